"""The pre-meeting pack on paper: sentences, chart, table and check sum, then the old cases."""

from __future__ import annotations

from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.pack import PreMeetingPack
from desktop.services.documents.engine import Document
from desktop.services.documents.minutes_annexes import print_annex_table
from desktop.services.documents.paper import SMALLER_TITLE, USUAL, Finish, finished, print_head
from desktop.services.documents.styles import BODY, HEADING_2, ITEM, Align
from desktop.services.documents.table import Column

_HEADING = HEADING_2.but(before=6)
_SUM_SHARES, _OLD_SHARES = (5.0, 2.0, 5.0, 2.0), (1.2, 2.6, 1.4, 1.6, 2.6, 8.0)


def print_pack(pack: PreMeetingPack, finish: Finish = USUAL) -> bytes:
    """The pack as an archival PDF; equal packs give equal bytes."""
    say = finish.say(pack.head.language)

    def columns(names: str, shares: tuple[float, ...], right: tuple[int, ...]) -> list[Column]:
        return [
            Column(name, width, Align.RIGHT if at in right else Align.LEFT)
            for at, (name, width) in enumerate(zip(say.cells(names), shares, strict=True))
        ]

    def write(paper: Document) -> None:
        print_head(paper, pack.head, say, dated=False)
        paper.title(pack.title, SMALLER_TITLE.but(after=2))
        paper.paragraph(pack.subtitle, BODY.but(align=Align.CENTRE), keep_with_next=True)
        with paper.items(ITEM.but(after=3)) as items:
            for number, text in enumerate(pack.sentences, 1):
                items.add(f"{number}.", text)
        paper.heading(pack.figures.heading, style=_HEADING)
        print_annex_table(pack.figures, paper)
        paper.heading(pack.sum_heading, style=_HEADING)
        paper.table(columns("today_sum_columns", _SUM_SHARES, (1, 3)), pack.sum)
        for heading, rows in pack.old_lists:
            paper.heading(heading, style=_HEADING)
            paper.table(columns("pack_old_columns", _OLD_SHARES, (3,)), rows)

    return finished(pack.head, pack.title, [f"SHA-256 {fingerprint(pack)}"], write, finish)
