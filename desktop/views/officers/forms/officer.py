"""Entering a person with a first password; correcting a name, taking a person out of service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.identity import AddOfficer, EditOfficer, OfficerRow
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, LineInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import SecretInput


class AddOfficerForm(SideForm):
    """Name, user name, first password twice."""

    act = Act.ADD_OFFICER
    fields_of: ClassVar[Mapping[Code, str]] = {Code.NAME_TAKEN: "username", Code.WEAK_PASSWORD: "password"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", "new", parent)

    def build(self) -> None:
        self.add("name", LineInput(self.tr("Name"), self, required=True))
        hint = self.tr("for example ramesh.rawat")
        self.add("username", LineInput(self.tr("User name"), self, required=True, hint=hint))
        self.add("password", SecretInput(self.tr("First password"), self, required=True))
        self.add("again", SecretInput(self.tr("First password again"), self, required=True))
        self.say(self.tr("Tell the officer the password by word of mouth; it is to be changed at the first sign-in."))

    def check_more(self) -> tuple[str, str] | None:
        if self.inputs["password"].text != self.inputs["again"].text:
            return "again", self.tr("The two passwords differ.")
        return None

    def command(self, command_id: UUID) -> Command[Receipt]:
        return AddOfficer(
            command_id=command_id,
            name=self.text("name"),
            username=self.text("username"),
            password=self.inputs["password"].text,
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.NAME_TAKEN:
            return self.tr("This user name is in use. Choose another.")
        if error.code is Code.VALUE_UNFIT:
            return self.tr("A user name has letters, digits and . _ - @, and no blanks.")
        return problems.sentence(error)


class EditOfficerForm(SideForm):
    """Name, in service or not, perhaps a new password."""

    act = Act.EDIT_OFFICER
    fields_of: ClassVar[Mapping[Code, str]] = {Code.WEAK_PASSWORD: "new_password"}

    def __init__(self, session: Session, officer: OfficerRow, parent: QWidget | None = None) -> None:
        self._officer = officer
        super().__init__(session, f"{officer.name} ({officer.username})", officer.id, parent)

    def build(self) -> None:
        self.add("name", LineInput(self.tr("Name"), self, required=True)).restore(self._officer.name)
        states = [("1", self.tr("in service")), ("0", self.tr("out of service"))]
        self.add("active", ChoiceInput(self.tr("State"), self, states)).restore("1" if self._officer.active else "0")
        self.say(self.tr("An officer out of service leaves every seat today; the history keeps the name."))
        self.add("new_password", SecretInput(self.tr("New password (only if forgotten)"), self, required=False))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return EditOfficer(
            command_id=command_id,
            officer_id=self._officer.id,
            seen_version=self._officer.version,
            name=self.text("name"),
            active=self.text("active") == "1",
            new_password=self.inputs["new_password"].text,
        )

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.VALUE_UNFIT and error.details.get("field") == "administrator":
            return self.tr("Nobody would be left as administrator of the whole state. Post another one first.")
        return problems.sentence(error)

    def adopt(self, record: OfficerRow) -> None:
        """The person as the store has them now."""
        self._officer = record
        self.show_difference_from({"name": record.name})
