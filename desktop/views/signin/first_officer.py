"""A new store asks for one thing: who makes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.ports import Backend
from desktop.services.stores import Stores
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.signin.address_form import foot
from desktop.views.signin.office_form import OfficeForm
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


class FirstOfficer(TallEnough):
    """The form and two buttons; then the store is made and opened."""

    def __init__(
        self, stores: Stores, tasks: Tasks, made: Callable[[Backend, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make a new store"))
        self._made = made
        self._form = OfficeForm(stores, tasks, self)
        self._make = KeyCapButton(self.tr("Make the store"), self, tone="primary", keys="Enter")
        self._make.setDefault(True)
        self._make.clicked.connect(lambda: self._form.make(self._finish, self._wait))
        self._leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        self._leave.clicked.connect(self.reject)
        where = self.tr("The store is kept in {0}. You become its administrator and enter the other officers.")
        px = look().metrics.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        column.addWidget(Words(where.format(stores.file), self, lines=0, tone=Tone.MUTED))
        column.addWidget(self._form)
        column.addLayout(foot(self._make, self._leave))

    def reject(self) -> None:
        """Not while the store is being made: it would be there without anybody having seen it."""
        if self._leave.isEnabled():
            super().reject()

    def _wait(self, making: bool) -> None:
        self._make.setEnabled(not making)
        self._leave.setEnabled(not making)

    def _finish(self, backend: Backend, username: str) -> None:
        self._made(backend, username)
        self.accept()
