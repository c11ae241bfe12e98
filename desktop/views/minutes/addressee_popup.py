"""The list under a caret while one picks who must act; the keys stay with the field one types in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.models.minutes import MasterList
from desktop.models.text import name_key
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.text import text_width

_SHOWN = 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_SHOWN, Qt.Key.Key_PageDown: _SHOWN}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class AddresseePopup(QFrame):
    """Names of the master that have a word beginning with each typed word; those used in these minutes come first.

    What nobody knows is offered as it was typed. `picked` brings one name, or the members of a group.
    """

    picked = Signal(object)
    """`tuple[str, ...]`"""

    def __init__(self, master: MasterList, used: Callable[[], Iterable[str]], parent: QWidget) -> None:
        super().__init__(parent.window())
        self._master, self._used = master, used
        self.setProperty("card", "true")
        self.list = SideList(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._take())
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self.list)
        self.hide()

    def suggestions(self, typed: str) -> tuple[str, ...]:
        """What is offered for these letters, the new name last."""
        wanted = name_key(typed).split()
        used = [
            name
            for name in dict.fromkeys(self._used())
            if all(any(word.startswith(want) for word in name_key(name).split()) for want in wanted)
        ]
        return tuple(dict.fromkeys([*used, *self._master.suggest(typed, limit=40)]))[:_SHOWN]

    def ask(self, typed: str, under: QWidget, at: QRect) -> None:
        """Offer what fits these letters, below this stretch of the field, or above it where there is no room."""
        names = self.suggestions(typed)
        entries = [Entry((name,), name, icon="officers" if name in self._master.groups else "") for name in names]
        new = " ".join(typed.split())
        if new and not any(name_key(new) == name_key(name) for name in names):
            words = translate("AddresseePopup", "Add “{name}” as typed").format(name=new)
            entries.append(Entry((new,), words, icon="plus", tone=Tone.ACCENT))
        if not entries:
            self.hide()
            return
        self.list.show_entries(entries)
        self.list.select(entries[0].code)
        self._place(entries, under, at)

    def keeps(self, event: QKeyEvent) -> bool:
        """Whether the key was the list's: arrows, Enter and Tab take, Esc closes."""
        if not self.isVisible():
            return False
        if event.key() in _STEPS:
            self._move(_STEPS[Qt.Key(event.key())])
        elif event.key() in _TAKE and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        model = self.list.model()
        row = max(0, min(model.rowCount() - 1, self.list.currentIndex().row() + by))
        self.list.setCurrentIndex(model.index(row, 0))

    def _take(self) -> None:
        code = self.list.code
        self.hide()
        if isinstance(code, tuple):
            (name,) = code
            self.picked.emit(self._master.groups.get(name, (name,)))

    def _place(self, entries: Sequence[Entry], under: QWidget, at: QRect) -> None:
        metrics = look().metrics
        window = under.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        widest = max(text_width(entry.text) for entry in entries)
        width = min(max(metrics.px(300), int(widest) + metrics.px(60)), window.width() - metrics.px(16))
        height = len(entries) * metrics.one_line_row + 4
        corner = under.mapTo(window, QPoint(at.left(), at.bottom() + metrics.px(4)))
        if corner.y() + height > window.height():
            above = under.mapTo(window, at.topLeft()).y() - height - metrics.px(4)
            corner.setY(max(0, above))
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.setGeometry(QRect(corner.x(), corner.y(), width, min(height, window.height() - corner.y())))
        self.show()
        self.raise_()
