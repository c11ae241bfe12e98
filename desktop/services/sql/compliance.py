"""What a meeting is told of the directions before it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, or_

from desktop.models.calendar import as_date, day_of
from desktop.models.directed import direction_replies
from desktop.models.errors import Code, RuleBroken
from desktop.models.follow_up import Compliance, ComplianceDraft, FollowUpLine, FollowUpState
from desktop.models.papers.compliance import Compliance as Standing
from desktop.models.papers.wording import dotted
from desktop.models.phrase_book import Book
from desktop.services.sql.follow_up_reading import LINES, line_of
from desktop.services.sql.follow_ups_as_of import as_they_stood, since
from desktop.services.sql.meeting_rows import CLOSED, of_series, previous_of, seen_meeting, series_of
from desktop.services.sql.meeting_tables import follow_up
from desktop.services.sql.phrase_library import wording_of
from desktop.services.sql.registry import answers
from desktop.services.sql.work import Reading

_f = follow_up.c
FIRST_DAY = 17_950
"""23.02.2019: the helpline began."""


def asked_about(
    reading: Reading, row: Row[Any], previous: Row[Any] | None, as_of_day: int | None = None
) -> tuple[FollowUpLine, ...]:
    """Rows a meeting asks about: all of the one before it, what is open of older ones, what it closed itself.

    As of a past day those that were open then: every row of the series is looked at.
    """
    rows = LINES.where(*of_series(follow_up, series_of(row)), _f.source_day < row.day)
    if as_of_day is None:
        wanted = [_f.state < CLOSED, _f.closed_in == row.id]
        if previous is not None:
            wanted.append(_f.meeting_id == previous.id)
        rows = rows.where(or_(*wanted))
    ordered = rows.order_by(_f.source_day.desc(), _f.part, _f.number, _f.id)
    found = list(reading.connection.execute(ordered))
    lines = [line_of(each, day_of(reading.now)) for each in found]
    if as_of_day is None:
        return tuple(lines)
    stood = as_they_stood(reading.connection, lines, since(reading.connection, as_of_day), as_of_day)
    own = {each.id for each in found if each.closed_in == row.id}
    own |= {line.id for line in stood if previous is not None and line.meeting_id == previous.id}
    return tuple(line for line in stood if line.state is not FollowUpState.CLOSED or line.id in own)


@answers(ComplianceDraft)
def compliance_draft(reading: Reading, question: ComplianceDraft) -> Compliance:
    """The first presented point counts the previous meeting's directions alone, as the minutes always have."""
    row = seen_meeting(reading, question.meeting_id)
    today, previous = day_of(reading.now), previous_of(reading.connection, series_of(row), row.day)
    past = question.as_of_day if question.as_of_day is not None and question.as_of_day < today else None
    if past is not None and past < FIRST_DAY:
        raise RuleBroken(Code.BAD_DATE, field="as_of_day")
    asked = asked_about(reading, row, previous, past)
    last = direction_replies(line for line in asked if previous is not None and line.meeting_id == previous.id)
    done = sum(reply.status is Standing.DONE for reply in last)
    point = ""
    if previous is not None and last:
        say = wording_of(reading.connection, Book.MINUTES, question.language, row.department_id or None)
        date = dotted(as_date(previous.day))
        point = say("point_compliance", previous_date=date, total=len(last), done=done, open=len(last) - done)
    return Compliance(
        previous_id=previous.id if previous is not None else None,
        previous_day=previous.day if previous is not None else None,
        previous_number=previous.minutes_number if previous is not None else "",
        previous_issued_day=previous.issued_day if previous is not None else None,
        as_of_day=today if past is None else past,
        total=len(last),
        done=done,
        point=point,
        replies=direction_replies(asked),
    )
