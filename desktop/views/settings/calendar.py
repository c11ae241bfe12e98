"""The holidays of a year, as a table and as the picture of a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.calendar import as_date, day_number
from desktop.models.errors import Code
from desktop.models.identity import WHOLE_STATE
from desktop.models.rules import AskPolicy, HolidayRow, PolicyPage, RemoveHoliday, SetHoliday
from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text, weekday
from desktop.views.infra.i18n import both, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.plain import plain
from desktop.views.infra.problems import sentence_of
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.settings.holiday_forms import RemoveHolidayForm, SetHolidayForm
from desktop.views.settings.policy import CONFIRMED, UNCONFIRMED
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.cells import ChipCell, Text2
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.text import Words

FIRST_YEAR = 2019
_YEARS_AHEAD = 3


def holiday_key(row: HolidayRow) -> tuple[int, int]:
    """Day and district."""
    return row.day, row.district_id or 0


class CalendarSection(Section[HolidayRow]):
    """One year, the whole state's holidays and, on request, one district's with them."""

    adds = Act.SET_HOLIDAY
    day_wanted = Signal(object)
    """`date`: the current row's, for the picture of the month."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._names = session.names
        super().__init__(session, RowsModel(self._columns(), holiday_key), "settings/calendar", parent)
        self._holidays: tuple[HolidayRow, ...] = ()
        self.year = as_date(session.today()).year
        self._place: int | None = None
        self._picked: date | None = None
        self._led = False
        """The month leads just now: the row it makes current sends nothing back."""
        self._before = KeyCapButton(parent=self, icon="chevron-left", size="bar")
        self._after = KeyCapButton(parent=self, icon="chevron-right", size="bar")
        self._year_words = Words("", self, weight=Weight.SEMIBOLD)
        self._before.clicked.connect(lambda: self.show_year(self.year - 1))
        self._after.clicked.connect(lambda: self.show_year(self.year + 1))
        years = QWidget(self)
        row = QHBoxLayout(years)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().metrics.px(6))
        for widget in (self._before, self._year_words, self._after):
            row.addWidget(widget)
        self._district = ChoiceChip(self._take_place, self)
        self.filters.addWidget(years)
        self.filters.addWidget(self._district)
        self.offer(Act.SET_HOLIDAY, SetHoliday)
        self.offer(Act.EDIT_HOLIDAY, SetHoliday)
        self.offer(Act.REMOVE_HOLIDAY, RemoveHoliday)
        if session.posting.scope != WHOLE_STATE:
            for act, action in self.actions_here.items():
                self.rule_out(act, sentence_of(Code.OUT_OF_SCOPE))
                action.setProperty("never", True)
        self.current_changed.connect(self._tell_day)
        self.retranslate()

    def ask(self) -> None:
        self.session.ask(self, AskPolicy(), self._take, failed=self.fail, topic="calendar")

    def clear_filters(self) -> None:
        self._take_place(None)

    def show_year(self, year: int) -> None:
        """The holidays of this year, if it is one the store may hold."""
        last = as_date(self.session.today()).year + _YEARS_AHEAD
        self.year = max(FIRST_YEAR, min(last, year))
        self._before.setEnabled(self.year > FIRST_YEAR)
        self._after.setEnabled(self.year < last)
        self._say_filters()
        self._show()

    def go_to(self, day: date) -> None:
        """A day was picked in the month: its row, and what [enter a holiday] begins with."""
        self._led = True
        if day.year != self.year:
            self.show_year(day.year)
        row = next((row for row in self.model.rows if row.day == day_number(day)), None)
        if row is not None:
            self.table.select_id(holiday_key(row))
        self._led = False
        self._picked = day

    def select_made(self, receipt: Receipt) -> None:
        """The receipt names the day."""
        self.select_next((receipt.id, self._place or 0))

    def by_day(self) -> dict[date, str]:
        """Names of the holidays in view, of every year, for the picture."""
        shown = [row for row in self._holidays if row.district_id in (None, self._place)]
        return {as_date(row.day): both(row.name_hi, row.name_en) for row in shown}

    def about(self) -> str:
        return f"{self.year} · " + self.tr("%n holiday(s)", "", len(self.model.rows))

    def known(self, row: HolidayRow) -> Known:
        facts = [
            (self.tr("Day"), f"{date_text(row.day)} ({weekday(row.day)})"),
            (self.tr("Where"), self._where(row)),
        ]
        if not row.confirmed:
            facts.append((UNCONFIRMED.text, self.tr("from the almanac; check it against the Government's list")))
        other = row.name_en if both("hi", "en") == "hi" else row.name_hi
        return Known(both(row.name_hi, row.name_en), other, tuple(facts))

    def judge(self, row: HolidayRow | None) -> None:
        none = "" if row is not None else self.tr("No holiday is chosen.")
        self.rule_out(Act.EDIT_HOLIDAY, none)
        self.rule_out(Act.REMOVE_HOLIDAY, none)

    def form(self, act: Act) -> SideForm | None:
        row = self.current
        if act is Act.REMOVE_HOLIDAY:
            return RemoveHolidayForm(self.session, row) if row is not None else None
        if act is Act.EDIT_HOLIDAY:
            return SetHolidayForm(self.session, row.day, row) if row is not None else None
        return SetHolidayForm(self.session, day_number(self._picked or as_date(self.session.today())), None)

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Day"),
            self.tr("Weekday"),
            self.tr("Holiday"),
            self.tr("In English"),
            self.tr("Where"),
            self.tr("Confirmed"),
        )

    def values(self, row: HolidayRow) -> Sequence[Value]:
        confirmed = self.tr("yes") if row.confirmed else UNCONFIRMED.text
        return as_date(row.day), weekday(row.day), row.name_hi, row.name_en, self._where(row), confirmed

    def retranslate(self) -> None:
        super().retranslate()
        for button, words in ((self._before, self.tr("Year before")), (self._after, self.tr("Year after"))):
            button.setAccessibleName(words)
            button.setToolTip(plain(words))
        self._say_filters()

    def _say_filters(self) -> None:
        self._year_words.say(str(self.year))
        districts = [(row.id, both(row.hi, row.en)) for row in self._names.lists.districts]
        self._district.show_choice(self.tr("District"), districts, self._place)

    def _take_place(self, district_id: int | None) -> None:
        self._place = district_id
        self._say_filters()
        self._show()

    def _take(self, page: PolicyPage) -> None:
        self._holidays = page.holidays
        self._show()

    def _show(self) -> None:
        wanted = (None, self._place) if self._place is not None else None
        rows = [
            row
            for row in self._holidays
            if as_date(row.day).year == self.year and (wanted is None or row.district_id in wanted)
        ]
        if not self.table.currentIndex().isValid():
            today = self.session.today()
            self.select_next(next((holiday_key(row) for row in rows if row.day >= today), None))
        self.show_rows(rows, self.tr("No holiday is entered for this year. Enter them from the Government's list."))

    def _where(self, row: HolidayRow) -> str:
        return self._names.district(row.district_id) if row.district_id is not None else self.tr("whole state")

    def _tell_day(self) -> None:
        if self.current is not None and not self._led:
            self._picked = as_date(self.current.day)
            self.day_wanted.emit(self._picked)

    def _columns(self) -> Sequence[Column[HolidayRow]]:
        return (
            Column(
                "day",
                lambda: translate("CalendarSection", "Day"),
                lambda row: Text2(date_text(row.day), weight=Weight.MEDIUM),
                110,
                sort=lambda row: row.day,
            ),
            Column(
                "weekday",
                lambda: translate("CalendarSection", "Weekday"),
                lambda row: Text2(weekday(row.day), tone=Tone.MUTED),
                110,
            ),
            Column(
                "name",
                lambda: translate("CalendarSection", "Holiday"),
                lambda row: Text2(both(row.name_hi, row.name_en), weight=Weight.MEDIUM),
                220,
                stretches=True,
            ),
            Column(
                "where",
                lambda: translate("CalendarSection", "Where"),
                lambda row: Text2(self._where(row), tone=Tone.MUTED if row.district_id is None else Tone.TEXT),
                140,
            ),
            Column(
                "confirmed",
                lambda: "",
                lambda row: CONFIRMED if row.confirmed else ChipCell(UNCONFIRMED),
                96,
                widest=lambda: [UNCONFIRMED.text],
                beside=46,
            ),
        )
