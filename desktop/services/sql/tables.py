"""The tables. Moments are epoch seconds, days epoch days in IST, enums their stored numbers; texts are as typed.

Migrations create them (`migrations/`); this module is what the code and Alembic compare against.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by INTEGER PRIMARY KEY only
Moment = BigInteger
Flag = Boolean(create_constraint=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _flag(name: str) -> Column[bool]:
    return Column(name, Flag, nullable=False, server_default=text("0"))


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def _version() -> Column[int]:
    return Column("version", Integer, nullable=False, server_default=text("1"))


store = Table(
    "store",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""One-line facts about the store itself: demo, created_at, last_import…"""

district = Table(
    "district", metadata, Column("id", Integer, primary_key=True), _text("name_hi"), _text("name_en"), _text("aliases")
)
block = Table(
    "block",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("district_id", Integer, ForeignKey("district.id"), nullable=False),
    _text("name_hi"),
    _text("name_en"),
    _text("aliases"),
)
department = Table(
    "department",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    _text("name_hi"),
    _text("name_en"),
    _text("section"),
    _text("aliases"),
)
category = Table(
    "category",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("department_id", Integer, ForeignKey("department.id"), nullable=False),
    _text("name_hi"),
    _text("name_en"),
    _text("aliases"),
)

officer = Table(
    "officer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("username", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    _text("name_key"),
    Column("password_hash", Text, nullable=False),
    Column("active", Flag, nullable=False, server_default=text("1")),
    _count("wrong_tries"),
    Column("wait_until", Moment, nullable=False, server_default=text("0")),
    Column("last_login_at", Moment),
    Column("last_posting_id", Integer),
    _version(),
)
seat = Table(
    "seat",
    metadata,
    Column("id", Id, primary_key=True),
    Column("role", SmallInteger, nullable=False),
    Column("department_id", Integer, ForeignKey("department.id")),
    Column("district_id", Integer, ForeignKey("district.id")),
    Column("block_id", Integer, ForeignKey("block.id")),
    Column("designation", Text, nullable=False),
    _text("office"),
    Column("active", Flag, nullable=False, server_default=text("1")),
    _version(),
)
posting = Table(
    "posting",
    metadata,
    Column("id", Id, primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False, index=True),
    Column("seat_id", Id, ForeignKey("seat.id"), nullable=False, index=True),
    _flag("additional"),
    Column("from_day", Integer, nullable=False),
    Column("to_day", Integer),
    _text("order_text"),
)
"""`to_day` None = holds the seat now; a seat has at most one such row."""
mapping = Table(
    "mapping",
    metadata,
    Column("id", Id, primary_key=True),
    Column("department_id", Integer, ForeignKey("department.id"), nullable=False),
    Column("category_id", Integer, nullable=False, server_default=text("0")),
    Column("district_id", Integer, nullable=False, server_default=text("0")),
    Column("block_id", Integer, nullable=False, server_default=text("0")),
    Column("level", SmallInteger, nullable=False),
    Column("seat_id", Id, ForeignKey("seat.id"), nullable=False),
    _version(),
    UniqueConstraint("department_id", "category_id", "district_id", "block_id", "level"),
)
"""0 in category, district or block = every one; the narrowest row decides (category before block before district)."""

