"""A date as offices type it: 27.11, 27/11/26, +15, आज; shown as dd.mm.yyyy with its weekday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.models.typed_dates import DateProblem, read_day
from desktop.views.infra import icons
from desktop.views.infra.formats import date_text, weekday
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.plain import plain
from desktop.views.widgets.retranslated import Retranslated


def problem_sentence(problem: DateProblem) -> str:
    """What to do about a text that is no date."""
    if problem is DateProblem.EMPTY:
        return translate("DateEdit", "Enter a date, for example 27.11.2026 or +15.")
    if problem in (DateProblem.NO_SUCH_DAY, DateProblem.NO_SUCH_MONTH):
        return translate("DateEdit", "There is no such day in the calendar. Check day and month.")
    if problem is DateProblem.MONTH_FIRST:
        return translate("DateEdit", "Write the day first, then the month: 27.11.2026.")
    if problem is DateProblem.YEAR_TOO_FAR:
        return translate("DateEdit", "The year is too far away. Check it.")
    return translate("DateEdit", "This is not a date. Write it as 27.11.2026, 27.11 or +15.")


class DateEdit(Retranslated, QLineEdit):
    """Reads on leaving and on Enter; Down or the calendar mark opens a month to choose from."""

    entered = Signal(object)
    """`date`, or None when the line was emptied."""
    refused = Signal(str)
    """A sentence for the line under the field; empty when what stands there is a date."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None, *, with_weekday: bool = False) -> None:
        """`today` is the store's day, not the PC's."""
        super().__init__(parent)
        self._today, self._with_weekday = today, with_weekday
        self._day: date | None = None
        self._mark = self.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._mark.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self._read)
        self.retranslate()

    @property
    def day(self) -> date | None:
        """The date that stands there, None when the line is empty or says no date.

        Ctrl+Enter sends a form while one still types in it, so what is typed counts before the line is left.
        """
        if not self.isModified():
            return self._day
        read = self._understood()
        return None if isinstance(read, DateProblem) else read

    @property
    def problem(self) -> str:
        """What is wrong with what stands there, empty when it is a date or nothing."""
        if not self.text().strip():
            return ""
        read = self._understood()
        return problem_sentence(read) if isinstance(read, DateProblem) else ""

    def show_day(self, day: date | None) -> None:
        """Show a date without a signal."""
        self._day = day
        self.setText(self._shown(day))

    def retranslate(self) -> None:
        """Qt's LanguageChange."""
        words = translate("DateEdit", "Calendar (Down)")
        self._mark.setToolTip(plain(words))
        self._mark.setText(words)
        if self._day is not None and not self.hasFocus():
            self.setText(self._shown(self._day))

    def open_calendar(self) -> None:
        """A month in a pop-up under the line."""
        popup = _CalendarPopup(self)
        popup.month.setSelectedDate(_qdate(self._day or self._today()))
        popup.chosen.connect(self._take)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        popup.month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the month."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The weekday goes while one types."""
        if self._day is not None and self._with_weekday:
            self.setText(date_text(self._day))
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The mark takes the new ink."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark.setIcon(icons.icon("calendar"))

    def _shown(self, day: date | None) -> str:
        if day is None:
            return ""
        return f"{date_text(day)} ({weekday(day)})" if self._with_weekday else date_text(day)

    def _understood(self) -> date | DateProblem:
        return read_day(self.text().split("(")[0], self._today())

    def _read(self) -> None:
        if not self.text().strip():
            self._take(None)
            return
        read = self._understood()
        if isinstance(read, DateProblem):
            self._day = None
            self.refused.emit(problem_sentence(read))
        else:
            self._take(read)

    def _take(self, day: date | None) -> None:
        changed = day != self._day
        self.show_day(day)
        self.refused.emit("")
        if changed:
            self.entered.emit(day)


class _CalendarPopup(QWidget):
    """A month that closes when a day is chosen or the click goes elsewhere."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QCalendarWidget(self)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._ink()
        self.month.clicked.connect(self._choose)
        self.month.activated.connect(self._choose)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self.month)

    def _ink(self) -> None:
        """Days off in the quiet colour and the program's own arrows: Qt's are bare red and black in any theme."""
        days_off = QTextCharFormat()
        days_off.setForeground(look().color("danger"))
        for weekday_off in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekday_off, days_off)
        heads = QTextCharFormat()
        heads.setForeground(look().color("muted"))
        heads.setBackground(look().color("alt"))
        self.month.setHeaderTextFormat(heads)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon))

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
