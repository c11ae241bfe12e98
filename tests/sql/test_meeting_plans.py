"""Lists of meetings and of the action ledger walk their indexes; none reads a whole table that grows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event as listens

from desktop.models.follow_up import AddresseeCounts, ComplianceDraft, FollowUps, OpenFollowUp
from desktop.models.meeting import MeetingsCalendar, OpenMeeting
from desktop.models.meeting_minutes import MinutesOf
from desktop.models.meetings_due import AskMeetingsWaiting, NextMeeting, UploadsDue
from desktop.models.seam import Question
from tests.helpers import meetings as steps
from tests.helpers.stores import Office, fresh_store

GROWING = ("meeting", "follow_up", "event", "minutes_text", "reply", "reminder", "meeting_file", "attendance")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = fresh_store(Path(tmp_path_factory.mktemp("plans")))
    steps.uploaded(made, 40)
    steps.signed(made, 12)
    steps.plan(made, -6)
    yield made
    made.backend.close()


def plans(office: Office, by: str, question: Question[Any]) -> list[str]:
    """How each statement behind the question is carried out."""
    desk, told = office.desk(by), list[tuple[str, Any]]()

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        told.append((statement, values))

    listens.listen(office.engine, "before_cursor_execute", note)
    try:
        desk.ask(question)
    finally:
        listens.remove(office.engine, "before_cursor_execute", note)
    with office.engine.connect() as connection:
        return [
            row[3]
            for statement, values in told
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]


QUESTIONS: tuple[tuple[str, Question[Any]], ...] = (
    ("anu.jst", MeetingsCalendar(from_day=20_700, to_day=20_800)),
    ("itda", MeetingsCalendar(from_day=20_700, to_day=20_800)),
    ("anu.jst", OpenMeeting(meeting_id=2)),
    ("anu.jst", MinutesOf(meeting_id=2)),
    ("anu.jst", NextMeeting()),
    ("anu.jst", AskMeetingsWaiting()),
    ("itda", AskMeetingsWaiting()),
    ("itda", UploadsDue()),
    ("anu.jst", UploadsDue()),
    ("anu.jst", FollowUps()),
    ("anu.jst", FollowUps(meeting_id=2)),
    ("anu.jst", OpenFollowUp(follow_up_id=1)),
    ("anu.jst", AddresseeCounts()),
    ("anu.jst", ComplianceDraft(meeting_id=3)),
)


@pytest.mark.parametrize(
    ("by", "question"), QUESTIONS, ids=lambda value: value if isinstance(value, str) else type(value).__name__
)
def test_nothing_that_grows_is_read_whole(office: Office, by: str, question: Question[Any]) -> None:
    for step in plans(office, by, question):
        words = step.split()
        if words[0] == "SCAN" and words[1] in GROWING:
            assert "INDEX" in step, step


def test_the_history_of_a_meeting_is_found_by_its_subject(office: Office) -> None:
    found = [step for step in plans(office, "anu.jst", OpenMeeting(meeting_id=2)) if " event " in f"{step} "]
    assert found
    assert all("event_subject" in step for step in found), found


def test_late_uploads_are_found_among_those_not_uploaded(office: Office) -> None:
    for by in ("itda", "anu.jst"):
        found = [
            step for step in plans(office, by, UploadsDue()) if "meeting_not_uploaded" in step or "meeting_own" in step
        ]
        assert found
