"""What holds for every command about a meeting, its minutes or a row of the ledger: stale, elsewhere, not there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.models import follow_up as f
from desktop.models.errors import Code, NotFound, StaleData
from desktop.models.follow_up import FollowUpCommand
from desktop.models.meeting_commands import KeepAttendance, MeetingCommand
from desktop.models.meeting_minutes import MinutesCommand, SaveMinutes
from desktop.models.policy import POLICY
from desktop.models.seam import Command
from tests.contract.meeting_stories import MEETING_STORIES
from tests.contract.stories import named
from tests.helpers import meetings as steps
from tests.helpers.stores import Office

VERSIONED = sorted(
    (kind for kind in POLICY if issubclass(kind, MeetingCommand | MinutesCommand | FollowUpCommand)), key=named
)


@pytest.mark.parametrize("kind", VERSIONED, ids=named)
def test_a_stale_view_is_told_who_was_first_and_when(office: Office, kind: type[Command[Any]]) -> None:
    by, story = MEETING_STORIES[kind](office)
    told: Any = story
    desk = office.desk(by)
    office.clock.advance(seconds=5)
    old = replace(told, seen_version=told.seen_version - 1)
    found = steps.refusal_of(office, desk, old)
    assert (type(found), found.code) == (StaleData, Code.STALE)
    assert found.details["version"] == told.seen_version
    assert desk.do(told).version == told.seen_version + 1


@pytest.mark.parametrize("kind", VERSIONED, ids=named)
def test_what_is_elsewhere_is_not_there(office: Office, kind: type[Command[Any]]) -> None:
    by, story = MEETING_STORIES[kind](office)
    told: Any = story
    absent = replace(told, **{"follow_up_id" if issubclass(kind, FollowUpCommand) else "meeting_id": 987_654})
    for name, command in ((by.replace(".jst", ".pwd"), told), (by, absent)):
        found = steps.refusal_of(office, office.desk(name), command)
        assert (type(found), found.code, found.details) == (NotFound, Code.NOT_FOUND, {})


def test_two_write_at_once_and_neither_overwrites_the_other(office: Office) -> None:
    """The sheet is kept while the minutes are written, and the other way round."""
    number = steps.written(office)
    sheet = steps.ready(office, "so.jst", KeepAttendance, number, rows=steps.ATTENDANCE)
    text = steps.ready(office, "anu.jst", SaveMinutes, number, document=replace(steps.DOCUMENT, closing="समापन"))
    for desk, command in (sheet, text):
        desk.do(command)
    found = steps.seen(office, number)
    assert (found.attendance, found.minutes_version) == (steps.ATTENDANCE, 2)


def test_two_replies_at_once(office: Office) -> None:
    row, day = steps.row(office), steps.today(office)
    first = steps.ready_to_act(office, "so.jst", f.RecordReply, row, text="प्रथम", day=day, complied=False)
    second = steps.ready_to_act(office, "anu.jst", f.RecordReply, row, text="द्वितीय", day=day, complied=True)
    first[0].do(first[1])
    assert isinstance(steps.refusal_of(office, *second), StaleData)
    assert [each.text for each in office.desk("l4.jst").ask(f.OpenFollowUp(follow_up_id=row)).replies] == ["प्रथम"]
