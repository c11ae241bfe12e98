"""What L2 sees here: own proposals that wait for L3, and those that came back with a query or as genuine."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from desktop.models.special_close import ClosureRegister, Decision, Register, RegisterRow
from desktop.views.complaint.refusals import reason_of
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import date_of, number
from desktop.views.infra.labels import DECISIONS
from desktop.views.infra.look import look
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.infra.tokens import Tone
from desktop.views.special_close.case_card import decision_words
from desktop.views.special_close.case_page import CasePage, OpenCase
from desktop.views.special_close.queue import QueueEntry
from desktop.views.widgets.buttons import ButtonTone, KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.text import Words

_DAYS_BACK = 365
_ORDER = (Decision.RETURNED, Decision.REJECTED, Decision.WAITING)
"""What asks for work stands first."""


def newest_of_each(rows: tuple[RegisterRow, ...]) -> tuple[RegisterRow, ...]:
    """The last round of every complaint that is with L3 or came back, what came back first."""
    last: dict[int, RegisterRow] = {}
    for row in rows:
        if row.complaint_id not in last or row.round > last[row.complaint_id].round:
            last[row.complaint_id] = row
    mine = [row for row in last.values() if row.decision in _ORDER]
    return tuple(sorted(mine, key=lambda row: (_ORDER.index(row.decision), row.proposed_at)))


class OwnPage(CasePage):
    """Reading, and the way to the file where a proposal is withdrawn or made again."""

    def build(self) -> Steps:
        """The foot under the case."""
        yield from super().build()
        px = look().metrics.px
        self._rows: tuple[RegisterRow, ...] = ()
        self.actions_here = {act: self._make(act) for act in (Act.OPEN_FILE, Act.WITHDRAW_CLOSURE, Act.PROPOSE_CLOSURE)}
        foot = Card(self.foot_parent)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        self._state = Words("", foot, lines=2)
        line.addWidget(self._state, 1)
        buttons = FlowLayout(gap=8, right=True)
        for act, action in self.actions_here.items():
            tone: ButtonTone = "primary" if act is Act.PROPOSE_CLOSURE else ""
            buttons.addWidget(KeyCapButton(parent=foot, tone=tone).follow(action))
        line.addLayout(buttons)
        foot.body.addLayout(line)
        self.add_foot(foot)
        yield

    @property
    def offered(self) -> list[QAction]:
        """For the menu, the palette and the F1 sheet."""
        return list(self.actions_here.values())

    def ask_queue(self) -> None:
        """The register of a year holds every round."""
        today = self.session.today()
        question = ClosureRegister(from_day=today - _DAYS_BACK, to_day=today)
        self.session.ask(self, question, self._show, failed=self.failed, topic="queue")

    def empty_words(self) -> str:
        """Nothing is under way."""
        return self.tr("No proposal of this office waits or has come back.")

    def queue_words(self) -> tuple[str, str]:
        """Proposals of this office."""
        return self.tr("Own proposals"), number(len(self.queue.entries))

    def case_shown(self, case: OpenCase) -> None:
        """What became of it, and what can be done."""
        given = case.file.proposal
        waits = given.decision is Decision.WAITING
        words = self.tr("Before L3 since {0}.").format(date_of(given.proposed_at)) if waits else decision_words(given)
        self._state.say(words, Tone.PLUM if waits else Tone.WARN)
        for act in (Act.WITHDRAW_CLOSURE, Act.PROPOSE_CLOSURE):
            self.actions_here[act].refuse(reason_of(case.whole, act))
        self.actions_here[Act.WITHDRAW_CLOSURE].setVisible(waits)
        self.actions_here[Act.PROPOSE_CLOSURE].setVisible(not waits)

    def _make(self, act: Act) -> TableAction:
        return make(act, self, partial(self._go, act))

    def _go(self, act: Act) -> None:
        if self.case is not None:
            section = "" if act is Act.OPEN_FILE else act.value
            wanted = self.case.file.case.id
            self.session.go(Place(screen=Screen.FILE, complaint_id=wanted, section=section))

    def _show(self, register: Register) -> None:
        self._rows = newest_of_each(register.rows)
        self.show_queue([self._entry(row) for row in self._rows])

    def _entry(self, row: RegisterRow) -> QueueEntry:
        label = DECISIONS[row.decision]
        return QueueEntry(
            id=row.complaint_id,
            number=row.number,
            reason=row.reason,
            age=date_of(row.decided_at if row.decided_at is not None else row.proposed_at),
            subject=row.subject,
            place=self.session.names.district(row.district_id),
            mark=label.text,
            mark_icon=label.icon,
            tone=label.tone,
        )
