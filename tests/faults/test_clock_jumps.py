"""The store's clock leaps: every command is carried out or refused with a code, and the books stay whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import RunTimer
from desktop.models.errors import Code, NotFound, NotPermitted, RuleBroken, SignInRefused
from desktop.models.identity import Credentials
from desktop.models.oversight import Today
from desktop.models.seam import Command
from tests.contract.behind import broken_entry
from tests.contract.stories import ALL, named, new, told
from tests.helpers.stores import opened_store

YEAR = 366
DAYS = (-YEAR, -1, 1, 40, 3 * YEAR)


@pytest.mark.parametrize("kind", ALL, ids=named)
def test_every_command_after_a_leap(tmp_path: Path, kind: type[Command[Any]]) -> None:
    for days in DAYS if kind.__name__ in {"RunTimer", "AnswerComplaint", "UndoMerge"} else (-YEAR, 3 * YEAR):
        folder = tmp_path / str(days)
        folder.mkdir()
        with opened_store(folder) as office:
            desk, story = told(office, kind)
            office.clock.advance(days=days)
            with suppress(NotFound, NotPermitted, RuleBroken, SignInRefused):
                desk.do(story.command)
            office.desk("so.jst").do(RunTimer(command_id=uuid4()))
            assert broken_entry(office) is None
            assert office.desk("itda").ask(Today()).check_sum.difference == 0


def test_a_clock_set_back_escalates_nothing_and_going_on_escalates_once(tmp_path: Path) -> None:
    with opened_store(tmp_path) as office:
        number = new(office)
        desk = office.desk("so.jst")
        for days, level in ((9, 2), (-9, 2), (9, 2), (-400, 2), (400, 2), (8, 3), (400, 3)):
            office.clock.advance(days=days)
            desk.do(RunTimer(command_id=uuid4()))
            assert desk.ask(ComplaintFile(complaint_id=number)).case.level == level


def test_waiting_after_wrong_passwords_does_not_outlast_a_clock_set_back(tmp_path: Path) -> None:
    with opened_store(tmp_path) as office:
        for _ in range(6):
            with pytest.raises(SignInRefused):
                office.backend.sign_in(Credentials(username="l1.jst", password="wrong"))  # noqa: S106 - a wrong one
        with pytest.raises(SignInRefused) as caught:
            office.desk("l1.jst")
        assert caught.value.code is Code.TOO_MANY_TRIES
        office.clock.advance(days=-YEAR)
        assert office.desk("l1.jst").officer.username == "l1.jst"
