"""The next meeting, what waits in the room of meetings, and minutes that are not yet uploaded."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, case, func, literal_column, select

from desktop.models.calendar import day_of
from desktop.models.follow_up import FollowUpState
from desktop.models.identity import CELL, OFFICERS_OF_LEVELS, Role
from desktop.models.meeting import MeetingKind, MeetingState, MinutesState, Presence
from desktop.models.meeting_policy import stands_for_chair
from desktop.models.meetings_due import (
    AskMeetingsWaiting,
    MeetingsWaiting,
    NextMeeting,
    NextMeetingCard,
    UploadRow,
    UploadsDue,
)
from desktop.services.sql.compliance import asked_about
from desktop.services.sql.meeting_rows import (
    from_list,
    lines_of,
    own,
    previous_of,
    seen,
    series_of,
    upload_due,
)
from desktop.services.sql.meeting_tables import attendance, meeting
from desktop.services.sql.registry import answers
from desktop.services.sql.work import Reading

SOON_DAYS = 7
_BEFORE = (int(MeetingState.PLANNED), int(MeetingState.CALLED))
_NOT_UPLOADED = (meeting.c.state == literal_column("3"), meeting.c.minutes_state < literal_column("7"))
"""In the words of the partial index `meeting_not_uploaded`."""
_MY_STEP = (
    MinutesState.APPROVED,
    MinutesState.SIGNED,
    MinutesState.ENDORSED,
    MinutesState.CIRCULATED,
)


_UNANSWERED = (FollowUpState.OPEN, FollowUpState.CARRIED)


@answers(NextMeeting)
def next_meeting(reading: Reading, _question: NextMeeting) -> NextMeetingCard | None:
    """The first of the posting's own from today on that has not been held."""
    coming = select(meeting).where(
        *own(meeting, reading.posting.scope), meeting.c.state.in_(_BEFORE), meeting.c.day >= day_of(reading.now)
    )
    if reading.posting.role in OFFICERS_OF_LEVELS:  # another level's pre-review is none of theirs
        level = reading.posting.role.level
        coming = coming.where((meeting.c.kind != int(MeetingKind.PRE_REVIEW)) | (meeting.c.level == level))
    row = reading.connection.execute(coming.order_by(meeting.c.day, meeting.c.start, meeting.c.id).limit(1)).first()
    return _card(reading, row) if row is not None else None


def _card(reading: Reading, row: Row[Any]) -> NextMeetingCard:
    series = series_of(row)
    previous = previous_of(reading.connection, series, row.day)
    asked = asked_about(reading, row, previous)
    came = (int(Presence.CONFIRMED), int(Presence.PRESENT), int(Presence.REPRESENTED))
    counted = select(func.count(), func.sum(case((attendance.c.presence.in_(came), 1), else_=0)))
    invited, confirmed = reading.connection.execute(counted.where(attendance.c.meeting_id == row.id)).one()
    (line,) = lines_of(reading, [row])
    return NextMeetingCard(
        line=line,
        notice_issued=row.notice_day is not None and bool(from_list(row.agenda)),
        figures_from=previous.day if previous is not None else None,
        replies_due=len(asked),
        replies_in=sum(each.state not in _UNANSWERED or bool(each.last_reply) for each in asked),
        invited=invited,
        confirmed=confirmed or 0,
    )


@answers(AskMeetingsWaiting)
def waiting(reading: Reading, _question: AskMeetingsWaiting) -> MeetingsWaiting:
    """Each meeting counts once, at what is most pressing."""
    today, role = day_of(reading.now), reading.posting.role
    if role in (Role.L1, Role.ADMINISTRATOR):
        return MeetingsWaiting(soon=0, for_approval=0, to_carry_on=0, uploads_overdue=0)
    mine = own(meeting, reading.posting.scope)
    coming = select(func.count()).where(*mine, meeting.c.state.in_(_BEFORE), meeting.c.day <= today + SOON_DAYS)
    if role.level:
        coming = coming.where((meeting.c.kind != int(MeetingKind.PRE_REVIEW)) | (meeting.c.level == role.level))
    everywhere = [] if role is Role.STATE_NODAL else mine
    unfinished = reading.connection.execute(select(meeting).where(*_NOT_UPLOADED, *everywhere)).all()
    days = reading.books.rules.minutes_upload_days
    sorts = [_sort(reading, row, today, days) for row in unfinished]
    return MeetingsWaiting(
        soon=reading.connection.scalar(coming) or 0,
        for_approval=sorts.count("approval"),
        to_carry_on=sorts.count("step"),
        uploads_overdue=sorts.count("upload"),
    )


def _sort(reading: Reading, row: Row[Any], today: int, days: int) -> str:
    """What this posting has to do about a held meeting's minutes, "" when it is somebody else's turn."""
    role, state = reading.posting.role, MinutesState(row.minutes_state)
    if state is MinutesState.SUBMITTED and stands_for_chair(reading.posting, series_of(row)) is None:
        return "approval" if series_of(row).lies_in(reading.posting.scope) else ""
    due = upload_due(row, days)
    if (role in CELL or role is Role.STATE_NODAL) and due is not None and due < today:
        return "upload"
    if role not in CELL:
        return ""
    sent_back = state is MinutesState.DRAFT and bool(row.remark)
    return "step" if sent_back or state in _MY_STEP else ""


@answers(UploadsDue)
def uploads_due(reading: Reading, question: UploadsDue) -> tuple[UploadRow, ...]:
    """The latest first: the oldest meeting is the longest overdue."""
    today, days = day_of(reading.now), reading.books.rules.minutes_upload_days
    rows: Select[Any] = select(meeting).where(
        *_NOT_UPLOADED, *seen(meeting, reading.posting.scope), meeting.c.kind != int(MeetingKind.PRE_REVIEW)
    )
    if question.only_late:
        rows = rows.where(meeting.c.day < today - days)
    found = reading.connection.execute(rows.order_by(meeting.c.day, meeting.c.id).limit(question.limit))
    return tuple(
        UploadRow(
            meeting_id=row.id,
            series=series_of(row),
            day=row.day,
            chair=row.chair,
            minutes=MinutesState(row.minutes_state),
            due_day=row.day + days,
            late_days=max(0, today - row.day - days),
        )
        for row in found
    )
