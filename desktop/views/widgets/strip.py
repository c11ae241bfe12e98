"""A layout of equal partners side by side, in as many rows as the width asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views.infra.look import look

_BETWEEN_ROWS = 4


class StripLayout(QLayout):
    """Segments: one strip where they fit, else rows of nearly the same number, each filling the width.

    `broken` is told how many stand in a row, so that the ends of each row can be drawn round; `gap` at 11 pt parts
    neighbours, 0 joins them.
    """

    def __init__(
        self, parent: QWidget | None = None, broken: Callable[[int], None] | None = None, *, gap: int = 0
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._broken, self._gap = broken, gap
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's: `addWidget` comes here."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's: None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's: None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """More rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of the rows at this width."""
        count = len(self._shown())
        rows = -(-count // self._in_a_row(width)) if count else 0
        return rows * self._height() + max(0, rows - 1) * look().metrics.px(_BETWEEN_ROWS)

    def sizeHint(self) -> QSize:
        """All in one strip."""
        return QSize(self._wide(self._shown()), self._height())

    def minimumSize(self) -> QSize:
        """The widest alone."""
        return QSize(max((item.sizeHint().width() for item in self._shown()), default=0), self._height())

    def setGeometry(self, at: QRect) -> None:
        """Qt's."""
        super().setGeometry(at)
        shown = self._shown()
        if not shown:
            return
        each, height, top, gap = self._in_a_row(at.width()), self._height(), at.top(), look().metrics.px(self._gap)
        if self._broken is not None:
            self._broken(each)
        for first in range(0, len(shown), each):
            row = shown[first : first + each]
            spare = (at.width() - self._wide(row)) / len(row)
            left = float(at.left())
            for number, item in enumerate(row):
                right = left + item.sizeHint().width() + spare
                end = at.left() + at.width() if number == len(row) - 1 else round(right)
                item.setGeometry(QRect(round(left), top, end - round(left), height))
                left = right + gap
            top += height + look().metrics.px(_BETWEEN_ROWS)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _height(self) -> int:
        return max((item.sizeHint().height() for item in self._shown()), default=0)

    def _wide(self, row: Sequence[QLayoutItem]) -> int:
        gaps = look().metrics.px(self._gap) * max(0, len(row) - 1)
        return sum(item.sizeHint().width() for item in row) + gaps

    def _in_a_row(self, width: int) -> int:
        shown = self._shown()
        for rows in range(1, len(shown)):
            each = -(-len(shown) // rows)
            if all(self._wide(shown[first : first + each]) <= width for first in range(0, len(shown), each)):
                return each
        return 1

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width it is given and wants no more height than it needs."""
        return Qt.Orientation(0)
