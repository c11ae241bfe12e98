"""The tables of meetings: the meeting with its minutes' steps, texts as they were saved, the action ledger, wording.

0 in a department or district means every one: the whole state's meetings, the department's as a whole.
"""

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

meeting = Table(
    "meeting",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", SmallInteger, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("department_id", Integer, nullable=False),
    Column("district_id", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("start", Integer),
    text_column("place"),
    text_column("subject"),
    text_column("chair"),
    text_column("chair_name"),
    text_column("chair_address"),
    flag_column("chair_feminine"),
    text_column("presenter"),
    Column("state", SmallInteger, nullable=False),
    text_column("agenda"),
    text_column("invitees"),
    text_column("notice_number"),
    Column("notice_day", Integer),
    Column("minutes_state", SmallInteger, nullable=False, server_default=text("0")),
    count_column("minutes_version"),
    text_column("remark"),
    text_column("approved_by"),
    Column("approved_day", Integer),
    text_column("signed_by"),
    Column("signed_day", Integer),
    text_column("minutes_number"),
    Column("issued_day", Integer),
    Column("upload_place", SmallInteger),
    Column("upload_at", Moment),
    text_column("upload_folder"),
    text_column("acknowledgement"),
    Column("acknowledged_day", Integer),
    Column("uploaded_at", Moment),
    version_column(),
)
"""`agenda` and `invitees` are lists in JSON. `upload_at`: handed over; `uploaded_at`: it is there, as acknowledged."""
attendance = Table(
    "attendance",
    metadata,
    Column("meeting_id", Id, ForeignKey("meeting.id"), primary_key=True, autoincrement=False),
    Column("row", Integer, primary_key=True, autoincrement=False),
    text_column("name"),
    text_column("designation"),
    text_column("department"),
    Column("presence", SmallInteger, nullable=False),
    text_column("representative"),
)
minutes_text = Table(
    "minutes_text",
    metadata,
    Column("meeting_id", Id, ForeignKey("meeting.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("posting_id", Id, nullable=False),
    text_column("note"),
    count_column("changes"),
    Column("body", Text, nullable=False),
    text_column("links"),
)
"""A text as it was saved; no row ever changes. `body` is the document's own JSON, `links` the complaints meant."""
meeting_file = Table(
    "meeting_file",
    metadata,
    Column("id", Id, primary_key=True),
    Column("meeting_id", Id, ForeignKey("meeting.id"), nullable=False, index=True),
    Column("kind", SmallInteger, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    text_column("name"),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
)
circulation = Table(
    "circulation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("meeting_id", Id, ForeignKey("meeting.id"), nullable=False, index=True),
    Column("recipient", Text, nullable=False),
    text_column("phrase"),
    Column("way", SmallInteger, nullable=False),
    Column("day", Integer, nullable=False),
)
corrigendum = Table(
    "corrigendum",
    metadata,
    Column("id", Id, primary_key=True),
    Column("meeting_id", Id, ForeignKey("meeting.id"), nullable=False, index=True),
    Column("number", Text, nullable=False),
    Column("issued_day", Integer, nullable=False),
    Column("corrections", Text, nullable=False),
    Column("original_sha256", Text, nullable=False),
    text_column("sha256"),
    Column("officer_id", Id, nullable=False),
    Column("at", Moment, nullable=False),
)
follow_up = Table(
    "follow_up",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", SmallInteger, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("department_id", Integer, nullable=False),
    Column("district_id", Integer, nullable=False),
    Column("meeting_id", Id, ForeignKey("meeting.id")),
    text_column("source"),
    Column("source_day", Integer, nullable=False),
    Column("part", SmallInteger, nullable=False),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    text_column("words"),
    text_column("addressee"),
    text_column("addressee_key"),
    Column("due_day", Integer),
    Column("recurrence", Text, nullable=False),
    Column("state", SmallInteger, nullable=False),
    count_column("carried"),
    text_column("closing"),
    Column("closed_by", Id),
    Column("closed_at", Moment),
    Column("closed_in", Id),
    version_column(),
)
"""`part` 0 = the main directions, further groups from 1. `meeting_id` None = from minutes kept elsewhere (`source`);
the series says whose meetings then ask about it. `words` is the text folded, for searching.
"""
reply = Table(
    "reply",
    metadata,
    Column("id", Id, primary_key=True),
    Column("follow_up_id", Id, ForeignKey("follow_up.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("day", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("complied", Flag, nullable=False),
    text_column("sha256"),
    text_column("name"),
)
reminder = Table(
    "reminder",
    metadata,
    Column("id", Id, primary_key=True),
    Column("follow_up_id", Id, ForeignKey("follow_up.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("officer_id", Id, nullable=False),
    Column("number", Text, nullable=False),
    Column("day", Integer, nullable=False),
)
follow_up_case = Table(
    "follow_up_case",
    metadata,
    Column("follow_up_id", Id, ForeignKey("follow_up.id"), primary_key=True, autoincrement=False),
    Column("complaint_id", Id, ForeignKey("complaint.id"), primary_key=True, autoincrement=False, index=True),
)
phrase = Table(
    "phrase",
    metadata,
    Column("id", Id, primary_key=True),
    Column("department_id", Integer, nullable=False),
    Column("book", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    version_column(),
    UniqueConstraint("department_id", "book", "language", "name"),
)
"""`text` empty = the office went back to the wording above it; the row keeps the version."""
