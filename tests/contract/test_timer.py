"""The timer: level by level as the limits passed, held by a told date, in batches, as the clock and nobody else."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from desktop.models.calendar import day_of, end_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action, Case, ComplaintFile, Status
from desktop.models.complaint_commands import RunTimer, SetTargetDate, TimerReceipt
from desktop.models.errors import StaleData
from tests.contract.behind import entries
from tests.contract.stories import new, proposed
from tests.helpers import steps
from tests.helpers.stores import NOW, Office

TODAY = day_of(NOW)


def case_of(office: Office, number: int) -> Case:
    return office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).case


def turn(office: Office, limit: int = 500) -> TimerReceipt:
    return office.desk("anu.pwd").do(RunTimer(command_id=uuid4(), limit=limit))


@pytest.mark.parametrize(
    ("days", "level", "since"),
    [(7, 1, TODAY), (8, 2, TODAY + 8), (15, 2, TODAY + 8), (16, 3, TODAY + 16), (400, 3, TODAY + 16)],
)
def test_every_passed_limit_is_a_level(office: Office, days: int, level: int, since: int) -> None:
    number = new(office)
    office.clock.advance(days=days)
    receipt = turn(office)
    moved = case_of(office, number)
    assert (moved.level, day_of(moved.level_since), moved.status) == (level, since, Status.PENDING)
    assert moved.due_at == end_of(since + 7)
    assert receipt.escalated == (level > 1)
    assert receipt.changes is (Changes.CASES if level > 1 else Changes.NOTHING)
    assert moved.seat_id == office.seat(f"l{level}.jst")


def test_each_level_has_its_entry_by_nobody(office: Office) -> None:
    number = new(office)
    office.clock.advance(days=30)
    receipt = turn(office)
    assert len(entries(office, receipt.command_id)) == 2
    events = office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).events[1:]
    assert [(event.action, event.officer) for event in events] == [(Action.ESCALATED, "")] * 2
    assert [(event.details["level_from"], event.details["level_to"]) for event in events] == [(1, 2), (2, 3)]


def test_a_told_date_holds_it_until_its_end(office: Office) -> None:
    number = new(office)
    told = {"target_day": TODAY + 12, "reason": "पाइप आना शेष", "complainant_told": True}
    steps.do(office, "l1.jst", SetTargetDate, number, **told)
    office.clock.now = end_of(TODAY + 12)
    assert turn(office).escalated == 0
    office.clock.now += 1
    assert turn(office).escalated == 1
    moved = case_of(office, number)
    assert (moved.level, moved.level_since, moved.target_day) == (2, office.clock.now, None)


def test_what_waits_for_somebody_s_word_is_left_alone(office: Office) -> None:
    before_l3, awaited, due = proposed(office), new(office), new(office)
    steps.answer(office, "l1.jst", awaited)
    for by in ("l1.jst", "l2.jst"):
        steps.reopen(office, by, due)
    office.clock.advance(days=60)
    assert turn(office).escalated == 0
    assert [case_of(office, number).dialogue_due for number in (before_l3, awaited, due)] == [0, 0, 2]


@pytest.mark.parametrize(("limit", "moved"), [(2, [2, 2, 1]), (5, [5]), (0, [1, 1, 1, 1, 1]), (-7, [1, 1, 1, 1, 1])])
def test_batches_end_when_nothing_remains(office: Office, limit: int, moved: list[int]) -> None:
    numbers = [new(office) for _ in range(5)]
    office.clock.advance(days=9)
    receipts = [turn(office, limit) for _ in moved]
    assert [receipt.escalated for receipt in receipts] == moved
    assert [receipt.remaining for receipt in receipts] == [True] * (len(moved) - 1) + [False]
    assert {case_of(office, number).level for number in numbers} == {2}


def test_who_looked_before_the_timer_is_told_that_it_was_the_clock(office: Office) -> None:
    number = new(office)
    desk = office.desk("l2.jst")
    office.clock.advance(days=9)
    turn(office)
    fields: dict[str, Any] = {"target_day": TODAY + 12, "reason": "कारण", "complainant_told": True}
    with pytest.raises(StaleData) as caught:
        desk.do(SetTargetDate(command_id=uuid4(), complaint_id=number, seen_version=1, **fields))
    assert caught.value.details == {"by": "", "at": office.clock.now, "version": 2}
