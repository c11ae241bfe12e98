"""The head of a table: quiet captions, a sort mark after the caption, a check box over the check column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.widgets.cell_painters import check_box
from desktop.views.widgets.painting import icon_in
from desktop.views.widgets.text import draw_line, text_width


class TableHead(QHeaderView):
    """Paints its sections whole. A column that cannot sort has no hand and takes no click."""

    sort_wanted = Signal(int, Qt.SortOrder)
    check_wanted = Signal(bool)
    """All rows checked, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sortable: list[bool] = []
        self._sorted: int | None = None
        self._order = Qt.SortOrder.AscendingOrder
        self._check_column: int | None = None
        self._check = Qt.CheckState.Unchecked
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._clicked)

    def set_sortable(self, sortable: Sequence[bool]) -> None:
        """Which logical columns order the list when clicked."""
        self._sortable = list(sortable)

    def show_sort(self, column: int | None, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the mark; without a signal."""
        self._sorted, self._order = column, order
        self.viewport().update()

    def show_check(self, column: int | None, state: Qt.CheckState = Qt.CheckState.Unchecked) -> None:
        """A check box over this column, in this state."""
        self._check_column, self._check = column, state
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """L + 6. Qt would ask the model for every caption, each time a style or a parent changes, for a width that no
        table looks at.
        """
        metrics = look().metrics
        return QSize(metrics.px(100), metrics.head)

    def _sorts(self, column: int) -> bool:
        return 0 <= column < len(self._sortable) and self._sortable[column]

    def _clicked(self, column: int) -> None:
        if column == self._check_column:
            self.check_wanted.emit(self._check is not Qt.CheckState.Checked)
        elif self._sorts(column):
            again = column == self._sorted and self._order is Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder
            self.show_sort(column, order)
            self.sort_wanted.emit(column, order)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand where a click does something."""
        super().mouseMoveEvent(event)
        if self.cursor().shape() is not Qt.CursorShape.SplitHCursor:
            column = self.logicalIndexAt(event.position().toPoint())
            acts = column == self._check_column or self._sorts(column)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)

    def paintSection(self, painter: QPainter, at: QRect, column: int) -> None:
        """Ground, caption, mark, line."""
        worn = look()
        px = worn.metrics.px
        painter.save()
        painter.fillRect(at, worn.color("alt"))
        painter.fillRect(QRect(at.left(), at.bottom(), at.width(), 1), worn.color("line"))
        if column == self._check_column:
            check_box(painter, at, self._check)
        else:
            self._caption(painter, at.adjusted(px(8), 0, -px(8), 0), column)
        painter.restore()

    def _caption(self, painter: QPainter, at: QRect, column: int) -> None:
        worn = look()
        px, ink = worn.metrics.px, worn.color("muted")
        model = self.model()
        text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        wish = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = wish is not None and bool(Qt.AlignmentFlag(wish) & Qt.AlignmentFlag.AlignRight)
        mark = px(14) if column == self._sorted else 0
        room = at.adjusted(0, 0, -mark, 0)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        draw_line(painter, room, text, ink, size=Size.SMALL, weight=Weight.SEMIBOLD, align=align)
        if mark:
            width = min(room.width(), int(text_width(text, Size.SMALL, Weight.SEMIBOLD)))
            left = room.right() + px(2) if right else room.left() + width + px(3)
            name = "sort-up" if self._order is Qt.SortOrder.AscendingOrder else "sort-down"
            icon_in(painter, name, ink, QRect(left, at.top(), px(12), at.height()), 13)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint with the new look."""
        super().changeEvent(event)
        self.viewport().update()
