"""The table every list stands in: rows of fixed height from the em, no grid, keys, copying, remembered columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.services.settings import Settings
from desktop.views.infra.look import look
from desktop.views.widgets.cells import CELL, ROW_ID, CheckCell
from desktop.views.widgets.delegates import CellDelegate, toggle
from desktop.views.widgets.rows_model import Column
from desktop.views.widgets.table_head import TableHead
from desktop.views.widgets.text import look_changed


class TableView(QTableView):
    """Enter and double click open, Space checks, Ctrl+C copies with heads, the Menu key asks for a menu.

    Call `arrange(columns)` after `setModel`; with `remember` widths, order and density outlive the session.
    """

    opened = Signal(object)
    """`ROW_ID` of the row to open."""
    current_changed = Signal(object)
    """`ROW_ID` of the current row, None when there is none."""
    menu_wanted = Signal(QPoint, object)
    """Where (global), and the `ROW_ID` under it or None."""

    def __init__(self, parent: QWidget | None = None, *, two_lines: bool = True) -> None:
        super().__init__(parent)
        self._two_lines = two_lines
        self._columns: tuple[Column[Any], ...] = ()
        self._settings: Settings | None = None
        self._key = ""
        self._wanted: object = None
        self.head = TableHead(self)
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.doubleClicked.connect(self._open)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(400)
        self._later.timeout.connect(self._keep)
        self.head.sectionResized.connect(self._touched)
        self.head.sectionMoved.connect(self._touched)
        self._fit_rows()

    # what it shows ---------------------------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Qt's; follows resets so that the selected id survives a new answer."""
        super().setModel(model)
        if model is None:
            return
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._find_again)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def arrange(self, columns: Sequence[Column[Any]], *, sorts: bool = True) -> None:
        """Widths as designed, then as remembered; heads of columns with a sort key take clicks."""
        self._columns = tuple(columns)
        self.head.set_sortable([bool(column.sort) for column in columns] if sorts else [])
        self.setSortingEnabled(False)
        self.head.sort_wanted.connect(self._sort)
        self.restore_design()
        self._recall()

    def restore_design(self) -> None:
        """`मूल रूप`: order and widths as designed."""
        for at, column in enumerate(self._columns):
            self.head.moveSection(self.head.visualIndex(at), at)
            self.setColumnHidden(at, False)
            self.setColumnWidth(at, column.pixels())
        self.fit_columns()

    def remember(self, settings: Settings, key: str) -> None:
        """Keep widths, order and density under this key (officer and list)."""
        self._settings, self._key = settings, key
        self.set_two_lines(settings.value(f"{key}/two_lines", self._two_lines))
        self._recall()

    @property
    def remembered_as(self) -> str:
        """The key it remembers itself under, empty for a table that forgets."""
        return self._key

    def set_two_lines(self, two_lines: bool) -> None:
        """Two-line rows, or one-line rows for a denser list."""
        self._two_lines = two_lines
        self._fit_rows()
        if self._settings is not None:
            self._settings.keep(f"{self._key}/two_lines", two_lines)

    def first_column(self) -> int:
        """The logical column that stands first."""
        return next(
            (at for at in map(self.head.logicalIndex, range(self.head.count())) if not self.isColumnHidden(at)), 0
        )

    def last_column(self) -> int:
        """The logical column that stands last."""
        order = [self.head.logicalIndex(at) for at in range(self.head.count())]
        return next((at for at in reversed(order) if not self.isColumnHidden(at)), 0)

    # the current row -------------------------------------------------------------------------------------------

    @property
    def current_id(self) -> object:
        """`ROW_ID` of the current row, None when there is none."""
        return self.currentIndex().data(ROW_ID) if self.currentIndex().isValid() else None

    def select_id(self, ident: object) -> bool:
        """Make the row with this id current; False when the model does not hold it now."""
        find = getattr(self.model(), "row_of", None)
        row = find(ident) if callable(find) else -1
        if row < 0:
            return False
        self.setCurrentIndex(self.model().index(row, 0))
        return True

    def start_at_top(self) -> None:
        """Another order or list begins with its first row; the current row stays current where one sees it there."""
        in_view = self.viewport().height() // max(1, self.rowHeight(0))
        if self.currentIndex().row() >= in_view:
            self.setCurrentIndex(self.model().index(0, self.first_column()))
        self.scrollToTop()

    def _hold(self) -> None:
        self._wanted = self.current_id

    def _find_again(self) -> None:
        if self._wanted is None or not self.select_id(self._wanted):
            self.current_changed.emit(None)
        self._wanted = None

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.viewport().update()
        self.current_changed.emit(current.data(ROW_ID) if current.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not isinstance(index.data(CELL), CheckCell):
            self.opened.emit(index.data(ROW_ID))

    # keys and mouse --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space checks, Ctrl+C copies; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._open_current()
        elif event.key() == Qt.Key.Key_Space and self._check_current():
            pass
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current without selecting it; what is current is selected here."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    def _open_current(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.current_id)

    def _check_current(self) -> bool:
        row = self.currentIndex().row()
        for at in range(self.head.count()):
            index = self.model().index(row, at)
            if isinstance(index.data(CELL), CheckCell):
                toggle(self.model(), index)
                return True
        return False

    def copy_rows(self) -> None:
        """The selected rows as text with tabs, heads first, for a sheet or a letter."""
        model = self.model()
        order = [at for at in map(self.head.logicalIndex, range(self.head.count())) if not self.isColumnHidden(at)]
        order = [at for at in order if model.headerData(at, Qt.Orientation.Horizontal)]
        lines = [[str(model.headerData(at, Qt.Orientation.Horizontal)) for at in order]]
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines += [[_one_line(model.index(row, at).data()) for at in order] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by the Menu key at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index, where = self.indexAt(event.pos()), event.globalPos()
        self.menu_wanted.emit(where, index.data(ROW_ID) if index.isValid() else None)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.model().sort(column, order)

    # sizes -----------------------------------------------------------------------------------------------------

    def _fit_rows(self) -> None:
        metrics = look().metrics
        height = metrics.two_line_row if self._two_lines else metrics.one_line_row
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(height)
        vertical.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(metrics.L)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretching column takes what is left."""
        super().resizeEvent(event)
        self.fit_columns()

    def leave_out(self, keys: Collection[str]) -> None:
        """Show every column but these: what can be spared where it is narrow."""
        for at, column in enumerate(self._columns):
            self.setColumnHidden(at, column.key in keys)
        self.fit_columns()

    def fit_columns(self) -> None:
        """After columns were shown or hidden: the stretching one takes what is left."""
        at = next((n for n, column in enumerate(self._columns) if column.stretches), None)
        if at is None:
            return
        others = sum(self.columnWidth(n) for n in range(len(self._columns)) if n != at and not self.isColumnHidden(n))
        self.setColumnWidth(at, max(self._columns[at].pixels(), self.viewport().width() - others))

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes: other rows, other widths."""
        super().changeEvent(event)
        if look_changed(event):
            self._fit_rows()
            self.head.updateGeometry()
            self.viewport().update()
        if look_changed(event) or event.type() is QEvent.Type.LanguageChange:
            self._widths_again()

    # what is remembered ----------------------------------------------------------------------------------------

    def _widths_again(self) -> None:
        """Words or letters have other widths now."""
        for at, column in enumerate(self._columns):
            self.setColumnWidth(at, column.pixels())
        self._recall()
        self.fit_columns()

    def _touched(self, *_what: int) -> None:
        self._later.start()

    def _keep(self) -> None:
        if self._settings is None or not self._columns:
            return
        em = look().metrics.em
        widths = {
            column.key: round(self.columnWidth(at) * 100 / em)
            for at, column in enumerate(self._columns)
            if not column.stretches
        }
        self._settings.keep(f"{self._key}/widths", widths)
        order = [self._columns[self.head.logicalIndex(at)].key for at in range(self.head.count())]
        self._settings.keep(f"{self._key}/order", order)

    def _recall(self) -> None:
        if self._settings is None or not self._columns:
            return
        em = look().metrics.em
        nothing: dict[str, int] = {}
        no_order: list[str] = []
        widths = self._settings.value(f"{self._key}/widths", nothing)
        order = self._settings.value(f"{self._key}/order", no_order)
        keys = [column.key for column in self._columns]
        for at, key in enumerate(keys):
            if isinstance(widths.get(key), int):
                self.setColumnWidth(at, max(look().metrics.px(24), round(widths[key] * em / 100)))
        for place, key in enumerate(key for key in order if key in keys):
            self.head.moveSection(self.head.visualIndex(keys.index(key)), place)
        self.fit_columns()
        self._later.stop()


def _one_line(value: object) -> str:
    return " ".join(str(value if value is not None else "").split())
