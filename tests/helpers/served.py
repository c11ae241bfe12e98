"""A server on this PC for tests: one for the whole run, in front of whatever store a test opens.

`with served_store(folder) as office:` is the office of `helpers.stores`, its desks at the other end of HTTP.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import uvicorn

from desktop.models.identity import Credentials
from desktop.services.rest.client import RestBackend, RestDesk
from desktop.services.sql.sessions import Lifetimes, Sessions
from server.app import Application
from server.options import Limits
from server.patience import PatientProtocol
from server.shop import Opened, Shop
from tests.helpers.stores import PASSWORD, Office, fresh_store

LONG = Lifetimes(idle=4_000 * 86_400, absolute=4_000 * 86_400)
"""Tests let months pass."""
AMPLE = Limits(rate=100_000, burst=100_000, sign_in_rate=100_000, sign_in_burst=100_000)


class Street:
    """A listening uvicorn whose application can be changed between requests."""

    def __init__(self) -> None:
        self.application: Application | None = None
        self._listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen(256)  # who comes before the server runs waits for it
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        config = uvicorn.Config(
            self, lifespan="off", log_config=None, access_log=False, http=PatientProtocol, ws="none"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._listening],), daemon=True)
        self._thread.start()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        assert self.application is not None
        await self.application(scope, receive, send)


@cache
def street() -> Street:
    """The one of this test run."""
    return Street()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedOffice(Office):
    """An office whose desks are the server's clients; the tables behind them are the store it serves."""

    client: RestBackend

    def desk(self, username: str, *, posting_id: int | None = None) -> RestDesk:
        return self.client.sign_in(Credentials(username=username, password=PASSWORD, posting_id=posting_id))


@contextmanager
def served_store(folder: Path, *, limits: Limits = AMPLE, lifetimes: Lifetimes = LONG) -> Iterator[ServedOffice]:
    """A fresh store behind the run's server."""
    office = fresh_store(folder)
    with served(office, limits=limits, lifetimes=lifetimes) as address:
        client = RestBackend(address)
        try:
            yield ServedOffice(file=office.file, backend=office.backend, clock=office.clock, client=client)
        finally:
            client.close()
            office.backend.close()


@contextmanager
def served(office: Office, *, limits: Limits = AMPLE, lifetimes: Lifetimes = LONG) -> Iterator[str]:
    """The office's store behind the run's server; gives its address."""
    with serving(office.backend, limits=limits, lifetimes=lifetimes) as address:
        yield address


@contextmanager
def serving(backend: Opened, *, limits: Limits = AMPLE, lifetimes: Lifetimes = LONG) -> Iterator[str]:
    """Any store behind the run's server."""
    shop = Shop(backend=backend, sessions=Sessions(backend.store, lifetimes), chores=False)
    application = Application(shop, limits)
    place = street()
    place.application = application
    try:
        yield place.address
    finally:
        place.application = None
        application.lanes.close()
