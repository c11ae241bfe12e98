"""The inside of a scroll area whose height follows its wrapping texts; Qt itself counts each of them as one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallColumn(QWidget):
    """Never lower than what stands in it needs at its width."""

    def event(self, event: QEvent) -> bool:
        """After each new arrangement."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                high = layout.totalMinimumHeightForWidth(self.width())
                if high != self.minimumHeight():
                    self.setMinimumHeight(high)
        return done


def scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    """The widget, scrolled downwards where there is less room than it needs."""
    scroll = QScrollArea(parent)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    return scroll
