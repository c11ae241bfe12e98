"""Lines that are printed under numbers: the numbers stand before them while one types."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.fields import GrowingEdit
from desktop.views.widgets.text import text_width

_GUTTER = 34


class _Gutter(QWidget):
    """The strip at the left; takes no focus and no clicks."""

    def __init__(self, edit: NumberedEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Beside the first line of each point; empty lines are no points."""
        painter = QPainter(self)
        worn = look()
        painter.fillRect(self.rect(), worn.color("alt"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), worn.color("line"))
        painter.setFont(worn.font(Size.SMALL))
        painter.setPen(worn.color("muted"))
        right = self.width() - worn.metrics.px(6)
        for line, words in self._edit.numbers():
            if event.rect().top() <= line <= event.rect().bottom() + worn.metrics.L:
                painter.drawText(QPointF(right - text_width(words, Size.SMALL), line), words)
        painter.end()


class NumberedEdit(GrowingEdit):
    """One point a line; the numbers are those of the print."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, most: int = 6) -> None:
        super().__init__(parent, least=least, most=most)
        self._gutter = _Gutter(self)
        self.setViewportMargins(look().metrics.px(_GUTTER), 0, 0, 0)
        self.updateRequest.connect(lambda _at, _by: self._gutter.update())

    def numbers(self) -> list[tuple[float, str]]:
        """(base line in the gutter, number) of every point."""
        found: list[tuple[float, str]] = []
        above = self.viewport().y() - self._gutter.y()
        block = self.document().begin()
        while block.isValid():
            if block.text().strip():
                top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
                first = block.layout().lineAt(0)
                found.append((above + top + first.y() + first.ascent(), f"{len(found) + 1}."))
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gutter beside the text, inside the frame."""
        super().resizeEvent(event)
        edge = look().metrics.px(2)
        self._gutter.setGeometry(edge, edge, self.viewport().x() - 3 * edge, self.height() - 2 * edge)
