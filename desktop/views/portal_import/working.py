"""A strip above the page while a file is looked at or read: how far, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class Working(Retranslated, Card):
    """Hidden unless something takes longer than a blink."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        px = look().metrics.px
        self._what = ("look", 0, 0)
        self._words = Words("", self, shrinks=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(260))
        self.stop = LinkButton(parent=self, icon="close", keys="Esc")
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self.hide()
        self.retranslate()

    def say(self, what: str, done: int = 0, total: int = 0) -> None:
        """`look`, `read` or `judged`; a total of 0 is not known."""
        self._what = (what, done, total)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = {
            "look": self.tr("Looking at the file…"),
            "read": self.tr("Reading the rows…"),
            "judged": self.tr("Comparing with the store…"),
        }
        counted = self.tr("{0} of {1}").format(number(done), number(total)) if total else ""
        self._words.say(" ".join(part for part in (words[what], counted) if part))
        self.stop.setVisible(what != "look")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.stop.setText(self.tr("Stop"))
        self.say(*self._what)
