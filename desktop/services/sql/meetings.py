"""What is done to a meeting: planned, changed, called, attended, held, called off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select

from desktop.models import meeting_commands as c
from desktop.models.calendar import as_date, day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotPermitted, RuleBroken
from desktop.models.identity import Scope
from desktop.models.meeting import AttendanceRow, FileKind, MeetingKind, MeetingPlan, MeetingState, Series
from desktop.models.meeting_policy import arranges
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, line, optional_line, past_day
from desktop.services.sql.meeting_rows import (
    as_list,
    change_meeting,
    from_list,
    joined,
    keep_file,
    meeting_to_change,
    of_series,
    refused,
    series_columns,
    series_of,
)
from desktop.services.sql.meeting_tables import attendance, meeting
from desktop.services.sql.places import require_place
from desktop.services.sql.registry import handles
from desktop.services.sql.work import Writing

MOST_PLANS, MOST_ROWS = 60, 500
_FIRST_DAY = 17_950
"""23.02.2019: the helpline began."""
_FARTHEST = 800
_MINUTES_OF_DAY = 24 * 60


@handles(c.PlanMeetings)
def plan(work: Writing, command: c.PlanMeetings) -> Receipt:
    """One row a plan, in their order."""
    if not 1 <= len(command.plans) <= MOST_PLANS:
        raise RuleBroken(Code.VALUE_UNFIT, field="plans")
    numbers = [_add(work, _checked(work, each)) for each in command.plans]
    series, days = command.plans[0].series, [f"{as_date(each.day):%d.%m.%Y}" for each in command.plans]
    entry = work.record(
        Action.MEETING_PLANNED,
        subject_id=numbers[0],
        details={"meetings": joined(numbers), "days": joined(days), **series_columns(series)},
    )
    return work.receipt(entry, Changes.MEETINGS, id=numbers[0])


def _add(work: Writing, checked: MeetingPlan) -> int:
    taken = select(meeting.c.id).where(*of_series(meeting, checked.series), meeting.c.day == checked.day)
    if work.connection.scalar(taken.where(meeting.c.state != int(MeetingState.CALLED_OFF)).limit(1)) is not None:
        raise RuleBroken(Code.MEETING_EXISTS, day=checked.day)
    row = {**series_columns(checked.series), **_columns(checked), "state": int(MeetingState.PLANNED)}
    (number,) = work.connection.execute(insert(meeting), row).inserted_primary_key or (0,)
    return int(number)


def _columns(checked: MeetingPlan) -> dict[str, Any]:
    names = ("day", "start", "place", "subject", "chair", "chair_name", "chair_address", "chair_feminine", "presenter")
    return {name: getattr(checked, name) for name in names}


def _checked(work: Writing, typed: MeetingPlan) -> MeetingPlan:
    """The plan as it may be kept: a series there is, inside the scope and the posting's to arrange."""
    _require_series(typed.series)
    if not typed.series.lies_in(work.posting.scope):
        raise NotPermitted(Code.OUT_OF_SCOPE)
    code = arranges(work.posting, typed.series)
    if code is not None:
        raise refused(code)
    place = Scope(department_id=typed.series.department_id, district_id=typed.series.district_id)
    require_place(work.connection, place)
    return _laid_down(work, typed)


def _laid_down(work: Writing, typed: MeetingPlan) -> MeetingPlan:
    if not _FIRST_DAY <= typed.day <= day_of(work.now) + _FARTHEST:
        raise RuleBroken(Code.BAD_DATE, field="day")
    if typed.start is not None and not 0 <= typed.start < _MINUTES_OF_DAY:
        raise RuleBroken(Code.VALUE_UNFIT, field="start")
    names = ("place", "subject", "chair_name", "chair_address", "presenter")
    told: dict[str, Any] = {name: optional_line(getattr(typed, name), name, LINE_MAX) for name in names}
    return replace(typed, chair=line(typed.chair, "chair", LINE_MAX), **told)


def _require_series(series: Series) -> None:
    """The state's review is of no department; a department's of no district; a pre-review has its level's place."""
    whole, placed = series.department_id is None, series.district_id is not None
    if series.kind is MeetingKind.CHIEF_MINISTER:
        fits = whole and not placed and series.level == 0
    elif series.kind is MeetingKind.DEPARTMENT:
        fits = not whole and not placed and series.level == 0
    else:
        fits = not whole and series.level in (2, 3, 4) and placed == (series.level == 2)
    if not fits:
        raise RuleBroken(Code.VALUE_UNFIT, field="series")


