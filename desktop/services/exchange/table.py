"""Sheets as the importer sees them, whether they stand in a workbook or in a text file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | datetime | date | time | timedelta | None
NumberedRow = tuple[int, Sequence[Cell]]

MOST_ROWS = 1_048_576
"""Excel's own limit."""
WINDOWS_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet. `rows` starts anew at each call and counts rows as a spreadsheet does, from 1.

    `expected` is an estimate of their number for a progress bar, 0 where the file does not say. `serial_epoch` is the
    day that a date written as a bare number counts from.
    """

    name: str
    hidden: bool
    expected: int
    rows: Callable[[], Iterator[NumberedRow]]
    serial_epoch: date = WINDOWS_EPOCH


def as_text(cell: Cell) -> str:
    """A cell as the person would read it: whole numbers without a fraction, dates as day.month.year."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.hour == cell.minute == cell.second == 0
        return cell.strftime("%d.%m.%Y" if midnight else "%d.%m.%Y %H:%M:%S")
    if isinstance(cell, date):
        return cell.strftime("%d.%m.%Y")
    return str(cell)
