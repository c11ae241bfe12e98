"""A direction that nobody edits just now: painted, in the same places where its editor has its fields."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.minutes import Direction
from desktop.views.infra.formats import date_text
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.painting import icon_in, panel
from desktop.views.widgets.text import draw_line, look_changed, text_width, wrap

NUMBER, DUE = 40, 134
"""Where the text begins, and the width of the column of dates, at 11 pt."""


class Where(Enum):
    """What of a row a person pointed at."""

    TEXT = auto()
    ADDRESSEES = auto()
    DUE = auto()


class DirectionRow(QWidget):
    """Number, text, chips of who must act, date. A click asks for its editor."""

    pointed = Signal(object)
    """`Where`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._direction, self._complaints = 1, Direction(text=""), 0
        self._sealed = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_direction(self, number: int, direction: Direction, complaints: int, *, sealed: bool = False) -> None:
        """Another one, or the same after a change; `sealed` leaves out the marks of what could be changed."""
        shown = (self._number, self._direction, self._complaints, self._sealed)
        if (number, direction, complaints, sealed) == shown:
            return
        self._number, self._direction, self._complaints, self._sealed = number, direction, complaints, sealed
        due = date_text(direction.due_on) if direction.due_on else translate("DirectionRow", "no date")
        said = [f"{number}. {direction.text}", ", ".join(direction.addressees), due]
        self.setAccessibleName("; ".join(part for part in said if part))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Lines and chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both columns have room."""
        px = look().metrics.px
        text = self._text_height(width) + px(4) + self._chips_height(width)
        return max(text, self._due_height()) + 2 * px(8)

    def sizeHint(self) -> QSize:
        """As high as the width of now needs."""
        return QSize(look().metrics.px(480), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """The height follows the width that the column gives it."""
        metrics = look().metrics
        return QSize(metrics.px(260), metrics.L)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Left to right."""
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("panel"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), worn.color("line"))
        top = px(8)
        number = QRect(px(12), top, px(NUMBER - 12), metrics.L)
        draw_line(painter, number, f"{self._number}.", worn.color("text"), weight=Weight.BOLD, fits=True)
        for row, line in enumerate(self._lines(self.width())):
            room = QRect(px(NUMBER), top + row * metrics.L, self._text_width(self.width()), metrics.L)
            draw_line(painter, room, line, worn.color("text"), fits=True)
        self._paint_chips(painter, top + self._text_height(self.width()) + px(4))
        self._paint_due(painter, top)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where one points decides where the caret goes."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        px = look().metrics.px
        at = event.position().toPoint()
        if at.x() > self.width() - px(DUE):
            self.pointed.emit(Where.DUE)
        elif at.y() > px(10) + self._text_height(self.width()):
            self.pointed.emit(Where.ADDRESSEES)
        else:
            self.pointed.emit(Where.TEXT)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event) or event.type() is QEvent.Type.LanguageChange:
            self.updateGeometry()
            self.update()

    def _text_width(self, width: int) -> int:
        px = look().metrics.px
        return max(px(80), width - px(NUMBER) - px(DUE) - px(14))

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrap(self._direction.text, self._text_width(width), 0)

    def _text_height(self, width: int) -> int:
        return len(self._lines(width)) * look().metrics.L

    def _due_height(self) -> int:
        metrics = look().metrics
        extra = metrics.line(Size.SMALL) if self._complaints else 0
        return metrics.line(Size.SMALL) + metrics.px(2) + metrics.bar_control + extra

    def _chips(self, width: int) -> list[tuple[QRect, str]]:
        """Chips from the row's left edge, as the flow of the editor sets them; the first place is the caption's."""
        metrics, px = look().metrics, look().metrics.px
        room, gap, height = self._text_width(width), px(6), metrics.bar_control
        caption = translate("DirectionRow", "Action by")
        left, top = int(text_width(caption, Size.SMALL)) + 2 + gap, 0
        placed = []
        for name in self._direction.addressees:
            extra = px(16 if self._sealed else 35)
            wide = min(room, int(text_width(name, weight=Weight.MEDIUM)) + 1 + extra)
            if left and left + wide > room:
                left, top = 0, top + height + gap
            placed.append((QRect(left, top, wide, height), name))
            left += wide + gap
        return placed

    def _chips_height(self, width: int) -> int:
        placed = self._chips(width)
        return placed[-1][0].bottom() + 1 if placed else look().metrics.bar_control

    def _paint_chips(self, painter: QPainter, top: int) -> None:
        worn = look()
        px, left = worn.metrics.px, worn.metrics.px(NUMBER)
        caption = translate("DirectionRow", "Action by")
        room = QRect(left, top, self._text_width(self.width()), worn.metrics.bar_control)
        draw_line(painter, room, caption, worn.color("muted"), size=Size.SMALL)
        for at, name in self._chips(self.width()):
            chip = at.translated(left, top)
            panel(painter, chip, worn.color("panel"), worn.color("accent"))
            inner = chip.adjusted(px(8), 0, -px(8 if self._sealed else 25), 0)
            draw_line(painter, inner, name, worn.color("accent"), weight=Weight.MEDIUM)
            cross = QRect(chip.right() - px(21), chip.top(), px(13), chip.height())
            if self._sealed:
                continue
            icon_in(painter, "close", worn.color("muted"), cross, 13)
        chips = self._chips(self.width())
        last = chips[-1][0] if chips else QRect(0, 0, 0, 0)
        if chips and not self._sealed and last.right() + px(28) < self._text_width(self.width()):
            plus = QRect(left + last.right() + px(12), top + last.top(), px(16), worn.metrics.bar_control)
            icon_in(painter, "plus", worn.color("accent"), plus, 16)
        if not chips:
            words = translate("DirectionRow", "nobody named")
            start = left + int(text_width(caption, Size.SMALL)) + px(8)
            said = QRect(start, top, self.width() - start, worn.metrics.bar_control)
            draw_line(painter, said, words, worn.color("warn"), size=Size.SMALL)

    def _paint_due(self, painter: QPainter, top: int) -> None:
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        left, small = self.width() - px(DUE), metrics.line(Size.SMALL)
        painter.fillRect(QRect(left - px(8), top, 1, self.height() - 2 * px(8)), worn.color("line"))
        label = QRect(left, top, px(DUE - 10), small)
        draw_line(painter, label, translate("DirectionRow", "Comply by"), worn.color("muted"), size=Size.SMALL)
        box = QRect(left, top + small + px(2), px(DUE - 12), metrics.bar_control)
        if not self._sealed:
            panel(painter, box, worn.color("panel"), worn.color("edge"))
            mark = QRect(box.right() - px(21), box.top(), px(16), box.height())
            icon_in(painter, "calendar", worn.color("text"), mark, 16)
        due = self._direction.due_on
        ink = worn.color("text" if due else "muted")
        draw_line(painter, box.adjusted(0 if self._sealed else px(6), 0, -px(22), 0), date_text(due), ink, fits=True)
        if self._complaints:
            words = translate("DirectionRow", "Cases: {0}").format(self._complaints)
            under = QRect(left, box.bottom() + 1, px(DUE - 10), small)
            draw_line(painter, under, words, worn.color(Tone.MUTED), size=Size.SMALL)
