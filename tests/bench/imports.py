"""How fast portal files are read and taken in, as a share of the bare libraries: `python -m tests.bench.imports`.

Both sides walk the same file in one run, in turns, and keep its rows; medians are compared. The one gate is the
store's (`storing` says which floor). Reading has none: beside `csv.reader`, which only cuts lines at their commas,
stands the whole of understanding a row (names of places, dates, numbers, kinds, which script a text is in), beside
openpyxl the same after it has unpacked the cells.
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
from desktop.services.sql.search import index_words, scope_words
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
        f"ratio {bare / typed:4.2f} (no gate)   rows {len(reading.rows):,} refused {len(reading.refused):,}"
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
    """A whole import into a fresh store, then the same rows by the raw driver's `executemany`, in turns.

    Two floors. "The same rows" is what the gate is about: every row that the import left in the store, the word index
    among them with the words that the import found, in transactions of the import's own size, into a store like it;
    the driver has nothing to read, judge, fold or hash, the import has. "A bare table" is the complaints alone in a
    table without index, counter, word index or ledger: no import that keeps those can come near it.
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
            copied, words = _rows_of(office.file), _words_of(office.file)
        bare.append(_both(partial(_bare_copy, place / "bare.db", copied["complaint"])))
        empty = _empty_store(place)
        full.append(_both(partial(_full_copy, empty, copied, words)))
    wall, processor = map(statistics.median, zip(*ours, strict=True))
    for name, floors in (("the same rows", full), ("a bare table", bare)):
        floor, spent = map(statistics.median, zip(*floors, strict=True))
        gate = f"(gate {GATE})" if floors is full else "(no gate)"
        print(
            f"store, {name:15} raw {count / floor:10,.0f} rows/s   import {count / wall:9,.0f} rows/s   "
            f"ratio {floor / wall:4.2f}, of processor time {spent / processor:4.2f} {gate}"
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


def _words_of(store: Path) -> list[tuple[object, ...]]:
    """The rows of the word index, which keeps its words but does not give them back."""
    with closing(driver().connect(store)) as connection:
        found = connection.execute(
            "SELECT id, number, complainant, village, subject, description, department_id, district_id, block_id"
            " FROM complaint JOIN complaint_text ON complaint_id = id ORDER BY id"
        ).fetchall()
    return [
        (
            number,
            index_words(number=own, complainant=name, village=village, subject=subject, description=description),
            scope_words(*place),
        )
        for number, own, name, village, subject, description, *place in found
    ]


def _full_copy(store: Path, lines: dict[str, list[tuple[object, ...]]], words: list[tuple[object, ...]]) -> None:
    """In batches of the import's own size, each durable; what sign-ins have written is there already."""
    with closing(driver().connect(store)) as connection:
        connection.execute("PRAGMA synchronous=FULL")
        events = [line for line in lines["event"] if line[7] is not None]
        parts = [(_insert(table, lines[table][0]), lines[table]) for table in ("complaint", "complaint_text")]
        parts.append((_insert("event", events[0]), events))
        parts.append(("INSERT INTO complaint_fts (rowid, words, scope) VALUES (?, ?, ?)", words))
        for start in range(0, len(words), portal_intake.BATCH):
            for statement, all_lines in parts:
                connection.executemany(statement, all_lines[start : start + portal_intake.BATCH])
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
