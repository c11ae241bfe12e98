"""Small painted marks: icons beside words, rising steps of the level, the bar of the age."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.painting import icon_in
from desktop.views.widgets.text import draw_line, look_changed, text_width

LIMIT_AT = 0.6
"""Where the limit stands on the track of an age bar."""


def age_fill(age: float, limit: float) -> float:
    """How much of the track is filled, 0-1: the limit stands at 60 %, all beyond is capped."""
    if limit <= 0:
        return 1.0
    return max(0.0, min(1.0, age / limit * LIMIT_AT))


def paint_age_bar(painter: QPainter, at: QRect, fill: float, ink: QColor) -> None:
    """Track, fill and the limit mark, 6 px high at 11 pt, centred in the height of `at`."""
    worn = look()
    height = worn.metrics.px(6)
    top = at.top() + (at.height() - height) // 2
    painter.fillRect(QRect(at.left(), top, at.width(), height), worn.color("track"))
    painter.fillRect(QRect(at.left(), top, round(at.width() * fill), height), ink)
    mark = at.left() + round(at.width() * LIMIT_AT)
    over = worn.metrics.px(2)
    painter.fillRect(QRect(mark, top - over, worn.metrics.px(2), height + 2 * over), worn.color("text"))


def steps_width() -> int:
    """Room for the four steps of a level."""
    px = look().metrics.px
    return 4 * px(4) + 3 * px(1)


def paint_level_steps(painter: QPainter, at: QRect, level: int, ink: QColor) -> None:
    """Four rising steps, as many filled as the level; they stand in the middle of `at`."""
    worn = look()
    px = worn.metrics.px
    bottom = at.center().y() + px(7)
    left = at.left()
    for step in range(1, 5):
        height = px(3 * step)
        painter.fillRect(QRect(left, bottom - height, px(4), height), ink if step <= level else worn.color("track"))
        left += px(4) + px(1)


class _Mark(QWidget):
    """A small painted widget that takes no focus and follows the look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        """As it is."""
        return self.sizeHint()


class IconMark(_Mark):
    """A drawing beside words. It says nothing of its own: the word beside it does."""

    def __init__(self, name: str, parent: QWidget | None = None, *, tone: Tone = Tone.TEXT, size: int = 18) -> None:
        super().__init__(parent)
        self._name, self._tone, self._side = name, tone, size

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        """Another drawing, perhaps in another tone."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = look().metrics.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawing in the ink of its tone."""
        painter = QPainter(self)
        tone = self._tone if self.isEnabled() else Tone.DISABLED
        icon_in(painter, self._name, look().color(tone), self.rect(), self._side)
        painter.end()


class LevelSteps(_Mark):
    """Four steps and the word: `एल-2`."""

    def __init__(self, level: int = 1, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_level(level, word)

    def show_level(self, level: int, word: str) -> None:
        """Level 1-4 and its word in the language of the window."""
        self._level, self._word = level, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Steps, gap, word."""
        metrics = look().metrics
        return QSize(steps_width() + metrics.px(6) + int(text_width(self._word, weight=Weight.MEDIUM)) + 1, metrics.L)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The steps and the word."""
        worn = look()
        painter = QPainter(self)
        paint_level_steps(painter, self.rect(), self._level, worn.color("text"))
        at = self.rect().adjusted(steps_width() + worn.metrics.px(6), 0, 0, 0)
        draw_line(painter, at, self._word, worn.color("text"), weight=Weight.MEDIUM, fits=True)
        painter.end()


class AgeBar(_Mark):
    """How much of the time is used: bar with its limit mark; the words stand beside it."""

    def __init__(self, age: float = 0, limit: float = 1, tone: Tone = Tone.OK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_age(age, limit, tone)

    def show_age(self, age: float, limit: float, tone: Tone) -> None:
        """Days used of the days allowed."""
        self._fill, self._tone = age_fill(age, limit), tone
        self.update()

    def sizeHint(self) -> QSize:
        """A strip of 74 x 10 at 11 pt."""
        px = look().metrics.px
        return QSize(px(74), px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, fill, mark."""
        painter = QPainter(self)
        paint_age_bar(painter, self.rect(), self._fill, look().color(self._tone))
        painter.end()
