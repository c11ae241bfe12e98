"""One row of cells read as one complaint, or refused with everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from desktop.models.complaint import Status
from desktop.models.portal import LONGEST_TEXTS, Fault, Field, KnownNames, PortalRow, Reason, RefusedRow
from desktop.models.portal_mapping import heading_key
from desktop.models.text import cut
from desktop.services.exchange.cells import MomentReader, complaint_number, plain, whole_count
from desktop.services.exchange.columns import (
    CodedColumn,
    Column,
    InsideColumn,
    MobileColumn,
    MomentColumn,
    Said,
    TextColumns,
    fault,
)
from desktop.services.exchange.headings import is_krutidev_heading
from desktop.services.exchange.table import Cell, as_text
from desktop.services.exchange.vocabulary import (
    CHANNELS,
    CLOSED_WORDS,
    KINDS,
    STATUSES,
    TOTALS,
    key,
    level_of,
    satisfaction_of,
)

_MOMENTS = (Field.REGISTERED_AT, Field.ANSWERED_AT, Field.CLOSED_AT)
_SUBJECT_OUT_OF_DESCRIPTION = 160
_KEPT_OF_A_CELL = 32_767
_EXACT_NUMBERS = 10**15
"""Spreadsheets keep fifteen digits of a number."""
_DIGITS = re.compile("[0-9०-९]+")
_SENTENCE = re.compile(r"[^।\n]+")
_CLOSED = object()
"""Closed, without a word how."""


def _status(text: str) -> object | None:
    word = key(text)
    return _CLOSED if word in CLOSED_WORDS else STATUSES.get(word)


def _satisfaction(text: str) -> object | None:
    known, satisfied = satisfaction_of(text)
    return (satisfied,) if known else None


class RowReader:
    """Reads the rows of one sheet under one mapping."""

    def __init__(
        self, places: Mapping[Field, int], headings: Sequence[str], names: KnownNames, moments: MomentReader
    ) -> None:
        self._number_place = places[Field.NUMBER]
        self._number_heading = heading_key(headings[self._number_place])
        self._columns = tuple(_columns(places, headings, names, moments))

    def read(self, row_number: int, cells: Sequence[Cell]) -> PortalRow | RefusedRow | None:
        """The complaint, the refusal, or None for a row that is none: blank, a total, a note, headings again."""
        cell = cells[self._number_place] if self._number_place < len(cells) else None
        usual = isinstance(cell, str) and cell.isascii() and cell.isalnum() and not cell.isalpha()
        text = str(cell) if usual else plain(cell)
        if self._is_no_complaint(text, cells):
            return None
        number = _number(cell, text)
        said = Said()
        if isinstance(number, Fault):
            said.faults.append(number)
        for column in self._columns:
            column.read(cells, said)
        if said.faults:
            return RefusedRow(
                row_number=row_number,
                number="" if isinstance(number, Fault) else number,
                faults=tuple(said.faults),
                cells=tuple([as_text(one)[:_KEPT_OF_A_CELL] for one in cells]),
            )
        _settle(said)
        return PortalRow(
            row_number=row_number,
            number=str(number),
            remarks=tuple(said.remarks),
            converted=tuple(said.converted),
            **said.values,
        )

    def _is_no_complaint(self, number: str, cells: Sequence[Cell]) -> bool:
        if number:
            label = cells[0]
            labelled = self._number_place > 0 and isinstance(label, str) and not label.isdigit()
            if labelled and _is_total(plain(label)):
                return True
            usual = number.isalnum() and not number.isalpha()
            return not usual and (_is_total(number) or heading_key(number) == self._number_heading)
        texts = [text for cell in cells if (text := plain(cell))]
        return len(texts) <= 1 or any(_is_total(text) for text in texts[:2])


@lru_cache(maxsize=1 << 12)
def _is_total(text: str) -> bool:
    return key(_DIGITS.sub("", text)) in TOTALS


def _number(cell: Cell, text: str) -> str | Fault:
    if not text:
        return Fault(reason=Reason.MISSING_NUMBER, field=Field.NUMBER)
    rounded = isinstance(cell, int | float) and abs(cell) >= _EXACT_NUMBERS
    read = Reason.NUMBER_ROUNDED if rounded else complaint_number(text)
    return fault(read, Field.NUMBER, text) if isinstance(read, Reason) else read


def _columns(
    places: Mapping[Field, int], headings: Sequence[str], names: KnownNames, moments: MomentReader
) -> list[Column]:
    """Columns in an order that lets the later ones know what the earlier ones found."""
    coded: dict[Field, tuple[str, Callable[[str], object | None], Reason]] = {
        Field.DEPARTMENT: ("department_id", names.department, Reason.UNKNOWN_DEPARTMENT),
        Field.DISTRICT: ("district_id", names.district, Reason.UNKNOWN_DISTRICT),
        Field.KIND: ("kind", lambda text: KINDS.get(key(text)), Reason.UNKNOWN_KIND),
        Field.CHANNEL: ("channel", lambda text: CHANNELS.get(key(text)), Reason.UNKNOWN_CHANNEL),
        Field.LEVEL: ("level", level_of, Reason.BAD_LEVEL),
        Field.STATUS: ("status", _status, Reason.UNKNOWN_STATUS),
        Field.SATISFACTION: ("satisfied", _satisfaction, Reason.UNKNOWN_SATISFACTION),
        Field.REOPENED: ("reopen_count", whole_count, Reason.BAD_COUNT),
    }
    made: list[Column] = []
    for what, (name, lookup, reason) in coded.items():
        if what in places:
            made.append(CodedColumn(what, name, places[what], lookup, reason))
    if Field.BLOCK in places:
        made.append(InsideColumn(Field.BLOCK, "block_id", "district_id", places[Field.BLOCK], names.block))
    if Field.CATEGORY in places:
        made.append(
            InsideColumn(Field.CATEGORY, "category_id", "department_id", places[Field.CATEGORY], names.category)
        )
    if Field.MOBILE in places:
        made.append(MobileColumn(places[Field.MOBILE]))
    made += [MomentColumn(what, places[what], moments) for what in _MOMENTS if what in places]
    texts = [(what, places[what], longest) for what, longest in LONGEST_TEXTS.items() if what in places]
    made.append(TextColumns(texts, sheet_is_krutidev=any(map(is_krutidev_heading, headings))))
    return made


def _settle(said: Said) -> None:
    """What follows from several cells of the row together."""
    values = said.values
    if "satisfied" in values:
        (values["satisfied"],) = values["satisfied"]
    if values.get("status") is _CLOSED:
        # only a satisfied complainant disposes of a complaint (S001)
        values["status"] = Status.CLOSED if values.get("satisfied") else Status.PARTIALLY_CLOSED
    if "subject" not in values and "description" in values:
        sentence = _SENTENCE.search(values["description"])
        values["subject"] = cut(sentence.group().strip() if sentence else "", _SUBJECT_OUT_OF_DESCRIPTION)
