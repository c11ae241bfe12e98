"""The texts and lines of each block: where the document keeps them and how it takes other ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.models.minutes import (
    Attendee,
    Copy,
    Endorsement,
    MinutesDocument,
    Passage,
    Point,
    Signatory,
)
from desktop.models.minutes.editing import bold_after
from desktop.models.minutes.phrases import phrases
from desktop.views.minutes.rows import RowKind

POINTS: RowKind[Point] = RowKind(
    get=lambda document: document.presentation.points,
    put=lambda document, points: replace(document, presentation=replace(document.presentation, points=points)),
    texts=lambda point: (point.text,),
    typed=lambda point, _column, text: replace(point, text=text, bold=bold_after(point.text, point.bold, text)),
    new=lambda: Point(text=""),
    key="points",
)

PEOPLE: RowKind[Attendee] = RowKind(
    get=lambda document: document.attendance.people,
    put=lambda document, people: replace(document, attendance=replace(document.attendance, people=people)),
    texts=lambda person: (person.name, person.designation, person.department),
    typed=lambda person, column, text: replace(person, **{("name", "designation", "department")[column]: text}),
    new=lambda: Attendee(name=""),
    stretches=(3, 3, 2),
    key="people",
)

RECIPIENTS: RowKind[Copy] = RowKind(
    get=lambda document: document.copies.recipients,
    put=lambda document, recipients: replace(document, copies=replace(document.copies, recipients=recipients)),
    texts=lambda copy: (copy.recipient, copy.phrase),
    typed=lambda copy, column, text: replace(copy, **{("recipient", "phrase")[column]: text}),
    new=lambda: Copy(recipient=""),
    stretches=(1, 1),
    key="copies",
)

LOOSE: RowKind[Passage] = RowKind(
    get=lambda document: document.passages,
    put=lambda document, passages: replace(document, passages=passages),
    texts=lambda passage: (passage.text,),
    typed=lambda passage, _column, text: replace(passage, text=text),
    new=lambda: Passage(part=MinutesDocument().order[-1], slot=0, text=""),
    key="loose",
)


def as_lines(text: str) -> tuple[str, ...]:
    """One line each; blank ones are none."""
    return tuple(line for line in text.split("\n") if line.strip())


def signed(signatory: Signatory | None, name: str, text: str) -> Signatory | None:
    """The signatory with another name, designation or line above; nobody when nothing is left."""
    changed: dict[str, Any] = {name: text}
    made = replace(signatory or Signatory(name=""), **changed)
    return made if made.name or made.designation or made.above else None


def numbered(document: MinutesDocument, number: str) -> MinutesDocument:
    """Another file number. Its line follows as long as nobody wrote one of his own."""
    old = document.endorsement
    line = old.line
    if line in ("", _line(document, old.number)):
        line = _line(document, number)
    return replace(document, endorsement=Endorsement(line=line, number=number, issued_on=old.issued_on))


def _line(document: MinutesDocument, number: str) -> str:
    return phrases(document.language)("endorsement_same_date", number=number) if number else ""
