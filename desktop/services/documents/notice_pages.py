"""The notice of a meeting on paper."""

from __future__ import annotations

from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.notice import Notice
from desktop.services.documents.engine import Document
from desktop.services.documents.paper import (
    SMALLER_TITLE,
    USUAL,
    Finish,
    finished,
    print_closing,
    print_head,
    print_numbered,
)
from desktop.services.documents.styles import ITEM


def print_notice(notice: Notice, finish: Finish = USUAL) -> bytes:
    """The notice as an archival PDF; equal notices give equal bytes."""
    say = finish.say(notice.head.language)

    def write(paper: Document) -> None:
        print_head(paper, notice.head, say)
        paper.title(notice.title, SMALLER_TITLE)
        for text in notice.opening:
            print_numbered(paper, "", text)
        if notice.agenda:
            paper.paragraph(notice.agenda_heading, keep_with_next=True)
            with paper.items(ITEM.but(after=3)) as items:
                for number, text in enumerate(notice.agenda, 1):
                    items.add(f"{number}.", text)
        for text in notice.requests:
            is_last = text is notice.requests[-1]
            print_numbered(paper, "", text, keep_with_next=is_last and notice.closing.signatory is not None)
        print_closing(paper, notice.closing, say)

    return finished(notice.head, notice.title, [f"SHA-256 {fingerprint(notice)}"], write, finish)
