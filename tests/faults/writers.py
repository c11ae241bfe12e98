"""Officers at work in processes of their own, through the real desk, telling what they were acknowledged."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.models.calendar import day_of
from desktop.models.complaint_commands import AddNote, SetTargetDate
from desktop.models.errors import BackendUnavailable, StaleData
from desktop.models.identity import Credentials
from desktop.models.seam import Command, Receipt
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.tables import complaint as complaints
from tests.helpers.stores import NOW, PASSWORD, complaint, fresh_store

SHARED = 5
_TEXT = "स्थल निरीक्षण किया गया, पाइप लाइन टूटी मिली। " * 10


@contextmanager
def at_desk(file: Path, username: str) -> Iterator[SqlDesk]:
    """The officer's desk in this process."""
    backend = SqlBackend(file, lambda: NOW)
    try:
        yield backend.sign_in(Credentials(username=username, password=PASSWORD))
    finally:
        backend.close()


def store_with_complaints(folder: Path) -> Path:
    """A closed store with five complaints that everybody works on."""
    office = fresh_store(folder)
    for number in range(SHARED):
        office.register(number=f"S{number}")
    office.backend.close()
    return office.file


def work_until_killed(file: Path, seed: int, pipe: Connection) -> None:
    """Registers and notes without end. Each command is told before it is given, each receipt once it has come."""
    chance = random.Random(seed)
    with at_desk(file, "so.jst") as desk:
        pipe.send("begun")
        while True:
            command = _next_command(chance, seed)
            pipe.send(command)
            pipe.send(desk.do(command))


def _next_command(chance: random.Random, seed: int) -> Command[Receipt]:
    number = UUID(int=chance.getrandbits(128))
    if chance.random() < 0.5:
        return complaint(command_id=number, number=f"K{seed}-{number.hex}", description=_TEXT)
    return AddNote(command_id=number, complaint_id=chance.randint(1, SHARED), seen_version=1, text=_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What one writer was told in its time."""

    notes: int
    changes: int
    stale: int
    busy: int
    seconds: float


def work_for(file: Path, seed: int, seconds: float, pipe: Connection) -> None:
    """Notes and new target dates on the shared complaints, for some seconds; sends its `Tally`."""
    chance = random.Random(seed)
    counted = {"notes": 0, "changes": 0, "stale": 0, "busy": 0}
    with at_desk(file, "l1.jst") as desk:
        pipe.send("begun")
        pipe.recv()
        begun = time.perf_counter()
        while time.perf_counter() - begun < seconds:
            kind = _change if chance.random() < 0.5 else _note
            try:
                kind(desk, chance)
            except StaleData:
                counted["stale"] += 1
            except BackendUnavailable:
                counted["busy"] += 1
            else:
                counted["changes" if kind is _change else "notes"] += 1
        pipe.send(Tally(**counted, seconds=time.perf_counter() - begun))


def _note(desk: SqlDesk, chance: random.Random) -> None:
    number = chance.randint(1, SHARED)
    desk.do(AddNote(command_id=UUID(int=chance.getrandbits(128)), complaint_id=number, seen_version=1, text="टिप्पणी"))


def _change(desk: SqlDesk, chance: random.Random) -> None:
    """Another target date. What was seen goes with it, so a change by another in between is refused, not lost."""
    number = chance.randint(1, SHARED)
    with desk._store.engine.connect() as connection:
        seen = connection.execute(select(complaints).where(complaints.c.id == number)).one()
    day = chance.choice([day for day in range(day_of(NOW), day_of(NOW) + 20) if day != seen.target_day])
    desk.do(
        SetTargetDate(
            command_id=UUID(int=chance.getrandbits(128)),
            complaint_id=number,
            seen_version=seen.version,
            target_day=day,
            reason="सामग्री की प्रतीक्षा",
            complainant_told=True,
        )
    )


def started(target: Callable[..., None], *arguments: Any) -> tuple[BaseProcess, Connection]:
    """A process that has its desk open; starting it costs no import where the system can fork from a server."""
    methods = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(["tests.faults.writers"])
    ours, theirs = context.Pipe()
    process = context.Process(target=target, args=(*arguments, theirs), daemon=True)
    process.start()
    theirs.close()
    assert ours.recv() == "begun"
    return process, ours
