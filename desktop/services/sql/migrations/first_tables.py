"""The tables of revision 0001 as they were when it was made. A revision never changes: later ones add to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

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


def create_tables() -> None:
    """Every table, each after those it refers to; called by the revision alone."""
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
