"""The minutes in print order, line by line: what the page, the plain text and the hints all walk through."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.models.minutes.addressees import action_line
from desktop.models.minutes.document import (
    STANDARD_ORDER,
    Attendee,
    Bold,
    Direction,
    MinutesDocument,
    Part,
    Signatory,
)
from desktop.models.minutes.pasted import source_lines


class LineKind(StrEnum):
    """How a line is set."""

    LETTERHEAD = "letterhead"
    TITLE = "title"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    PERSON = "person"
    POINT = "point"
    DIRECTION = "direction"
    ACTION = "action"
    GROUP_HEADING = "group_heading"
    ABOVE_NAME = "above_name"
    NAME = "name"
    DESIGNATION = "designation"
    OFFICE = "office"
    ENDORSEMENT = "endorsement"
    COPIES_HEADING = "copies_heading"
    COPY = "copy"
    ANNEX_HEADING = "annex_heading"
    ANNEX_COLUMNS = "annex_columns"
    ANNEX_ROW = "annex_row"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the document. `number` is its number in a list, 0 for none; `cells` are those of a table row."""

    kind: LineKind
    part: Part
    slot: int
    text: str
    number: int = 0
    bold: Bold = ()
    cells: tuple[str, ...] = ()


class _Slots:
    """Collects the lines of one part, slot by slot."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.slots: list[list[Line]] = []

    def open(self, kind: LineKind, text: str, *, number: int = 0, bold: Bold = ()) -> None:
        if text:
            self.slots.append([])
            self.more(kind, text, number=number, bold=bold)

    def more(
        self,
        kind: LineKind,
        text: str,
        *,
        number: int = 0,
        bold: Bold = (),
        cells: tuple[str, ...] = (),
    ) -> None:
        if text:
            slot = len(self.slots) - 1
            line = Line(kind=kind, part=self.part, slot=slot, text=text, number=number, bold=bold, cells=cells)
            self.slots[-1].append(line)


def _person(person: Attendee) -> str:
    return f"{person.name}\t{person.designation}\t{person.department}".rstrip("\t")


def _attendance(document: MinutesDocument, slots: _Slots) -> None:
    attendance = document.attendance
    slots.open(LineKind.SUBHEADING, attendance.heading)
    slots.open(LineKind.PARAGRAPH, attendance.note)
    for number, person in enumerate(attendance.people, 1):
        slots.open(LineKind.PERSON, _person(person), number=number)


def _presentation(document: MinutesDocument, slots: _Slots) -> None:
    for text in document.presentation.opening:
        slots.open(LineKind.PARAGRAPH, text)
    slots.open(LineKind.PARAGRAPH, document.presentation.intro)
    for point in document.presentation.points:
        slots.open(LineKind.POINT, point.text, bold=point.bold)


def _numbered(directions: tuple[Direction, ...], document: MinutesDocument, slots: _Slots) -> None:
    for number, direction in enumerate(directions, 1):
        slots.slots.append([])
        slots.more(LineKind.DIRECTION, direction.text, number=number, bold=direction.bold)
        slots.more(LineKind.ACTION, action_line(direction, document.language))


def _directions(document: MinutesDocument, slots: _Slots) -> None:
    slots.open(LineKind.PARAGRAPH, document.bridge)
    _numbered(document.directions, document, slots)


def _other_directions(document: MinutesDocument, slots: _Slots) -> None:
    for group in document.other_directions:
        slots.open(LineKind.GROUP_HEADING, group.heading)
        _numbered(group.directions, document, slots)


def _signed(signatory: Signatory | None, slots: _Slots) -> None:
    if signatory is None:
        return
    name = f"({signatory.name})" if signatory.in_parentheses else signatory.name
    slots.slots.append([])
    slots.more(LineKind.ABOVE_NAME, signatory.above)
    slots.more(LineKind.NAME, name)
    slots.more(LineKind.DESIGNATION, signatory.designation)


def _copies(document: MinutesDocument, slots: _Slots) -> None:
    slots.open(LineKind.COPIES_HEADING, document.copies.heading)
    for number, copy in enumerate(document.copies.recipients, 1):
        slots.open(LineKind.COPY, copy.text, number=number)


def _annexes(document: MinutesDocument, slots: _Slots) -> None:
    for annex in document.annexes:
        slots.slots.append([])
        slots.more(LineKind.ANNEX_HEADING, annex.heading)
        for text in annex.paragraphs:
            slots.more(LineKind.PARAGRAPH, text)
        slots.more(LineKind.ANNEX_COLUMNS, "\t".join(annex.columns), cells=annex.columns)
        for row in annex.rows:
            slots.more(LineKind.ANNEX_ROW, "\t".join(row), cells=row)


def _texts(kind: LineKind, texts: tuple[str, ...], slots: _Slots) -> None:
    for text in texts:
        slots.open(kind, text)


_PARTS: dict[Part, Callable[[MinutesDocument, _Slots], None]] = {
    Part.LETTERHEAD: lambda document, slots: _texts(LineKind.LETTERHEAD, document.letterhead, slots),
    Part.TITLE: lambda document, slots: slots.open(LineKind.TITLE, document.title),
    Part.ATTENDANCE: _attendance,
    Part.PRESENTATION: _presentation,
    Part.DIRECTIONS: _directions,
    Part.OTHER_DIRECTIONS: _other_directions,
    Part.CLOSING: lambda document, slots: slots.open(LineKind.PARAGRAPH, document.closing),
    Part.SIGNATORY: lambda document, slots: _signed(document.signatory, slots),
    Part.OFFICE: lambda document, slots: _texts(LineKind.OFFICE, document.office_lines, slots),
    Part.ENDORSEMENT: lambda document, slots: slots.open(LineKind.ENDORSEMENT, document.endorsement.line),
    Part.COPIES: _copies,
    Part.SECOND_SIGNATORY: lambda document, slots: _signed(document.second_signatory, slots),
    Part.ANNEXES: _annexes,
}


def print_order(document: MinutesDocument) -> tuple[Part, ...]:
    """Every part once: those that the document orders, then the rest."""
    return tuple(dict.fromkeys([*document.order, *STANDARD_ORDER]))


def slots(document: MinutesDocument, part: Part) -> list[list[Line]]:
    """The elements of a part in print order; each is the lines that belong together (a direction and its action)."""
    collected = _Slots(part)
    _PARTS[part](document, collected)
    return collected.slots


def lines(document: MinutesDocument) -> Iterator[Line]:
    """Every line of the minutes as printed, passages that belong to no block in their places."""
    for part in print_order(document):
        loose = deque(sorted((p for p in document.passages if p.part is part), key=lambda p: p.slot))
        elements = slots(document, part)
        for index, element in enumerate(elements):
            while loose and loose[0].slot <= index:
                yield _passage(loose.popleft().text, part, index)
            yield from element
        for passage in loose:
            yield _passage(passage.text, part, len(elements))


def _passage(text: str, part: Part, slot: int) -> Line:
    return Line(kind=LineKind.PASSAGE, part=part, slot=slot, text=text)


def _marked(number: int, text: str) -> str:
    """`3. text`, or `3) text` where the text's beginning would make a date of it (`3. 5.2024`)."""
    usual = f"{number}. {text}"
    return usual if source_lines(usual)[0].mark else f"{number}) {text}"


def plain_text(document: MinutesDocument) -> str:
    """The minutes as text, one line each, numbers and bullets written out, a blank line between elements.

    Reading it again gives the same words in the same order.
    """
    out: list[str] = []
    last: tuple[Part, int] | None = None
    for line in lines(document):
        if last is not None and (line.part, line.slot) != last:
            out.append("")
        last = (line.part, line.slot)
        text = f"• {line.text}" if line.kind is LineKind.POINT else line.text
        out.append(_marked(line.number, text) if line.number else text)
    return "\n".join(out) + "\n" if out else ""
