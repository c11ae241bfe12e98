"""The minutes of a review meeting as data: every block, in the order it is printed, as it was typed.

Nothing here corrects a spelling, a digit or a mark. Addressees are lists, because one addressee may itself contain
a comma or `एवं` (`सचिव, वन, पर्यावरण एवं जलवायु संरक्षण`) and no rule could split the joined sentence again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Bold = tuple[tuple[int, int], ...]
"""Half-open ranges of a text, in code points, that stand in bold; ascending, without overlap."""


class Form(StrEnum):
    """Whose meeting it was: the Chief Minister's review of all departments, or a department's own."""

    CHIEF_MINISTER = "chief_minister"
    DEPARTMENT = "department"


class Language(StrEnum):
    """The language of the fixed formulas; what people typed stays as it is."""

    HINDI = "hi"
    ENGLISH = "en"


class Part(StrEnum):
    """The blocks of the minutes. A document prints them in its own `order`."""

    LETTERHEAD = "letterhead"
    TITLE = "title"
    ATTENDANCE = "attendance"
    PRESENTATION = "presentation"
    DIRECTIONS = "directions"
    OTHER_DIRECTIONS = "other_directions"
    CLOSING = "closing"
    SIGNATORY = "signatory"
    OFFICE = "office"
    ENDORSEMENT = "endorsement"
    COPIES = "copies"
    SECOND_SIGNATORY = "second_signatory"
    ANNEXES = "annexes"


class AnnexKind(StrEnum):
    """What an annex shows; the printer knows the columns and widths of each."""

    ATTENDANCE = "attendance"
    FIGURES = "figures"
    COMPLIANCE = "compliance"
    SPECIAL_CLOSE = "special_close"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One row of the attendance sheet. A line that was pasted whole stands in `name` as it was typed."""

    name: str
    designation: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """The sub-heading, the note (`उपस्थिति पत्र (संलग्न)`) and those who came, when they are named in the text."""

    heading: str = ""
    note: str = ""
    people: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One sentence that was presented, printed with a bullet."""

    text: str
    bold: Bold = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    """What was shown before the directions. `opening` are paragraphs before the line that leads in the points."""

    opening: tuple[str, ...] = ()
    intro: str = ""
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """One numbered order, who must act on it and by when.

    `text` may hold several paragraphs, parted by a line feed. `due_on` is kept for the ledger and is not printed by
    itself. `action_as_typed` is set where the typed action line differs from the usual form of `addressees`: it is
    then what is printed. Whoever changes the addressees clears it.
    """

    text: str
    addressees: tuple[str, ...] = ()
    due_on: date | None = None
    action_as_typed: str = ""
    bold: Bold = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionGroup:
    """Directions under a heading of their own; their numbers start again at 1."""

    heading: str = ""
    directions: tuple[Direction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs. `above` is what stands over the name (`आज्ञा से,`, `ह0/-`); the name carries no parentheses here."""

    name: str
    designation: str = ""
    above: str = ""
    in_parentheses: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Endorsement:
    """The line of the file number as printed, the number alone, and the date of issue, which it need not print."""

    line: str = ""
    number: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One numbered recipient and the phrase that his rank asks for; printed as one sentence."""

    recipient: str
    phrase: str = ""

    @property
    def text(self) -> str:
        return f"{self.recipient} {self.phrase}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """The list of those who receive a copy, in the order of protocol."""

    heading: str = ""
    recipients: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A table or text that starts on a page of its own. Every row has as many cells as it needs, not more."""

    kind: AnnexKind = AnnexKind.OTHER
    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Text that belongs to no block, kept where it stood: before slot `slot` of `part`.

    The slots of a part are its elements in print order (see `lines.slots`); a number past the last one means the end.
    """

    part: Part
    slot: int
    text: str


STANDARD_ORDER: tuple[Part, ...] = tuple(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDocument:
    """The whole of the minutes. Equal documents print equal pages.

    `order` lists the parts as they are printed; a part it does not name follows after those it names, in the usual
    order, so that nothing is ever left out.
    """

    form: Form = Form.DEPARTMENT
    language: Language = Language.HINDI
    meeting_on: date | None = None
    letterhead: tuple[str, ...] = ()
    title: str = ""
    attendance: Attendance = Attendance()
    presentation: Presentation = Presentation()
    bridge: str = ""
    directions: tuple[Direction, ...] = ()
    other_directions: tuple[DirectionGroup, ...] = ()
    closing: str = ""
    signatory: Signatory | None = None
    office_lines: tuple[str, ...] = ()
    endorsement: Endorsement = Endorsement()
    copies: Copies = Copies()
    second_signatory: Signatory | None = None
    annexes: tuple[Annex, ...] = ()
    passages: tuple[Passage, ...] = ()
    order: tuple[Part, ...] = STANDARD_ORDER

    @property
    def all_directions(self) -> tuple[Direction, ...]:
        """Every direction of every group, in print order."""
        groups = (self.directions, *(group.directions for group in self.other_directions))
        return tuple(direction for group in groups for direction in group)
