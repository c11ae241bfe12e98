"""A new store asks for one thing: its first administrator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code
from desktop.services.ports import Backend
from desktop.services.stores import Stores
from desktop.views.infra import problems
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words

_AT = {Code.WEAK_PASSWORD: 2, Code.VALUE_UNFIT: 1, Code.NAME_TAKEN: 1}
"""The field a refusal is about; what is about none stands under the first."""


class FirstOfficer(TallEnough):
    """Name, user name, password twice; then the store is made and opened."""

    def __init__(
        self, stores: Stores, tasks: Tasks, made: Callable[[Backend, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make a new store"))
        self._stores, self._tasks, self._made = stores, tasks, made
        px = look().metrics.px
        self._edits = [QLineEdit(self) for _ in range(4)]
        for edit in self._edits[2:]:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        captions = (
            self.tr("Your name"),
            self.tr("User name for signing in"),
            self.tr("Password (at least 8 letters)"),
            self.tr("Password again"),
        )
        self._fields = [
            Field(caption, edit, self, required=True) for caption, edit in zip(captions, self._edits, strict=True)
        ]
        self._make = KeyCapButton(self.tr("Make the store"), self, tone="primary", keys="Enter")
        self._make.setDefault(True)
        self._make.clicked.connect(self._submit)
        self._leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        self._leave.clicked.connect(self.reject)
        self._making = False
        where = self.tr("The store is kept in {0}. You become its administrator and enter the other officers.")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        column.addWidget(Words(where.format(stores.file), self, lines=0, tone=Tone.MUTED))
        for field in self._fields:
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._make)
        column.addLayout(foot)

    def _submit(self) -> None:
        name, username = (edit.text().strip() for edit in self._edits[:2])
        password, again = (edit.text() for edit in self._edits[2:])
        for field, edit in zip(self._fields, self._edits, strict=True):
            field.refuse("" if edit.text().strip() else self.tr("Fill this in."))
        if password != again:
            self._fields[3].refuse(self.tr("The two passwords differ."))
        wrong = [field for field in self._fields if field.error]
        if wrong:
            wrong[0].edit.setFocus()
            return
        self._wait(making=True)
        self._tasks.command(
            self,
            lambda: self._stores.create(name, username, password),
            Changes.NOTHING,
            done=lambda backend: self._finish(backend, username),
            failed=self._refused,
        )

    def reject(self) -> None:
        """Not while the store is being made: it would be there without anybody having seen it."""
        if not self._making:
            super().reject()

    def _wait(self, *, making: bool) -> None:
        self._making = making
        self._make.setEnabled(not making)
        self._leave.setEnabled(not making)

    def _finish(self, backend: Backend, username: str) -> None:
        self._wait(making=False)
        self._made(backend, username)
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._wait(making=False)
        at = self._fields[_AT.get(error.code, 0)]
        at.refuse(problems.sentence(error))
        at.edit.setFocus()
