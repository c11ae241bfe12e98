"""Moving up: an office's store on one PC copied whole to a shared PostgreSQL, and compared row by row afterwards.

Each table is copied in the order of its key, some thousand rows a transaction: what was stopped goes on where it
ended. Until all of it is there nobody but the owner gets in. The ledger keeps its numbers and its hashes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from psycopg import sql
from sqlalchemy import Connection, Engine, Row, Table, delete, func, inspect, select, text, tuple_

from desktop.models.errors import Code, SchemaMismatch
from desktop.services.sql import schema
from desktop.services.sql.acts import begin_upkeep
from desktop.services.sql.ledger import head
from desktop.services.sql.postgres.authority import establish
from desktop.services.sql.postgres.backend import require_current
from desktop.services.sql.postgres.names import officers_of, server_of
from desktop.services.sql.search import index_after
from desktop.services.sql.tables import complaint, metadata, officer

Progress = Callable[[int, int], None]

LEFT_BEHIND = frozenset({"session", "proof", "counted_try"})
"""What a server knows of those who are signed in just now: nobody is, at the new place."""
TABLES: tuple[Table, ...] = tuple(each for each in metadata.sorted_tables if each.name not in LEFT_BEHIND)
"""Everything that is copied, what others refer to first."""
ROWS_AT_ONCE = 5_000
BYTES_AT_ONCE = 100
"""Rows of a table that holds whole files."""
WORDS_AT_ONCE = 1_000


def copy_rows(source: Connection, target: Engine, progress: Progress) -> None:
    """Everything of the source, which must be one reading, into an empty or half-filled database of the owner's.

    Raises `SchemaMismatch`: `STORE_EXISTS` for a database with somebody else's rows, `COPY_CHANGED` when the source
    was worked in since a copy into this database began.
    """
    _begin(target, *head(source))
    total = sum(source.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES)
    total += source.scalar(select(func.count()).select_from(complaint)) or 0
    done = 0
    progress(done, total)
    for table in TABLES:
        for number in _copied(source, target, table):
            done += number
            progress(done, total)
    for number in _indexed(target):
        done += number
        progress(done, total)


def finish(source: Connection, target: Engine) -> None:
    """All rows are there and are the same: numbers go on after them, the doors open."""
    number, newest = head(source)
    with target.begin() as connection:
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'ALTER TABLE public."{table.name}" ENABLE TRIGGER USER')
            if "id" in table.c and (sequence := _sequence(connection, table)):
                connection.execute(
                    text("SELECT setval(:name, greatest(1, :last))"),
                    {"name": sequence, "last": connection.scalar(select(func.max(table.c.id))) or 0},
                )
        connection.execute(
            text("UPDATE desk.head SET number = :number, hash = :hash"), {"number": number, "hash": newest}
        )
        connection.exec_driver_sql("DROP TABLE desk.moving")
        establish(connection)


def _begin(target: Engine, number: int, newest: bytes) -> None:
    """Shut the doors and the rules that a copy cannot follow one row at a time, or see that they are shut already."""
    with target.connect() as connection:
        empty = not inspect(connection).get_table_names()
    if empty:
        schema.create(target)
    with target.begin() as connection:
        require_current(schema.revision_of(connection))
        if connection.scalar(text("SELECT to_regclass('desk.moving')")) is not None:
            (begun,) = connection.execute(text("SELECT hash FROM desk.moving")).one()
            if bytes(begun) != newest:
                raise SchemaMismatch(Code.COPY_CHANGED)
            return
        if connection.scalar(select(func.count()).select_from(officer)):
            raise SchemaMismatch(Code.STORE_EXISTS)
        connection.exec_driver_sql("CREATE TABLE desk.moving (number bigint, hash bytea)")
        connection.execute(text("INSERT INTO desk.moving VALUES (:number, :hash)"), {"number": number, "hash": newest})
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'ALTER TABLE public."{table.name}" DISABLE TRIGGER USER')
            connection.exec_driver_sql(f'ALTER TABLE public."{table.name}" NO FORCE ROW LEVEL SECURITY')
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))  # what a new store begins with, the file has too
        driver: Any = connection.connection.driver_connection
        shut = sql.SQL("REVOKE CONNECT ON DATABASE {} FROM {}, {}")
        database = driver.info.dbname
        driver.execute(shut.format(*map(sql.Identifier, (database, officers_of(database), server_of(database)))))


def _copied(source: Connection, target: Engine, table: Table) -> Iterator[int]:
    """How many rows each step brought; first how many there were already."""
    key = tuple_(*table.primary_key.columns)
    with target.connect() as connection:
        there = connection.scalar(select(func.count()).select_from(table)) or 0
        descending = (column.desc() for column in table.primary_key.columns)
        found = connection.execute(select(*table.primary_key.columns).order_by(*descending).limit(1)).first()
    last = None if found is None else tuple(found)
    yield there
    most = BYTES_AT_ONCE if "bytes" in table.c else ROWS_AT_ONCE
    while True:
        wanted = select(table).order_by(*table.primary_key.columns).limit(most)
        rows = source.execute(wanted if last is None else wanted.where(key > last)).all()
        if not rows:
            return
        _write(target, table, rows)
        yield len(rows)
        last = tuple(getattr(rows[-1], column.name) for column in table.primary_key.columns)


def _write(target: Engine, table: Table, rows: Sequence[Row[Any]]) -> None:
    columns = sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns)
    copy_in = sql.SQL("COPY public.{} ({}) FROM STDIN").format(sql.Identifier(table.name), columns)
    with target.begin() as connection:
        driver: Any = connection.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(copy_in) as into:
            for row in rows:
                into.write_row(row)


def _indexed(target: Engine) -> Iterator[int]:
    """The word index is made anew, from where it stands."""
    with target.connect() as connection:
        last = connection.scalar(text("SELECT max(complaint_id) FROM desk.words")) or 0
        yield connection.scalar(text("SELECT count(*) FROM desk.words")) or 0
    while True:
        with _upkeep(target) as connection:
            done = index_after(connection, last, WORDS_AT_ONCE)
        if not done:
            return
        yield len(done)
        last = done[-1]


@contextmanager
def _upkeep(target: Engine) -> Iterator[Connection]:
    with target.begin() as connection:
        begin_upkeep(connection)
        yield connection


def _sequence(connection: Connection, table: Table) -> str | None:
    found = connection.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": f"public.{table.name}"})
    return str(found) if found else None
