"""The minutes once they are approved: signed, endorsed, circulated, uploaded, corrected by a paper of their own."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, insert, select

from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, RuleBroken
from desktop.models.meeting import FileKind, MinutesState
from desktop.models.minutes.document import Endorsement
from desktop.models.papers.corrigendum import Correction
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, line, optional_line, past_day
from desktop.services.sql.follow_up_making import carry_over, make_follow_ups
from desktop.services.sql.meeting_rows import keep_file, meeting_to_change
from desktop.services.sql.meeting_tables import circulation, corrigendum, meeting_file
from desktop.services.sql.minutes_rows import keep_text, moved, step_taken, written
from desktop.services.sql.registry import handles
from desktop.services.sql.work import Writing

MOST_RECIPIENTS, MOST_CORRECTIONS = 500, 100
_VERSION = "minutes_version"


@handles(m.SignMinutes)
def sign(work: Writing, command: m.SignMinutes) -> Receipt:
    """The text is fixed; its directions enter the action ledger and older open ones are carried over."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    day = _day_after(command.signed_day, row.day, work.now, "signed_day")
    name = line(command.signed_by.name, "signed_by", LINE_MAX)
    signatory = ", ".join(filter(None, (name, optional_line(command.signed_by.designation, "signed_by", LINE_MAX))))
    keep_file(work, row.id, FileKind.SIGNED_MINUTES, command.sha256, command.name)
    document, links = written(work.connection, row.id)
    made = make_follow_ups(work, row, document, links)
    carried = carry_over(work, row)
    details = {"sha256": command.sha256, "day": day, "directions": len(document.all_directions)}
    details |= {"rows": made, "carried": carried}
    state = {"minutes_state": int(MinutesState.SIGNED), "signed_by": signatory, "signed_day": day}
    return step_taken(work, row, Action.MINUTES_SIGNED, text=signatory, details=details, **state)


@handles(m.EndorseMinutes)
def endorse(work: Writing, command: m.EndorseMinutes) -> Receipt:
    """Number and date stand in the endorsement's own line; every other word stays as it was signed."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    number = line(command.number, "number", LINE_MAX)
    printed = line(command.line, "line", LINE_MAX)
    day = _day_after(command.issued_day, row.signed_day, work.now, "issued_day")
    keep_file(work, row.id, FileKind.ISSUED_MINUTES, command.sha256, command.name)
    document, links = written(work.connection, row.id)
    endorsement = Endorsement(line=printed, number=number, issued_on=as_date(day))
    keep_text(work, row.id, row.minutes_version + 1, replace(document, endorsement=endorsement), links, number)
    details = {"number": number, "day": day, "sha256": command.sha256}
    state = {"minutes_state": int(MinutesState.ENDORSED), "minutes_number": number, "issued_day": day}
    return step_taken(work, row, Action.MINUTES_ENDORSED, text=number, details=details, **state)


@handles(m.CirculateMinutes)
def circulate(work: Writing, command: m.CirculateMinutes) -> Receipt:
    """Whom they were sent to, in the order given, behind those before them."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    if not 1 <= len(command.recipients) <= MOST_RECIPIENTS:
        raise RuleBroken(Code.TEXT_MISSING, field="recipients")
    sent = [
        {
            "meeting_id": row.id,
            "recipient": line(each.copy.recipient, "recipients", 2_000),
            "phrase": optional_line(each.copy.phrase, "recipients", 2_000),
            "way": int(each.way),
            "day": _day_after(each.day, row.issued_day, work.now, "recipients"),
        }
        for each in command.recipients
    ]
    work.connection.execute(insert(circulation), sent)
    state = max(row.minutes_state, MinutesState.CIRCULATED)
    details = {"recipients": len(sent)}
    return step_taken(work, row, Action.MINUTES_CIRCULATED, details=details, minutes_state=int(state))


