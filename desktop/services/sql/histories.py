"""What a complaint's file shows besides its case: events, talks, attachments, the person. One statement each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select

from desktop.models.complaint import Action, Attachment, Event, Person
from desktop.models.dialogue import Dialogue, Mode, Outcome
from desktop.models.identity import Role
from desktop.services.sql.case_rows import CASE_COLUMNS
from desktop.services.sql.tables import (
    attachment,
    complaint,
    complaint_text,
    dialogue,
    event,
    file_content,
    officer,
    posting,
    seat,
)

_ANY_EVENTS = (
    select(
        event.c.id,
        event.c.at,
        event.c.action,
        event.c.text,
        event.c.details,
        officer.c.name,
        seat.c.designation,
        seat.c.role,
    )
    .outerjoin(officer, officer.c.id == event.c.officer_id)
    .outerjoin(posting, posting.c.id == event.c.posting_id)
    .outerjoin(seat, seat.c.id == posting.c.seat_id)
)
_EVENTS = _ANY_EVENTS.where(event.c.complaint_id == bindparam("id")).order_by(event.c.id)
_EVENTS_ABOUT = (
    _ANY_EVENTS.where(event.c.complaint_id.is_(None), event.c.subject_id == bindparam("id"))
    .where(event.c.action.in_(bindparam("actions", expanding=True)))
    .order_by(event.c.id.desc())
    .limit(bindparam("limit"))
)
_DIALOGUES = (
    select(dialogue, officer.c.name)
    .outerjoin(officer, officer.c.id == dialogue.c.officer_id)
    .where(dialogue.c.complaint_id == bindparam("id"))
    .order_by(dialogue.c.at.desc(), dialogue.c.id.desc())
)
_ATTACHMENTS = (
    select(attachment, file_content.c.size, file_content.c.media_type, officer.c.name.label("officer"))
    .join(file_content, file_content.c.sha256 == attachment.c.sha256)
    .outerjoin(officer, officer.c.id == attachment.c.officer_id)
    .where(attachment.c.complaint_id == bindparam("id"))
    .order_by(attachment.c.id)
)
FILE = (
    select(
        *(complaint.c[name] for name in CASE_COLUMNS),
        complaint.c.channel,
        complaint.c.complainant,
        complaint.c.mobile_masked,
        complaint.c.village,
        complaint.c.subject,
        complaint_text.c.language,
        complaint_text.c.description,
        complaint_text.c.words,
        seat.c.designation,
        seat.c.office,
        officer.c.name.label("holder"),
    )
    .outerjoin(complaint_text, complaint_text.c.complaint_id == complaint.c.id)
    .outerjoin(seat, seat.c.id == complaint.c.seat_id)
    .outerjoin(posting, (posting.c.seat_id == seat.c.id) & posting.c.to_day.is_(None))
    .outerjoin(officer, officer.c.id == posting.c.officer_id)
    .where(complaint.c.id == bindparam("id"))
)
"""A complaint with its texts, the seat it lies at and who holds that seat. The bare number never leaves the store."""


def events_of(connection: Connection, complaint_id: int) -> tuple[Event, ...]:
    """Everything that happened, oldest first; what the clock did has no officer."""
    return tuple(map(_event, connection.execute(_EVENTS, {"id": complaint_id})))


def events_about(connection: Connection, subject_id: int, actions: Iterable[Action], limit: int) -> tuple[Event, ...]:
    """The newest acts of these kinds on something that is no complaint, newest first."""
    asked = {"id": subject_id, "actions": [int(action) for action in actions], "limit": limit}
    return tuple(map(_event, connection.execute(_EVENTS_ABOUT, asked)))


def _event(row: Any) -> Event:
    return Event(
        entry=row.id,
        at=row.at,
        action=Action(row.action),
        officer=row.name or "",
        designation=row.designation or "",
        role=row.role if row.role is not None else int(Role.CLOCK),
        text=row.text,
        details=_details(row.details),
    )


def dialogues_of(connection: Connection, complaint_id: int) -> tuple[Dialogue, ...]:
    """Talks and attempts, newest first. Who spoke for the officer is named where it was somebody else."""
    return tuple(
        Dialogue(
            id=row.id,
            at=row.at,
            level=row.level,
            officer=row.spoken_by or row.name or "",
            mode=Mode(row.mode),
            minutes=row.minutes,
            doubt=row.doubt,
            answer=row.answer,
            outcome=Outcome(row.outcome),
            promise_day=row.promise_day,
        )
        for row in connection.execute(_DIALOGUES, {"id": complaint_id})
    )


def attachments_of(connection: Connection, complaint_id: int) -> tuple[Attachment, ...]:
    """The files kept with it, in the order they were added; their bytes are fetched apart."""
    return tuple(
        Attachment(
            id=row.id,
            name=row.name,
            size=row.size,
            media_type=row.media_type,
            sha256=row.sha256,
            at=row.at,
            officer=row.officer or "",
        )
        for row in connection.execute(_ATTACHMENTS, {"id": complaint_id})
    )


def person_of(row: Any) -> Person:
    """The complainant of a row of FILE, the number masked."""
    return Person(name=row.complainant, mobile=row.mobile_masked, village=row.village, language=row.language or "")


def _details(kept: str) -> Mapping[str, Any]:
    return json.loads(kept) if kept else {}
