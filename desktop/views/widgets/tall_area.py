"""The part of a dialog that scrolls where the screen is low, so that its buttons are never off the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.views.infra.look import look


class TallArea(QScrollArea):
    """As high as what stands in it needs at its width, if there is room; never narrower than that."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def hasHeightForWidth(self) -> bool:
        """Texts in it wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of what stands in it."""
        return max(self._inside.heightForWidth(width), self._inside.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Of what stands in it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as what stands in it with a bar beside it, and a few lines high."""
        wide = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, look().metrics.px(96))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changes inside asks for another height; Qt itself does not ask a scroll area again."""
        done = super().eventFilter(watched, event)
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done
