"""The outbox in the window's foot: there while something waits, pressed to see what and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.outbox import OutboxCount
from desktop.services.ports import Outgoing, outgoing_of
from desktop.views.infra import icons, problems
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.outbox.words import count_words
from desktop.views.shell.status_part import StatusPart


class OutboxPart(StatusPart):
    """Hidden while nothing waits, and over stores that have no outbox."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count = OutboxCount()
        self._outgoing: Outgoing | None = outgoing_of(session.desk)
        self.setVisible(False)
        self.clicked.connect(self.open_page)
        if self._outgoing is not None:
            self._outgoing.watch(session.tasks.relay(self, self._heard))
            self.refresh()

    def refresh(self) -> None:
        """Count anew, off the window's thread: the outbox is on disk."""
        if self._outgoing is not None:
            self._session.tasks.query(self, self._outgoing.count, self._show, failed=self._fail, topic="outbox")

    def retranslate(self) -> None:
        """Set every word anew."""
        self._show(self._count)

    def open_page(self) -> None:
        """What waits, one by one."""
        if self._outgoing is None:
            return
        from desktop.views.outbox.page import OutboxPage  # noqa: PLC0415 - seldom needed

        OutboxPage(self._session, self._outgoing, self.window()).open()

    def _heard(self, changes: Changes) -> None:
        self.refresh()
        if changes:
            self._session.tasks.changed.emit(changes)

    def _show(self, count: OutboxCount) -> None:
        self._count = count
        waits = bool(count.waiting or count.stuck)
        self.setVisible(waits)
        if waits:
            self.setIcon(icons.icon("outbox", Tone.DANGER if count.stuck else Tone.WARN, 16))
            self.say(count_words(count))

    def _fail(self, error: AppError) -> None:
        self.setVisible(True)
        self.setIcon(icons.icon("alert", Tone.DANGER, 16))
        self.say(problems.sentence(error))
