"""The chosen day of the month in words: its meetings and reviews one under another, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.infra.actions import TableAction
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.tall_column import TallColumn
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.text import Words


class DayFacts(TallColumn):
    """As high as its words; the buttons follow the actions."""

    def __init__(self, actions: Sequence[TableAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.title = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, lines=0)
        self.about = Words("", self, tone=Tone.DANGER, lines=0)
        self._said: list[Words] = []
        self._facts = QVBoxLayout()
        self._facts.setSpacing(px(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(self._facts)
        for action in actions:
            column.addWidget(KeyCapButton(parent=self, spread=True).follow(action))

    def show_day(self, title: str, about: str, facts: Sequence[tuple[str, str, Tone]]) -> None:
        """`facts` are a bold line, what stands under it, and the tone of the first."""
        self.title.say(title)
        self.about.say(about)
        self.about.setVisible(bool(about))
        for words in self._said:
            self._facts.removeWidget(words)
            words.hide()
            words.deleteLater()
        self._said = []
        for first, second, tone in facts:
            self._add(Words(first, self, weight=Weight.SEMIBOLD, tone=tone, lines=0))
            if second:
                self._add(Words(second, self, size=Size.SMALL, tone=Tone.MUTED, lines=0))

    def _add(self, words: Words) -> None:
        self._said.append(words)
        self._facts.addWidget(words)
