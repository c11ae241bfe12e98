"""What a shared store tells as it happens: which kind of entry, about which complaint, of which area; no more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from desktop.models.changes import Changes
from desktop.models.identity import Scope
from desktop.services.listening import Heard
from desktop.services.sql.listening import Ear, changes_of_entry

_GATHERED = 0.25
"""Seconds in which what follows is told together: an import is a thousand entries."""
_WAITS = (0.5, 1.0, 2.0, 5.0)
_PATIENCE = 0.2


class SharedEar(Ear):
    """A connection of its own; lost, it comes back by itself. `own` are the server processes of this program."""

    def __init__(self, engine: Engine, scope: Scope, own: set[int], heard: Heard) -> None:
        super().__init__(scope, heard)
        self._engine, self._own = engine, own

    def _run(self) -> None:
        waits, before = iter(_WAITS), Changes.NOTHING
        while not self._stopped.is_set():
            try:
                with self._own_connection() as driver:
                    waits = iter(_WAITS)
                    self._listen(driver, before)
            except (DBAPIError, psycopg.Error):
                before = Changes.EVERYTHING  # nobody knows what happens meanwhile
                self._stopped.wait(next(waits, _WAITS[-1]))

    @contextmanager
    def _own_connection(self) -> Iterator[Any]:
        """Out of the pool for good: nobody else may use a connection that listens."""
        taken = self._engine.raw_connection()
        driver: Any = taken.dbapi_connection
        taken.detach()
        try:
            yield driver
        finally:
            taken.invalidate()
            driver.close()

    def _listen(self, driver: Any, before: Changes) -> None:
        driver.rollback()
        driver.autocommit = True
        driver.execute("LISTEN desk")
        self._tell(before)
        while not self._stopped.is_set():
            changes = Changes.NOTHING
            for told in driver.notifies(timeout=_PATIENCE, stop_after=1):
                changes |= self._understood(told)
            if changes:
                for told in driver.notifies(timeout=_GATHERED):
                    changes |= self._understood(told)
            self._tell(changes)

    def _understood(self, told: psycopg.Notify) -> Changes:
        if told.pid in self._own:
            return Changes.NOTHING
        action, complaint, *area = map(int, told.payload.split(":"))
        near = not complaint or self._scope.covers(*area)
        return changes_of_entry(action) if near else Changes.NOTHING
