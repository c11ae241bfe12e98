"""Fifty desks beside one: `python -m tests.bench.desks [SECONDS [DESKS]]`, over a server and over a shared store.

A desk does what an open window does: now and then it asks its list, its counts and its first page anew, and writes a
note every few rounds. The bar: no error, and 95 of 100 calls within three times what they take when one desk is there.
A minute on two cores that are otherwise free; the load of the machine before it stands above the table.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeVar
from uuid import uuid4

from desktop.models.complaint_commands import AddNote
from desktop.models.errors import AppError
from desktop.models.identity import Credentials
from desktop.models.oversight import Today
from desktop.models.worklist import Filters, WorklistCounts, WorklistPage
from desktop.services.ports import Backend
from desktop.services.rest.client import RestBackend
from desktop.services.sql.postgres.backend import PostgresBackend
from tests.bench.ratios import show
from tests.bench.stores_rest import serving
from tests.helpers.postgres_office import SETTINGS, SharedOffice, server_url, shared_store
from tests.helpers.stores import PASSWORD, PEOPLE

COMPLAINTS, DESKS, SECONDS = 600, 50, 60.0
PAUSE, PAUSE_ALONE = (1.0, 3.0), (0.1, 0.3)
"""Seconds between two rounds of a desk; one desk alone asks more often, to be measured well."""
NOTES_EVERY = 4
WHO = tuple(person.username for person in PEOPLE)
"""Enough of them: six sign-ins under one name at once would look like somebody guessing."""
PROCESSES = 5
_SPAWN = multiprocessing.get_context("spawn")
_LISTS = (Filters(), Filters(mine=True), Filters(dialogue_due=True), Filters(returned=True))
A = TypeVar("A")
Calls = list[tuple[str, float]]
Pause = tuple[float, float]


def main() -> int:
    """Prints the tables."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    desks = int(sys.argv[2]) if len(sys.argv) > 2 else DESKS
    print(f"load before: {', '.join(f'{each:.2f}' for each in os.getloadavg())} on {os.cpu_count()} cores")
    SETTINGS["max_connections"] = "400"
    with tempfile.TemporaryDirectory() as folder, shared_store(Path(folder)) as office:
        _fill(office)
        served = server_url(str(office.address.database)).render_as_string(hide_password=False)
        with serving(served, workers=2) as address:
            errors = _beside("server", address, desks, seconds)
        errors += _beside("shared", office.url, desks, seconds)
    return 1 if errors else 0


def _fill(office: SharedOffice) -> None:
    for number in range(COMPLAINTS):
        office.clock.advance(seconds=37)
        office.register(number=f"309{number:05}", subject="पेयजल आपूर्ति बाधित", village=f"ग्राम {number % 40}")


def _beside(store: str, address: str, desks: int, seconds: float) -> int:
    """One desk, then all of them; gives how many errors there were."""
    alone, none = _worked(store, address, 1, seconds / 2)
    crowd, errors = _worked(store, address, desks, seconds)
    for what in ("page", "counts", "today", "note"):
        one, many = _95th(alone[what]), _95th(crowd[what])
        beside = f"{one:.1f} -> {many:.1f} ms, median {statistics.median(crowd[what]):.1f}, {len(crowd[what])} calls"
        show(store, f"95th percentile of {desks} desks / one: {what}", many / one, 3.0, None, beside)
    every = [[spent for calls in found.values() for spent in calls] for found in (alone, crowd)]
    one, many = map(_95th, every)
    told = f"{one:.1f} -> {many:.1f} ms, {len(every[1])} calls, errors: {dict(errors + none) or 0}"
    show(store, f"95th percentile of {desks} desks / one: all calls", many / one, 3.0, None, told)
    return (errors + none).total()


def _95th(spent: Sequence[float]) -> float:
    return statistics.quantiles(spent, n=20)[-1]


def _worked(store: str, address: str, desks: int, seconds: float) -> tuple[dict[str, list[float]], Counter[str]]:
    """Milliseconds of every call by what was asked, and the errors."""
    shares = [desks // PROCESSES + (number < desks % PROCESSES) for number in range(PROCESSES)]
    pause = PAUSE if desks > 1 else PAUSE_ALONE
    asked = [(store, address, share, seconds, number, pause) for number, share in enumerate(shares) if share]
    with _SPAWN.Pool(len(asked)) as pool:
        told = pool.starmap(_several, asked, chunksize=1)
    found: dict[str, list[float]] = {}
    errors: Counter[str] = Counter()
    for calls, failed in told:
        errors.update(failed)
        for what, spent in calls:
            found.setdefault(what, []).append(spent)
    return found, errors


def _several(
    store: str, address: str, desks: int, seconds: float, seed: int, pause: Pause
) -> tuple[Calls, Counter[str]]:
    """Some desks of one process, each a program of its own as far as the store can see."""
    with ThreadPoolExecutor(desks) as threads:
        windows = list(
            threads.map(lambda n: _Window(store, address, desks * seed + n, pause).work(seconds), range(desks))
        )
    calls = [call for window in windows for call in window.calls]
    return calls, sum((window.errors for window in windows), Counter[str]())


class _Window:
    """One officer's."""

    def __init__(self, store: str, address: str, seed: int, pause: Pause) -> None:
        self.calls: Calls = []
        self.errors: Counter[str] = Counter()
        self._dice, self._rounds, self._pause = random.Random(seed), seed, pause
        self._backend: Backend = RestBackend(address) if store == "server" else PostgresBackend(address)
        username = WHO[seed % len(WHO)]
        self._desk = self._backend.sign_in(Credentials(username=username, password=PASSWORD))

    def work(self, seconds: float) -> Self:
        pause, until = threading.Event(), time.monotonic() + seconds
        pause.wait(self._dice.uniform(0, self._pause[1]))
        while time.monotonic() < until:
            self._round()
            pause.wait(self._dice.uniform(*self._pause))
        self._backend.close()
        return self

    def _round(self) -> None:
        self._rounds += 1
        page = self._timed("page", lambda: self._desk.ask(WorklistPage(size=100)))
        self._timed("counts", lambda: self._desk.ask(WorklistCounts(filters=_LISTS)))
        self._timed("today", lambda: self._desk.ask(Today()))
        if page is not None and page.rows and self._rounds % NOTES_EVERY == 0:
            row = self._dice.choice(page.rows)
            note = AddNote(command_id=uuid4(), complaint_id=row.id, seen_version=row.version, text="देखा")
            self._timed("note", lambda: self._desk.do(note))

    def _timed(self, what: str, call: Callable[[], A]) -> A | None:
        begun = time.perf_counter()
        try:
            answer = call()
        except AppError as error:
            self.errors[f"{what}: {error.code.value}"] += 1
            return None
        self.calls.append((what, (time.perf_counter() - begun) * 1_000))
        return answer


if __name__ == "__main__":
    sys.exit(main())
