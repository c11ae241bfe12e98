"""The store as it began: tables, indexes, the search index, the triggers.

Revision ID: 0001
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.BigInteger()
NUMBER = sa.Integer()
SMALL = sa.SmallInteger()
TEXT = sa.Text()
FLAG = sa.Boolean(create_constraint=False)


def _columns(kind: Any, names: str, *, nullable: bool = False, default: str | None = None) -> Iterator[sa.Column[Any]]:
    """Columns of one kind that follow one another."""
    for name in names.split():
        yield sa.Column(name, kind, nullable=nullable, server_default=None if default is None else sa.text(default))


def _create_tables() -> None:
    op.create_table(
        "complaint",
        *_columns(ID, "id"),
        *_columns(TEXT, "number"),
        *_columns(SMALL, "kind status"),
        *_columns(FLAG, "is_open is_awaiting"),
        *_columns(SMALL, "level"),
        *_columns(NUMBER, "department_id district_id block_id category_id"),
        *_columns(ID, "seat_id"),
        *_columns(MOMENT, "registered_at level_since due_at act_by"),
        *_columns(NUMBER, "target_day promise_day", nullable=True),
        *_columns(NUMBER, "reopen_count dialogue_due dialogues_reached unreached unreached_days", default="0"),
        *_columns(NUMBER, "last_unreached_day", nullable=True),
        *_columns(NUMBER, "round", default="0"),
        *_columns(FLAG, "returned genuine_lock lane_proposed examined_l3 lane_examined in_reaudit", default="0"),
        *_columns(NUMBER, "transfers", default="0"),
        *_columns(ID, "proposed_by", nullable=True),
        *_columns(FLAG, "call_back", default="0"),
        *_columns(MOMENT, "answered_at closed_at", nullable=True),
        *_columns(ID, "merged_into", nullable=True),
        *_columns(SMALL, "status_before_merge", nullable=True),
        *_columns(NUMBER, "version", default="1"),
        *_columns(SMALL, "channel"),
        *_columns(TEXT, "complainant mobile mobile_masked village subject"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    op.create_table(
        "day_count",
        *_columns(NUMBER, "day department_id"),
        *_columns(TEXT, "tile"),
        *_columns(NUMBER, "n"),
        sa.PrimaryKeyConstraint("day", "department_id", "tile", name=op.f("pk_day_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "department",
        *_columns(NUMBER, "id"),
        *_columns(TEXT, "code"),
        *_columns(TEXT, "name_hi name_en section aliases", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_department")),
        sa.UniqueConstraint("code", name=op.f("uq_department_code")),
    )
    op.create_table(
        "district",
        *_columns(NUMBER, "id"),
        *_columns(TEXT, "name_hi name_en aliases", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_district")),
    )
    op.create_table(
        "event",
        *_columns(ID, "id"),
        *_columns(MOMENT, "at"),
        *_columns(TEXT, "at_local"),
        *_columns(ID, "officer_id posting_id"),
        *_columns(SMALL, "action"),
        *_columns(sa.LargeBinary(16), "command_id"),
        *_columns(ID, "complaint_id subject_id", nullable=True),
        *_columns(TEXT, "text details", default="''"),
        *_columns(sa.LargeBinary(32), "hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_table(
        "file_content",
        *_columns(TEXT, "sha256"),
        *_columns(NUMBER, "size"),
        *_columns(TEXT, "media_type"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        *_columns(sa.LargeBinary(), "bytes"),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_file_content")),
    )
    op.create_table(
        "holiday",
        *_columns(NUMBER, "day"),
        *_columns(NUMBER, "district_id", default="0"),
        *_columns(TEXT, "name_hi name_en", default="''"),
        *_columns(FLAG, "confirmed", default="1"),
        sa.PrimaryKeyConstraint("day", "district_id", name=op.f("pk_holiday")),
    )
    op.create_table(
        "officer",
        *_columns(ID, "id"),
        *_columns(TEXT, "username name"),
        *_columns(TEXT, "name_key", default="''"),
        *_columns(TEXT, "password_hash"),
        *_columns(FLAG, "active", default="1"),
        *_columns(NUMBER, "wrong_tries", default="0"),
        *_columns(MOMENT, "wait_until", default="0"),
        *_columns(MOMENT, "last_login_at", nullable=True),
        *_columns(NUMBER, "last_posting_id", nullable=True),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("username", name=op.f("uq_officer_username")),
    )
    op.create_table(
        "policy_value",
        *_columns(ID, "id"),
        *_columns(TEXT, "code value"),
        *_columns(SMALL, "kind", nullable=True),
        *_columns(NUMBER, "category_id", nullable=True),
        *_columns(NUMBER, "from_day"),
        *_columns(TEXT, "order_text"),
        *_columns(FLAG, "confirmed", default="1"),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_value")),
    )
    op.create_table(
        "portal_mapping",
        *_columns(TEXT, "name body"),
        *_columns(MOMENT, "used_at"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_portal_mapping")),
    )
    op.create_table(
        "receipt",
        *_columns(sa.LargeBinary(16), "command_id"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        *_columns(sa.LargeBinary(32), "body"),
        *_columns(TEXT, "answer"),
        sa.PrimaryKeyConstraint("command_id", name=op.f("pk_receipt")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "store",
        *_columns(TEXT, "key value"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_store")),
    )
    op.create_table(
        "tally",
        *_columns(NUMBER, "department_id district_id block_id"),
        *_columns(SMALL, "status level"),
        *_columns(NUMBER, "n"),
        sa.PrimaryKeyConstraint("department_id", "district_id", "block_id", "status", "level", name=op.f("pk_tally")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "attachment",
        *_columns(ID, "id complaint_id"),
        *_columns(TEXT, "sha256 name"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_attachment_complaint_id")),
        sa.ForeignKeyConstraint(["sha256"], ["file_content.sha256"], name=op.f("fk_attachment_sha256")),
    )
    op.create_table(
        "block",
        *_columns(NUMBER, "id district_id"),
        *_columns(TEXT, "name_hi name_en aliases", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_block_district_id")),
    )
    op.create_table(
        "category",
        *_columns(NUMBER, "id department_id"),
        *_columns(TEXT, "name_hi name_en aliases", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.ForeignKeyConstraint(["department_id"], ["department.id"], name=op.f("fk_category_department_id")),
    )
    op.create_table(
        "closure_draft",
        *_columns(ID, "complaint_id"),
        *_columns(TEXT, "body"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        sa.PrimaryKeyConstraint("complaint_id", name=op.f("pk_closure_draft")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_closure_draft_complaint_id")),
    )
    op.create_table(
        "complaint_text",
        *_columns(ID, "complaint_id"),
        *_columns(TEXT, "language description words portal_digest", default="''"),
        sa.PrimaryKeyConstraint("complaint_id", name=op.f("pk_complaint_text")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_complaint_text_complaint_id")),
    )
    op.create_table(
        "dialogue",
        *_columns(ID, "id complaint_id"),
        *_columns(MOMENT, "at"),
        *_columns(SMALL, "level"),
        *_columns(ID, "officer_id posting_id"),
        *_columns(TEXT, "spoken_by", default="''"),
        *_columns(SMALL, "mode"),
        *_columns(NUMBER, "minutes", default="0"),
        *_columns(TEXT, "doubt answer", default="''"),
        *_columns(SMALL, "outcome"),
        *_columns(NUMBER, "promise_day", nullable=True),
        *_columns(SMALL, "settled", default="0"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_dialogue_complaint_id")),
    )
    op.create_table(
        "proposal",
        *_columns(ID, "id complaint_id"),
        *_columns(NUMBER, "department_id round"),
        *_columns(TEXT, "reason rule"),
        *_columns(TEXT, "rule_text", default="''"),
        *_columns(TEXT, "text"),
        *_columns(TEXT, "evidence", default="'{}'"),
        *_columns(ID, "proposed_by proposed_posting"),
        *_columns(MOMENT, "proposed_at"),
        *_columns(SMALL, "decision", default="0"),
        *_columns(TEXT, "order_text", default="''"),
        *_columns(ID, "decided_by decided_posting", nullable=True),
        *_columns(MOMENT, "decided_at", nullable=True),
        *_columns(SMALL, "reaudit", default="0"),
        *_columns(TEXT, "finding", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
        sa.CheckConstraint("decision <> 1 OR decided_by <> proposed_by", name=op.f("ck_proposal_two_persons")),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_proposal_complaint_id")),
    )
    op.create_table(
        "saved_view",
        *_columns(ID, "id officer_id"),
        *_columns(TEXT, "name body"),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_saved_view_officer_id")),
        sa.UniqueConstraint("officer_id", "name", name=op.f("uq_saved_view_officer_id")),
    )
    op.create_table(
        "seat",
        *_columns(ID, "id"),
        *_columns(SMALL, "role"),
        *_columns(NUMBER, "department_id district_id block_id", nullable=True),
        *_columns(TEXT, "designation"),
        *_columns(TEXT, "office", default="''"),
        *_columns(FLAG, "active", default="1"),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.ForeignKeyConstraint(["block_id"], ["block.id"], name=op.f("fk_seat_block_id")),
        sa.ForeignKeyConstraint(["department_id"], ["department.id"], name=op.f("fk_seat_department_id")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_seat_district_id")),
    )
    op.create_table(
        "mapping",
        *_columns(ID, "id"),
        *_columns(NUMBER, "department_id"),
        *_columns(NUMBER, "category_id district_id block_id", default="0"),
        *_columns(SMALL, "level"),
        *_columns(ID, "seat_id"),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping")),
        sa.ForeignKeyConstraint(["department_id"], ["department.id"], name=op.f("fk_mapping_department_id")),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_mapping_seat_id")),
        sa.UniqueConstraint(
            "department_id", "category_id", "district_id", "block_id", "level", name=op.f("uq_mapping_department_id")
        ),
    )
    op.create_table(
        "posting",
        *_columns(ID, "id officer_id seat_id"),
        *_columns(FLAG, "additional", default="0"),
        *_columns(NUMBER, "from_day"),
        *_columns(NUMBER, "to_day", nullable=True),
        *_columns(TEXT, "order_text", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_posting_officer_id")),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_posting_seat_id")),
    )


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
    _create_tables()
    for name, table, columns, where in INDEXES:
        only = sa.text(where) if where else None
        unique = name == "complaint_number"
        op.create_index(op.f(name), table, columns.split(), unique=unique, sqlite_where=only, postgresql_where=only)
    for statement in SQLITE:
        op.execute(statement)
