"""The columns of a portal file: each reads its own cell of a row and remembers what it has looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from desktop.models.krutidev import from_krutidev
from desktop.models.krutidev_detection import BEYOND_DOUBT, ENOUGH, evidence
from desktop.models.mobiles import normal_mobile
from desktop.models.portal import ConvertedCell, Fault, Field, Reason
from desktop.models.text import clean, cut
from desktop.services.exchange.cells import MomentReader, mobile_number, plain
from desktop.services.exchange.table import Cell, as_text

_SHOWN_OF_A_FAULT = 200
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_LATIN = re.compile("[A-Za-z]")
_BENEFIT_OF_ROW, _BENEFIT_OF_SHEET, _DOUBT_BESIDE_UNICODE = 18, 12, -4


@dataclass(slots=True)
class Said:
    """What the cells of one row have said so far, by the names of `PortalRow`."""

    values: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[Fault] = field(default_factory=list)
    converted: list[ConvertedCell] = field(default_factory=list)


class Column(Protocol):
    """Reads its cell of a row into what the row has said."""

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add the value, the fault or the remark; an empty cell adds nothing."""


def fault(reason: Reason, what: Field, text: str) -> Fault:
    """A fault that shows as much of the cell as a person needs to find it."""
    return Fault(reason=reason, field=what, value=cut(text, _SHOWN_OF_A_FAULT))


class TextColumns:
    """The free texts of a row. Kruti Dev is told apart cell by cell; the other cells of the row are witnesses.

    A short cell such as a name is read as its row is: in a row with a sentence that is Kruti Dev beyond doubt little
    evidence is enough, beside Hindi in Unicode much is needed, otherwise the sheet's first rows and headings decide.
    """

    def __init__(self, places: Sequence[tuple[Field, int, int]], *, sheet_is_krutidev: bool) -> None:
        self._places = tuple(places)
        self._benefit = _BENEFIT_OF_SHEET if sheet_is_krutidev else 0

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add the texts, converted where they were Kruti Dev."""
        latin: list[tuple[Field, str, int, Cell]] = []
        unicode_beside = False
        for what, place, longest in self._places:
            if place >= len(cells):
                continue
            cell = cells[place]
            if cell is None or cell == "" or not (text := plain(cell)):
                continue
            if _DEVANAGARI.search(text):
                unicode_beside = True
            elif _LATIN.search(text):
                latin.append((what, text, longest, cell))
                continue
            self._say(said, what, text, longest)
        if latin:
            self._tell_apart(latin, said, unicode_beside=unicode_beside)

    def _tell_apart(self, latin: Sequence[tuple[Field, str, int, Cell]], said: Said, *, unicode_beside: bool) -> None:
        weighed = [evidence(text) for _, text, _, _ in latin]
        if max(weighed) >= BEYOND_DOUBT:
            benefit = _BENEFIT_OF_ROW
        else:
            benefit = _DOUBT_BESIDE_UNICODE if unicode_beside else self._benefit
        for (what, text, longest, cell), weight in zip(latin, weighed, strict=True):
            if weight + benefit > ENOUGH:
                said.converted.append(ConvertedCell(field=what, original=as_text(cell)))
                self._say(said, what, clean(from_krutidev(text)), longest)
            else:
                self._say(said, what, text, longest)

    @staticmethod
    def _say(said: Said, what: Field, text: str, longest: int) -> None:
        if len(text) > longest:
            said.faults.append(fault(Reason.TEXT_TOO_LONG, what, text))
        else:
            said.values[what] = text


class CodedColumn:
    """A word of a known list. What is unknown as it stands is tried as Kruti Dev."""

    def __init__(
        self, what: Field, name: str, place: int, lookup: Callable[[str], object | None], reason: Reason
    ) -> None:
        self._what, self._name, self._place = what, name, place
        self._lookup, self._reason = lookup, reason
        self._known: dict[Cell, tuple[object | None, bool, str]] = {}

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add the meaning of the word, or the fault that nobody knows it."""
        cell = cells[self._place] if self._place < len(cells) else None
        if cell is None or cell == "":
            return
        found = self._known.get(cell)
        if found is None:
            found = self._known[cell] = look_up(plain(cell), self._lookup)
        meaning, converted, text = found
        if meaning is not None:
            said.values[self._name] = meaning
            if converted:
                said.converted.append(ConvertedCell(field=self._what, original=as_text(cell)))
        elif text:
            said.faults.append(fault(self._reason, self._what, text))


