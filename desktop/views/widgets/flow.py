"""A layout that puts widgets side by side and starts a new line when the width is used up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views.infra.look import look


class FlowLayout(QLayout):
    """Chips, choices, buttons. With `spread` what is left of an only line is shared out between its widgets, with
    `right` it stands before them (the feet of forms).
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 6, spread: bool = False, right: bool = False
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._spread, self._right = gap, spread, right
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's: `addWidget` comes here."""
        self._items.append(item)

    def put_first(self, widget: QWidget) -> None:
        """Before those it holds."""
        self.addWidget(widget)
        self._items.insert(0, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many widgets it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's: None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's: None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take out every widget and delete it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width it is given and wants no more height than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """That is its point."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of the lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        gaps = look().metrics.px(self._gap) * max(0, len(hints) - 1)
        margins = self.contentsMargins()
        return QSize(
            sum(hint.width() for hint in hints) + gaps + margins.left() + margins.right(),
            max((hint.height() for hint in hints), default=0) + margins.top() + margins.bottom(),
        )

    def minimumSize(self) -> QSize:
        """The widest widget."""
        margins = self.contentsMargins()
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0) + margins.left() + margins.right(),
            max((size.height() for size in sizes), default=0) + margins.top() + margins.bottom(),
        )

    def setGeometry(self, at: QRect) -> None:
        """Qt's."""
        super().setGeometry(at)
        self._arrange(at, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, at: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = at.marginsRemoved(margins)
        gap = look().metrics.px(self._gap)
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(room.width(), item.minimumSize().width())))
            if lines[-1] and used + gap + size.width() > room.width():
                lines.append([])
                used = 0
            used += size.width() + (gap if lines[-1] else 0)
            lines[-1].append((item, size))
        top = room.top()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            if move:
                self._place(line, QPoint(room.left(), top), room.width(), height, gap, alone=len(lines) == 1)
            top += height + gap
        return top - gap - at.top() + margins.bottom()

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], at: QPoint, width: int, height: int, gap: int, *, alone: bool
    ) -> None:
        free = width - sum(size.width() for _, size in line) - gap * (len(line) - 1)
        left = float(at.x() + (max(0, free) if self._right else 0))
        extra = free / (len(line) - 1) if self._spread and alone and len(line) > 1 and free > 0 else 0.0
        for item, size in line:
            item.setGeometry(QRect(QPoint(round(left), at.y() + (height - size.height()) // 2), size))
            left += size.width() + gap + extra
