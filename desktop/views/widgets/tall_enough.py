"""A dialog whose height follows its wrapping texts; Qt itself counts each of them as one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class TallEnough(QDialog):
    """Grows when a refusal appears under a field or letters get larger; never higher than the screen."""

    def event(self, event: QEvent) -> bool:
        """After each new arrangement."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                room = self.screen().availableGeometry().height()
                least = min(layout.totalHeightForWidth(self.width()), room)
                if least != self.minimumHeight():
                    self.setMinimumHeight(least)
        return done
