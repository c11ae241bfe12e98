"""Moving an office's store up to a shared one: `python -m tests.bench.moving [STORE | COMPLAINTS]`.

The command itself, in a process of its own: killed without a word when half of the complaints are there, repeated to
the end, then once in one go into another database. Seconds, rows a second, and the most memory each run held; beside
them the same of a store of 2,000 complaints, because what a copy holds may not grow with the store.
"""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from desktop.services.sql import demo
from tests.bench.ratios import show
from tests.bench.stores_rest import ROOT
from tests.helpers.postgres import OWNER, Cluster

COMPLAINTS, SMALL = 200_000, 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One process: how it ended, how long it took, and the megabytes it held at most."""

    code: int
    seconds: float
    megabytes: float
    said: str

    @property
    def rows(self) -> int:
        """As it says itself."""
        return sum(int(line.split()[1]) for line in self.said.splitlines() if "rows, the same" in line)


def main() -> int:
    """Prints the table."""
    given = sys.argv[1] if len(sys.argv) > 1 else str(COMPLAINTS)
    with tempfile.TemporaryDirectory() as folder, Cluster(on_disk=True) as cluster:
        small = demo.build(Path(folder, "small.nodaldesk"), complaints=SMALL)
        large = Path(given)
        if given.isdigit():
            large = demo.build(Path(folder, "large.nodaldesk"), complaints=int(given))
        for database in ("small", "halved", "whole"):
            cluster.owned_database(database)
        least = _copied(small, cluster, "small")
        half = _complaints(large) // 2
        _told("killed at half of it", _copied(large, cluster, "halved", killed_at=half))
        resumed = _copied(large, cluster, "halved")
        _told("repeated to the end", resumed)
        whole = _copied(large, cluster, "whole")
        _told("in one go", whole)
        if (resumed.code, whole.code, least.code) != (0, 0, 0) or resumed.said != whole.said:
            print(resumed.said, whole.said, file=sys.stderr)
            return 1
        beside = f"{least.megabytes:.0f} -> {whole.megabytes:.0f} MB, {whole.rows / whole.seconds:,.0f} rows a second"
        show("copy", "most memory / that of 2,000 complaints", whole.megabytes / least.megabytes, 2.0, 1.5, beside)
    return 0


def _told(what: str, run: Run) -> None:
    print(f"{what}: exit code {run.code}, {run.rows:,} rows, {run.seconds:.1f} s, at most {run.megabytes:.0f} MB")


def _copied(file: Path, cluster: Cluster, database: str, *, killed_at: int | None = None) -> Run:
    """One run of the command; `killed_at` = as soon as so many complaints are there."""
    target = cluster.url(database, user=OWNER).render_as_string(hide_password=False)
    command = [sys.executable, "-m", "desktop", "db", "copy", "--from", f"sqlite:///{file}", "--to", target]
    begun, held = time.monotonic(), 0.0
    pause = threading.Event()
    with tempfile.TemporaryFile("w+") as said, _counting(cluster, database) as there:
        process = subprocess.Popen(command, cwd=ROOT, stdout=said, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            held = max(held, _held(process.pid))
            if killed_at is not None and there() >= killed_at:
                process.send_signal(signal.SIGKILL)
            pause.wait(0.1)
        spent = time.monotonic() - begun
        said.seek(0)
        told = said.read()
    return Run(code=process.returncode, seconds=spent, megabytes=held, said=told)


def _held(process: int) -> float:
    """The most megabytes it held so far; what the system tells at its end would count the bench's own as well."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


@contextmanager
def _counting(cluster: Cluster, database: str) -> Iterator[Callable[[], int]]:
    """How many complaints are there already."""
    with cluster.connect(OWNER, database) as owner:

        def there() -> int:
            with contextlib.suppress(psycopg.errors.UndefinedTable):
                (number,) = owner.execute("SELECT count(*) FROM complaint").fetchone() or (0,)
                return int(number)
            return 0

        yield there


def _complaints(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as read:
        (number,) = read.execute("SELECT count(*) FROM complaint").fetchone()
        return int(number)


if __name__ == "__main__":
    sys.exit(main())
