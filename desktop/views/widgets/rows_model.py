"""A list held whole in memory (up to some hundred rows): columns say what they show, rows are the models' records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.cells import CELL, ROW_ID, Cell, CheckCell
from desktop.views.widgets.text import text_width

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_BESIDE_CAPTION = 32
"""Room of a head beside its caption: a margin on each side and the mark of the order."""
_ANSWERED = frozenset({CELL, ROW_ID, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole})


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: how it is named now, what it shows of a row, how wide it is at 11 pt, what it sorts by.

    `key` names it in what is remembered; `stretches` takes the width that is left; `right` aligns the head. `widest`
    gives words that must not be cut (statuses, levels): the column is as wide as the widest of them, with `beside`
    pixels at 11 pt for what stands beside the words. A caption is never cut either.
    """

    key: str
    caption: Callable[[], str]
    cell: Callable[[R], Cell]
    width: int = 120
    stretches: bool = False
    right: bool = False
    sort: Callable[[R], Any] | None = None
    widest: Callable[[], Iterable[str]] | None = None
    beside: int = 40

    def pixels(self) -> int:
        """Its width as designed, in the language and size of now."""
        px = look().metrics.px
        wide = px(self.width)
        if self.widest is not None:
            words = max((text_width(word, weight=Weight.SEMIBOLD) for word in self.widest()), default=0)
            wide = max(wide, int(words) + px(self.beside))
        caption = int(text_width(self.caption(), Size.SMALL, Weight.SEMIBOLD))
        return max(wide, caption + px(_BESIDE_CAPTION)) if caption else wide


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows keep their id through a new answer, so that selection and checks survive a refresh."""

    checked_changed = Signal()

    def __init__(
        self, columns: Sequence[Column[R]], ident: Callable[[R], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._ident = ident
        self._rows: list[R] = []
        self._checked: set[object] = set()

    @property
    def rows(self) -> tuple[R, ...]:
        """As shown, top down."""
        return tuple(self._rows)

    @property
    def checked(self) -> tuple[R, ...]:
        """The checked rows, top down."""
        return tuple(row for row in self._rows if self._ident(row) in self._checked)

    def show_rows(self, rows: Sequence[R]) -> None:
        """These instead of those before; checks of rows that are gone are gone."""
        self.beginResetModel()
        self._rows = list(rows)
        self._checked &= {self._ident(row) for row in rows}
        self.endResetModel()
        self.checked_changed.emit()

    def row_at(self, row: int) -> R | None:
        """The record in this row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, ident: object) -> int:
        """Where an id stands, -1 if it is not here."""
        return next((at for at, row in enumerate(self._rows) if self._ident(row) == ident), -1)

    def check_all(self, *, checked: bool) -> None:
        """Every row, or none."""
        self._checked = {self._ident(row) for row in self._rows} if checked else set()
        self._tell_all()

    def retranslate(self) -> None:
        """Words changed: heads and cells are asked anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell_all()

    def _tell_all(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.checked_changed.emit()

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
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(words for other in self.columns if (words := other.cell(row).plain))
        if role not in _ANSWERED:
            return None
        cell = column.cell(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(row) if isinstance(cell, CheckCell) else None
        return {CELL: cell, ROW_ID: self._ident(row)}.get(role, cell.plain)

    def _check_state(self, row: R) -> Qt.CheckState:
        return Qt.CheckState.Checked if self._ident(row) in self._checked else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Checks only."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        ident = self._ident(row)
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._checked.add(ident)
        else:
            self._checked.discard(ident)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()
        return True

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

    def sorts(self, column: int) -> bool:
        """Whether a click on its head orders the list."""
        return 0 <= column < len(self.columns) and self.columns[column].sort is not None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the column's own key; columns without one leave the order alone."""
        key = self.columns[column].sort if self.sorts(column) else None
        if key is None:
            return
        self.layoutAboutToBeChanged.emit()
        before = [self._ident(row) for row in self._rows]
        self._rows.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        after = {self._ident(row): at for at, row in enumerate(self._rows)}
        old = self.persistentIndexList()
        new = [self.index(after[before[index.row()]], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()
