"""Texts of minutes as rows: read, written as a new version, never changed."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.meeting_minutes import DirectionLink
from desktop.models.minutes.difference import differences
from desktop.models.minutes.document import MinutesDocument
from desktop.models.minutes.json_form import from_json, to_json
from desktop.models.seam import Receipt
from desktop.services.sql.meeting_rows import change_meeting
from desktop.services.sql.meeting_tables import minutes_text
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint
from desktop.services.sql.work import Writing

LONGEST = 2_000_000
"""Letters of a document's JSON: some thousand directions."""
_NEWEST = select(minutes_text).order_by(minutes_text.c.version.desc()).limit(1)


def newest_text(connection: Connection, meeting_id: int) -> Row[Any] | None:
    """The text as it was saved last, or None while nothing is written."""
    return connection.execute(_NEWEST.where(minutes_text.c.meeting_id == meeting_id)).first()


def document_of(row: Row[Any]) -> MinutesDocument:
    """The document of a saved text."""
    return from_json(row.body)


def written(connection: Connection, meeting_id: int) -> tuple[MinutesDocument, tuple[DirectionLink, ...]]:
    """The newest text; `RuleBroken` when there is none."""
    row = newest_text(connection, meeting_id)
    if row is None:
        raise RuleBroken(Code.TEXT_MISSING, field="document")
    return document_of(row), links_of(row)


def keep_text(
    work: Writing,
    meeting_id: int,
    version: int,
    document: MinutesDocument,
    links: tuple[DirectionLink, ...],
    note: str = "",
) -> int:
    """A new version, and how many lines of it differ from the one before."""
    body = to_json(document)
    try:
        body.encode()
    except UnicodeEncodeError as fault:
        raise RuleBroken(Code.DOCUMENT_INVALID, problem="bad_value", where="minutes") from fault
    if len(body) > LONGEST:
        raise RuleBroken(Code.TEXT_TOO_LONG, field="document", limit=LONGEST)
    from_json(body)  # what could not be read again is refused before it is kept
    before = newest_text(work.connection, meeting_id)
    changes = lines_changed(document_of(before) if before is not None else MinutesDocument(), document)
    row = {
        "meeting_id": meeting_id,
        "version": version,
        "at": work.now,
        "officer_id": work.officer.id,
        "posting_id": work.posting.id,
        "note": note,
        "changes": changes,
        "body": body,
        "links": _kept_links(work, links),
    }
    work.connection.execute(insert(minutes_text), row)
    return changes


def lines_changed(older: MinutesDocument, newer: MinutesDocument) -> int:
    """How many lines were added, taken out or changed."""
    return len(differences(older, newer))


def _kept_links(work: Writing, links: tuple[DirectionLink, ...]) -> str:
    wanted = {number for link in links for number in link.complaint_ids}
    seen = select(complaint.c.id).where(complaint.c.id.in_(wanted), *in_scope(complaint, work.posting.scope))
    if wanted - set(work.connection.scalars(seen)):
        raise NotFound
    return json.dumps([[link.group, link.number, list(link.complaint_ids)] for link in links]) if links else ""


def links_of(row: Row[Any]) -> tuple[DirectionLink, ...]:
    """Which complaints each direction means."""
    kept = json.loads(row.links) if row.links else []
    return tuple(DirectionLink(group=group, number=number, complaint_ids=tuple(ids)) for group, number, ids in kept)


def step_taken(
    work: Writing, row: Row[Any], action: Action, *, text: str = "", details: Any = None, **columns: Any
) -> Receipt:
    """One step of the minutes' life, with its entry; their version goes up by one."""
    return moved(work, row, work.record(action, subject_id=row.id, text=text, details=details), **columns)


def moved(work: Writing, row: Row[Any], entry: int, **columns: Any) -> Receipt:
    """The same where the entry is written already."""
    version = row.minutes_version + 1
    change_meeting(work.connection, row.id, **columns, minutes_version=version)
    return work.receipt(entry, Changes.MEETINGS | Changes.FOLLOW_UPS, id=row.id, version=version)
