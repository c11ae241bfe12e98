"""The blocks before the directions: letterhead, title, attendance, what was presented, the bridge."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.minutes import formulas
from desktop.models.minutes.document import Attendee, Part, Point
from desktop.models.minutes.paragraphs import Paragraph
from desktop.models.minutes.pasted import is_one_line
from desktop.models.minutes.placing import BEFORE_DIRECTIONS, Placing

_LONGEST_PERSON = 160
_MOST_TITLE_LINES = 4


def take_title(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The first title; a second one (a page's own heading) is kept as a passage."""
    if placing.part is not Part.LETTERHEAD:
        return 0
    title = ""
    for count, part in enumerate((paragraph, *coming[: _MOST_TITLE_LINES - 1]), 1):
        title = f"{title} {part.text}".strip()
        if part.is_action or formulas.is_sentence(part.text) or not is_one_line(title):
            return 0
        if count > 1 and formulas.is_whole_title(part.text):
            return 0
        if formulas.is_title(title):
            placing.enter(Part.TITLE)
            placing.title = title
            return count
        if not formulas.begins_title(paragraph.text):
            return 0
    return 0


def take_letterhead(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """Office, number and date above the title."""
    del coming
    text = paragraph.text
    taken = (
        placing.part is Part.LETTERHEAD
        and not paragraph.mark
        and (formulas.is_office_line(text) or formulas.is_endorsement(text) or formulas.is_date_line(text))
    )
    if taken:
        placing.letterhead.append(text)
    return int(taken)


def take_attendance_heading(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The sub-heading, or the note where there is no sub-heading."""
    del coming
    if placing.part not in (Part.LETTERHEAD, Part.TITLE) or not placing.may_enter(Part.ATTENDANCE):
        return 0
    if formulas.is_attendance_heading(paragraph.text):
        placing.attendance_heading = paragraph.text
    elif formulas.is_attendance_note(paragraph.text):
        placing.attendance_note = paragraph.text
    else:
        return 0
    placing.enter(Part.ATTENDANCE)
    return 1


def take_those_present(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """A paragraph of prose that ends by naming those who came, their list behind it."""
    taken = (
        placing.part in (Part.TITLE, Part.PRESENTATION)
        and not placing.points
        and placing.may_enter(Part.ATTENDANCE)
        and not paragraph.mark
        and formulas.names_those_present(paragraph.text)
        and bool(coming)
        and coming[0].mark is not None
    )
    if taken:
        placing.enter(Part.ATTENDANCE)
        placing.attendance_note = paragraph.text
    return int(taken)


def take_bridge(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The line that leads in the directions: by its formula, or as any line that leads in after the points."""
    if placing.part not in BEFORE_DIRECTIONS or (coming and coming[0].is_action):
        return 0
    after_points = bool(placing.points) and not paragraph.mark and formulas.leads_in(paragraph.text)
    if not formulas.is_bridge(paragraph.text) and not after_points:
        return 0
    placing.enter(Part.DIRECTIONS)
    placing.group.heading = paragraph.text
    return 1


def take_intro(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The line that leads in what was presented."""
    del coming
    taken = (
        placing.part in BEFORE_DIRECTIONS
        and placing.may_enter(Part.PRESENTATION)
        and not placing.intro
        and not placing.points
        and formulas.is_intro(paragraph.text)
    )
    if taken:
        placing.enter(Part.PRESENTATION)
        placing.intro = paragraph.text
    return int(taken)


def take_unbridged_direction(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """Nobody led in the directions, but an action line follows."""
    taken = (
        placing.part in BEFORE_DIRECTIONS
        and bool(coming)
        and coming[0].is_action
        and not formulas.leads_in(paragraph.text)
    )
    if taken:
        placing.new_item(paragraph)
    return int(taken)


def take_person(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """One who attended; a numbered sentence behind `उपस्थिति पत्र (संलग्न)` is no person but a direction."""
    del coming
    text = paragraph.text
    if placing.part is not Part.ATTENDANCE:
        return 0
    if not placing.attendance_note and not placing.people and formulas.is_attendance_note(text):
        placing.attendance_note = text
        return 1
    named = paragraph.mark is not None or "\t" in text
    note = placing.attendance_note
    sheet_is_enclosed = bool(note) and not placing.people and not formulas.names_those_present(note)
    if named and sheet_is_enclosed and formulas.is_sentence(text):
        return 0
    if named or (len(text) <= _LONGEST_PERSON and not formulas.leads_in(text) and "द्वारा" not in text):
        name, designation, department, *more = [*(cell.strip() for cell in text.split("\t")), "", ""]
        rest = " ".join(filter(None, [department, *more]))
        placing.people.append(Attendee(name=name, designation=designation, department=rest))
        return 1
    return 0


def take_point(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """What was presented, once a line or a bullet has begun it."""
    del coming
    taken = placing.part is Part.PRESENTATION and (bool(placing.intro) or paragraph.mark is not None)
    if taken:
        placing.points.append(Point(text=paragraph.text, bold=paragraph.bold))
    return int(taken)


def take_opening(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """Sentences before anything is led in; a marked one is a direction that nobody led in."""
    untitled = placing.part is Part.LETTERHEAD and "अध्यक्षता" in paragraph.text
    if not untitled and placing.part not in (Part.TITLE, Part.ATTENDANCE, Part.PRESENTATION):
        return 0
    leads_in, is_sentence = formulas.leads_in(paragraph.text), formulas.is_sentence(paragraph.text)
    if not (leads_in or is_sentence):
        return 0
    if paragraph.mark:
        if is_sentence:
            placing.new_item(paragraph)
        return int(is_sentence)
    if placing.points or not placing.may_enter(Part.PRESENTATION):
        return 0  # it would be printed before the points it came after
    placing.enter(Part.PRESENTATION)
    if leads_in and coming and coming[0].mark:
        placing.intro = paragraph.text
    else:
        placing.opening.append(paragraph.text)
    return 1
