"""The tables. Moments are epoch seconds, days epoch days in IST, enums their stored numbers; texts are as typed.

Migrations create them (`migrations/`); this module is what the code and Alembic compare against.
"""

from __future__ import annotations

from desktop.services.sql.case_tables import (
    attachment,
    closure_draft,
    complaint,
    complaint_text,
    dialogue,
    event,
    file_content,
    proposal,
    receipt,
    tally,
)
from desktop.services.sql.office_tables import (
    block,
    category,
    day_count,
    department,
    district,
    holiday,
    mapping,
    officer,
    policy_value,
    portal_mapping,
    posting,
    saved_view,
    seat,
    store,
)
from desktop.services.sql.session_tables import counted_try, proof, session
from desktop.services.sql.table_columns import metadata

__all__ = [
    "attachment",
    "block",
    "category",
    "closure_draft",
    "complaint",
    "complaint_text",
    "counted_try",
    "day_count",
    "department",
    "dialogue",
    "district",
    "event",
    "file_content",
    "holiday",
    "mapping",
    "metadata",
    "officer",
    "policy_value",
    "portal_mapping",
    "posting",
    "proof",
    "proposal",
    "receipt",
    "saved_view",
    "seat",
    "session",
    "store",
    "tally",
]
