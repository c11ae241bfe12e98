"""The small office of `stores` on a shared PostgreSQL: one cluster a session, one database a test.

A model database is filled once and copied for each test. Databases are called office1, office2 … and used again,
because logins belong to the whole cluster: `l2.jst@office1` is made once.
"""

from __future__ import annotations

import atexit
import base64
import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Engine
from sqlalchemy.engine import URL

from desktop.services.sql import schema
from desktop.services.sql.acts import begin_upkeep
from desktop.services.sql.engine import open_engine
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.names import login_of, officers_of, server_of
from tests.helpers.postgres import OWNER, Cluster
from tests.helpers.stores import NOW, PASSWORD, PEOPLE, Clock, Office, fill

MODEL, SERVED = "model", "nodal_served"
SETTINGS: dict[str, str] = {}
"""Of the cluster, for who changes them before it starts."""
NAMES = ("admin", *(person.username for person in PEOPLE))


@cache
def cluster() -> Cluster:
    """Started at the first wish, gone with the session."""
    started = Cluster(SETTINGS)
    atexit.register(started.__exit__, None, None, None)
    started.start()
    engine = open_engine(started.owned_database(MODEL))
    schema.create(engine)
    with engine.begin() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("CREATE TABLE desk.test_clock (now bigint)")
        driver.execute("INSERT INTO desk.test_clock VALUES (%s)", (NOW,))
        driver.execute(
            "CREATE OR REPLACE FUNCTION desk.now() RETURNS bigint LANGUAGE sql SECURITY DEFINER"
            " AS $$ SELECT now FROM desk.test_clock $$"
        )
        begin_upkeep(connection)
        fill(connection)
        driver.execute("SET CONSTRAINTS ALL IMMEDIATE")
        driver.execute("ANALYZE")
    engine.dispose()
    return started


@dataclass
class Databases:
    """Names in use; what a test left behind in the cluster is put right before the name is given again."""

    used: set[int] = field(default_factory=set)
    made: set[int] = field(default_factory=set)

    def take(self) -> str:
        number = next(n for n in range(1, 1_000) if n not in self.used)
        self.used.add(number)
        name = f"office{number}"
        cluster().run("CREATE DATABASE {} TEMPLATE {} OWNER {} STRATEGY file_copy", name, MODEL, OWNER)
        cluster().run("REVOKE ALL ON DATABASE {} FROM PUBLIC", name)  # a copy has none of its model's rights
        cluster().run("GRANT CONNECT ON DATABASE {} TO {}", name, officers_of(MODEL))
        if number not in self.made:
            make_logins(name)
            self.made.add(number)
        return name

    def give_back(self, name: str) -> None:
        cluster().run("DROP DATABASE {} WITH (FORCE)", name)
        self.used.discard(int(name.removeprefix("office")))
        self._put_right(name)

    def _put_right(self, name: str) -> None:
        ours = {login_of(username, name): verifier() for username in NAMES}
        found = cluster().run("SELECT rolname, rolpassword, rolcanlogin FROM pg_authid WHERE rolname LIKE '%@office%'")
        for login, kept, may in found:
            if not login.endswith(f"@{name}"):
                continue
            if login not in ours:
                cluster().run("DROP ROLE {}", login)
            elif kept != ours[login] or not may:
                set_password(login)


DATABASES = Databases()


@cache
def verifier() -> str:
    """Of the office's password, as cheap as one may be."""
    salt, rounds = b"nodal-desk-tests", 1
    salted = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), salt, rounds)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    told = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return "SCRAM-SHA-256${}:{}${}:{}".format(rounds, *told)


def make_logins(database: str) -> None:
    """As the owner, who then may change them."""
    with cluster().connect(OWNER, MODEL) as owner:
        for username in NAMES:
            make = sql.SQL("CREATE ROLE {} LOGIN IN ROLE {} PASSWORD {}")
            login, group = login_of(username, database), officers_of(MODEL)
            owner.execute(make.format(sql.Identifier(login), sql.Identifier(group), sql.Literal(verifier())))


def server_url(database: str) -> URL:
    """A login of the server's group, which may work in this database."""
    group = server_of(MODEL)
    if not cluster().run("SELECT 1 FROM pg_roles WHERE rolname = 'nodal_served'"):
        with cluster().connect(OWNER, MODEL) as owner:
            make = sql.SQL("CREATE ROLE {} LOGIN IN ROLE {} PASSWORD {}")
            owner.execute(make.format(sql.Identifier(SERVED), sql.Identifier(group), sql.Literal(cluster().password)))
    cluster().run("GRANT CONNECT ON DATABASE {} TO {}", database, group)
    return cluster().url(database, user=SERVED)


def set_password(login: str) -> None:
    with cluster().connect(OWNER, MODEL) as owner:
        change = sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}")
        owner.execute(change.format(sql.Identifier(login), sql.Literal(verifier())))


class SharedClock(Clock):
    """The test's time, told to the database as well."""

    __slots__ = ("_owner",)

    def __init__(self, owner: psycopg.Connection[tuple[Any, ...]], now: int = NOW) -> None:
        self._owner = owner
        super().__init__(now)

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name == "now":
            self._owner.execute("UPDATE desk.test_clock SET now = %s", (value,))


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedOffice(Office):
    """An open shared store."""

    address: URL
    owner: Engine

    @property
    def url(self) -> str:
        return self.address.render_as_string(hide_password=False)

    @property
    def engine(self) -> Engine:
        """The owner's, for looking behind the desk."""
        return self.owner


@contextmanager
def shared_store(folder: Path, *, clock: Clock | None = None) -> Iterator[SharedOffice]:
    """A database of its own; every desk of it is a login."""
    name = DATABASES.take()
    pg = cluster()
    told = pg.connect(OWNER, name)
    times = SharedClock(told, clock.now if clock else NOW)
    backend = PostgresBackend(pg.url(name), clock=times)
    owner = open_engine(pg.url(name, user=OWNER))
    try:
        either: Any = backend  # it signs officers in as the other does
        yield SharedOffice(file=folder, backend=either, clock=times, address=pg.url(name), owner=owner)
    finally:
        backend.close()
        owner.dispose()
        told.close()
        DATABASES.give_back(name)
