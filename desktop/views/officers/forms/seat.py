"""Creating a seat, renaming or closing one."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.identity import EVERYONE, AddSeat, EditSeat, Role, Scope, SeatRow
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, LineInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import ROLES
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.officers.words import scope_words

_OF_A_DISTRICT = frozenset({Role.L1, Role.L2})
_OF_NO_DEPARTMENT = frozenset({Role.STATE_NODAL})
_PERHAPS_A_DEPARTMENT = frozenset({Role.ADMINISTRATOR})


class AddSeatForm(SideForm):
    """Role, what it is called, whose complaints it sees. What the role has no use for is not asked."""

    act = Act.ADD_SEAT

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", "new", parent)

    def build(self) -> None:
        names, scope = self.session.names, self.session.posting.scope
        roles = [(int(role), ROLES[role].text) for role in sorted(EVERYONE)]
        self._role = PickInput(self.tr("Role"), self, roles)
        self.add("role", self._role)
        self.add("designation", LineInput(self.tr("Designation"), self, required=True))
        self.add("office", LineInput(self.tr("Office"), self, required=False))
        departments = [(row.id, both(row.hi, row.en)) for row in names.lists.departments]
        if scope.department_id is not None:
            departments = [(number, words) for number, words in departments if number == scope.department_id]
        self._department = PickInput(self.tr("Department"), self, departments)
        self.add("department_id", self._department)
        districts = [(row.id, both(row.hi, row.en)) for row in names.lists.districts]
        self._district = PickInput(self.tr("District"), self, districts)
        self.add("district_id", self._district)
        self._block = PickInput(
            self.tr("Block"), self, (), required=False, prompt=self.tr("all blocks of the district")
        )
        self.add("block_id", self._block)
        self._role.changed.connect(self._follow_role)
        self._district.changed.connect(self._follow_district)
        self._follow_role()

    def restore_fields(self, fields: Mapping[str, str]) -> None:
        """District before block: the block's choices follow it."""
        super().restore_fields(fields)
        self._follow_role()
        self._follow_district()
        self._block.restore(fields.get("block_id", ""))

    def command(self, command_id: UUID) -> Command[Receipt]:
        shown = {name: self.number(name) for name in ("department_id", "district_id", "block_id") if self._asks(name)}
        return AddSeat(
            command_id=command_id,
            role=Role(self._role.value or Role.L1),
            designation=self.text("designation"),
            office=self.text("office"),
            scope=Scope(**shown),
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.VALUE_UNFIT:
            return self.tr("This role does not go with this department and place. Check them.")
        return problems.sentence(error)

    def _asks(self, name: str) -> bool:
        field = self.inputs[name].field
        return field is not None and not field.isHidden()

    def _follow_role(self) -> None:
        role = Role(self._role.value) if self._role.value else None
        self._show("department_id", role not in _OF_NO_DEPARTMENT)
        self._department.required = role not in _PERHAPS_A_DEPARTMENT
        self._show("district_id", role is None or role in _OF_A_DISTRICT)
        self._show("block_id", role is Role.L1)
        if self._department.field is not None:
            self._department.field.require(required=self._department.required)

    def _follow_district(self) -> None:
        blocks = [row for row in self.session.names.lists.blocks if row.parent_id == self._district.value]
        self._block.offer([(row.id, both(row.hi, row.en)) for row in blocks])

    def _show(self, name: str, shown: bool) -> None:
        field = self.inputs[name].field
        if field is not None:
            field.setVisible(shown)


class EditSeatForm(SideForm):
    """What it is called, whether it is in use."""

    act = Act.EDIT_SEAT

    def __init__(self, session: Session, seat: SeatRow, parent: QWidget | None = None) -> None:
        self._seat = seat
        super().__init__(session, scope_words(session.names, seat.scope), seat.id, parent)

    def build(self) -> None:
        self.add("designation", LineInput(self.tr("Designation"), self, required=True)).restore(self._seat.designation)
        self.add("office", LineInput(self.tr("Office"), self, required=False)).restore(self._seat.office)
        states = [("1", self.tr("in use")), ("0", self.tr("closed"))]
        self.add("active", ChoiceInput(self.tr("State"), self, states)).restore("1" if self._seat.active else "0")
        self.say(self.tr("A seat can be closed once no complaint lies there and no rule of the mapping names it."))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return EditSeat(
            command_id=command_id,
            seat_id=self._seat.id,
            seen_version=self._seat.version,
            designation=self.text("designation"),
            office=self.text("office"),
            active=self.text("active") == "1",
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is not Code.VALUE_UNFIT:
            return problems.sentence(error)
        if error.details.get("field") == "administrator":
            return self.tr("Nobody would be left as administrator of the whole state. Post another one first.")
        cases, rules = error.details.get("open_cases"), error.details.get("mappings")
        words = self.tr("{0} open complaints lie here and {1} rules of the mapping name this seat. Move them first.")
        return words.format(number(int(cases or 0)), number(int(rules or 0)))

    def adopt(self, record: SeatRow) -> None:
        """The seat as the store has it now."""
        self._seat = record
        self.show_difference_from({"designation": record.designation, "office": record.office})
