"""Ctrl+K: any action, screen or portal number, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from desktop.models.complaint import FindNumber
from desktop.models.errors import AppError
from desktop.models.text import fold, to_ascii_digits
from desktop.views.infra import problems
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.tokens import Tone
from desktop.views.shell.screens import ICONS
from desktop.views.widgets.buttons import shown_keys
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.text import Words

if TYPE_CHECKING:
    from desktop.views.shell.commands import ShellCommands
    from desktop.views.shell.window import MainWindow

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class _Choice:
    words: str
    keys: str
    icon: str
    run: Callable[[], object]
    reason: str = ""
    stays: bool = False
    """The store is asked first: the line closes when it has found something."""


class Palette(QDialog):
    """A line and what fits it. Enter does the first; what cannot be done now says why."""

    def __init__(self, window: MainWindow, commands: ShellCommands) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("Shell", "Find an action, screen or number"))
        self._window = window
        self._choices = self._all(commands)
        self._fitting: list[_Choice] = []
        px = look().metrics.px
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.windowTitle())
        self.line.setAccessibleName(self.windowTitle())
        self.line.installEventFilter(self)
        self.list = SideList(self)
        self.list.doubleClicked.connect(lambda _index: self._take())
        self._note = Words("", self, tone=Tone.WARN, lines=0)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.setSpacing(px(6))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        self.resize(px(560), px(440))
        at = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, window.header.height() + px(8)))
        self.move(at)
        self.line.textChanged.connect(self._offer)
        self._offer("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the line keeps the letters."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                at = min(max(self.list.currentIndex().row() + step, 0), len(self._fitting) - 1)
                self.list.select(at)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _all(self, commands: ShellCommands) -> list[_Choice]:
        window = self._window
        found = []
        for word, keys, screen in commands.screens():
            place = Place(screen=screen)
            found.append(_Choice(word, keys, ICONS[screen], partial(window.show_place, place)))
        for action in commands.all_actions():
            reason = "" if action.isEnabled() else str(getattr(action, "reason", ""))
            keys = action.shortcut().toString()
            icon = str(action.property("icon_name") or "")
            found.append(
                _Choice(action.text(), keys, icon, action.trigger, reason or ("" if action.isEnabled() else " "))
            )
        return found

    def _offer(self, typed: str) -> None:
        wanted = fold(typed).split()
        self._fitting = [c for c in self._choices if all(part in fold(c.words) for part in wanted)][:_SHOWN]
        digits = to_ascii_digits(typed).strip()
        if digits and any(char.isdigit() for char in digits):
            words = translate("Shell", "Open complaint {0}").format(digits)
            self._fitting.insert(0, _Choice(words, "", "page", lambda: self._open_number(digits), stays=True))
        self.list.show_entries(
            [
                Entry(at, choice.words, shown_keys(choice.keys) if choice.keys else "", choice.icon)
                for at, choice in enumerate(self._fitting)
            ]
        )
        self._tell("")
        if self._fitting:
            self.list.select(0)
        else:
            self._tell(translate("Shell", "Nothing fits these letters."))

    def _tell(self, sentence: str) -> None:
        self._note.say(sentence)
        self._note.setVisible(bool(sentence))

    def _take(self) -> None:
        at = self.list.currentIndex().row()
        if not 0 <= at < len(self._fitting):
            return
        choice = self._fitting[at]
        if choice.reason:
            self._tell(choice.reason)
            return
        # a screen or a dialog that opens now must not open under this one
        if not choice.stays:
            self.accept()
        choice.run()

    def _open_number(self, number: str) -> None:
        session = self._window.session
        session.ask(self, FindNumber(number=number), self._found, failed=self._not_found, topic="number")

    def _found(self, complaint_id: int) -> None:
        self._window.show_place(Place(screen=Screen.FILE, complaint_id=complaint_id))
        self.accept()

    def _not_found(self, error: AppError) -> None:
        self._tell(problems.sentence(error))
