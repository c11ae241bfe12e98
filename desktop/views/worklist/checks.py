"""The checked rows of a list: they outlive a refresh, and each is known as it was seen last."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from desktop.models.worklist import Row


class Checks:
    """Rows by id, in the order they were checked."""

    def __init__(self) -> None:
        self._rows: dict[int, Row] = {}

    def __contains__(self, ident: object) -> bool:
        return ident in self._rows

    @property
    def rows(self) -> tuple[Row, ...]:
        """In the order they were checked."""
        return tuple(self._rows.values())

    def get(self, ident: object) -> Row | None:
        """The row of an id, if it is checked."""
        return self._rows.get(ident) if isinstance(ident, int) else None

    def state(self, row: Row) -> Qt.CheckState:
        """For Qt."""
        return Qt.CheckState.Checked if row.id in self._rows else Qt.CheckState.Unchecked

    def put(self, row: Row, *, checked: bool) -> None:
        """Check one, or no longer."""
        if checked:
            self._rows[row.id] = row
        else:
            self._rows.pop(row.id, None)

    def put_all(self, rows: Iterable[Row]) -> None:
        """Check these too."""
        self._rows.update({row.id: row for row in rows})

    def forget(self, ident: int) -> None:
        """It was dealt with."""
        self._rows.pop(ident, None)

    def clear(self) -> None:
        """None."""
        self._rows.clear()

    def renew(self, rows: Iterable[Row]) -> None:
        """The checked ones of these as they are now: a command wants the version that was seen last."""
        self._rows.update({row.id: row for row in rows if row.id in self._rows})
