"""A dialog whose height follows its wrapping texts; Qt itself counts each of them as one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.views.infra.look import look


class TallEnough(QDialog):
    """Grows when a refusal appears under a field or letters get larger; never higher than the screen.

    `width` is the least one, for 11 pt; longer words ask for more.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = 420) -> None:
        super().__init__(parent)
        self._width = width

    def event(self, event: QEvent) -> bool:
        """After each new arrangement."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                room = self.screen().availableGeometry().height()
                wide = max(look().metrics.px(self._width), layout.totalMinimumSize().width())
                high = min(layout.totalHeightForWidth(max(wide, self.width())), room)
                if (wide, high) != (self.minimumWidth(), self.minimumHeight()):
                    self.setMinimumSize(wide, high)
        return done
