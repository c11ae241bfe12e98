"""Two people press the button in the same moment: one wins, the other is told who was first and when."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.complaint_commands import StartAction
from desktop.models.dialogue import LogDialogue, Mode, Outcome
from desktop.models.rules import SetPolicyValue
from desktop.models.special_close import ProposeSpecialClose
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event, proposal
from tests.contract.behind import entries
from tests.faults.rivals import RIVALS, Told, in_processes, in_threads
from tests.helpers.stores import Office, complaint, opened_store

NAMES = {"l3.jst": "दिनेश", "l4.jst": "कमला"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """L4 may approve beside L3."""
    with opened_store(tmp_path) as opened:
        today = day_of(opened.clock.now)
        switch: dict[str, Any] = {
            "code": "special_close_approver_levels",
            "value": "[3, 4]",
            "from_day": today,
            "order": "आदेश",
        }
        opened.desk("admin").do(SetPolicyValue(command_id=uuid4(), **switch))
        yield opened


def proposals(office: Office, number: int) -> list[tuple[int, int]]:
    """So many complaints before L3, with the version to decide on."""
    cell, l2 = office.desk("so.jst"), office.desk("l2.jst")
    made = []
    for _ in range(number):
        one = cell.do(complaint()).id
        talk = LogDialogue(
            command_id=uuid4(),
            complaint_id=one,
            seen_version=1,
            mode=Mode.PHONE,
            at=office.clock.now - 60,
            minutes=2,
            doubt="कब?",
            answer="नियमानुसार नहीं",
            outcome=Outcome.DISAGREES_WITH_RULE,
        )
        version = l2.do(talk).version
        proposed = ProposeSpecialClose(
            command_id=uuid4(),
            complaint_id=one,
            seen_version=version,
            reason="SC04",
            rule="धारा 6",
            rule_text="",
            text="अभिलेख माँगे हैं",
            evidence={"advice_given": "लोक सूचना अधिकारी"},
        )
        made.append((one, l2.do(proposed).version))
    return made


def one_won_each(office: Office, told: list[list[Told]]) -> set[str]:
    """The winners' names; the other one of every round was told that name and the moment."""
    winners = set()
    for both in told:
        won = [name for name, (code, _, _) in zip(RIVALS, both, strict=True) if not code]
        assert len(won) == 1, both
        (lost,) = [one for one in both if one[0]]
        assert lost == ("stale", NAMES[won[0]], office.clock.now)
        winners.add(won[0])
    with office.engine.connect() as connection:
        approved = select(func.count()).where(event.c.action == int(Action.CLOSURE_APPROVED))
        assert connection.scalar(approved) == len(told)
        assert connection.scalar(select(func.count()).where(proposal.c.decision == 1)) == len(told)
        assert first_broken(connection) is None
    return winners


def test_two_approvers_in_one_program(office: Office) -> None:
    rounds = proposals(office, 30)
    one_won_each(office, in_threads([office.desk(name) for name in RIVALS], rounds))


@pytest.mark.long
def test_two_approvers_two_hundred_times(office: Office) -> None:
    rounds = proposals(office, 200)
    assert one_won_each(office, in_threads([office.desk(name) for name in RIVALS], rounds))


@pytest.mark.long
def test_two_approvers_in_two_programs_two_hundred_times(office: Office) -> None:
    rounds = proposals(office, 200)
    assert one_won_each(office, in_processes(office.file, rounds, office.clock.now)) == set(RIVALS)


def test_a_command_repeated_from_four_threads_at_once_is_one_act(office: Office) -> None:
    desk = office.desk("l1.jst")
    for _ in range(10):
        number = office.register().id
        command = StartAction(command_id=uuid4(), complaint_id=number, seen_version=1, text="स्थल देखा")
        ready = threading.Barrier(4)

        def again(given: StartAction = command, ready: threading.Barrier = ready) -> object:
            ready.wait(60)
            return desk.do(given)

        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(again) for _ in range(4)]
            answers = {call.result() for call in calls}
        assert len(answers) == 1
        assert len(entries(office, command.command_id)) == 1
