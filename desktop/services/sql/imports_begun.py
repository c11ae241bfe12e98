"""Which import a complaint came with: what tells the new ones from those that were here before.

Imports are numbered as they begin. A complaint keeps the number that was the newest when it came, through a file or
by hand: new is what has come since the last import began, and until the next one begins. In a store that never took
a file in, a day counts as an import does elsewhere, and its number is the IST day.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Integer, ScalarSelect, cast, func, literal_column, select

from desktop.models.calendar import day_of
from desktop.services.sql.store_facts import fact, keep_fact
from desktop.services.sql.tables import store

IMPORTS_BEGUN = "imports_begun"
"""The store's fact: the number of the import that began last."""
IMPORT_FILE = "import_file"
"""The store's fact: the SHA-256 of its file."""


def newest_number() -> ScalarSelect[Any]:
    """The number of the import that began last, as the store knows it when it answers; 0 before the first."""
    counted = func.coalesce(func.max(cast(store.c.value, Integer)), 0)
    return select(counted).where(store.c.key == literal_column(f"'{IMPORTS_BEGUN}'")).scalar_subquery()


def import_number(connection: Connection) -> int:
    """The number of the import that began last."""
    return int(fact(connection, IMPORTS_BEGUN) or 0)


def mark_of_now(connection: Connection, now: int) -> int:
    """What a complaint entered by hand keeps."""
    begin_day(connection, now)
    return import_number(connection)


def begin_import(connection: Connection, sha256: str) -> int:
    """The number of the import of this file; the file taken in last, once more or further, is no other import."""
    number = import_number(connection)
    if fact(connection, IMPORT_FILE) == sha256:
        return number
    keep_fact(connection, IMPORTS_BEGUN, number + 1)
    keep_fact(connection, IMPORT_FILE, sha256)
    return number + 1


def begin_day(connection: Connection, now: int) -> None:
    """Once a day, where no file was ever taken in: what came on earlier days is new no longer."""
    if fact(connection, IMPORT_FILE) is None and import_number(connection) < day_of(now):
        keep_fact(connection, IMPORTS_BEGUN, day_of(now))
