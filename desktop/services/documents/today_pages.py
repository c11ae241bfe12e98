"""Today's report on one sheet."""

from __future__ import annotations

from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.today import Rows, TodayReport
from desktop.services.documents.engine import Document
from desktop.services.documents.paper import SMALLER_TITLE, USUAL, Finish, finished, print_head
from desktop.services.documents.styles import BODY, HEADING_2, Align
from desktop.services.documents.table import Column

_HEADING = HEADING_2.but(before=2)


def print_today(report: TodayReport, finish: Finish = USUAL) -> bytes:
    """The report as an archival PDF; equal reports give equal bytes."""
    say = finish.say(report.head.language)

    def table(paper: Document, columns: str, shares: tuple[float, ...], rows: Rows) -> None:
        figures = [
            Column(name, share, Align.RIGHT if at and (share < 3) else Align.LEFT)
            for at, (name, share) in enumerate(zip(say.cells(columns), shares, strict=True))
        ]
        paper.table(figures, rows)

    def write(paper: Document) -> None:
        print_head(paper, report.head, say, dated=False)
        paper.title(report.title, SMALLER_TITLE.but(after=2))
        paper.paragraph(report.subtitle, BODY.but(align=Align.CENTRE), keep_with_next=True)
        table(paper, "today_columns", (5, 1.6, 6.2, 1.9), report.tiles)
        paper.heading(report.sum_heading, style=_HEADING)
        table(paper, "today_sum_columns", (5, 2, 5, 2), report.sum)
        if report.ages:
            paper.heading(report.ages_heading, style=_HEADING)
            table(paper, "today_age_columns", (4, 2, 2, 2), report.ages)

    return finished(report.head, report.title, [f"SHA-256 {fingerprint(report)}"], write, finish)
