"""`nodal-desk db copy`: an office's file becomes a shared store, and nothing is believed that was not compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, Engine, Table, select, update

from desktop.models.complaint import Action
from desktop.models.errors import BackendUnavailable, Code, NotFound, SchemaMismatch
from desktop.services.sql import passwords, safety, usernames
from desktop.services.sql.acts import begin_upkeep, keep_login
from desktop.services.sql.engine import open_engine, parsed
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.ledger import Entry, append, first_broken, head
from desktop.services.sql.postgres import moving
from desktop.services.sql.tables import event, file_content, officer

_FETCHED_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What stands in the shared store now, found equal to the file: rows by table, the ledger's newest hash."""

    rows: tuple[tuple[str, int], ...]
    head: str


def copy_store(source: str, target: str, progress: moving.Progress) -> Moved:
    """Copy a file's store into an empty database, as its owner, and compare every row; may be stopped and repeated.

    The file is only read; who works in it meanwhile makes the copy useless (`COPY_CHANGED`). Raises `SchemaMismatch`
    also when the ledger of the file is broken or a row arrived as another (`COPY_DIFFERS`, naming the table).
    """
    to = parsed(target)
    if to.get_backend_name() != "postgresql" or not to.username:
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
    with _reading(source) as read, _owner(open_engine(to)) as engine, plain_faults():
        moving.copy_rows(read, engine, progress)
        rows = tuple((table.name, _compared(read, engine, table)) for table in moving.TABLES)
        moving.finish(read, engine)
        return Moved(rows=rows, head=head(read)[1].hex())


def give_login(target: str, username: str, password: str) -> None:
    """An officer of the shared store may sign in with this password: by the owner, before any administrator can.

    Raises `NotFound` for nobody in office, `RuleBroken` for a password that will not do.
    """
    name, kept = usernames.normal(username), passwords.hashed(password)
    with _owner(open_engine(parsed(target))) as engine, plain_faults(), engine.begin() as connection:
        begin_upkeep(connection)
        found = connection.scalar(select(officer.c.id).where(officer.c.username == name, officer.c.active))
        if found is None:
            raise NotFound
        connection.execute(update(officer).where(officer.c.id == found).values(password_hash=kept))
        keep_login(connection, found, name, password)
        changed = Entry(
            at=0,
            officer_id=0,
            posting_id=0,
            action=Action.PASSWORD_CHANGED,
            command_id=uuid4(),
            subject_id=found,
        )
        append(connection, changed)


@contextmanager
def _reading(source: str) -> Iterator[Connection]:
    """One reading of the whole file: what is written to it meanwhile is not seen."""
    file = safety.store_file(source)
    safety.require_current(safety.examine(file))
    safety.hold(file)
    engine = open_engine(safety.url_of(file))
    try:
        with plain_faults(), engine.connect() as connection:
            head(connection)  # SQLite begins its reading with the first statement
            yield connection
    finally:
        engine.dispose()
        safety.release(file)


@contextmanager
def _owner(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.dispose()


def _compared(source: Connection, target: Engine, table: Table) -> int:
    """The number of rows, which are the same on both sides."""
    with target.connect() as connection:
        ours, theirs = _digest(source, table), _digest(connection, table)
        broken = table is event and first_broken(connection) is not None
    if ours != theirs or broken:
        raise SchemaMismatch(Code.COPY_DIFFERS, reason=table.name)
    return ours[0]


def _digest(connection: Connection, table: Table) -> tuple[int, str]:
    """Rows and a hash over all of them in the order of their key; files are hashed anew, whatever they are called."""
    number, over = 0, hashlib.sha256()
    rows = connection.execution_options(stream_results=True, yield_per=_FETCHED_AT_ONCE).execute(
        select(table).order_by(*table.primary_key.columns)
    )
    for row in rows:
        number += 1
        over.update(repr(tuple(bytes(value) if isinstance(value, memoryview) else value for value in row)).encode())
        if table is file_content and hashlib.sha256(row.bytes).hexdigest() != row.sha256:
            raise SchemaMismatch(Code.COPY_DIFFERS, reason=table.name)
    return number, over.hexdigest()
