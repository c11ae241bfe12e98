"""What differs between two versions of the minutes, line by line, as a person would tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from desktop.models.minutes.document import MinutesDocument, Part
from desktop.models.minutes.lines import LineKind, lines, print_order

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One line: what it was (empty = it is new) and what it is (empty = it is gone), with its number in a list."""

    part: Part
    kind: LineKind
    number: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Told:
    kind: LineKind
    number: int
    text: str


def differences(before: MinutesDocument, after: MinutesDocument) -> tuple[Difference, ...]:
    """Every line that was added, taken out or changed, in print order. A new number alone is no difference.

    A direction's due date counts although it is not printed: it stands behind the text as `→ dd.mm.yyyy`.
    """
    old, new = _by_part(before), _by_part(after)
    return tuple(found for part in print_order(after) for found in _of_part(part, old.get(part, []), new.get(part, [])))


def _by_part(document: MinutesDocument) -> dict[Part, list[_Told]]:
    due = iter([direction.due_on for direction in document.all_directions if direction.text])
    told: dict[Part, list[_Told]] = {}
    for line in lines(document):
        text = line.text
        day = next(due, None) if line.kind is LineKind.DIRECTION else None
        if day is not None:
            text = f"{text} → {day:%d.%m.%Y}"
        told.setdefault(line.part, []).append(_Told(line.kind, line.number, text))
    return told


def _of_part(part: Part, old: list[_Told], new: list[_Told]) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, [told.text for told in old], [told.text for told in new], autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            continue
        for was, now in zip_longest(old[old_from:old_to], new[new_from:new_to]):
            shown = now or was
            if shown is not None:
                yield Difference(
                    part=part,
                    kind=shown.kind,
                    number=shown.number,
                    before=was.text if was else "",
                    after=now.text if now else "",
                )


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a changed line: in both versions, only in the old one, or only in the new one."""

    text: str
    in_old: bool
    in_new: bool


def stretches(before: str, after: str) -> tuple[Stretch, ...]:
    """A changed line word by word, in reading order; what went stands before what came in its place."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found: list[Stretch] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Stretch("".join(old[old_from:old_to]), in_old=True, in_new=True))
            continue
        if old_to > old_from:
            found.append(Stretch("".join(old[old_from:old_to]), in_old=True, in_new=False))
        if new_to > new_from:
            found.append(Stretch("".join(new[new_from:new_to]), in_old=False, in_new=True))
    return tuple(found)
