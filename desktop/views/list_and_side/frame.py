"""Where a side form's inputs stand: title, bars, the scrolling column, the foot with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Rule
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.notes import ErrorBar, NoteBar
from desktop.views.widgets.text import Words


class FormFrame:
    """The parts of one form, laid out in `owner`. The foot never leaves the view, the inputs scroll."""

    def __init__(self, owner: QWidget, *, destructive: bool = False) -> None:
        self.title = Words("", owner, size=Size.BLOCK, weight=Weight.SEMIBOLD, shrinks=True)
        self.subject = Words("", owner, tone=Tone.MUTED, lines=2)
        self.notes = NoteBar(owner)
        self.errors = ErrorBar(owner)
        self._kept = Words("", owner, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self._kept.hide()
        icon = "warning" if destructive else "check"
        self.submit = KeyCapButton("", owner, icon=icon, tone="danger" if destructive else "primary")
        self.submit.set_keys("Ctrl+Enter")
        self.later = KeyCapButton("", owner, keys="Esc")
        self.column = QVBoxLayout()
        self._arrange(owner)
        self.retranslate()

    def say_kept(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Over the buttons: when the draft was kept."""
        self._kept.say(words, tone)
        self._kept.setVisible(bool(words))

    def retranslate(self) -> None:
        """The foot's words."""
        self.later.setText(translate("SideForm", "Later"))

    def _arrange(self, owner: QWidget) -> None:
        px = look().metrics.px
        inside = QWidget()
        inside.setProperty("ground", "panel")
        inside.setLayout(self.column)
        self.column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.column.setSpacing(px(8))
        scroll = QScrollArea(owner)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        head = QVBoxLayout()
        head.setContentsMargins(px(12), px(8), px(12), px(8))
        head.setSpacing(px(2))
        head.addWidget(self.title)
        head.addWidget(self.subject)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(8))
        foot.setSpacing(px(4))
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(self.later)
        buttons.addWidget(self.submit)
        foot.addWidget(self._kept)
        foot.addLayout(buttons)
        whole = QVBoxLayout(owner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Rule("h", owner))
        whole.addWidget(self.notes)
        whole.addWidget(self.errors)
        whole.addWidget(scroll, 1)
        whole.addWidget(Rule("h", owner))
        whole.addLayout(foot)
