"""Several writers on one file: `python -m tests.faults.crowd [SECONDS]` prints one writer beside four."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from desktop.models.complaint import Action
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import complaint, event
from tests.faults.writers import SHARED, at_desk, started, store_with_complaints, work_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the writers were told, all together, against what the store holds."""

    writers: int
    changes: int
    notes: int
    stale: int
    busy: int
    lost: int
    broken_entry: int | None
    per_second: float


def crowd(folder: Path, *, writers: int, seconds: float) -> Outcome:
    """All begin at once."""
    file = store_with_complaints(folder)
    running = [started(work_for, file, 100 + number, seconds) for number in range(writers)]
    for _, pipe in running:
        pipe.send("go")
    tallies = [pipe.recv() for _, pipe in running]
    for process, pipe in running:
        process.join()
        pipe.close()
    changes, notes = sum(one.changes for one in tallies), sum(one.notes for one in tallies)
    with at_desk(file, "itda") as desk, desk._store.engine.connect() as connection:
        versions = connection.scalar(select(func.sum(complaint.c.version))) or 0
        written = select(func.count()).where(event.c.action == int(Action.NOTE))
        lost = abs(changes - (versions - SHARED)) + abs(notes - (connection.scalar(written) or 0))
        broken = first_broken(connection)
    return Outcome(
        writers=writers,
        changes=changes,
        notes=notes,
        stale=sum(one.stale for one in tallies),
        busy=sum(one.busy for one in tallies),
        lost=lost,
        broken_entry=broken,
        per_second=sum((one.changes + one.notes) / one.seconds for one in tallies),
    )


if __name__ == "__main__":
    span = float(sys.argv[1]) if len(sys.argv) > 1 else 6
    for number in (1, 4):
        with tempfile.TemporaryDirectory() as place:
            print(crowd(Path(place), writers=number, seconds=span))
