"""What a meeting is told of the directions before it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, or_

from desktop.models.calendar import as_date, day_of
from desktop.models.directed import direction_replies
from desktop.models.follow_up import Compliance, ComplianceDraft, FollowUpLine
from desktop.models.papers.compliance import Compliance as Standing
from desktop.models.papers.wording import dotted
from desktop.models.phrase_book import Book
from desktop.services.sql.follow_up_reading import LINES, line_of
from desktop.services.sql.meeting_rows import CLOSED, of_series, previous_of, seen_meeting, series_of
from desktop.services.sql.meeting_tables import follow_up
from desktop.services.sql.phrase_library import wording_of
from desktop.services.sql.registry import answers
from desktop.services.sql.work import Reading

_f = follow_up.c


def asked_about(reading: Reading, row: Row[Any], previous: Row[Any] | None) -> tuple[FollowUpLine, ...]:
    """Rows a meeting asks about: all of the one before it, what is open of older ones, what it closed itself."""
    wanted = [_f.state < CLOSED, _f.closed_in == row.id]
    if previous is not None:
        wanted.append(_f.meeting_id == previous.id)
    rows = LINES.where(*of_series(follow_up, series_of(row)), _f.source_day < row.day, or_(*wanted))
    ordered = rows.order_by(_f.source_day.desc(), _f.part, _f.number, _f.id)
    today = day_of(reading.now)
    return tuple(line_of(found, today) for found in reading.connection.execute(ordered))


@answers(ComplianceDraft)
def compliance_draft(reading: Reading, question: ComplianceDraft) -> Compliance:
    """The first presented point counts the previous meeting's directions alone, as the minutes always have."""
    row = seen_meeting(reading, question.meeting_id)
    previous = previous_of(reading.connection, series_of(row), row.day)
    asked = asked_about(reading, row, previous)
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
        total=len(last),
        done=done,
        point=point,
        replies=direction_replies(asked),
    )
