"""The officers' screen: seats, people, mapping and its check, with a side where the chosen row is shown and changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.identity import MappingFinding, MappingRow
from desktop.models.seam import Receipt
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Session
from desktop.views.officers.doctor import DoctorSection
from desktop.views.officers.facts import FactsPane
from desktop.views.officers.mapping import MappingSection
from desktop.views.officers.people import NOT_TODAY, PeopleSection
from desktop.views.officers.seats import SeatsSection
from desktop.views.officers.section import Section
from desktop.views.side_forms.area import SideArea
from desktop.views.side_forms.title import SectionTitle
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.segments import Segments

SEATS, PEOPLE, MAPPING, DOCTOR = "seats", "people", "mapping", "doctor"


class OfficersPanel(ScreenPanel):
    """`Place.section`: seats, people, mapping, doctor; "vacant" and "silent" are seats and people narrowed down."""

    interest = Changes.OFFICERS

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._narrow = False
        self._stale: object = None
        self._of_form: object = None
        self._asked: set[str] = set()
        self.title = SectionTitle(self)
        self.title.refreshed.connect(self.refresh)
        self.errors = ErrorBar(self)
        self.parts: Segments[str] = Segments(self)
        self.parts.chosen.connect(self.show_section)
        self.seats = SeatsSection(session, self)
        self.people = PeopleSection(session, self)
        self.mapping = MappingSection(session, self)
        self.doctor = DoctorSection(session, self)
        self.sections: Mapping[str, Section[Any]] = {
            SEATS: self.seats,
            PEOPLE: self.people,
            MAPPING: self.mapping,
            DOCTOR: self.doctor,
        }
        self.facts = FactsPane(self)
        self.facts.back.clicked.connect(self._back_to_list)
        self.side = SideArea(self.facts, self)
        self.side.closed.connect(self._form_closed)
        self.side.done.connect(self._done)
        self.side.outdated.connect(self._outdate)
        self._export = make(Act.EXPORT, self, self._choose_file)
        self._stack = QStackedWidget(self)
        self._code = SEATS
        self._arrange()
        for code, section in self.sections.items():
            self._stack.addWidget(section)
            section.current_changed.connect(partial(self._show_current, code))
            section.listed.connect(partial(self._listed, code))
            section.troubled.connect(self._troubled)
            section.wanted.connect(self.begin)
            section.opened.connect(self._open_row)
        self.retranslate()
        self.show_section(SEATS)

    # the shell's -------------------------------------------------------------------------------

    @property
    def section(self) -> Section[Any]:
        """The part in view."""
        return self.sections[self._code]

    def open(self, place: Place) -> None:
        """A part of the screen, or the one where one was."""
        if place.section == "vacant":
            self.show_section(SEATS)
            self.seats.show_vacant()
        elif place.section == "silent":
            self.show_section(PEOPLE)
            self.people.show_silent(NOT_TODAY)
        else:
            self.show_section(place.section if place.section in self.sections else self._code)
            self.refresh()
        self.section.table.setFocus()

    def refresh(self) -> None:
        """The part in view anew; the selected row and what is typed stay, the others ask when they are shown."""
        self._asked = {self._code}
        self.title.wait(waiting=True)
        self.section.refresh()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: the side takes the list's place when a row is opened or a form begun."""
        self._narrow = width is WidthClass.COMPACT
        self.facts.back.setVisible(self._narrow)
        self.title.fold(low=low)
        self._share_room(side=self.side.form is not None)

    def search(self, text: str) -> bool:
        """Seats and people are found by a part of their words; elsewhere seats are."""
        if not self.section.search_for(text):
            self.show_section(SEATS)
            self.section.search_for(text)
        return True

    def screen_actions(self) -> list[QAction]:
        """Of the part in view."""
        return [*self.section.actions_here.values(), self._export]

    def panes(self) -> list[QWidget]:
        """Parts, list, side."""
        return [pane for pane in (self.parts, self._stack, self.side) if pane.isVisible()]

    def keep_draft(self) -> None:
        """Of the form in view."""
        self.side.keep()

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
        self.facts.back.setText(self.tr("Back to the list"))
        self._say_title()
        self._show_current(self._code)

    # parts ---------------------------------------------------------------------------------------

    def show_section(self, code: str) -> None:
        """Go to a part; a form keeps its draft."""
        if code != self._code:
            self.side.close_form()
        self._code = code
        self.parts.choose(code)
        self._stack.setCurrentWidget(self.section)
        adds = self.section.adds
        offered = [self.section.actions_here[adds]] if adds is not None and not self.section.read_only else []
        self.title.offer(*offered, self._export)
        self.facts.offer(self.section.row_acts, self.section.read_only)
        self._show_current(code)
        self._share_room(side=False)
        self._say_title()
        if code not in self._asked and self.isVisible():
            self._asked.add(code)
            self.title.wait(waiting=True)
            self.section.refresh()

    def begin(self, act: Act) -> None:
        """Show the form of an act on the row in view."""
        form = self.section.form(act)
        if form is None:
            return
        self._of_form = self.section.table.current_id
        self.side.begin(form)
        self._share_room(side=True)
        form.begin()

    def _open_row(self, row: object) -> None:
        if isinstance(row, MappingFinding):
            self._open_finding(row)
        elif isinstance(row, MappingRow):
            self._open_seat(row.seat_id, row.level, row.department_id, None)
        else:
            self._share_room(side=True)
            self.side.setFocus()

    def _open_finding(self, row: MappingFinding) -> None:
        if row.seat_id is not None:
            self._open_seat(row.seat_id, row.level, row.department_id, row.district_id)
        else:
            self._asked.add(MAPPING)
            self.show_section(MAPPING)
            self.mapping.show_department(row.department_id)

    def _open_seat(self, seat: int, level: int, department_id: int, district_id: int | None) -> None:
        self._asked.add(SEATS)
        self.show_section(SEATS)
        self.seats.show_seat(seat, level=level, department_id=department_id, district_id=district_id)

    def _listed(self, code: str) -> None:
        if code != self._code:
            return
        self.title.wait(waiting=False)
        self.errors.close_bar()
        self._say_title()
        if self._stale is not None and self.side.form is not None:
            record = self.section.row_with(self._stale)
            if record is not None:
                self.side.form.adopt(record)
        self._stale = None

    def _troubled(self, error: AppError) -> None:
        self.title.wait(waiting=False)
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _show_current(self, code: str) -> None:
        if code != self._code:
            return
        row = self.section.current
        if row is None:
            self.facts.say_nothing(self.tr("Nothing is chosen."))
        else:
            self.facts.show_known(self.section.known(row))

    def _say_title(self) -> None:
        self.title.say(self.tr("Officers"), self.section.about())

    # forms ---------------------------------------------------------------------------------------

    def _done(self, receipt: Receipt) -> None:
        if self.section.adds in (Act.ADD_SEAT, Act.ADD_OFFICER, Act.SET_MAPPING):
            self.section.select_next(receipt.id if self.section.row_with(receipt.id) is None else None)

    def _outdate(self) -> None:
        self._stale = self._of_form
        self.refresh()

    def _form_closed(self) -> None:
        self._share_room(side=False)
        self.section.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._share_room(side=False)
        self.section.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # arrangement ---------------------------------------------------------------------------------

    def _arrange(self) -> None:
        px = look().metrics.px
        self._sides = QSplitter(Qt.Orientation.Horizontal, self)
        self._sides.addWidget(self._stack)
        self._sides.addWidget(self.side)
        self._sides.setCollapsible(0, False)
        self._sides.setCollapsible(1, False)
        self._sides.setStretchFactor(0, 1)
        self._sides.setSizes([px(880), px(360)])
        parts = QHBoxLayout()
        parts.addWidget(self.parts)
        parts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(12), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addLayout(parts)
        column.addWidget(self.errors)
        column.addWidget(self._sides, 1)

    def _share_room(self, *, side: bool) -> None:
        self.side.setVisible(not self._narrow or side)
        self._stack.setVisible(not self._narrow or not side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the side where it covers the list."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._stack.isHidden():
            self._back_to_list()
            return
        super().keyPressEvent(event)

    # export --------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to XLSX"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(self.tr("Workbook (*.xlsx)"))
        dialog.selectFile(f"officers-{self._code}.xlsx")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write the rows in view to this file, in their order."""
        section = self.section
        heads, rows = list(section.heads()), [section.values(row) for row in section.model.rows]

        def write() -> int:
            from desktop.services.exchange.xlsx_writing import write_xlsx  # noqa: PLC0415 - only when asked for

            return write_xlsx(Path(file), heads, rows)

        self.session.tasks.query(self, write, partial(self._exported, file), failed=self._troubled)

    def _exported(self, file: str, count: int) -> None:
        self.session.tell(self.tr("{0} rows are in {1}.").format(number(count), Path(file).name))
