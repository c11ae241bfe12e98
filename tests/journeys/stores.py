"""The stores of a journey: the office's own, whatever keeps it, by the office's clock; and a watch at every desk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

from desktop.known_stores import KnownStores
from desktop.models.identity import Credentials, Officer
from desktop.models.seam import Command, Question
from desktop.services.listening import Heard
from desktop.services.ports import Backend, Desk, Outgoing
from desktop.services.rest.client import RestDesk
from desktop.services.settings import Settings
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.stores import Progress, StoreKind
from tests.helpers.postgres_office import SharedOffice
from tests.helpers.served import ServedOffice
from tests.helpers.stores import Office

A = TypeVar("A")


@dataclass
class Watch:
    """Sees every call of a desk: on which thread it came, and makes it as slow as the test wants."""

    delay: float = 0.0
    calls: list[str] = field(default_factory=list)
    on_the_window: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def call(self, what: str) -> None:
        """Before each call: note it, then let it wait."""
        self.calls.append(what)
        if threading.current_thread() is threading.main_thread():
            self.on_the_window.append(what)
        elif self.delay:
            self.released.wait(self.delay)

    def complain(self) -> None:
        """A call on the window's own thread would have held the window."""
        assert not self.on_the_window, f"asked on the window's thread: {self.on_the_window}"


class WatchedDesk:
    """A desk behind the watch."""

    def __init__(self, desk: Desk, watch: Watch) -> None:
        self._desk, self._watch = desk, watch

    @property
    def officer(self) -> Officer:
        return self._desk.officer

    def ask(self, question: Question[A]) -> A:
        self._watch.call(type(question).__name__)
        return self._desk.ask(question)

    def do(self, command: Command[A]) -> A:
        self._watch.call(type(command).__name__)
        return self._desk.do(command)

    def prove(self, password: str) -> str:
        self._watch.call("prove")
        return self._desk.prove(password)

    def in_posting(self, posting_id: int) -> WatchedDesk:
        self._watch.call("in_posting")
        return type(self)(self._desk.in_posting(posting_id), self._watch)

    def store_file(self, source: BinaryIO, name: str) -> str:
        self._watch.call("store_file")
        return self._desk.store_file(source, name)

    def open_file(self, sha256: str) -> BinaryIO:
        self._watch.call("open_file")
        return self._desk.open_file(sha256)


class ListeningDesk(WatchedDesk):
    """A desk of a shared store, which also hears what others do."""

    def listen(self, heard: Heard) -> Callable[[], None]:
        assert isinstance(self._desk, SqlDesk)
        return self._desk.listen(heard)


class LineDesk(WatchedDesk):
    """A desk at the other end of a line, with its outbox and its session."""

    @property
    def _over_the_line(self) -> RestDesk:
        assert isinstance(self._desk, RestDesk)
        return self._desk

    @property
    def outgoing(self) -> Outgoing | None:
        return self._over_the_line.outgoing

    def sign_out(self) -> None:
        self._watch.call("sign_out")
        self._over_the_line.sign_out()

    def renew(self, password: str) -> None:
        self._watch.call("renew")
        self._over_the_line.renew(password)


class WatchedBackend:
    """A back end whose desks are watched; it stands in for the office's own, opened by the program's checks."""

    def __init__(self, backend: Backend, watch: Watch, desk: type[WatchedDesk] = WatchedDesk) -> None:
        self._backend, self._watch, self._desk = backend, watch, desk

    def sign_in(self, credentials: Credentials) -> WatchedDesk:
        self._watch.call("sign_in")
        return self._desk(self._backend.sign_in(credentials), self._watch)

    def back_up_if_due(self) -> Path | None:
        """Backups have tests of their own."""
        return None

    def close(self) -> None:
        self._backend.close()


class OfficeStores(KnownStores):
    """Opens as the program does, checks and all, then by the office's clock."""

    def __init__(self, profile: Path | None, settings: Settings, office: Office, watch: Watch) -> None:
        super().__init__(profile, settings)
        self._office, self._watch = office, watch

    def open(self, kind: StoreKind, progress: Progress) -> Backend:
        self._watch.call("open")
        opened = super().open(kind, progress)
        if kind is not kind_of(self._office):
            return opened
        if kind is StoreKind.SERVER:
            return WatchedBackend(opened, self._watch, LineDesk)
        opened.close()
        if isinstance(self._office, SharedOffice):
            return WatchedBackend(PostgresBackend(self._office.url, self._office.clock), self._watch, ListeningDesk)
        return WatchedBackend(SqlBackend(self.file, clock=self._office.clock), self._watch)


def kind_of(office: Office) -> StoreKind:
    """What a person at the sign-in chooses to come to this office."""
    if isinstance(office, SharedOffice):
        return StoreKind.SHARED
    return StoreKind.SERVER if isinstance(office, ServedOffice) else StoreKind.THIS_PC


def as_left(office: Office) -> dict[str, str]:
    """The settings of somebody who signed in to it yesterday."""
    if isinstance(office, SharedOffice):
        return {"store_kind": StoreKind.SHARED.value, "shared_address": office.url}
    if isinstance(office, ServedOffice):
        return {"store_kind": StoreKind.SERVER.value, "server_address": office.client.line.origin}
    return {"store_file": str(office.file)}
