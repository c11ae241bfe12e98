"""Very many rows at once: as tuples through the driver where it takes them, for naming each value again costs more
than writing it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert


def insert_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """All of them name the same columns, at least two."""
    if not rows:
        return
    dialect = connection.dialect
    if not dialect.positional:
        connection.execute(insert(table), rows)
        return
    statement, names = _prepared(table, tuple(rows[0]), dialect)
    connection.exec_driver_sql(statement, list(map(itemgetter(*names), rows)))


@lru_cache(maxsize=32)
def _prepared(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    """The statement and the names in the order of its places."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), tuple(compiled.positiontup or ())
