"""PostgreSQL stopped at once under load: `python -m tests.faults.shared_stops [TIMES]` prints what became of it.

Officers write without end, each over a desk of their own. Again and again the server dies as it would with the power
(but for what the disk forgets) and comes back. Every note that a desk acknowledged must be in the ledger once, every
desk must work again by itself, and the chain must be whole.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select

from desktop.models.complaint import Action
from desktop.models.complaint_commands import AddNote
from desktop.models.errors import BackendUnavailable
from desktop.services.ports import Desk
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event
from tests.helpers.postgres_office import SETTINGS, SharedOffice, cluster, shared_store

WRITERS = ("l1.jst", "l2.jst", "l3.jst", "so.jst")


@dataclass
class Told:
    """What the desks were told, all together."""

    acknowledged: set[UUID] = field(default_factory=set)
    outages: int = 0
    strange: list[str] = field(default_factory=list)
    back: dict[str, float] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Acknowledged notes against the ledger; seconds from the server's return to each desk's next acknowledgement."""

    stops: int
    acknowledged: int
    lost: int
    doubled: int
    broken_entry: int | None
    outages_told: int
    strange: tuple[str, ...]
    slowest_return: float


def shared_stops(folder: Path, times: int) -> Outcome:
    """The server is stopped `times` times while everybody writes."""
    with shared_store(folder) as office:
        number = office.register().id
        told, ended, slowest = Told(), threading.Event(), 0.0
        threads = [
            threading.Thread(target=_write, args=(office.desk(name), name, number, told, ended)) for name in WRITERS
        ]
        for thread in threads:
            thread.start()
        for _ in range(times):
            ended.wait(0.15)
            cluster().stop("immediate")
            cluster().start()
            slowest = max(slowest, _all_back(told))
        ended.set()
        for thread in threads:
            thread.join()
        return _compared(office, told, times, slowest)


def _write(desk: Desk, name: str, number: int, told: Told, ended: threading.Event) -> None:
    command = _note(number)
    while not ended.is_set():
        try:
            desk.do(command)
        except BackendUnavailable:
            told.outages += 1
            ended.wait(0.05)
            continue  # the same command again: nobody knows whether it was carried out
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is not the one plain sentence
            told.strange.append(repr(fault))
        with told.lock:
            told.acknowledged.add(command.command_id)
            told.back[name] = time.monotonic()
        command = _note(number)


def _note(number: int) -> AddNote:
    return AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text="टिप्पणी")


def _all_back(told: Told) -> float:
    """Seconds until every desk has been acknowledged something again."""
    begun, pause = time.monotonic(), threading.Event()
    while not all(told.back.get(name, 0.0) > begun for name in WRITERS):
        pause.wait(0.01)
        if time.monotonic() - begun > 60:
            break
    return time.monotonic() - begun


def _compared(office: SharedOffice, told: Told, times: int, slowest: float) -> Outcome:
    office.owner.dispose()
    with office.owner.connect() as connection:
        notes = select(event.c.command_id).where(event.c.action == int(Action.NOTE))
        kept = Counter(UUID(bytes=bytes(one)) for one in connection.scalars(notes))
        return Outcome(
            stops=times,
            acknowledged=len(told.acknowledged),
            lost=len(told.acknowledged - kept.keys()),
            doubled=sum(count > 1 for count in kept.values()),
            broken_entry=first_broken(connection),
            outages_told=told.outages,
            strange=tuple(sorted(set(told.strange))),
            slowest_return=slowest,
        )


if __name__ == "__main__":
    SETTINGS["synchronous_commit"] = "on"  # acknowledged is what has left the server's memory
    with tempfile.TemporaryDirectory() as place:
        print(shared_stops(Path(place), int(sys.argv[1]) if len(sys.argv) > 1 else 50))
