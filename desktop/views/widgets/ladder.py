"""The dialogue ladder: which rung must speak, which may not yet (S000-7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.chips import chip_size, paint_chip
from desktop.views.widgets.painting import icon_in, panel
from desktop.views.widgets.text import draw_line, look_changed


class Rung(Enum):
    """Where a rung stands: it must speak, it has spoken, it is not its turn."""

    DUE = auto()
    DONE = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class RungRow:
    """One rung, ready to show: `एल-2 जनपद`, `2 बार पुनः खुली – आपका संवाद`, chip `आज अपेक्षित`."""

    level: int
    name: str
    note: str
    chip: str
    state: Rung


class Ladder(QWidget):
    """Highest rung on top; the one that is due is framed in red, higher ones are dashed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[RungRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rungs(self, rungs: Sequence[RungRow]) -> None:
        """Top down."""
        self._rungs = tuple(rungs)
        said = [f"{rung.name}: {rung.note}, {rung.chip}" for rung in self._rungs]
        self.setAccessibleName("; ".join(said))
        self.setToolTip(plain("\n".join(said)))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        metrics = look().metrics
        return metrics.L + metrics.line(Size.SMALL) + metrics.px(8)

    def sizeHint(self) -> QSize:
        """A rung has two lines."""
        px = look().metrics.px
        rows = len(self._rungs)
        return QSize(px(240), rows * self._row() + max(0, rows - 1) * px(6))

    def minimumSizeHint(self) -> QSize:
        """Names elide, chips do not."""
        return QSize(look().metrics.px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rung by rung."""
        painter = QPainter(self)
        top = 0
        for rung in self._rungs:
            self._paint(painter, QRect(0, top, self.width(), self._row()), rung)
            top += self._row() + look().metrics.px(6)
        painter.end()

    def _paint(self, painter: QPainter, at: QRect, rung: RungRow) -> None:
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        due, done = rung.state is Rung.DUE, rung.state is Rung.DONE
        if due:
            panel(painter, at, worn.color("dangerSoft"), worn.color("danger"), width=px(2))
        else:
            panel(painter, at, worn.color("panel"), worn.color("ok" if done else "edge"), dashed=not done)
        disc = QRect(at.left() + px(10), at.top() + (at.height() - px(26)) // 2, px(26), px(26))
        border = worn.color("danger" if due else "ok" if done else "edge")
        panel(painter, disc, worn.color("danger" if due else "panel"), border, radius=13)
        if done:
            icon_in(painter, "check", worn.color("ok"), disc, 16)
        else:
            ink = worn.color("panel" if due else "text")
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_line(painter, disc, str(rung.level), ink, weight=Weight.BOLD, align=centre, fits=True)
        left, right = at.left() + px(46), at.right() - px(8)
        if rung.chip:
            tone = Tone.DANGER if due else Tone.OK if done else Tone.MUTED
            icon = "dialogue" if due else "check" if done else ""
            size = chip_size(rung.chip, icon)
            chip = QRect(right - size.width(), at.top() + px(6), size.width(), size.height())
            paint_chip(painter, chip, rung.chip, icon, tone)
            right = chip.left() - px(6)
        first = QRect(left, at.top() + px(3), right - left, metrics.L)
        draw_line(painter, first, rung.name, worn.color("text"), weight=Weight.SEMIBOLD)
        second = QRect(left, first.bottom() + 1, at.right() - px(8) - left, metrics.line(Size.SMALL))
        draw_line(painter, second, rung.note, worn.color("text" if due else "muted"), size=Size.SMALL)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()
