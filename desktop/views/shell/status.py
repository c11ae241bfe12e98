"""The foot of the window: the store, the last import, the store's clock. Each part explains itself when pressed."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.models.calendar import as_ist
from desktop.models.oversight import AskStoreState, StoreState
from desktop.services.ports import renewal_of
from desktop.views.infra import icons
from desktop.views.infra.message_box import message
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.outbox.part import OutboxPart
from desktop.views.shell.status_part import StatusPart
from desktop.views.widgets.reading_order import comes_round
from desktop.views.widgets.retranslated import Retranslated

ASK_EVERY_MS = 60_000
SKEW_SHOWN = 2


class StatusBar(Retranslated, QStatusBar):
    """Asks the store for its state once a minute and after each command; the clock ticks by itself."""

    warned = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: StoreState | None = None
        self._reached = True
        self._of_server = renewal_of(session.desk) is not None
        self.setSizeGripEnabled(False)
        self._store, self._import, self._clock = (self._part() for _ in range(3))
        self.outbox = OutboxPart(session, self)
        self.addWidget(self._store)
        self.addWidget(self._import)
        self.addWidget(self.outbox)
        self.addPermanentWidget(self._clock)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_clock)
        self._tick.start()
        self._asking = QTimer(self, interval=ASK_EVERY_MS)
        self._asking.timeout.connect(self.refresh)
        self._asking.start()
        session.tasks.changed.connect(lambda _changes: self.refresh())
        self.retranslate()
        self.refresh()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Behind the last part Tab comes round to the head."""
        return (forward and comes_round(self.window())) or super().focusNextPrevChild(forward)

    def refresh(self) -> None:
        """Ask for the state anew."""
        self._session.ask(self, AskStoreState(), self._show, failed=lambda _error: self._lost(), topic="state")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.outbox.retranslate()
        self._show_state()
        self._show_clock()

    def redraw(self) -> None:
        """After a change of theme."""
        self._show_state()

    def _part(self) -> StatusPart:
        button = StatusPart(self)
        button.clicked.connect(lambda: self._explain(button))
        return button

    def _show(self, state: StoreState) -> None:
        self._state, self._reached = state, True
        self._session.skew = state.now - int(time.time())
        self._show_state()

    def _lost(self) -> None:
        self._reached = False
        self._show_state()

    def _show_state(self) -> None:
        state = self._state
        if not self._reached:
            self._store.setIcon(icons.icon("warning", Tone.WARN, 16))
            self._store.say(self.tr("Store not reached – what is shown may be old"))
        elif state is None:
            self._store.say(self.tr("Store: asking…"))
        else:
            self._store.setIcon(icons.icon("check", Tone.OK, 16))
            here = self.tr("Store: server – in order") if self._of_server else self.tr("Store: this PC – in order")
            self._store.say(self.tr("Store: demo data") if state.demo else here)
        self.setProperty("tone", None if self._reached else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self._import.setIcon(icons.icon("import", Tone.TEXT, 16))
        if state is None or state.last_import_at is None:
            self._import.say(self.tr("No import yet"))
        else:
            when = as_ist(state.last_import_at).strftime("%d.%m.%Y, %H:%M")
            said = self.tr("Last import {0} – {1} new, {2} changed")
            self._import.say(said.format(when, state.last_import_new, state.last_import_changed))

    def _show_clock(self) -> None:
        skew = self._session.skew
        shown = self.tr("Store's time {0}").format(as_ist(self._session.now()).strftime("%H:%M:%S"))
        if abs(skew) > SKEW_SHOWN:
            shown += " · " + self._skew_words(abs(skew))
        self._clock.setIcon(icons.icon("clock", Tone.WARN if abs(skew) > 60 else Tone.TEXT, 16))
        self._clock.say(shown)

    def _skew_words(self, seconds: int) -> str:
        if seconds < 120:
            return self.tr("this PC differs by {0} s").format(seconds)
        if seconds < 7_200:
            return self.tr("this PC differs by {0} min").format(seconds // 60)
        if seconds < 172_800:
            return self.tr("this PC differs by {0} h").format(seconds // 3_600)
        return self.tr("this PC differs by {0} days").format(seconds // 86_400)

    def _explain(self, part: StatusPart) -> None:
        state = self._state
        if part is self._clock:
            said = self.tr("Limits and entries count by the store's clock. If this PC's clock differs, set it right.")
        elif part is self._import:
            said = self.tr("The portal's file that was taken in last. Import is at the left in the rail.")
        elif state is None:
            said = self.tr("The store has not answered yet.")
        elif self._of_server:
            said = self.tr("The data is with the server. While the line is down, notes, talks and answers wait here.")
        else:
            said = self.tr("The data is in {0}. Whoever can read this file can read all of it: keep this PC locked.")
            said = said.format(state.place)
            if state.last_backup_at is not None:
                when = as_ist(state.last_backup_at).strftime("%d.%m.%Y, %H:%M")
                said += "\n" + self.tr("Last backup: {0}.").format(when)
        message(self, part.words, said).open()
