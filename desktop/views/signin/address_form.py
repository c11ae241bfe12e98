"""Where a store elsewhere is: its address, tried out before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.services.stores import Address, StoreKind, Stores
from desktop.views.infra import problems
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.fields import Field
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class AddressFields(Retranslated, QWidget):
    """Address, certificate authority, a test that says in one sentence what is wrong."""

    def __init__(self, stores: Stores, tasks: Tasks, kind: StoreKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stores, self._tasks, self._kind = stores, tasks, kind
        known = stores.address(kind)
        self._certificates = known.certificates
        self.edit = QLineEdit(known.text, self)
        self.edit.setMaxLength(400)
        self.edit.textEdited.connect(self._forget)
        self._field = Field("", self.edit, self, required=True)
        self._told = Words("", self, lines=0, tone=Tone.MUTED)
        self._test = LinkButton(parent=self, icon="refresh")
        self._test.clicked.connect(lambda: self.test(lambda: None))
        self._authority = LinkButton(parent=self, icon="shield")
        self._authority.clicked.connect(self._pick)
        row = QHBoxLayout()
        row.setSpacing(look().metrics.px(8))
        row.addWidget(self._authority)
        row.addStretch(1)
        row.addWidget(self._test)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(6))
        column.addWidget(self._field)
        column.addLayout(row)
        column.addWidget(self._told)
        self.retranslate()

    @property
    def address(self) -> Address:
        """As it is typed now."""
        return Address(text=self.edit.text().strip(), certificates=self._certificates)

    def test(self, passed: Callable[[], None]) -> None:
        """Reach it and say how it went; `passed` is called when it went well."""
        if not self.edit.text().strip():
            self._field.refuse(self.tr("Fill this in."))
            self.edit.setFocus()
            return
        address, kind = self.address, self._kind
        self._told.say(self.tr("Being tried…"), Tone.MUTED)

        def well(_done: None) -> None:
            self._told.say(self.tr("It can be reached."), Tone.OK)
            passed()

        self._tasks.query(self, lambda: self._stores.test(kind, address), well, failed=self._refused, topic="address")

    def retranslate(self) -> None:
        """Set every word anew."""
        if self._kind is StoreKind.SERVER:
            self._field.name(self.tr("Address of the server"))
            self.edit.setPlaceholderText("https://nodal.example.in")
        else:
            self._field.name(self.tr("Address of the store"))
            self.edit.setPlaceholderText("server/nodal_desk")
        self._test.setText(self.tr("Test"))
        own = self._certificates.name if self._certificates is not None else self.tr("Certificate of the office")
        self._authority.setText(own)

    def _forget(self) -> None:
        self._field.refuse("")
        self._told.say("")

    def _refused(self, error: AppError) -> None:
        self._told.say("")
        self._field.refuse(problems.sentence(error))
        self.edit.setFocus()

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the certificate file of your office's network"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer)"))
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, file: str) -> None:
        self._certificates = Path(file)
        self._forget()
        self.retranslate()


def foot(keep: KeyCapButton, leave: KeyCapButton) -> QHBoxLayout:
    """Two buttons at the right end."""
    row = QHBoxLayout()
    row.setSpacing(look().metrics.px(8))
    row.addStretch(1)
    row.addWidget(leave)
    row.addWidget(keep)
    return row
