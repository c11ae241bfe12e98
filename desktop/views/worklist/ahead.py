"""The first page of a list, asked for while its screen is still being made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.worklist import Page, WorklistPage
from desktop.views.infra.session import Session


class PageAhead(QObject):
    """Asks at once and keeps the answer for whoever wants this very list. A change in the store meanwhile spoils it:
    the screen that is not whole yet cannot hear of it.
    """

    def __init__(self, session: Session, question: WorklistPage, spoilt_by: Changes, parent: QObject) -> None:
        super().__init__(parent)
        self._question, self._spoilt_by = question, spoilt_by
        self._page: Page | None = None
        self._spoilt = False
        self._then: Callable[[Page], None] | None = None
        self._failed: Callable[[AppError], None] | None = None
        self._turn = QTimer(self, singleShot=True, interval=1)
        self._turn.timeout.connect(self._deliver)
        session.tasks.changed.connect(self._hear)
        session.ask(self, question, self._keep, failed=self._give_up, topic="ahead")

    def give(self, question: WorklistPage, then: Callable[[Page], None], failed: Callable[[AppError], None]) -> bool:
        """Whoever asks this question gets the answer once it is here, a turn from now at the earliest: the screen is
        painted before its rows. False: of no use, ask anew.
        """
        if self._spoilt or question != self._question:
            return False
        self._then, self._failed = then, failed
        if self._page is not None:
            self._turn.start()
        return True

    def _keep(self, page: Page) -> None:
        self._page = page
        if self._then is not None:
            self._turn.start()

    def _deliver(self) -> None:
        if self._then is not None and self._page is not None:
            self._then(self._page)
        self.deleteLater()

    def _give_up(self, error: AppError) -> None:
        self._spoilt = True
        if self._failed is not None:
            self._failed(error)

    def _hear(self, changes: Changes) -> None:
        if changes & self._spoilt_by and self._then is None:
            self._spoilt = True
