"""The queue at the left: three lines a case, oldest first, with its red flags."""

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
from desktop.views.widgets.chips import chip_size, paint_chip
from desktop.views.widgets.delegates import CellDelegate
from desktop.views.widgets.painting import edge_mark
from desktop.views.widgets.text import draw_line, look_changed, text_width

Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """One case of a queue. `mark` is a chip at the right of the last line: red flags, or what became of it."""

    id: int
    number: str
    reason: str
    age: str
    subject: str
    place: str
    mark: str = ""
    mark_icon: str = "warning"
    tone: Tone = Tone.DANGER

    @property
    def plain(self) -> str:
        """Read aloud."""
        parts = (self.number, self.reason, self.age, self.subject, self.place, self.mark)
        return ", ".join(part for part in parts if part)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[QueueEntry, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, an empty value
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: entry.number,
            Qt.ItemDataRole.AccessibleTextRole: entry.plain,
            Qt.ItemDataRole.ToolTipRole: entry.subject,
            _ENTRY: entry,
        }
        return answers.get(role)


class _QueueDelegate(CellDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn, entry = look(), index.data(_ENTRY)
        px, at = worn.metrics.px, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(at, worn.color("select" if selected else "panel"))
        painter.fillRect(QRect(at.left(), at.bottom(), at.width(), 1), worn.color("line"))
        if selected:
            edge_mark(painter, at, worn.color("accent"))
        left, width = at.left() + px(12), at.width() - px(22)
        line, small = worn.metrics.L, worn.metrics.line(Size.SMALL)
        top = at.top() + px(5)
        text, muted = worn.color("text"), worn.color("muted")
        age = int(text_width(entry.age)) + 1
        first = QRect(left, top, width - age - px(6), line)
        draw_line(painter, first, entry.number, text, weight=Weight.SEMIBOLD)
        number = int(text_width(entry.number, weight=Weight.SEMIBOLD)) + px(10)
        draw_line(painter, first.adjusted(number, 0, 0, 0), entry.reason, muted)
        draw_line(painter, QRect(left + width - age, top, age, line), entry.age, text, fits=True)
        weight = Weight.SEMIBOLD if selected else Weight.REGULAR
        draw_line(painter, QRect(left, top + line, width, line), entry.subject, text, weight=weight)
        room = QRect(left, top + 2 * line, width, small + px(2))
        if entry.mark:
            size = chip_size(entry.mark, entry.mark_icon)
            chip = QRect(left + width - size.width(), room.top(), size.width(), size.height())
            paint_chip(painter, chip, entry.mark, entry.mark_icon, entry.tone)
            room.setRight(chip.left() - px(6))
        draw_line(painter, room, entry.place, text if selected else muted, size=Size.SMALL)
        self.paint_focus(painter, at, index)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        metrics = look().metrics
        return QSize(metrics.px(160), 2 * metrics.L + metrics.line(Size.SMALL) + metrics.px(14))


class CaseQueue(QListView):
    """`chosen` tells the id a person moved to. The chosen id survives new entries, else the place in the queue."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = _Entries(self)
        self._silent = False
        self.setModel(self._entries)
        self.setItemDelegate(_QueueDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """In their order."""
        return self._entries.entries

    @property
    def current(self) -> int | None:
        """The chosen case, None while nothing is."""
        at = self.currentIndex()
        return self.entries[at.row()].id if at.isValid() else None

    def show_entries(self, entries: Sequence[QueueEntry]) -> None:
        """These instead. Without a signal: ask `current` afterwards."""
        before, at = self.current, max(0, self.currentIndex().row())
        self._silent = True
        self._entries.beginResetModel()
        self._entries.entries = tuple(entries)
        self._entries.endResetModel()
        self._silent = False
        if not self.select(before) and entries:
            self.select(entries[min(at, len(entries) - 1)].id)

    def select(self, wanted: int | None) -> bool:
        """Choose without a signal; False when it is not here."""
        row = next((n for n, entry in enumerate(self.entries) if entry.id == wanted), -1)
        if row < 0:
            return False
        self._silent = True
        self.setCurrentIndex(self._entries.index(row))
        self._silent = False
        return True

    def step(self, by: int) -> None:
        """The next or the one before, if there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self.entries):
            self.setCurrentIndex(self._entries.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do not search: typed text belongs to the order."""
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes, other rows."""
        super().changeEvent(event)
        if look_changed(event):
            self.doItemsLayout()

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self.entries[current.row()].id)
