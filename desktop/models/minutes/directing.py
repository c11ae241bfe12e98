"""Which paragraph among the directions is a new one, which goes on with the last, which is a heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.models.minutes import formulas
from desktop.models.minutes.document import Part
from desktop.models.minutes.paragraphs import Paragraph
from desktop.models.minutes.pasted import is_one_line
from desktop.models.minutes.placing import BEFORE_DIRECTIONS, DIRECTING, Item, Placing

_LONGEST_HEADING = 110


def take_action(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """An action line, to the direction that stands directly before it."""
    del coming
    taken = paragraph.is_action and placing.part in DIRECTING and bool(placing.group.items) and not placing.is_loose
    if taken:
        placing.group.items[-1].actions.append(paragraph)
    return int(taken)


def take_table_row(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """A table of directions: its headings are kept as they stand, then each row is a direction and who acts on it."""
    del coming
    if placing.part not in (*BEFORE_DIRECTIONS, *DIRECTING) or "\t" not in paragraph.text:
        return 0
    text, *rest = (cell.strip() for cell in paragraph.text.split("\t"))
    if formulas.is_table_of_directions((text, *rest)):
        placing.enter(Part.OTHER_DIRECTIONS if placing.part is Part.OTHER_DIRECTIONS else Part.DIRECTIONS)
        placing.is_table = True
        placing.keep(paragraph)
        return 1
    who = "\t".join(filter(None, rest))
    as_cells = bool(text) and is_one_line(text) and (not who or is_one_line(who))
    if not placing.is_table or placing.part not in DIRECTING or not as_cells:
        return 0
    placing.new_item(replace(paragraph, text=text, bold=()))
    if who:
        placing.group.items[-1].actions.append(replace(paragraph, text=who, bold=(), is_action=True))
    return 1


def take_direction(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """Takes the paragraph as a direction, a part of the last one or a heading; refuses what is none of them.

    Where numbers or marks were lost, an action line ends a direction and a paragraph of its own begins one: a
    direction too many is seen at once, one hidden in another is not.
    """
    if placing.part not in DIRECTING or paragraph.is_action:
        return 0
    items = placing.group.items
    last = items[-1] if items and not placing.is_loose else None
    acted = bool(coming) and coming[0].is_action
    if _is_heading(paragraph, coming) and not acted:
        placing.new_group(paragraph.text)
        return 1
    if last and _belongs_to(last, paragraph, coming, acted=acted):
        _go_on(last, paragraph)
        return 1
    if not paragraph.mark and _is_stray(placing, coming, acted=acted):
        return 0
    if last and paragraph.number == 1 and items[0].number and _ended(last):
        placing.new_group("")
    placing.new_item(paragraph)
    return 1


def _is_heading(paragraph: Paragraph, coming: Sequence[Paragraph]) -> bool:
    text = paragraph.text
    if paragraph.number or len(text) > 2 * _LONGEST_HEADING:
        return False
    restarts = bool(coming) and coming[0].number == 1
    if formulas.leads_in(text):
        return (formulas.is_directions_heading(text) and not paragraph.mark) or restarts
    short = len(text) <= _LONGEST_HEADING and not formulas.is_sentence(text) and not paragraph.mark
    return short and (paragraph.all_bold or (restarts and formulas.is_office_line(text)))


def _ended(item: Item) -> bool:
    return bool(item.actions) or not formulas.leads_in(item.text)


def _next_number(coming: Sequence[Paragraph]) -> int:
    """The number of the next numbered paragraph before the directions end, 0 if there is none."""
    for paragraph in coming:
        if formulas.is_closing(paragraph.text) or formulas.is_directions_heading(paragraph.text):
            return 0
        if paragraph.number:
            return paragraph.number
    return 0


def _belongs_to(last: Item, paragraph: Paragraph, coming: Sequence[Paragraph], *, acted: bool) -> bool:
    """Whether the paragraph is a further one of the last direction, which has no action line yet."""
    if last.actions or not last.is_marked:
        return False
    if paragraph.number:
        return formulas.leads_in(last.text) and paragraph.number == 1 and _returns_to(last, coming)
    if paragraph.mark:
        return bool(last.number) and _next_number(coming) == last.number + 1
    if acted:
        return True
    end = next((p for p in coming if p.is_action or (p.number if last.number else p.mark)), None)
    if end is None:
        return False
    return end.is_action or end.number == (last.number + 1 if last.number else 0)


def _returns_to(last: Item, coming: Sequence[Paragraph]) -> bool:
    """After a list inside a direction, the numbers of the directions go on."""
    return bool(last.number) and any(paragraph.number == last.number + 1 for paragraph in coming)


def _is_stray(placing: Placing, coming: Sequence[Paragraph], *, acted: bool) -> bool:
    """An unmarked paragraph behind a finished direction of a marked list, where no direction is missing."""
    items = placing.group.items
    if not items:
        return False
    last = items[-1]
    if not last.is_marked:
        return placing.is_loose and not acted
    following = _next_number(coming)
    if last.number and following:
        return following == last.number + 1
    return not acted


def _go_on(item: Item, paragraph: Paragraph) -> None:
    text = f"{paragraph.mark.typed} {paragraph.text}" if paragraph.mark else paragraph.text
    shift = len(item.text) + 1 + len(text) - len(paragraph.text)
    item.text = f"{item.text}\n{text}"
    item.bold += tuple((start + shift, end + shift) for start, end in paragraph.bold)
