"""A store on this PC, opened: sign in to it, keep it backed up, close it."""

from __future__ import annotations

from pathlib import Path

from desktop.models.identity import Credentials
from desktop.services.sql import backups, handlers, safety
from desktop.services.sql.backups import Reason
from desktop.services.sql.clock import system_clock
from desktop.services.sql.desk import Clock, SqlDesk, Store
from desktop.services.sql.engine import open_engine
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.sign_in import admitted, first_administrator

REGISTERED = handlers.__all__
"""The modules whose questions and commands the desks know."""


class SqlBackend:
    """`desktop.services.ports.Backend` over an SQLite file.

    Opening examines the file first and changes nothing that does not fit: `BackendUnavailable` for a file that is
    missing, damaged, read-only or in a place where it would be damaged, `SchemaMismatch` for one of another program
    or version (`STORE_TOO_OLD`: `upkeep.upgrade_store` backs it up and brings it up to date).
    """

    def __init__(self, place: str | Path, clock: Clock = system_clock) -> None:
        self.file = safety.store_file(place)
        safety.require_current(safety.examine(self.file))
        safety.hold(self.file)
        self._store = Store(engine=open_engine(safety.url_of(self.file)), clock=clock)
        self._is_open = True

    @property
    def store(self) -> Store:
        """The open store, for a server that signs officers in by its own door."""
        return self._store

    def sign_in(self, credentials: Credentials) -> SqlDesk:
        """The desk of this officer; `SignInRefused` otherwise. Safe from several threads."""
        with plain_faults():
            officer = admitted(self._store, credentials)
        return SqlDesk(self._store, officer)

    def desk_of_the_file(self) -> SqlDesk:
        """The desk of the store's first administrator, without a password: for the command line on the PC that holds
        the file, where whoever reads the file reads all of it. What is done is in the ledger under that officer.
        """
        with plain_faults():
            return SqlDesk(self._store, first_administrator(self._store))

    def back_up_if_due(self) -> Path | None:
        """A copy when the newest is an hour old: called after opening and every hour, never on the window's thread."""
        now = self._store.clock()
        if not backups.is_due(self.file, now):
            return None
        return backups.back_up(self.file, now, Reason.HOURLY)

    def close(self) -> None:
        """Let go of the file; the last one out folds the log into it. Again is harmless."""
        self._store.engine.dispose()
        if self._is_open:
            self._is_open = False
            safety.release(self.file)


def open_backend(place: str | Path, clock: Clock = system_clock) -> SqlBackend:
    """The backend of a store's URL (`sqlite:///…`) or, sparing every question of spelling, of its file."""
    return SqlBackend(place, clock)