def look_up(text: str, lookup: Callable[[str], object | None]) -> tuple[object | None, bool, str]:
    """The meaning of a word, whether it was Kruti Dev, and the word as it was read."""
    if not text:
        return None, False, ""
    meaning = lookup(text)
    if meaning is None and _LATIN.search(text) and not _DEVANAGARI.search(text):
        painted = from_krutidev(text)
        meaning = lookup(painted)
        if meaning is not None:
            return meaning, True, painted
    return meaning, False, text


class MomentColumn:
    """A date, with or without a time."""

    def __init__(self, what: Field, place: int, moments: MomentReader) -> None:
        self._what, self._place, self._moments = what, place, moments

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add the moment in epoch seconds, or the fault."""
        cell = cells[self._place] if self._place < len(cells) else None
        if cell is None or cell == "":
            return
        moment = self._moments.read(cell)
        if not isinstance(moment, Reason):
            said.values[self._what] = moment
        elif text := plain(cell):
            said.faults.append(fault(moment, self._what, text))


class MobileColumn:
    """A mobile number. One that cannot be dialled is left out with a remark: the complaint itself stands."""

    def __init__(self, place: int) -> None:
        self._place = place

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add ten digits."""
        cell = cells[self._place] if self._place < len(cells) else None
        if isinstance(cell, str) and len(cell) == 10 and (number := normal_mobile(cell)) is not None:
            said.values["mobile"] = number
            return
        if not (text := plain(cell)):
            return
        number = mobile_number(text)
        if number is None:
            said.remarks.append(fault(Reason.BAD_MOBILE, Field.MOBILE, text))
        else:
            said.values["mobile"] = number


class InsideColumn:
    """A word of a list that hangs on another cell: a block of its district, a category of its department.

    An unknown block refuses the row, for nobody could be given it; an unknown category is a remark, the section
    files the complaint itself.
    """

    def __init__(
        self, what: Field, name: str, parent: str, place: int, lookup: Callable[[str, int | None], int | None]
    ) -> None:
        self._what, self._name, self._parent, self._place = what, name, parent, place
        self._lookup = lookup
        self._known: dict[tuple[Cell, int | None], tuple[object | None, bool, str]] = {}

    def read(self, cells: Sequence[Cell], said: Said) -> None:
        """Add the meaning of the word inside what the row has named before it."""
        cell = cells[self._place] if self._place < len(cells) else None
        if cell is None or cell == "":
            return
        parent: int | None = said.values.get(self._parent)
        found = self._known.get((cell, parent))
        if found is None:
            found = self._known[cell, parent] = self._found(cell, parent)
        meaning, converted, text = found
        if meaning is not None:
            said.values[self._name] = meaning
            if converted:
                said.converted.append(ConvertedCell(field=self._what, original=as_text(cell)))
        elif text and self._what is Field.BLOCK:
            elsewhere = parent is not None and self._found(cell, None)[0] is not None
            said.faults.append(fault(Reason.BLOCK_ELSEWHERE if elsewhere else Reason.UNKNOWN_BLOCK, self._what, text))
        elif text:
            said.remarks.append(fault(Reason.UNKNOWN_CATEGORY, self._what, text))

    def _found(self, cell: Cell, parent: int | None) -> tuple[object | None, bool, str]:
        return look_up(plain(cell), lambda text: self._lookup(text, parent))
