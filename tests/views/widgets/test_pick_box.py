from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.pick_box import PickBox

CATEGORIES = [(1, "पेयजल आपूर्ति बाधित"), (2, "पेंशन"), (3, "मार्ग क्षतिग्रस्त"), (4, "कुमाऊँ मण्डल")]
Boxes = tuple[PickBox[int], QLineEdit, list[int | None]]


@pytest.fixture
def boxes(qtbot: QtBot) -> Iterator[Boxes]:
    page, box, other, told = QWidget(), PickBox[int](), QLineEdit(), list[int | None]()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(box)
    column.addWidget(other)
    box.offer(CATEGORIES, "श्रेणी खोजें")
    box.picked.connect(told.append)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    box.setFocus()
    yield box, other, told
    page.close()


def type_and_leave(boxes: Boxes, text: str) -> None:
    box, other, _ = boxes
    box.setFocus()
    box._line.setText(text)
    box._line.textEdited.emit(text)
    other.setFocus()


@pytest.mark.parametrize(("typed", "expected"), [("मार्ग", 3), ("आपूर्ति", 1), ("कुमाऊं", 4), ("पेन्शन", 2), ("पेंशन", 2)])
def test_a_part_in_any_spelling_picks_the_only_match(boxes: Boxes, typed: str, expected: int) -> None:
    type_and_leave(boxes, typed)
    assert boxes[0].value == expected
    assert boxes[2] == [expected]
    assert boxes[0].currentText() == dict(CATEGORIES)[expected]


def test_what_matches_nothing_gives_back_what_was_picked(boxes: Boxes) -> None:
    boxes[0].pick(2)
    type_and_leave(boxes, "ऐसा कुछ नहीं")
    assert (boxes[0].value, boxes[0].currentText(), boxes[2]) == (2, "पेंशन", [])


def test_an_emptied_line_takes_the_pick_back(boxes: Boxes) -> None:
    boxes[0].pick(2)
    type_and_leave(boxes, "")
    assert (boxes[0].value, boxes[2]) == (None, [None])


def test_typing_narrows_the_list(boxes: Boxes) -> None:
    box = boxes[0]
    box._line.textEdited.emit("पे")
    assert box._found.rowCount() == 2


def test_the_pick_stays_under_new_words(boxes: Boxes) -> None:
    boxes[0].pick(2)
    boxes[0].offer([(2, "Pension"), (5, "Roads")])
    assert (boxes[0].value, boxes[0].currentText()) == (2, "Pension")
    boxes[0].offer([(5, "Roads")])
    assert (boxes[0].value, boxes[0].currentText(), boxes[2]) == (None, "", [])
