"""The decision desk: queue, file, red flags; the register and L4's second look."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.models.calendar import day_of
from desktop.models.complaint import Kind, Status
from desktop.models.dialogue import Mode
from desktop.models.errors import NotFound
from desktop.models.oversight import Tile, Today
from desktop.models.special_close import (
    ApproveSpecialClose,
    ClosureRegister,
    Decision,
    DecisionQueue,
    OpenDecision,
    QuashSpecialClose,
    Reaudit,
    ReauditQueue,
    RedFlag,
    Register,
    RejectSpecialClose,
    ReturnSpecialClose,
    WithdrawSpecialClose,
)
from desktop.services.sql import closures
from desktop.services.sql.red_flags import red_flags
from tests.helpers.statements import statements
from tests.helpers.steps import decide, do, escalate, propose, reopen, satisfy, talk
from tests.helpers.stores import NAINITAL, PWD, Office


def register_of(office: Office, by: str, **changes: Any) -> Register:
    """The register of all days unless told otherwise."""
    return office.desk(by).ask(ClosureRegister(**({"from_day": 0, "to_day": 40_000} | changes)))


def proposed(office: Office, **changes: Any) -> int:
    """Proposed by L2 of Dehradun after the timer brought it there."""
    number = office.register(**changes).id
    escalate(office)
    propose(office, "l2.jst", number)
    return number


def flags(office: Office, number: int) -> dict[RedFlag, tuple[int, tuple[int, ...]]]:
    found = office.desk("l3.jst").ask(OpenDecision(complaint_id=number)).flags
    return {flag.flag: (flag.number, tuple(about for about, _ in flag.others)) for flag in found}


def test_the_queue_is_the_department_s_oldest_first(office: Office) -> None:
    first = proposed(office, village="अ")
    second = proposed(office, village="ब", subject="दूसरा विषय")
    office.clock.advance(days=3)
    queue = office.desk("l3.jst").ask(DecisionQueue())
    assert [row.complaint_id for row in queue] == [first, second]
    assert [row.waiting_days for row in queue] == [12, 3]
    assert (queue[1].reason, queue[1].subject, queue[1].number) == ("SC04", "दूसरा विषय", f"ND{second:08d}")
    assert office.desk("l3.pwd").ask(DecisionQueue()) == ()
    assert office.desk("l2b.jst").ask(DecisionQueue()) == ()
    assert len(office.desk("itda").ask(DecisionQueue())) == 2
    assert len(office.desk("l3.jst").ask(DecisionQueue(limit=1))) == 1
    tile = next(tile for tile in office.desk("l3.jst").ask(Today()).tiles if tile.tile is Tile.BEFORE_L3)
    assert (tile.number, tile.parts) == (2, (("oldest", 12),))


def test_the_file_holds_all_that_is_read_before_deciding(office: Office) -> None:
    number = proposed(office)
    file = office.desk("l3.jst").ask(OpenDecision(complaint_id=number))
    assert file.case.status is Status.SPECIAL_CLOSE_PROPOSED
    assert (file.proposal.reason, file.proposal.round, file.proposal.decision) == ("SC04", 1, Decision.WAITING)
    assert (file.proposal.proposed_by, file.proposal.designation) == ("मोहन", "L2 अधिकारी")
    assert file.proposal.evidence == {"advice_given": "लोक सूचना अधिकारी, पेयजल"}
    assert [(item.code, item.given, item.complete) for item in file.checklist] == [
        ("advice_given", "लोक सूचना अधिकारी, पेयजल", True),
        ("dialogue", "1", True),
    ]
    assert file.words_at == file.case.registered_at
    assert len(file.dialogues) == 1
    assert file.earlier == ()
    assert "9412000001" not in repr(file)


def test_earlier_rounds_and_the_last_words_are_shown(office: Office) -> None:
    number = office.register().id
    reopen(office, "l1.jst", number, words="काम नहीं हुआ")
    said_at = office.clock.now
    office.clock.advance(hours=2)
    propose(office, "l2.jst", number)
    decide(office, "l3.jst", ReturnSpecialClose, number, text="स्थल आख्या दें")
    propose(office, "l2.jst", number)
    file = office.desk("l3.jst").ask(OpenDecision(complaint_id=number))
    (before,) = file.earlier
    assert (before.decision, before.order, before.decided_by) == (Decision.RETURNED, "स्थल आख्या दें", "दिनेश")
    assert (file.proposal.round, file.proposal.decision) == (2, Decision.WAITING)
    assert (file.words, file.words_at) == ("काम नहीं हुआ", said_at)


def test_a_decided_file_is_still_read_and_one_never_proposed_is_not(office: Office) -> None:
    number = proposed(office)
    decide(office, "l3.jst", ApproveSpecialClose, number, text="नियम स्पष्ट है", words_seen=True)
    file = office.desk("l3.jst").ask(OpenDecision(complaint_id=number))
    assert file.proposal.decision is Decision.APPROVED
    other = office.register().id
    for by, about in (("l3.jst", other), ("l3.pwd", number), ("l3.jst", 10**6)):
        with pytest.raises(NotFound):
            office.desk(by).ask(OpenDecision(complaint_id=about))


def test_a_plain_case_shows_only_that_nobody_went_there(office: Office) -> None:
    number = proposed(office)
    assert flags(office, number) == {RedFlag.NO_SITE_VISIT: (0, ())}


def test_every_red_flag_is_seen_with_what_it_points_to(office: Office) -> None:
    fixed = office.register(village="सिमली").id
    satisfy(office, "l1.jst", fixed)
    number = office.register(village="सिमली", kind=Kind.GRIEVANCE).id
    office.register(village="सिमला")
    office.register(village="सिमली", district_id=NAINITAL)
    office.register(village="सिमली", department_id=PWD, by="so.pwd")
    later = office.register(village="सिमली").id
    satisfy(office, "l1.jst", later)
    twins = [office.register(village=name).id for name in ("सिमली ", "सिमली।")]
    reopen(office, "l1.jst", number)
    propose(office, "l2.jst", number)
    decide(office, "l3.jst", RejectSpecialClose, number, text="वास्तविक है")
    talk(office, "l2.jst", number, mode=Mode.SITE_VISIT)
    propose(office, "l2.jst", number)
    assert flags(office, number) == {
        RedFlag.OPEN_DUPLICATE: (2, tuple(reversed(twins))),
        RedFlag.REOPENED_BEFORE: (1, ()),
        RedFlag.FIXED_BEFORE: (1, (fixed,)),
        RedFlag.REJECTED_BEFORE: (1, ()),
    }
    (row,) = office.desk("l3.jst").ask(DecisionQueue())
    assert row.flags == 4


def test_a_demand_is_flagged(office: Office) -> None:
    number = office.register(kind=Kind.DEMAND).id
    escalate(office)
    with office.engine.connect() as connection:
        found = red_flags(connection, [number])[number]
    assert RedFlag.KIND_IS_DEMAND in {flag.flag for flag in found}


def test_the_register_lists_by_decision_and_counts_by_reason(office: Office) -> None:
    approved, rejected, waiting = (proposed(office, village=name) for name in "अबस")
    office.clock.advance(hours=1)
    decide(office, "l3.jst", ApproveSpecialClose, approved, text="स्वीकृत", words_seen=True)
    office.clock.advance(days=2)
    decide(office, "l3.jst", RejectSpecialClose, rejected, text="वास्तविक")
    today = day_of(office.clock.now)
    register = register_of(office, "l3.jst")
    assert [row.complaint_id for row in register.rows] == [rejected, approved, waiting]
    assert register.by_reason == (("SC04", 3),)
    assert (register.rows[1].order, register.rows[1].decided_by, register.rows[1].proposed_by) == (
        "स्वीकृत",
        "दिनेश",
        "मोहन",
    )
    only = register_of(office, "l3.jst", decision=Decision.APPROVED)
    assert [row.complaint_id for row in only.rows] == [approved]
    of_today = register_of(office, "l3.jst", from_day=today, to_day=today)
    assert [row.complaint_id for row in of_today.rows] == [rejected]
    short = register_of(office, "l3.jst", limit=1)
    assert (len(short.rows), short.by_reason) == (1, (("SC04", 3),))
    assert register_of(office, "l3.pwd").rows == ()


def test_drawn_closures_wait_for_the_second_look(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closures, "lot_falls", lambda _percent: True)
    first, second = proposed(office, village="अ"), proposed(office, village="ब")
    for number in (first, second):
        office.clock.advance(hours=1)
        decide(office, "l3.jst", ApproveSpecialClose, number, text="स्वीकृत", words_seen=True)
    queue = office.desk("l4.jst").ask(ReauditQueue())
    assert [(row.complaint_id, row.reaudit) for row in queue] == [(first, Reaudit.DRAWN), (second, Reaudit.DRAWN)]
    tile = next(tile for tile in office.desk("l4.jst").ask(Today()).tiles if tile.tile is Tile.REAUDIT)
    assert tile.number == 2
    decide(office, "l4.jst", QuashSpecialClose, first, text="नियम लागू नहीं")
    assert [row.complaint_id for row in office.desk("l4.jst").ask(ReauditQueue())] == [second]
    assert office.desk("l4.pwd").ask(ReauditQueue()) == ()
    found = office.desk("l4.jst").ask(OpenDecision(complaint_id=first)).proposal
    assert (found.reaudit, found.finding) == (Reaudit.QUASHED, "नियम लागू नहीं")


def test_a_long_queue_costs_no_more_statements_than_a_short_one(office: Office) -> None:
    def asked() -> int:
        with statements(office.engine) as sent:
            office.desk("l3.jst").ask(DecisionQueue())
            register_of(office, "l3.jst")
            office.desk("l4.jst").ask(ReauditQueue())
        return len(sent)

    proposed(office)
    few = asked()
    for _ in range(4):
        proposed(office)
    assert asked() == few


def test_an_empty_queue_is_empty(office: Office) -> None:
    assert office.desk("l3.jst").ask(DecisionQueue()) == ()
    assert office.desk("l4.jst").ask(ReauditQueue()) == ()
    register = register_of(office, "l3.jst")
    assert (register.rows, register.by_reason) == ((), ())


def test_who_withdraws_takes_it_off_the_desk(office: Office) -> None:
    number = proposed(office)
    do(office, "l2.jst", WithdrawSpecialClose, number)
    assert office.desk("l3.jst").ask(DecisionQueue()) == ()
