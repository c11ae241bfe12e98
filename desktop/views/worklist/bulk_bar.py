"""Under the table while rows are checked: what can be done to all of them, and what cannot, with the reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class BulkBar(Retranslated, QWidget):
    """40 high at 11 pt; hidden while nothing is checked."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "accentSoft")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        px = look().metrics.px
        self._count = 0
        self._words = Words("", self, weight=Weight.SEMIBOLD)
        self.note = KeyCapButton(parent=self, size="bar")
        self.assign = KeyCapButton(parent=self, size="bar")
        self._assign = ReasonedButton(self.assign, self)
        self._closure = ReasonedButton(KeyCapButton(parent=self, size="bar"), self)
        self._clear = LinkButton(parent=self, keys="Esc")
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(10), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconMark("check", self, tone=Tone.ACCENT))
        row.addWidget(self._words)
        row.addWidget(self.note)
        row.addWidget(self._assign)
        row.addWidget(self._closure, 1)
        row.addWidget(self._clear)
        self.hide()
        self.retranslate()

    def sizeHint(self) -> QSize:
        """One control and air."""
        metrics = look().metrics
        return QSize(metrics.px(600), metrics.bar_control + metrics.px(12))

    def show_count(self, count: int) -> None:
        """So many are checked."""
        self._count = count
        self.setVisible(count > 0)
        self._words.say(self.tr("{0} checked").format(number(count)))

    def refuse_assign(self, reason: str) -> None:
        """Why the posting gives cases to no other desk; empty = it does."""
        self._assign.refuse(reason)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.note.setText(self.tr("Add a note"))
        self.assign.setText(self.tr("Give to another desk"))
        self._closure.button.setText(self.tr("Special close"))
        self._closure.refuse(self.tr("Reason: each case is decided by itself"))
        self._clear.setText(self.tr("Clear selection"))
        self._words.say(self.tr("{0} checked").format(number(self._count)))
