"""Lists written as workbooks that open in Excel as the window showed them, and in which nothing typed can act."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any
from uuid import uuid4

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

from desktop.models.calendar import IST
from desktop.models.errors import AppError, Code
from desktop.models.portal import RefusedRow
from desktop.models.text import clean, cut
from desktop.services.exchange.table import MOST_ROWS

Value = str | int | float | bool | date | datetime | None

HINDI_FONT = "Nirmala UI"
"""On every Windows since 8; elsewhere the office program takes what Devanagari it has."""
_LONGEST_CELL = 32_767
_EXACT_NUMBERS = 10**15
_FIRST_EXCEL_YEAR = 1900
_NARROWEST, _WIDEST = 8, 60
_ROWS_MEASURED = 200
_ROWS_BETWEEN_REPORTS = 500
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31


def write_xlsx(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    sheet_name: str = "Sheet1",
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write a sheet with a frozen, filterable head; answers the number of rows.

    Text stays text, whatever sign it begins with; dates are dates, moments are shown in IST; whole numbers too long
    for a spreadsheet become text. The file appears whole or, on any failure, not at all, and an older one of its name
    survives. `progress` hears the rows written and may raise `Cancelled`. Raises `AppError`: `CANNOT_WRITE`,
    `FILE_TOO_MANY_ROWS`.
    """
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        count = _write(unfinished, headings, rows, sheet_name, progress)
        unfinished.replace(path)
    except (OSError, xlsxwriter.exceptions.XlsxWriterException) as error:
        raise AppError(Code.CANNOT_WRITE, file=path.name, why=_why(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def write_refused(
    path: Path,
    headings: Sequence[str],
    refused: Iterable[RefusedRow],
    *,
    row_heading: str,
    reason_heading: str,
    sentence: Callable[[RefusedRow], str],
) -> int:
    """Write refused rows as they stood in the file, before them their row number and what to mend.

    Mended there, the file can be imported again. `headings` are the file's own; the words come from the caller.
    """
    rows: Iterable[Sequence[Value]] = ((row.row_number, sentence(row), *row.cells) for row in refused)
    return write_xlsx(path, (row_heading, reason_heading, *headings), rows)


def _write(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    sheet_name: str,
    progress: Callable[[int], None] | None,
) -> int:
    path.touch(exist_ok=False)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, {**options, "strings_to_numbers": False, "nan_inf_to_errors": False}) as book:
        sheet = book.add_worksheet(_sheet_name(sheet_name))
        base = {"font_name": HINDI_FONT, "font_size": 11, "valign": "top"}
        head = book.add_format({**base, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": "#E8EDF3"})
        pen = _Pen(sheet, book.add_format(base), _date_formats(book, base))
        iterator = iter(rows)
        first = list(islice(iterator, _ROWS_MEASURED))
        for column, width in enumerate(_widths(headings, first)):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, _kept(heading), head)
        count = 0
        for count, row in enumerate(chain(first, iterator), 1):
            if count >= MOST_ROWS:
                raise AppError(Code.FILE_TOO_MANY_ROWS, file=path.name, limit=MOST_ROWS - 1)
            for column, value in enumerate(row):
                pen.write(count, column, value)
            if progress and count % _ROWS_BETWEEN_REPORTS == 0:
                progress(count)
        if headings:
            sheet.autofilter(0, 0, count, len(headings) - 1)
            sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{count + 1}"})
    return count


def _date_formats(book: Any, base: dict[str, object]) -> tuple[Any, Any]:
    day = book.add_format({**base, "num_format": "dd.mm.yyyy", "align": "left"})
    moment = book.add_format({**base, "num_format": "dd.mm.yyyy hh:mm", "align": "left"})
    return day, moment


class _Pen:
    """Writes values by their type alone, never by what their text looks like."""

    def __init__(self, sheet: Any, plain: Any, dates: tuple[Any, Any]) -> None:
        self._sheet, self._plain = sheet, plain
        self._day, self._moment = dates

    def write(self, row: int, column: int, value: Value) -> None:
        if value is None or value == "":
            return
        if isinstance(value, bool):
            self._sheet.write_boolean(row, column, value, self._plain)
        elif isinstance(value, int | float) and math.isfinite(value) and abs(value) < _EXACT_NUMBERS:
            self._sheet.write_number(row, column, value, self._plain)
        elif isinstance(value, date) and value.year >= _FIRST_EXCEL_YEAR:
            self._date(row, column, value)
        else:
            self._sheet.write_string(row, column, _kept(str(value)), self._plain)

    def _date(self, row: int, column: int, value: date) -> None:
        if isinstance(value, datetime):
            shown = value.astimezone(IST).replace(tzinfo=None) if value.tzinfo else value
            self._sheet.write_datetime(row, column, shown, self._moment)
        else:
            self._sheet.write_datetime(row, column, value, self._day)


def _kept(text: str) -> str:
    return cut(clean(text), _LONGEST_CELL)


def _widths(headings: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[int]:
    """Wide enough for the longest line of most cells, within what a screen bears."""
    longest = [_width(heading) for heading in headings]
    for row in rows:
        for column, value in enumerate(row[: len(longest)]):
            longest[column] = max(longest[column], _width(value))
    return [min(max(width + 2, _NARROWEST), _WIDEST) for width in longest]


def _width(value: Value) -> int:
    if isinstance(value, datetime):
        return 16
    if isinstance(value, date):
        return 10
    return 0 if value is None else max(map(len, str(value)[:_LONGEST_CELL].split("\n")))


def _sheet_name(name: str) -> str:
    tidy = cut(_NOT_IN_SHEET_NAMES.sub(" ", clean(name)).strip(" '"), _LONGEST_SHEET_NAME)
    return "Sheet1" if not tidy or tidy.casefold() == "history" else tidy


def _why(error: Exception) -> str:
    """Locked | full | missing | other: what the person can do about it differs."""
    if isinstance(error, PermissionError):
        return "locked"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "missing"
    return "full" if isinstance(error, OSError) and error.errno == 28 else "other"
