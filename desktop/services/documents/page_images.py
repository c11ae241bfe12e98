"""Pages of a finished PDF as pictures, and where on a page its marked text stands. PDFium draws them.

PDFium knows one thread at a time, so every call holds one lock; it draws without Python's own, and a window goes on
meanwhile. Lengths of pages are points (1/72 inch), heights count from the page's top.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import Final, Self

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from pypdfium2 import raw

_ONE_AT_A_TIME: Final = RLock()
_POINTS_PER_INCH: Final = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """Rows of pixels of four octets, blue first, the fourth unused; `stride` octets a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch of a page from `top` to `bottom`, in points from the page's top."""

    page: int
    top: float
    bottom: float


class PageImages:
    """One open file. Close it (or use it as a context manager): PDFium's memory is not Python's."""

    def __init__(self, pdf: bytes) -> None:
        with _ONE_AT_A_TIME:
            self._file = pypdfium2.PdfDocument(pdf)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._file.get_page_size(number) for number in range(len(self._file))
            )
        """Width and height of every page in points."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; nothing can be drawn after it."""
        with _ONE_AT_A_TIME:
            self._file.close()

    def draw(self, page: int, dots_per_inch: float) -> PageImage:
        """The page in this many pixels an inch."""
        with _ONE_AT_A_TIME:
            opened = self._file[page]
            bitmap = opened.render(scale=dots_per_inch / _POINTS_PER_INCH, prefer_bgrx=True)
            try:
                return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
                opened.close()

    def strips(self, marks: Mapping[int, Iterable[int]]) -> dict[tuple[int, int], Strip]:
        """Where what carries these marks stands: (page, number of the mark) to a stretch of the page."""
        found: dict[tuple[int, int], Strip] = {}
        with _ONE_AT_A_TIME:
            for page, numbers in marks.items():
                wanted = frozenset(numbers)
                opened = self._file[page]
                for piece in opened.get_objects(max_depth=1):
                    mark = raw.FPDFPageObj_GetMarkedContentID(piece.raw)
                    if mark in wanted:
                        _, bottom, _, top = piece.get_bounds()
                        _widen(found, (page, mark), self.sizes[page][1] - top, self.sizes[page][1] - bottom)
                opened.close()
        return found


def sizes_of(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points; none of what is no file that can be drawn."""
    try:
        with PageImages(pdf) as file:
            return file.sizes
    except pypdfium2.PdfiumError:
        return ()


def _widen(found: dict[tuple[int, int], Strip], key: tuple[int, int], top: float, bottom: float) -> None:
    before = found.get(key)
    if before is not None:
        top, bottom = min(top, before.top), max(bottom, before.bottom)
    found[key] = Strip(key[0], top, bottom)
