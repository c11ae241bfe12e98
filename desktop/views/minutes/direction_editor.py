"""The direction being edited: its text, who must act, by when, the cases it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.minutes import Direction
from desktop.models.minutes.editing import addressed, retyped
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.addressee_popup import AddresseePopup
from desktop.views.minutes.direction_row import DUE, NUMBER, Where
from desktop.views.minutes.marked_edit import AddresseeLine, Days, MarkedEdit
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.chips import FilterChip
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class Addressees(Retranslated, QWidget):
    """Chips with a cross each, and a plus that opens a line to pick one more."""

    changed = Signal(object)
    """`tuple[str, ...]`"""

    def __init__(self, popup: AddresseePopup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._chips: list[FilterChip] = []
        self._sealed = False
        self._caption = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._caption.setFixedHeight(look().metrics.bar_control)
        self.plus = LinkButton("", self, icon="plus")
        self.line = AddresseeLine(popup, self)
        self.line.setFixedWidth(look().metrics.px(190))
        self.line.hide()
        self.plus.clicked.connect(lambda _on=False: self.begin())
        self.line.addressed.connect(self.add)
        self.line.left.connect(self._end)
        self._flow = FlowLayout(self, gap=6)
        for part in (self._caption, self.plus, self.line):
            self._flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    @property
    def names(self) -> tuple[str, ...]:
        """In the order they are printed."""
        return self._names

    def show_names(self, names: Sequence[str]) -> None:
        """These, without a signal."""
        if tuple(names) == self._names and len(self._chips) == len(names):
            return
        self._names = tuple(names)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for at, name in enumerate(self._names):
            chip = FilterChip(name, self, clearable=not self._sealed)
            chip.say(name, tone=Tone.ACCENT)
            chip.setToolTip(plain(name))
            chip.cleared.connect(partial(self._clear, at))
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.setVisible(True)
        for part in (self.plus, self.line):
            self._flow.removeWidget(part)
            self._flow.addWidget(part)
        self.updateGeometry()

    def begin(self) -> None:
        """The line opens, its list under it."""
        if not self._sealed:
            self.plus.hide()
            self.line.begin()

    def add(self, names: Sequence[str]) -> None:
        """One more, or the members of a group."""
        self.changed.emit(tuple(dict.fromkeys([*self._names, *names])))

    def seal(self, sealed: bool) -> None:
        """Only to be read."""
        self._sealed = sealed
        self.plus.setVisible(not sealed)
        for chip in self._chips:
            chip.say(chip.text(), clearable=not sealed)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._caption.say(self.tr("Action by"))
        words = self.tr("Add an addressee (@ in the text)")
        self.plus.setToolTip(plain(words))
        self.plus.setAccessibleName(words)
        self.line.setAccessibleName(self.tr("Addressee"))
        self.line.setPlaceholderText(self.tr("Designation"))

    def _clear(self, at: int) -> None:
        self.changed.emit(self._names[:at] + self._names[at + 1 :])

    def _end(self) -> None:
        self.line.hide()
        self.plus.setVisible(not self._sealed)


class DirectionEditor(Retranslated, QFrame):
    """Shows one direction and tells what it becomes; keys beyond it are its owner's."""

    changed = Signal(object, str)
    """The `Direction` it becomes, and which field changed."""
    entered = Signal()
    ended = Signal()
    moved = Signal(int)
    passed = Signal(int)
    emptied = Signal()

    def __init__(self, popup: AddresseePopup, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics, px = look().metrics, look().metrics.px
        self._direction = Direction(text="")
        self._complaints = 0
        self.number = Words("", self, weight=Weight.BOLD)
        self.number.setFixedHeight(metrics.L)
        self.text = MarkedEdit(popup, days, self)
        self.addressees = Addressees(popup, self)
        self.due_label = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.due = DateEdit(lambda: days()[0] or days()[1], self)
        self.due_problem = Words("", self, size=Size.SMALL, tone=Tone.DANGER, lines=0)
        self.due_problem.hide()
        self.complaints = LinkButton("", self, icon="link")
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.setSpacing(0)
        self.number.setFixedWidth(px(NUMBER - 12))
        line.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        middle = QVBoxLayout()
        middle.setSpacing(px(4))
        middle.addWidget(self.text)
        middle.addWidget(self.addressees)
        middle.addStretch(1)
        line.addLayout(middle, 1)
        line.addSpacing(px(14))
        right = QVBoxLayout()
        right.setSpacing(px(2))
        self.due.setFixedWidth(px(DUE - 12))
        for part in (self.due_label, self.due, self.due_problem, self.complaints):
            right.addWidget(part)
        right.addStretch(1)
        line.addLayout(right)
        self._connect()
        self.retranslate()

    @property
    def direction(self) -> Direction:
        """As it is shown."""
        return self._direction

    def show_direction(self, number: int, direction: Direction, complaints: int) -> None:
        """Another one, or the same after a change; a text that is already there keeps its caret."""
        self._direction = direction
        self.number.say(f"{number}.")
        self.text.show_text(direction.text)
        self.addressees.show_names(direction.addressees)
        if self.due.day != direction.due_on or not self.due.hasFocus():
            self.due.show_day(direction.due_on)
        self._complaints = complaints
        self._say_complaints()
        self.text.setAccessibleName(self.tr("Direction {0}").format(number))

    def _say_complaints(self) -> None:
        linked = self.tr("Cases: {0}").format(self._complaints) if self._complaints else self.tr("Link cases")
        self.complaints.setText(linked)
        self.complaints.updateGeometry()

    def focus(self, where: Where) -> None:
        """The caret there."""
        if where is Where.DUE:
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            self.due.selectAll()
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.caret_to_end()
            if where is Where.ADDRESSEES:
                self.addressees.begin()

    def seal(self, sealed: bool) -> None:
        """Only to be read."""
        self.text.setReadOnly(sealed)
        self.due.setReadOnly(sealed)
        self.addressees.seal(sealed)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.due_label.say(self.tr("Comply by"))
        self._say_complaints()
        self.due.setAccessibleName(self.tr("Comply by"))
        self.complaints.setToolTip(plain(self.tr("Link complaints by their numbers")))
        self.text.setPlaceholderText(self.tr("Write the direction · @ designation, # date"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of what is being written, its mark at the left."""
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("accentSoft"))
        painter.fillRect(0, 0, worn.metrics.px(4), self.height(), worn.color("accent"))
        left = self.due_label.x() - worn.metrics.px(8)
        painter.fillRect(left, worn.metrics.px(8), 1, self.height() - worn.metrics.px(16), worn.color("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, worn.color("line"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """New colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.text.addressed.connect(self.addressees.add)
        self.text.dated.connect(self._take_day)
        for theirs, ours in (
            (self.text.entered, self.entered),
            (self.text.ended, self.ended),
            (self.text.moved, self.moved),
            (self.text.passed, self.passed),
            (self.text.emptied, self.emptied),
        ):
            theirs.connect(ours)
        self.addressees.changed.connect(lambda names: self._take(addressed(self._direction, names), "addressees"))
        self.due.entered.connect(self._take_day)
        self.due.refused.connect(self._refuse_day)

    def _typed(self) -> None:
        self._take(retyped(self._direction, self.text.toPlainText()), "text")

    def _take_day(self, day: object) -> None:
        self._take(replace(self._direction, due_on=day), "due")  # type: ignore[arg-type] # a signal's argument: date or None

    def _take(self, direction: Direction, field: str) -> None:
        if direction != self._direction:
            self._direction = direction
            self.changed.emit(direction, field)

    def _refuse_day(self, sentence: str) -> None:
        self.due_problem.say(sentence)
        self.due_problem.setVisible(bool(sentence))
