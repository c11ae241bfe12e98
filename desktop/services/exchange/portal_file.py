"""The portal's export, looked at first and then read: the one way a file comes in, from the window or a command.

Nothing is changed and nothing is stored here. Whatever is wrong with the file as a whole is one `AppError`; whatever
is wrong with a row is that row's `RefusedRow`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from desktop.models.errors import AppError, Code
from desktop.models.portal import Fault, Field, KnownNames, PortalRow, RefusedRow
from desktop.models.portal_mapping import Mapping
from desktop.services.exchange.cells import MomentReader
from desktop.services.exchange.csv_table import open_text
from desktop.services.exchange.duplicates import Gathered
from desktop.services.exchange.file_kind import FileKind, kind_of
from desktop.services.exchange.headings import guess_mapping, heading_row
from desktop.services.exchange.row_reading import RowReader
from desktop.services.exchange.table import NumberedRow, Table, as_text
from desktop.services.exchange.xlsx_table import open_workbook

Progress = Callable[[int, int], None]
"""Called with (rows read, rows expected; 0 = unknown). It stops the reading by raising `Cancelled`."""

_ROWS_LOOKED_AT = 40
_ROWS_BETWEEN_REPORTS = 500
_SHOWN_CELL = 200
_FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """One sheet: where its headings stand, what they probably mean, the first rows below as text.

    `heading_row` 0 means that the sheet is empty.
    """

    name: str
    hidden: bool
    heading_row: int
    headings: tuple[str, ...]
    guess: Mapping
    samples: tuple[tuple[str, ...], ...]
    expected_rows: int

    @property
    def readable(self) -> bool:
        """A column for the portal number was found."""
        return self.guess.column(Field.NUMBER) is not None

    @property
    def promise(self) -> float:
        """How much of it was understood: the sheet with the most is the portal's."""
        return sum(column.confidence for column in self.guess.columns) if self.readable else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """A file before it is read: its sheets and the one that is proposed."""

    sheets: tuple[SheetLook, ...]
    proposed: SheetLook


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalReading:
    """What a file said: rows that were understood, in its order, and rows that were refused, by row number.

    `repeated` rows said the same as an earlier one; `passed_over` were blank, totals, notes or headings again.
    """

    file_name: str
    sha256: str
    sheet: str
    headings: tuple[str, ...]
    mapping: Mapping
    rows: tuple[PortalRow, ...]
    refused: tuple[RefusedRow, ...]
    rows_read: int
    repeated: int
    passed_over: int

    @property
    def converted_cells(self) -> int:
        """Cells that were Kruti Dev."""
        return sum(len(row.converted) for row in self.rows)


def look(path: Path) -> FileLook:
    """The sheets of a file with the guessed mapping of each. Raises `AppError` for what is no table of rows."""
    with _open(path) as tables:
        sheets = tuple(_look_at(table) for table in tables)
    visible = [sheet for sheet in sheets if not sheet.hidden and sheet.headings]
    if not visible:
        raise AppError(Code.FILE_EMPTY, file=path.name)
    return FileLook(sheets=sheets, proposed=max(visible, key=lambda sheet: sheet.promise))


def read(
    path: Path,
    *,
    names: KnownNames,
    today: date,
    mapping: Mapping | None = None,
    sheet: str | None = None,
    progress: Progress | None = None,
) -> PortalReading:
    """Every row of the file, typed.

    `today` is the store's day; later dates are refused. Without a `mapping` the guessed one is used, without a
    `sheet` the visible one that reads most like the portal's; hidden sheets are read only when they are named.
    Raises `AppError`: `FILE_*` for a file that cannot be read, `NO_NUMBER_COLUMN` where no column holds the portal's
    number; and whatever `progress` raises.
    """
    report = progress or _silent
    report(0, 0)
    with _open(path) as tables:
        table, seen = _chosen(path, tables, sheet, mapping)
        used = mapping or seen.guess
        places = used.fit(seen.headings)
        if Field.NUMBER not in places:
            raise AppError(Code.NO_NUMBER_COLUMN, file=path.name)
        moments = MomentReader(today, table.serial_epoch, month_first=used.month_first)
        reader = RowReader(places, seen.headings, names, moments)
        gathered, refused = Gathered(), list[RefusedRow]()
        count = passed_over = 0
        for number, cells in _below(table, seen.heading_row):
            count += 1
            if count % _ROWS_BETWEEN_REPORTS == 0:
                report(count, max(table.expected - seen.heading_row, count))
            row = reader.read(number, cells)
            if isinstance(row, PortalRow):
                gathered.add(row)
            elif row is None:
                passed_over += 1
            else:
                refused.append(row)
        refused += _contradicting(table, seen.heading_row, gathered.contradictions())
    report(count, count)
    return PortalReading(
        file_name=path.name,
        sha256=_sha256(path),
        sheet=table.name,
        headings=seen.headings,
        mapping=used,
        rows=gathered.agreed(),
        refused=tuple(sorted(refused, key=lambda row: row.row_number)),
        rows_read=count - passed_over,
        repeated=gathered.repeated,
        passed_over=passed_over,
    )


