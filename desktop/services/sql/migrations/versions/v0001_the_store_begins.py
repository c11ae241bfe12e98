"""The store as it began: tables, indexes, the search index, the triggers.

Revision ID: 0001
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from desktop.services.sql.migrations.first_tables import create_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_CARRIED = "department_id district_id block_id category_id level status kind dialogue_due"
_COUNTED = f"{_CARRIED} seat_id act_by due_at registered_at target_day reopen_count unreached returned lane_proposed"
_PATHS = (
    ("seat", "seat_id"),
    ("place", "department_id district_id"),
    ("dept", "department_id"),
    ("dist", "district_id"),
    ("", ""),
)


def _list_indexes() -> Iterator[tuple[str, str, str, str]]:
    """A list's place in front, then its order, behind what lists are narrowed by."""
    for path, front in _PATHS:
        behind = " ".join(name for name in _CARRIED.split() if name not in front.split())
        yield f"all_{path or 'registered'}", "complaint", f"{front} registered_at id {behind}", ""
        for body, flag in (("open", "is_open"), ("wait", "is_awaiting")):
            for sort in ("act_by", "due_at", "registered_at"):
                name = "_".join(filter(None, (body, path, sort)))
                yield name, "complaint", f"{front} {sort} id {behind}", f"{flag} = 1"
    yield "open_counts", "complaint", _COUNTED, "is_open = 1"
    yield "wait_counts", "complaint", _COUNTED, "is_awaiting = 1"


INDEXES = (
    *_list_indexes(),
    ("complaint_alike", "complaint", "category_id block_id status", ""),
    ("complaint_mobile", "complaint", "mobile registered_at", ""),
    ("complaint_number", "complaint", "number", ""),
    ("event_complaint", "event", "complaint_id id", ""),
    ("officer_name_key", "officer", "name_key", ""),
    ("ix_attachment_complaint_id", "attachment", "complaint_id", ""),
    ("dialogue_promise", "dialogue", "promise_day id", "promise_day IS NOT NULL AND settled = 0"),
    ("ix_dialogue_complaint_id", "dialogue", "complaint_id", ""),
    ("ix_proposal_complaint_id", "proposal", "complaint_id", ""),
    ("proposal_reaudit", "proposal", "reaudit decided_at", ""),
    ("proposal_register", "proposal", "department_id decided_at", ""),
    ("proposal_waiting", "proposal", "decision department_id proposed_at", ""),
    ("ix_saved_view_officer_id", "saved_view", "officer_id", ""),
    ("ix_posting_officer_id", "posting", "officer_id", ""),
    ("ix_posting_seat_id", "posting", "seat_id", ""),
)

_CELL = "department_id, district_id, block_id, status, level"
_NEW = "new.department_id, new.district_id, new.block_id, new.status, new.level"
_OLD = "old.department_id, old.district_id, old.block_id, old.status, old.level"
_COUNT_IN = f"INSERT INTO tally ({_CELL}, n) VALUES ({_NEW}, 1) ON CONFLICT ({_CELL}) DO UPDATE SET n = n + 1;"
_COUNT_OUT = f"UPDATE tally SET n = n - 1 WHERE ({_CELL}) = ({_OLD});"
_APPEND_ONLY = "SELECT RAISE(ABORT, 'the ledger is append-only');"

SQLITE = (
    "PRAGMA application_id = 1313098545",
    "CREATE VIRTUAL TABLE complaint_fts USING fts5(words, scope, content='', contentless_delete=1, "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")",
    f"CREATE TRIGGER tally_insert AFTER INSERT ON complaint BEGIN {_COUNT_IN} END",
    f"CREATE TRIGGER tally_update AFTER UPDATE OF {_CELL} ON complaint WHEN ({_OLD}) <> ({_NEW}) "
    f"BEGIN {_COUNT_OUT} {_COUNT_IN} END",
    f"CREATE TRIGGER tally_delete AFTER DELETE ON complaint BEGIN {_COUNT_OUT} END",
    f"CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN {_APPEND_ONLY} END",
    f"CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN {_APPEND_ONLY} END",
    f"CREATE TRIGGER event_no_replace BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE id = new.id) "
    f"BEGIN {_APPEND_ONLY} END",
)
"""What SQLite alone has: the mark of our files ("NDK1"), the word index, counters and ledger kept by the file itself."""


def upgrade() -> None:
    create_tables()
    for name, table, columns, where in INDEXES:
        only = sa.text(where) if where else None
        unique = name == "complaint_number"
        op.create_index(op.f(name), table, columns.split(), unique=unique, sqlite_where=only, postgresql_where=only)
    if op.get_bind().dialect.name == "sqlite":
        for statement in SQLITE:
            op.execute(statement)
