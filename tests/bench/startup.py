"""How long until there is something to work with: `python -m tests.bench.startup [--runs 9] [--store FILE …]`.

Whole processes, in turns: a bare PySide6 window with a label, and the program. Ratios of one run are printed; the
milliseconds beside them belong to the machine.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.ratios import show

STEPS = ("window", "ready", "main", "rows")
BYTECODE = Path(tempfile.gettempdir(), f"nodal-desk-bench-{os.getpid()}")
"""Written by the first turn, which is not counted."""


def run(*words: str) -> dict[str, float]:
    """One start; what it printed."""
    quiet = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    # an installed program has its bytecode beside it: with none, half of a start is the compiler's
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BYTECODE)}
    environment = {**os.environ, **quiet, **compiled, "BEGAN": repr(time.clock_gettime(time.CLOCK_MONOTONIC))}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.starting", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    if not lines:
        raise SystemExit(done.stderr)
    read: dict[str, float] = json.loads(lines[-1])
    return read


def demo_store(folder: Path, complaints: int) -> tuple[str, str, str]:
    """A demo store with its state nodal officer, whose list is the longest."""
    from desktop.services.sql import demo

    file = folder / f"demo_{complaints}.nodaldesk"
    if not file.exists():
        demo.build(file, complaints=complaints)
    return str(file), "vivek.uniyal", demo.DEMO_PASSWORD


def options(description: str | None) -> argparse.ArgumentParser:
    """What both benches of whole processes take."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--store", type=Path, help="a store to sign in to; without it a demo of 2,000 is made")
    parser.add_argument("--user", default="vivek.uniyal")
    parser.add_argument("--password", default="nodal1905")
    return parser


def main(argv: Sequence[str] | None = None) -> None:
    """Print the table."""
    given = options(__doc__).parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        who = (str(given.store), given.user, given.password) if given.store else demo_store(Path(folder), 2_000)
        bare, ours = [], []
        for turn in range(given.runs + 1):
            floor, found = run("bare"), run("program", *who)
            if turn:
                bare.append(floor["window"])
                ours.append(found)
    least = statistics.median(bare)
    middle = {step: statistics.median(found[step] for found in ours) for step in (*STEPS, "gap")}
    print(f"     bare window {least:.0f} ms, {given.runs} runs in turns")
    show("G1", "first usable window ÷ bare window", middle["window"] / least, 2.0, 1.6, f"{middle['window']:.0f} ms")
    show("G2", "first 100 rows painted ÷ bare window", middle["rows"] / least, 4.0, None, f"{middle['rows']:.0f} ms")
    print(
        f"     store open {middle['ready']:.0f} ms, signed in {middle['main']:.0f} ms, "
        f"{ours[0]['count']:.0f} rows; a person types in between"
    )
    worst = max(found["gap"] for found in ours)
    show("G3", "longest hold of the window's thread ÷ 100 ms", middle["gap"] / 100, 1.0, 0.5, f"worst {worst:.0f} ms")


if __name__ == "__main__":
    main()
