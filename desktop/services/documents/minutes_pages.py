"""The minutes of a review meeting on paper, as a Secretariat sets them.

Title centred, bold and underlined; numbers hang; the action line is bold, at the right, and stays with its
direction; signatories stand at the right with room for a signature and at least two lines of text on their page.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import Final

from desktop.models.calendar import IST
from desktop.models.minutes import Language, Line, LineKind, MinutesDocument, Part, lines
from desktop.models.minutes.json_form import to_json
from desktop.models.minutes.phrases import phrases
from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Conformance, Metadata
from desktop.services.documents.minutes_annexes import print_annexes
from desktop.services.documents.page import Foot
from desktop.services.documents.signature import print_signature
from desktop.services.documents.styles import BODY, CENTRED, ITEM, MM, RIGHT_BOLD, Align
from desktop.services.documents.text_runs import Run, Text

_UNDATED: Final = date(2000, 1, 1)
_ACTION: Final = RIGHT_BOLD.but(left=24 * MM)
_POINT: Final = ITEM.but(left=6 * MM)
_LEFT: Final = BODY.but(align=Align.LEFT, before=4)
_CLOSE: Final = ITEM.but(after=3)
_LABELLED: Final = frozenset({LineKind.PERSON, LineKind.POINT, LineKind.DIRECTION, LineKind.ACTION, LineKind.COPY})
_SIGNATURE: Final = (LineKind.ABOVE_NAME, LineKind.NAME, LineKind.DESIGNATION)


def minutes_pdf(
    document: MinutesDocument,
    *,
    audit_head: str = "",
    conformance: Conformance = Conformance.PDF_A_2U,
    to_be_signed: bool = False,
) -> bytes:
    """The minutes as an archival PDF; equal documents give equal bytes.

    The foot carries page x/N, the SHA-256 of the document's JSON form (its text, not the file, which cannot name its
    own) and `audit_head`, the newest hash of the store's ledger, when the minutes come from a store.
    """
    with minutes_paper(document, audit_head=audit_head) as paper:
        print_minutes(document, paper)
        return paper.pdf(conformance, to_be_signed=to_be_signed)


def minutes_paper(document: MinutesDocument, *, audit_head: str = "") -> Document:
    """An empty paper with the foot and the metadata of these minutes, for `print_minutes`."""
    wording = phrases(document.language)
    fingerprint = hashlib.sha256(to_json(document).encode("utf-8", "backslashreplace")).hexdigest()
    small = [f"SHA-256 {fingerprint}"] + ([f"Audit {audit_head}"] if audit_head else [])
    foot = Foot(number=wording.wording["page_number"], small=tuple(small))
    return Document(_metadata(document), foot=foot)


def print_minutes(document: MinutesDocument, paper: Document) -> None:
    """Writes every line of the minutes onto an open paper, annexes on pages of their own at the end."""
    printed = [line for line in lines(document) if line.part is not Part.ANNEXES]
    blocks = [list(block) for _, block in groupby(printed, _block)]
    for block, following in zip(blocks, [*blocks[1:], []], strict=False):  # of nothing written, nothing follows
        below = following[0].kind if following else None
        if block[0].kind in _SIGNATURE:
            told = {line.kind: line.text for line in block}
            print_signature(paper, *(told.get(kind, "") for kind in _SIGNATURE))
        elif block[0].kind in _LABELLED:
            _print_list(paper, block, signed_below=below in _SIGNATURE)
        else:
            for line, after in zip(block, [*(each.kind for each in block[1:]), below], strict=True):
                _print_line(paper, line, after)
    print_annexes(document, paper)


def _metadata(document: MinutesDocument) -> Metadata:
    day = document.endorsement.issued_on or document.meeting_on or _UNDATED
    return Metadata(
        title=" ".join(document.title.split()) or "कार्यवृत्त",
        created=datetime.combine(day, time(), tzinfo=IST),
        author=", ".join(document.office_lines),
        subject=document.endorsement.number,
        language="hi-IN" if document.language is Language.HINDI else "en-IN",
    )


def _block(line: Line) -> tuple[Part, str] | None:
    """Lines printed as one: a list (a direction and its action line are of the same), a signature, loose lines."""
    if line.kind in _SIGNATURE:
        return line.part, "signature"
    if line.kind not in _LABELLED:
        return None
    return line.part, (LineKind.DIRECTION if line.kind is LineKind.ACTION else line.kind).value


def _print_list(paper: Document, block: Sequence[Line], *, signed_below: bool) -> None:
    """The list's items; the last two stay with a signature that follows them."""
    elements = list(_items(block))
    style = {LineKind.POINT: _POINT, LineKind.COPY: _CLOSE, LineKind.PERSON: _CLOSE}.get(block[0].kind, ITEM)
    with paper.items(style) as items:
        for index, (line, actions) in enumerate(elements):
            items.add(
                f"{line.number}." if line.number else "•",
                _text(line),
                below=[(action.text, _ACTION) for action in actions],
                keep_with_next=signed_below and index >= len(elements) - 2,
            )


def _items(block: Sequence[Line]) -> Iterator[tuple[Line, list[Line]]]:
    """Each line with the action lines under it; an action line under nothing is an item of its own."""
    for _, group in groupby(block, lambda line: (line.slot, line.part)):
        line, *actions = group
        yield line, actions


def _text(line: Line) -> Text:
    if not line.bold:
        return line.text
    found: list[str | Run] = []
    at = 0
    for start, end in line.bold:
        found += [line.text[at:start], Run(line.text[start:end], bold=True)]
        at = max(at, end)
    return [part for part in (*found, line.text[at:]) if part]


def _print_line(paper: Document, line: Line, after: LineKind | None) -> None:
    match line.kind:
        case LineKind.TITLE:
            paper.title(line.text)
        case LineKind.LETTERHEAD:
            look = CENTRED.but(bold=True, after=0 if after is LineKind.LETTERHEAD else 10)
            paper.paragraph(line.text, look, keep_with_next=True)
        case LineKind.SUBHEADING | LineKind.GROUP_HEADING:
            paper.heading(line.text)
        case LineKind.OFFICE:
            goes_on = after is LineKind.OFFICE
            look = CENTRED.but(before=10 if line.slot == 0 else 0, after=0 if goes_on else 8)
            paper.paragraph(line.text, look, keep_with_next=goes_on)
        case LineKind.ENDORSEMENT | LineKind.COPIES_HEADING:
            paper.paragraph(line.text, _LEFT, keep_with_next=after is not None)
        case _:
            paper.paragraph(line.text, keep_with_next=after in _LABELLED or after in _SIGNATURE)
