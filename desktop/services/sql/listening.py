"""What others change: told by a shared store as it happens, found on a file by looking at its version now and then."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping

from sqlalchemy import Engine, select, text

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import BackendUnavailable
from desktop.models.identity import Scope
from desktop.services.listening import Heard
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.ledger import head
from desktop.services.sql.tables import complaint, event

LOOKED_EVERY = 2.0
_A, _C = Action, Changes
_BEYOND_CASES: Mapping[Action, Changes] = {
    _A.IMPORTED: _C.CASES | _C.IMPORTS,
    _A.DIALOGUE: _C.CASES | _C.DIALOGUES,
    _A.PROMISE_SETTLED: _C.CASES | _C.DIALOGUES,
    _A.IMPORT_FINISHED: _C.IMPORTS,
    _A.SIGNED_IN: _C.NOTHING,
    _A.PASSWORD_CHANGED: _C.NOTHING,
    _A.VIEW_SAVED: _C.VIEWS,
    _A.VIEW_DELETED: _C.VIEWS,
    _A.POLICY_SET: _C.POLICY,
    _A.HOLIDAY_SET: _C.POLICY,
    _A.HOLIDAY_REMOVED: _C.POLICY,
    _A.STORE_UPGRADED: _C.EVERYTHING,
    _A.PHRASE_SET: _C.PHRASES,
}


def changes_of_entry(action: int) -> Changes:
    """What panels must look at again after an entry of the ledger; everything for one this program does not know."""
    if action not in set(Action):
        return Changes.EVERYTHING
    known = Action(action)
    if known in _BEYOND_CASES:
        return _BEYOND_CASES[known]
    if known >= Action.DIRECTIONS_TAKEN:
        return Changes.FOLLOW_UPS | Changes.MEETINGS
    if known >= Action.MEETING_PLANNED:
        return Changes.MEETINGS
    if known >= Action.SIGNED_IN:
        return Changes.OFFICERS
    return Changes.CASES | Changes.CLOSURES if known.name.startswith("CLOSURE") else Changes.CASES


class Ear(ABC):
    """A thread that hears until it is stopped."""

    def __init__(self, scope: Scope, heard: Heard) -> None:
        self._scope, self._heard = scope, heard
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listening", daemon=True)

    def start(self) -> Callable[[], None]:
        """Gives what ends it."""
        self._thread.start()
        return self.stop

    def stop(self) -> None:
        """Waits for the thread unless it is the one that says so."""
        self._stopped.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(5)

    @abstractmethod
    def _run(self) -> None: ...

    def _tell(self, changes: Changes) -> None:
        if changes and not self._stopped.is_set():
            self._heard(changes)


class FileEar(Ear):
    """Looks whether the file has another version; `own` are the commands this program carried out itself."""

    def __init__(self, engine: Engine, scope: Scope, own: set[bytes], heard: Heard) -> None:
        super().__init__(scope, heard)
        self._engine, self._own = engine, own

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._watch()
            except BackendUnavailable:
                self._stopped.wait(LOOKED_EVERY)

    def _watch(self) -> None:
        with plain_faults(), self._engine.connect() as connection:
            version = connection.execute(text("PRAGMA data_version")).scalar_one()
            last, _ = head(connection)
            connection.rollback()
            while not self._stopped.wait(LOOKED_EVERY):
                found = connection.execute(text("PRAGMA data_version")).scalar_one()
                if found != version:
                    version = found
                    last, changes = self._since(last)
                    self._tell(changes)
                connection.rollback()

    def _since(self, last: int) -> tuple[int, Changes]:
        area = (complaint.c.department_id, complaint.c.district_id, complaint.c.block_id)
        newer = (
            select(event.c.id, event.c.action, event.c.command_id, *area)
            .outerjoin(complaint, complaint.c.id == event.c.complaint_id)
            .where(event.c.id > last)
            .order_by(event.c.id)
        )
        changes = Changes.NOTHING
        with self._engine.connect() as reading:
            for row in reading.execute(newer):
                last = row.id
                near = row.department_id is None or self._scope.covers(row.department_id, row.district_id, row.block_id)
                if near and row.command_id not in self._own:
                    changes |= changes_of_entry(row.action)
        return last, changes
