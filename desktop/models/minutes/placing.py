"""The document while it is being read: blocks filled one after another, what fits none kept in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.models.minutes.addressees import MasterList, action_line
from desktop.models.minutes.document import (
    STANDARD_ORDER,
    Annex,
    Attendance,
    Attendee,
    Bold,
    Copies,
    Copy,
    Direction,
    DirectionGroup,
    Endorsement,
    Form,
    Language,
    MinutesDocument,
    Part,
    Passage,
    Point,
    Presentation,
    Signatory,
)
from desktop.models.minutes.due import Due, dates_in, due_in
from desktop.models.minutes.paragraphs import Paragraph
from desktop.models.minutes.pasted import SourceLine, who_acts
from desktop.models.minutes.report import Note, NoteKind

_CHAIR = re.compile(r"मुख्य\s?मंत्री|chief minister", re.IGNORECASE)
_CHAIRED = re.compile(r"अध्यक्षता", re.IGNORECASE)
_FILE_NUMBER = re.compile(
    r"^\S*?(?:संख्या|पत्रांक|सं0|No\.)\s*[:/–—-]*\s*(?P<number>(?:(?!/?तद्दिनांक)[^,\s।])+)", re.IGNORECASE
)
_PHRASE = re.compile(
    r"\s(?=को\s+(?:इस आशय|सूचनार्थ|सादर|कृपया|अवलोकनार्थ|आवश्यक कार्यवाही|[^,]{0,60}संज्ञानार्थ))"
    r"|\s(?=for (?:the )?(?:kind )?information|with the request)"
)

BEFORE_DIRECTIONS = (Part.LETTERHEAD, Part.TITLE, Part.ATTENDANCE, Part.PRESENTATION)
DIRECTING = (Part.DIRECTIONS, Part.OTHER_DIRECTIONS)


@dataclass(slots=True)
class Item:
    """A direction being read."""

    line: int
    text: str
    bold: Bold
    number: int
    is_marked: bool
    actions: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """Directions being read under one heading (or the bridge)."""

    heading: str = ""
    items: list[Item] = field(default_factory=list)


class Placing:
    """Takes paragraphs into blocks. `part` is the block being filled; a block that was left is not taken up again."""

    def __init__(self, master: MasterList) -> None:
        self.master = master
        self.part = Part.LETTERHEAD
        self.order: list[Part] = [Part.LETTERHEAD]
        self.notes: list[Note] = []
        self.letterhead: list[str] = []
        self.title = ""
        self.attendance_heading = ""
        self.attendance_note = ""
        self.people: list[Attendee] = []
        self.opening: list[str] = []
        self.intro = ""
        self.points: list[Point] = []
        self.groups: list[Group] = [Group()]
        self.closing = ""
        self.signatories: dict[Part, Signatory] = {}
        self.office: list[str] = []
        self.endorsement: list[str] = []
        self.copies_heading = ""
        self.copies: list[Copy] = []
        self.annexes: list[Annex] = []
        self.passages: list[Passage] = []
        self.feet: list[Passage] = []  # page feet: they interrupt nothing
        self.above: list[Paragraph] = []
        self.is_table = False  # whether the directions stand in a table

    def may_enter(self, part: Part) -> bool:
        return part is self.part or part not in self.order

    def enter(self, part: Part) -> None:
        self.part = part
        if part not in self.order:
            self.order.append(part)

    @property
    def group(self) -> Group:
        return self.groups[-1]

    @property
    def is_loose(self) -> bool:
        """Whether a passage stands behind the last thing placed, which therefore can take nothing more."""
        return bool(self.passages) and (self.passages[-1].part, self.passages[-1].slot) == (self.part, self._slot())

    def keep(self, paragraph: Paragraph) -> None:
        """Keeps a paragraph that no block takes, in its place, and says so."""
        self.passages.append(Passage(part=self.part, slot=self._slot(), text=paragraph.text))
        self.notes.append(Note(kind=NoteKind.UNPLACED, line=paragraph.line, text=paragraph.text))

    def keep_foot(self, line: SourceLine) -> None:
        """Keeps the foot of a page behind what was placed last, which may go on all the same."""
        self.feet.append(Passage(part=self.part, slot=self._slot(), text=line.body))
        self.notes.append(Note(kind=NoteKind.PAGE_FOOT, line=line.number, text=line.body))

    def _slot(self) -> int:
        groups = self.groups[1:]
        return {
            Part.LETTERHEAD: len(self.letterhead),
            Part.TITLE: 1,
            Part.ATTENDANCE: bool(self.attendance_heading) + bool(self.attendance_note) + len(self.people),
            Part.PRESENTATION: len(self.opening) + bool(self.intro) + len(self.points),
            Part.DIRECTIONS: bool(self.groups[0].heading) + len(self.groups[0].items),
            Part.OTHER_DIRECTIONS: sum(bool(group.heading) + len(group.items) for group in groups),
            Part.CLOSING: 1,
            Part.SIGNATORY: 1,
            Part.OFFICE: len(self.office),
            Part.ENDORSEMENT: 1,
            Part.COPIES: bool(self.copies_heading) + len(self.copies),
            Part.SECOND_SIGNATORY: 1,
            Part.ANNEXES: len(self.annexes),
        }[self.part]

    def new_item(self, paragraph: Paragraph) -> None:
        if self.part not in DIRECTING:
            self.enter(Part.DIRECTIONS)
        item = Item(paragraph.line, paragraph.text, paragraph.bold, paragraph.number, paragraph.mark is not None)
        self.group.items.append(item)

    def new_group(self, heading: str) -> None:
        """Directions under a further heading; the first group of all belongs to the bridge."""
        self.enter(Part.OTHER_DIRECTIONS)
        self.groups.append(Group(heading))

    def new_copy(self, text: str) -> None:
        found = _PHRASE.search(text)
        if found and text[: found.start()].strip():
            self.copies.append(Copy(recipient=text[: found.start()], phrase=text[found.end() :]))
        else:
            self.copies.append(Copy(recipient=text))

    @property
    def _signing(self) -> Part:
        return Part.SECOND_SIGNATORY if Part.COPIES in self.order else Part.SIGNATORY

    @property
    def is_signed(self) -> bool:
        """Whether the signature that could stand here is there already."""
        return self._signing in self.signatories

    def sign(self, name: str, designation: str, *, in_parentheses: bool) -> None:
        part = self._signing
        self.enter(part)
        above = "\n".join(paragraph.text for paragraph in self.above)
        self.above.clear()
        self.signatories[part] = Signatory(
            name=name, designation=designation, above=above, in_parentheses=in_parentheses
        )

    def document(self) -> MinutesDocument:
        """What was read. Adds the notes about directions, and leaves the rest of the report to the reader."""
        language = self._language()
        meeting_on = next((due.on for text in self._told_of_the_meeting() for due in dates_in(text)), None)
        groups = [
            DirectionGroup(
                heading=group.heading,
                directions=tuple(
                    self._direction(item, number, meeting_on, language) for number, item in enumerate(group.items, 1)
                ),
            )
            for group in self.groups
        ]
        endorsement = "\n".join(self.endorsement)
        number = _FILE_NUMBER.match(endorsement)
        issued_on = next((due.on for due in dates_in(endorsement)), None)
        return MinutesDocument(
            form=self._form(),
            language=language,
            meeting_on=meeting_on,
            letterhead=tuple(self.letterhead),
            title=self.title,
            attendance=Attendance(
                heading=self.attendance_heading, note=self.attendance_note, people=tuple(self.people)
            ),
            presentation=Presentation(opening=tuple(self.opening), intro=self.intro, points=tuple(self.points)),
            bridge=groups[0].heading,
            directions=groups[0].directions,
            other_directions=tuple(groups[1:]),
            closing=self.closing,
            signatory=self.signatories.get(Part.SIGNATORY),
            office_lines=tuple(self.office),
            endorsement=Endorsement(line=endorsement, number=number["number"] if number else "", issued_on=issued_on),
            copies=Copies(heading=self.copies_heading, recipients=tuple(self.copies)),
            second_signatory=self.signatories.get(Part.SECOND_SIGNATORY),
            annexes=tuple(self.annexes),
            passages=(*self.passages, *self.feet),
            order=tuple(dict.fromkeys([*self.order, *STANDARD_ORDER])),
        )

    def _told_of_the_meeting(self) -> tuple[str, ...]:
        """Where the date of the meeting is looked for: the title, then the prose that opens the minutes."""
        prose = (self.attendance_note, *self.opening, self.groups[0].heading)
        return (self.title, *(text for text in prose if _CHAIRED.search(text)))

    def _form(self) -> Form:
        chair = next((_CHAIRED.split(text)[0] for text in self._told_of_the_meeting() if _CHAIRED.search(text)), "")
        return Form.CHIEF_MINISTER if _CHAIR.search(chair) else Form.DEPARTMENT

    def _language(self) -> Language:
        sample = " ".join([self.title, self.closing, *(item.text for group in self.groups for item in group.items)])
        hindi = sum("\u0900" <= letter <= "\u097f" for letter in sample)
        latin = sum(letter.isascii() and letter.isalpha() for letter in sample)
        return Language.ENGLISH if latin > hindi else Language.HINDI

    def _direction(self, item: Item, number: int, meeting_on: date | None, language: Language) -> Direction:
        addressees: list[str] = []
        for action in item.actions:
            who, *_ = action.text.split("\t")
            split = self.master.split(who_acts(who))
            addressees += split.addressees
            self._note_action(action, split.unknown)
        due = due_in(item.text, meeting_on) or self._due_cell(item, meeting_on)
        typed = "\n".join(action.text for action in item.actions)
        plain = Direction(text=item.text, addressees=tuple(addressees), due_on=due.on if due else None, bold=item.bold)
        usual = "".join(action_line(plain, language).split())
        if not addressees:
            self._note(NoteKind.NO_ADDRESSEE, item.line, item.text)
        if due:
            self._note(NoteKind.DUE_READ, item.line, due.words, due.on.isoformat())
        if item.number and item.number != number:
            self._note(NoteKind.RENUMBERED, item.line, item.text, f"{item.number}>{number}")
        return plain if usual == "".join(typed.split()) else replace(plain, action_as_typed=typed)

    @staticmethod
    def _due_cell(item: Item, meeting_on: date | None) -> Due | None:
        """A table's last column: `15 दिन`, `28.02.2026`, understood as a limit."""
        cells = [cell for action in item.actions for cell in action.text.split("\t")[1:]]
        found = (due_in(f"{cell} {word}", meeting_on) for cell in cells for word in ("में", "तक"))
        return next(filter(None, found), None)

    def _note_action(self, action: Paragraph, unknown: tuple[str, ...]) -> None:
        for name in unknown:
            self._note(NoteKind.UNKNOWN_ADDRESSEE, action.line, name, name)
        if not action.is_closed:
            self._note(NoteKind.ACTION_UNCLOSED, action.line, action.text)

    def _note(self, kind: NoteKind, line: int, text: str, detail: str = "") -> None:
        self.notes.append(Note(kind=kind, line=line, text=text, detail=detail))
