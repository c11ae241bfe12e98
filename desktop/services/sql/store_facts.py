"""What the store says about itself: the status bar's line, and the state's lists as it has them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select, text, update

from desktop.models.lists import Lists, Named, ReferenceBook
from desktop.models.oversight import AskStoreState, StoreState
from desktop.services.sql import backups
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.ledger import head
from desktop.services.sql.registry import answers
from desktop.services.sql.seed import DEMO
from desktop.services.sql.tables import block, category, department, district, store
from desktop.services.sql.work import Reading

LAST_IMPORT_AT = "last_import_at"
LAST_IMPORT_NEW = "last_import_new"
LAST_IMPORT_CHANGED = "last_import_changed"


def fact(connection: Connection, key: str) -> str | None:
    """One of the store's one-line facts, None when it has none of that name."""
    return connection.scalar(select(store.c.value).where(store.c.key == key))


def keep_fact(connection: Connection, key: str, value: object) -> None:
    """Write one of the store's one-line facts, in the transaction of the change it tells of."""
    changed = connection.execute(update(store).where(store.c.key == key).values(value=str(value)))
    if changed.rowcount == 0:
        connection.execute(insert(store), {"key": key, "value": str(value)})


@answers(AskStoreState)
def state(reading: Reading, _question: AskStoreState) -> StoreState:
    """The last backup is looked up in the folder of backups: what counts is the file, not a note of it."""
    facts: dict[str, str] = {row.key: row.value for row in reading.connection.execute(select(store))}
    place, octets, copies = _place(reading.connection)
    last_import = facts.get(LAST_IMPORT_AT)
    entries, newest = head(reading.connection)
    return StoreState(
        kind=reading.connection.dialect.name,
        place=place,
        now=reading.now,
        last_import_at=int(last_import) if last_import else None,
        last_import_new=int(facts.get(LAST_IMPORT_NEW, 0)),
        last_import_changed=int(facts.get(LAST_IMPORT_CHANGED, 0)),
        last_backup_at=copies[0].at if copies else None,
        demo=facts.get(DEMO) == "1",
        octets=octets,
        entries=entries,
        head=newest.hex(),
    )


def _place(connection: Connection) -> tuple[str, int, tuple[backups.Backup, ...]]:
    """Where the store is, how large, and its copies; those of a shared store are its administrator's."""
    url = connection.engine.url
    if is_postgres(connection):
        size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
        return "/".join(filter(None, (url.host, url.database))), int(size), ()
    place = url.database or ""
    return (place, Path(place).stat().st_size, backups.kept(Path(place))) if place else ("", 0, ())


@answers(ReferenceBook)
def lists(reading: Reading, _question: ReferenceBook) -> Lists:
    """In the order of their numbers, which is the order they are shown in."""
    return Lists(
        districts=_names(reading, district),
        blocks=_names(reading, block, "district_id"),
        departments=_names(reading, department),
        categories=_names(reading, category, "department_id"),
    )


def _names(reading: Reading, table: Table, parent: str | None = None) -> tuple[Named, ...]:
    rows: Any = reading.connection.execute(select(table).order_by(table.c.id))
    return tuple(
        Named(
            id=row.id,
            hi=row.name_hi,
            en=row.name_en,
            parent_id=getattr(row, parent) if parent else 0,
            aliases=tuple(filter(None, row.aliases.split("\n"))),
        )
        for row in rows
    )
