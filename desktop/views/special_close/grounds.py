"""Painted grounds inside a card: the head of the case, the rule cited, the bar beside quoted words."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.infra.look import look


class Ground(QWidget):
    """A strip in a token's colour, with a mark at its left edge if a token for it is given."""

    def __init__(self, ground: str, parent: QWidget | None = None, *, mark: str = "") -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._ground, self._mark = ground, mark
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(12), px(6), px(12), px(6))
        self.column.setSpacing(px(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and mark."""
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color(self._ground))
        if self._mark:
            painter.fillRect(QRect(0, 0, worn.metrics.px(3), self.height()), worn.color(self._mark))
        painter.end()
