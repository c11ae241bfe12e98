"""The entry of a complaint: who calls and from where, what it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.models.complaint import Channel, Complaint, ComplaintFile, Kind
from desktop.models.complaint_commands import RegisterComplaint
from desktop.models.errors import Code
from desktop.models.identity import Role
from desktop.models.lists import Named
from desktop.models.reference import load_reference
from desktop.models.seam import Receipt
from desktop.models.text import clean
from desktop.views.complaint.forms.inputs import BoxInput, ChoiceInput, LineInput, TextInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import CHANNELS, KINDS
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.register.inputs import MobileInput
from desktop.views.register.search import Typed


def _choices(rows: Sequence[Named], parent_id: int | None) -> list[tuple[int, str]]:
    return [(row.id, both(row.hi, row.en)) for row in rows if parent_id in (None, row.parent_id)]


class RegisterForm(SideForm):
    """The person first, for the mobile number tells at once whether the matter is known.

    What the posting fixes (department, district, block) is said under the title and not asked.
    """

    act = Act.REGISTER
    fields_of: ClassVar[Mapping[Code, str]] = {
        Code.NUMBER_TAKEN: "number",
        Code.BAD_MOBILE: "mobile",
        Code.CATEGORY_FOREIGN: "category_id",
    }

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._lines: list[QHBoxLayout] = []
        scope, names = session.posting.scope, session.names
        self._fixed = {
            "department_id": scope.department_id,
            "district_id": scope.district_id,
            "block_id": scope.block_id,
        }
        said = (
            names.department(scope.department_id or 0),
            names.district(scope.district_id or 0),
            names.block(scope.block_id or 0),
        )
        super().__init__(session, " · ".join(part for part in said if part), "new", parent)

    def build(self) -> None:
        """In the order of a telephone call."""
        self._ask_who()
        self._ask_where()
        self._ask_what()
        self._ask_how()
        self._offer_blocks()
        self._offer_categories()

    def command(self, command_id: UUID) -> RegisterComplaint:
        """RegisterComplaint."""
        return RegisterComplaint(
            command_id=command_id,
            number=self.text("number"),
            kind=Kind(int(self.text("kind"))),
            channel=Channel(self.chosen("channel") or Channel.CALL_1905),
            department_id=self.chosen("department_id") or 0,
            district_id=self.chosen("district_id") or 0,
            block_id=self.chosen("block_id") or 0,
            category_id=self.chosen("category_id") or 0,
            subject=self.text("subject"),
            description=self.text("description"),
            name=self.text("name"),
            mobile=self.text("mobile"),
            village=self.text("village"),
            language=self.text("language"),
        )

    def submit_words(self) -> str:
        """On the primary button."""
        return self.tr("Register")

    def tell_done(self, receipt: Receipt) -> None:
        """With the number, which the store may have given, and the way to the file."""
        session, said, opens = self.session, self.tr("Registered – number {0}"), self.tr("Open the file")

        def tell(file: Complaint) -> None:
            session.tell(said.format(file.case.number), opens, lambda: session.go(_file(receipt.id)))

        session.ask(session, ComplaintFile(complaint_id=receipt.id), tell)

    def restore_fields(self, fields: Mapping[str, str]) -> None:
        """District and department decide what blocks and categories there are."""
        super().restore_fields(fields)
        self._offer_blocks()
        self._offer_categories()

    # what is typed -------------------------------------------------------------------------------

    def chosen(self, name: str) -> int | None:
        """What the posting fixes or the person picked."""
        return self._fixed.get(name) or (self.number(name) if name in self.inputs else None)

    def typed(self) -> Typed:
        """What similar complaints are looked for by."""
        mobile = self.inputs["mobile"]
        return Typed(
            number=self.text("number"),
            mobile=mobile.mobile if isinstance(mobile, MobileInput) else "",
            village=clean(self.text("village")),
            subject=clean(self.text("subject")),
            block_id=self.chosen("block_id"),
            category_id=self.chosen("category_id"),
        )

    def as_note(self) -> str:
        """What was typed, for the file of the complaint that it belongs to."""
        channel = CHANNELS[Channel(self.chosen("channel") or Channel.CALL_1905)].text
        said = [self.tr("The complainant came again ({0}).").format(channel)]
        return "\n".join([*said, *(part for part in (self.text("subject"), self.text("description")) if part)])

    def empty(self) -> None:
        """What was typed stands elsewhere now: the draft goes."""
        self._begin_anew()

    # asking --------------------------------------------------------------------------------------

    def line(self) -> QHBoxLayout:
        """Fields side by side; one under the other where the width does not hold them."""
        made = super().line()
        self._lines.append(made)
        return made

    def _ask_who(self) -> None:
        row = self.line()
        self.add("mobile", MobileInput(self.tr("Mobile number"), self), into=row, stretch=2)
        self.add("name", LineInput(self.tr("Name of the complainant"), self, required=True), into=row, stretch=3)

    def _ask_where(self) -> None:
        row = self.line()
        places = self.session.names.lists
        for name, caption, offered in (
            ("district_id", self.tr("District"), _choices(places.districts, None)),
            ("block_id", self.tr("Block"), []),
        ):
            if self._fixed[name] is None:
                prompt = self.tr("Type a part of the name")
                self.add(name, PickInput(caption, self, offered, prompt=prompt), into=row, stretch=2)
        self.add("village", LineInput(self.tr("Village or locality"), self, required=True), into=row, stretch=2)
        if "district_id" in self.inputs:
            self.inputs["district_id"].changed.connect(self._offer_blocks)

    def _ask_what(self) -> None:
        kinds = [(str(int(kind)), label.text) for kind, label in KINDS.items()]
        self.add("kind", ChoiceInput(self.tr("Kind"), self, kinds))
        row = self.line()
        if self._fixed["department_id"] is None:
            offered = _choices(self.session.names.lists.departments, None)
            given = self.add("department_id", PickInput(self.tr("Department"), self, offered), into=row)
            given.changed.connect(self._offer_categories)
        self.add("category_id", PickInput(self.tr("Category"), self, []), into=row)
        self.add("subject", LineInput(self.tr("Subject in one sentence"), self, required=True))
        self.add("description", TextInput(self.tr("Description in the complainant's words"), self, required=True))

    def _ask_how(self) -> None:
        row = self.line()
        channels = [(int(channel), label.text) for channel, label in CHANNELS.items()]
        channel = self.add(
            "channel",
            PickInput(self.tr("How it came"), self, channels, prompt=self.tr("Type a part of the name")),
            into=row,
            stretch=2,
        )
        if self.session.posting.role is Role.L1:
            channel.restore(str(int(Channel.PHONED_IN)))
        tongues = [(row.name.hi, both(row.name.hi, row.name.en)) for row in load_reference().languages]
        self.add("language", BoxInput(self.tr("Language spoken"), self, tongues, required=False), into=row)
        self.add("number", LineInput(self.tr("Portal number, if any"), self, required=False), into=row)

    def _offer_blocks(self) -> None:
        blocks, first = self.session.names.lists.blocks, self.tr("First choose the district")
        self._offer("block_id", blocks, self.chosen("district_id"), first)

    def _offer_categories(self) -> None:
        categories, first = self.session.names.lists.categories, self.tr("First choose the department")
        self._offer("category_id", categories, self.chosen("department_id"), first)

    def _offer(self, name: str, rows: Sequence[Named], parent_id: int | None, first: str) -> None:
        given = self.inputs.get(name)
        if isinstance(given, PickInput):
            given.offer(_choices(rows, parent_id) if parent_id is not None else [])
            given.prompt(first if parent_id is None else self.tr("Type a part of the name"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that do not fit stand one under the other."""
        super().resizeEvent(event)
        for line in self._lines:
            shown = [item.widget() for item in (line.itemAt(at) for at in range(line.count())) if item is not None]
            least = sum(widget.minimumSizeHint().width() + line.spacing() for widget in shown if widget is not None)
            side = self.frame.column.contentsMargins().left()
            fits = least <= self.width() - 3 * side
            way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
            line.setDirection(way)


def _file(complaint_id: int) -> Place:
    return Place(screen=Screen.FILE, complaint_id=complaint_id)
