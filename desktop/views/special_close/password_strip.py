"""The password that every single decision asks for again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import PasswordEdit
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class PasswordStrip(Retranslated, QWidget):
    """Asks who decides for the password, once for every decision. What was typed leaves the field at once."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._act: Act | None = None
        self._asks = Words("", self, weight=Weight.SEMIBOLD, lines=0)
        self.edit = PasswordEdit(self)
        self.edit.returnPressed.connect(self._give)
        self._problem = Words("", self, size=Size.SMALL, tone=Tone.DANGER, lines=0)
        self.confirm = KeyCapButton(parent=self, icon="key", tone="primary", keys="Enter")
        self.confirm.clicked.connect(self._give)
        self.cancel = KeyCapButton(parent=self, keys="Esc")
        self.cancel.clicked.connect(self.left)
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.edit, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._asks)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addStretch(1)
        self.retranslate()

    def ask(self, act: Act) -> None:
        """For this decision."""
        self._act = act
        self.edit.clear()
        self.say_problem("")
        self.wait(waiting=False)
        self.retranslate()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, *, waiting: bool) -> None:
        """While the store looks the field keeps the focus and takes nothing: no key may fall into the text beside."""
        if waiting:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setReadOnly(waiting)
        for part in (self.confirm, self.cancel):
            part.setEnabled(not waiting)

    def say_problem(self, sentence: str) -> None:
        """Why not; the field is empty and has the focus."""
        self._problem.say(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            self.wait(waiting=False)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.confirm.setText(self.tr("Confirm"))
        self.cancel.setText(self.tr("Cancel"))
        act = translate("Actions", TABLE[self._act].caption) if self._act is not None else ""
        self._asks.say(self.tr("{0}: give your password").format(act))
        self.edit.setAccessibleName(self._asks.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the decision back."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.edit.isReadOnly():
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        password = self.edit.text()
        if self.edit.isReadOnly():
            return
        if not password:
            self.say_problem(self.tr("Give your password."))
            return
        self.edit.clear()
        self.say_problem("")
        self.wait(waiting=True)
        self.given.emit(password)
