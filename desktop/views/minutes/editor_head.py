"""The head over the fields: which block, how its rows move, and the way to earlier directions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.keys import KeyCap
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class EditorHead(Retranslated, GivingWay):
    """Where it is narrow the words about the order leave; the menu and the key sheet have them too."""

    bring_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        metrics, px = look().metrics, look().metrics.px
        self.title = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD)
        self.order = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.keys = KeyCap("Alt+↑/↓", self)
        self.bring = LinkButton("", self)
        self.bring.clicked.connect(lambda _on=False: self.bring_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(8))
        row.addWidget(self.title)
        row.addWidget(self.order)
        row.addWidget(self.keys)
        row.addStretch(1)
        row.addWidget(self.bring)
        self.setFixedHeight(metrics.L + px(14))
        self.may_leave(self.order, self.keys, self.bring)
        self.retranslate()

    def show_block(self, name: str, *, moves: bool, brings: bool) -> None:
        """Its name, whether its rows can be moved, and whether earlier directions can come into it."""
        self.title.say(name)
        self.want(self.order, wanted=moves)
        self.want(self.keys, wanted=moves)
        self.want(self.bring, wanted=brings)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.order.say(self.tr("Change order"))
        self.bring.setText(self.tr("Bring from the previous meeting"))
        self.bring.updateGeometry()
