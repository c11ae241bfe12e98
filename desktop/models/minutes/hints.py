"""Consistency hints: what a careful anusachiv would ask about. Data with places; nothing is ever corrected."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.models.minutes.document import Language, MinutesDocument, Part
from desktop.models.minutes.lines import Line, LineKind, lines
from desktop.models.minutes.phrases import Rank, phrases, shipped
from desktop.models.minutes.ranks import protocol_place, rank_of
from desktop.models.text import fold

_LETTER = r"\u0900-\u0963\u0971-\u097f"
_WORD = re.compile(rf"[{_LETTER}]+")
_LEVEL = re.compile(rf"(?<![\w{_LETTER}])(?:एल|L|l)[ -]?(?P<zero>[0०]?)[1-4१-४](?![\w{_LETTER}])")
_ABBREVIATION = re.compile(rf"[{_LETTER}](?P<sign>[0०॰])(?![0-9०-९])")
_LEAD = re.compile(r"(?P<mark>:\s*-|:\s*[—–]|[—–]|:)\s*$")
_DIGITS = re.compile(rf"(?P<deva>[०-९]+)|(?<![{_LETTER}0-9])(?P<ascii>[0-9]+)")


class HintKind(StrEnum):
    """What the hint asks about."""

    MIXED_LEAD_MARKS = "mixed_lead_marks"
    MIXED_LEVELS = "mixed_levels"
    MIXED_SPELLINGS = "mixed_spellings"
    MIXED_ABBREVIATIONS = "mixed_abbreviations"
    MIXED_DIGITS = "mixed_digits"
    COPY_OUT_OF_RANK = "copy_out_of_rank"
    NO_ADDRESSEE = "no_addressee"
    NO_DUE_DATE = "no_due_date"
    DUE_BEFORE_MEETING = "due_before_meeting"
    REPEATED_ADDRESSEE = "repeated_addressee"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a line: its part and slot (see `lines.slots`), its kind, and code points from `start` to `end`."""

    part: Part
    slot: int
    kind: LineKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One question to the anusachiv. `forms` are the spellings that differ, in the order they come; one place a use."""

    kind: HintKind
    forms: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class _Use:
    form: str
    typed: str
    place: Place


def hints(document: MinutesDocument) -> tuple[Hint, ...]:
    """Everything worth asking about, spellings first, then the list of copies, then direction by direction."""
    printed = tuple(lines(document))
    found = [
        *_mixed(HintKind.MIXED_LEAD_MARKS, _lead_marks(printed)),
        *_mixed(HintKind.MIXED_LEVELS, _levels(printed)),
        *_mixed(HintKind.MIXED_ABBREVIATIONS, _abbreviations(printed)),
        *_mixed(HintKind.MIXED_DIGITS, _digits(printed)),
        *_spellings(printed),
        *_copies(printed),
        *_directions(document, printed),
    ]
    return tuple(found)


def _place(line: Line, start: int, end: int) -> Place:
    return Place(line.part, line.slot, line.kind, start, end)


def _mixed(kind: HintKind, uses: Iterator[_Use]) -> Iterator[Hint]:
    """One hint when the uses are of more than one form."""
    kept = tuple(uses)
    if len({use.form for use in kept}) > 1:
        typed = tuple(dict.fromkeys(use.typed for use in kept))
        yield Hint(kind=kind, forms=typed, places=tuple(use.place for use in kept))


def _lead_marks(printed: Sequence[Line]) -> Iterator[_Use]:
    """`:-` beside `:—`. A dash alone under the presentation and the copies' usual heading are formulas of their own."""
    usual = {phrases(language)("copies_heading") for language in Language}
    for line in printed:
        found = _LEAD.search(line.text)
        if (
            found
            and line.text.strip() not in usual
            and line.kind not in (LineKind.POINT, LineKind.DIRECTION)
            and found["mark"] not in ("—", "–")
        ):
            form = "".join(found["mark"].split())
            yield _Use(form, form, _place(line, *found.span("mark")))


def _levels(printed: Sequence[Line]) -> Iterator[_Use]:
    for line in printed:
        for found in _LEVEL.finditer(line.text):
            yield _Use("zero" if found["zero"] else "plain", found.group(), _place(line, *found.span()))


def _abbreviations(printed: Sequence[Line]) -> Iterator[_Use]:
    for line in printed:
        for found in _ABBREVIATION.finditer(line.text):
            yield _Use(found["sign"], found["sign"], _place(line, *found.span("sign")))


def _digits(printed: Sequence[Line]) -> Iterator[_Use]:
    for line in printed:
        for found in _DIGITS.finditer(line.text):
            yield _Use(found.lastgroup or "", found.group(), _place(line, *found.span()))


def _spellings(printed: Sequence[Line]) -> Iterator[Hint]:
    """Words of one meaning in two spellings: by the shipped families, and by the fold that search uses."""
    families: dict[str, list[_Use]] = defaultdict(list)
    known: dict[str, str] = {
        form: f"family {index}" for index, forms in enumerate(shipped()["spellings"]) for form in forms
    }
    longest_first = sorted(known, key=len, reverse=True)
    listed = re.compile(rf"(?<![\w{_LETTER}])(?:{'|'.join(map(re.escape, longest_first))})(?![\w{_LETTER}])")
    for line in printed:
        taken = []
        for found in listed.finditer(line.text):
            taken.append(found.span())
            families[known[found.group()]].append(_Use(found.group(), found.group(), _place(line, *found.span())))
        for found in _WORD.finditer(line.text):
            if len(found.group()) > 2 and not any(start <= found.start() < end for start, end in taken):
                families[fold(found.group())].append(_Use(found.group(), found.group(), _place(line, *found.span())))
    for uses in families.values():
        yield from _mixed(HintKind.MIXED_SPELLINGS, iter(uses))


def _copies(printed: Sequence[Line]) -> Iterator[Hint]:
    """A recipient below one of lower rank; those that no rule of protocol knows are passed over."""
    lowest: Rank | None = None
    for line in printed:
        rank = rank_of(line.text) if line.kind is LineKind.COPY else None
        if rank is None:
            continue
        if lowest and protocol_place(rank) < protocol_place(lowest):
            yield Hint(
                kind=HintKind.COPY_OUT_OF_RANK,
                forms=(rank.value, lowest.value),
                places=(_place(line, 0, len(line.text)),),
            )
        else:
            lowest = rank


def _directions(document: MinutesDocument, printed: Sequence[Line]) -> Iterator[Hint]:
    written = [line for line in printed if line.kind is LineKind.DIRECTION]
    with_text = [direction for direction in document.all_directions if direction.text]
    for direction, line in zip(with_text, written, strict=True):
        places = (_place(line, 0, len(line.text)),)
        if not direction.addressees and not direction.action_as_typed:
            yield Hint(kind=HintKind.NO_ADDRESSEE, places=places)
        if direction.due_on is None:
            yield Hint(kind=HintKind.NO_DUE_DATE, places=places)
        elif document.meeting_on and direction.due_on < document.meeting_on:
            yield Hint(kind=HintKind.DUE_BEFORE_MEETING, forms=(direction.due_on.isoformat(),), places=places)
        twice = [who for who in dict.fromkeys(direction.addressees) if direction.addressees.count(who) > 1]
        if twice:
            yield Hint(kind=HintKind.REPEATED_ADDRESSEE, forms=tuple(twice), places=places)
