"""The title row of the list: which list, which rows of how many, and what can be done to the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.views.infra.actions import TableAction
from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class TitleRow(Retranslated, GivingWay):
    """Says; the panel does."""

    refreshed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        self._waiting = Words("", self, tone=Tone.MUTED)
        self._waiting.hide()
        self._newer = LinkButton(parent=self, icon="refresh")
        self._newer.hide()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(px(80))
        self._progress = Words("", self, tone=Tone.MUTED)
        self._stop = LinkButton(parent=self, icon="close")
        self._again = KeyCapButton(parent=self, icon="refresh", keys="F5")
        self._again.clicked.connect(self.refreshed)
        self._buttons: list[KeyCapButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(self._title)
        self._row.addWidget(self._about, 1)
        for widget in (self._waiting, self._newer, self._bar, self._progress, self._stop, self._again):
            self._row.addWidget(widget)
        self._act: Callable[[], object] | None = None
        self._stopping: Callable[[], object] | None = None
        self._newer.clicked.connect(self._show_newer)
        self._stop.clicked.connect(self._stop_job)
        self.end_progress()
        self.retranslate()

    def _show_newer(self) -> None:
        if self._act is not None:
            self._act()

    def _stop_job(self) -> None:
        if self._stopping is not None:
            self._stopping()

    def offer(self, *actions: TableAction) -> None:
        """Buttons for these, before [refresh]."""
        for action in actions:
            button = KeyCapButton(parent=self).follow(action)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)
        self.may_leave(self._again, *self._buttons)

    def say(self, name: str, rows: str) -> None:
        """`आज की प्राथमिकता · 64 में से 1–6`."""
        self._about.say(" · ".join(part for part in (name, rows) if part))

    def wait(self, waiting: bool) -> None:
        """Old content is in view and a new answer is on its way."""
        self._waiting.setVisible(waiting)
        if waiting:
            self._newer.hide()

    def offer_newer(self, act: Callable[[], object]) -> None:
        """Somebody changed the list meanwhile."""
        self._act = act
        self._newer.show()

    def fold(self, low: bool) -> None:
        """Where the body is low the buttons live in the menu only, as do those for which there is no room."""
        for button in (*self._buttons, self._again):
            self.want(button, wanted=not low)

    def columns_at(self) -> QPoint:
        """Where the menu of columns opens."""
        button = self._buttons[1] if len(self._buttons) > 1 else self._again
        return button.mapToGlobal(QPoint(0, button.height()))

    def offer_stop(self, stop: Callable[[], object]) -> None:
        """A long job has begun."""
        self._stopping = stop
        self._bar.show()
        self._stop.show()
        self._progress.show()
        self._progress.say("")

    def show_progress(self, count: int) -> None:
        """So many rows are written."""
        self._progress.say(self.tr("{0} rows").format(number(count)))

    def end_progress(self) -> None:
        """It is over, one way or another."""
        for widget in (self._bar, self._progress, self._stop):
            widget.hide()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Cases"))
        self._waiting.say(self.tr("refreshing…"))
        self._newer.setText(self.tr("The list has changed – show it as it is now"))
        self._stop.setText(self.tr("Stop"))
        self._again.setText(self.tr("Refresh"))
