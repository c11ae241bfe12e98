"""The month in weeks: each day with its meetings, the reviews the orders ask for, and why nobody meets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.calendar import as_date
from desktop.models.meeting_calendar import WEEK, Obstacle
from desktop.models.meeting_month import MeetingMonth, MonthDay
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.meetings.month_words import Entry, entries_of, more_words, off_words, sentence_of
from desktop.views.settings.month import WEEKDAYS
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring, icon_in, panel
from desktop.views.widgets.text import draw_line, text_width

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_ICON = 13
_MOST_WEEKS = 6


class MonthGrid(PaintedButton):
    """Arrows move the day, Home and End go to its week's ends, PgUp and PgDn turn the month, Enter opens the day."""

    moved = Signal(int)
    """The day chosen now (epoch day); it may lie in a neighbouring month."""
    turned = Signal(int)
    """So many months on."""
    opened = Signal()
    """Enter or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month: MeetingMonth | None = None
        self._day = self._today = 0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(lambda _on=False: self.opened.emit())

    @property
    def chosen(self) -> MonthDay | None:
        """The day the keyboard is at."""
        return next((day for day in self._days if day.day == self._day), None)

    def show_month(self, month: MeetingMonth, day: int, today: int) -> None:
        """Another month, with a day of it chosen."""
        self._month, self._day, self._today = month, day, today
        self.say()

    def say(self) -> None:
        """The words of now."""
        chosen = self.chosen
        self.setAccessibleName(sentence_of(chosen, self._today) if chosen is not None else "")
        told = [day for day in self._days if day.lines or day.reviews or off_words(day.hindrance)]
        self.setToolTip(plain("\n".join(sentence_of(day, self._today) for day in told)))
        self.update()

    def sizeHint(self) -> QSize:
        """Six weeks with room for two entries a day."""
        metrics = look().metrics
        return QSize(WEEK * metrics.px(112), metrics.L + _MOST_WEEKS * 3 * metrics.line(Size.SMALL))

    def minimumSizeHint(self) -> QSize:
        """One line a day: its number and a mark for each entry."""
        metrics = look().metrics
        return QSize(WEEK * metrics.px(44), metrics.L + _MOST_WEEKS * metrics.line(Size.SMALL))

    # keys and pointer ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By days, weeks and months."""
        key, weekday = Qt.Key(event.key()), as_date(self._day).weekday()
        if key in _STEPS:
            self._take(self._day + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._take(self._day - weekday + (0 if key == Qt.Key.Key_Home else WEEK - 1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the day; opening takes a second click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self._day_at(event.position().toPoint())
        if found is not None:
            self._take(found.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press is not a door here."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the day."""
        if self._day_at(event.position().toPoint()) is not None:
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tip says the whole day."""
        found = self._day_at(event.position().toPoint())
        self.setToolTip(plain(sentence_of(found, self._today) if found is not None else ""))

    def _take(self, day: int) -> None:
        if day != self._day:
            self._day = day
            self.say()
            self.moved.emit(day)

    # painting ------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Names of the days, then the weeks."""
        worn = look()
        for column, name in enumerate(WEEKDAYS):
            at = QRect(self._left(column), 0, self._left(column + 1) - self._left(column), worn.metrics.L)
            words = translate("Months", name)
            centre = Qt.AlignmentFlag.AlignHCenter
            draw_line(painter, at, words, worn.color("muted"), size=Size.SMALL, align=centre)
        for number, day in enumerate(self._days):
            self._paint_day(painter, day, self._cell(number))

    def _paint_day(self, painter: QPainter, day: MonthDay, at: QRect) -> None:
        worn = look()
        px, small = worn.metrics.px, worn.metrics.line(Size.SMALL)
        off = day.hindrance is not None
        holiday = day.hindrance is not None and day.hindrance.obstacle is Obstacle.HOLIDAY
        chosen = day.day == self._day
        ground = "accentSoft" if chosen else ("alt" if off or not day.within else "panel")
        panel(painter, at, worn.color(ground), worn.color("accent" if chosen else "line"), radius=3)
        if chosen and self.hasFocus():
            focus_ring(painter, at, radius=3)
        if day.campaign is not None:
            painter.fillRect(QRect(at.left() + 1, at.bottom() - px(3), at.width() - 2, px(3)), worn.color("warn"))
        inner = at.adjusted(px(5), px(2), -px(5), -px(4))
        self._paint_number(painter, day, QRect(inner.left(), inner.top(), inner.width(), small))
        number_wide = px(26)
        entries = list(entries_of(day, self._today))
        if entries and inner.height() < 2 * small:
            self._paint_marks(painter, entries, inner.adjusted(number_wide, 0, 0, small - inner.height()))
            return
        words = off_words(day.hindrance) or (self._campaign_words(day) if day.campaign is not None else "")
        tone = "danger" if holiday else ("muted" if off else "warn")
        beside = QRect(inner.left() + number_wide, inner.top(), inner.width() - number_wide, small)
        right = Qt.AlignmentFlag.AlignRight
        draw_line(painter, beside, words, worn.color(tone), size=Size.SMALL, align=right)
        self._paint_entries(painter, entries, inner.adjusted(0, small, 0, 0))

    def _paint_number(self, painter: QPainter, day: MonthDay, at: QRect) -> None:
        worn = look()
        today = day.day == self._today
        number = str(as_date(day.day).day)
        weight = Weight.BOLD if today else Weight.MEDIUM
        ink = worn.color("text" if day.within else "disabled")
        if today:
            wide = round(text_width(number, Size.SMALL, weight)) + worn.metrics.px(8)
            spot = QRect(at.left() - worn.metrics.px(2), at.top(), wide, at.height())
            panel(painter, spot, worn.color("accent"), None, radius=3)
            ink = worn.color("onAccent")
            draw_line(
                painter,
                spot,
                number,
                ink,
                size=Size.SMALL,
                weight=weight,
                align=Qt.AlignmentFlag.AlignHCenter,
                fits=True,
            )
            return
        draw_line(painter, at, number, ink, size=Size.SMALL, weight=weight, fits=True)

    def _paint_entries(self, painter: QPainter, entries: list[Entry], at: QRect) -> None:
        line = look().metrics.line(Size.SMALL)
        room = max(1, at.height() // line)
        shown = entries if len(entries) <= room else entries[: max(0, room - 1)]
        for row, entry in enumerate(shown):
            self._paint_entry(painter, entry, QRect(at.left(), at.top() + row * line, at.width(), line))
        if len(shown) < len(entries):
            spot = QRect(at.left(), at.top() + len(shown) * line, at.width(), line)
            words = more_words(len(entries) - len(shown))
            draw_line(painter, spot, words, look().color("accent"), size=Size.SMALL)

    def _paint_marks(self, painter: QPainter, entries: list[Entry], at: QRect) -> None:
        """Where a day has one line: a mark for each beside the number; the words stand under the picture."""
        step = look().metrics.px(_ICON + 4)
        for number, entry in enumerate(entries[: max(1, at.width() // step)]):
            spot = QRect(at.right() - (number + 1) * step, at.top(), step, at.height())
            icon_in(painter, entry.icon, look().color(entry.tone), spot, _ICON)

    def _paint_entry(self, painter: QPainter, entry: Entry, at: QRect) -> None:
        worn = look()
        px, ink = worn.metrics.px, worn.color(entry.tone)
        icon_in(painter, entry.icon, ink, QRect(at.left(), at.top(), px(_ICON), at.height()), _ICON)
        words = at.adjusted(px(_ICON) + px(4), 0, 0, 0)
        draw_line(painter, words, entry.words, ink if entry.asked else worn.color("text"), size=Size.SMALL)

    def _campaign_words(self, day: MonthDay) -> str:
        """Said where it begins and at each week's first day."""
        begins = day.campaign is not None and day.day == day.campaign.first
        return translate("MeetingMonth", "campaign") if begins or as_date(day.day).weekday() == 1 else ""

    # places --------------------------------------------------------------------------------------

    @property
    def _days(self) -> tuple[MonthDay, ...]:
        return self._month.days if self._month is not None else ()

    def _left(self, column: int) -> int:
        return column * self.width() // WEEK

    def _cell(self, number: int) -> QRect:
        row, column = divmod(number, WEEK)
        top, weeks = look().metrics.L, max(1, len(self._days) // WEEK)
        upper = top + row * (self.height() - top) // weeks
        lower = top + (row + 1) * (self.height() - top) // weeks
        return QRect(self._left(column), upper, self._left(column + 1) - self._left(column), lower - upper).adjusted(
            1, 1, -1, -1
        )

    def _day_at(self, at: QPoint) -> MonthDay | None:
        return next((day for number, day in enumerate(self._days) if self._cell(number).contains(at)), None)
