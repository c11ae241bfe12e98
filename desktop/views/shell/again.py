"""The password again, when a server's session is over: the desk, its screens and what was typed stay as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.services.ports import renewal_of
from desktop.views.infra import problems
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field, PasswordEdit
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


class SignInAgainDialog(TallEnough):
    """One field. Accepted once the server has let the officer in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign in again"))
        self._session = session
        px = look().metrics.px
        why = self.tr("The server ended the session. Nothing you typed is lost: after the password go on as before.")
        self.edit = PasswordEdit(self)
        self._field = Field(self.tr("Password of {0}").format(session.officer.username), self.edit, self, required=True)
        self._enter = KeyCapButton(self.tr("Go on"), self, tone="primary", keys="Enter")
        self._enter.setDefault(True)
        self._enter.clicked.connect(self.submit)
        leave = KeyCapButton(self.tr("Later"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        column.addWidget(Words(why, self, lines=0))
        column.addWidget(self._field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._enter)
        column.addLayout(foot)

    def submit(self) -> None:
        """Ask the server."""
        renew, given = renewal_of(self._session.desk), self.edit.text()
        self._field.refuse("" if given else self.tr("Fill this in."))
        if not given or renew is None:
            self.edit.setFocus()
            return
        self._enter.setEnabled(False)
        self._session.tasks.command(
            self, lambda: renew(given), Changes.EVERYTHING, done=lambda _none: self.accept(), failed=self._refused
        )

    def _refused(self, error: AppError) -> None:
        self._enter.setEnabled(True)
        self._field.refuse(problems.sentence(error))
        self.edit.setFocus()
