"""Complaints know the import they came with, so that the new ones are those that the last import brought.

Revision ID: 0002
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEX = (
    "taken_in registered_at id department_id district_id block_id category_id level status kind dialogue_due seat_id"
)
_BEFORE_LAST = "import_before_last_at"
_KEEP = sa.text("INSERT INTO store (key, value) VALUES (:key, :value)")
_BROUGHT_BY_THE_LAST = sa.text(
    "UPDATE complaint SET taken_in = 1 WHERE EXISTS (SELECT 1 FROM event"
    " WHERE event.id = (SELECT min(id) FROM event AS first WHERE first.complaint_id = complaint.id)"
    " AND (event.at > :last OR (event.action = 2 AND event.at > :before)))"
)
"""Imported (2) after the import before the last had ended, or entered by hand after the last."""


def upgrade() -> None:
    op.add_column("complaint", sa.Column("taken_in", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.create_index(op.f("new_registered"), "complaint", INDEX.split())
    store = op.get_bind()
    facts: dict[str, str] = {row.key: row.value for row in store.execute(sa.text("SELECT key, value FROM store"))}
    store.execute(_KEEP, {"key": "imports_begun", "value": "1"})
    if "last_import_at" not in facts:
        return
    bounds = {"last": int(facts["last_import_at"]), "before": int(facts.get(_BEFORE_LAST, -1))}
    store.execute(_BROUGHT_BY_THE_LAST, bounds)
    past = json.loads(facts.get("past_imports", "[]"))
    store.execute(_KEEP, {"key": "import_file", "value": past[0]["sha256"] if past else ""})
    store.execute(sa.text("DELETE FROM store WHERE key = :key"), {"key": _BEFORE_LAST})
