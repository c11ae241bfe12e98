"""One part of the foot: an icon and words that give way to the other parts."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import menu_text, plain
from desktop.views.widgets.text import elide, text_width


class StatusPart(QToolButton):
    """Its words elide where the foot is narrow; the tool tip has them whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> str:
        """All of them."""
        return self._words

    def say(self, words: str) -> None:
        """Other words."""
        if words != self._words:
            self._words = words
            self.setToolTip(plain(words))
            self.setAccessibleName(words)
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        width = ceil(text_width(self._words, Size.SMALL)) + self._beside()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The icon and a few letters."""
        return QSize(min(self.sizeHint().width(), look().metrics.px(90)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer letters."""
        super().resizeEvent(event)
        self._fit()

    def _beside(self) -> int:
        """What the style needs for icon, gaps and frame: it cuts the words itself where it has less."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - words + 1

    def _fit(self) -> None:
        self.setText(menu_text(elide(self._words, self.width() - self._beside() + 1, Size.SMALL)))