complaint = Table(
    "complaint",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", Text, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("is_open", Flag, nullable=False),
    Column("is_awaiting", Flag, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("department_id", Integer, nullable=False),
    Column("district_id", Integer, nullable=False),
    Column("block_id", Integer, nullable=False),
    Column("category_id", Integer, nullable=False),
    Column("seat_id", Id, nullable=False),
    Column("registered_at", Moment, nullable=False),
    Column("level_since", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("act_by", Moment, nullable=False),
    Column("target_day", Integer),
    Column("promise_day", Integer),
    _count("reopen_count"),
    _count("dialogue_due"),
    _count("dialogues_reached"),
    _count("unreached"),
    _count("unreached_days"),
    Column("last_unreached_day", Integer),
    _count("round"),
    _flag("returned"),
    _flag("genuine_lock"),
    _flag("lane_proposed"),
    _flag("examined_l3"),
    _flag("lane_examined"),
    _flag("in_reaudit"),
    _count("transfers"),
    Column("proposed_by", Id),
    _flag("call_back"),
    Column("answered_at", Moment),
    Column("closed_at", Moment),
    Column("merged_into", Id),
    Column("status_before_merge", SmallInteger),
    _version(),
    Column("channel", SmallInteger, nullable=False),
    Column("complainant", Text, nullable=False),
    Column("mobile", Text, nullable=False),
    Column("mobile_masked", Text, nullable=False),
    Column("village", Text, nullable=False),
    Column("subject", Text, nullable=False),
)
"""The row of every list: short columns only, so that a page stays in few disk pages."""
complaint_text = Table(
    "complaint_text",
    metadata,
    Column("complaint_id", Id, ForeignKey("complaint.id"), primary_key=True, autoincrement=False),
    _text("language"),
    _text("description"),
    _text("words"),
    _text("portal_digest"),
)
"""The long texts. `words`: what the complainant last said, verbatim. `portal_digest`: of the row imported last."""
tally = Table(
    "tally",
    metadata,
    Column("department_id", Integer, primary_key=True),
    Column("district_id", Integer, primary_key=True),
    Column("block_id", Integer, primary_key=True),
    Column("status", SmallInteger, primary_key=True),
    Column("level", SmallInteger, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Counters kept by triggers, fine enough that two writers seldom meet."""

event = Table(
    "event",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("at_local", Text, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("posting_id", Id, nullable=False),
    Column("action", SmallInteger, nullable=False),
    Column("command_id", LargeBinary(16), nullable=False),
    Column("complaint_id", Id),
    Column("subject_id", Id),
    _text("text"),
    _text("details"),
    Column("hash", LargeBinary(32), nullable=False),
)
"""The ledger: one immutable row per act, numbered without gaps, each hash over its row and the hash before it."""
receipt = Table(
    "receipt",
    metadata,
    Column("command_id", LargeBinary(16), primary_key=True),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", LargeBinary(32), nullable=False),
    Column("answer", Text, nullable=False),
    sqlite_with_rowid=False,
)

dialogue = Table(
    "dialogue",
    metadata,
    Column("id", Id, primary_key=True),
    Column("complaint_id", Id, ForeignKey("complaint.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("posting_id", Id, nullable=False),
    _text("spoken_by"),
    Column("mode", SmallInteger, nullable=False),
    _count("minutes"),
    _text("doubt"),
    _text("answer"),
    Column("outcome", SmallInteger, nullable=False),
    Column("promise_day", Integer),
    Column("settled", SmallInteger, nullable=False, server_default=text("0")),
)
proposal = Table(
    "proposal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("complaint_id", Id, ForeignKey("complaint.id"), nullable=False, index=True),
    Column("department_id", Integer, nullable=False),
    Column("round", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("rule", Text, nullable=False),
    _text("rule_text"),
    Column("text", Text, nullable=False),
    Column("evidence", Text, nullable=False, server_default=text("'{}'")),
    Column("proposed_by", Id, nullable=False),
    Column("proposed_posting", Id, nullable=False),
    Column("proposed_at", Moment, nullable=False),
    Column("decision", SmallInteger, nullable=False, server_default=text("0")),
    _text("order_text"),
    Column("decided_by", Id),
    Column("decided_posting", Id),
    Column("decided_at", Moment),
    Column("reaudit", SmallInteger, nullable=False, server_default=text("0")),
    _text("finding"),
    CheckConstraint("decision <> 1 OR decided_by <> proposed_by", name="two_persons"),
)
closure_draft = Table(
    "closure_draft",
    metadata,
    Column("complaint_id", Id, ForeignKey("complaint.id"), primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
)
file_content = Table(
    "file_content",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)
attachment = Table(
    "attachment",
    metadata,
    Column("id", Id, primary_key=True),
    Column("complaint_id", Id, ForeignKey("complaint.id"), nullable=False, index=True),
    Column("sha256", Text, ForeignKey("file_content.sha256"), nullable=False),
    Column("name", Text, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
)

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Id, primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    _version(),
    UniqueConstraint("officer_id", "name"),
)
portal_mapping = Table(
    "portal_mapping",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", Text, nullable=False),
    Column("used_at", Moment, nullable=False),
)
policy_value = Table(
    "policy_value",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("kind", SmallInteger),
    Column("category_id", Integer),
    Column("from_day", Integer, nullable=False),
    Column("order_text", Text, nullable=False),
    Column("confirmed", Flag, nullable=False, server_default=text("1")),
    _version(),
)
holiday = Table(
    "holiday",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("district_id", Integer, primary_key=True, server_default=text("0")),
    _text("name_hi"),
    _text("name_en"),
    Column("confirmed", Flag, nullable=False, server_default=text("1")),
)
day_count = Table(
    "day_count",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("department_id", Integer, primary_key=True),
    Column("tile", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Each department's tile numbers as the day began (department 0 = the state), for 'against yesterday'."""
