"""What is done to a row of the action ledger: replied to, reminded of, put off, linked, closed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.models import follow_up as f
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.follow_up import FollowUpState
from desktop.models.identity import Role
from desktop.models.meeting import MeetingState
from desktop.models.meeting_policy import follow_up_refusal
from desktop.models.seam import Command, Receipt
from desktop.models.workflow import LINE_MAX, line, past_day
from desktop.services.sql.attaching import require_file
from desktop.services.sql.meeting_rows import joined, refused, seen_meeting, series_of, stale
from desktop.services.sql.meeting_tables import follow_up, follow_up_case, reminder, reply
from desktop.services.sql.registry import handles
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint
from desktop.services.sql.work import Reading, Writing

MOST_REMINDED, MOST_LINKED = 500, 500
FOLLOW_UP_ACTIONS = (
    *(Action(number) for number in range(Action.REPLY_RECORDED, Action.FOLLOW_UP_CLOSED + 1)),
    Action.FOLLOW_UP_REOPENED,
)
_LAST_DAY = 2_932_896


def seen_follow_up(reading: Reading, follow_up_id: int) -> Row[Any]:
    """The row, or `NotFound` when the posting may not read it."""
    row = reading.connection.execute(select(follow_up).where(follow_up.c.id == follow_up_id)).first()
    if row is None or not series_of(row).is_seen_from(reading.posting.scope):
        raise NotFound
    return row


def _to_change(work: Writing, command: Command[Any], follow_up_id: int, seen_version: int | None) -> Row[Any]:
    row = seen_follow_up(work, follow_up_id)
    if not series_of(row).lies_in(work.posting.scope):
        raise NotFound
    if seen_version is not None and row.version != seen_version:
        raise stale(work.connection, follow_up_id, FOLLOW_UP_ACTIONS, row.version)
    code = follow_up_refusal(type(command), work.posting, series_of(row), FollowUpState(row.state))
    if code is not None:
        raise refused(code)
    return row


def _changed(
    work: Writing, row: Row[Any], action: Action, columns: dict[str, Any], *, text: str = "", details: Any = None
) -> Receipt:
    kept = update(follow_up).where(follow_up.c.id == row.id).values(**columns, version=row.version + 1)
    work.connection.execute(kept)
    entry = work.record(action, subject_id=row.id, text=text, details=details)
    return work.receipt(entry, Changes.FOLLOW_UPS, id=row.id, version=row.version + 1)


@handles(f.RecordReply)
def record_reply(work: Writing, command: f.RecordReply) -> Receipt:
    """Beside those before it; the newest says where the row stands."""
    row = _to_change(work, command, command.follow_up_id, command.seen_version)
    text, day = line(command.text, "text"), past_day(command.day, work.now, "day")
    if day < row.source_day:
        raise RuleBroken(Code.BAD_DATE, field="day")
    name = require_file(work.connection, command.sha256, command.file_name) if command.sha256 else ""
    kept = {
        "follow_up_id": row.id,
        "at": work.now,
        "officer_id": work.officer.id,
        "day": day,
        "text": text,
        "complied": command.complied,
        "sha256": command.sha256,
        "name": name,
    }
    work.connection.execute(insert(reply), kept)
    state = FollowUpState.COMPLIED if command.complied else FollowUpState.REPLIED
    details = {"complied": command.complied, "day": day, "sha256": command.sha256, "state_from": row.state}
    return _changed(work, row, Action.REPLY_RECORDED, {"state": int(state)}, text=text, details=details)


@handles(f.RecordReminder)
def record_reminder(work: Writing, command: f.RecordReminder) -> Receipt:
    """One letter for all these rows. It makes nobody's view of them stale."""
    numbers = tuple(dict.fromkeys(command.follow_up_ids))
    if not 1 <= len(numbers) <= MOST_REMINDED:
        raise RuleBroken(Code.TEXT_MISSING, field="follow_up_ids")
    letter, day = line(command.number, "number", LINE_MAX), past_day(command.day, work.now, "day")
    rows = [_to_change(work, command, number, None) for number in numbers]
    common = {"at": work.now, "officer_id": work.officer.id, "number": letter, "day": day}
    work.connection.execute(insert(reminder), [{"follow_up_id": row.id, **common} for row in rows])
    details = {"rows": joined(numbers), "number": letter, "day": day}
    entry = work.record(Action.REMINDER_RECORDED, subject_id=numbers[0], text=letter, details=details)
    return work.receipt(entry, Changes.FOLLOW_UPS, id=numbers[0], version=rows[0].version)


