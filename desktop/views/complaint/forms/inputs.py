"""What a form asks for: each input reads and restores itself as text, so that a draft can hold any form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from desktop.models.calendar import as_date, day_number
from desktop.views.infra.i18n import translate
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Session
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field, GrowingEdit
from desktop.views.widgets.segments import RadioChips

MOST_CHIPS = 7
"""Up to so many choices are radio chips, more a box with search."""


class Input(QObject):
    """One thing a form asks for."""

    changed = Signal()
    """By the person, not by `restore`."""

    def __init__(self, widget: QWidget, caption: str, *, required: bool) -> None:
        super().__init__(widget)
        self.widget = widget
        self.caption = caption
        self.required = required
        self.field: Field | None = None
        self.changed.connect(self._mend)

    @property
    def text(self) -> str:
        """What was typed or chosen, as drafts keep it; empty = nothing."""
        raise NotImplementedError

    def restore(self, text: str) -> None:
        """Show it again; what no longer fits is left out."""
        raise NotImplementedError

    def problem(self) -> str:
        """Why this cannot be sent, empty when it can."""
        if self.required and not self.text.strip():
            return translate("Inputs", "Fill this in.")
        return ""

    def refuse(self, sentence: str) -> None:
        """Say it under the field; empty takes it away."""
        if self.field is not None:
            self.field.refuse(sentence)

    def _mend(self) -> None:
        """What stood under the field goes as soon as it no longer holds."""
        if self.field is not None and self.widget.property("wrong") and not self.problem():
            self.field.refuse("")


class TextInput(Input):
    """Several lines."""

    def __init__(self, caption: str, parent: QWidget, *, required: bool, least: int = 2, most: int = 8) -> None:
        self.edit = GrowingEdit(parent, least=least, most=most)
        super().__init__(self.edit, caption, required=required)
        self.edit.textChanged.connect(self.changed)
        self.edit.left.connect(lambda: self.refuse(self.problem()) if self.text.strip() else None)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def restore(self, text: str) -> None:
        self.edit.setPlainText(text)


class LineInput(Input):
    """One line."""

    def __init__(self, caption: str, parent: QWidget, *, required: bool, hint: str = "") -> None:
        self.edit = QLineEdit(parent)
        self.edit.setPlaceholderText(hint)
        self.edit.setToolTip(plain(hint))
        super().__init__(self.edit, caption, required=required)
        self.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        return self.edit.text()

    def restore(self, text: str) -> None:
        self.edit.setText(text)


class DayInput(Input):
    """A date; its text is the epoch day. The store's rules say which days fit."""

    def __init__(self, caption: str, parent: QWidget, session: Session, *, required: bool) -> None:
        self.edit = DateEdit(lambda: as_date(session.today()), parent, with_weekday=True)
        super().__init__(self.edit, caption, required=required)
        self.edit.entered.connect(lambda _day: self.changed.emit())
        self.edit.refused.connect(self.refuse)

    @property
    def text(self) -> str:
        day = self.edit.day
        return str(day_number(day)) if day is not None else ""

    def restore(self, text: str) -> None:
        self.edit.show_day(as_date(int(text)) if text.isdigit() else None)

    def problem(self) -> str:
        return self.edit.problem or super().problem()


class TickInput(Input):
    """Yes or no; `required` = it must be yes, and `why` says so."""

    def __init__(self, caption: str, parent: QWidget, *, why: str = "") -> None:
        self.box = QCheckBox(caption, parent)
        super().__init__(self.box, caption, required=bool(why))
        self._why = why
        self.box.toggled.connect(self.changed)

    @property
    def text(self) -> str:
        return "1" if self.box.isChecked() else ""

    def restore(self, text: str) -> None:
        self.box.setChecked(text == "1")

    def problem(self) -> str:
        return self._why if self.required and not self.text else ""


class ChoiceInput(Input):
    """Few choices side by side."""

    def __init__(
        self, caption: str, parent: QWidget, choices: Sequence[tuple[str, str]], *, required: bool = True
    ) -> None:
        self.chips: RadioChips[str] = RadioChips(parent)
        super().__init__(self.chips, caption, required=required)
        self.chips.offer(choices)
        self._codes = [code for code, _ in choices]
        self.chips.chosen.connect(lambda _code: self.changed.emit())

    @property
    def text(self) -> str:
        return self.chips.value or ""

    def restore(self, text: str) -> None:
        self.chips.choose(text if text in self._codes else None)

    def problem(self) -> str:
        return translate("Inputs", "Choose one.") if self.required and not self.text else ""


class BoxInput(Input):
    """Many choices in a box that finds what is typed anywhere in a name."""

    def __init__(
        self, caption: str, parent: QWidget, choices: Sequence[tuple[str, str]], *, required: bool = True
    ) -> None:
        self.box = QComboBox(parent)
        super().__init__(self.box, caption, required=required)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.box.model(), self.box)
        self.box.setCompleter(completer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.offer(choices)
        self.box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """These instead; the choice stays if it is still there."""
        before = self.text
        self.box.blockSignals(True)
        self.box.clear()
        for code, words in choices:
            self.box.addItem(words, code)
        self.box.setCurrentIndex(self.box.findData(before) if before else -1)
        self.box.blockSignals(False)

    @property
    def text(self) -> str:
        at = self.box.currentIndex()
        if at < 0 or self.box.itemText(at) != self.box.currentText():
            at = self.box.findText(self.box.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.box.itemData(at)) if at >= 0 else ""

    def restore(self, text: str) -> None:
        self.box.setCurrentIndex(self.box.findData(text))

    def problem(self) -> str:
        return translate("Inputs", "Choose one from the list.") if self.required and not self.text else ""


def choice(caption: str, parent: QWidget, choices: Sequence[tuple[str, str]], *, required: bool = True) -> Input:
    """Chips for few choices, a box with search for more."""
    if len(choices) <= MOST_CHIPS:
        return ChoiceInput(caption, parent, choices, required=required)
    return BoxInput(caption, parent, choices, required=required)