@handles(c.EditMeeting)
def edit(work: Writing, command: c.EditMeeting) -> Receipt:
    """What is laid down, anew. A held meeting keeps its day, every meeting its series."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    checked = _laid_down(work, command.plan)
    reason = optional_line(command.reason, "reason", LINE_MAX)
    if checked.series != series_of(row) or (row.state == MeetingState.HELD and checked.day != row.day):
        raise RuleBroken(Code.VALUE_UNFIT, field="series" if checked.series != series_of(row) else "day")
    if checked.day != row.day:
        others = select(meeting.c.id).where(*of_series(meeting, checked.series), meeting.c.day == checked.day)
        others = others.where(meeting.c.state != int(MeetingState.CALLED_OFF), meeting.c.id != row.id)
        if work.connection.scalar(others.limit(1)) is not None:
            raise RuleBroken(Code.MEETING_EXISTS, day=checked.day)
    columns = _columns(checked)
    changed = {name: value for name, value in columns.items() if value != getattr(row, name)}
    return _changed(work, row, Action.MEETING_EDITED, columns, text=reason, details=changed)


def _changed(
    work: Writing, row: Any, action: Action, columns: dict[str, Any], *, text: str = "", details: Any = None
) -> Receipt:
    change_meeting(work.connection, row.id, **columns, version=row.version + 1)
    entry = work.record(action, subject_id=row.id, text=text, details=details)
    return work.receipt(entry, Changes.MEETINGS, id=row.id, version=row.version + 1)


@handles(c.CallOffMeeting)
def call_off(work: Writing, command: c.CallOffMeeting) -> Receipt:
    """Off the calendar's plan, with the reason in the ledger."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    reason = line(command.reason, "reason", LINE_MAX)
    off = {"state": int(MeetingState.CALLED_OFF)}
    return _changed(work, row, Action.MEETING_CALLED_OFF, off, text=reason)


@handles(c.KeepNotice)
def keep_notice(work: Writing, command: c.KeepNotice) -> Receipt:
    """Agenda and invitees as they stand."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    lists = {"agenda": _texts(command.agenda, "agenda"), "invitees": _texts(command.invitees, "invitees")}
    kept = {name: as_list(texts) for name, texts in lists.items()}
    counts = {name: len(texts) for name, texts in lists.items()}
    return _changed(work, row, Action.NOTICE_KEPT, kept, details=counts)


def _texts(texts: tuple[str, ...], name: str) -> list[str]:
    if len(texts) > MOST_ROWS:
        raise RuleBroken(Code.VALUE_UNFIT, field=name)
    return [line(text, name, 2_000) for text in texts]


@handles(c.IssueNotice)
def issue_notice(work: Writing, command: c.IssueNotice) -> Receipt:
    """It has gone out: nobody is called without an agenda and an hour."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    number = line(command.number, "number", LINE_MAX)
    day = past_day(command.issued_day, work.now, "issued_day")
    if day > row.day:
        raise RuleBroken(Code.BAD_DATE, field="issued_day")
    if not from_list(row.agenda):
        raise RuleBroken(Code.TEXT_MISSING, field="agenda")
    if row.start is None:
        raise RuleBroken(Code.TEXT_MISSING, field="start")
    if command.sha256:
        keep_file(work, row.id, FileKind.NOTICE, command.sha256, command.name)
    columns = {"notice_number": number, "notice_day": day, "state": int(MeetingState.CALLED)}
    details = {"number": number, "day": day, "sha256": command.sha256}
    return _changed(work, row, Action.NOTICE_ISSUED, columns, details=details)


@handles(c.KeepAttendance)
def keep_attendance(work: Writing, command: c.KeepAttendance) -> Receipt:
    """The whole sheet anew."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    if len(command.rows) > MOST_ROWS:
        raise RuleBroken(Code.VALUE_UNFIT, field="rows")
    sheet = [_attendance(row.id, at, each) for at, each in enumerate(command.rows)]
    work.connection.execute(delete(attendance).where(attendance.c.meeting_id == row.id))
    if sheet:
        work.connection.execute(insert(attendance), sheet)
    counts = {presence.name.lower(): 0 for presence in {each.presence for each in command.rows}}
    for each in command.rows:
        counts[each.presence.name.lower()] += 1
    return _changed(work, row, Action.ATTENDANCE_KEPT, {}, details=counts)


def _attendance(meeting_id: int, at: int, typed: AttendanceRow) -> dict[str, Any]:
    names = ("name", "designation", "department", "representative")
    told = {name: optional_line(getattr(typed, name), name, LINE_MAX) for name in names}
    if not (told["name"] or told["designation"]):
        raise RuleBroken(Code.TEXT_MISSING, field="name")
    return {"meeting_id": meeting_id, "row": at, "presence": int(typed.presence), **told}


@handles(c.HoldMeeting)
def hold(work: Writing, command: c.HoldMeeting) -> Receipt:
    """From now on its minutes can be approved."""
    row = meeting_to_change(work, command, command.meeting_id, command.seen_version, "version")
    return _changed(work, row, Action.MEETING_HELD, {"state": int(MeetingState.HELD)})
