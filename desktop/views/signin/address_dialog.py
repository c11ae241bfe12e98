"""The address of a shared store or of a server, asked for at the sign-in window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.stores import Address, StoreKind, Stores
from desktop.views.infra.look import look
from desktop.views.infra.tasks import Tasks
from desktop.views.infra.tokens import Tone
from desktop.views.signin.address_form import AddressFields, foot
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


class AddressDialog(TallEnough):
    """Kept when it was reached; Esc leaves everything as it was."""

    def __init__(
        self,
        stores: Stores,
        tasks: Tasks,
        kind: StoreKind,
        kept: Callable[[StoreKind, Address], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        server = kind is StoreKind.SERVER
        self.setWindowTitle(self.tr("Departmental server") if server else self.tr("The section's shared store"))
        self._kind, self._kept = kind, kept
        self.fields = AddressFields(stores, tasks, kind, self)
        keep = KeyCapButton(self.tr("Use this address"), self, tone="primary", keys="Enter")
        keep.setDefault(True)
        keep.clicked.connect(lambda: self.fields.test(self._keep))
        leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        if server:
            told = self.tr("ITDA or your department gives the address. The line is always encrypted.")
        else:
            told = self.tr("Your section's administrator gives the address and your password for this store.")
        px = look().metrics.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        column.addWidget(Words(told, self, lines=0, tone=Tone.MUTED))
        column.addWidget(self.fields)
        column.addLayout(foot(keep, leave))

    def _keep(self) -> None:
        self._kept(self._kind, self.fields.address)
        self.accept()
