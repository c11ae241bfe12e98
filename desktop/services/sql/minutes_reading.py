"""The minutes as they stand, with everything that was done to them, and each text that was saved."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Row, select

from desktop.models import meeting_minutes as m
from desktop.models.errors import NotFound
from desktop.models.meeting import FileKind, MeetingKind, MinutesState
from desktop.models.minutes.document import Copy, MinutesDocument
from desktop.models.papers.corrigendum import Correction
from desktop.services.sql.meeting_rows import seen_meeting, series_of
from desktop.services.sql.meeting_tables import circulation, corrigendum, meeting_file, minutes_text
from desktop.services.sql.minutes_rows import document_of, links_of, newest_text
from desktop.services.sql.registry import answers
from desktop.services.sql.tables import officer, posting, seat
from desktop.services.sql.work import Reading

_VERSIONS = (
    select(
        minutes_text.c.version,
        minutes_text.c.at,
        minutes_text.c.note,
        minutes_text.c.changes,
        officer.c.name,
        seat.c.designation,
    )
    .outerjoin(officer, officer.c.id == minutes_text.c.officer_id)
    .outerjoin(posting, posting.c.id == minutes_text.c.posting_id)
    .outerjoin(seat, seat.c.id == posting.c.seat_id)
    .order_by(minutes_text.c.version.desc())
)


@answers(m.MinutesOf)
def minutes_of(reading: Reading, question: m.MinutesOf) -> m.Minutes:
    """A draft is its own office's; others who may see the meeting see the minutes from the signature on."""
    row = seen_meeting(reading, question.meeting_id)
    shown = _is_shown(reading, row)
    text = newest_text(reading.connection, row.id) if shown else None
    files = _files(reading, row.id)
    return m.Minutes(
        meeting_id=row.id,
        kind=MeetingKind(row.kind),
        state=MinutesState(row.minutes_state),
        version=row.minutes_version if shown else 0,
        document=document_of(text) if text is not None else None,
        links=links_of(text) if text is not None else (),
        remark=row.remark if shown else "",
        approved_by=row.approved_by,
        approved_day=row.approved_day,
        signed_by=row.signed_by,
        signed_day=row.signed_day,
        signed_sha256=files.get(FileKind.SIGNED_MINUTES, ""),
        number=row.minutes_number,
        issued_day=row.issued_day,
        issued_sha256=files.get(FileKind.ISSUED_MINUTES, ""),
        circulated=_circulated(reading, row.id),
        upload=_upload(row, files),
        corrigenda=_corrigenda(reading, row.id),
        versions=_versions(reading, row.id) if shown else (),
    )


def _is_shown(reading: Reading, row: Row[Any]) -> bool:
    return series_of(row).lies_in(reading.posting.scope) or row.minutes_state >= MinutesState.SIGNED


@answers(m.MinutesAt)
def minutes_at(reading: Reading, question: m.MinutesAt) -> MinutesDocument:
    """One version's text."""
    row = seen_meeting(reading, question.meeting_id)
    kept = select(minutes_text).where(minutes_text.c.meeting_id == row.id, minutes_text.c.version == question.version)
    text = reading.connection.execute(kept).first() if _is_shown(reading, row) else None
    if text is None:
        raise NotFound
    return document_of(text)


def _versions(reading: Reading, meeting_id: int) -> tuple[m.MinutesVersion, ...]:
    return tuple(
        m.MinutesVersion(
            version=row.version,
            at=row.at,
            officer=row.name or "",
            designation=row.designation or "",
            note=row.note,
            changes=row.changes,
        )
        for row in reading.connection.execute(_VERSIONS.where(minutes_text.c.meeting_id == meeting_id))
    )


def _files(reading: Reading, meeting_id: int) -> dict[int, str]:
    """The newest file of each kind."""
    rows = select(meeting_file.c.kind, meeting_file.c.sha256).where(meeting_file.c.meeting_id == meeting_id)
    return {row.kind: row.sha256 for row in reading.connection.execute(rows.order_by(meeting_file.c.id))}


def _circulated(reading: Reading, meeting_id: int) -> tuple[m.Circulated, ...]:
    rows = select(circulation).where(circulation.c.meeting_id == meeting_id).order_by(circulation.c.id)
    return tuple(
        m.Circulated(copy=Copy(recipient=row.recipient, phrase=row.phrase), way=m.Way(row.way), day=row.day)
        for row in reading.connection.execute(rows)
    )


def _upload(row: Row[Any], files: dict[int, str]) -> m.Upload | None:
    if row.upload_place is None:
        return None
    return m.Upload(
        place=m.UploadPlace(row.upload_place),
        at=row.upload_at,
        sha256=files.get(FileKind.ISSUED_MINUTES, ""),
        folder=row.upload_folder,
        acknowledgement=row.acknowledgement,
        acknowledged_day=row.acknowledged_day,
    )


def _corrigenda(reading: Reading, meeting_id: int) -> tuple[m.CorrigendumRow, ...]:
    rows = (
        select(corrigendum, officer.c.name)
        .outerjoin(officer, officer.c.id == corrigendum.c.officer_id)
        .where(corrigendum.c.meeting_id == meeting_id)
        .order_by(corrigendum.c.id)
    )
    return tuple(
        m.CorrigendumRow(
            id=row.id,
            number=row.number,
            issued_day=row.issued_day,
            corrections=tuple(
                Correction(place=place, printed=printed, corrected=corrected)
                for place, printed, corrected in json.loads(row.corrections)
            ),
            original_sha256=row.original_sha256,
            sha256=row.sha256,
            at=row.at,
            officer=row.name or "",
        )
        for row in reading.connection.execute(rows)
    )
