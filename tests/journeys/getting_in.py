"""Signing in, as every journey begins."""

from __future__ import annotations

from tests.helpers.stores import PASSWORD
from tests.journeys import words as w
from tests.journeys.person import Person, Said


def enter(person: Person, username: str, password: str = PASSWORD, *, ready: Said = w.IN_ORDER) -> None:
    """From the sign-in window to the main window, everything answered; `ready` is what a fit store says."""
    person.sees(ready)
    person.type_into(w.USER_NAME, username)
    person.type_into(w.PASSWORD, password)
    person.press(w.SIGN_IN)
    person.wait(lambda: person.program.window, "the main window did not come")
    person.settle()
