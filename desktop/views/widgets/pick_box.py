"""A box to pick one of many by typing a part of it, in any spelling: categories, blocks, offices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from desktop.models.text import fold
from desktop.views.infra.plain import plain

V = TypeVar("V")


class PickBox(QComboBox, Generic[V]):
    """Offers values with their words. What is typed narrows the list; leaving with no match takes the text back."""

    picked = Signal(object)
    """The value a person picked, None when the line was emptied. Setting it in code is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[V] = []
        self._folded: list[str] = []
        self._value: V | None = None
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        completer.activated.connect(self._take_words)
        self._line.textEdited.connect(self._narrow)
        self.activated.connect(self._take_row)
        self.setCurrentIndex(-1)

    @property
    def value(self) -> V | None:
        """What is picked, None while nothing is."""
        return self._value

    def offer(self, choices: Sequence[tuple[V, str]], prompt: str = "") -> None:
        """These values with these words; what was picked stays if it is still there."""
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in choices]
        self._folded = [fold(words) for _, words in choices]
        self.addItems([words for _, words in choices])
        self._found.setStringList([words for _, words in choices])
        self.prompt(prompt)
        self.blockSignals(False)
        self.pick(self._value if self._value in self._values else None)

    def prompt(self, words: str) -> None:
        """What stands in the empty box, and in its tip where it does not fit."""
        self._line.setPlaceholderText(words)
        self._line.setToolTip(plain(words))

    def pick(self, value: V | None) -> None:
        """Set it without a signal; None takes the pick back."""
        self._value = value
        at = self._values.index(value) if value is not None else -1
        self.setCurrentIndex(at)
        self.setEditText(self.itemText(at) if at >= 0 else "")

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        rows = [at for at, folded in enumerate(self._folded) if wanted in folded]
        self._found.setStringList([self.itemText(at) for at in rows])

    def _take_words(self, words: str) -> None:
        self._take_row(self.findText(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive))

    def _take_row(self, at: int) -> None:
        value = self._values[at] if 0 <= at < len(self._values) else None
        changed = value != self._value
        self.pick(value)
        if changed:
            self.picked.emit(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The only match is taken; anything else gives back what was picked before."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        typed = self.currentText().strip()
        if not typed:
            self._take_row(-1)
            return
        rows = [at for at, folded in enumerate(self._folded) if fold(typed) in folded]
        exact = [at for at in rows if self._folded[at] == fold(typed)]
        if len(exact) == 1 or len(rows) == 1:
            self._take_row((exact or rows)[0])
        else:
            self.pick(self._value)
