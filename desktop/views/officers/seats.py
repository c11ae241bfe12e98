"""The seats: what they are called, what they see, who holds them since when, what lies on their desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date, day_of
from desktop.models.identity import EVERYONE, AddSeat, EditSeat, EndPosting, GivePosting, Role, SeatRow, Seats
from desktop.models.worklist import Filters
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import NOTHING, date_text, number
from desktop.views.infra.i18n import both, translate
from desktop.views.infra.labels import LEVELS, ROLES
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip, SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.officers.forms.posting import EndPostingForm, GivePostingForm
from desktop.views.officers.forms.seat import AddSeatForm, EditSeatForm
from desktop.views.officers.words import (
    department_words,
    login_words,
    place_words,
    role_words,
    scope_words,
    silence_words,
)
from desktop.views.widgets.cells import Cell, LevelCell, Text2
from desktop.views.widgets.fields import SearchEdit
from desktop.views.widgets.rows_model import Column, RowsModel

MOST = 1_000  # rows asked for; conditions bring the others
_QUIET_MS = 300


class SeatsSection(Section[SeatRow]):
    """Conditions: level or role, department, district, only vacant, a part of designation, office or name."""

    adds = Act.ADD_SEAT
    spare = frozenset({"since"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._names = session.names
        super().__init__(session, RowsModel(self._columns(), lambda row: row.id), "officers/seats", parent)
        self._question = Seats(limit=MOST)
        self._text = SearchEdit(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._take_text)
        self._text.textChanged.connect(lambda _text: self._quiet.start())
        self._text.down.connect(self.table.setFocus)
        self._role = ChoiceChip(lambda role: self._narrow(role=role), self)
        self._department = ChoiceChip(lambda value: self._narrow(department_id=value), self)
        self._district = ChoiceChip(lambda value: self._narrow(district_id=value), self)
        self._vacant = SwitchChip(lambda on: self._narrow(only_vacant=on), self)
        self._department.setVisible(session.posting.scope.department_id is None)
        self._district.setVisible(session.posting.scope.district_id is None)
        for widget in (self._text, self._role, self._department, self._district, self._vacant):
            self.filters.addWidget(widget)
        if session.posting.role is not Role.ADMINISTRATOR:
            self.opens(Act.SHOW_DESK, self._show_desk)
        self.offer(Act.GIVE_POSTING, GivePosting)
        self.offer(Act.END_POSTING, EndPosting)
        self.offer(Act.EDIT_SEAT, EditSeat)
        self.offer(Act.ADD_SEAT, AddSeat)
        self.retranslate()

    # the section's -------------------------------------------------------------------------------

    def ask(self) -> None:
        self.session.ask(self, self._question, self._show, failed=self.fail, topic="seats")

    def show_seat(self, seat: int, *, level: int, department_id: int | None, district_id: int | None) -> None:
        """Go to this seat in a list narrowed to its level and place, so that it is surely in it."""
        self.select_next(seat)
        self._question = Seats(role=Role(level), department_id=department_id, district_id=district_id, limit=MOST)
        self._say_filters()
        self.refresh()

    def show_vacant(self) -> None:
        """Only seats without a holder."""
        self._narrow(only_vacant=True)

    def search_for(self, text: str) -> bool:
        self._text.setText(text)
        self._take_text()
        return True

    def clear_filters(self) -> None:
        self._question = Seats(limit=MOST)
        self._narrow()

    def about(self) -> str:
        rows = self.model.rows
        vacant = sum(row.holder_id is None and row.active for row in rows)
        if len(rows) >= MOST:
            first = self.tr("the first {0} seats").format(number(MOST))
            return f"{first} · " + self.tr("narrow the conditions to see the others")
        shown = self.tr("%n seat(s)", "", len(rows))
        return f"{shown} · " + self.tr("{0} vacant").format(number(vacant))

    def known(self, row: SeatRow) -> Known:
        facts = [
            (self.tr("Role"), ROLES[row.role].text),
            (self.tr("Sees"), scope_words(self._names, row.scope)),
            (self.tr("Holder"), row.holder or self.tr("vacant")),
        ]
        if row.holder_id is not None:
            charge = self.tr("additional charge") if row.additional else self.tr("regular charge")
            facts += [
                (self.tr("Since"), f"{date_text(row.since)} · {charge}"),
                (self.tr("Last login"), self._login(row)),
            ]
        facts.append((self.tr("Open cases"), number(row.open_cases)))
        if not row.active:
            facts.append((self.tr("State"), self.tr("closed – receives nothing")))
        return Known(row.designation, row.office, tuple(facts))

    def judge(self, row: SeatRow | None) -> None:
        none = "" if row is not None else self.tr("No seat is chosen.")
        closed = "" if row is None or row.active else self.tr("The seat is closed.")
        vacant = "" if row is None or row.posting_id is not None else self.tr("Nobody holds this seat.")
        if Act.SHOW_DESK in self.actions_here:
            idle = row is not None and not row.open_cases
            self.rule_out(Act.SHOW_DESK, none or (self.tr("Nothing lies open on this desk.") if idle else ""))
        self.rule_out(Act.GIVE_POSTING, none or closed)
        self.rule_out(Act.END_POSTING, none or vacant)
        self.rule_out(Act.EDIT_SEAT, none)

    def form(self, act: Act) -> SideForm | None:
        if act is Act.ADD_SEAT:
            return AddSeatForm(self.session)
        row = self.current
        if row is None:
            return None
        if act is Act.GIVE_POSTING:
            return GivePostingForm(self.session, row)
        return EndPostingForm(self.session, row) if act is Act.END_POSTING else EditSeatForm(self.session, row)

    def heads(self) -> Sequence[str]:
        return (
            self.tr("Designation"),
            self.tr("Office"),
            self.tr("Level / role"),
            self.tr("Department"),
            self.tr("District"),
            self.tr("Block"),
            self.tr("Holder"),
            self.tr("Additional charge"),
            self.tr("Since"),
            self.tr("Last login"),
            self.tr("Open cases"),
        )

    def values(self, row: SeatRow) -> Sequence[Value]:
        scope, names = row.scope, self._names
        return (
            row.designation,
            row.office,
            role_words(row.role),
            names.department(scope.department_id) if scope.department_id is not None else "",
            names.district(scope.district_id) if scope.district_id is not None else "",
            names.block(scope.block_id) if scope.block_id is not None else "",
            row.holder or translate("SeatsSection", "vacant"),
            translate("SeatsSection", "yes") if row.additional else "",
            as_date(row.since) if row.since is not None else None,
            as_date(day_of(row.last_login_at)) if row.last_login_at is not None else None,
            row.open_cases,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setPlaceholderText(self.tr("designation, office or name"))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(self._text.placeholderText() + "mmmmm"))
        self._say_filters()

    def _show_desk(self) -> None:
        if self.current is not None:
            self.session.go(Place(screen=Screen.CASES, filters=Filters(seat_id=self.current.id)))

    # conditions ----------------------------------------------------------------------------------

    def _narrow(self, **changes: Any) -> None:
        self._question = replace(self._question, **changes)
        self._say_filters()
        self.refresh()

    def _take_text(self) -> None:
        self._quiet.stop()
        if self._text.text().strip() != self._question.text:
            self._narrow(text=self._text.text().strip())

    def _say_filters(self) -> None:
        question, lists = self._question, self._names.lists
        roles = [(role, role_words(role)) for role in sorted(EVERYONE)]
        departments = [(row.id, both(row.hi, row.en)) for row in lists.departments]
        districts = [(row.id, both(row.hi, row.en)) for row in lists.districts]
        self._role.show_choice(self.tr("Level / role"), roles, question.role)
        self._department.show_choice(self.tr("Department"), departments, question.department_id)
        self._district.show_choice(self.tr("District"), districts, question.district_id)
        self._vacant.show_switch(self.tr("Only vacant"), on=question.only_vacant)
        if self._text.text().strip() != question.text:
            self._text.blockSignals(True)
            self._text.setText(question.text)
            self._text.blockSignals(False)

    def _show(self, rows: tuple[SeatRow, ...]) -> None:
        vacant, none = self.tr("No seat is vacant here."), self.tr("No seat fits these conditions.")
        self.show_rows(rows, vacant if self._question.only_vacant else none, self.tr("Clear the conditions"))

    # cells ---------------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[SeatRow]]:
        return (
            Column(
                "designation",
                lambda: translate("SeatsSection", "Designation"),
                lambda row: Text2(row.designation, row.office, weight=Weight.MEDIUM),
                170,
                stretches=True,
                sort=lambda row: (row.designation, row.office),
            ),
            Column(
                "role",
                lambda: translate("SeatsSection", "Level / role"),
                self._role_cell,
                96,
                sort=lambda row: row.role,
                widest=lambda: [LEVELS[1].text],
                beside=44,
            ),
            Column(
                "scope",
                lambda: translate("SeatsSection", "Sees"),
                lambda row: Text2(
                    department_words(self._names, row.scope.department_id),
                    place_words(self._names, row.scope.district_id, row.scope.block_id),
                ),
                160,
            ),
            Column(
                "holder",
                lambda: translate("SeatsSection", "Holder"),
                self._holder_cell,
                160,
                sort=lambda row: row.holder,
            ),
            Column(
                "since",
                lambda: translate("SeatsSection", "Since"),
                lambda row: Text2(date_text(row.since)),
                96,
                sort=lambda row: row.since or 0,
            ),
            Column(
                "login",
                lambda: translate("SeatsSection", "Last login"),
                self._login_cell,
                100,
                sort=lambda row: row.last_login_at or 0,
            ),
            Column(
                "open",
                lambda: translate("SeatsSection", "Open"),
                lambda row: Text2(number(row.open_cases), right=True, weight=Weight.SEMIBOLD),
                64,
                right=True,
                sort=lambda row: row.open_cases,
            ),
        )

    def _role_cell(self, row: SeatRow) -> Cell:
        level = row.role.level
        return LevelCell(level, LEVELS[level].text) if level else Text2(ROLES[row.role].text, lines=2)

    def _holder_cell(self, row: SeatRow) -> Cell:
        if not row.active:
            return Text2(translate("SeatsSection", "closed"), tone=Tone.MUTED)
        if row.holder_id is None:
            return Text2(translate("SeatsSection", "vacant"), tone=Tone.DANGER, weight=Weight.SEMIBOLD)
        charge = translate("SeatsSection", "additional charge") if row.additional else ""
        return Text2(row.holder, charge, second_tone=Tone.WARN)

    def _login_cell(self, row: SeatRow) -> Cell:
        if row.holder_id is None:
            return Text2(NOTHING, tone=Tone.MUTED)
        silent = silence_words(row.last_login_at, self.session.today())
        return Text2(login_words(row.last_login_at), silent if silent != NOTHING else "")

    def _login(self, row: SeatRow) -> str:
        words, silent = login_words(row.last_login_at), silence_words(row.last_login_at, self.session.today())
        return f"{words} · {silent}" if silent != NOTHING else words
