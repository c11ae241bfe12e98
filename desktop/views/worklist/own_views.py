"""Keeping a list under a name, and removing it."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.models.worklist import DeleteView, SavedView, SaveView, WorklistPage
from desktop.views.infra.session import Session


class OwnViews(QObject):
    """Asks for the name, gives the command; the side list hears of the change by itself."""

    refused = Signal(object)
    """AppError."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent

    def save(self, question: WorklistPage) -> None:
        """Keep these conditions and this order under a name that is asked for."""
        ask = QInputDialog(self._window)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(self.tr("Save view"))
        ask.setLabelText(self.tr("Name of the list"))
        ask.textValueSelected.connect(lambda name: self._keep(name.strip(), question))
        ask.open()

    def delete(self, view: SavedView) -> None:
        """Forget one."""
        self._session.do(self, DeleteView(command_id=uuid4(), view_id=view.id), failed=self.refused.emit)

    def _keep(self, name: str, question: WorklistPage) -> None:
        if not name:
            return
        command = SaveView(
            command_id=uuid4(),
            name=name,
            filters=question.filters,
            sort=question.sort,
            descending=question.descending,
        )
        said = self.tr("The list is saved under “Own lists”.")
        self._session.do(self, command, lambda _receipt: self._session.tell(said), failed=self.refused.emit)
