"""Kill -9 the server amid requests: `python -m tests.faults.server_kills [KILLS]` prints what came of it."""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import func, select

from desktop.models.complaint_commands import AddNote
from desktop.models.identity import Credentials
from desktop.services.ports import Desk
from desktop.services.rest import sending
from desktop.services.rest.client import RestBackend
from desktop.services.rest.line import Line
from desktop.services.rest.sending import Sender
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event
from tests.faults.served_apart import ServedApart
from tests.faults.writers import SHARED, store_with_complaints
from tests.helpers.stores import PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the ledger says of everything that was asked."""

    kills: int
    in_flight: int
    asked: int
    acknowledged: int
    lost: int
    doubled: int
    waiting: int
    broken: int | None

    @property
    def is_right(self) -> bool:
        return not (self.lost or self.doubled or self.waiting or self.broken)


def ran(folder: Path, kills: int, seed: int = 7) -> Outcome:
    """So many kills, each at a random moment of the notes that an officer writes one after another."""
    sending.QUIET_SECONDS = 0.0
    chance = random.Random(seed)
    file = store_with_complaints(folder)
    apart = ServedApart(file)
    line = Line(apart.address, read_seconds=20)
    backend = RestBackend("", profile=folder / "profile", line=line, sends_by_itself=False)
    pid = apart.start()
    desk = backend.sign_in(Credentials(username="l1.jst", password=PASSWORD))
    outgoing = desk.outgoing
    assert isinstance(outgoing, Sender)
    asked: list[UUID] = []
    acknowledged: set[UUID] = set()
    in_flight = 0
    try:
        for _ in range(kills):
            _wrote(desk, chance, asked, acknowledged)
            struck = threading.Timer(chance.uniform(0.001, 0.15), os.kill, (pid, signal.SIGKILL))
            struck.start()
            while not _wrote(desk, chance, asked, acknowledged):
                pass
            in_flight += 1
            struck.join()
            apart.kill()
            pid = apart.start()
            outgoing.flush()
        waiting = len(outgoing.acts())
    finally:
        backend.close()
        apart.close()
    counts, broken = in_the_ledger(file)
    return Outcome(
        kills=kills,
        in_flight=in_flight,
        asked=len(asked),
        acknowledged=len(acknowledged),
        lost=sum(number not in counts for number in asked),
        doubled=sum(count > 1 for count in counts.values()),
        waiting=waiting,
        broken=broken,
    )


def _wrote(desk: Desk, chance: random.Random, asked: list[UUID], acknowledged: set[UUID]) -> bool:
    """One more note; True when the server was killed under it."""
    command = AddNote(command_id=uuid4(), complaint_id=chance.randint(1, SHARED), seen_version=1, text="देखा")
    asked.append(command.command_id)
    receipt = desk.do(command)
    if receipt.entry:
        acknowledged.add(command.command_id)
    return not receipt.entry


def in_the_ledger(file: Path) -> tuple[dict[UUID, int], int | None]:
    """How often each command stands in it, and its first entry that does not fit."""
    backend = SqlBackend(file)
    with backend.store.engine.connect() as connection:
        rows = connection.execute(select(event.c.command_id, func.count()).group_by(event.c.command_id)).all()
        broken = first_broken(connection)
    backend.close()
    return {UUID(bytes=bytes(row[0])): row[1] for row in rows if row[0]}, broken


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        outcome = ran(Path(folder), kills)
    print(outcome)
    return 0 if outcome.is_right else 1


if __name__ == "__main__":
    sys.exit(main())
