"""The box with the officer's postings."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop.views.infra.look import look
from desktop.views.widgets.text import elide, text_width

_DASH = " – "


class PostingBox(QComboBox):
    """Gives up the office's last letters where there is no room, never the level: Qt's own box cuts its words."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt's, with words that fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field, whole = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(whole, option, field, self)
        shown = cast(Any, option)  # the stubs of Qt leave its fields out
        shown.currentText = _fitting(self.currentText(), room.width() - look().metrics.px(8))
        painter = QStylePainter(self)
        painter.drawComplexControl(whole, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def _fitting(words: str, room: int) -> str:
    """`अधिशासी अभियन्ता, जल संस्थान, पौ… – एल-2`."""
    if text_width(words) <= room:
        return words
    head, dash, level = words.rpartition(_DASH)
    return elide(head, room - text_width(dash + level)) + dash + level if dash else elide(words, room)
