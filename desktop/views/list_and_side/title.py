"""The title row of the officers' screen and of settings: name, what is in view, buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.infra.actions import TableAction
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.states import Delayed
from desktop.views.widgets.text import Words


class SectionTitle(Retranslated, GivingWay):
    """Says; the panel does."""

    refreshed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        self._waiting = Words("", self, tone=Tone.MUTED)
        self._waiting.hide()
        self._delayed = Delayed(self)
        self._delayed.timeout.connect(self._waiting.show)
        self._again = KeyCapButton(parent=self, icon="refresh", keys="F5")
        self._again.clicked.connect(self.refreshed)
        self._buttons: list[KeyCapButton] = []
        self._low = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().metrics.px(8))
        self._row.addWidget(self._title)
        self._row.addWidget(self._about, 1)
        self._row.addWidget(self._waiting)
        self._row.addWidget(self._again)
        self.may_leave(self._again)
        self.retranslate()

    def offer(self, *actions: TableAction) -> None:
        """Buttons for these instead of those before."""
        self.stay(self._buttons)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [KeyCapButton(parent=self).follow(action) for action in actions]
        for button in self._buttons:
            self._row.insertWidget(self._row.count() - 1, button)
        self.may_leave(*self._buttons)
        for button in self._buttons:
            self.want(button, wanted=not self._low)

    def say(self, title: str, about: str) -> None:
        """`अधिकारी`, `62 पद · 3 रिक्त`."""
        self._title.say(title)
        self._about.say(about)

    @property
    def words(self) -> str:
        """The name of the screen."""
        return self._title.text()

    def wait(self, *, waiting: bool) -> None:
        """A question is under way; said only when it takes long."""
        if waiting:
            self._delayed.start()
        else:
            self._delayed.stop()
            self._waiting.hide()

    def fold(self, *, low: bool) -> None:
        """Where the body is low the buttons live in the menu only, as do those for which there is no room."""
        self._low = low
        for button in (*self._buttons, self._again):
            self.want(button, wanted=not low)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._waiting.say(self.tr("refreshing…"))
        self._again.setText(self.tr("Refresh"))