@handles(f.SetFollowUpDue)
def set_due(work: Writing, command: f.SetFollowUpDue) -> Receipt:
    """Never before the direction was given."""
    row = _to_change(work, command, command.follow_up_id, command.seen_version)
    reason = line(command.reason, "reason", LINE_MAX)
    if command.due_day is not None and not row.source_day <= command.due_day <= _LAST_DAY:
        raise RuleBroken(Code.BAD_DATE, field="due_day")
    details = {"due_from": row.due_day, "due_to": command.due_day}
    return _changed(work, row, Action.FOLLOW_UP_DUE_SET, {"due_day": command.due_day}, text=reason, details=details)


@handles(f.LinkFollowUp)
def link(work: Writing, command: f.LinkFollowUp) -> Receipt:
    """All of them anew."""
    row = _to_change(work, command, command.follow_up_id, command.seen_version)
    wanted = tuple(dict.fromkeys(command.complaint_ids))
    if len(wanted) > MOST_LINKED:
        raise RuleBroken(Code.VALUE_UNFIT, field="complaint_ids")
    known = select(complaint.c.id).where(complaint.c.id.in_(wanted), *in_scope(complaint, work.posting.scope))
    if set(wanted) - set(work.connection.scalars(known)):
        raise NotFound
    work.connection.execute(delete(follow_up_case).where(follow_up_case.c.follow_up_id == row.id))
    if wanted:
        pairs = [{"follow_up_id": row.id, "complaint_id": number} for number in wanted]
        work.connection.execute(insert(follow_up_case), pairs)
    return _changed(work, row, Action.FOLLOW_UP_LINKED, {}, details={"complaints": joined(wanted)})


@handles(f.CloseFollowUp)
def close(work: Writing, command: f.CloseFollowUp) -> Receipt:
    """The chair's word; the anusachiv cites the meeting in which it was spoken."""
    row = _to_change(work, command, command.follow_up_id, command.seen_version)
    text = line(command.text, "text", 2_000)
    if command.meeting_id is not None:
        _require_fit(work, row, command.meeting_id)
    elif work.posting.role is Role.ANUSACHIV:
        raise RuleBroken(Code.MEETING_UNFIT)
    closed = {
        "state": int(FollowUpState.CLOSED),
        "closing": text,
        "closed_by": work.officer.id,
        "closed_at": work.now,
        "closed_in": command.meeting_id,
    }
    details = {"meeting": command.meeting_id, "state_from": row.state}
    return _changed(work, row, Action.FOLLOW_UP_CLOSED, closed, text=text, details=details)


@handles(f.ReopenFollowUp)
def reopen(work: Writing, command: f.ReopenFollowUp) -> Receipt:
    """Who closed it and why stays in the ledger; the row keeps why it was opened again."""
    row = _to_change(work, command, command.follow_up_id, command.seen_version)
    reason = line(command.reason, "reason", 2_000)
    newest = select(reply.c.complied).where(reply.c.follow_up_id == row.id).order_by(reply.c.id.desc()).limit(1)
    replied = work.connection.execute(newest).first()
    waits = FollowUpState.CARRIED if row.carried else FollowUpState.OPEN
    state = FollowUpState.REPLIED if replied is not None and not replied.complied else waits
    opened = {"state": int(state), "closing": reason, "closed_by": None, "closed_at": None, "closed_in": None}
    details = {"meeting": row.closed_in, "state_from": row.state}
    return _changed(work, row, Action.FOLLOW_UP_REOPENED, opened, text=reason, details=details)


def _require_fit(work: Writing, row: Row[Any], meeting_id: int) -> None:
    """Held by the row's own office, after the day on which the direction was given."""
    named = seen_meeting(work, meeting_id)
    same_office = (named.department_id, named.district_id) == (row.department_id, row.district_id)
    if not same_office or named.state != MeetingState.HELD or named.day <= row.source_day:
        raise RuleBroken(Code.MEETING_UNFIT)
