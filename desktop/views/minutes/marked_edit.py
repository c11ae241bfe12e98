"""The field of a direction: words, `@` for who must act, `#` for the day to comply by, and the keys of the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.minutes.entry import AddresseeMark, DateMark, addressee_mark, date_mark
from desktop.views.minutes.addressee_popup import AddresseePopup
from desktop.views.minutes.edits import PlainEdit, points, units

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
Days = Callable[[], tuple[date | None, date]]
"""The day of the meeting and today."""


class MarkedEdit(PlainEdit):
    """`@` and `#` leave the text as soon as they are understood. Keys are never filtered but Enter and arrows."""

    addressed = Signal(object)
    """`tuple[str, ...]`: one addressee or a group's members."""
    dated = Signal(object)
    entered = Signal()
    ended = Signal()
    """Ctrl+Enter."""
    moved = Signal(int)
    """Alt with an arrow."""
    passed = Signal(int)
    """An arrow beyond the first or last line: -1 up, 1 down."""
    emptied = Signal()

    def __init__(self, popup: AddresseePopup, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent, least=1, most=10)
        self._popup, self._days = popup, days
        self._mark: AddresseeMark | None = None
        self._left_alone = -1
        self.textChanged.connect(self._look)
        popup.picked.connect(self._take_addressees)

    def take_dates(self, *, unfinished: bool = True) -> None:
        """Take every date out of the text; one at its very end only if nobody is still writing it."""
        meeting, today = self._days()
        while (mark := date_mark(self.toPlainText(), meeting, today)) is not None:
            if not unfinished and mark.end == len(self.toPlainText()):
                return
            self._cut(mark)
            self.dated.emit(mark.day)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow belongs to the row, not to an action of the screen."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
            if (alt and event.key() in _ARROWS) or event.key() in _ENTER:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list under the caret first, then the keys of the row; all else is writing."""
        if self._is_asking() and self._popup.keeps(event):
            if event.key() == Qt.Key.Key_Escape and self._mark is not None:
                self._left_alone = self._mark.start
            return
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and held == Qt.KeyboardModifier.NoModifier:
            self.take_dates()
            self.entered.emit()
        elif key in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
            self.take_dates()
            self.ended.emit()
        elif key in _ARROWS and held == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _ARROWS and held == Qt.KeyboardModifier.NoModifier and self._at_edge(key):
            self.passed.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes from the open list."""
        return False if self._is_asking() and self._popup.isVisible() else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is understood at the latest now."""
        super().focusOutEvent(event)
        if self._is_asking():
            self._popup.hide()
            self._mark = None
        if not self.isReadOnly():
            self.take_dates()

    def _is_asking(self) -> bool:
        return self._mark is not None

    def _at_edge(self, key: int) -> bool:
        cursor = self.textCursor()
        moved = QTextCursor(cursor)
        way = QTextCursor.MoveOperation.Up if key == Qt.Key.Key_Up else QTextCursor.MoveOperation.Down
        return not moved.movePosition(way)

    def _look(self) -> None:
        if not self.hasFocus() or self.isReadOnly():
            return
        text = self.toPlainText()
        self._mark = addressee_mark(text, points(text, self.textCursor().position()))
        if self._mark is None or self._mark.start != self._left_alone:
            self._left_alone = -1
        else:
            self._mark = None
        if self._mark is None:
            self._popup.hide()
            self.take_dates(unfinished=False)
        else:
            self._popup.ask(self._mark.query, self, self.cursorRect())

    def _take_addressees(self, names: object) -> None:
        mark, self._mark = self._mark, None
        if mark is not None and self.hasFocus():
            self._cut(mark)
            self.addressed.emit(names)

    def _cut(self, mark: AddresseeMark | DateMark) -> None:
        text = self.toPlainText()
        start, end = mark.start, mark.end
        if start and text[start - 1] == " " and (end == len(text) or text[end] in " ।,.;\n"):
            start -= 1
        cursor = self.textCursor()
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


class AddresseeLine(QLineEdit):
    """Behind the chips: type a few letters, Enter takes, Esc leaves."""

    addressed = Signal(object)
    left = Signal()

    def __init__(self, popup: AddresseePopup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup = popup
        self.textChanged.connect(self._look)
        popup.picked.connect(self._take)

    def begin(self) -> None:
        """Ready to type, the usual names open under it."""
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes from the open list."""
        return False if self._popup.isVisible() else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first; Esc leaves, Enter on nothing too."""
        if self._popup.keeps(event):
            return
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list closes with it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
            self.left.emit()

    def _look(self) -> None:
        if self.hasFocus():
            self._popup.ask(self.text(), self, self.rect())

    def _take(self, names: object) -> None:
        if self.hasFocus():
            self.clear()
            self.addressed.emit(names)