@handles(m.UploadMinutes)
def upload(work: Writing, command: m.UploadMinutes) -> Receipt:
    """In the store it is done at once, and the entry's number acknowledges it; a folder waits for the portal's."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    folder = optional_line(command.folder, "folder", 1_000)
    in_store = command.place is m.UploadPlace.STORE
    if not in_store and not folder:
        raise RuleBroken(Code.TEXT_MISSING, field="folder")
    issued = _issued_file(work, row.id)
    columns: dict[str, Any] = {"upload_place": int(command.place), "upload_at": work.now, "upload_folder": folder}
    if in_store:
        columns |= {"minutes_state": int(MinutesState.UPLOADED), "uploaded_at": work.now}
        kept = {"meeting_id": row.id, "kind": int(FileKind.UPLOADED), "sha256": issued.sha256, "name": issued.name}
        work.connection.execute(insert(meeting_file), kept | {"officer_id": work.officer.id, "at": work.now})
    details = {"place": int(command.place), "sha256": issued.sha256}
    entry = work.record(Action.MINUTES_UPLOADED, subject_id=row.id, details=details)
    if in_store:
        columns["acknowledgement"] = str(entry)
    return moved(work, row, entry, **columns)


def _issued_file(work: Writing, meeting_id: int) -> Row[Any]:
    of_kind = select(meeting_file).where(meeting_file.c.meeting_id == meeting_id)
    issued = of_kind.where(meeting_file.c.kind == int(FileKind.ISSUED_MINUTES))
    return work.connection.execute(issued.order_by(meeting_file.c.id.desc()).limit(1)).one()


@handles(m.AcknowledgeUpload)
def acknowledge(work: Writing, command: m.AcknowledgeUpload) -> Receipt:
    """Now it is uploaded: the portal said so under this number."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    if row.upload_place != m.UploadPlace.FOLDER:
        raise RuleBroken(Code.WRONG_MINUTES_STATE)
    number = line(command.number, "number", LINE_MAX)
    day = _day_after(command.day, row.issued_day, work.now, "day")
    columns = {"minutes_state": int(MinutesState.UPLOADED), "acknowledgement": number, "acknowledged_day": day}
    details = {"number": number, "day": day}
    return step_taken(
        work, row, Action.UPLOAD_ACKNOWLEDGED, text=number, details=details, uploaded_at=work.now, **columns
    )


@handles(m.IssueCorrigendum)
def correct(work: Writing, command: m.IssueCorrigendum) -> Receipt:
    """Beside the minutes, naming the file that it corrects."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, _VERSION)
    if not 1 <= len(command.corrections) <= MOST_CORRECTIONS:
        raise RuleBroken(Code.TEXT_MISSING, field="corrections")
    number = line(command.number, "number", LINE_MAX)
    day = _day_after(command.issued_day, row.signed_day, work.now, "issued_day")
    if command.sha256:
        keep_file(work, row.id, FileKind.CORRIGENDUM, command.sha256, command.name)
    original = original_file(work, row.id)
    kept = {
        "meeting_id": row.id,
        "number": number,
        "issued_day": day,
        "corrections": json.dumps([_typed(each) for each in command.corrections], ensure_ascii=False),
        "original_sha256": original,
        "sha256": command.sha256,
        "officer_id": work.officer.id,
        "at": work.now,
    }
    work.connection.execute(insert(corrigendum), kept)
    details = {"number": number, "corrections": len(command.corrections), "original": original}
    receipt = step_taken(work, row, Action.CORRIGENDUM_ISSUED, text=number, details=details)
    return replace(receipt, changes=Changes.MEETINGS)


def _typed(each: Correction) -> list[str]:
    return [
        line(each.place, "place", LINE_MAX),
        line(each.printed, "printed"),
        line(each.corrected, "corrected"),
    ]


def original_file(work: Writing, meeting_id: int) -> str:
    """The digest of the minutes as they went out, or as they were signed while they have not."""
    kinds = (int(FileKind.ISSUED_MINUTES), int(FileKind.SIGNED_MINUTES))
    found = select(meeting_file.c.sha256).where(meeting_file.c.meeting_id == meeting_id)
    ordered = found.where(meeting_file.c.kind.in_(kinds)).order_by(meeting_file.c.kind.desc(), meeting_file.c.id.desc())
    return str(work.connection.execute(ordered.limit(1)).scalar_one())


def _day_after(day: int, earliest: int, now: int, name: str) -> int:
    """A day that has come, not before the step it follows."""
    if past_day(day, now, name) < earliest:
        raise RuleBroken(Code.BAD_DATE, field=name)
    return day
