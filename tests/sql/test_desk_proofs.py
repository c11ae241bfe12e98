"""The password asked for at a desk is as slow to guess as the one at the door."""

from __future__ import annotations

import pytest

from desktop.models.errors import Code, SignInRefused
from desktop.services.sql.tries import FREE_TRIES
from tests.helpers.stores import PASSWORD, Office


def test_guessing_at_an_unattended_desk_has_to_wait(office: Office) -> None:
    desk = office.desk("l3.jst")
    for _ in range(FREE_TRIES):
        with pytest.raises(SignInRefused) as refused:
            desk.prove("guess")
        assert refused.value.code is Code.WRONG_CREDENTIALS
    with pytest.raises(SignInRefused) as refused:
        desk.prove(PASSWORD)
    assert refused.value.code is Code.TOO_MANY_TRIES
    office.clock.advance(seconds=60)
    assert desk.prove(PASSWORD)


def test_the_right_password_forgets_the_wrong_ones(office: Office) -> None:
    desk = office.desk("l3.jst")
    for _ in range(3):
        for _ in range(FREE_TRIES - 1):
            with pytest.raises(SignInRefused):
                desk.prove("guess")
        assert desk.prove(PASSWORD)
