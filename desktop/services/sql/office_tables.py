"""The tables of the office itself: places, people, seats, rules, and what an officer keeps for themselves."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, SmallInteger, Table, Text, UniqueConstraint, text

from desktop.services.sql.table_columns import (
    Flag,
    Id,
    Moment,
    count_column,
    flag_column,
    metadata,
    text_column,
    version_column,
)

store = Table(
    "store",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""One-line facts about the store itself: demo, created_at, last_import…"""

district = Table(
    "district",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("name_hi"),
    text_column("name_en"),
    text_column("aliases"),
)
block = Table(
    "block",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("district_id", Integer, ForeignKey("district.id"), nullable=False),
    text_column("name_hi"),
    text_column("name_en"),
    text_column("aliases"),
)
department = Table(
    "department",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    text_column("name_hi"),
    text_column("name_en"),
    text_column("section"),
    text_column("aliases"),
)
category = Table(
    "category",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("department_id", Integer, ForeignKey("department.id"), nullable=False),
    text_column("name_hi"),
    text_column("name_en"),
    text_column("aliases"),
)

officer = Table(
    "officer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("username", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    text_column("name_key"),
    Column("password_hash", Text, nullable=False),
    Column("active", Flag, nullable=False, server_default=text("1")),
    count_column("wrong_tries"),
    Column("wait_until", Moment, nullable=False, server_default=text("0")),
    Column("last_login_at", Moment),
    Column("last_posting_id", Integer),
    version_column(),
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
    text_column("office"),
    Column("active", Flag, nullable=False, server_default=text("1")),
    version_column(),
)
posting = Table(
    "posting",
    metadata,
    Column("id", Id, primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False, index=True),
    Column("seat_id", Id, ForeignKey("seat.id"), nullable=False, index=True),
    flag_column("additional"),
    Column("from_day", Integer, nullable=False),
    Column("to_day", Integer),
    text_column("order_text"),
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
    version_column(),
    UniqueConstraint("department_id", "category_id", "district_id", "block_id", "level"),
)
"""0 in category, district or block = every one; the narrowest row decides (category before block before district)."""

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Id, primary_key=True),
    Column("officer_id", Id, ForeignKey("officer.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    version_column(),
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
    version_column(),
)
holiday = Table(
    "holiday",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("district_id", Integer, primary_key=True, server_default=text("0")),
    text_column("name_hi"),
    text_column("name_en"),
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
