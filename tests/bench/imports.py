"""How fast portal files are read and taken in, as a share of the bare libraries: `python -m tests.bench.imports`.

Both sides walk the same file in one run, in turns, and keep its rows; medians are compared.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import openpyxl

from desktop.models.known_names import NameBook
from desktop.models.reference import load_reference
from desktop.services import portal_intake
from desktop.services.exchange.portal_file import PortalReading, read
from desktop.services.sql.engine import driver
from tests.helpers.krutidev_writer import to_krutidev
from tests.helpers.portal_files import HINDI, TODAY, rows, write_csv, write_excel, write_workbook
from tests.helpers.stores import opened_store

GATE = 0.4
_FILLED = ("complaint", "complaint_text", "event")


def _bare_workbook(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        return len(list(book.worksheets[0].iter_rows(values_only=True)))
    finally:
        book.close()


def _bare_csv(path: Path, encoding: str = "utf-8-sig") -> int:
    with path.open(encoding=encoding, newline="") as file:
        return len(list(csv.reader(file)))


def _ours(path: Path, names: NameBook) -> PortalReading:
    return read(path, names=names, today=TODAY)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _compare(
    name: str, floor: Callable[[], object], ours: Callable[[], PortalReading], passes: int, count: int
) -> None:
    floors, times = [], []
    for _ in range(passes):
        floors.append(_seconds(floor))
        times.append(_seconds(ours))
    reading = ours()
    bare, typed = statistics.median(floors), statistics.median(times)
    print(
        f"{name:22} bare {count / bare:9,.0f} rows/s   typed {count / typed:9,.0f} rows/s   "
        f"ratio {bare / typed:4.2f} (gate {GATE})   rows {len(reading.rows):,} refused {len(reading.refused):,}"
    )


def reading(count: int, passes: int, folder: Path) -> None:
    """XLSX and CSV as the portal writes them, and a clerk's Kruti Dev file."""
    names = NameBook.shipped(load_reference())
    book = write_excel(folder / "excel.xlsx", HINDI, rows(count))
    streamed = write_workbook(folder / "portal.xlsx", HINDI, rows(count))
    text = write_csv(folder / "portal.csv", HINDI, rows(count))
    kruti = write_csv(
        folder / "kruti.csv",
        [to_krutidev(heading) for heading in HINDI],
        (
            [to_krutidev(cell) if isinstance(cell, str) and cell[:1] > "z" else cell for cell in row]
            for row in rows(count)
        ),
        encoding="cp1252",
    )
    _compare("csv utf-8", lambda: _bare_csv(text), lambda: _ours(text, names), passes, count)
    _compare("csv kruti dev", lambda: _bare_csv(kruti, "cp1252"), lambda: _ours(kruti, names), passes, count)
    _compare("xlsx as Excel saves", lambda: _bare_workbook(book), lambda: _ours(book, names), passes, count)
    _compare("xlsx as a portal", lambda: _bare_workbook(streamed), lambda: _ours(streamed, names), passes, count)


# --- the store's part: rows into the store against the raw driver ----------------------------------------------


def storing(count: int, passes: int, folder: Path) -> None:
    """A whole import into a fresh store, then the same complaints by the raw driver, in turns.

    Two floors: a bare copy of the complaint table, which has neither index nor counter, word index nor ledger; and
    all the tables that an import fills, as the store has them.
    """
    file = write_csv(folder / "store.csv", HINDI, rows(count))
    ours, again, bare, full = [], [], [], []
    for turn in range(passes):
        place = folder / f"store{turn}"
        place.mkdir()
        with opened_store(place) as office:
            desk = office.desk("itda")
            rows_read = portal_intake.read_file(file, desk, TODAY, _unheard)
            take = partial(portal_intake.applied, rows_read, desk, _unheard)
            ours.append(_both(take))
            again.append(_seconds(take))
            copied = _rows_of(office.file)
        bare.append(_both(partial(_bare_copy, place / "bare.db", copied["complaint"])))
        empty = _empty_store(place)
        full.append(_both(partial(_full_copy, empty, copied)))
    wall, processor = map(statistics.median, zip(*ours, strict=True))
    for name, floors in (("bare table", bare), ("all the tables", full)):
        floor, spent = map(statistics.median, zip(*floors, strict=True))
        print(
            f"store, {name:15} raw {count / floor:10,.0f} rows/s   import {count / wall:9,.0f} rows/s   "
            f"ratio {floor / wall:4.2f}, of processor time {spent / processor:4.2f} (gate {GATE})"
        )
    print(f"store, the same again  {count / statistics.median(again):10,.0f} rows/s   peak memory {_peak_mb():,} MB")


def _both(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor: other work on the machine lengthens the first alone."""
    spent = time.process_time()
    return _seconds(work), time.process_time() - spent


def _unheard(_done: int, _total: int) -> None:
    """Nobody watches."""


def _rows_of(store: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(driver().connect(store)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own names
            for table in _FILLED
        }


def _bare_copy(path: Path, lines: list[tuple[object, ...]]) -> None:
    with closing(driver().connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"CREATE TABLE complaint ({', '.join(f'c{at}' for at in range(len(lines[0])))})")
        connection.executemany(_insert("complaint", lines[0]), lines)
        connection.commit()


def _empty_store(folder: Path) -> Path:
    place = folder / "full"
    place.mkdir()
    with opened_store(place) as office:
        return office.file


def _full_copy(store: Path, lines: dict[str, list[tuple[object, ...]]]) -> None:
    """In batches of the import's own size, each durable."""
    texts = {line[0]: f"{line[2]}" for line in lines["complaint_text"]}
    with closing(driver().connect(store)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        complaints = lines["complaint"]
        events = [line for line in lines["event"] if line[7] is not None]
        for start in range(0, len(complaints), portal_intake.BATCH):
            stop = start + portal_intake.BATCH
            connection.executemany(_insert("complaint", complaints[0]), complaints[start:stop])
            connection.executemany(
                _insert("complaint_text", lines["complaint_text"][0]), lines["complaint_text"][start:stop]
            )
            connection.executemany(_insert("event", events[0]), events[start:stop])
            connection.executemany(
                "INSERT INTO complaint_fts (rowid, words, scope) VALUES (?, ?, 'd1 x1 b1')",
                [(line[0], texts[line[0]]) for line in complaints[start:stop]],
            )
            connection.commit()


def _insert(table: str, line: tuple[object, ...]) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(line))})"  # noqa: S608 - our own names


def _peak_mb() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--part", choices=("all", "reading", "store"), default="all")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        if chosen.part in {"all", "reading"}:
            reading(chosen.rows, chosen.passes, Path(folder))
        if chosen.part in {"all", "store"}:
            storing(chosen.rows, chosen.passes, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
