"""Signing in, as every journey begins."""

from __future__ import annotations

from desktop.services.stores import StoreKind
from tests.helpers.stores import PASSWORD
from tests.journeys import words as w
from tests.journeys.person import Person, Said

FIT = {
    StoreKind.THIS_PC: w.IN_ORDER,
    StoreKind.SHARED: w.SHARED_REACHED,
    StoreKind.SERVER: w.SERVER_REACHED,
}
"""What a fit store says at the sign-in."""


def enter(person: Person, username: str, password: str = PASSWORD, *, ready: Said | None = None) -> None:
    """From the sign-in window to the main window, everything answered; `ready` is what a fit store says."""
    kind = StoreKind(person.program.settings.value("store_kind", "") or StoreKind.THIS_PC)
    person.sees(ready or FIT[kind])
    person.type_into(w.USER_NAME, username)
    person.type_into(w.PASSWORD, password)
    person.press(w.SIGN_IN)
    person.wait(lambda: person.program.window, "the main window did not come")
    person.settle()
