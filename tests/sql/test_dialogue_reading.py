"""Call sheet, whose turn it is to speak, promises due."""

from __future__ import annotations

import pytest

from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.dialogue import DialogueQueue, Mode, OpenCallSheet, Outcome, PromisesDue, SettlePromise
from desktop.models.errors import NotFound
from tests.helpers.statements import statements
from tests.helpers.steps import do, escalate, reopen, satisfy, talk
from tests.helpers.stores import Office

UNTIL = 30_000


def reopened(office: Office, times: int) -> int:
    """At L2, reopened so often."""
    number = office.register().id
    reopen(office, "l1.jst", number)
    for _ in range(times - 1):
        talk(office, "l2.jst", number)
        reopen(office, "l2.jst", number)
    return number


def test_the_sheet_holds_the_person_the_ladder_and_the_way_here(office: Office) -> None:
    number = reopened(office, 2)
    sheet = office.desk("l2.jst").ask(OpenCallSheet(complaint_id=number))
    assert (sheet.reopen_count, sheet.dialogue_due) == (2, 2)
    assert sheet.rungs == ((2, 2), (3, 3), (4, 4))
    assert sheet.person.mobile == "94••• ••001"
    assert [event.action for event in sheet.history] == [
        Action.REGISTERED,
        Action.ANSWERED,
        Action.DISSATISFIED,
        Action.DIALOGUE,
        Action.ANSWERED,
        Action.DISSATISFIED,
    ]
    (spoken,) = sheet.dialogues
    assert (spoken.officer, spoken.level, spoken.mode, spoken.minutes) == ("मोहन", 2, Mode.PHONE, 4)


def test_attempts_stand_before_older_talks_and_name_who_spoke(office: Office) -> None:
    number = office.register().id
    talk(office, "l1.jst", number, at=office.clock.now - 7_200)
    talk(office, "l1.jst", number, outcome=Outcome.NOT_REACHED, doubt="", answer="फोन बंद", spoken_by="कनिष्ठ अभियन्ता")
    attempt, spoken = office.desk("l2.jst").ask(OpenCallSheet(complaint_id=number)).dialogues
    assert (attempt.outcome, attempt.minutes, attempt.officer) == (Outcome.NOT_REACHED, 0, "कनिष्ठ अभियन्ता")
    assert (spoken.officer, spoken.doubt) == ("रमेश", "पानी कब आएगा?")


def test_another_department_has_no_sheet(office: Office) -> None:
    number = office.register().id
    with pytest.raises(NotFound):
        office.desk("l2.pwd").ask(OpenCallSheet(complaint_id=number))


def test_the_queue_shows_whose_turn_it_is(office: Office) -> None:
    second = reopened(office, 2)
    office.clock.advance(days=1)
    third = reopened(office, 3)
    reopened(office, 1)

    def queue(by: str, *, mine: bool = True) -> list[int]:
        return [row.id for row in office.desk(by).ask(DialogueQueue(mine=mine))]

    assert queue("l2.jst") == [second]
    assert queue("l3.jst") == [third]
    assert queue("l4.jst") == []
    assert queue("l2.jst", mine=False) == queue("so.jst") == queue("itda") == [second, third]
    assert queue("l2.pwd", mine=False) == queue("l2b.jst", mine=False) == []
    talk(office, "l3.jst", third)
    assert queue("so.jst") == [second]
    assert len(office.desk("so.jst").ask(DialogueQueue(limit=1))) == 1


def promise(office: Office, number: int, by: str, days: int, answer: str = "मरम्मत करेंगे") -> int:
    day = day_of(office.clock.now) + days
    made = talk(office, by, number, promise_day=day, answer=answer, outcome=Outcome.PARTLY_TIME_ASKED)
    return int(made.id)


def test_promises_come_most_late_first_and_only_open_ones(office: Office) -> None:
    today = day_of(office.clock.now)
    late, soon, far, kept, closed = (office.register(village=name).id for name in "अबसदन")
    for number, days in ((soon, 2), (late, 1), (far, 40), (kept, 1), (closed, 1)):
        promise(office, number, "l1.jst", days)
    done = promise(office, kept, "l1.jst", 3)
    office.clock.advance(days=2)
    do(office, "l1.jst", SettlePromise, kept, dialogue_id=done, kept=True, text="हो गया")
    satisfy(office, "l1.jst", closed)
    found = office.desk("l2.jst").ask(PromisesDue(until_day=today + 10))
    assert [(row.complaint_id, row.promise_day) for row in found] == [
        (late, today + 1),
        (kept, today + 1),
        (soon, today + 2),
    ]
    first = found[0]
    assert (first.text, first.place, first.officer, first.designation) == ("मरम्मत करेंगे", "अ", "रमेश", "L1 अधिकारी")
    assert (first.level, first.settled, first.number) == (1, 0, f"ND{late:08d}")
    assert office.desk("l2.pwd").ask(PromisesDue(until_day=UNTIL)) == ()
    assert len(office.desk("itda").ask(PromisesDue(until_day=UNTIL))) == 4
    assert len(office.desk("itda").ask(PromisesDue(until_day=UNTIL, limit=2))) == 2


def test_a_promise_s_version_lets_it_be_settled_at_once(office: Office) -> None:
    number = office.register().id
    promise(office, number, "l1.jst", 1)
    (due,) = office.desk("l1.jst").ask(PromisesDue(until_day=UNTIL))
    do(office, "l1.jst", SettlePromise, number, dialogue_id=due.dialogue_id, kept=False, text="पाइप नहीं मिला")
    assert office.desk("l1.jst").ask(PromisesDue(until_day=UNTIL)) == ()


def test_long_queues_cost_no_more_statements_than_short_ones(office: Office) -> None:
    def asked() -> int:
        with statements(office.engine) as sent:
            office.desk("so.jst").ask(PromisesDue(until_day=UNTIL))
            office.desk("so.jst").ask(DialogueQueue())
        return len(sent)

    promise(office, office.register().id, "l1.jst", 1)
    reopened(office, 2)
    few = asked()
    for _ in range(4):
        promise(office, office.register().id, "l1.jst", 1)
        reopened(office, 2)
    assert asked() == few


def test_what_the_timer_took_up_keeps_its_due_dialogue_in_the_queue(office: Office) -> None:
    number = reopened(office, 2)
    escalate(office, days=60)
    assert [row.id for row in office.desk("l2.jst").ask(DialogueQueue())] == [number]
