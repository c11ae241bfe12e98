"""A connection to a store: the SQLite rules that keep every acknowledged write.

Reads begin plainly, writes begin IMMEDIATE: a transaction that reads first and writes later otherwise loses other
people's updates without any error.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from desktop.models.errors import BackendUnavailable, Code
from desktop.services.sql.hints import understand_hints

try:
    from pysqlite3 import dbapi2 as _sqlite  # type: ignore[import-untyped]  # ships no stubs
except ImportError:  # a platform without its wheel: Python's own, guarded by `journal_mode` below
    _sqlite = sqlite3

BUSY_MS = 5_000
_WAL_RESET_FIXED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))


def driver() -> Any:
    """The SQLite this program uses, as a DB-API module."""
    return _sqlite


def parsed(url: str) -> URL:
    """The URL taken apart; refuses what is no store's URL."""
    try:
        read = make_url(url)
    except ArgumentError as fault:
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN) from fault
    if read.get_backend_name() not in ("sqlite", "postgresql"):
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
    return read


def file_of(url: URL) -> Path | None:
    """The file of an SQLite URL, else None."""
    if read := (url.get_backend_name() == "sqlite" and url.database):
        return Path(read)
    return None


def journal_mode(version: tuple[int, int, int]) -> str:
    """WAL where this SQLite resets it safely, else DELETE (slower, never wrong)."""
    newest, middle, oldest = _WAL_RESET_FIXED
    safe = version >= newest or middle <= version < (3, 51) or oldest <= version < (3, 45)
    return "WAL" if safe else "DELETE"


def open_engine(url: URL) -> Engine:
    """An engine whose write transactions are taken from `writing(engine)`. Nothing is created or checked here.

    Error texts never show bound values: they are names and numbers of people.
    """
    if url.get_backend_name() != "sqlite":
        from desktop.services.sql.postgres.connecting import open_postgres  # noqa: PLC0415 - for a shared store alone

        return open_postgres(url)
    engine = create_engine(
        url,
        module=_sqlite,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=6,
        max_overflow=4,
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False},
    )
    mode = journal_mode(_sqlite.sqlite_version_info)
    event.listen(engine, "connect", lambda dbapi, _record: _prepare(dbapi, mode))
    event.listen(engine, "begin", _begin)
    understand_hints(engine)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections for transactions that write."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def _prepare(dbapi: Any, mode: str) -> None:
    dbapi.isolation_level = None  # the driver must not begin transactions of its own
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        f"journal_mode={mode}",
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "cache_size=-16000",
    ):
        dbapi.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")
