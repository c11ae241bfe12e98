"""Changing one's own password."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.errors import AppError, Code
from desktop.models.identity import ChangePassword
from desktop.models.seam import Receipt
from desktop.views.infra import problems
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field, PasswordEdit
from desktop.views.widgets.tall_enough import TallEnough


class ChangePasswordDialog(TallEnough):
    """Old, new, new again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change password"))
        self._session = session
        px = look().metrics.px
        captions = (
            self.tr("Current password"),
            self.tr("New password (at least 8 letters)"),
            self.tr("New password again"),
        )
        self._edits = [PasswordEdit(self) for _ in captions]
        self._fields = [
            Field(word, edit, self, required=True) for word, edit in zip(captions, self._edits, strict=True)
        ]
        self._change = KeyCapButton(self.tr("Change password"), self, tone="primary", keys="Enter")
        self._change.setDefault(True)
        self._change.clicked.connect(self._submit)
        leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        for field in self._fields:
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._change)
        column.addLayout(foot)

    def _submit(self) -> None:
        old, new, again = (edit.text() for edit in self._edits)
        for field, edit in zip(self._fields, self._edits, strict=True):
            field.refuse("" if edit.text() else self.tr("Fill this in."))
        if new != again:
            self._fields[2].refuse(self.tr("The two passwords differ."))
        wrong = [field for field in self._fields if field.error]
        if wrong:
            wrong[0].edit.setFocus()
            return
        self._change.setEnabled(False)
        command = ChangePassword(command_id=uuid4(), old_password=old, new_password=new)
        self._session.do(self, command, self._changed, failed=self._refused)

    def _changed(self, _receipt: Receipt) -> None:
        self._session.tell(self.tr("The password is changed."))
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._change.setEnabled(True)
        field = self._fields[1 if error.code is Code.WEAK_PASSWORD else 0]
        field.refuse(problems.sentence(error))
        field.edit.setFocus()
