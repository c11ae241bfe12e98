"""Fields over the manuscript: they show a text of it and change it as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.models.minutes import MinutesDocument
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.widgets.fields import GrowingEdit

Get = Callable[[MinutesDocument], str]
Put = Callable[[MinutesDocument, str], MinutesDocument]


def points(text: str, units_in: int) -> int:
    """Qt's position in a text (UTF-16 units) as Python counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units_in].decode("utf-16-le", "surrogatepass"))


def units(text: str, points_in: int) -> int:
    """Python's position in a text as Qt counts it."""
    return len(text[:points_in].encode("utf-16-le", "surrogatepass")) // 2


class PlainEdit(GrowingEdit):
    """Grows with its text. It leaves undo and redo to the manuscript, which knows every block."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 1, most: int = 12) -> None:
        super().__init__(parent, least=least, most=most)
        self.setUndoRedoEnabled(False)

    def show_text(self, text: str) -> None:
        """Another text, without a signal; the caret stays in the words it stood in."""
        before = self.toPlainText()
        if text == before:
            return
        caret = points(before, self.textCursor().position())
        shorter = min(len(before), len(text))
        head = next((at for at in range(shorter) if before[at] != text[at]), shorter)
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        moved = caret if caret <= head else max(head, caret + len(text) - len(before))
        cursor = self.textCursor()
        cursor.setPosition(min(units(text, moved), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._fit()

    def caret_to_end(self) -> None:
        """Ready to write on."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y go to the actions of the screen."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.yields(event):
            event.ignore()
            return False
        return super().event(event)

    def yields(self, event: QKeyEvent) -> bool:
        """Whether the key is an action of the screen rather than this field's."""
        keys = QKeySequence.StandardKey
        return event.matches(keys.Undo) or event.matches(keys.Redo)


class TextEdit(PlainEdit):
    """One text of the manuscript: `get` reads it, `put` makes the document with another."""

    def __init__(
        self, manuscript: Manuscript, get: Get, put: Put, parent: QWidget | None = None, *, key: str, least: int = 1
    ) -> None:
        super().__init__(parent, least=least)
        self._manuscript, self._get, self._put, self._key = manuscript, get, put, key
        self.textChanged.connect(self._tell)
        manuscript.changed.connect(self._show)
        manuscript.sealed.connect(self.setReadOnly)
        self.left.connect(manuscript.pause)
        self.setReadOnly(manuscript.is_sealed)
        self._show()

    def _show(self) -> None:
        self.show_text(self._get(self._manuscript.document))

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._get(self._manuscript.document):
            self._manuscript.change(lambda document: self._put(document, text), self._key)
