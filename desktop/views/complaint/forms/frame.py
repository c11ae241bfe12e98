"""How a form stands: bars on top, inputs that scroll, the foot with its buttons always in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Rule
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.notes import ErrorBar, NoteBar
from desktop.views.widgets.text import Words


class FormFrame(QWidget):
    """The parts; what they mean is the form's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NoteBar(self)
        self.errors = ErrorBar(self)
        self.column = QVBoxLayout()
        self.buttons = FlowLayout(gap=8, right=True)
        self._kept = Words("", self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self._kept.hide()
        self._why = Words("", self, size=Size.SMALL, tone=Tone.WARN, lines=0)
        self._why.hide()
        self.submit_button = KeyCapButton("", self, icon="check", tone="primary", keys="Ctrl+Enter")
        self.later_button = KeyCapButton(self.tr("Later"), self, keys="Esc")
        self._arrange()

    def say_kept(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Over the buttons: when the draft was kept."""
        self._kept.say(words, tone)
        self._kept.setVisible(bool(words))

    def _arrange(self) -> None:
        px = look().metrics.px
        inside = QWidget()
        inside.setProperty("ground", "panel")
        inside.setLayout(self.column)
        self.column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.column.setSpacing(px(8))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.buttons.addWidget(self.later_button)
        self.buttons.addWidget(self.submit_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(12), px(4), px(12), px(8))
        foot.setSpacing(px(4))
        foot.addWidget(self._kept)
        foot.addLayout(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notes)
        whole.addWidget(self.errors)
        whole.addWidget(scroll, 1)
        whole.addWidget(Rule("h", self))
        reason = QHBoxLayout()
        reason.setContentsMargins(px(12), 0, px(12), 0)
        reason.addWidget(self._why)
        whole.addLayout(reason)
        whole.addLayout(foot)
