"""Signing in, as every journey begins."""

from __future__ import annotations

from tests.helpers.stores import PASSWORD
from tests.journeys import words as w
from tests.journeys.person import Person


def enter(person: Person, username: str, password: str = PASSWORD) -> None:
    """From the sign-in window to the main window, everything answered."""
    person.sees(w.IN_ORDER)
    person.type_into(w.USER_NAME, username)
    person.type_into(w.PASSWORD, password)
    person.press(w.SIGN_IN)
    person.wait(lambda: person.program.window, "the main window did not come")
    person.settle()
