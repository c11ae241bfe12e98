"""A short list at the left of a screen: saved views with their counts, blocks of the minutes, queues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.cells import ROW_ID
from desktop.views.widgets.delegates import CellDelegate
from desktop.views.widgets.painting import icon_in
from desktop.views.widgets.text import draw_line, look_changed, text_width, wrap

Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its code, its words, the count at the right. A heading cannot be chosen."""

    code: object
    text: str
    count: str = ""
    icon: str = ""
    tone: Tone = Tone.MUTED
    heading: bool = False


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an empty value
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.count}" if entry.count else entry.text
        return {Qt.ItemDataRole.DisplayRole: entry.text, _ENTRY: entry, ROW_ID: entry.code}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(CellDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn, entry = look(), index.data(_ENTRY)
        px, at = worn.metrics.px, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(at, worn.color("select" if selected else "panel"))
        if selected:
            painter.fillRect(QRect(at.left(), at.top(), px(4), at.height()), worn.color("accent"))
        weight = _weight(entry, at.width()) if selected else Weight.REGULAR
        left, right = at.left() + px(12), at.right() - px(10)
        if entry.icon:
            icon_in(painter, entry.icon, worn.color(entry.tone), QRect(left, at.top(), px(16), at.height()), 16)
            left += px(24)
        if entry.count:
            width = int(text_width(entry.count, weight=weight)) + 1
            ink = worn.color("text" if selected else "muted")
            draw_line(
                painter, QRect(right - width, at.top(), width, at.height()), entry.count, ink, weight=weight, fits=True
            )
            right -= width + px(6)
        room = QRect(left, at.top(), right - left, at.height())
        if entry.heading:
            draw_line(painter, room, entry.text, worn.color("muted"), size=Size.SMALL, weight=Weight.MEDIUM)
        else:
            lines, line = _lines(entry, at.width()), worn.metrics.L
            top = at.top() + (at.height() - len(lines) * line) // 2
            for number, text in enumerate(lines):
                spot = QRect(left, top + number * line, room.width(), line)
                draw_line(painter, spot, text, worn.color("text"), weight=weight)
        self.paint_focus(painter, at, index)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A second line where the words need it."""
        metrics, view = look().metrics, self.parent()
        entry = index.data(_ENTRY)
        wide = view.viewport().width() if isinstance(view, QListView) else 0
        if entry.heading:
            return QSize(metrics.px(100), metrics.line(Size.SMALL) + metrics.px(8))
        two = wide and len(_lines(entry, wide)) > 1
        return QSize(metrics.px(100), 2 * metrics.L + metrics.px(4) if two else metrics.one_line_row)


def _room(entry: Entry, wide: int) -> int:
    """What a row of this width has for the words, beside the count in its heavier weight."""
    px = look().metrics.px
    room = wide - px(22) - (px(24) if entry.icon else 0)
    return room - int(text_width(entry.count, weight=Weight.SEMIBOLD)) - 1 - px(6) if entry.count else room


def _lines(entry: Entry, wide: int) -> tuple[str, ...]:
    """Its words in at most two lines of a row of this width."""
    return wrap(entry.text, _room(entry, wide), 2)


def _weight(entry: Entry, wide: int) -> Weight:
    """Of the chosen entry: the heavier one where it takes no more room; ground and mark tell it from the others too."""
    room = _room(entry, wide)
    bold = all(text_width(line, weight=Weight.SEMIBOLD) <= room for line in _lines(entry, wide))
    return Weight.SEMIBOLD if bold else Weight.REGULAR


class SideList(QListView):
    """Shows entries; `chosen` tells the code a person moved to. The chosen code survives new entries."""

    chosen = Signal(object)
    menu_wanted = Signal(object, object)
    """Where (global `QPoint`), and the code under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = _Entries(self)
        self._silent = False
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def code(self) -> object:
        """What is chosen, None while nothing is."""
        return self.currentIndex().data(ROW_ID) if self.currentIndex().isValid() else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """These instead of those before, without a signal."""
        before = self.code
        self._silent = True
        self._entries.beginResetModel()
        self._entries.entries = tuple(entries)
        self._entries.endResetModel()
        self._silent = False
        self.select(before)

    def select(self, code: object) -> None:
        """Choose without a signal; an unknown code chooses nothing."""
        self._silent = True
        at = next((n for n, entry in enumerate(self._entries.entries) if entry.code == code and not entry.heading), -1)
        self.setCurrentIndex(self._entries.index(at) if at >= 0 else QModelIndex())
        self._silent = False

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(current.data(ROW_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do not search: typed text belongs to the search box."""
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes, other rows."""
        super().changeEvent(event)
        if look_changed(event):
            self.doItemsLayout()
