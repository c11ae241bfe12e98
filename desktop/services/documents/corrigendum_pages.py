"""A corrigendum on paper."""

from __future__ import annotations

from desktop.models.papers.corrigendum import Corrigendum
from desktop.models.papers.fingerprint import fingerprint
from desktop.services.documents.engine import Document
from desktop.services.documents.paper import (
    SMALLER_TITLE,
    USUAL,
    Finish,
    finished,
    numbered_columns,
    print_closing,
    print_head,
    print_numbered,
)

_SHARES = (1.3, 2.6, 6, 6)


def print_corrigendum(corrigendum: Corrigendum, finish: Finish = USUAL) -> bytes:
    """The corrigendum as an archival PDF; equal ones give equal bytes. The foot names the minutes it corrects."""
    say = finish.say(corrigendum.head.language)
    small = [f"SHA-256 {fingerprint(corrigendum)}"]
    if corrigendum.minutes_fingerprint:
        small.append(say("corrigendum_fingerprint", fingerprint=corrigendum.minutes_fingerprint))

    def write(paper: Document) -> None:
        print_head(paper, corrigendum.head, say)
        paper.title(corrigendum.title, SMALLER_TITLE)
        for text in corrigendum.opening:
            print_numbered(paper, "", text, keep_with_next=True)
        columns = numbered_columns(say.cells("corrigendum_columns"), _SHARES)
        rows = [
            [f"{number}.", each.place, each.printed, each.corrected]
            for number, each in enumerate(corrigendum.corrections, 1)
        ]
        paper.table(columns, rows)
        for text in corrigendum.ending:
            is_last = text is corrigendum.ending[-1]
            print_numbered(paper, "", text, keep_with_next=is_last and corrigendum.closing.signatory is not None)
        print_closing(paper, corrigendum.closing, say)

    return finished(corrigendum.head, corrigendum.title, small, write, finish)
