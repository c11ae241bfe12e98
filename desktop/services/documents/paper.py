"""What the printed papers of an office share: head, subject, numbered paragraphs, closing, the finished file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from desktop.models.calendar import IST
from desktop.models.minutes.document import Copies, Language
from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Closing, Head
from desktop.models.papers.wording import dotted, paper_phrases
from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Conformance, Metadata
from desktop.services.documents.page import A4, Foot, PageSetup
from desktop.services.documents.paragraph import Paragraph
from desktop.services.documents.signature import print_signatory
from desktop.services.documents.styles import BODY, CENTRED, ITEM, MM, TITLE, Align, TextStyle
from desktop.services.documents.table import Column

_UNDATED: Final = date(2000, 1, 1)
_LETTERHEAD: Final = CENTRED.but(size=13, leading=19.5, bold=True)
_LINE: Final = BODY.but(align=Align.LEFT, after=0)
_PAIR: Final = BODY.but(align=Align.RIGHT, before=6, after=8)
_LED: Final = BODY.but(left=18 * MM, after=8)
_NUMBERED: Final = BODY.but(first=12 * MM)
_CLOSE: Final = ITEM.but(after=3)
_ABOVE_COPIES: Final = BODY.but(align=Align.LEFT, before=14)
SMALLER_TITLE: Final = TITLE.but(before=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How the file is finished. `audit_head` is the newest hash of the store's ledger, for the foot; `wording` the
    office's own words for what every paper of its kind says (labels, heads of columns), None = as shipped.
    """

    conformance: Conformance = Conformance.PDF_A_2U
    to_be_signed: bool = False
    audit_head: str = ""
    wording: Phrases | None = None

    def say(self, language: Language) -> Phrases:
        """The words between the parts of a paper in this language."""
        own = self.wording
        return own if own is not None and own.language is language else paper_phrases(language)


USUAL: Final = Finish()


def finished(
    head: Head,
    title: str,
    small: Sequence[str],
    write: Callable[[Document], None],
    finish: Finish,
    page: PageSetup = A4,
) -> bytes:
    """The paper that `write` fills, as an archival PDF; equal papers give equal bytes.

    Under each page stand its number and the `small` lines (the fingerprint).
    """
    say = finish.say(head.language)
    lines = (*small, *([f"Audit {finish.audit_head}"] if finish.audit_head else []))
    metadata = Metadata(
        title=" ".join(title.split()) or "—",
        created=datetime.combine(head.issued_on or _UNDATED, time(), tzinfo=IST),
        author=", ".join(head.letterhead),
        subject=head.number,
        language="hi-IN" if head.language is Language.HINDI else "en-IN",
    )
    with Document(metadata, page=page, foot=Foot(number=say.wording["page_number"], small=lines)) as paper:
        write(paper)
        return paper.pdf(finish.conformance, to_be_signed=finish.to_be_signed)


def print_head(paper: Document, head: Head, say: Phrases, *, dated: bool = True) -> None:
    """The office's lines, centred; under them the number at the left and place and date at the right."""
    for line in head.letterhead:
        paper.paragraph(line, _LETTERHEAD, keep_with_next=True)
    if not dated:
        return
    number = say("number", number=head.number) if head.number else ""
    day = dotted(head.issued_on)
    when = say("place_and_date", place=head.place, date=day) if head.place else say("dated", date=day)
    print_pair(paper, number, when if day else "")


def print_pair(paper: Document, left: str, right: str, style: TextStyle = _PAIR) -> None:
    """Two texts on one line, at its ends; the right one wraps when both do not fit."""
    if left or right:
        first, second = paper.root.child("P"), paper.root.child("P")
        block = Paragraph(right, style, paper.fonts, label=left, element=second, label_element=first)
        paper.add(block, keep_with_next=True)


def print_lines(paper: Document, label: str, lines: Sequence[str]) -> None:
    """An address: its label, its lines indented under it."""
    if not lines:
        return
    paper.paragraph(label, _LINE.but(before=2), keep_with_next=True)
    for line in lines:
        is_last = line is lines[-1]
        paper.paragraph(line, _LINE.but(left=18 * MM, after=6 if is_last else 0), keep_with_next=not is_last)


def print_led(paper: Document, label: str, text: str, *, bold: bool = False) -> None:
    """A text behind its bold label (`विषय:-`), further lines under its beginning."""
    if text:
        label_element, element = paper.root.child("P"), paper.root.child("P")
        style = _LED.but(bold=bold)
        block = Paragraph(text, style, paper.fonts, label=label, element=element, label_element=label_element)
        paper.add(block, keep_with_next=True)


def print_numbered(paper: Document, number: str, text: str, *, keep_with_next: bool = False) -> None:
    """A paragraph of a letter: its number in the margin of its first line, further lines at the margin."""
    if not number:
        paper.paragraph(text, _NUMBERED, keep_with_next=keep_with_next)
        return
    label, element = paper.root.child("P"), paper.root.child("P")
    block = Paragraph(text, _NUMBERED, paper.fonts, label=number, element=element, label_element=label)
    paper.add(block, keep_with_next=keep_with_next)


def print_closing(paper: Document, closing: Closing, say: Phrases) -> None:
    """Valediction and signature, enclosures, the endorsed copies and who endorsed them."""
    if closing.signatory:
        print_signatory(paper, closing.signatory, closing.valediction)
    print_led(paper, say("enclosures"), "\n".join(closing.enclosures))
    if closing.endorsement.line:
        paper.paragraph(closing.endorsement.line, _ABOVE_COPIES, keep_with_next=True)
    print_copies(paper, closing.copies, signed_below=closing.second_signatory is not None)
    if closing.second_signatory:
        print_signatory(paper, closing.second_signatory)


def print_copies(paper: Document, copies: Copies, *, signed_below: bool) -> None:
    """The numbered recipients under their heading; the last two stay with a signature below."""
    if not copies.recipients:
        return
    if copies.heading:
        paper.paragraph(copies.heading, _ABOVE_COPIES.but(before=4, after=4), keep_with_next=True)
    with paper.items(_CLOSE) as items:
        for number, copy in enumerate(copies.recipients, 1):
            stays = signed_below and number >= len(copies.recipients) - 1
            items.add(f"{number}.", copy.text, keep_with_next=stays)


def numbered_columns(names: Sequence[str], shares: Sequence[float]) -> list[Column]:
    """Columns of words behind a narrow one that numbers the rows."""
    return [
        Column(name, share, Align.LEFT if at else Align.CENTRE)
        for at, (name, share) in enumerate(zip(names, shares, strict=True))
    ]
