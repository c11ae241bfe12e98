"""A screen that is being made: what is typed is kept for it, in order, and nothing lands elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.infra import slices
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Slices
from desktop.views.infra.theme import Theme
from desktop.views.settings.panel import CALENDAR, POLICY, SettingsPanel
from desktop.views.shell import screens
from desktop.views.shell.window import MainWindow
from desktop.views.today.panel import TodayPanel
from desktop.views.worklist.panel import WorklistPanel
from tests.helpers.stores import Office, fresh_store
from tests.views.case_stories import session_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = fresh_store(tmp_path)
    yield made
    made.backend.close()


@pytest.fixture
def window(qtbot: QtBot, office: Office, theme: Theme, translation: Translation) -> Iterator[MainWindow]:
    """At rest on its first screen."""
    screens.import_ahead()
    made = MainWindow(session_of(office.desk("so.jst")), theme, translation, at_once=False)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    rest(qtbot, made)
    yield made
    made.close()


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """The wanted screen is there."""
    qtbot.waitUntil(lambda: not window.stack.is_coming)
    QApplication.processEvents()


def shown(window: MainWindow) -> ScreenPanel:
    """The screen in view."""
    return window.panel


def strike(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the focus is."""
    QTest.keyClick(window.focusWidget(), key, modifier)


def test_a_screen_is_not_made_in_the_turn_that_asks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    assert isinstance(shown(window), TodayPanel)
    window.show_place(Place(screen=Screen.CASES))
    assert window.stack.is_coming
    assert shown(window) is window.stack.coming
    assert shown(window).screen_actions() == []
    rest(qtbot, window)
    assert isinstance(shown(window), WorklistPanel)
    assert shown(window).is_built


def test_keys_wait_for_the_screen_and_are_struck_in_order(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+F goes to the search box, the letters after it into the box, none into the screen that was left."""
    window.show_place(Place(screen=Screen.CASES))
    strike(window, Qt.Key.Key_F, CTRL)
    for key in (Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_9):
        strike(window, key)
    assert window.stack.is_coming
    assert window.header.search.text() == ""
    rest(qtbot, window)
    qtbot.waitUntil(lambda: window.header.search.text() == "789")


def test_a_word_of_an_input_method_waits_too(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.CASES))
    strike(window, Qt.Key.Key_F, CTRL)
    word = QInputMethodEvent()
    word.setCommitString("पेयजल")
    QApplication.sendEvent(window.stack.coming, word)
    rest(qtbot, window)
    qtbot.waitUntil(lambda: window.header.search.text() == "पेयजल")


def test_a_key_of_the_screen_waits_for_it(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+1 pressed while the cases are made leads on from there."""
    window.show_place(Place(screen=Screen.CASES))
    strike(window, Qt.Key.Key_1, CTRL)
    assert [window.place.screen] == [Screen.CASES]
    qtbot.waitUntil(lambda: window.place.screen is Screen.TODAY)
    rest(qtbot, window)
    assert isinstance(shown(window), TodayPanel)


def test_a_screen_left_while_it_is_made_is_finished_and_waits(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.SETTINGS))
    window.show_place(Place(screen=Screen.TODAY))
    assert isinstance(shown(window), TodayPanel)
    assert not window.stack.is_coming
    made = window.stack.findChild(SettingsPanel)
    assert made is not None
    qtbot.waitUntil(lambda: made.is_built)
    QApplication.processEvents()
    assert isinstance(shown(window), TodayPanel)
    window.show_place(Place(screen=Screen.SETTINGS))
    assert shown(window) is made


def test_a_language_that_turns_meanwhile_is_spoken_by_every_word(
    qtbot: QtBot, window: MainWindow, translation: Translation
) -> None:
    window.show_place(Place(screen=Screen.SETTINGS))
    made = window.stack.findChild(SettingsPanel)
    assert made is not None
    translation.speak(Language.ENGLISH)
    rest(qtbot, window)
    assert "Settings" in [label.text() for label in made.title.findChildren(QLabel)]


@pytest.mark.parametrize("screen", list(Screen))
def test_a_picture_of_the_window_while_a_screen_is_half_made(window: MainWindow, screen: Screen) -> None:
    """It gives hidden widgets their size and asks every part for its own; also of the half-made screen itself."""
    made = screens.make(screen, window.session, window.stack, at_once=False)
    for _ in made.making():
        assert not made.is_built
        assert not window.grab().isNull()
        assert not made.grab().isNull()
    assert made.is_built


def test_a_screen_arrives_once_however_often_it_is_asked_for(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for again when it is whole and not yet dressed it comes at once; what is pressed on it then stands."""
    monkeypatch.setattr(slices, "TURN_SECONDS", 0)
    window.show_place(Place(screen=Screen.SETTINGS, section=POLICY))
    made, turns = window.stack.findChild(SettingsPanel), window.stack.findChild(Slices)
    assert made is not None
    assert turns is not None
    while not made.is_built:
        turns._go_on()  # one step
    assert window.stack.is_coming
    window.show_place(Place(screen=Screen.SETTINGS, section=POLICY))
    assert shown(window) is made
    made.parts.chosen.emit(CALENDAR)
    qtbot.waitUntil(lambda: not turns.busy)
    QApplication.processEvents()
    assert made.parts.value == CALENDAR


def test_who_went_into_a_field_meanwhile_stays_there(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.CASES))
    window.header.search.setFocus()
    rest(qtbot, window)
    assert window.focusWidget() is window.header.search


def test_the_field_one_came_from_may_be_gone(qtbot: QtBot, window: MainWindow) -> None:
    """The palette closes before the screen it opened is there."""
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    window.show_place(Place(screen=Screen.CASES))
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rest(qtbot, window)
    assert isinstance(shown(window), WorklistPanel)


def test_another_posting_lets_go_of_what_is_being_made(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(Place(screen=Screen.SETTINGS))
    window.session.reposted.emit()
    assert window.stack.findChild(SettingsPanel) is not None
    rest(qtbot, window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isinstance(shown(window), TodayPanel)
    assert window.stack.findChild(SettingsPanel) is None
