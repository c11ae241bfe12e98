"""Refused rows as a workbook: each as it stood in the file, and before it what to mend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.models.errors import AppError
from desktop.models.portal import Fault, RefusedRow
from desktop.models.portal_commands import RowVerdict
from desktop.services.exchange.portal_file import cells_of
from desktop.services.exchange.xlsx_writing import write_refused
from desktop.services.portal_intake import Intake

Say = Callable[[RefusedRow | RowVerdict], str]
"""Everything that is wrong with a row, in words."""


def plainly(row: RefusedRow | RowVerdict) -> str:
    """For the command line: the codes as words, with what they are about."""
    if isinstance(row, RowVerdict):
        return _said(row.reason, row.details)
    return "; ".join(_said(fault.reason, _about(fault)) for fault in row.faults)


def _said(code: str, about: str) -> str:
    return f"{code.replace('_', ' ')}: {about}" if about else code.replace("_", " ")


def _about(fault: Fault) -> str:
    rows = ", ".join(map(str, fault.other_rows))
    return " ".join(part for part in (fault.field or "", fault.value, rows) if part)


def export_refused(
    path: Path, intake: Intake, source: Path, say: Say = plainly, *, row_heading: str = "Row", reason_heading: str
) -> int:
    """Write what the file and what the store refused, by row number; answers how many there are.

    Rows that only the store refused are fetched from the `source` once more; where it is gone they show their number
    alone. Raises `AppError` (`CANNOT_WRITE`).
    """
    reading = intake.reading
    of_store = {verdict.row_number: verdict for verdict in intake.verdicts if verdict.verdict == "refused"}
    try:
        cells = cells_of(source, reading.sheet, of_store.keys())
    except AppError:
        cells = {}
    rows = [
        *reading.refused,
        *(
            RefusedRow(row_number=number, number=verdict.number, faults=(), cells=cells.get(number, (verdict.number,)))
            for number, verdict in of_store.items()
        ),
    ]
    return write_refused(
        path,
        reading.headings,
        sorted(rows, key=lambda row: row.row_number),
        row_heading=row_heading,
        reason_heading=reason_heading,
        sentence=lambda row: say(of_store.get(row.row_number, row)),
    )
