"""Whatever answers instead of the server, or in its name, ends in one sentence."""

from __future__ import annotations

import pytest

from tests.faults import lies


@pytest.mark.parametrize("lie", lies.LIES, ids=lambda lie: lie.name)
def test_a_lie_is_told(lie: lies.Lie) -> None:
    outcome = lies.lied(lie)
    assert outcome.right, outcome


def test_who_cannot_prove_who_they_are_is_told() -> None:
    assert [outcome for outcome in lies.of_certificates() if not outcome.right] == []


def test_an_address_that_would_send_a_password_in_the_open_is_refused() -> None:
    assert [outcome for outcome in lies.addresses() if not outcome.right] == []


def test_there_are_sixty() -> None:
    assert len(lies.LIES) >= 60
