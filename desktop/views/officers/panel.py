"""The officers' screen: seats, people, mapping and its check, each a list with its side."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.models.changes import Changes
from desktop.models.identity import MappingFinding, MappingRow
from desktop.views.infra.action_table import Act
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place
from desktop.views.infra.slices import Steps
from desktop.views.list_and_side.sections_panel import SectionsPanel
from desktop.views.officers.doctor import DoctorSection
from desktop.views.officers.mapping import MappingSection
from desktop.views.officers.people import NOT_TODAY, PeopleSection
from desktop.views.officers.seats import SeatsSection

SEATS, PEOPLE, MAPPING, DOCTOR = "seats", "people", "mapping", "doctor"


class OfficersPanel(SectionsPanel):
    """`Place.section`: seats, people, mapping, doctor; "vacant" and "silent" are seats and people narrowed down."""

    interest = Changes.OFFICERS

    def build(self) -> Steps:
        """Head, then the parts one after another."""
        self.begin_building(SEATS)
        yield
        self.seats = yield from self.make_pair(SEATS, SeatsSection)
        self.people = yield from self.make_pair(PEOPLE, PeopleSection)
        self.mapping = yield from self.make_pair(MAPPING, MappingSection)
        self.doctor = yield from self.make_pair(DOCTOR, DoctorSection)
        for section in (self.seats, self.people, self.mapping, self.doctor):
            section.opened.connect(self._open_row)
        self.retranslate()
        self._show_part()

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A part of the screen, or the one where one was."""
        if place.section == "vacant":
            self._go(SEATS)
            self.seats.show_vacant()
        elif place.section == "silent":
            self._go(PEOPLE)
            self.people.show_silent(NOT_TODAY)
        else:
            self._go(place.section if place.section in self.pairs else self._code)
            self.refresh()
        if self.pair.side.form is None:
            self.section.table.setFocus()

    def refresh(self) -> None:
        """The part in view anew; the selected row and what is typed stay. The others ask when they are shown."""
        self._asked = {self._code}
        self._ask()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: the side takes the list's place when a row is opened or a form begun."""
        self.title.fold(low=low)
        for pair in self.pairs.values():
            pair.fit(narrow=width is WidthClass.COMPACT)

    def search(self, text: str) -> bool:
        """Seats and people are found by a part of their words; from elsewhere the seats are searched."""
        if not self.section.search_for(text):
            self.show_section(SEATS)
            self.section.search_for(text)
        return True

    def screen_actions(self) -> list[QAction]:
        """Of the part in view, and of the form in its side."""
        form = self.pair.side.form
        inside: list[QAction] = form.actions() if form is not None else []
        return [*self.section.actions_here.values(), self._export, *inside]

    def panes(self) -> list[QWidget]:
        """Parts, list, side."""
        return [self.parts, *self.pair.panes()]

    def keep_draft(self) -> None:
        """Of every form that is open."""
        for pair in self.pairs.values():
            pair.side.keep()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.parts.offer(
            [
                (SEATS, self.tr("Seats")),
                (PEOPLE, self.tr("People")),
                (MAPPING, self.tr("Mapping")),
                (DOCTOR, self.tr("Mapping check")),
            ],
            icons=("officers", "user", "transfer", "checklist"),
        )
        self.parts.choose(self._code)
        self._say_title()

    # parts ---------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Show the form of an act of the part in view."""
        self.pair.begin(act)

    def _go(self, code: str) -> None:
        self._code = code
        self._show_part()

    def _show_part(self) -> None:
        self.parts.choose(self._code)
        self._stack.setCurrentWidget(self.pair)
        adds = self.section.adds
        offered = [self.section.actions_here[adds]] if adds is not None and not self.section.read_only else []
        self.title.offer(*offered, self._export)
        self._say_title()

    def _open_row(self, row: object) -> None:
        if isinstance(row, MappingRow):
            self._open_seat(row.seat_id, row.level, row.department_id, None)
        elif not isinstance(row, MappingFinding):
            self.pair.show_side(shown=True)
        elif row.seat_id is not None:
            self._open_seat(row.seat_id, row.level, row.department_id, row.district_id)
        else:
            self._asked.add(MAPPING)
            self._go(MAPPING)
            self.mapping.show_department(row.department_id)

    def _open_seat(self, seat: int, level: int, department_id: int, district_id: int | None) -> None:
        self._asked.add(SEATS)
        self._go(SEATS)
        self.seats.show_seat(seat, level=level, department_id=department_id, district_id=district_id)
        self.seats.table.setFocus()

    def _say_title(self) -> None:
        self.title.say(self.tr("Officers"), self.section.about())
