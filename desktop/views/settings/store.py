"""The store: where it lies, how large it is, its backups, its ledger, and what its kind protects against."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.oversight import AskStoreState, StoreState
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import NOTHING, moment_text, number, size_text
from desktop.views.infra.look import look
from desktop.views.infra.plain import label
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.settings.page import FactRows, SettingsPage, titled_card
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.text import Words

BackUp = Callable[[], object]
"""Makes a copy of the store; slow, raises `BackendUnavailable`. Runs behind the window."""


class StorePage(SettingsPage):
    """`back_up` None = this session cannot copy the store; the button says so."""

    def __init__(self, session: Session, back_up: BackUp | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._back_up = session, back_up
        self._state: StoreState | None = None
        self._errors = ErrorBar(self)
        self._facts: list[QLabel] = [label("", self, selectable=True) for _ in range(6)]
        self._act = make(Act.BACK_UP, self, self.back_up)
        self.backing_up = ReasonedButton(KeyCapButton(parent=self).follow(self._act), self)
        self.copy_head = KeyCapButton(parent=self, size="bar")
        self.copy_head.clicked.connect(self._copy_head)
        self._good = [Words("", self, lines=0) for _ in range(4)]
        self._bad = [Words("", self, lines=0) for _ in range(3)]
        self._arrange()
        self.retranslate()

    def refresh(self) -> None:
        """Ask the store about itself."""
        self.session.ask(self, AskStoreState(), self._show, failed=self._failed, topic="store")

    def back_up(self) -> None:
        """A copy now, behind the window."""
        if self._back_up is None:
            return
        self.backing_up.refuse(self.tr("The copy is being made and checked…"))
        self.session.tasks.command(
            self, self._back_up, Changes.NOTHING, done=lambda _made: self._backed_up(), failed=self._failed
        )

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Store"))
        words = (
            self.tr("Kind"),
            self.tr("Place"),
            self.tr("Size"),
            self.tr("Last backup"),
            self.tr("Backups lie in"),
            self.tr("Ledger"),
        )
        for caption, word in zip(self._captions, words, strict=True):
            caption.say(word)
        self.copy_head.setText(self.tr("Copy the ledger's head"))
        self._good_title.say(self.tr("What a store in a file protects"))
        self._bad_title.say(self.tr("What it does not protect"))
        good = (
            self.tr("A power cut or a crash loses nothing that was acknowledged."),
            self.tr("Every act stands in a ledger whose entries are chained: a change from outside is found."),
            self.tr("A copy is made at the start and every hour, opened and checked; old copies are cleared away."),
            self.tr("What an officer may see and do is asked anew at every act."),
        )
        bad = (
            self.tr(
                "Whoever can read the file can read all of it, mobile numbers too: lock this PC, encrypt its disk, "
                "give the account a password."
            ),
            self.tr("If the disk is lost, the copies beside it are lost with it: take one to another disk regularly."),
            self.tr("It is meant for one PC: not for a network drive and not for a folder copied to the cloud."),
        )
        for line, sentence in zip(self._good, good, strict=True):
            line.say(sentence)
        for line, sentence in zip(self._bad, bad, strict=True):
            line.say(sentence)
        self._offer()
        self._say()

    def _show(self, state: StoreState) -> None:
        self._state = state
        self._errors.close_bar()
        self._say()

    def _failed(self, error: AppError) -> None:
        self._offer()
        self._errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _backed_up(self) -> None:
        self._offer()
        self.session.tell(self.tr("The backup is made and checked."))
        self.refresh()

    def _offer(self) -> None:
        self.backing_up.refuse("" if self._back_up is not None else self.tr("Not from here: it is done by itself."))

    def _say(self) -> None:
        state = self._state
        if state is None:
            return
        kind = self.tr("demo data, thrown away at the end") if state.demo else self.tr("a file on this PC")
        since = None if state.last_backup_at is None else day_of(state.now) - day_of(state.last_backup_at)
        backup = self.tr("none yet") if state.last_backup_at is None else moment_text(state.last_backup_at)
        if since:
            backup += " · " + self.tr("%n day(s) ago", "", since)
        ledger = self.tr("{0} entries, head {1}").format(number(state.entries), state.head[:16] or NOTHING)
        folder = str(Path(state.place).parent / "backups") if state.place else NOTHING
        texts = (kind, state.place or NOTHING, size_text(state.octets), backup, folder, ledger)
        for fact, text, caption in zip(self._facts, texts, self._captions, strict=True):
            fact.setText(text)
            fact.setAccessibleName(f"{caption.text()}: {text}")

    def _copy_head(self) -> None:
        if self._state is not None:
            QGuiApplication.clipboard().setText(f"{self._state.entries} {self._state.head}")
            self.session.tell(self.tr("The number of the newest entry and its hash are in the clipboard."))

    def _arrange(self) -> None:
        card, self._title = titled_card(self)
        card.body.addWidget(self._errors)
        rows = FactRows()
        rows.setVerticalSpacing(look().metrics.px(6))
        self._captions = [rows.add(fact, self) for fact in self._facts]
        card.body.addLayout(rows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_head)
        buttons.addStretch(1)
        card.body.addWidget(self.backing_up)
        card.body.addLayout(buttons)
        self.column.addWidget(card)
        good, self._good_title = titled_card(self)
        for line in self._good:
            good.body.addLayout(_marked("check", Tone.OK, line))
        bad, self._bad_title = titled_card(self)
        bad.dress(tone=Tone.WARN)
        for line in self._bad:
            bad.body.addLayout(_marked("warning", Tone.WARN, line))
        self.column.addWidget(good)
        self.column.addWidget(bad)
        self.column.addStretch(1)


def _marked(icon: str, tone: Tone, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().metrics.px(10))
    row.addWidget(IconMark(icon, words.parentWidget(), tone=tone, size=16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
