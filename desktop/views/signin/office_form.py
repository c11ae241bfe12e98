"""Who makes a new store: its first administrator, and the posting they work in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code
from desktop.models.identity import Role
from desktop.models.reference import load_reference
from desktop.services.ports import Backend
from desktop.services.stores import FirstCharge, Stores
from desktop.views.infra import problems
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import ROLES
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.widgets.fields import Field
from desktop.views.widgets.pick_box import PickBox
from desktop.views.widgets.retranslated import Retranslated

_OFFERED = (Role.SECTION_OFFICER, Role.ANUSACHIV, Role.L3, Role.L4, Role.STATE_NODAL)
"""Postings without a district: of those a store is made for, and no more has to be asked."""
_AT = {Code.WEAK_PASSWORD: 2, Code.VALUE_UNFIT: 1, Code.NAME_TAKEN: 1}
"""The field a refusal is about; what is about none stands under the first."""


class OfficeForm(Retranslated, QWidget):
    """Name, user name, password twice; role, department, designation, office. `make` makes the store and opens it."""

    def __init__(self, stores: Stores, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stores, self._tasks = stores, tasks
        self._edits = [QLineEdit(self) for _ in range(4)]
        for edit in self._edits[2:]:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.first = self._edits[0]
        self._role: PickBox[Role] = PickBox(self)
        self._department: PickBox[int] = PickBox(self)
        self._department.setMinimumContentsLength(20)  # the longest department's name is longer than the window
        self._department.setSizeAdjustPolicy(PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._designation, self._office = QLineEdit(self), QLineEdit(self)
        posting = (self._role, self._department, self._designation, self._office)
        self._fields = [Field("", edit, self, required=True) for edit in self._edits]
        self._fields += [Field("", edit, self, required=edit is not self._office) for edit in posting]
        self._role.picked.connect(self._fit_to_role)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().metrics.px(16))
        grid.setVerticalSpacing(look().metrics.px(6))
        for number, field in enumerate(self._fields):
            grid.addWidget(field, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        grid.setRowStretch(len(self._fields) // 2, 1)  # what is left stays below, not between the fields
        self.retranslate()
        self._role.pick(Role.SECTION_OFFICER)
        self._fit_to_role()

    def retranslate(self) -> None:
        """Set every word anew."""
        captions = (
            self.tr("Your name"),
            self.tr("User name for signing in"),
            self.tr("Password (at least 8 letters)"),
            self.tr("Password again"),
            self.tr("Your posting"),
            self.tr("Department"),
            self.tr("Designation"),
            self.tr("Office or section"),
        )
        for field, caption in zip(self._fields, captions, strict=True):
            field.name(caption)
        self._role.offer([(role, ROLES[role].text) for role in _OFFERED])
        known = [(row.id, both(row.name.hi, row.name.en)) for row in load_reference().departments]
        self._department.offer(known, self.tr("Type a part of it"))

    def make(self, made: Callable[[Backend, str], None], wait: Callable[[bool], None]) -> None:
        """Make the store if everything is filled; `wait` is told while it is being made, `made` when it stands."""
        if not self._is_filled():
            return
        name, username = (edit.text().strip() for edit in self._edits[:2])
        password = self._edits[2].text()
        charge = FirstCharge(
            role=self._role.value or Role.SECTION_OFFICER,
            designation=self._designation.text().strip(),
            office=self._office.text().strip(),
            department_id=self._department.value if self._needs_department else None,
        )
        wait(True)

        def well(backend: Backend) -> None:
            wait(False)
            made(backend, username)

        def badly(error: AppError) -> None:
            wait(False)
            at = self._fields[_AT.get(error.code, 0)]
            at.refuse(problems.sentence(error))
            at.edit.setFocus()

        create = self._stores.create
        self._tasks.command(
            self, lambda: create(name, username, password, charge), Changes.NOTHING, done=well, failed=badly
        )

    @property
    def _needs_department(self) -> bool:
        return self._role.value is not Role.STATE_NODAL

    def _fit_to_role(self) -> None:
        """The designation follows the role until somebody writes another; the state's office has no department."""
        usual = {ROLES[role].text for role in _OFFERED}
        role = self._role.value
        if role is not None and self._designation.text() in usual | {""}:
            self._designation.setText(ROLES[role].text)
        self._department.setEnabled(self._needs_department)

    def _is_filled(self) -> bool:
        *lines, role, department, designation, _office = self._fields
        for field, edit in zip(lines, self._edits, strict=True):
            field.refuse("" if edit.text().strip() else self.tr("Fill this in."))
        if self._edits[2].text() != self._edits[3].text():
            lines[3].refuse(self.tr("The two passwords differ."))
        role.refuse("" if self._role.value is not None else self.tr("Choose one."))
        chosen = self._department.value is not None or not self._needs_department
        department.refuse("" if chosen else self.tr("Choose one."))
        designation.refuse("" if self._designation.text().strip() else self.tr("Fill this in."))
        wrong = [field for field in self._fields if field.error]
        if wrong:
            wrong[0].edit.setFocus()
        return not wrong
