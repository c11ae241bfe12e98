"""The base of buttons that paint themselves whole: tiles, rail entries, sums, rungs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.views.widgets.text import look_changed


class PaintedButton(QAbstractButton):
    """Repaints on hover, focus and change of look; Enter presses it as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def minimumSizeHint(self) -> QSize:
        """Never cut, unless a widget says otherwise."""
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        """Draw all of it."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's."""
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click: numbers are doors."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover shows."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hover goes."""
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()
