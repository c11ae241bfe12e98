"""A small form of one line: a name, a reason. Enter gives it, Esc leaves; it stays open until it was taken."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.views.infra import problems
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field
from desktop.views.widgets.tall_enough import TallEnough
from desktop.views.widgets.text import Words


class OneLine(TallEnough):
    """Opened with `open()`. Whoever hears `given` calls `accept` when it worked, else `refuse`."""

    given = Signal(str)
    """What was typed, trimmed, never empty."""

    def __init__(self, title: str, label: str, confirm: str, parent: QWidget, *, about: str = "") -> None:
        super().__init__(parent, width=440)
        self.setWindowTitle(title)
        px = look().metrics.px
        self.edit = QLineEdit(self)
        self._field = Field(label, self.edit, self, required=True)
        self._confirm = KeyCapButton(confirm, self, icon="check", tone="primary", keys="Enter")
        self._confirm.setDefault(True)
        self._confirm.clicked.connect(self._give)
        leave = KeyCapButton(translate("OneLine", "Cancel"), self, keys="Esc")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.edit.textEdited.connect(lambda _text: self._field.refuse(""))
        # deleted with the next turn of the loop: its answer may still be on the way
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        column.addWidget(self._field)
        if about:
            column.addWidget(Words(about, self, size=Size.SMALL, tone=Tone.MUTED, lines=0))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._confirm)
        column.addSpacing(px(4))
        column.addLayout(foot)
        self.edit.setFocus()

    def refuse(self, sentence: str) -> None:
        """Why it was not taken; what was typed stays."""
        self._confirm.setEnabled(True)
        self._field.refuse(sentence)
        self.edit.setFocus()

    def fail(self, error: AppError) -> None:
        """The store's refusal, in words."""
        self.refuse(problems.sentence(error))

    def _give(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self.refuse(translate("OneLine", "Fill this in."))
            return
        self._confirm.setEnabled(False)
        self.given.emit(text)
