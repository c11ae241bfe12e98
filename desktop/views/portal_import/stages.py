"""The steps of an import, and the strip at the foot that leads through them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.infra.actions import TableAction
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class Stage(IntEnum):
    """As the stepper counts them."""

    FILE = 0
    COLUMNS = 1
    PREVIEW = 2
    TAKE = 3


class Foot(Retranslated, Card):
    """Back at the left, the one primary button at the right, beside it what it will do or why it cannot."""

    back = Signal()

    def __init__(self, export: TableAction, read: TableAction, start: TableAction, parent: QWidget) -> None:
        super().__init__(parent, padded=False)
        px = look().metrics.px
        self._back = KeyCapButton(parent=self, icon="chevron-left", keys="Esc")
        self._back.clicked.connect(self.back)
        self._reason = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=2)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setContentsMargins(px(10), px(6), px(10), px(6))
        row.setSpacing(px(8))
        row.addWidget(self._back)
        row.addWidget(KeyCapButton(parent=self).follow(export))
        row.addWidget(self._reason, 1)
        row.addWidget(KeyCapButton(parent=self, tone="primary").follow(read))
        row.addWidget(KeyCapButton(parent=self, tone="primary").follow(start))
        self.body.addLayout(row)
        self.retranslate()

    def say(self, sentence: str, *, refuses: bool) -> None:
        """What the primary button will do; in the colour of a warning why it cannot."""
        self._reason.say(sentence, Tone.WARN if refuses else Tone.MUTED)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._back.setText(self.tr("Back"))
