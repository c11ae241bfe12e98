"""Workbooks read row by row, with the sizes inside checked before anything is unpacked."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.datetime import MAC_EPOCH

from desktop.models.errors import AppError, Code
from desktop.services.exchange.table import MOST_ROWS, WINDOWS_EPOCH, Cell, NumberedRow, Table

_MOST_UNPACKED = 2**30
_MOST_PARTS = 10_000
_SMALL = 64 * 2**20
_DENSEST = 150
_HEAD_OF_PART = 4096
_MACINTOSH_EPOCH = date(1904, 1, 1)


@contextmanager
def open_workbook(path: Path) -> Iterator[tuple[Table, ...]]:
    """The sheets of a workbook, as long as it is open. Raises `AppError` when it cannot be or must not be read."""
    _refuse_bombs(path)
    # the file is opened here, because openpyxl leaves it open when it fails, and Windows then locks it
    with warnings.catch_warnings(), path.open("rb") as file:
        # about styles and extensions that an import has no use for
        warnings.simplefilter("ignore")
        with _as_refusal(path):
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            epoch = _MACINTOSH_EPOCH if book.epoch == MAC_EPOCH else WINDOWS_EPOCH
            tables = tuple(
                Table(
                    name=sheet.title,
                    hidden=sheet.sheet_state != "visible",
                    expected=min(sheet.max_row or 0, MOST_ROWS),
                    rows=_Rows(path, sheet),
                    serial_epoch=epoch,
                )
                for sheet in book.worksheets
            )
        yield tables


class _Rows:
    """The rows of one sheet; the stated dimensions are not trusted, portals write A1:A1."""

    def __init__(self, path: Path, sheet: Any) -> None:
        # Any: the stubs of a read-only sheet borrow methods that do not accept it
        self._path, self._sheet = path, sheet

    def __call__(self) -> Iterator[NumberedRow]:
        with _as_refusal(self._path):
            self._sheet.reset_dimensions()
            rows: Iterator[Sequence[Cell]] = self._sheet.iter_rows(values_only=True)
        number = 0
        while True:
            with _as_refusal(self._path):
                row = next(rows, None)
            if row is None:
                return
            number += 1
            if number > MOST_ROWS:
                raise AppError(Code.FILE_TOO_MANY_ROWS, file=self._path.name, limit=MOST_ROWS)
            yield number, row


@contextmanager
def _as_refusal(path: Path) -> Iterator[None]:
    try:
        yield
    except AppError:
        raise
    except Exception as error:
        # a damaged workbook fails wherever the parser stumbles, in any class
        raise AppError(Code.FILE_UNREADABLE, file=path.name, why="damaged") from error


def _refuse_bombs(path: Path) -> None:
    """No more than a gigabyte inside, nothing packed beyond what rows of Hindi can be, no entities in the XML."""
    with _as_refusal(path), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        unpacked = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts) or 1
        if (
            unpacked > _MOST_UNPACKED
            or len(parts) > _MOST_PARTS
            or (unpacked > _SMALL and unpacked > packed * _DENSEST)
        ):
            raise AppError(Code.FILE_TOO_LARGE, file=path.name, size=unpacked, limit=_MOST_UNPACKED)
        for part in parts:
            if not part.filename.lower().endswith((".xml", ".rels")):
                continue
            with archive.open(part) as opened:
                head = opened.read(_HEAD_OF_PART).replace(b"\x00", b"").upper()
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise AppError(Code.FILE_UNREADABLE, file=path.name, why="damaged")
