"""Kill -9 the client around sending: `python -m tests.faults.client_kills [KILLS]` prints what came of it.

Four moments in turn: kept but not sent; at any moment while the server is at work; answered but not noted; in between.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from desktop.models.complaint_commands import AddNote
from desktop.models.identity import Credentials
from desktop.services.rest import sending, wire
from desktop.services.rest.client import RestBackend
from desktop.services.rest.line import Line, Reply
from tests.faults.served_apart import APART, ServedApart
from tests.faults.server_kills import in_the_ledger
from tests.faults.writers import SHARED, store_with_complaints
from tests.helpers.stores import PASSWORD

MOMENTS = ("before sending", "while it is under way", "before the reply is noted", "at any moment")
_NOTES = 3


@dataclass(slots=True, kw_only=True)
class Outcome:
    """`kept`: acts that were on disk or acknowledged when the client died; each must be in the ledger once."""

    kills: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    kept: int = 0
    found_unsent: int = 0
    lost: int = 0
    doubled: int = 0
    waiting: int = 0
    broken: int | None = None

    @property
    def is_right(self) -> bool:
        return not (self.lost or self.doubled or self.waiting or self.broken)


class Deadly(Line):
    """A line that ends the program at a chosen moment of its second request."""

    def __init__(self, address: str, moment: str, chance: random.Random) -> None:
        super().__init__(address)
        self._moment, self._chance, self._requests = moment, chance, 0

    def send(self, request: wire.Request, token: str = "", posting_id: int | None = None) -> Reply:
        self._requests += "notes" in request.target
        doomed = self._requests == 2
        if doomed and self._moment == MOMENTS[0]:
            _die()
        if doomed and self._moment == MOMENTS[1]:
            threading.Timer(self._chance.uniform(0.0005, 0.01), _die).start()
        reply = super().send(request, token, posting_id)
        if doomed and self._moment in MOMENTS[1:3]:
            _die()
        return reply


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _client(address: str, profile: Path, token: str, moment: str, seed: int, pressed: list[AddNote]) -> None:
    chance = random.Random(seed)
    backend = RestBackend("", profile=profile, line=Deadly(address, moment, chance), sends_by_itself=False)
    desk = backend.resume(token)
    if moment == MOMENTS[3]:
        threading.Timer(chance.uniform(0.0, 0.05), _die).start()
    for command in pressed:
        desk.do(command)
    _die()


def ran(folder: Path, kills: int, seed: int = 11) -> Outcome:
    """So many clients, each killed; after each the next one on the same PC sends what was left."""
    sending.QUIET_SECONDS = 0.0
    chance = random.Random(seed)
    file, profile = store_with_complaints(folder), folder / "profile"
    apart = ServedApart(file)
    apart.start()
    outcome, kept, pressed = Outcome(), set[UUID](), list[UUID]()
    tokens: dict[str, str] = {}
    try:
        first = RestBackend(apart.address, keep_token=tokens.__setitem__)
        first.sign_in(Credentials(username="l1.jst", password=PASSWORD))
        first.close()
        for number in range(kills):
            moment = MOMENTS[number % len(MOMENTS)]
            notes = [
                AddNote(command_id=uuid4(), complaint_id=chance.randint(1, SHARED), seen_version=1, text="देखा")
                for _ in range(_NOTES)
            ]
            told = (apart.address, profile, tokens["l1.jst"], moment, chance.random(), notes)
            client = APART.Process(target=_client, args=told)
            client.start()
            client.join()
            assert client.exitcode == -signal.SIGKILL, client.exitcode
            outcome.kills += 1
            outcome.moments[moment] += 1
            pressed += [note.command_id for note in notes]
            again = RestBackend(apart.address, profile=profile, sends_by_itself=False)
            outgoing = again.resume(tokens["l1.jst"]).outgoing
            assert outgoing is not None
            left = {act.command.command_id for act in outgoing.acts()}
            outcome.found_unsent += len(left)
            kept |= left
            outgoing.flush()
            outcome.waiting += len(outgoing.acts())
            again.close()
    finally:
        apart.close()
    counts, outcome.broken = in_the_ledger(file)
    kept |= {number for number in pressed if number in counts}
    outcome.kept = len(kept)
    outcome.lost = sum(number not in counts for number in kept)
    outcome.doubled = sum(counts[number] > 1 for number in kept if number in counts)
    return outcome


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        outcome = ran(Path(folder), kills)
    print(outcome)
    return 0 if outcome.is_right else 1


if __name__ == "__main__":
    sys.exit(main())
