"""Keeping a list under a name, and removing it."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.seam import Receipt
from desktop.models.worklist import DeleteView, SavedView, SaveView, WorklistPage
from desktop.views.infra.session import Session
from desktop.views.widgets.one_line import OneLine


class OwnViews(QObject):
    """Asks for the name, gives the command; the side list hears of the change by itself."""

    refused = Signal(object)
    """AppError."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent

    def save(self, question: WorklistPage) -> None:
        """Keep these conditions and this order under a name that is asked for."""
        ask = OneLine(self.tr("Save view"), self.tr("Name of the list"), self.tr("Save"), self._window)
        ask.given.connect(lambda name: self._keep(ask, name, question))
        ask.open()

    def delete(self, view: SavedView) -> None:
        """Forget one."""
        self._session.do(self, DeleteView(command_id=uuid4(), view_id=view.id), failed=self.refused.emit)

    def _keep(self, ask: OneLine, name: str, question: WorklistPage) -> None:
        command = SaveView(
            command_id=uuid4(),
            name=name,
            filters=question.filters,
            sort=question.sort,
            descending=question.descending,
        )

        def kept(_receipt: Receipt) -> None:
            ask.accept()
            self._session.tell(self.tr("The list is saved under “Own lists”."))

        self._session.do(ask, command, kept, failed=ask.fail)
