"""Numbered lines of a block (points, people, recipients): Enter begins the next, Alt+arrows move, × takes one out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.minutes import MinutesDocument
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.plain import plain
from desktop.views.minutes.edits import PlainEdit
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.text import Words

T = TypeVar("T")
_PLAIN = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class RowKind(Generic[T]):
    """How the lines of a block are read from the document, shown in columns, and put back."""

    get: Callable[[MinutesDocument], Sequence[T]]
    put: Callable[[MinutesDocument, tuple[T, ...]], MinutesDocument]
    texts: Callable[[T], tuple[str, ...]]
    typed: Callable[[T, int, str], T]
    """The line with another text in a column."""
    new: Callable[[], T]
    stretches: tuple[int, ...] = (1,)
    key: str = ""


class RowEdit(PlainEdit):
    """One cell. Enter and Alt with an arrow are the list's; Shift+Enter is a line break."""

    entered = Signal()
    moved = Signal(int)
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list's keys."""
        key, with_keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and with_keys == _PLAIN:
            self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and with_keys == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class _Row(QWidget):
    def __init__(self, columns: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.number = Words("", self, weight=Weight.SEMIBOLD)
        self.number.setMinimumWidth(px(24))
        self.edits = [RowEdit(self) for _ in columns]
        self.cross = LinkButton("", self, icon="close")
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(px(6))
        line.addWidget(self.number, 0, 0, Qt.AlignmentFlag.AlignTop)
        for at, (edit, stretch) in enumerate(zip(self.edits, columns, strict=True), 1):
            line.addWidget(edit, 0, at, Qt.AlignmentFlag.AlignTop)
            line.setColumnStretch(at, stretch)
        line.addWidget(self.cross, 0, len(columns) + 1, Qt.AlignmentFlag.AlignTop)


class RowsEditor(QWidget, Generic[T]):
    """The lines of one block of the manuscript and a button for one more."""

    focused = Signal(int)
    """The line the caret went to."""

    def __init__(self, manuscript: Manuscript, kind: RowKind[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manuscript, self._kind = manuscript, kind
        self._rows: list[_Row] = []
        self._captions: tuple[str, ...] = ()
        px = look().metrics.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self.add = LinkButton("", self, icon="plus")
        self.add.clicked.connect(lambda _on=False: self.insert(len(self._rows)))
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        manuscript.changed.connect(self._show)
        manuscript.sealed.connect(self._seal)
        self._show()

    @property
    def rows(self) -> list[list[RowEdit]]:
        """The cells, line by line."""
        return [row.edits for row in self._rows]

    def name(self, add: str, *captions: str) -> None:
        """The button's words and the names of the columns."""
        self.add.setText(add)
        self.add.updateGeometry()
        self._captions = captions
        self._name_rows()

    def insert(self, at: int) -> None:
        """An empty line there, ready to write."""
        items = list(self._kind.get(self._manuscript.document))
        items.insert(at, self._kind.new())
        self._take(items)
        self.focus(at)

    def focus(self, at: int, column: int = 0) -> None:
        """The caret at the end of this line."""
        if 0 <= at < len(self._rows):
            edit = self._rows[at].edits[column]
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.caret_to_end()

    def _show(self) -> None:
        items = self._kind.get(self._manuscript.document)
        while len(self._rows) > len(items):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(items):
            self._append()
        for row, item in zip(self._rows, items, strict=True):
            for edit, text in zip(row.edits, self._kind.texts(item), strict=True):
                edit.show_text(text)

    def _append(self) -> None:
        at = len(self._rows)
        row = _Row(self._kind.stretches, self)
        row.number.say(f"{at + 1}.")
        for column, edit in enumerate(row.edits):
            edit.textChanged.connect(partial(self._typed, at, column))
            edit.entered.connect(partial(self.insert, at + 1))
            edit.moved.connect(partial(self._move, at))
            edit.emptied.connect(partial(self._remove, at, only_empty=True))
            edit.left.connect(self._manuscript.pause)
            edit.setReadOnly(self._manuscript.is_sealed)
            edit.cursorPositionChanged.connect(partial(self._tell_focus, at, edit))
        row.cross.clicked.connect(partial(self._remove, at))
        row.cross.setVisible(not self._manuscript.is_sealed)
        self._rows.append(row)
        self._column.insertWidget(at, row)
        self._name_rows()

    def _name_rows(self) -> None:
        words = translate("MinutesRows", "Take out")
        for at, row in enumerate(self._rows, 1):
            row.cross.setToolTip(plain(words))
            row.cross.setAccessibleName(f"{words} {at}")
            for edit, caption in zip(row.edits, self._captions, strict=False):
                edit.setAccessibleName(f"{caption} {at}")
                edit.setPlaceholderText(caption)

    def _tell_focus(self, at: int, edit: RowEdit) -> None:
        if edit.hasFocus():
            self.focused.emit(at)

    def _typed(self, at: int, column: int) -> None:
        items = list(self._kind.get(self._manuscript.document))
        text = self._rows[at].edits[column].toPlainText()
        if at < len(items) and self._kind.texts(items[at])[column] != text:
            items[at] = self._kind.typed(items[at], column, text)
            self._take(items, f"{self._kind.key}/{at}/{column}")

    def _move(self, at: int, by: int) -> None:
        items = list(self._kind.get(self._manuscript.document))
        target = at + by
        if 0 <= target < len(items):
            items.insert(target, items.pop(at))
            self._take(items)
            self.focus(target)

    def _remove(self, at: int, _on: bool = False, *, only_empty: bool = False) -> None:
        items = list(self._kind.get(self._manuscript.document))
        if at >= len(items) or (only_empty and any(self._kind.texts(items[at]))):
            return
        del items[at]
        self._take(items)
        self.focus(max(0, at - 1))

    def _take(self, items: Sequence[T], key: str = "") -> None:
        self._manuscript.change(lambda document: self._kind.put(document, tuple(items)), key)

    def _seal(self, sealed: bool) -> None:
        self.add.setVisible(not sealed)
        for row in self._rows:
            row.cross.setVisible(not sealed)
            for edit in row.edits:
                edit.setReadOnly(sealed)
