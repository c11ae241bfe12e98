"""One month of the calendar: week-ends quiet, holidays marked, the chosen day framed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.calendar import SATURDAY
from desktop.views.infra.formats import date_text, weekday
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring, icon_in, panel
from desktop.views.widgets.text import draw_line

MONTHS = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Months", "Mon"),
    QT_TRANSLATE_NOOP("Months", "Tue"),
    QT_TRANSLATE_NOOP("Months", "Wed"),
    QT_TRANSLATE_NOOP("Months", "Thu"),
    QT_TRANSLATE_NOOP("Months", "Fri"),
    QT_TRANSLATE_NOOP("Months", "Sat"),
    QT_TRANSLATE_NOOP("Months", "Sun"),
)
_WEEKS, _WEEK = 6, 7
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


def month_words(day: date) -> str:
    """`नवम्बर 2026`."""
    month = translate("Months", MONTHS[day.month - 1])
    return f"{month} {day.year}"


class MonthPicture(PaintedButton):
    """Arrows, PgUp and PgDn move the day, the mouse picks one. A holiday has a ground, a dot and a name in its tip."""

    picked = Signal(object)
    """`date` a person moved to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date(2026, 1, 1)
        self._today: date | None = None
        self._holidays: Mapping[date, str] = {}
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def day(self) -> date:
        """The chosen day; its month is in view."""
        return self._day

    def show_day(self, day: date, today: date) -> None:
        """Go to a day without a signal."""
        self._day, self._today = day, today
        self._say()

    def show_holidays(self, holidays: Mapping[date, str]) -> None:
        """Names by day."""
        self._holidays = holidays
        self._say()

    def sizeHint(self) -> QSize:
        """Weekdays, six weeks."""
        metrics = look().metrics
        return QSize(_WEEK * metrics.px(44), metrics.L + _WEEKS * self._row())

    def minimumSizeHint(self) -> QSize:
        """Days stay readable."""
        return QSize(_WEEK * look().metrics.px(30), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """Weekdays and days."""
        worn = look()
        metrics = worn.metrics
        centre = Qt.AlignmentFlag.AlignHCenter
        for column in range(_WEEK):
            at = QRect(column * self._column(), 0, self._column(), metrics.L)
            name = translate("Months", WEEKDAYS[column])
            draw_line(painter, at, name, worn.color("muted"), size=Size.SMALL, align=centre)
        for number in range(_WEEKS * _WEEK):
            self._paint_day(painter, self._first() + timedelta(days=number), self._cell(number))
        if self.hasFocus():
            focus_ring(painter, self.rect())

    def _paint_day(self, painter: QPainter, day: date, at: QRect) -> None:
        if day.month != self._day.month:
            return
        worn = look()
        px = worn.metrics.px
        inner = at.adjusted(px(1), px(1), -px(1), -px(1))
        off, holiday = day.weekday() >= SATURDAY, day in self._holidays
        if holiday:
            panel(painter, inner, worn.color("dangerSoft"), worn.color("danger"), radius=3)
        elif off:
            panel(painter, inner, worn.color("alt"), None, radius=3)
        if day == self._day:
            panel(painter, inner, None, worn.color("accent"), radius=3, width=px(2))
        ink = worn.color("danger" if holiday else ("muted" if off else "text"))
        weight = Weight.BOLD if day == self._today else Weight.REGULAR
        draw_line(painter, inner, str(day.day), ink, weight=weight, align=Qt.AlignmentFlag.AlignHCenter, fits=True)
        if holiday:
            dot = QRect(inner.right() - px(11), inner.top() + px(1), px(10), px(10))
            icon_in(painter, "star", ink, dot, 9)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Picks the day under the pointer."""
        super().mousePressEvent(event)
        self._take(self._day_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tip names day and holiday."""
        super().mouseMoveEvent(event)
        day = self._day_at(event.position().toPoint())
        self.setToolTip(plain(self._words(day) if day is not None else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By days, weeks and months."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._take(self._day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def turn(self, months: int) -> None:
        """So many months on, to its first day."""
        at = self._day.year * 12 + self._day.month - 1 + months
        self._take(date(at // 12, at % 12 + 1, 1))

    def _take(self, day: date | None) -> None:
        if day is not None and day != self._day:
            self._day = day
            self._say()
            self.picked.emit(day)

    def _say(self) -> None:
        self.setAccessibleName(f"{month_words(self._day)}; {self._words(self._day)}")
        self.update()

    def _words(self, day: date) -> str:
        words = f"{date_text(day)} ({weekday(day)})"
        return f"{words}: {self._holidays[day]}" if day in self._holidays else words

    def _first(self) -> date:
        first = self._day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _row(self) -> int:
        return look().metrics.px(28)

    def _column(self) -> int:
        return self.width() // _WEEK

    def _cell(self, number: int) -> QRect:
        row, column = divmod(number, _WEEK)
        return QRect(column * self._column(), look().metrics.L + row * self._row(), self._column(), self._row())

    def _day_at(self, at: QPoint) -> date | None:
        for number in range(_WEEKS * _WEEK):
            day = self._first() + timedelta(days=number)
            if self._cell(number).contains(at) and day.month == self._day.month:
                return day
        return None
