"""How fast portal files are read, as a share of the speed of the bare libraries: `python -m tests.bench.imports`.

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
from pathlib import Path

import openpyxl

from desktop.models.known_names import NameBook
from desktop.models.reference import load_reference
from desktop.services.exchange.portal_file import PortalReading, read
from tests.helpers.krutidev_writer import to_krutidev
from tests.helpers.portal_files import HINDI, TODAY, rows, write_csv, write_excel, write_workbook

GATE = 0.4


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--passes", type=int, default=5)
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        reading(chosen.rows, chosen.passes, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
