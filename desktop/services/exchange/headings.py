"""Headings as portals, clerks and Excel write them, and the row of a sheet on which they stand.

Each field has names that mean it surely and names that mean it if nothing better is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.models.krutidev import from_krutidev
from desktop.models.portal import Field
from desktop.models.portal_mapping import MappedColumn, Mapping, heading_key
from desktop.services.exchange.heading_names import NEVER_READ, POSSIBLE_NAMES, SURE_NAMES
from desktop.services.exchange.table import Cell, as_text

SURE, LIKELY, POSSIBLE = 1.0, 0.8, 0.5
_LONGEST_HEADING = 120

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]?")


def _keys(names: str) -> Iterable[str]:
    return (heading_key(name) for name in names.split("|"))


_CONFIDENCE: dict[str, list[tuple[Field, float]]] = {}
for _table, _confidence in ((SURE_NAMES, SURE), (POSSIBLE_NAMES, POSSIBLE)):
    for _field, _names in _table.items():
        for _key in _keys(_names):
            _CONFIDENCE.setdefault(_key, []).append((_field, _confidence))
_IGNORED = frozenset(_keys(NEVER_READ))


def guess_mapping(headings: Sequence[str]) -> Mapping:
    """What these columns probably mean. Each field and each column is given once, the surest first."""
    guesses = sorted(
        (
            (confidence, -position, field)
            for position, heading in enumerate(headings)
            for field, confidence in _meanings(heading)
        ),
        key=lambda guess: guess[:2],
        reverse=True,
    )
    taken: dict[Field, MappedColumn] = {}
    spent: set[int] = set()
    for confidence, minus_position, field in guesses:
        position = -minus_position
        if field not in taken and position not in spent:
            spent.add(position)
            taken[field] = MappedColumn(
                field=field, heading=headings[position], position=position, confidence=confidence
            )
    return Mapping(columns=tuple(taken[field] for field in Field if field in taken))


def _meanings(heading: str) -> list[tuple[Field, float]]:
    if len(heading) > _LONGEST_HEADING:
        return []
    for key, confidence in _readings(heading):
        if key in _IGNORED:
            return []
        if key in _CONFIDENCE:
            return [(field, sure * confidence) for field, sure in _CONFIDENCE[key]]
    return []


def _readings(heading: str) -> Iterator[tuple[str, float]]:
    """The keys a heading may be found under: as it stands, in Kruti Dev, without what is in brackets."""
    yield heading_key(heading), 1.0
    painted = from_krutidev(heading)
    yield heading_key(painted), 1.0
    yield heading_key(_BRACKETS.sub(" ", heading)), LIKELY
    yield heading_key(_BRACKETS.sub(" ", painted)), LIKELY


def is_krutidev_heading(heading: str) -> bool:
    """A heading that means something only when it is read as Kruti Dev."""
    return heading_key(heading) not in _CONFIDENCE and heading_key(from_krutidev(heading)) in _CONFIDENCE


def recognised(row: Sequence[Cell]) -> int:
    """How many cells of a row are headings of different fields."""
    return len(guess_mapping([as_text(cell) for cell in row]).columns)


def heading_row(
    rows: Iterable[tuple[int, Sequence[Cell]]], mapping: Mapping | None = None
) -> tuple[int, tuple[str, ...]]:
    """The row among the first ones that reads most like headings, or best fits a mapping that is already there.

    Where none does, the first of those with the most texts; (0, ()) for rows without any.
    """
    best: tuple[tuple[float, float, int], int, tuple[str, ...]] | None = None
    for number, row in rows:
        headings = tuple(as_text(cell).strip() for cell in row)
        while headings and not headings[-1]:
            headings = headings[:-1]
        if not headings:
            continue
        fitting = len(mapping.fit(headings)) if mapping else 0
        sure = sum(column.confidence for column in guess_mapping(headings).columns)
        texts = sum(1 for cell in row if isinstance(cell, str) and cell.strip())
        rank = (fitting, sure, texts if sure == 0 else 0)
        if best is None or rank > best[0]:
            best = rank, number, headings
    return (best[1], best[2]) if best else (0, ())
