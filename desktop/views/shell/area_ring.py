"""The ring round an area that is scrolled by keys: Qt shows no focus there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.views.widgets.painting import focus_ring

_ENDS = frozenset({QEvent.Type.FocusOut, QEvent.Type.Hide})
_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move})


class AreaRing(QWidget):
    """Lies over the area until the focus goes on; takes no clicks."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area.window())
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        self._lie()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's."""
        if event.type() in _ENDS:
            self.close()
        elif event.type() in _MOVES:
            self._lie()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As round every control."""
        painter = QPainter(self)
        focus_ring(painter, self.rect())
        painter.end()

    def _lie(self) -> None:
        self.setGeometry(QRect(self._area.mapTo(self._area.window(), QPoint()), self._area.size()))


def ring_round(widget: QWidget | None) -> None:
    """Show the ring if keys brought the focus to an area."""
    if isinstance(widget, QScrollArea):
        ring = AreaRing(widget)
        ring.raise_()
        ring.show()
