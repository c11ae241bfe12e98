"""How the parts of a file stand: three columns, or one at a time where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass

KNOWN, COURSE, DONE = "known", "course", "done"
_NO_LIMIT = 16_777_215
"""Qt's widest widget."""


class FileColumns(QWidget):
    """What is known scrolls at the left, the course takes the middle, acts or their form stand at the right."""

    def __init__(
        self,
        *,
        known: Sequence[QWidget],
        course: Sequence[QWidget],
        done: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._left = scrolling(known)
        self._middle = QWidget(self)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(px(8))
        for part in course:
            middle.addWidget(part)
        middle.setStretch(len(course) - 1, 1)
        self._right = QWidget(self)
        self._pages = QStackedLayout(self._right)
        for part in done:
            self._pages.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._left)
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)

    @property
    def parts(self) -> list[QWidget]:
        """Left to right."""
        return [self._left, self._middle, self._right]

    def arrange(self, width: WidthClass, *, shown: str, form: bool, roomy: bool) -> None:
        """`shown` matters where it is narrow; a form takes more room than the list of acts, long texts still more."""
        px = look().metrics.px
        compact, wide = width is WidthClass.COMPACT, width is WidthClass.WIDE
        self._pages.setCurrentIndex(1 if form else 0)
        for code, part in zip((KNOWN, COURSE, DONE), self.parts, strict=True):
            part.setVisible(not compact or shown == code)
        right = (560 if roomy else 440) if form else 290
        wanted = ((self._left, 400 if wide else 310), (self._right, right + (80 if wide else 0)))
        for part, pixels in wanted:
            # Words of another language or size may need more than was drawn.
            exact = max(px(pixels), min(_needed(part), self.width() * 2 // 5))
            part.setMinimumWidth(0 if compact else exact)
            part.setMaximumWidth(_NO_LIMIT if compact else exact)


def _needed(part: QWidget) -> int:
    areas = [part] if isinstance(part, QScrollArea) else part.findChildren(QScrollArea)
    contents = [area.widget() for area in areas if area.isVisibleTo(part)]
    widths = [content.minimumSizeHint().width() for content in contents if content is not None]
    return max(widths, default=0) + look().metrics.px(14)


def scrolling(cards: Sequence[QWidget]) -> QScrollArea:
    """Cards under one another that scroll together, never sideways."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().metrics.px(8))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
