"""The ledger: every act as one row that nothing changes afterwards, each hashed over itself and its predecessor."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select, text

from desktop.models.calendar import as_ist
from desktop.models.complaint import Action, Case
from desktop.services.sql.bulk import insert_all
from desktop.services.sql.tables import event

_APPEND = text("SELECT desk.append(:action, :command_id, :complaint_id, :subject_id, :told, :details, :by_clock)")
_NEWEST = text("SELECT number, hash FROM desk.newest()")
GENESIS = hashlib.sha256(b"Nodal Desk ledger 1").digest()
_told_beside = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_hashed = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_SHOWN = ("status", "level", "seat_id", "kind", "department_id", "category_id", "due_at", "dialogue_due")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be written: who, in which posting, what, about which complaint or other thing, in which words."""

    at: int
    officer_id: int
    posting_id: int
    action: Action
    command_id: UUID
    complaint_id: int | None = None
    subject_id: int | None = None
    text: str = ""
    details: Mapping[str, Any] | None = None


def difference(before: Case | None, after: Case) -> dict[str, int]:
    """What a reader of the ledger wants of before and after: `status_from`, `status_to` … where they differ."""
    found: dict[str, int] = {}
    for name in _SHOWN:
        old, new = getattr(before, name, None), getattr(after, name)
        if old != new:
            if old is not None:
                found[f"{name}_from"] = int(old)
            found[f"{name}_to"] = int(new)
    return found


def row_of(entry: Entry, number: int, previous: bytes) -> dict[str, Any]:
    """The row, its number and its hash; the same for the store and for bulk loads."""
    row: dict[str, Any] = {
        "id": number,
        "at": entry.at,
        "at_local": _local(entry.at),
        "officer_id": entry.officer_id,
        "posting_id": entry.posting_id,
        "action": int(entry.action),
        "command_id": entry.command_id.bytes,
        "complaint_id": entry.complaint_id,
        "subject_id": entry.subject_id,
        "text": entry.text,
        "details": _details(entry),
    }
    row["hash"] = hash_of(row, previous)
    return row


def _details(entry: Entry) -> str:
    return _told_beside(entry.details) if entry.details else ""


@lru_cache(maxsize=64)
def _local(at: int) -> str:
    """An import's entries, and those of a command, are of one moment."""
    return as_ist(at).isoformat()


def hash_of(row: Mapping[str, Any], previous: bytes) -> bytes:
    """SHA-256 over the hash before and the row's fields in the order of the table."""
    fields = [
        row["id"],
        row["at"],
        row["at_local"],
        row["officer_id"],
        row["posting_id"],
        row["action"],
        bytes(row["command_id"]).hex(),
        row["complaint_id"],
        row["subject_id"],
        row["text"],
        row["details"],
    ]
    return hashlib.sha256(previous + _hashed(fields).encode("utf-8", "surrogatepass")).digest()


def head(connection: Connection) -> tuple[int, bytes]:
    """Number and hash of the newest row; (0, the beginning) in an empty ledger."""
    if connection.dialect.name == "postgresql":
        number, newest = connection.execute(_NEWEST).one()
        return int(number), bytes(newest)
    row = connection.execute(select(event.c.id, event.c.hash).order_by(event.c.id.desc()).limit(1)).first()
    return (row.id, row.hash) if row else (0, GENESIS)


def append(connection: Connection, entry: Entry) -> int:
    """Write it and give its number. Only inside a write transaction: the head must not move meanwhile."""
    if connection.dialect.name == "postgresql":
        return int(connection.execute(_APPEND, _told(entry)).scalar_one())
    number, previous = head(connection)
    connection.execute(insert(event), row_of(entry, number + 1, previous))
    return number + 1


def append_all(connection: Connection, entries: Sequence[Entry]) -> None:
    """Many at once, in their order."""
    if not entries:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(_APPEND, list(map(_told, entries)))
        return
    number, previous = head(connection)
    rows = []
    for place, entry in enumerate(entries, number + 1):
        rows.append(row_of(entry, place, previous))
        previous = rows[-1]["hash"]
    insert_all(connection, event, rows)


def _told(entry: Entry) -> dict[str, Any]:
    """What a shared store is told; who, when, number and hash it knows itself."""
    return {
        "action": int(entry.action),
        "command_id": entry.command_id.bytes,
        "complaint_id": entry.complaint_id,
        "subject_id": entry.subject_id,
        "told": entry.text,
        "details": _details(entry),
        "by_clock": entry.officer_id == 0,
    }


def first_broken(connection: Connection) -> int | None:
    """The number of the first row that does not fit its hash or its predecessor, or None when the chain is whole."""
    previous, expected = GENESIS, 1
    for row in connection.execution_options(stream_results=True).execute(select(event).order_by(event.c.id)).mappings():
        if row["id"] != expected or hash_of(dict(row), previous) != row["hash"]:
            return expected
        previous, expected = row["hash"], expected + 1
    return None
