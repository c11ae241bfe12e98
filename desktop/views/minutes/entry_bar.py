"""The bar under the directions where the next one is written, during the meeting and by keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.models.minutes import Direction
from desktop.models.minutes.editing import addressed
from desktop.views.infra.formats import date_text
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.addressee_popup import AddresseePopup
from desktop.views.minutes.direction_editor import Addressees
from desktop.views.minutes.marked_edit import Days, MarkedEdit
from desktop.views.widgets.card import Card
from desktop.views.widgets.chips import FilterChip
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class EntryBar(Retranslated, Card):
    """Enter keeps what was written and starts anew; Ctrl+Enter keeps it and ends. `@` and `#` become chips below."""

    kept = Signal(object)
    """The new `Direction`."""
    ended = Signal()
    passed = Signal()
    """Up from the first line: to the last direction."""
    typed = Signal()

    def __init__(self, popup: AddresseePopup, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self.setProperty("foot", "true")
        px = look().metrics.px
        self._direction = Direction(text="")
        self.number = Words("", self, weight=Weight.BOLD)
        self.number.setFixedWidth(px(22))
        self.edit = MarkedEdit(popup, days, self)
        self.addressees = Addressees(popup, self)
        self.due_label = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.due = FilterChip("", self, clearable=True)
        self.under = QWidget(self)
        chips = QHBoxLayout(self.under)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(px(8))
        chips.addWidget(self.addressees, 1)
        chips.addWidget(self.due_label)
        chips.addWidget(self.due)
        line = QGridLayout()
        line.setContentsMargins(px(12), px(7), px(11), px(7))
        line.setHorizontalSpacing(px(6))
        line.setVerticalSpacing(px(4))
        line.addWidget(self.number, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.edit, 0, 1)
        line.addWidget(self.under, 1, 1)
        line.setColumnStretch(1, 1)
        self.body.addLayout(line)
        self.edit.textChanged.connect(self.typed)
        self.edit.entered.connect(self.keep)
        self.edit.ended.connect(self._end)
        self.edit.passed.connect(self._pass)
        self.edit.addressed.connect(self.addressees.add)
        self.edit.dated.connect(self._take_day)
        self.addressees.changed.connect(self._take_names)
        self.due.cleared.connect(lambda: self._take_day(None))
        self._show()
        self.retranslate()

    @property
    def direction(self) -> Direction:
        """What stands there so far."""
        return Direction(
            text=" ".join(self.edit.toPlainText().split(" ")).strip(),
            addressees=self._direction.addressees,
            due_on=self._direction.due_on,
        )

    def show_direction(self, direction: Direction) -> None:
        """What was begun earlier."""
        self._direction = direction
        self.edit.show_text(direction.text)
        self._show()

    def show_number(self, number: int) -> None:
        """The number it will have."""
        self.number.say(f"{number}.")
        self.edit.setAccessibleName(self.tr("New direction {0}").format(number))

    def keep(self) -> bool:
        """Hand over what was written; nothing written is nothing kept."""
        self.edit.take_dates()
        direction = self.direction
        if not direction.text:
            return False
        self.show_direction(Direction(text=""))
        self.kept.emit(direction)
        self.typed.emit()
        return True

    def retranslate(self) -> None:
        """Set every word anew."""
        self.edit.setPlaceholderText(self.tr("Write a direction · Enter next row, @ designation, # date"))
        self.due_label.say(self.tr("Comply by"))

    def _end(self) -> None:
        self.keep()
        self.ended.emit()

    def _pass(self, way: int) -> None:
        if way < 0:
            self.passed.emit()

    def _take_names(self, names: tuple[str, ...]) -> None:
        self._direction = addressed(self._direction, names)
        self._show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def _take_day(self, day: object) -> None:
        due = day if isinstance(day, date) else None
        self._direction = Direction(text="", addressees=self._direction.addressees, due_on=due)
        self._show()
        self.typed.emit()

    def _show(self) -> None:
        self.addressees.show_names(self._direction.addressees)
        due = self._direction.due_on
        self.due.say(date_text(due) if due else "")
        for part in (self.due, self.due_label):
            part.setVisible(due is not None)
        self.under.setVisible(bool(self._direction.addressees or due))
