"""How the parts of a file stand: three columns, or one at a time where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass

KNOWN, COURSE, DONE = "known", "course", "done"
_NO_LIMIT = 16_777_215
"""Qt's widest widget."""


class FileColumns(QWidget):
    """What is known scrolls at the left, the course takes the middle, acts or their form stand at the right.

    `left`, `middle` and `right` are the parents of what is put there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._left, self.left, self._known = scrolling(self)
        self.middle = QWidget(self)
        self._course = QVBoxLayout(self.middle)
        self._course.setContentsMargins(0, 0, 0, 0)
        self._course.setSpacing(px(8))
        self.right = QWidget(self)
        self._pages = QStackedLayout(self.right)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._left)
        row.addWidget(self.middle, 1)
        row.addWidget(self.right)

    def put_left(self, *cards: QWidget) -> None:
        """Below what is there."""
        for card in cards:
            self._known.insertWidget(self._known.count() - 1, card)

    def put_middle(self, *parts: QWidget) -> None:
        """Below what is there; the last one takes the room that is left."""
        for part in parts:
            self._course.addWidget(part)
        self._course.setStretch(self._course.count() - 1, 1)

    def put_right(self, acts: QWidget, form: QWidget) -> None:
        """One at a time."""
        self._pages.addWidget(acts)
        self._pages.addWidget(form)

    @property
    def parts(self) -> list[QWidget]:
        """Left to right."""
        return [self._left, self.middle, self.right]

    def arrange(self, width: WidthClass, *, shown: str, form: bool, roomy: bool) -> None:
        """`shown` matters where it is narrow; a form takes more room than the list of acts, long texts still more."""
        px = look().metrics.px
        compact, wide = width is WidthClass.COMPACT, width is WidthClass.WIDE
        self._pages.setCurrentIndex(1 if form else 0)
        for code, part in zip((KNOWN, COURSE, DONE), self.parts, strict=True):
            part.setVisible(not compact or shown == code)
        right = (560 if roomy else 440) if form else 290
        wanted = ((self._left, 400 if wide else 310), (self.right, right + (80 if wide else 0)))
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


def scrolling(parent: QWidget) -> tuple[QScrollArea, QWidget, QVBoxLayout]:
    """A column that scrolls, never sideways, with what the cards stand in."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget(area)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().metrics.px(8))
    column.addStretch(1)
    area.setWidget(inside)
    return area, inside, column
