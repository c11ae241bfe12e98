"""Minutes pasted from Word, a web page or a converted file, read into the document.

No word is ever dropped: what no block takes is kept where it stood and reported, so that
`essence(plain_text(document)) == essence(text)`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from desktop.models.minutes import beginning, directing, ending
from desktop.models.minutes.addressees import MasterList, standard_list
from desktop.models.minutes.document import MinutesDocument, Part
from desktop.models.minutes.paragraphs import Paragraph, paragraphs
from desktop.models.minutes.pasted import source_lines
from desktop.models.minutes.placing import Placing
from desktop.models.minutes.report import Note, NoteKind, Report

_EXPECTED = (
    Part.TITLE,
    Part.ATTENDANCE,
    Part.PRESENTATION,
    Part.DIRECTIONS,
    Part.CLOSING,
    Part.SIGNATORY,
    Part.ENDORSEMENT,
    Part.COPIES,
)
_FURTHEST_AHEAD = 24

Taker = Callable[[Placing, Paragraph, Sequence[Paragraph]], int]
"""Places the paragraph, seeing those that come; answers how many it took, 0 when it is none of its own."""

_TAKERS: tuple[Taker, ...] = (
    directing.take_action,
    directing.take_table_row,
    ending.take_annex,
    ending.take_copies_heading,
    ending.take_endorsement,
    ending.take_closing,
    beginning.take_title,
    beginning.take_attendance_heading,
    beginning.take_bridge,
    beginning.take_those_present,
    beginning.take_intro,
    beginning.take_unbridged_direction,
    directing.take_direction,
    beginning.take_letterhead,
    beginning.take_person,
    beginning.take_point,
    beginning.take_opening,
    ending.take_office,
    ending.take_copy,
)


def read_minutes(text: str, master: MasterList | None = None) -> tuple[MinutesDocument, Report]:
    """The document and what a person should look at. Takes any text and raises nothing.

    `master` is the list by which action lines are parted into addressees; the shipped one by default.
    """
    placing = Placing(master or standard_list())
    found = source_lines(text)
    feet = deque(line for line in found if line.is_foot)
    source = paragraphs(found)
    at = 0
    while at < len(source):
        while feet and feet[0].number < source[at].line and not source[at].is_action:
            placing.keep_foot(feet.popleft())
        at += _place(placing, source[at], source[at + 1 : at + 1 + _FURTHEST_AHEAD])
    for foot in feet:
        placing.keep_foot(foot)
    ending.give_up_above(placing)
    document = placing.document()
    notes = sorted(placing.notes, key=lambda note: note.line)
    missing = [part for part in _EXPECTED if part not in placing.order] if source else []
    notes += [Note(kind=NoteKind.MISSING_PART, part=part) for part in missing]
    return document, Report(tuple(notes))


def _place(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    taken = ending.take_above_name(placing, paragraph, coming) or ending.take_signature(placing, paragraph, coming)
    if taken:
        return taken
    ending.give_up_above(placing)
    for take in _TAKERS:
        taken = take(placing, paragraph, coming)
        if taken:
            return taken
    placing.keep(paragraph)
    return 1
