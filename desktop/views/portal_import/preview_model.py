"""The rows of a preview as a table: a hundred thousand of them are only pointed at, their words are made when shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Names
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.job import PreviewRow
from desktop.views.portal_import.words import VERDICTS, changed_words, faults_words, refusal_words
from desktop.views.widgets.cells import CELL, ROW_ID, Cell, StatusCell, Text2
from desktop.views.widgets.rows_model import Column

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Rows in the order of the file; the id of a row is its number in it."""

    def __init__(self, names: Names, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self._rows: Sequence[PreviewRow] = ()
        self.columns: tuple[Column[PreviewRow], ...] = (
            Column(
                "row",
                lambda: self.tr("Row"),
                lambda row: Text2(number(row.row_number), right=True),
                width=68,
                right=True,
            ),
            Column(
                "verdict",
                lambda: self.tr("Result"),
                lambda row: StatusCell(VERDICTS[row.verdict]),
                width=100,
                widest=lambda: [label.text for label in VERDICTS.values()],
                beside=38,
            ),
            Column(
                "number",
                lambda: self.tr("Number"),
                lambda row: Text2(row.number, weight=Weight.SEMIBOLD),
                width=108,
            ),
            Column("subject", lambda: self.tr("Subject and place"), self._subject, width=240),
            Column("about", lambda: self.tr("What changes, or why not"), _about, width=190, stretches=True),
        )

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """These instead of those before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> PreviewRow | None:
        """The record in this row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, ident: object) -> int:
        """Where a row of the file stands, -1 if it is not here."""
        if not isinstance(ident, int):
            return -1
        at = bisect_left(self._rows, ident, key=lambda row: row.row_number)
        return at if at < len(self._rows) and self._rows[at].row_number == ident else -1

    def retranslate(self) -> None:
        """Words changed: heads and cells are asked anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an empty value
        """Qt's."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        """Qt's."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Cells, their words, the row in words for assistive technology."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ID:
            return row.row_number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(column.cell(row).plain for column in self.columns)
        if role not in (CELL, Qt.ItemDataRole.DisplayRole):
            return None
        cell: Cell = self.columns[index.column()].cell(row)
        return cell if role == CELL else cell.plain

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Captions in the language of the window."""
        if way is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.caption()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return None

    def _subject(self, row: PreviewRow) -> Text2:
        if row.row is None:
            return Text2(row.hint, lines=2, tone=Tone.MUTED)
        names = self._names
        places = (row.row.village, names.block(row.row.block_id or 0), names.district(row.row.district_id or 0))
        return Text2(" ".join(row.row.subject.split()), ", ".join(filter(None, places)))


def _about(row: PreviewRow) -> Text2:
    if row.refused is not None:
        return Text2(faults_words(row.refused.faults), tone=Tone.DANGER, lines=2)
    if row.of_store is not None and row.verdict == "refused":
        return Text2(refusal_words(row.of_store), tone=Tone.DANGER, lines=2)
    changed = changed_words(row.of_store) if row.of_store is not None else ""
    remarks = faults_words(row.remarks)
    if changed and remarks:
        return Text2(changed, remarks, second_tone=Tone.WARN)
    return Text2(changed or remarks, tone=Tone.WARN if remarks else Tone.TEXT, lines=2)
