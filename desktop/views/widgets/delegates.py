"""The delegate of every table and list: ground, line, mark and focus of the row, then the cell's own painter."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop.views.infra.look import look
from desktop.views.infra.plain import plain
from desktop.views.widgets.cell_painters import PAINTERS, RowState
from desktop.views.widgets.cells import CELL, CheckCell, Text2

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints what the model gives under `CELL`; a model without it is shown by its display text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Row first, cell over it."""
        state = option.state
        at = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        self.paint_row(painter, at, index, selected=selected)
        cell = index.data(CELL)
        if cell is None:
            cell = Text2(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        row = RowState(selected, enabled)
        if isinstance(cell, CheckCell):
            row = RowState(selected, enabled, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0))
        px = look().metrics.px
        painter.save()
        painter.setClipRect(at)
        inner = at if isinstance(cell, CheckCell) else at.adjusted(px(8), 0, -px(8), 0)
        PAINTERS[type(cell)](painter, inner, cell, row)
        painter.restore()
        self.paint_focus(painter, at, index)

    def paint_row(self, painter: QPainter, at: QRect, index: Index, *, selected: bool) -> None:
        """Ground, line under it, and the mark of the selected row at its left edge."""
        worn = look()
        ground = "select" if selected else ("alt" if index.row() % 2 else "panel")
        painter.fillRect(at, worn.color(ground))
        painter.fillRect(QRect(at.left(), at.bottom(), at.width(), 1), worn.color("line"))
        if selected and self._stands_first(index):
            painter.fillRect(QRect(at.left(), at.top(), worn.metrics.px(4), at.height()), worn.color("accent"))

    def paint_focus(self, painter: QPainter, at: QRect, index: Index) -> None:
        """A ring round the current row while the keyboard is in the table."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return
        if view.currentIndex().row() != index.row():
            return
        worn = look()
        ink, width = worn.color("focus"), worn.metrics.px(2)
        painter.fillRect(QRect(at.left(), at.top(), at.width(), width), ink)
        painter.fillRect(QRect(at.left(), at.bottom() - width + 1, at.width(), width), ink)
        if self._stands_first(index):
            painter.fillRect(QRect(at.left(), at.top(), width, at.height()), ink)
        if self._stands_last(index):
            painter.fillRect(QRect(at.right() - width + 1, at.top(), width, at.height()), ink)

    def _stands_first(self, index: Index) -> bool:
        first = getattr(self.parent(), "first_column", None)
        return index.column() == (first() if callable(first) else 0)

    def _stands_last(self, index: Index) -> bool:
        # a list has one column, and its model has no columnCount to ask
        last = getattr(self.parent(), "last_column", None)
        return not callable(last) or index.column() == last()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The view sets the height of rows, once, from the em."""
        metrics = look().metrics
        return QSize(metrics.px(80), metrics.one_line_row)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click anywhere in a check cell toggles it."""
        if isinstance(event, QMouseEvent) and isinstance(index.data(CELL), CheckCell):
            if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                toggle(model, index)
            return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The tip is the whole text of the cell, plain."""
        if event.type() is QEvent.Type.ToolTip:
            cell = index.data(CELL)
            words = str(index.data(Qt.ItemDataRole.ToolTipRole) or (cell.plain if cell is not None else ""))
            QToolTip.showText(event.globalPos(), plain(words), view)
            return True
        return super().helpEvent(event, view, option, index)


def toggle(model: QAbstractItemModel, index: Index) -> None:
    """Check what is not checked, and the other way round."""
    checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0) is Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
    model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
