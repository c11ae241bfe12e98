"""Who must act: joining addressees into the action line, and reading such a line back.

Reading goes by the list of known addressees, longest first, because the marks that join addressees also stand
inside them. What the list does not know stays together as one addressee, as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.models.minutes.document import Direction, Language
from desktop.models.minutes.phrases import phrases, shipped
from desktop.models.minutes.state_offices import state_addressees
from desktop.models.reference import load_reference
from desktop.models.text import name_key

_JOINT = re.compile(r"\s*[,،;/&]\s*|\s+(?:एवं|एवम्|व|तथा|और|and)\s+", re.IGNORECASE)
_DEPARTMENT_TAIL = (" विभाग", " उत्तराखंड शासन", " उत्तराखंड")


def addressee_key(name: str) -> str:
    """Equal for the spellings of one addressee: `सचिव, पेयजल` is `सचिव पेयजल विभाग`, `एल-01` is `एल-1`."""
    key = name_key(name)
    shortened = True
    while shortened:
        shortened = False
        for tail in _DEPARTMENT_TAIL:
            if key.endswith(tail) and len(key) > len(tail):
                key, shortened = key.removesuffix(tail), True
    return key


@dataclass(frozen=True, slots=True)
class Split:
    """The addressees of a line as typed, and those among them that no list knows."""

    addressees: tuple[str, ...]
    unknown: tuple[str, ...] = ()


class MasterList:
    """The addressees an office knows, with the groups that are picked in one go.

    `more` adds an office's own to the usual ones; `standard_list` adds every office of the state.
    """

    def __init__(self, more: Iterable[str] = ()) -> None:
        self.names: tuple[str, ...] = tuple(dict.fromkeys([*shipped()["addressees"], *more]))
        self.groups: dict[str, tuple[str, ...]] = {
            name: tuple(members) for name, members in shipped()["addressee_groups"].items()
        }
        self._keys = frozenset(addressee_key(name) for name in self.names)

    def knows(self, name: str) -> bool:
        return addressee_key(name) in self._keys

    def suggest(self, typed: str, limit: int = 8) -> tuple[str, ...]:
        """Names and groups that have a word beginning with each typed word, in the list's order, for type-ahead."""
        wanted = name_key(typed).split()
        found = []
        for name in (*self.names, *self.groups):
            words = name_key(name).split()
            if all(any(word.startswith(want) for word in words) for want in wanted):
                found.append(name)
        return tuple(found[:limit])

    def split(self, line: str) -> Split:
        """The addressees inside an action line's words (without its parentheses), as they are typed."""
        pieces = _pieces(line)
        found: list[str] = []
        unknown: list[str] = []
        at, loose_from = 0, 0
        while at < len(pieces):
            end = self._longest(line, pieces, at)
            if end is None:
                at += 1
                continue
            if loose_from < at:
                unknown.append(line[pieces[loose_from][0] : pieces[at - 1][1]])
                found.append(unknown[-1])
            found.append(line[pieces[at][0] : pieces[end][1]])
            at = loose_from = end + 1
        if loose_from < len(pieces):
            unknown.append(line[pieces[loose_from][0] : pieces[-1][1]])
            found.append(unknown[-1])
        return Split(tuple(found), tuple(unknown))

    def _longest(self, line: str, pieces: Sequence[tuple[int, int]], at: int) -> int | None:
        start = pieces[at][0]
        for end in range(min(len(pieces), at + 8) - 1, at - 1, -1):
            if self.knows(line[start : pieces[end][1]]):
                return end
        return None


def _pieces(line: str) -> list[tuple[int, int]]:
    """Where the stretches between joining marks begin and end, blanks and empty stretches left out."""
    edges = [0]
    for joint in _JOINT.finditer(line):
        edges += [joint.start(), joint.end()]
    edges.append(len(line))
    pieces = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        stretch = line[start:end]
        if stretch.strip():
            left = start + len(stretch) - len(stretch.lstrip())
            pieces.append((left, left + len(stretch.strip())))
    return pieces


@cache
def standard_list() -> MasterList:
    """The list that ships with the program: the usual addressees and every office of the state."""
    return MasterList(state_addressees(load_reference()))


def join_addressees(addressees: Sequence[str], language: Language = Language.HINDI) -> str:
    """`क, ख एवं ग`."""
    wording = phrases(language)
    *first, last = addressees or ("",)
    return wording("addressee_and").join(filter(None, [wording("addressee_comma").join(first), last]))


def action_line(direction: Direction, language: Language = Language.HINDI) -> str:
    """The line under a direction as it is printed; empty when nobody is named."""
    if direction.action_as_typed or not direction.addressees:
        return direction.action_as_typed
    return phrases(language)("action", addressees=join_addressees(direction.addressees, language))
