"""The attendance sheet on paper: rows high enough to be signed by hand."""

from __future__ import annotations

from dataclasses import replace

from desktop.models.minutes.drafting import attendance_sheet
from desktop.models.papers.attendance import AttendanceSheet
from desktop.models.papers.fingerprint import fingerprint
from desktop.services.documents.engine import Document
from desktop.services.documents.minutes_annexes import print_annex_table
from desktop.services.documents.paper import SMALLER_TITLE, USUAL, Finish, finished, print_head
from desktop.services.documents.styles import BODY, Align


def print_attendance(sheet: AttendanceSheet, finish: Finish = USUAL) -> bytes:
    """The sheet as an archival PDF; equal sheets give equal bytes."""
    say = finish.say(sheet.head.language)

    def write(paper: Document) -> None:
        print_head(paper, sheet.head, say, dated=False)
        paper.title(sheet.title, SMALLER_TITLE)
        if sheet.facts:
            paper.paragraph(sheet.facts, BODY.but(align=Align.CENTRE), keep_with_next=True)
        rows = attendance_sheet(sheet.people, sheet.empty_rows)
        print_annex_table(replace(rows, columns=say.cells("attendance_columns")), paper)

    return finished(sheet.head, sheet.title, [f"SHA-256 {fingerprint(sheet)}"], write, finish)
