"""A server beside its own ping and the bare driver: `python -m tests.bench.stores_rest`.

R1: a page of 100 rows through client, HTTP, server, desk and store, against the same client's ping of the same server
and against the same statement by the bare driver. R2: its bytes packed and plain. R3: pages a second of two workers
against one, asked for by four clients; it needs two cores that are free.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from desktop.models.errors import BackendUnavailable
from desktop.models.identity import Credentials
from desktop.models.worklist import WorklistPage
from desktop.services.rest import wire
from desktop.services.rest.client import RestBackend
from desktop.services.rest.line import Line
from desktop.services.sql.engine import driver
from desktop.services.sql.worklist_shapes import listed, order_known
from desktop.services.sql.worklist_statements import end_values, key_range, narrowed, page_statement
from server.running import listen
from tests.bench.ratios import medians, show
from tests.helpers.stores import PASSWORD, Office, fresh_store

ROWS = 100
WHO = Credentials(username="so.jst", password=PASSWORD)
PAGE = WorklistPage(size=ROWS)
PING = wire.Request(method="GET", target="/health", headers={})
ROOT = Path(__file__).resolve().parents[2]
WORDS = "पेयजल नल पाइप टंकी मार्ग पुल विद्युत ट्रांसफार्मर पेंशन राशन भूमि सीमांकन विद्यालय चिकित्सालय सफाई नाली"
GIVEN = "भगवती कमला विमला पुष्पा राधा सरस्वती गोविन्द हरीश दिनेश मोहन प्रकाश नवीन बलवन्त त्रिलोक"
VILLAGES = "रायपुर डोईवाला चकराता कालसी विकासनगर सहसपुर मसूरी ऋषिकेश रानीपोखरी थानो"
_SPAWN = multiprocessing.get_context("spawn")


def report() -> None:
    """One line a bar."""
    with tempfile.TemporaryDirectory() as folder:
        office = fresh_store(Path(folder))
        chance = random.Random(1905)
        for _ in range(ROWS + 20):
            office.register(**_drawn(chance))
        statement, values = _statement(office)
        office.backend.close()
        with serving(office.url, workers=1) as address:
            _pages(office.file, address, statement, values)
            _bytes(address)
        rates: dict[int, float] = {}
        for workers in (1, 2, 1, 2):
            with serving(office.url, workers=workers) as address:
                rates[workers] = max(rates.get(workers, 0.0), _rate(address))
        beside = f"{rates[2]:.0f} against {rates[1]:.0f} pages/s"
        show("R3", "1.3 / (pages a second, two workers / one)", 1.3 * rates[1] / rates[2], 1.0, None, beside)


def _drawn(chance: random.Random) -> dict[str, str]:
    """Words and numbers that differ from row to row, so that packing has to work."""
    return {
        "subject": " ".join(chance.choices(WORDS.split(), k=chance.randint(4, 9))),
        "name": f"{chance.choice(GIVEN.split())} {chance.choice(('देवी', 'सिंह', 'प्रसाद', 'राम'))}",
        "village": chance.choice(VILLAGES.split()),
        "mobile": f"94{chance.randint(10_000_000, 99_999_999)}",
    }


def _pages(file: Path, address: str, statement: str, values: tuple[Any, ...]) -> None:
    backend = RestBackend(address)
    desk = backend.sign_in(WHO)
    bare = driver().connect(str(file))
    assert len(desk.ask(PAGE).rows) == ROWS
    found = medians(
        {
            "ping": lambda _: backend.line.send(PING),
            "page": lambda _: desk.ask(PAGE),
            "driver": lambda _: bare.execute(statement, values).fetchall(),
        },
        range(60),
        passes=9,
    )
    bare.close()
    backend.close()
    told = ", ".join(f"{name} {spent:.2f} ms" for name, spent in found.items())
    show("R1", "page of 100 rows / ping, both by the client", found["page"] / found["ping"], 3.0, 2.5, told)
    show("R1", "page of 100 rows / bare driver", found["page"] / found["driver"], 6.0)


def _bytes(address: str) -> None:
    session = requests.Session()
    session.trust_env = False
    given = {"username": WHO.username, "password": WHO.password}
    token = session.post(f"{address}/v1/session", json=given, timeout=10).json()["token"]
    sizes = {}
    for packing in ("gzip", "identity"):
        told = {"Authorization": f"Bearer {token}", "Accept-Encoding": packing}
        body = {"size": ROWS}
        reply = session.post(f"{address}/v1/worklists/page", json=body, headers=told, timeout=10, stream=True)
        sizes[packing] = len(reply.raw.read())
    session.close()
    told_sizes = f"{sizes['gzip'] / 1000:.1f} of {sizes['identity'] / 1000:.1f} kB"
    show("R2", "bytes of a page, packed / plain", sizes["gzip"] / sizes["identity"], 0.25, None, told_sizes)


def _statement(office: Office) -> tuple[str, tuple[Any, ...]]:
    """What the service asks the driver for this page."""
    found = listed(PAGE.filters, office.desk(WHO.username).officer.posting)
    assert found is not None
    sort = order_known(found.body, PAGE.sort)
    found, low, high = found.ends(sort)
    low, high = narrowed((low, high), key_range(None, None, descending=False))
    statement = page_statement(found.body, found.terms, sort, False, low is not None, high is not None)
    compiled = statement.compile(office.engine)
    given = compiled.params | found.bound() | end_values(low, high) | {"size": ROWS}
    return str(compiled), tuple(given[name] for name in compiled.positiontup or ())


def _rate(address: str, clients: int = 4, seconds: float = 4.0) -> float:
    start = _SPAWN.Barrier(clients)
    with _SPAWN.Pool(clients, initializer=_share, initargs=(start,)) as pool:
        return sum(pool.starmap(_asked, [(address, seconds)] * clients, chunksize=1)) / seconds


_start: Any = None


def _share(start: Any) -> None:
    global _start  # noqa: PLW0603 - how a pool's processes are handed what cannot be sent
    _start = start


def _asked(address: str, seconds: float) -> int:
    backend = RestBackend(address)
    desk = backend.sign_in(WHO)
    for _ in range(20):
        desk.ask(PAGE)
    _start.wait(60)
    until, asked = time.perf_counter() + seconds, 0
    while time.perf_counter() < until:
        desk.ask(PAGE)
        asked += 1
    backend.close()
    return asked


@contextmanager
def serving(url: str, *, workers: int) -> Iterator[str]:
    """The server in a process of its own over this store; gives its address once it is ready."""
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    run = [sys.executable, "-m", "tests.bench.amply", url, str(port), str(workers)]
    server = subprocess.Popen(run, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        _until_ready(address)
        yield address
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def _until_ready(address: str) -> None:
    line, patience = Line(address), threading.Event()
    ready = wire.Request(method="GET", target="/ready", headers={})
    for _ in range(600):
        with contextlib.suppress(BackendUnavailable):
            line.send(ready)
            line.close()
            return
        patience.wait(0.1)
    raise TimeoutError(address)


if __name__ == "__main__":
    report()
