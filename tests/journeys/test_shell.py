"""The frame: keys on every screen, the palette, the menu, panes, language at run time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.infra.i18n import Language, language
from desktop.views.infra.session import Place, Screen
from desktop.views.shell.screens import screens_of
from tests.helpers.stores import Office
from tests.journeys import offices as o
from tests.journeys import words as w
from tests.journeys.conftest import Start
from tests.journeys.person import Both, Person
from tests.journeys.test_today import BOTH, CELL, L2, at_work

ROLES = pytest.mark.parametrize("username", [CELL, "l1.jst", L2, "l3.jst", "l4.jst", "itda", "admin"])


def at(person: Person) -> Screen:
    """The screen in view."""
    return person.window.place.screen


def still(person: Person) -> list[str]:
    """The words in view without the running clock."""
    return sorted(words for words in person.in_view() if words and "16:3" not in words)


@ROLES
def test_every_screen_opens_by_its_key_and_turns_with_f9(start: Start, office: Office, username: str) -> None:
    person = at_work(start, office, username)
    for number, screen in enumerate(screens_of(person.window.session.posting.role), 1):
        person.key(f"Ctrl+{number}")
        person.settle()
        assert at(person) is screen
        hindi = still(person)
        person.key("F9")
        person.settle()
        assert language() is Language.ENGLISH
        assert still(person) != hindi
        person.key("F9")
        person.settle()
        assert still(person) == hindi


@ROLES
def test_f1_tells_the_keys_of_every_screen(start: Start, office: Office, username: str) -> None:
    person = at_work(start, office, username, Language.ENGLISH)
    for screen in screens_of(person.window.session.posting.role):
        person.window.show_place(Place(screen=screen))
        person.key("F1")
        person.sees("Hindi is typed with the keyboard chosen in Windows")
        person.sees("Find an action, screen or number")
        person.key("Escape")
        person.misses("Hindi is typed with the keyboard chosen in Windows")


@BOTH
def test_the_palette_finds_screens_actions_and_numbers(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    person.key("Ctrl+K")
    person.write(str(w.CASES))
    person.key("Return")
    person.settle()
    assert at(person) is Screen.CASES
    person.key("Ctrl+K")
    person.write("999")
    person.key("Return")
    person.settle()
    assert QApplication.activeModalWidget() is not None or person.front is not person.window
    person.write(o.CLIMBED)
    person.key("Return")
    person.settle()
    assert at(person) is Screen.FILE
    person.sees(o.CLIMBED)


def test_the_palette_says_when_nothing_fits(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL, Language.ENGLISH)
    person.key("Ctrl+K")
    person.write("qqqq")
    person.sees("Nothing fits these letters.")
    person.key("Escape")


@BOTH
def test_the_menu_reaches_every_screen(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    person.key("F10")
    person.choose_menu(Both("पृष्ठ", "Screens"), w.DIALOGUE)
    person.settle()
    assert at(person) is Screen.DIALOGUE
    person.key("Alt+Left")
    person.settle()
    assert at(person) is Screen.TODAY


def test_f6_goes_through_the_panes_and_back(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL)
    person.press(w.CASES)
    person.settle()
    window = person.window
    panes = [window.header, window.rail, *window.panel.panes()]

    def here() -> int:
        focus = QApplication.focusWidget()
        return next((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)

    window.header.search.setFocus()
    seen = []
    for _ in range(len(panes)):
        person.key("F6")
        seen.append(here())
    assert seen[-1] in (0, 1)
    assert len(set(seen)) >= 4
    person.key("Shift+F6")


def test_text_grows_and_the_theme_of_now_follows(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL)
    before = person.window.header.height()
    person.key("Ctrl++")
    person.key("Ctrl++")
    person.settle()
    assert person.window.header.height() > before
    person.key("Ctrl+0")
    person.settle()
    assert person.window.header.height() == before


def test_signing_out_leads_back_to_the_sign_in(start: Start, office: Office) -> None:
    person = at_work(start, office, CELL, Language.ENGLISH)
    person.key("F10")
    person.choose_menu("Window", "Sign out")
    person.wait(lambda: person.program.sign_in, "the sign-in did not come back")
    person.sees("The store is in order")


@BOTH
def test_the_password_is_changed(start: Start, office: Office, language: Language) -> None:
    person = at_work(start, office, CELL, language)
    person.key("F10")
    person.choose_menu(Both("विण्डो", "Window"), Both("पासवर्ड बदलें", "Change password"))
    person.type_into(Both("वर्तमान पासवर्ड", "Current password"), "wrong-one")
    for label in (
        Both("नया पासवर्ड (कम से कम 8 अक्षर)", "New password (at least 8 letters)"),
        Both("नया पासवर्ड पुनः लिखें", "New password again"),
    ):
        person.type_into(label, "deodar-forest-26")
    person.press(Both("पासवर्ड बदलें", "Change password"))
    person.sees(Both("पासवर्ड सही नहीं है।", "This is not your password."))
    person.type_into(Both("वर्तमान पासवर्ड", "Current password"), "saral-1905")
    person.press(Both("पासवर्ड बदलें", "Change password"))
    person.sees(Both("पासवर्ड बदल", "The password is changed."))
