"""Kill -9 a writer again and again: `python -m tests.faults.kills [KILLS]` prints what came of it."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as Database
from sqlalchemy import select, text

from desktop.models.complaint import Action
from desktop.models.seam import Command, Receipt
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.ledger import GENESIS, hash_of
from desktop.services.sql.tables import event, receipt
from tests.faults.writers import at_desk, started, store_with_complaints, work_until_killed

_COUNTS = {
    "complaints without text": (
        "SELECT count(*) FROM complaint WHERE id NOT IN (SELECT complaint_id FROM complaint_text)"
    ),
    "complaints without words": "SELECT count(*) FROM complaint WHERE id NOT IN (SELECT rowid FROM complaint_fts)",
    "complaints off the tally": "SELECT abs((SELECT count(*) FROM complaint) - (SELECT sum(n) FROM tally))",
    "complaints without entry": (
        f"SELECT abs((SELECT count(*) FROM complaint) "  # noqa: S608 - a number of ours
        f"- (SELECT count(*) FROM event WHERE action = {int(Action.REGISTERED)}))"
    ),
    "receipts without entry": ("SELECT count(*) FROM receipt WHERE command_id NOT IN (SELECT command_id FROM event)"),
}


@dataclass(slots=True, kw_only=True)
class Outcome:
    """Of all kills together. `unacknowledged`: commands that were in the store though nobody had been told."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half_applied: list[str] = field(default_factory=list)
    broken_entry: int | None = None
    unacknowledged: int = 0
    repeated_twice: int = 0
    synchronous: int = 0
    longest_reopen_ms: float = 0.0


@dataclass(slots=True)
class _Proven:
    """How far the ledger has been gone through."""

    entry: int = 0
    hash: bytes = GENESIS


def kill_writers(folder: Path, kills: int, seed: int = 1905) -> Outcome:
    """Each time: let a writer work for some hundredths of a second, kill it, look at the store it leaves."""
    chance, outcome, proven = random.Random(seed), Outcome(), _Proven()
    file = store_with_complaints(folder)
    for number in range(kills):
        process, pipe = started(work_until_killed, file, seed + number)
        process.join(0.01 + chance.random() * 0.15)  # it never ends by itself: let it work so long
        process.kill()
        process.join()
        told = _all_of(pipe)
        outcome.kills += 1
        _examine(file, told, outcome, proven)
    return outcome


def _all_of(pipe: Connection) -> list[Any]:
    told = []
    try:
        while True:
            told.append(pipe.recv())
    except (EOFError, OSError):
        pipe.close()
        return told


def _examine(file: Path, told: list[Any], outcome: Outcome, proven: _Proven) -> None:
    receipts = [one for one in told if isinstance(one, Receipt)]
    commands = [one for one in told if isinstance(one, Command)]
    begun = time.perf_counter()
    with at_desk(file, "so.jst") as desk:
        outcome.longest_reopen_ms = max(outcome.longest_reopen_ms, (time.perf_counter() - begun) * 1_000)
        with desk._store.engine.connect() as connection:
            outcome.acknowledged += len(receipts)
            kept = {
                row.command_id
                for row in connection.execute(
                    select(receipt.c.command_id).where(
                        receipt.c.command_id.in_([one.command_id.bytes for one in commands])
                    )
                )
            }
            outcome.lost += sum(one.command_id.bytes not in kept for one in receipts)
            outcome.unacknowledged += len(kept) - len(receipts)
            outcome.half_applied += [told for told, count in _COUNTS.items() if connection.scalar(text(count))]
            outcome.broken_entry = outcome.broken_entry or _go_on(connection, proven)
            outcome.synchronous = connection.scalar(text("PRAGMA synchronous")) or 0
        if commands:
            outcome.repeated_twice += not _repeats(desk, commands[-1])


def _go_on(connection: Database, proven: _Proven) -> int | None:
    """The first entry after those gone through already that does not fit."""
    newer = select(event).where(event.c.id > proven.entry).order_by(event.c.id)
    for row in connection.execute(newer).mappings():
        if row["id"] != proven.entry + 1 or hash_of(dict(row), proven.hash) != row["hash"]:
            return proven.entry + 1
        proven.entry, proven.hash = row["id"], row["hash"]
    return None


def _repeats(desk: SqlDesk, command: Command[Any]) -> bool:
    """The command that may or may not have gone through is given again: it is carried out once, not twice."""
    first, second = desk.do(command), desk.do(command)
    with desk._store.engine.connect() as connection:
        entries = connection.scalars(select(event.c.id).where(event.c.command_id == command.command_id.bytes)).all()
    return first == second and entries == [first.entry]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(kill_writers(Path(place), int(sys.argv[1]) if len(sys.argv) > 1 else 200))
