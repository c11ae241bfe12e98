"""What a review looks at first: pending and dialogues, a bar a level with its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.meeting_figures import Levels
from desktop.views.infra.formats import number
from desktop.views.infra.labels import LEVELS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.text import draw_line, text_width

_ROOM = 84
"""For the number behind the longest bar, at 11 pt."""


class LevelBars(QWidget):
    """Panels side by side; said aloud as one sentence a panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[tuple[str, Levels], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_panels(self, panels: Sequence[tuple[str, Levels]]) -> None:
        """(caption, numbers of L1 to L4)."""
        self._panels = tuple(panels)
        said = [
            f"{caption}: " + ", ".join(f"{LEVELS[at].text} {number(each)}" for at, each in enumerate(levels, 1))
            for caption, levels in panels
        ]
        self.setAccessibleName("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """A caption and four bars."""
        metrics = look().metrics
        return QSize(metrics.px(420), metrics.L + 4 * metrics.line(Size.SMALL) + metrics.px(6))

    def minimumSizeHint(self) -> QSize:
        """Bars shrink."""
        return QSize(look().metrics.px(260), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        px = look().metrics.px
        if self._panels:
            width = (self.width() - px(16) * (len(self._panels) - 1)) // len(self._panels)
            for at, (caption, levels) in enumerate(self._panels):
                self._paint_panel(painter, at * (width + px(16)), width, caption, levels)
        painter.end()

    def _paint_panel(self, painter: QPainter, left: int, width: int, caption: str, levels: Levels) -> None:
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        line, small = metrics.L, metrics.line(Size.SMALL)
        draw_line(painter, QRect(left, 0, width, line), caption, worn.color("text"), weight=Weight.SEMIBOLD)
        names = [LEVELS[level].text for level in (1, 2, 3, 4)]
        indent = int(max(text_width(name, Size.SMALL) for name in names)) + px(8)
        room = max(width - indent - px(_ROOM), px(10))
        longest = max(*levels, 1)
        for at, each in enumerate(levels):
            top = line + at * small
            draw_line(painter, QRect(left, top, indent, small), names[at], worn.color("muted"), size=Size.SMALL)
            length = max(round(room * each / longest), px(1) if each else 0)
            bar = QRect(left + indent, top + small // 4, length, small // 2)
            painter.fillRect(bar, worn.color("accent"))
            spot = QRect(bar.right() + px(6), top, px(_ROOM), small)
            draw_line(
                painter,
                spot,
                number(each),
                worn.color("text"),
                size=Size.SMALL,
                align=Qt.AlignmentFlag.AlignLeft,
            )
