"""Looking behind the desk: what a command has left in the tables, and whether anything has changed at all."""

from __future__ import annotations

import hashlib
from uuid import UUID

from sqlalchemy import Row, Table, select

from desktop.services.sql import tables as t
from desktop.services.sql.ledger import first_broken
from tests.helpers.stores import Office

_OF_SIGN_IN = {"officer", "session", "proof", "counted_try"}
KEPT: tuple[Table, ...] = tuple(table for name, table in t.metadata.tables.items() if name not in _OF_SIGN_IN)
"""Everything but what every sign-in moves."""


def whole_store(office: Office) -> dict[str, str]:
    """A digest of every table: two that are equal mean that nothing has changed."""
    with office.engine.connect() as connection:
        return {
            table.name: hashlib.sha256(repr(sorted(map(repr, connection.execute(select(table))))).encode()).hexdigest()
            for table in KEPT
        }


def entries(office: Office, command_id: UUID) -> list[Row[tuple[object, ...]]]:
    """The ledger entries of one command."""
    with office.engine.connect() as connection:
        mine = select(t.event).where(t.event.c.command_id == command_id.bytes).order_by(t.event.c.id)
        return list(connection.execute(mine))


def broken_entry(office: Office) -> int | None:
    """The first entry of the ledger that does not fit, or None."""
    with office.engine.connect() as connection:
        return first_broken(connection)
