"""The attendance sheet as a table to type in: always one empty row at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.meeting import AttendanceRow, Presence
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.plain import plain
from desktop.views.meetings.words import PRESENCES
from desktop.views.widgets.cells import CELL, ChipCell

Index = QModelIndex | QPersistentModelIndex
FIELDS = ("name", "designation", "department", "presence", "representative")
PRESENCE = FIELDS.index("presence")
_EMPTY = AttendanceRow()
_NEXT = {
    Presence.INVITED: Presence.PRESENT,
    Presence.CONFIRMED: Presence.PRESENT,
    Presence.PRESENT: Presence.REPRESENTED,
    Presence.REPRESENTED: Presence.ABSENT,
    Presence.ABSENT: Presence.CONFIRMED,
}
"""What Space makes of an answer: who was expected came; then round to a promise to come."""


def is_empty(row: AttendanceRow) -> bool:
    """Nothing is typed in it."""
    return not (row.name.strip() or row.designation.strip() or row.department.strip() or row.representative.strip())


class AttendanceModel(QAbstractTableModel):
    """Rows in the order of the sheet. Space walks through who came; typing in the last row makes another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AttendanceRow] = [_EMPTY]
        self.read_only = False

    @property
    def rows(self) -> tuple[AttendanceRow, ...]:
        """Those in which something is typed."""
        return tuple(row for row in self._rows if not is_empty(row))

    def show_rows(self, rows: Sequence[AttendanceRow]) -> None:
        """These instead."""
        self.beginResetModel()
        self._rows = [*rows, _EMPTY]
        self.endResetModel()

    def step(self, at: int) -> None:
        """The next answer to whether this person came."""
        if self.read_only or not 0 <= at < len(self._rows) or is_empty(self._rows[at]):
            return
        self._put(at, replace(self._rows[at], presence=_NEXT[self._rows[at].presence]))

    def mark_all(self, presence: Presence) -> None:
        """Everybody who was only expected."""
        for at, row in enumerate(self._rows):
            if not is_empty(row) and row.presence in (Presence.INVITED, Presence.CONFIRMED):
                self._put(at, replace(row, presence=presence))

    def move(self, at: int, by: int) -> int:
        """The row one place up or down; where it is now."""
        last = len(self.rows) - 1
        target = max(0, min(last, at + by))
        if self.read_only or target == at or at > last:
            return at
        self.beginResetModel()
        self._rows.insert(target, self._rows.pop(at))
        self.endResetModel()
        return target

    def take_out(self, at: int) -> None:
        """Without this row."""
        if not self.read_only and 0 <= at < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()
            self.dataChanged.emit(QModelIndex(), QModelIndex())

    # Qt's ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, name = self._rows[index.row()], FIELDS[index.column()]
        if role == CELL:
            return ChipCell(PRESENCES[row.presence]) if name == "presence" and not is_empty(row) else None
        if name == "presence":
            label = PRESENCES[row.presence]
            if is_empty(row):
                return None
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return label.text
            return look().color(label.tone.value) if role == Qt.ItemDataRole.ForegroundRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return getattr(row, name)
        return plain(getattr(row, name)) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = FIELDS[index.column()]
        if self.read_only or role != Qt.ItemDataRole.EditRole or name == "presence":
            return False
        typed: dict[str, Any] = {name: str(value).strip()}
        changed = replace(self._rows[index.row()], **typed)
        if name == "representative" and changed.representative:
            changed = replace(changed, presence=Presence.REPRESENTED)
        self._put(index.row(), changed)
        if index.row() == len(self._rows) - 1 and not is_empty(changed):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(_EMPTY)
            self.endInsertRows()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = not self.read_only and FIELDS[index.column()] != "presence"
        return shown | Qt.ItemFlag.ItemIsEditable if typed else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return (
            translate("AttendanceModel", "Name"),
            translate("AttendanceModel", "Designation"),
            translate("AttendanceModel", "Department"),
            translate("AttendanceModel", "Came"),
            translate("AttendanceModel", "Came instead"),
        )[section]

    def retranslate(self) -> None:
        """Heads and words of the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FIELDS) - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(FIELDS) - 1))

    def _put(self, at: int, row: AttendanceRow) -> None:
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(FIELDS) - 1))
