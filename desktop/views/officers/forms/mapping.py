"""Who receives a department's complaints: a rule set, a rule taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.identity import MappingRow, RemoveMapping, Role, SeatRow, Seats, SetMapping
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import LEVELS
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.officers.words import place_words, seat_words

_SEATS_OFFERED = 2_000


class SetMappingForm(SideForm):
    """Level, perhaps category and place, and the seat: only seats that see all the rule would send them."""

    act = Act.SET_MAPPING
    fields_of: ClassVar[Mapping[Code, str]] = {Code.SEAT_UNFIT: "seat_id", Code.CATEGORY_FOREIGN: "category_id"}

    def __init__(
        self, session: Session, department_id: int, like: MappingRow | None = None, parent: QWidget | None = None
    ) -> None:
        """`like` fills in the rule to be changed."""
        self._department_id, self._like = department_id, like
        self._found: tuple[SeatRow, ...] = ()
        super().__init__(session, session.names.department(department_id), like.id if like else "new", parent)

    def build(self) -> None:
        lists = self.session.names.lists
        self._level = ChoiceInput(self.tr("Level"), self, [(str(n), label.text) for n, label in LEVELS.items()])
        self.add("level", self._level)
        categories = [
            (row.id, both(row.hi, row.en)) for row in lists.categories if row.parent_id == self._department_id
        ]
        every = self.tr("every category")
        self.add("category_id", PickInput(self.tr("Category"), self, categories, required=False, prompt=every))
        districts = [(row.id, both(row.hi, row.en)) for row in lists.districts]
        self._district = PickInput(
            self.tr("District"), self, districts, required=False, prompt=self.tr("every district")
        )
        self.add("district_id", self._district)
        self._block = PickInput(self.tr("Block"), self, (), required=False, prompt=self.tr("every block"))
        self.add("block_id", self._block)
        self._seat = PickInput(self.tr("Seat that receives"), self, ())
        self.add("seat_id", self._seat)
        self.say(self.tr("What already lies on a desk stays there; what comes from now on goes by this rule."))
        for given in (self._level, self._district, self._block):
            given.changed.connect(self._follow)
        if self._like is not None:
            self.restore_fields(self._fields_like(self._like))

    def restore_fields(self, fields: Mapping[str, str]) -> None:
        """Place before block, level before seat."""
        super().restore_fields(fields)
        self._offer_blocks()
        self._block.restore(fields.get("block_id", ""))
        self._ask_seats()

    def command(self, command_id: UUID) -> Command[Receipt]:
        return SetMapping(
            command_id=command_id,
            department_id=self._department_id,
            level=int(self.text("level")),
            seat_id=self._seat.value or 0,
            category_id=self.number("category_id"),
            district_id=self.number("district_id"),
            block_id=self.number("block_id"),
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.SEAT_UNFIT:
            return self.tr("This seat is not of this level or does not see the whole place. Choose another.")
        return problems.sentence(error)

    def _fields_like(self, like: MappingRow) -> dict[str, str]:
        numbers = {
            "level": like.level,
            "category_id": like.category_id,
            "district_id": like.district_id,
            "block_id": like.block_id,
            "seat_id": like.seat_id,
        }
        return {name: str(value) if value is not None else "" for name, value in numbers.items()}

    def _follow(self) -> None:
        self._offer_blocks()
        self._ask_seats()

    def _offer_blocks(self) -> None:
        blocks = [row for row in self.session.names.lists.blocks if row.parent_id == self._district.value]
        self._block.offer([(row.id, both(row.hi, row.en)) for row in blocks])

    def _ask_seats(self) -> None:
        level = self._level.text
        if not level:
            return
        question = Seats(role=Role(int(level)), department_id=self._department_id, limit=_SEATS_OFFERED)
        self.session.ask(self, question, self._offer_seats, topic="seats")

    def _offer_seats(self, seats: tuple[SeatRow, ...]) -> None:
        district, block = self._district.value, self._block.value
        fitting = [
            seat
            for seat in seats
            if seat.active and seat.scope.district_id in (None, district) and seat.scope.block_id in (None, block)
        ]
        vacant = self.tr("vacant")
        self._seat.offer([(seat.id, f"{seat_words(seat)} – {seat.holder or vacant}") for seat in fitting])
        if self._seat.field is not None:
            nobody = self.tr("No seat of this level sees this place. Choose a narrower place or add the seat first.")
            self._seat.field.warn("" if fitting else nobody)


class RemoveMappingForm(SideForm):
    """Says what holds afterwards, and asks."""

    act = Act.REMOVE_MAPPING
    destructive = True

    def __init__(self, session: Session, rule: MappingRow, parent: QWidget | None = None) -> None:
        self._rule = rule
        place = place_words(session.names, rule.district_id, rule.block_id)
        subject = f"{LEVELS[rule.level].text} · {place} → {rule.seat}"
        super().__init__(session, subject, rule.id, parent)

    def build(self) -> None:
        self.say(
            self.tr(
                "The wider rule holds again. Where there is none, complaints arrive at no desk "
                "and the mapping check says so."
            ),
            tone=Tone.WARN,
        )

    def submit_words(self) -> str:
        return self.tr("Remove the rule")

    def command(self, command_id: UUID) -> Command[Receipt]:
        return RemoveMapping(command_id=command_id, mapping_id=self._rule.id, seen_version=self._rule.version)

    def adopt(self, record: MappingRow) -> None:
        """The rule as the store has it now."""
        self._rule = record
