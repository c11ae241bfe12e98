"""How long until there is something to work with: `python -m tests.bench.startup [--runs 9] [--store FILE …]`.

Whole processes, in turns: a bare PySide6 window with a label, and the program twice, with a person who types for two
seconds and with one who needs no time at all. Ratios of one run are printed; the milliseconds beside them belong to
the machine.
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

Runs = list[dict[str, float]]
TYPING_MS = 2_000
"""Nobody types a name and a password faster; the program loads what comes next meanwhile."""
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


def middle(runs: Runs, what: str) -> float:
    """Median over the runs that have it."""
    return statistics.median(found[what] for found in runs if what in found)


def waited(found: dict[str, float], *, verified: bool) -> float:
    """What a person waits for the program until the first rows: for the first window, for the store where that takes
    longer than typing, and from Enter to the rows; with or without the hash of the password.
    """
    store = max(0.0, found["submitted"] - found["window"] - TYPING_MS)
    since = found["rows"] - found["submitted"]
    return found["window"] + store + since - (0.0 if verified else found["verified"])


def main(argv: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = options(__doc__)
    parser.add_argument("--gaps", action="store_true", help="the longest hold on every screen")
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        who = (str(given.store), given.user, given.password) if given.store else demo_store(Path(folder), 2_000)
        bare: Runs = []
        typed: Runs = []
        hurried: Runs = []
        for turn in range(given.runs + 1):
            runs = (run("bare"), run("program", *who, str(TYPING_MS)), run("program", *who, "0"))
            if turn:
                for kept, found in zip((bare, typed, hurried), runs, strict=True):
                    kept.append(found)
    tell(bare, typed, hurried)
    if given.gaps:
        tell_gaps(typed)


def tell(bare: Runs, typed: Runs, hurried: Runs) -> None:
    """The bars, and beside them what they consist of."""
    least, busy = middle(bare, "window"), middle(bare, "window_cpu")
    ours = [*typed, *hurried]
    window, window_cpu = middle(ours, "window"), middle(ours, "window_cpu")
    print(f"     bare window {least:.0f} ms, processor {busy:.0f} ms; {len(bare)} runs in turns")
    show("G1", "first usable window ÷ bare window", window / least, 2.0, 1.6, f"{window:.0f} ms")
    show("", "the same by the processor's time", window_cpu / busy, 2.0, 1.6, f"{window_cpu:.0f} ms")
    hash_ms = middle(ours, "verified")
    without = statistics.median(waited(found, verified=False) for found in typed)
    whole = statistics.median(waited(found, verified=True) for found in typed)
    show(
        "G2",
        "waited until the first 100 rows, without the password's hash",
        without / least,
        4.0,
        None,
        f"{without:.0f} ms",
    )
    show("", "the same with the hash", whole / least, 4.0, None, f"{whole:.0f} ms, hash {hash_ms:.0f} ms")
    rows = middle(hurried, "rows")
    print(
        f"     nobody typing at all: rows after {rows:.0f} ms, {rows / least:.1f} bare windows; of it store open "
        f"{middle(hurried, 'ready'):.0f}, signed in {middle(hurried, 'main'):.0f}; {ours[0]['count']:.0f} rows"
    )
    for name, words in (
        ("gap", "longest hold of the window's thread ÷ 100 ms"),
        ("gap_cpu", "the same by its own processor time"),
    ):
        worst = max(found[name] for found in ours)
        show("G3" if name == "gap" else "", words, middle(ours, name) / 100, 1.0, 0.5, f"worst {worst:.0f} ms")


def tell_gaps(runs: Runs) -> None:
    """Median and worst hold on each screen."""
    for key in sorted({key for found in runs for key in found if key.startswith("gap ")}):
        place = key.removeprefix("gap ")
        worst = max(found[key] for found in runs if key in found)
        usual, busy = middle(runs, key), middle(runs, f"gap_cpu {place}")
        print(f"     {place:14} {usual:4.0f} ms, worst {worst:4.0f}, processor {busy:4.0f}")


if __name__ == "__main__":
    main()
