"""Directions from elsewhere, each to be taken or left: its words, who must act, a date that may be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.text import Words


@dataclass(frozen=True)
class Choice:
    """What is offered. `about` says why, `number` where it stands there."""

    number: str
    text: str
    who: str
    about: str
    due: date | None
    taken: bool = True


class _Row(Card):
    def __init__(self, choice: Choice, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.tick = QCheckBox(self)
        self.tick.setChecked(choice.taken)
        self.tick.setAccessibleName(translate("Choosing", "Take {0}").format(choice.number))
        self.due = DateEdit(today, self)
        self.due.setFixedWidth(px(128))
        self.due.show_day(choice.due)
        self.due.setAccessibleName(translate("Choosing", "Comply by"))
        number = Words(choice.number, self, weight=Weight.SEMIBOLD)
        text = Words(choice.text, self, lines=4)
        text.setToolTip("")
        who = Words(choice.who, self, size=Size.SMALL, tone=Tone.ACCENT, lines=2)
        about = Words(choice.about, self, size=Size.SMALL, tone=Tone.MUTED, lines=2)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(number, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, 0, 2)
        grid.addWidget(who, 1, 2)
        grid.addWidget(about, 2, 2)
        caption = Words(translate("Choosing", "Comply by"), self, size=Size.SMALL, tone=Tone.MUTED)
        side = QVBoxLayout()
        side.setSpacing(px(2))
        side.addWidget(caption)
        side.addWidget(self.due)
        side.addStretch(1)
        grid.addLayout(side, 0, 3, 3, 1)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)


class ChoiceList(QScrollArea):
    """Space takes or leaves the row in focus."""

    changed = Signal()
    """Another number of rows is taken."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[_Row] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offer(())

    def offer(self, choices: Sequence[Choice]) -> None:
        """These instead of those before."""
        sheet = QWidget()
        sheet.setProperty("ground", "window")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(6))
        self._rows = [_Row(choice, self._today, sheet) for choice in choices]
        for row in self._rows:
            row.tick.toggled.connect(lambda _on: self.changed.emit())
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(sheet)

    def taken(self) -> list[tuple[int, date | None]]:
        """The places of those taken, and the date of each as it stands."""
        return [(at, row.due.day) for at, row in enumerate(self._rows) if row.tick.isChecked()]

    def take_all(self, *, taken: bool) -> None:
        """All, or none."""
        for row in self._rows:
            row.tick.setChecked(taken)
