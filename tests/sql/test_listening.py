"""Two programs on one file: each finds out what the other did."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.identity import Credentials
from desktop.services.sql import listening
from desktop.services.sql.backend import SqlBackend
from tests.helpers.hearing import hearing
from tests.helpers.stores import PASSWORD, PWD, opened_store


def test_what_another_program_did_is_heard_inside_the_area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "LOOKED_EVERY", 0.02)
    with opened_store(tmp_path) as office:
        other = SqlBackend(office.url, clock=office.clock)
        try:
            desk = other.sign_in(Credentials(username="so.jst", password=PASSWORD))
            with hearing(desk) as heard:
                office.register(by="so.pwd", department_id=PWD)
                office.register()
                assert heard.next() is Changes.CASES
        finally:
            other.close()


def test_every_entry_says_what_to_look_at_again() -> None:
    quiet = {action for action in Action if not listening.changes_of_entry(action)}
    assert quiet == {Action.SIGNED_IN, Action.PASSWORD_CHANGED}
    assert listening.changes_of_entry(9_999) is Changes.EVERYTHING
    assert listening.changes_of_entry(Action.CLOSURE_APPROVED) == Changes.CASES | Changes.CLOSURES
    assert listening.changes_of_entry(Action.SEAT_ADDED) is Changes.OFFICERS
    assert listening.changes_of_entry(Action.MINUTES_SAVED) is Changes.MEETINGS
