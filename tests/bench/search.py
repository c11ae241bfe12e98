"""Search beside a plain scan: `python -m tests.bench.search [--rows 10000 1000000] [--folder DIR]`.

Words of five frequencies, newest hundred first, through the service over the whole state and inside a department; the
floor is SQLite's own LIKE over the same texts. Ratios of one run; the milliseconds beside them belong to the machine.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from desktop.models.identity import Scope
from desktop.models.worklist import Body, Filters, SortKey, WorklistCounts, WorklistOutline, WorklistPage
from desktop.services.sql.engine import driver
from tests.bench.corpus import FREQUENCIES, Corpus, corpus, posting_of
from tests.bench.ratios import medians, show
from tests.bench.worklist import Draw, service

NEWEST = WorklistPage(filters=Filters(body=Body.ALL), sort=SortKey.REGISTERED, descending=True, size=100)
PREFIXES = ("प", "पे", "पेय", "सड")
SCAN = "SELECT complaint_id FROM complaint_text WHERE description LIKE ? ORDER BY complaint_id DESC LIMIT 100"


def scan_ms(made: Corpus) -> float:
    """The plain scan for a word that is nowhere: every text is read."""
    raw = driver().connect(str(made.path), isolation_level=None)
    times = medians({"scan": lambda word: raw.execute(SCAN, (f"%{word}%",)).fetchall()}, ["कहींनहीं"], passes=3)
    raw.close()
    return times["scan"]


def frequencies(made: Corpus, scan: float) -> None:
    """D7: page, outline and count of a search ÷ the scan; inside a department, open complaints only too."""
    ask = service(made)
    state, department = posting_of(Scope()), posting_of(Scope(department_id=7))
    for name, words in FREQUENCIES:
        every, live = Filters(body=Body.ALL, text=words), Filters(body=Body.OPEN, text=words)
        asked = {
            "newest 100": Draw(state, replace(NEWEST, filters=every)),
            "outline": Draw(state, WorklistOutline(filters=every)),
            "count": Draw(state, WorklistCounts(filters=(every,))),
            "open only": Draw(state, replace(NEWEST, filters=live)),
            "a department's": Draw(department, replace(NEWEST, filters=every)),
            "a department's open": Draw(department, replace(NEWEST, filters=live)),
        }
        times = medians({what: partial(_always, ask, draw) for what, draw in asked.items()}, [None], passes=9)
        for what, spent in times.items():
            show("D7", f"{name}: {what} ÷ scan", spent / scan, 0.15, 0.05, f"{spent:.2f} ms of {scan:.0f}")


def typing(made: Corpus, scan: float) -> None:
    """A word while it is typed: the first letters match the most."""
    ask = service(made)
    for prefix in PREFIXES:
        draw = Draw(posting_of(Scope()), replace(NEWEST, filters=Filters(body=Body.ALL, text=prefix)))
        times = medians({"typed": partial(_always, ask, draw)}, [None], passes=7)
        beside = f"{times['typed']:.2f} ms of {scan:.0f}"
        show("D7", f"typed so far: {len(prefix)} signs ÷ scan", times["typed"] / scan, 0.15, 0.05, beside)


def numbers(made: Corpus, scan: float) -> None:
    """A portal number and a mobile number, by their index."""
    ask = service(made)
    with made.engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT number, mobile FROM complaint WHERE id = 777").one()
    for name, typed in (("portal number", row.number), ("mobile number", row.mobile)):
        draw = Draw(posting_of(Scope()), replace(NEWEST, filters=Filters(body=Body.ALL, text=typed)))
        times = medians({"typed": partial(_always, ask, draw)}, [None], passes=9)
        show("D7", f"{name} ÷ scan", times["typed"] / scan, 0.15, 0.01, f"{times['typed']:.2f} ms of {scan:.0f}")


def _always(ask: Callable[[Draw], Any], draw: Draw, _nothing: None) -> Any:
    return ask(draw)


def main() -> None:
    """Print a table for every size asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="+", default=(1_000_000,))
    options.add_argument("--folder", type=Path, help="keeps the stores for the next run")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as own:
        for rows in given.rows:
            made = corpus(given.folder or Path(own), rows)
            print(f"{rows:,} complaints")
            scan = scan_ms(made)
            frequencies(made, scan)
            typing(made, scan)
            numbers(made, scan)
            made.engine.dispose()


if __name__ == "__main__":
    main()
