"""A meeting as it stands, and the calendar of meetings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, select

from desktop.models.calendar import day_of
from desktop.models.complaint import Refusal
from desktop.models.meeting import (
    AttendanceRow,
    FileKind,
    Meeting,
    MeetingFileRow,
    MeetingLine,
    MeetingNotice,
    MeetingsCalendar,
    MeetingsPage,
    MeetingState,
    MinutesState,
    OpenMeeting,
    Presence,
)
from desktop.models.meeting_policy import MEETING_POLICY, MeetingStanding, meeting_refusal
from desktop.services.sql.histories import events_about
from desktop.services.sql.meeting_rows import (
    MEETING_ACTIONS,
    MINUTES_ACTIONS,
    from_list,
    lines_of,
    own,
    plan_of,
    previous_of,
    seen,
    seen_meeting,
    standing,
)
from desktop.services.sql.meeting_tables import attendance, meeting, meeting_file
from desktop.services.sql.registry import answers
from desktop.services.sql.tables import file_content, officer
from desktop.services.sql.work import Reading

MOST_EVENTS = 200
_FILES = (
    select(meeting_file, file_content.c.size, officer.c.name.label("officer"))
    .join(file_content, file_content.c.sha256 == meeting_file.c.sha256)
    .outerjoin(officer, officer.c.id == meeting_file.c.officer_id)
    .order_by(meeting_file.c.id)
)


@answers(OpenMeeting)
def open_meeting(reading: Reading, question: OpenMeeting) -> Meeting:
    """Everything of it but the text of its minutes."""
    row = seen_meeting(reading, question.meeting_id)
    at = standing(reading, row)
    previous = previous_of(reading.connection, at.series, row.day)
    notice = MeetingNotice(
        agenda=from_list(row.agenda),
        invitees=from_list(row.invitees),
        number=row.notice_number,
        issued_day=row.notice_day,
    )
    return Meeting(
        id=row.id,
        plan=plan_of(row),
        state=at.state,
        minutes=at.minutes,
        minutes_version=row.minutes_version,
        previous_id=previous.id if previous is not None else None,
        previous_day=previous.day if previous is not None else None,
        notice=notice,
        attendance=attendance_of(reading, row.id),
        files=_files(reading, row.id, at),
        events=events_about(reading.connection, row.id, (*MEETING_ACTIONS, *MINUTES_ACTIONS), MOST_EVENTS),
        refusals=tuple(_refusals(at)),
        version=row.version,
    )


def attendance_of(reading: Reading, meeting_id: int) -> tuple[AttendanceRow, ...]:
    """The sheet in its order."""
    rows = select(attendance).where(attendance.c.meeting_id == meeting_id).order_by(attendance.c.row)
    return tuple(
        AttendanceRow(
            name=row.name,
            designation=row.designation,
            department=row.department,
            presence=Presence(row.presence),
            representative=row.representative,
        )
        for row in reading.connection.execute(rows)
    )


def _files(reading: Reading, meeting_id: int, at: MeetingStanding) -> tuple[MeetingFileRow, ...]:
    wanted = _FILES.where(meeting_file.c.meeting_id == meeting_id)
    if not at.series.lies_in(reading.posting.scope) and at.minutes < MinutesState.SIGNED:
        wanted = wanted.where(meeting_file.c.kind == int(FileKind.NOTICE))
    rows = reading.connection.execute(wanted)
    return tuple(
        MeetingFileRow(
            id=row.id,
            kind=FileKind(row.kind),
            name=row.name,
            sha256=row.sha256,
            size=row.size,
            at=row.at,
            officer=row.officer or "",
        )
        for row in rows
    )


def _refusals(at: MeetingStanding) -> Iterator[Refusal]:
    outside = not at.series.lies_in(at.posting.scope)
    for command in MEETING_POLICY:
        code = meeting_refusal(command, at)
        if code is not None:
            details = {} if outside else {"state": int(at.state), "minutes": int(at.minutes)}
            yield Refusal(act=command.__name__, code=code.value, details=details)


@answers(MeetingsCalendar)
def calendar(reading: Reading, question: MeetingsCalendar) -> MeetingsPage:
    """What is laid down, by day and hour; own meetings whose day has passed stand apart as well."""
    shown = select(meeting).where(
        *seen(meeting, reading.posting.scope), meeting.c.day.between(question.from_day, question.to_day)
    )
    not_held = meeting.c.state.in_((int(MeetingState.PLANNED), int(MeetingState.CALLED)))
    missed = select(meeting).where(*own(meeting, reading.posting.scope), not_held, meeting.c.day < day_of(reading.now))
    return MeetingsPage(lines=_lines(reading, shown, question), missed=_lines(reading, missed, question))


def _lines(reading: Reading, rows: Select[Any], question: MeetingsCalendar) -> tuple[MeetingLine, ...]:
    if question.kind is not None:
        rows = rows.where(meeting.c.kind == int(question.kind))
    if question.department_id is not None:
        rows = rows.where(meeting.c.department_id == question.department_id)
    ordered = rows.order_by(meeting.c.day, meeting.c.start, meeting.c.id).limit(question.limit)
    return lines_of(reading, reading.connection.execute(ordered))
