"""The attendance sheet on paper: rows high enough to be signed by hand."""

from __future__ import annotations

from desktop.models.minutes.drafting import attendance_sheet
from desktop.models.papers.attendance import AttendanceSheet
from desktop.models.papers.fingerprint import fingerprint
from desktop.services.documents.engine import Document
from desktop.services.documents.minutes_annexes import print_annex_table
from desktop.services.documents.paper import SMALLER_TITLE, USUAL, Finish, finished, print_head
from desktop.services.documents.styles import BODY, Align


def print_attendance(sheet: AttendanceSheet, finish: Finish = USUAL) -> bytes:
    """The sheet as an archival PDF; equal sheets give equal bytes."""

    def write(paper: Document) -> None:
        print_head(paper, sheet.head, dated=False)
        paper.title(sheet.title, SMALLER_TITLE)
        if sheet.facts:
            paper.paragraph(sheet.facts, BODY.but(align=Align.CENTRE), keep_with_next=True)
        print_annex_table(attendance_sheet(sheet.people, sheet.empty_rows, sheet.head.language), paper)

    return finished(sheet.head, sheet.title, [f"SHA-256 {fingerprint(sheet)}"], write, finish)
