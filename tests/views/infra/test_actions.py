from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.infra import icons
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.actions import key_sheet, make
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.widgets.buttons import KeyCapButton, shown_keys


@pytest.mark.parametrize("act", list(Act))
def test_every_action_has_a_row_with_words_a_key_that_qt_reads_and_a_drawing(act: Act) -> None:
    row = TABLE[act]
    assert row.caption
    assert not row.icon or row.icon in icons.names()
    assert not row.keys or not QKeySequence(row.keys).isEmpty()


def test_no_key_is_a_bare_letter_or_one_that_windows_takes_for_layouts() -> None:
    for row in TABLE.values():
        keys = row.keys.split("+")
        assert not (len(keys) == 1 and len(keys[0]) == 1), row
        assert not {"Ctrl", "Alt"} <= set(keys), row
        assert not {"Ctrl", "Shift"} <= set(keys), row
        assert not {"Alt", "Shift"} <= set(keys), row


def test_an_action_follows_language_and_theme(theme: Theme, translation: Translation, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = make(Act.LOG_DIALOGUE, owner)
    assert action.text() == "संवाद अंकित करें"
    before = action.icon().cacheKey()
    theme.choose(Scheme.DARK)
    translation.speak(Language.ENGLISH)
    assert action.text() == "Log dialogue"
    assert action.icon().cacheKey() != before


def test_refused_it_says_why_everywhere(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = make(Act.ANSWER, owner)
    button = KeyCapButton(parent=owner).follow(action)
    action.refuse("पहले एल-2 का संवाद <b>")
    assert not button.isEnabled()
    assert action.statusTip() == "पहले एल-2 का संवाद <b>"
    assert "&lt;b&gt;" in button.toolTip()
    action.allow()
    assert button.isEnabled()
    assert action.reason == ""


def test_key_and_button_do_the_same(qtbot: QtBot) -> None:
    owner, done = QWidget(), list[str]()
    qtbot.addWidget(owner)
    action = make(Act.NOTE, owner, lambda: done.append("note"))
    button = KeyCapButton(parent=owner).follow(action)
    owner.show()
    owner.activateWindow()
    qtbot.waitUntil(owner.isActiveWindow)
    QTest.keyClick(owner, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    button.click()
    assert done == ["note", "note"]
    assert button.text() == "कार्यवाही / टिप्पणी"


def test_the_key_sheet_lists_what_has_a_key(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    assert key_sheet([make(Act.EXPORT, owner), make(Act.COLUMNS, owner)]) == [("XLSX में निर्यात", "Ctrl+E")]


def test_keys_are_shown_as_they_are_printed_on_the_keyboard() -> None:
    shown = [shown_keys(keys) for keys in ("Ctrl+Return", "Esc", "Alt+PgUp", "Alt+PgDown", "Alt+Up", "F5")]
    assert shown == ["Ctrl+Enter", "Esc", "Alt+PgUp", "Alt+PgDn", "Alt+↑", "F5"]
