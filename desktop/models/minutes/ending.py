"""The blocks after the directions: closing, signatures, office, file number, copies, annexes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.models.minutes import formulas
from desktop.models.minutes.document import Annex, AnnexKind, Part
from desktop.models.minutes.paragraphs import Paragraph
from desktop.models.minutes.placing import DIRECTING, Placing

_BODY = (Part.ATTENDANCE, Part.PRESENTATION, *DIRECTING)
_SIGNED = (Part.CLOSING, Part.SIGNATORY, Part.OFFICE, Part.ENDORSEMENT, Part.COPIES)
_LONGEST_NAME = 40
_ANNEX_WORDS = {
    "उपस्थिति": AnnexKind.ATTENDANCE,
    "अनुपालन": AnnexKind.COMPLIANCE,
    "स्पेशल क्लोज": AnnexKind.SPECIAL_CLOSE,
    "आँकड़े": AnnexKind.FIGURES,
    "आंकड़े": AnnexKind.FIGURES,
}


def take_closing(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The one closing paragraph, numbered by mistake or not."""
    taken = (
        placing.part in _BODY
        and formulas.is_closing(paragraph.text)
        and not (coming and coming[0].is_action)
        and placing.may_enter(Part.CLOSING)
    )
    if taken:
        placing.enter(Part.CLOSING)
        placing.closing = paragraph.text
    return int(taken)


def take_above_name(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """`ह0/-`, `आज्ञा से,`: held back until the name below it comes (see `give_up_above`)."""
    if placing.part not in (*DIRECTING, *_SIGNED) or not formulas.is_above_name(paragraph.text) or not coming:
        return 0
    below = coming[0]
    names = (
        formulas.is_above_name(below.text)
        or bool(formulas.name_in_parentheses(below.text))
        or formulas.glued_name(below.text) is not None
        or (below.mark is None and len(below.text) <= _LONGEST_NAME)
    )
    if names:
        placing.above.append(paragraph)
    return int(names)


def give_up_above(placing: Placing) -> None:
    """Lines that stood over no name after all are kept as they are."""
    for paragraph in placing.above:
        placing.keep(paragraph)
    placing.above.clear()


def take_signature(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """Name and designation, on one line or two: the first signatory before the copies, the second after them."""
    if placing.part not in (*DIRECTING, *_SIGNED) or placing.is_signed or paragraph.mark:
        return 0
    glued = formulas.glued_name(paragraph.text)
    if glued:
        placing.sign(*glued, in_parentheses=True)
        return 1
    below = coming[0] if coming and not coming[0].mark else None
    designation = below.text if below and formulas.is_designation(below.text) else ""
    name = formulas.name_in_parentheses(paragraph.text)
    if name and (designation or placing.part in _SIGNED):
        placing.sign(name, designation, in_parentheses=True)
    elif designation and not name and _may_be_bare_name(placing, paragraph.text):
        placing.sign(paragraph.text, designation, in_parentheses=False)
    else:
        return 0
    return 2 if designation else 1


def _may_be_bare_name(placing: Placing, text: str) -> bool:
    """A name without parentheses is believed after the closing or the copies only, or under `ह0/-`."""
    return (
        len(text) <= _LONGEST_NAME
        and (placing.part in (Part.CLOSING, Part.COPIES) or bool(placing.above))
        and not any(letter.isdigit() and letter != "0" for letter in text)
        and not any(
            test(text)
            for test in (
                formulas.is_sentence,
                formulas.leads_in,
                formulas.is_office_line,
                formulas.is_designation,
            )
        )
    )


def take_office(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The lines of the issuing office under the first signature."""
    del coming
    taken = (
        placing.part in (Part.SIGNATORY, Part.OFFICE)
        and not paragraph.mark
        and formulas.is_office_line(paragraph.text)
        and placing.may_enter(Part.OFFICE)
    )
    if taken:
        placing.enter(Part.OFFICE)
        placing.office.append(paragraph.text)
    return int(taken)


def take_endorsement(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """The line of the file number, and a line of its date under it."""
    del coming
    if placing.part is Part.ENDORSEMENT and not placing.is_loose and formulas.is_date_line(paragraph.text):
        placing.endorsement.append(paragraph.text)
        return 1
    begins = (
        placing.part in (*DIRECTING, Part.CLOSING, Part.SIGNATORY, Part.OFFICE)
        and not paragraph.mark
        and formulas.is_endorsement(paragraph.text)
        and placing.may_enter(Part.ENDORSEMENT)
    )
    if begins:
        placing.enter(Part.ENDORSEMENT)
        placing.endorsement.append(paragraph.text)
    return int(begins)


def take_copies_heading(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """`प्रतिलिपि निम्नलिखित को प्रेषित:-`; within the body it must lead in, for a direction may speak of copies."""
    del coming
    text = paragraph.text
    taken = (
        placing.part is not Part.LETTERHEAD
        and not placing.copies_heading
        and placing.may_enter(Part.COPIES)
        and formulas.is_copies_heading(text)
        and (placing.part not in (Part.TITLE, *_BODY) or formulas.leads_in(text))
    )
    if taken:
        placing.enter(Part.COPIES)
        placing.copies_heading = text
    return int(taken)


def take_copy(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """One who receives a copy."""
    del coming
    taken = placing.part is Part.COPIES and (paragraph.mark is not None or formulas.is_sentence(paragraph.text))
    if taken:
        placing.new_copy(paragraph.text)
    return int(taken)


def take_annex(placing: Placing, paragraph: Paragraph, coming: Sequence[Paragraph]) -> int:
    """An annex by its heading, then all that follows it: text first, then the rows of its table."""
    del coming
    text = paragraph.text
    may_begin = placing.part in (*_SIGNED[1:], Part.SECOND_SIGNATORY, Part.ANNEXES)
    if may_begin and not paragraph.mark and formulas.is_annex_heading(text):
        placing.enter(Part.ANNEXES)
        placing.annexes.append(Annex(kind=_annex_kind(text), heading=text))
        return 1
    if placing.part is not Part.ANNEXES or placing.is_loose:
        return 0
    last = placing.annexes[-1]
    marked = (paragraph.mark.typed,) if paragraph.mark else ()
    cells = tuple(cell.strip() for cell in text.split("\t"))
    if len(cells) > 1:
        placing.annexes[-1] = replace(last, rows=(*last.rows, (*marked, *cells)))
    elif last.rows:
        return 0
    else:
        placing.annexes[-1] = replace(last, paragraphs=(*last.paragraphs, " ".join((*marked, text))))
    return 1


def _annex_kind(heading: str) -> AnnexKind:
    return next((kind for word, kind in _ANNEX_WORDS.items() if word in heading), AnnexKind.OTHER)