def cells_of(path: Path, sheet: str, row_numbers: Collection[int]) -> dict[int, tuple[str, ...]]:
    """These rows of a sheet as they stand in the file, for those that were understood but refused later.

    Raises `AppError` for a file that can no longer be read.
    """
    wanted = frozenset(row_numbers)
    if not wanted:
        return {}
    with _open(path) as tables:
        table = next((table for table in tables if table.name == sheet), None)
        if table is None:
            raise AppError(Code.FILE_UNREADABLE, file=path.name, why="changed")
        return {number: tuple(map(as_text, cells)) for number, cells in table.rows() if number in wanted}


def _silent(_done: int, _total: int) -> None:
    """Nobody asked."""


def _open(path: Path) -> AbstractContextManager[tuple[Table, ...]]:
    kind = kind_of(path)
    if kind is FileKind.XLSX:
        return open_workbook(path)
    if kind is FileKind.TEXT:
        return open_text(path)
    raise AppError(Code.FILE_TYPE_REFUSED, file=path.name, kind=kind.value)


def _look_at(table: Table, mapping: Mapping | None = None) -> SheetLook:
    first = list(islice(table.rows(), _ROWS_LOOKED_AT))
    number, headings = heading_row(first, mapping)
    below = (row for row in first if row[0] > number)
    return SheetLook(
        name=table.name,
        hidden=table.hidden,
        heading_row=number,
        headings=headings,
        guess=guess_mapping(headings),
        samples=tuple(tuple(as_text(cell)[:_SHOWN_CELL] for cell in cells) for _, cells in below if any(cells)),
        expected_rows=max(table.expected - number, 0),
    )


def _chosen(
    path: Path, tables: tuple[Table, ...], sheet: str | None, mapping: Mapping | None
) -> tuple[Table, SheetLook]:
    """The named sheet, or the visible one that the mapping fits best, or that was best understood."""
    wanted = [table for table in tables if (table.name == sheet if sheet is not None else not table.hidden)]
    looks = [(table, _look_at(table, mapping)) for table in wanted]
    candidates = [(table, seen) for table, seen in looks if seen.headings]
    if not candidates:
        raise AppError(Code.FILE_EMPTY, file=path.name)
    if mapping is not None:
        return max(candidates, key=lambda one: len(mapping.fit(one[1].headings)))
    table, seen = max(candidates, key=lambda one: one[1].promise)
    if len([heading for heading in seen.headings if heading]) < _FEWEST_COLUMNS:
        raise AppError(Code.FILE_NOT_A_TABLE, file=path.name)
    return table, seen


def _below(table: Table, heading_row_number: int) -> Iterator[NumberedRow]:
    return (row for row in table.rows() if row[0] > heading_row_number)


def _contradicting(
    table: Table, heading_row_number: int, contradictions: dict[int, tuple[str, Fault]]
) -> Iterator[RefusedRow]:
    """The contradicting rows with their cells, fetched in a second pass: cells are not kept for the many others."""
    if not contradictions:
        return
    for row_number, cells in _below(table, heading_row_number):
        if row_number in contradictions:
            number, fault = contradictions[row_number]
            yield RefusedRow(
                row_number=row_number, number=number, faults=(fault,), cells=tuple(as_text(cell) for cell in cells)
            )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
