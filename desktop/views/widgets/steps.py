"""The stages of a document in a row: done, now, later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Look, Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.painting import icon_in, panel
from desktop.views.widgets.text import draw_line, look_changed, text_width


@dataclass(frozen=True, slots=True)
class Step:
    """A stage: its name and who has it."""

    name: str
    note: str = ""


class Stepper(QWidget):
    """Done = tick, now = filled, later = outline. Painted; one sentence for assistive technology."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step], now: int) -> None:
        """All stages in order, and the index of the one it is in; `len(steps)` = all done."""
        self._steps, self._now = tuple(steps), now
        words = translate("Stepper", "Step {now} of {all}: {name}")
        at = min(now, len(self._steps) - 1)
        name = self._steps[at].name if self._steps else ""
        self.setAccessibleName(words.format(now=at + 1, all=len(self._steps), name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """50 high at 11 pt."""
        px = look().metrics.px
        return QSize(px(110) * max(1, len(self._steps)), px(50))

    def minimumSizeHint(self) -> QSize:
        """The discs alone."""
        px = look().metrics.px
        return QSize(px(44) * max(1, len(self._steps)), px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Discs, names, and the lines between them."""
        if not self._steps:
            return
        worn = look()
        px = worn.metrics.px
        painter = QPainter(self)
        words = [max(text_width(s.name, weight=Weight.SEMIBOLD), text_width(s.note, Size.SMALL)) for s in self._steps]
        disc = px(26)
        fixed = sum(disc + px(8) + int(width) for width in words) + 2 * px(14)
        gap = (self.width() - fixed) / max(1, len(self._steps) - 1)
        named = gap >= px(12)
        if not named:
            gap = (self.width() - 2 * px(14) - disc * len(self._steps)) / max(1, len(self._steps) - 1)
        left = float(px(14))
        for number, step in enumerate(self._steps):
            at = QRect(round(left), (self.height() - disc) // 2, disc, disc)
            self._disc(painter, at, number, worn)
            left += disc
            if named:
                self._words(painter, QRect(round(left) + px(8), 0, int(words[number]) + 2, self.height()), number, step)
                left += px(8) + int(words[number])
            if number < len(self._steps) - 1:
                middle = self.height() // 2
                start, length = round(left) + px(8), round(gap) - px(16)
                painter.fillRect(QRect(start, middle, max(0, length), 1), worn.color("edge"))
            left += gap
        painter.end()

    def _disc(self, painter: QPainter, at: QRect, number: int, worn: Look) -> None:
        now, done = number == self._now, number < self._now
        ground = worn.color("accent") if now else worn.color("okSoft" if done else "panel")
        border = worn.color("accent" if now else "ok" if done else "edge")
        panel(painter, at, ground, border, radius=13)
        if done:
            icon_in(painter, "check", worn.color("ok"), at, 16)
            return
        ink = worn.color("onAccent" if now else "muted")
        draw_line(painter, at, str(number + 1), ink, weight=Weight.BOLD, align=Qt.AlignmentFlag.AlignHCenter, fits=True)

    def _words(self, painter: QPainter, at: QRect, number: int, step: Step) -> None:
        worn = look()
        line, small = worn.metrics.L, worn.metrics.line(Size.SMALL)
        now = number == self._now
        top = (self.height() - line - (small if step.note else 0)) // 2
        ink = worn.color("accent" if now else "text" if number < self._now else "muted")
        weight = Weight.SEMIBOLD if now else Weight.REGULAR
        draw_line(painter, QRect(at.left(), top, at.width(), line), step.name, ink, weight=weight, fits=True)
        under = QRect(at.left(), top + line, at.width(), small)
        draw_line(painter, under, step.note, worn.color("muted"), size=Size.SMALL, fits=True)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()
