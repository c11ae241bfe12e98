"""received = every bucket: the strip that shows that the counters add up, or by how much they do not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring, panel
from desktop.views.widgets.text import Words, draw_line, text_width


class SumPart(PaintedButton):
    """A bucket: its label over its number; opens the list it counts where there is one."""

    def __init__(self, label: str, number: str, parent: QWidget | None = None, *, opens: bool = True) -> None:
        super().__init__(parent)
        self._label, self._number = label, number
        self.setEnabled(opens)
        name = f"{number}, {label}"
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            name += ", " + translate("Tile", "open the list")
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """The wider of the two lines."""
        metrics = look().metrics
        width = max(text_width(self._label, Size.SMALL), text_width(self._number, weight=Weight.SEMIBOLD))
        return QSize(int(width) + 1 + metrics.px(8), metrics.line(Size.SMALL) + metrics.L)

    def paint(self, painter: QPainter) -> None:
        """Label over number."""
        worn = look()
        px, small = worn.metrics.px, worn.metrics.line(Size.SMALL)
        if self.underMouse() and self.isEnabled():
            panel(painter, self.rect(), worn.color("alt"), None)
        width = self.width() - px(8)
        draw_line(painter, QRect(px(4), 0, width, small), self._label, worn.color("muted"), size=Size.SMALL, fits=True)
        draw_line(
            painter,
            QRect(px(4), small, width, worn.metrics.L),
            self._number,
            worn.color("text"),
            weight=Weight.SEMIBOLD,
            fits=True,
        )
        if self.hasFocus():
            focus_ring(painter, self.rect())


class CheckSumStrip(Card):
    """`प्राप्त = … + …` with a tick, or the difference in red. `opened` tells which bucket was pressed."""

    opened = Signal(int)
    """Index of the bucket, 0 = received."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        px = look().metrics.px
        self.body.setContentsMargins(px(8), px(6), px(12), px(6))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._parts = FlowLayout(gap=4, spread=True)
        self._verdict = Chip("", Tone.OK, self, icon="check")
        row.addLayout(self._parts, 1)
        row.addWidget(self._verdict)
        self.body.addLayout(row)

    def show_sum(self, buckets: Sequence[tuple[str, str]], verdict: str, *, agrees: bool, opens: bool = True) -> None:
        """(label, number) of each bucket, the whole first, and the verdict in words; `opens`: each has its list."""
        self._parts.clear()
        for index, (label, number) in enumerate(buckets):
            if index:
                sign = Words("=" if index == 1 else "+", self, tone=Tone.MUTED)
                sign.setAccessibleName(" ")
                self._parts.addWidget(sign)
            part = SumPart(label, number, self, opens=opens)
            part.clicked.connect(lambda _checked=False, index=index: self.opened.emit(index))
            self._parts.addWidget(part)
        tone, icon = (Tone.OK, "check") if agrees else (Tone.DANGER, "warning")
        self._verdict.say(verdict, tone, icon)
