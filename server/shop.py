"""The open store of one worker, and what it does by itself: the timer's turn and the hourly copy."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol
from uuid import uuid4

from sqlalchemy import text

from desktop.models.complaint_commands import RunTimer
from desktop.models.errors import AppError
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.clock import system_clock
from desktop.services.sql.desk import Clock, SqlDesk, Store
from desktop.services.sql.engine import parsed
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.sessions import Lifetimes, Sessions
from desktop.services.sql.sign_in import first_administrator
from server import journal

TURN_SECONDS = 900.0


class Opened(Protocol):
    """A store that a server serves: a file of this machine, or a shared database over the server's own login."""

    @property
    def store(self) -> Store:
        """What its desks share."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


@dataclass(slots=True)
class Shop:
    """Made in the worker's own process. `chores` false: tests and further workers leave them to the first."""

    backend: Opened
    sessions: Sessions
    chores: bool = True
    _closing: threading.Event = field(default_factory=threading.Event)
    _keeper: threading.Thread | None = None

    def open_shutters(self) -> None:
        """Begin the chores."""
        if self.chores:
            self._keeper = threading.Thread(target=self._keep, name="chores", daemon=True)
            self._keeper.start()

    def is_ready(self) -> bool:
        """Does the store answer just now?"""
        try:
            with plain_faults(), self.backend.store.engine.connect() as connection:
                return connection.scalar(text("SELECT 1")) is not None
        except AppError:
            return False

    def close(self) -> None:
        """Let go of the store."""
        self._closing.set()
        if self._keeper is not None:
            self._keeper.join(10)
        self.backend.close()

    def _keep(self) -> None:
        while not self._closing.is_set():
            self._do("timer", self._turn)
            if isinstance(self.backend, SqlBackend):
                self._do("backup", self.backend.back_up_if_due)
            self._closing.wait(TURN_SECONDS)

    def _turn(self) -> None:
        """The clock acts for nobody in particular; several workers' turns do no harm to one another."""
        store = self.backend.store
        with plain_faults():
            desk = SqlDesk(store, first_administrator(store))
        while desk.do(RunTimer(command_id=uuid4())).remaining and not self._closing.is_set():
            pass

    def _do(self, name: str, chore: Callable[[], object]) -> None:
        try:
            chore()
        except AppError as error:
            journal.noted("chore_not_done", chore=name, code=error.code.value)


def open_shop(url: str, *, lifetimes: Lifetimes, clock: Clock = system_clock, chores: bool = True) -> Shop:
    """Open the store and its door; raises what opening a store raises.

    A shared database is opened by a login of the server's group, named in the URL; it keeps its own time.
    """
    backend: Opened
    if parsed(url).get_backend_name() == "postgresql":
        from desktop.services.sql.postgres.backend import PostgresBackend  # noqa: PLC0415 - needs its driver

        backend = PostgresBackend(url)
    else:
        backend = SqlBackend(url, clock)
    return Shop(backend=backend, sessions=Sessions(backend.store, lifetimes), chores=chores)
