"""The register of special closures on lying pages, the count by reason behind it."""

from __future__ import annotations

from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.register import RegisterEntry, SpecialCloseRegister
from desktop.models.papers.wording import dotted, grouped
from desktop.services.documents.engine import Document
from desktop.services.documents.page import A4_LYING
from desktop.services.documents.paper import SMALLER_TITLE, USUAL, Finish, finished, numbered_columns, print_head
from desktop.services.documents.styles import CELL, Align
from desktop.services.documents.table import Column
from desktop.services.documents.text_runs import Run, Text

_SHARES = (1.4, 3.4, 4.1, 4.6, 3.2, 3.8, 4.5, 2.2)
_DENSE = CELL.but(size=9.5, leading=14)


def print_register(register: SpecialCloseRegister, finish: Finish = USUAL) -> bytes:
    """The register as an archival PDF; equal registers give equal bytes."""
    say = finish.say(register.head.language)

    def row(number: int, entry: RegisterEntry) -> list[Text]:
        return [
            f"{number}.",
            [Run(entry.number, bold=True), f"\n{entry.district}"],
            entry.subject,
            "\n".join(filter(None, [entry.reason, entry.rule])),
            "\n".join(filter(None, [entry.proposed_by, dotted(entry.proposed_on)])),
            [
                Run(say(f"decision_{entry.decision.name.lower()}"), bold=True),
                "".join(f"\n{line}" for line in (entry.decided_by, dotted(entry.decided_on)) if line),
            ],
            entry.order,
            say(f"reaudit_{entry.reaudit.name.lower()}"),
        ]

    def write(paper: Document) -> None:
        print_head(paper, register.head, say, dated=bool(register.head.number or register.head.issued_on))
        paper.title(register.title, SMALLER_TITLE)
        paper.paragraph(register.summary, keep_with_next=True)
        columns = numbered_columns(say.cells("register_columns"), _SHARES)
        rows = [row(number, entry) for number, entry in enumerate(register.entries, 1)]
        paper.table(columns, rows, style=_DENSE)
        if register.reasons:
            _write_reasons(paper)

    def _write_reasons(paper: Document) -> None:
        paper.heading(say("register_reasons"))
        reason, count, share = say.cells("register_reason_columns")
        total = sum(number for _, number in register.reasons)
        rows = [[name, grouped(number), f"{100 * number / total:.1f}"] for name, number in register.reasons]
        paper.table([Column(reason, 8), Column(count, 1.5, Align.RIGHT), Column(share, 1.5, Align.RIGHT)], rows)

    return finished(register.head, register.title, [f"SHA-256 {fingerprint(register)}"], write, finish, page=A4_LYING)
