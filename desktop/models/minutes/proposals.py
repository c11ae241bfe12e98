"""What a superior's minutes ask of one department: its directions as proposed actions with due dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.models.minutes.addressees import addressee_key
from desktop.models.minutes.document import Direction, MinutesDocument, Part
from desktop.models.minutes.due import Recurrence, due_in, recurrence_in
from desktop.models.minutes.phrases import shipped
from desktop.models.text import name_key

_PART_MARK = re.compile(r"\s*[,/&]\s*|\s+(?:एवं|व|तथा|and)\s+")
_DESIGNATIONS = frozenset(
    name_key(
        "समस्त प्रमुख अपर मुख्य सचिव विशेष संयुक्त उप अनु निदेशक महानिदेशक आयुक्त विभागाध्यक्ष अभियन्ता प्रबन्ध प्रबन्धक "
        "महाप्रबन्धक अध्यक्ष अधिकारी अधिकारीगण secretary principal additional chief director commissioner head of"
    ).split()
)


class Reason(StrEnum):
    """Why a direction is proposed to the department, the surest first."""

    NAMED = "named"
    EVERY_DEPARTMENT = "every_department"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedAction:
    """One direction that concerns the department. `addressees` are those among the direction's that include it.

    `group` is 0 for the main directions and counts the further groups from 1; `number` is the printed one. `due_on`
    comes from the document or, failing that, from the sentence; `due_words` are the words that say so. A recurring
    direction has no single date.
    """

    part: Part
    group: int
    number: int
    text: str
    reason: Reason
    addressees: tuple[str, ...]
    due_on: date | None
    due_words: str
    recurrence: Recurrence


def directions_for(document: MinutesDocument, department_names: Iterable[str]) -> tuple[ProposedAction, ...]:
    """The directions that concern a department, in print order.

    `department_names` are all names it goes by (the department, its directorates and corporations, its head's
    designation); spellings may vary. A direction concerns it when an addressee names it, when an addressee means
    every department, or when only the sentence mentions it.
    """
    names = tuple(filter(None, map(_department_key, department_names)))
    found = []
    groups = [document.directions, *(group.directions for group in document.other_directions)]
    for index, directions in enumerate(groups):
        for number, direction in enumerate(directions, 1):
            concern = _concern(direction, names)
            if concern:
                found.append(_proposed(document, direction, index, number, *concern))
    return tuple(found)


def _department_key(name: str) -> str:
    return addressee_key(name).removesuffix(" विभाग").strip()


def _concern(direction: Direction, names: tuple[str, ...]) -> tuple[Reason, tuple[str, ...]] | None:
    named = tuple(who for who in direction.addressees if not _offices(who).isdisjoint(names))
    if named:
        return Reason.NAMED, named
    everyone = frozenset(addressee_key(name) for name in shipped()["every_department"])
    general = tuple(who for who in direction.addressees if addressee_key(who) in everyone)
    if general:
        return Reason.EVERY_DEPARTMENT, general
    text = f" {name_key(direction.text)} "
    return (Reason.MENTIONED, ()) if any(f" {name} " in text for name in names) else None


def _offices(addressee: str) -> set[str]:
    """The departments an addressee names: what follows the designation, whole and in its parts.

    Parts are never cut further: सचिव, लघु सिंचाई does not speak to सिंचाई.
    """
    designation, _, office = addressee.partition(",")
    if not office:
        words = name_key(designation).split()
        while words and words[0] in _DESIGNATIONS:
            words = words[1:]
        while words and words[-1] in _DESIGNATIONS:
            words = words[:-1]
        office = " ".join(words)
    parts = [designation + "," + office, addressee, office, *_PART_MARK.split(office)]
    return {key for key in map(_department_key, parts) if key}


def _proposed(
    document: MinutesDocument,
    direction: Direction,
    group: int,
    number: int,
    reason: Reason,
    addressees: tuple[str, ...],
) -> ProposedAction:
    due = due_in(direction.text, document.meeting_on)
    return ProposedAction(
        part=Part.OTHER_DIRECTIONS if group else Part.DIRECTIONS,
        group=group,
        number=number,
        text=direction.text,
        reason=reason,
        addressees=addressees,
        due_on=direction.due_on or (due.on if due else None),
        due_words=due.words if due else "",
        recurrence=recurrence_in(direction.text),
    )
