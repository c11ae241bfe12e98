"""Every review that the orders ask of a month: when, what became of it, which order says so, why it was moved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.meeting_month import MeetingMonth, PlacedReview
from desktop.views.infra.formats import date_text
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.month_words import STANDINGS
from desktop.views.meetings.tall_column import TallColumn
from desktop.views.meetings.words import REVIEWS, moved_words
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.text import Words


class _Rule(TallColumn):
    """One review."""

    def __init__(self, placed: PlacedReview, parent: QWidget) -> None:
        super().__init__(parent)
        expected, label = placed.expected, STANDINGS[placed.standing]
        px = look().metrics.px
        self.day = LinkButton(date_text(expected.day), self)
        name = Words(REVIEWS[expected.review].text, self, weight=Weight.SEMIBOLD, lines=0)
        order = Words(expected.order, self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        order.setVisible(bool(expected.order))
        moved = Words(moved_words(expected), self, size=Size.SMALL, tone=Tone.WARN, lines=0)
        moved.setVisible(bool(expected.moved))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.day)
        head.addWidget(Chip(label.text, label.tone, self, icon=label.icon), 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(1))
        column.addLayout(head)
        for words in (name, order, moved):
            column.addWidget(words)


class MonthRules(TallColumn):
    """By day. The date goes to its day."""

    chosen = Signal(int)
    """Epoch day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Rule] = []
        self._title = Words("", self, weight=Weight.SEMIBOLD, lines=0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Rule("h", self))
        self._column.addSpacing(look().metrics.px(8))
        self._column.addWidget(self._title)
        self._column.addStretch(1)

    def show_month(self, month: MeetingMonth) -> None:
        """These reviews instead of those before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Rule(placed, self) for placed in month.reviews]
        for at, row in enumerate(self.rows):
            row.day.clicked.connect(partial(self._go, month.reviews[at].expected.day))
            self._column.insertWidget(3 + at, row)
        self._title.say(self.tr("What the orders ask of this month"))

    def _go(self, day: int, _on: bool = False) -> None:
        self.chosen.emit(day)
