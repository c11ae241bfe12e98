"""An office letter on paper."""

from __future__ import annotations

from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.letter import Grid, Letter
from desktop.services.documents.engine import Document
from desktop.services.documents.minutes_annexes import alignment
from desktop.services.documents.paper import (
    SMALLER_TITLE,
    USUAL,
    Finish,
    finished,
    print_closing,
    print_head,
    print_led,
    print_lines,
    print_numbered,
)
from desktop.services.documents.styles import BODY, Align
from desktop.services.documents.table import Column


def print_letter(letter: Letter, finish: Finish = USUAL) -> bytes:
    """The letter as an archival PDF; equal letters give equal bytes."""
    title = " – ".join(filter(None, [letter.title, letter.subject]))
    say = finish.say(letter.head.language)
    small = [f"SHA-256 {fingerprint(letter)}"]
    return finished(letter.head, title, small, lambda paper: _write(letter, paper, say), finish)


def _write(letter: Letter, paper: Document, say: Phrases) -> None:
    print_head(paper, letter.head, say)
    if letter.title:
        paper.title(letter.title, SMALLER_TITLE)
    print_lines(paper, say("from"), letter.sender)
    print_lines(paper, say("to"), letter.recipient)
    print_led(paper, say("subject"), letter.subject, bold=True)
    print_led(paper, say("reference"), "\n".join(letter.references))
    if letter.salutation:
        paper.paragraph(letter.salutation, BODY.but(align=Align.LEFT, after=3), keep_with_next=True)
    paragraphs = sum(isinstance(block, str) for block in letter.body)
    number = 0
    for block, following in zip(letter.body, (*letter.body[1:], None), strict=True):
        if isinstance(block, Grid):
            _print_grid(paper, block)
            continue
        number += 1
        is_last = number == paragraphs and letter.closing.signatory is not None
        printed = say("paragraph_number", number=number) if number > 1 else ""
        print_numbered(paper, printed, block, keep_with_next=is_last or isinstance(following, Grid))
    print_closing(paper, letter.closing, say)


def _print_grid(paper: Document, grid: Grid) -> None:
    columns = [
        Column(name, share, alignment([row[at] for row in grid.rows], at))
        for at, (name, share) in enumerate(zip(grid.columns, grid.shares, strict=True))
    ]
    paper.table(columns, grid.rows)
