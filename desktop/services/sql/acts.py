"""The beginning of a transaction: on PostgreSQL the database is told which posting sits there, and answers the time.

On a file of one PC there is nothing to say: the same calls then do nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count

from sqlalchemy import Connection, Engine, func, select, text

from desktop.models.seam import Question
from desktop.models.worklist import WorklistPage
from desktop.services.sql.engine import writing
from desktop.services.sql.tables import complaint

_SIT = text("SELECT set_config('desk.posting', :posting, true), desk.now()")
_STAY = text("SELECT set_config('desk.posting', :posting, false)")
_ACT = text("SELECT desk.begin_act(:posting)")
_UPKEEP = text("SELECT desk.begin_upkeep()")
_RESERVED = 50
ONE_STATEMENT = (WorklistPage,)
"""Questions that one statement answers: they need no transaction to be one reading, and are asked most."""


def is_postgres(of: Connection | Engine) -> bool:
    """Is it a shared PostgreSQL?"""
    return of.dialect.name == "postgresql"


@contextmanager
def reading(engine: Engine, posting_id: int, question: Question[object] | None = None) -> Iterator[Connection]:
    """A connection whose statements all see the same moment, as this posting."""
    if not is_postgres(engine):
        with engine.connect() as connection:
            yield connection
    elif isinstance(question, ONE_STATEMENT):
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            _stay(connection, posting_id)
            yield connection
    else:
        once = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with once.connect() as connection:
            connection.execute(_SIT, {"posting": str(posting_id)})
            yield connection


@contextmanager
def acting(engine: Engine, posting_id: int) -> Iterator[tuple[Connection, int | None]]:
    """A transaction that writes, committed at the end, with the store's time where the store itself tells it."""
    with writing(engine).begin() as connection:
        yield connection, begin_act(connection, posting_id)


def begin_act(connection: Connection, posting_id: int) -> int | None:
    """From here to the end of the transaction this posting acts, and nobody else; `NotPermitted` if it is another's."""
    return int(connection.execute(_ACT, {"posting": posting_id}).scalar_one()) if is_postgres(connection) else None


def begin_upkeep(connection: Connection) -> None:
    """The same for what the store's owner does under no officer's name."""
    if is_postgres(connection):
        connection.execute(_UPKEEP)


def _stay(connection: Connection, posting_id: int) -> None:
    """Said once for as long as the connection serves this posting; outside a transaction, so nothing takes it back."""
    if connection.info.get("posting") != posting_id:
        connection.info.pop("posting", None)
        connection.execute(_STAY, {"posting": str(posting_id)})
        connection.info["posting"] = posting_id


def begin_import(connection: Connection) -> None:
    """From here on the act takes the portal's word for where complaints stand."""
    if is_postgres(connection):
        connection.execute(text("SELECT desk.begin_import()"))


def take_up(connection: Connection, ids: Sequence[int]) -> None:
    """Before complaints leave the posting's area: this act still sees them to its end."""
    if ids and is_postgres(connection):
        connection.execute(text("SELECT desk.take_up(:ids)"), {"ids": list(ids)})


def new_numbers(connection: Connection) -> Iterator[int]:
    """Ids of complaints to come, each nobody's yet."""
    if not is_postgres(connection):
        yield from count((connection.scalar(select(func.max(complaint.c.id))) or 0) + 1)
    while True:
        first = int(connection.execute(text("SELECT desk.reserve(:many)"), {"many": _RESERVED}).scalar_one())
        yield from range(first, first + _RESERVED)


def keep_login(connection: Connection, officer_id: int, username: str, password: str) -> None:
    """On a shared store officers sign in to the database itself: make the login or give it this password."""
    if is_postgres(connection):
        from desktop.services.sql.postgres.logins import set_login  # noqa: PLC0415 - for a shared store alone

        set_login(connection, officer_id, username, password)
