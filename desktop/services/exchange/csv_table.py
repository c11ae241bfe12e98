"""Text files of rows: whatever Excel, a portal or an old section computer calls CSV."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.models.errors import AppError, Code
from desktop.services.exchange.file_kind import looks_utf16
from desktop.services.exchange.headings import recognised
from desktop.services.exchange.table import MOST_ROWS, NumberedRow, Table

_SAMPLE = 1 << 16
_SAMPLE_ROWS = 60
_CHUNK = 1 << 20
_LONGEST_CELL = 1 << 20
_SEPARATORS = ",;\t|"


def _keep_byte(error: UnicodeError) -> tuple[str, int]:
    """Kruti Dev uses five codes that Windows-1252 leaves undefined."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(map(chr, error.object[error.start : error.end])), error.end


codecs.register_error("desktop.keep_byte", _keep_byte)


@contextmanager
def open_text(path: Path) -> Iterator[tuple[Table, ...]]:
    """The one table of a text file. Raises `AppError` when it holds none."""
    encoding = encoding_of(path)
    separator = _separator(path, encoding)
    rows = _Rows(path, encoding, separator)
    yield (Table(name=path.stem, hidden=False, expected=_lines(path, encoding), rows=rows),)


class _Rows:
    """The records of the file, quoted line ends inside them kept."""

    def __init__(self, path: Path, encoding: str, separator: str) -> None:
        self._path, self._encoding, self._separator = path, encoding, separator

    def __call__(self) -> Iterator[NumberedRow]:
        csv.field_size_limit(_LONGEST_CELL)
        try:
            with _opened(self._path, self._encoding) as file:
                for number, row in enumerate(csv.reader(file, delimiter=self._separator), 1):
                    if number > MOST_ROWS:
                        raise AppError(Code.FILE_TOO_MANY_ROWS, file=self._path.name, limit=MOST_ROWS)
                    yield number, row
        except (csv.Error, UnicodeError, OSError) as error:
            raise AppError(Code.FILE_UNREADABLE, file=self._path.name, why="damaged") from error


def _opened(path: Path, encoding: str) -> io.TextIOWrapper:
    lenient = "desktop.keep_byte" if encoding == "cp1252" else "replace"
    return path.open("r", encoding=encoding, errors=lenient, newline="")


def encoding_of(path: Path) -> str:
    """UTF-16 or UTF-8 if the bytes read as such, else Windows-1252, in which Kruti Dev files are saved.

    A few damaged bytes do not turn a UTF-8 file into another; they are read as signs of replacement.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if (order := looks_utf16(head)) is not None:
            return order
        if _is_damaged_utf8(head):
            return "utf-8-sig"
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        try:
            while head:
                decoder.decode(head)
                head = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _is_damaged_utf8(head: bytes) -> bool:
    """Far more letters beyond ASCII than bytes that fit nowhere: text in another encoding has it the other way."""
    text = head.decode("utf-8-sig", "replace")
    bad = text.count("\ufffd")
    beyond = sum(char > "\x7f" for char in text) - bad
    return beyond > 10 * bad


def _separator(path: Path, encoding: str) -> str:
    """The mark that makes columns of the first rows: the headings it shows decide, then how even the rows are.

    Counting marks would not do: in Kruti Dev the comma and the semicolon are letters.
    """
    try:
        with _opened(path, encoding) as file:
            sample = file.read(_SAMPLE)
    except (UnicodeError, OSError) as error:
        raise AppError(Code.FILE_UNREADABLE, file=path.name, why="damaged") from error
    first = sample.split("\n", 1)[0].strip().strip('"').casefold()
    if first.startswith("sep=") and first[4:5] in _SEPARATORS and first[4:]:
        return first[4]
    return max(_SEPARATORS, key=lambda separator: _promise(sample, separator))


def _promise(sample: str, separator: str) -> tuple[int, float, int]:
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            rows.append(row)
            if len(rows) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0.0, 0
    widths = Counter(len(row) for row in rows if row)
    width, times = widths.most_common(1)[0] if widths else (0, 0)
    even = times / sum(widths.values()) if width > 1 else 0.0
    return max((recognised(row) for row in rows), default=0), even, width


def _lines(path: Path, encoding: str) -> int:
    """Line ends in the file: never fewer than its records."""
    mark = b"\n\x00" if encoding == "utf-16-le" else b"\n"
    count = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            count += chunk.count(mark)
    return min(count + 1, MOST_ROWS)
