"""A dialog's middle part: as high as its contents where there is room, scrolled where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.tall_area import TallArea


def test_it_asks_for_what_it_holds_and_can_do_with_less(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inside = QWidget()
    column = QVBoxLayout(inside)
    labels = [QLabel("पंक्ति", inside) for _ in range(40)]
    for label in labels:
        column.addWidget(label)
    area = TallArea(inside, outer)
    high = inside.minimumSizeHint().height()
    assert area.heightForWidth(300) >= high
    assert area.minimumSizeHint().height() < high
    assert area.minimumSizeHint().width() > inside.minimumSizeHint().width()
    whole = QVBoxLayout(outer)
    whole.addWidget(area)
    outer.resize(300, 200)
    outer.show()
    labels[0].setMinimumHeight(300)
    qtbot.waitUntil(lambda: whole.totalHeightForWidth(300) > high + 200)
    assert area.verticalScrollBar().maximum() > 0
