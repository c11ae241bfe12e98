"""A shared PostgreSQL, opened: officers sign in with logins of their own, a server with its one.

The URL decides. Without a user name every officer connects as themselves, and what a login may not, the database
refuses. With one, all desks work over that login, which the owner must have made a member of the server's group; the
program then checks passwords itself. A client never changes the store's shape, it only compares its revision.
"""

from __future__ import annotations

import contextlib
import threading
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy import Engine, event, select, text
from sqlalchemy.engine import URL

from desktop.models.errors import BackendUnavailable, Code, SchemaMismatch, SignInRefused
from desktop.models.identity import Credentials, Officer
from desktop.services.sql import handlers, schema, usernames
from desktop.services.sql.acts import begin_act, reading
from desktop.services.sql.desk import Clock, SqlDesk, Store
from desktop.services.sql.engine import open_engine, parsed
from desktop.services.sql.faults import code_of_line, plain_faults
from desktop.services.sql.holders import held_by
from desktop.services.sql.postgres.clock import ServerClock
from desktop.services.sql.postgres.names import LONGEST, login_of
from desktop.services.sql.sign_in import admitted, chosen_of
from desktop.services.sql.tables import officer
from desktop.services.sql.tries import Tries

REGISTERED = handlers.__all__
"""The modules whose questions and commands the desks know."""
_SIGNED_IN = text("SELECT desk.signed_in(:command_id)")
_PERSON = (officer.c.id, officer.c.name, officer.c.username, officer.c.active, officer.c.last_posting_id)
_INACTIVE = "is not permitted to log in"
_FULL = ("too many connections", "remaining connection slots")


class PostgresBackend:
    """`desktop.services.ports.Backend` over a shared PostgreSQL. `clock` is given by tests alone."""

    def __init__(self, url: str | URL, clock: Clock | None = None) -> None:
        self.url = parsed(url) if isinstance(url, str) else url
        self._clock = clock
        self._tries = Tries()
        self._desks: dict[str, _Login] = {}
        self._lock = threading.Lock()
        self._own: Store | None = None
        if self.url.username:
            self._own = self._store(open_engine(self.url))
            with plain_faults(), self._own.engine.connect() as connection:
                require_current(schema.revision_of(connection))

    @property
    def store(self) -> Store:
        """The open store, for a server that signs officers in by its own door."""
        if self._own is None:
            raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
        return self._own

    def reach(self) -> None:
        """Does a server answer there, and ask for a password? Raises `BackendUnavailable` with what is wrong."""
        with contextlib.suppress(SignInRefused):
            _Login(login_of("nobody", self.url.database or ""), "-", self.url).prove()

    def sign_in(self, credentials: Credentials) -> SqlDesk:
        """The desk of this officer; `SignInRefused` otherwise, `SchemaMismatch` for a store of another version."""
        if self._own is not None:
            with plain_faults():
                return SqlDesk(self._own, admitted(self._own, credentials))
        username = usernames.normal(credentials.username)
        login = login_of(username, self.url.database or "")
        key = username
        if self._clock is not None or login in self._desks:
            self._tries.count(key, self._now(login))
        store = self._opened(login, credentials.password)
        self._tries.forgive(key)
        with plain_faults():
            return SqlDesk(store, self._sign_in(store, username, credentials.posting_id))

    def close(self) -> None:
        """Let go of every connection; the desks are closed with it."""
        with self._lock:
            desks, self._desks = list(self._desks.values()), {}
        for desk in desks:
            desk.store.engine.dispose()
        if self._own is not None:
            self._own.engine.dispose()

    def _now(self, login: str) -> int:
        return self._clock() if self._clock is not None else self._desks[login].store.clock()

    def _opened(self, login: str, password: str) -> Store:
        """The store over this login; the password is shown to the server each time, whatever is open already."""
        if not login or len(login.encode("utf-8", "surrogatepass")) > LONGEST or "\0" in login + password:
            raise SignInRefused(Code.WRONG_CREDENTIALS)
        shown = _Login(login, password, self.url)
        shown.prove()
        with self._lock:
            kept = self._desks.get(login)
            if kept is not None:
                kept.password = password
                return kept.store
            shown.store = self._store(shown.engine(), shown)
            self._desks[login] = shown
        return shown.store

    def _store(self, engine: Engine, login: _Login | None = None) -> Store:
        told = None if login is None else login.change
        clock = self._clock or ServerClock(engine)
        store = Store(engine=engine, clock=clock, strangers=self._tries, new_password=told)
        event.listen(engine, "connect", lambda driver, _record: store.processes.add(driver.info.backend_pid))
        return store

    def _sign_in(self, store: Store, username: str, posting_id: int | None) -> Officer:
        with reading(store.engine, 0) as connection:
            require_current(schema.revision_of(connection))
            row = connection.execute(select(*_PERSON).where(officer.c.username == username)).one()
            if not row.active:
                raise SignInRefused(Code.OFFICER_INACTIVE)
            postings = held_by(connection, row.id)
        chosen = chosen_of(postings, posting_id, row.last_posting_id)
        with store.engine.begin() as connection:
            begin_act(connection, chosen.id)
            connection.execute(_SIGNED_IN, {"command_id": uuid4().bytes})
        return Officer(id=row.id, username=row.username, name=row.name, posting=chosen, postings=postings)


class _Login:
    """An officer's way in; it keeps the password for connections to come."""

    store: Store

    def __init__(self, login: str, password: str, url: URL) -> None:
        self.password = password
        self._url = url.set(username=login, password="-")  # noqa: S106 - the true one is given at each connection

    def change(self, password: str) -> None:
        self.password = password

    def engine(self) -> Engine:
        engine = open_engine(self._url)

        def give_password(_dialect: Any, _record: Any, _args: Any, given: dict[str, Any]) -> None:
            given["password"] = self.password

        event.listen(engine, "do_connect", give_password)
        return engine

    def prove(self) -> None:
        """One connection and away again."""
        engine = open_engine(self._url)
        args, given = engine.dialect.create_connect_args(engine.url)
        try:
            psycopg.connect(*args, **{**given, "password": self.password, "connect_timeout": 5}).close()
        except UnicodeEncodeError:
            raise SignInRefused(Code.WRONG_CREDENTIALS) from None
        except psycopg.OperationalError as fault:
            raise _refusal(fault) from fault


def _refusal(fault: psycopg.OperationalError) -> SignInRefused | BackendUnavailable:
    said = str(fault)
    if any(phrase in said for phrase in _FULL):
        return BackendUnavailable(Code.SERVER_BUSY)
    if _INACTIVE in said:
        return SignInRefused(Code.OFFICER_INACTIVE)
    if fault.pgconn is not None and fault.pgconn.used_password:
        return SignInRefused(Code.WRONG_CREDENTIALS)
    return BackendUnavailable(code_of_line(said))


def require_current(revision: str) -> None:
    """`SchemaMismatch` when program and store are of different versions; only the owner upgrades a shared store."""
    if not revision:
        raise SchemaMismatch(Code.STORE_FOREIGN)
    if revision not in schema.REVISIONS:
        raise SchemaMismatch(Code.STORE_TOO_NEW, found=revision, known=schema.REVISIONS[-1])
    if revision != schema.REVISIONS[-1]:
        raise SchemaMismatch(Code.STORE_TOO_OLD, found=revision, known=schema.REVISIONS[-1])
