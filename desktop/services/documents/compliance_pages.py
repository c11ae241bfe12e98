"""The compliance report on lying pages: six columns, of which two hold sentences."""

from __future__ import annotations

from desktop.models.minutes.addressees import join_addressees
from desktop.models.papers.compliance import ComplianceReport, DirectionReply
from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.wording import dotted
from desktop.services.documents.engine import Document
from desktop.services.documents.page import A4_LYING
from desktop.services.documents.paper import (
    SMALLER_TITLE,
    USUAL,
    Finish,
    finished,
    numbered_columns,
    print_closing,
    print_head,
)
from desktop.services.documents.text_runs import Run, Text

_SHARES = (1.2, 7.2, 4.2, 2.1, 2.1, 7.2)


def print_compliance(report: ComplianceReport, finish: Finish = USUAL) -> bytes:
    """The report as an archival PDF; equal reports give equal bytes."""
    language = report.head.language
    say = finish.say(language)

    def row(reply: DirectionReply) -> list[Text]:
        said = f"{reply.reply} ({dotted(reply.replied_on)})" if reply.replied_on else reply.reply
        acting = join_addressees(reply.addressees, language)
        status = Run(say(f"status_{reply.status.value}"), bold=True)
        return [f"{reply.number}.", reply.direction, acting, dotted(reply.due_on), status, said]

    def write(paper: Document) -> None:
        print_head(paper, report.head, say)
        paper.title(report.title, SMALLER_TITLE)
        for text in report.opening:
            paper.paragraph(text, keep_with_next=True)
        columns = numbered_columns(say.cells("compliance_columns"), _SHARES)
        paper.table(columns, [row(reply) for reply in report.replies])
        print_closing(paper, report.closing, say)

    return finished(report.head, report.title, [f"SHA-256 {fingerprint(report)}"], write, finish, page=A4_LYING)
