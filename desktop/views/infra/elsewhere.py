"""What other desks change reaches this window's panels as its own commands do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.services.listening import Listens
from desktop.views.infra.session import Session


class Elsewhere(QObject):
    """Listens while the window is open, in the posting in use; a desk that hears nothing is left alone.

    Panels refresh in place: the selected complaint stays selected, whatever moved around it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._end: Callable[[], None] | None = None
        self._listen()
        session.reposted.connect(self._listen)

    def stop(self) -> None:
        """Before the store is let go of; again is harmless."""
        end, self._end = self._end, None
        if end is not None:
            end()

    def _listen(self) -> None:
        self.stop()
        desk, tasks = self._session.desk, self._session.tasks
        if isinstance(desk, Listens):
            self._end = desk.listen(tasks.relay(self, tasks.changed.emit))
