"""Refused rows as a workbook: the row as it stood, and why it was refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.models.portal import Fault, RefusedRow
from desktop.services.exchange.xlsx_writing import write_xlsx
from desktop.services.portal_intake import Intake

Say = Callable[[str, str], str]
"""A reason's code and what it is about, as a sentence."""


def _plainly(code: str, about: str) -> str:
    return f"{code.replace('_', ' ')}: {about}" if about else code.replace("_", " ")


def reasons_of(row: RefusedRow, say: Say = _plainly) -> str:
    """Everything that is wrong with a row, one sentence after another."""
    return "; ".join(say(fault.reason, _about(fault)) for fault in row.faults)


def _about(fault: Fault) -> str:
    rows = ", ".join(map(str, fault.other_rows))
    return " ".join(part for part in (fault.field or "", fault.value, rows) if part)


def write_refused(
    path: Path, intake: Intake, say: Say = _plainly, *, row_caption: str = "Row", reason_caption: str = "Reason"
) -> int:
    """Write them by row number and give how many there are; those the store refused have number and reason."""
    reading = intake.reading
    lines: dict[int, tuple[str | int, ...]] = {
        row.row_number: (row.row_number, reasons_of(row, say), *row.cells) for row in reading.refused
    }
    for verdict in intake.verdicts:
        if verdict.verdict == "refused":
            lines[verdict.row_number] = (verdict.row_number, say(verdict.reason, verdict.details), verdict.number)
    captions = [row_caption, reason_caption, *reading.headings]
    return write_xlsx(path, captions, (lines[number] for number in sorted(lines)))
