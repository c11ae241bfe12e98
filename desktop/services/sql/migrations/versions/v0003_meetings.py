"""Meetings with their minutes, the action ledger, an office's own phrases.

Revision ID: 0003
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
MOMENT = sa.BigInteger()
NUMBER = sa.Integer()
SMALL = sa.SmallInteger()
TEXT = sa.Text()
FLAG = sa.Boolean(create_constraint=False)
_LIVE = "state < 5"
_OF_NO_CASE = "complaint_id IS NULL"
INDEXES = (
    ("meeting_day", "meeting", "day id", ""),
    ("meeting_own", "meeting", "department_id day id", ""),
    ("meeting_not_uploaded", "meeting", "day id", "state = 3 AND minutes_state < 7"),
    ("meeting_series", "meeting", "kind level department_id district_id day id", ""),
    ("follow_up_meeting", "follow_up", "meeting_id part number id", ""),
    ("follow_up_live", "follow_up", "department_id due_day id", _LIVE),
    ("follow_up_own", "follow_up", "department_id state id", ""),
    ("follow_up_addressee", "follow_up", "addressee_key state", ""),
    ("event_subject", "event", "subject_id id", _OF_NO_CASE),
    ("ix_circulation_meeting_id", "circulation", "meeting_id", ""),
    ("ix_corrigendum_meeting_id", "corrigendum", "meeting_id", ""),
    ("ix_follow_up_case_complaint_id", "follow_up_case", "complaint_id", ""),
    ("ix_meeting_file_meeting_id", "meeting_file", "meeting_id", ""),
    ("ix_meeting_file_sha256", "meeting_file", "sha256", ""),
    ("ix_reminder_follow_up_id", "reminder", "follow_up_id", ""),
    ("ix_reply_follow_up_id", "reply", "follow_up_id", ""),
)

_APPEND_ONLY = "SELECT RAISE(ABORT, 'append-only');"
_SIGNED = "SELECT RAISE(ABORT, 'signed minutes stay signed');"
SQLITE = (
    f"CREATE TRIGGER minutes_text_no_update BEFORE UPDATE ON minutes_text BEGIN {_APPEND_ONLY} END",
    f"CREATE TRIGGER minutes_text_no_delete BEFORE DELETE ON minutes_text BEGIN {_APPEND_ONLY} END",
    "CREATE TRIGGER meeting_stays_signed BEFORE UPDATE OF minutes_state ON meeting"
    f" WHEN old.minutes_state >= 4 AND new.minutes_state < old.minutes_state BEGIN {_SIGNED} END",
)
"""Kept by the file itself. A shared database has roles that may not change these rows."""
_POLICY = sa.text(
    "INSERT INTO policy_value (code, value, from_day, order_text, confirmed)"
    " VALUES ('minutes_upload_days', '7', :from_day, :order, :confirmed)"
).bindparams(sa.bindparam("confirmed", False, type_=FLAG))


def upgrade() -> None:
    _meeting()
    _papers()
    _ledger()
    op.create_table(
        "phrase",
        *_columns(ID, "id"),
        *_columns(NUMBER, "department_id"),
        *_columns(TEXT, "book language name text"),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase")),
        sa.UniqueConstraint("department_id", "book", "language", "name", name=op.f("uq_phrase_department_id")),
    )
    for name, table, columns, where in INDEXES:
        only = sa.text(where) if where else None
        op.create_index(op.f(name), table, columns.split(), sqlite_where=only, postgresql_where=only)
    if op.get_bind().dialect.name == "sqlite":
        for statement in SQLITE:
            op.execute(statement)
    _days_to_upload()


def _days_to_upload() -> None:
    """A store that exists gets the first value of the new policy; a new one has it from the reference rows."""
    connection = op.get_bind()
    if connection.scalar(sa.text("SELECT count(*) FROM policy_value")):
        connection.execute(_POLICY, {"from_day": 19_901, "order": "परियोजना का प्रारम्भिक मान; सम्बन्धित आदेश से पुष्ट करें"})


def _meeting() -> None:
    op.create_table(
        "meeting",
        *_columns(ID, "id"),
        *_columns(SMALL, "kind level"),
        *_columns(NUMBER, "department_id district_id day"),
        *_columns(NUMBER, "start", nullable=True),
        *_columns(TEXT, "place subject chair chair_name chair_address presenter", default="''"),
        *_columns(FLAG, "chair_feminine", default="0"),
        *_columns(SMALL, "state"),
        *_columns(TEXT, "agenda invitees notice_number", default="''"),
        *_columns(NUMBER, "notice_day", nullable=True),
        *_columns(SMALL, "minutes_state", default="0"),
        *_columns(NUMBER, "minutes_version", default="0"),
        *_columns(TEXT, "remark approved_by signed_by minutes_number", default="''"),
        *_columns(NUMBER, "approved_day signed_day issued_day", nullable=True),
        *_columns(SMALL, "upload_place", nullable=True),
        *_columns(MOMENT, "upload_at uploaded_at", nullable=True),
        *_columns(TEXT, "upload_folder acknowledgement", default="''"),
        *_columns(NUMBER, "acknowledged_day", nullable=True),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_table(
        "attendance",
        *_columns(ID, "meeting_id"),
        *_columns(NUMBER, "row"),
        *_columns(TEXT, "name designation department", default="''"),
        *_columns(SMALL, "presence"),
        *_columns(TEXT, "representative", default="''"),
        sa.PrimaryKeyConstraint("meeting_id", "row", name=op.f("pk_attendance")),
        _of_meeting("attendance"),
    )


def _papers() -> None:
    op.create_table(
        "minutes_text",
        *_columns(ID, "meeting_id"),
        *_columns(NUMBER, "version"),
        *_columns(MOMENT, "at"),
        *_columns(ID, "officer_id posting_id"),
        *_columns(TEXT, "note", default="''"),
        *_columns(NUMBER, "changes", default="0"),
        *_columns(TEXT, "body"),
        *_columns(TEXT, "links", default="''"),
        sa.PrimaryKeyConstraint("meeting_id", "version", name=op.f("pk_minutes_text")),
        _of_meeting("minutes_text"),
    )
    op.create_table(
        "meeting_file",
        *_columns(ID, "id meeting_id"),
        *_columns(SMALL, "kind"),
        *_columns(TEXT, "sha256"),
        *_columns(TEXT, "name", default="''"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_file")),
        _of_meeting("meeting_file"),
    )
    op.create_table(
        "circulation",
        *_columns(ID, "id meeting_id"),
        *_columns(TEXT, "recipient"),
        *_columns(TEXT, "phrase", default="''"),
        *_columns(SMALL, "way"),
        *_columns(NUMBER, "day"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circulation")),
        _of_meeting("circulation"),
    )
    op.create_table(
        "corrigendum",
        *_columns(ID, "id meeting_id"),
        *_columns(TEXT, "number"),
        *_columns(NUMBER, "issued_day"),
        *_columns(TEXT, "corrections original_sha256"),
        *_columns(TEXT, "sha256", default="''"),
        *_columns(ID, "officer_id"),
        *_columns(MOMENT, "at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrigendum")),
        _of_meeting("corrigendum"),
    )


def _ledger() -> None:
    op.create_table(
        "follow_up",
        *_columns(ID, "id"),
        *_columns(SMALL, "kind level"),
        *_columns(NUMBER, "department_id district_id"),
        *_columns(ID, "meeting_id", nullable=True),
        *_columns(TEXT, "source", default="''"),
        *_columns(NUMBER, "source_day"),
        *_columns(SMALL, "part"),
        *_columns(NUMBER, "number"),
        *_columns(TEXT, "text"),
        *_columns(TEXT, "words addressee addressee_key", default="''"),
        *_columns(NUMBER, "due_day", nullable=True),
        *_columns(TEXT, "recurrence"),
        *_columns(SMALL, "state"),
        *_columns(NUMBER, "carried", default="0"),
        *_columns(TEXT, "closing", default="''"),
        *_columns(ID, "closed_by", nullable=True),
        *_columns(MOMENT, "closed_at", nullable=True),
        *_columns(ID, "closed_in", nullable=True),
        *_columns(NUMBER, "version", default="1"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
        _of_meeting("follow_up"),
    )
    op.create_table(
        "reply",
        *_columns(ID, "id follow_up_id"),
        *_columns(MOMENT, "at"),
        *_columns(ID, "officer_id"),
        *_columns(NUMBER, "day"),
        *_columns(TEXT, "text"),
        *_columns(FLAG, "complied"),
        *_columns(TEXT, "sha256 name", default="''"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
        _of_row("reply"),
    )
    op.create_table(
        "reminder",
        *_columns(ID, "id follow_up_id"),
        *_columns(MOMENT, "at"),
        *_columns(ID, "officer_id"),
        *_columns(TEXT, "number"),
        *_columns(NUMBER, "day"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        _of_row("reminder"),
    )
    op.create_table(
        "follow_up_case",
        *_columns(ID, "follow_up_id complaint_id"),
        sa.PrimaryKeyConstraint("follow_up_id", "complaint_id", name=op.f("pk_follow_up_case")),
        _of_row("follow_up_case"),
        sa.ForeignKeyConstraint(["complaint_id"], ["complaint.id"], name=op.f("fk_follow_up_case_complaint_id")),
    )


def _columns(kind: Any, names: str, *, nullable: bool = False, default: str | None = None) -> Iterator[sa.Column[Any]]:
    """Columns of one kind that follow one another."""
    for name in names.split():
        yield sa.Column(name, kind, nullable=nullable, server_default=None if default is None else sa.text(default))


def _of_meeting(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f(f"fk_{table}_meeting_id"))


def _of_row(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["follow_up_id"], ["follow_up.id"], name=op.f(f"fk_{table}_follow_up_id"))
