"""Rows of one file under one number: the same row twice is one row, two different ones are both refused."""

from __future__ import annotations

from dataclasses import fields

from desktop.models.portal import Fault, Field, PortalRow, Reason

_ABOUT_THE_CELLS = {"row_number", "remarks", "converted"}
_SAID = tuple(field.name for field in fields(PortalRow) if field.name not in _ABOUT_THE_CELLS)


class Gathered:
    """Rows in the order of the file, each number once."""

    def __init__(self) -> None:
        self._rows: dict[str, PortalRow] = {}
        self._others: dict[str, list[int]] = {}
        self.repeated = 0
        """Rows that said the same as an earlier one."""

    def add(self, row: PortalRow) -> None:
        """Take the row, or note that it repeats or contradicts an earlier one."""
        first = self._rows.setdefault(row.number, row)
        if first is row:
            return
        if all(getattr(first, name) == getattr(row, name) for name in _SAID):
            self.repeated += 1
        else:
            self._others.setdefault(row.number, []).append(row.row_number)

    def agreed(self) -> tuple[PortalRow, ...]:
        """The rows that no other row contradicts."""
        return tuple(row for number, row in self._rows.items() if number not in self._others)

    def contradictions(self) -> dict[int, tuple[str, Fault]]:
        """For each contradicting row its number and a fault that names all the others."""
        found: dict[int, tuple[str, Fault]] = {}
        for number, others in self._others.items():
            together = (self._rows[number].row_number, *others)
            for row in together:
                rest = tuple(other for other in together if other != row)
                fault = Fault(reason=Reason.CONTRADICTS_ROW, field=Field.NUMBER, value=number, other_rows=rest)
                found[row] = number, fault
        return found
