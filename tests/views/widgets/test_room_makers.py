"""Pieces that make room: rows that give way, strips that break, dialogs as tall as their words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.infra.theme import Theme
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.pick_box import PickBox
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


def settle() -> None:
    """Layouts at rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


class Row(GivingWay):
    """A title that stays and two buttons that may go, the second one first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Words("प्रकरण सूची", self)
        self.kept, self.first_to_go = KeyCapButton("सूची सहेजें", self), KeyCapButton("ताज़ा करें", self)
        line = QHBoxLayout(self)
        for part in (self.title, self.kept, self.first_to_go):
            line.addWidget(part)
        self.may_leave(self.first_to_go, self.kept)

    @property
    def shown(self) -> list[bool]:
        return [not part.isHidden() for part in (self.title, self.kept, self.first_to_go)]


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[Row]:
    host = QWidget()
    qtbot.addWidget(host)
    made = Row(host)
    made.resize(600, 40)
    host.show()
    settle()
    yield made
    host.close()


def test_parts_leave_in_their_order_and_come_back(row: Row) -> None:
    assert row.shown == [True, True, True]
    row.resize(row.sizeHint().width() - 10, 40)
    settle()
    assert row.shown == [True, True, False]
    row.resize(row.minimumSizeHint().width(), 40)
    settle()
    assert row.shown == [True, False, False]
    row.resize(600, 40)
    settle()
    assert row.shown == [True, True, True]


def test_what_is_not_wanted_does_not_come_back(row: Row) -> None:
    row.want(row.kept, wanted=False)
    row.resize(row.minimumSizeHint().width(), 40)
    settle()
    row.resize(600, 40)
    settle()
    assert row.shown == [True, False, True]
    row.want(row.kept, wanted=True)
    assert row.shown == [True, True, True]


def test_longer_words_make_a_part_leave(row: Row) -> None:
    row.resize(row.sizeHint().width() + 4, 40)
    settle()
    row.title.say("प्रकरण सूची – सब")
    settle()
    assert row.shown == [True, True, False]


def test_segments_break_into_rows_that_fill_the_width(qtbot: QtBot) -> None:
    strip: Segments[int] = Segments(wraps=True)
    qtbot.addWidget(strip)
    words = ("दूरभाष", "सीधी कॉल", "प्रत्यक्ष भेंट", "वी0सी0", "स्थल निरीक्षण")
    strip.offer(list(enumerate(words)))
    whole = strip.sizeHint().width()
    assert strip.heightForWidth(whole) == strip.sizeHint().height()
    assert strip.heightForWidth(whole - 1) > 2 * strip.sizeHint().height()
    strip.resize(whole - 1, strip.heightForWidth(whole - 1))
    strip.show()
    settle()
    buttons = strip._group.buttons()
    tops = [button.y() for button in buttons]
    assert sorted(set(tops)) == [tops[0], tops[3]]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert {buttons[2].geometry().right(), buttons[4].geometry().right()} == {strip.width() - 1}


def test_a_dialog_grows_with_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    dialog = TallEnough()
    qtbot.addWidget(dialog)
    words = Words("छोटा वाक्य।", dialog, lines=0)
    column = QVBoxLayout(dialog)
    column.addWidget(words)
    column.addWidget(QWidget(dialog))
    dialog.resize(260, 60)
    dialog.show()
    settle()
    words.say("पासवर्ड बहुत छोटा अथवा सरल है; कम-से-कम आठ अक्षरों का दूसरा पासवर्ड चुनें और उसे किसी को न बताएँ।")
    settle()
    assert words.height() >= words.heightForWidth(words.width())


def test_a_prompt_that_is_cut_stands_in_the_tip(qtbot: QtBot) -> None:
    box: PickBox[int] = PickBox()
    qtbot.addWidget(box)
    box.prompt("नाम का कोई अंश लिखें")
    line = box.lineEdit()
    assert line is not None
    assert "नाम का कोई अंश लिखें" in line.toolTip()


def test_buttons_of_bars_are_lower(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    low, usual = KeyCapButton("सहेजें", page, size="bar"), KeyCapButton("सहेजें", page)
    for button in (low, usual):
        column.addWidget(button)
    page.show()
    settle()
    assert (low.height(), usual.height()) == (28, 32)
