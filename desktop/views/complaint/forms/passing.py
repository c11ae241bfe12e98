"""Passing a complaint on: another department, level, category or desk."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models import complaint_commands as c
from desktop.models.complaint import Complaint
from desktop.models.errors import AppError
from desktop.models.identity import Role, SeatRow, Seats
from desktop.models.lists import Named
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import BoxInput, Input, TextInput, TickInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import both
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.widgets.fields import SearchEdit
from desktop.views.widgets.side_list import Entry, SideList


def choices_of(rows: tuple[Named, ...]) -> list[tuple[str, str]]:
    """Ids and names in the language of the window."""
    return [(str(row.id), both(row.hi, row.en)) for row in rows]


class TransferForm(ActForm):
    """To the department it belongs to, after talking to the complainant; never a way to close."""

    act = Act.TRANSFER

    def build(self) -> None:
        """Department, then one of its categories."""
        lists = self.session.names.lists
        others = tuple(row for row in lists.departments if row.id != self.file.case.department_id)
        department = self.add("department_id", BoxInput(self.tr("To which department"), self, choices_of(others)))
        self._category = BoxInput(self.tr("Its category"), self, [])
        self.add("category_id", self._category)
        self.add("reason", TextInput(self.tr("Why it belongs there"), self, required=True, least=3))
        why = self.tr("Talk to the complainant first, then tick this.")
        self.add("told", TickInput(self.tr("The complainant was told of it"), self, why=why))
        department.changed.connect(self._offer_categories)

    def submit_words(self) -> str:
        """Short: the title says the rest."""
        return self.tr("Transfer")

    def restore_fields(self, fields: dict[str, str]) -> None:
        """The department decides which categories there are."""
        self.inputs["department_id"].restore(fields.get("department_id", ""))
        self._offer_categories()
        super().restore_fields(fields)

    def command(self, command_id: UUID) -> Command[Any]:
        """TransferComplaint."""
        return c.TransferComplaint(
            **self.about(command_id),
            department_id=int(self.text("department_id")),
            category_id=int(self.text("category_id")),
            reason=self.text("reason"),
            complainant_told=bool(self.text("told")),
        )

    def _offer_categories(self) -> None:
        chosen = self.text("department_id")
        rows = self.session.names.lists.categories
        self._category.offer(choices_of(tuple(row for row in rows if str(row.parent_id) == chosen)))


class RecategoriseForm(ActForm):
    """Another category of this department; its limit holds from when the complaint came to the level."""

    act = Act.RECATEGORISE

    def build(self) -> None:
        """Category and reason."""
        case = self.file.case
        rows = [
            row
            for row in self.session.names.lists.categories
            if row.parent_id == case.department_id and row.id != case.category_id
        ]
        now = self.session.names.category(case.category_id)
        self.say(self.tr("Current category: {0}").format(now))
        self.add("category_id", BoxInput(self.tr("New category"), self, choices_of(tuple(rows))))
        self.add("reason", TextInput(self.tr("Reason"), self, required=True))

    def command(self, command_id: UUID) -> Command[Any]:
        """Recategorise."""
        chosen = int(self.text("category_id"))
        return c.Recategorise(**self.about(command_id), category_id=chosen, reason=self.text("reason"))


class EscalateForm(ActForm):
    """L3 puts a question of policy to the Secretary."""

    act = Act.ESCALATE

    def build(self) -> None:
        """The question."""
        self.add("question", TextInput(self.tr("Question of policy for L4"), self, required=True, least=4))

    def command(self, command_id: UUID) -> Command[Any]:
        """EscalateToL4."""
        return c.EscalateToL4(**self.about(command_id), question=self.text("question"))


class SendDownForm(ActForm):
    """L4 sends it to L3 with a direction."""

    act = Act.SEND_DOWN

    def build(self) -> None:
        """The direction."""
        self.add("direction", TextInput(self.tr("Direction for L3"), self, required=True, least=4))

    def command(self, command_id: UUID) -> Command[Any]:
        """SendDown."""
        return c.SendDown(**self.about(command_id), direction=self.text("direction"))


class SeatPicker(QWidget):
    """Seats of one level and department, found by designation, office or name."""

    def __init__(self, session: Session, file: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._file = session, file
        self.search = SearchEdit(self)
        self.search.setPlaceholderText(self.tr("Designation, office or name"))
        self.search.textChanged.connect(lambda _text: self.ask())
        self.seats = SideList(self)
        self.seats.setMinimumHeight(look().metrics.px(200))
        self.search.down.connect(lambda: self.seats.setFocus(Qt.FocusReason.TabFocusReason))
        self.setFocusProxy(self.search)
        self._wanted: int | None = None
        self.lost = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(6))
        column.addWidget(self.search)
        column.addWidget(self.seats, 1)
        self.ask()

    def ask(self) -> None:
        """Fetch what fits the words typed."""
        case = self._file.case
        question = Seats(role=Role(case.level), department_id=case.department_id, text=self.search.text(), limit=100)
        self._session.ask(self, question, self._show, failed=self._fail, topic="seats")

    def choose(self, seat_id: int | None) -> None:
        """Now, or as soon as it is here."""
        self._wanted = seat_id
        self.seats.select(seat_id)

    def _show(self, seats: tuple[SeatRow, ...]) -> None:
        self.lost = ""
        case, vacant = self._file.case, self.tr("vacant")
        fits = [
            seat
            for seat in seats
            if seat.active
            and seat.id != case.seat_id
            and seat.scope.covers(case.department_id, case.district_id, case.block_id)
        ]
        words = [", ".join(part for part in (seat.designation, seat.office) if part) for seat in fits]
        self.seats.show_entries(
            [
                Entry(seat.id, f"{said} – {seat.holder or vacant}", number(seat.open_cases), icon="user")
                for seat, said in zip(fits, words, strict=True)
            ]
            or [Entry(None, self.tr("No other desk of this level covers the place."), heading=True)]
        )
        if self._wanted is not None:
            self.seats.select(self._wanted)

    def _fail(self, error: AppError) -> None:
        self.lost = problems.sentence(error)
        self.seats.show_entries([Entry(None, self.lost, heading=True)])


class SeatInput(Input):
    """The seat that receives the complaint; its text is the seat's id."""

    def __init__(self, caption: str, picker: SeatPicker, why: str) -> None:
        super().__init__(picker, caption, required=True)
        self._picker, self._why = picker, why
        picker.seats.chosen.connect(lambda _code: self.changed.emit())

    @property
    def text(self) -> str:
        code = self._picker.seats.code
        return str(code) if isinstance(code, int) else ""

    def restore(self, text: str) -> None:
        self._picker.choose(int(text) if text.isdigit() else None)

    def problem(self) -> str:
        return "" if self.text else self._picker.lost or self._why


class AssignForm(ActForm):
    """To another desk of the same level whose area covers the place."""

    act = Act.ASSIGN

    def build(self) -> None:
        """The desk, and a line if wanted."""
        picker = SeatPicker(self.session, self.file, self)
        self.add("seat_id", SeatInput(self.tr("To which desk"), picker, self.tr("Choose a desk.")))
        self.add("text", TextInput(self.tr("Remark"), self, required=False))

    def command(self, command_id: UUID) -> Command[Any]:
        """AssignComplaint."""
        return c.AssignComplaint(**self.about(command_id), seat_id=int(self.text("seat_id")), text=self.text("text"))
