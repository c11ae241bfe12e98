"""L3's decisions on proposals, and L4's second look at what was approved: text, checklist, password, next case."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtGui import QAction, QShortcut

from desktop.models import special_close as s
from desktop.models.errors import AppError, Code, StaleData
from desktop.models.reference import load_reference
from desktop.models.seam import Command, Receipt
from desktop.models.special_close import Decision, DecisionQueue, QueueRow, Reaudit, ReauditQueue, RegisterRow
from desktop.views.complaint.refusals import refusal
from desktop.views.infra import problems
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import date_of, days, number
from desktop.views.infra.labels import label_of
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.special_close.case_page import CasePage, OpenCase
from desktop.views.special_close.decision_bar import DecisionBar
from desktop.views.special_close.queue import QueueEntry

_BECAME: Mapping[Act, Decision | Reaudit] = {
    Act.APPROVE: Decision.APPROVED,
    Act.RETURN: Decision.RETURNED,
    Act.REJECT: Decision.REJECTED,
    Act.UPHOLD: Reaudit.UPHELD,
    Act.QUASH: Reaudit.QUASHED,
}


class DecidingPage(CasePage):
    """A page with a decision bar. Every decision is its own command with its own proof; never in bulk."""

    small: ClassVar[tuple[Act, ...]]
    main: ClassVar[Act]
    commands: ClassVar[Mapping[Act, type[Command[Any]]]]
    drafts_under: ClassVar[str]

    def build(self) -> Steps:
        """The bar under the case."""
        yield from super().build()
        self.actions_here = {act: self._make(act) for act in (*self.small, self.main)}
        *small, main = self.actions_here.values()
        self.bar = DecisionBar(self.session, small, main, self.foot_parent)
        self.bar.decided.connect(self._send)
        self.bar.changed.connect(self.judge)
        self.bar.template_wanted.connect(self._insert_form)
        self.card.checklist.changed.connect(self.judge)
        self.add_foot(self.bar)

    @property
    def offered(self) -> list[QAction]:
        """For the menu, the palette and the F1 sheet."""
        return list(self.actions_here.values())

    def command(self, act: Act, about: dict[str, Any], proof: str) -> Command[Any]:
        """What is sent."""
        raise NotImplementedError

    def lacking(self, case: OpenCase) -> str:
        """What the main decision still needs; empty when nothing."""
        raise NotImplementedError

    def order_form(self, case: OpenCase) -> str:
        """The form of an order in which only the decider's own part is left open."""
        raise NotImplementedError

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """The bar with the rest."""
        super().fit(width, low=low)
        self.bar.fit(compact=width is WidthClass.COMPACT, low=low)

    def keep_draft(self) -> None:
        """The order."""
        self.bar.keep_draft()

    def case_shown(self, case: OpenCase) -> None:
        """The bar of this proposal."""
        refused = self._refused(case, self.main)
        given = case.file.proposal
        self.bar.show_case(f"{self.drafts_under}/{case.file.case.id}/{given.id}", reads_only=bool(refused))
        self.judge()

    def judge(self) -> None:
        """Allow and refuse the decisions as the store and the checklist say."""
        case = self.case
        if case is None:
            return
        for act, action in self.actions_here.items():
            action.refuse(self._refused(case, act))
        refused = self.actions_here[self.main].reason
        lacking = refused or self.lacking(case)
        if lacking:
            self.actions_here[self.main].refuse(lacking)
            self.bar.buttons[self.main].set_icon_name("lock")
        else:
            self.bar.buttons[self.main].set_icon_name(TABLE[self.main].icon)
        again = self.tr("The password is asked for again.")
        self.bar.say_why(lacking if refused or not lacking else f"{lacking} {again}")

    def _make(self, act: Act) -> TableAction:
        action = make(act, self, partial(self._ask, act))
        # a disabled action lets go of its key, and Alt+1 would write a 1 into the order
        idle = QShortcut(action.shortcut(), self)
        idle.setEnabled(False)
        action.enabledChanged.connect(lambda enabled: idle.setEnabled(not enabled))
        return action

    def _ask(self, act: Act) -> None:
        self.errors.close_bar()
        self.bar.ask(act)

    def _refused(self, case: OpenCase, act: Act) -> str:
        found = refusal(case.whole, self.commands[act])
        return problems.sentence_of(found.code, found.details) if found is not None else ""

    def _send(self, act: Act, proof: str) -> None:
        case = self.case
        if case is None:
            return
        about = {
            "command_id": uuid4(),
            "complaint_id": case.file.case.id,
            "seen_version": case.file.case.version,
            "text": self.bar.text,
        }
        done = partial(self._decided, act, case.file.case.number)
        failed = partial(self._not_decided, case)
        self.session.do(self, self.command(act, about, proof), done, failed=failed)

    def _decided(self, act: Act, number_: str, _receipt: Receipt) -> None:
        self.bar.settled()
        said = self.tr("The decision is recorded: {0} – {1}.")
        self.session.tell(said.format(number_, label_of(_BECAME[act]).text))

    def _not_decided(self, case: OpenCase, error: AppError) -> None:
        if error.code is Code.PROOF_NEEDED:
            self.bar.strip.say_problem(problems.sentence(error))
            return
        self.bar.keep_draft()
        self.bar.take_back()
        if not isinstance(error, StaleData):
            self.failed(error)
            return
        self.errors.show_problem(
            f"{case.file.case.number}: {problems.sentence(error)}", details=problems.technical(error)
        )
        wanted = Place(screen=Screen.FILE, complaint_id=case.file.case.id)
        self.errors.offer(self.tr("See the difference"), lambda: self.session.go(wanted))
        self.refresh()

    def _insert_form(self) -> None:
        if self.case is not None:
            self.bar.fill(self.order_form(self.case))


class DecisionsPage(DecidingPage):
    """Before L3 (L4 by switch): approve, return with a query, reject as genuine."""

    decides = True
    small = (Act.RETURN, Act.REJECT)
    main = Act.APPROVE
    drafts_under = "decision"
    commands: ClassVar[Mapping[Act, type[Command[Any]]]] = {
        Act.APPROVE: s.ApproveSpecialClose,
        Act.RETURN: s.ReturnSpecialClose,
        Act.REJECT: s.RejectSpecialClose,
    }

    def ask_queue(self) -> None:
        """What waits, oldest first."""
        self.session.ask(self, DecisionQueue(), self._show, failed=self.failed, topic="queue")

    def empty_words(self) -> str:
        """Nothing waits."""
        return self.tr("No case for decision.")

    def queue_words(self) -> tuple[str, str]:
        """For decision, oldest first."""
        return self.tr("For decision"), self.tr("{0} · oldest first").format(number(len(self.queue.entries)))

    def command(self, act: Act, about: dict[str, Any], proof: str) -> Command[Any]:
        """One of three."""
        if act is Act.APPROVE:
            return s.ApproveSpecialClose(**about, proof=proof, words_seen=self.card.checklist.seen.isChecked())
        return (
            s.ReturnSpecialClose(**about, proof=proof)
            if act is Act.RETURN
            else s.RejectSpecialClose(**about, proof=proof)
        )

    def lacking(self, case: OpenCase) -> str:
        """Points of the checklist, then the order."""
        points = self.card.checklist.open_points
        order = not self.bar.text or self.bar.text.endswith("…")
        if not case.file.checklist and not points:
            return ""
        if points and order:
            return self.tr("To approve, %n point(s) of the checklist and the whole order are left.", "", points)
        if points:
            return self.tr("To approve, %n point(s) of the checklist are left.", "", points)
        return self.tr("To approve, the whole order is left.") if order else ""

    def order_form(self, case: OpenCase) -> str:
        """Fact from the subject, the rule as cited; the order is the decider's own."""
        given = case.file.proposal
        fact = self.tr("Fact: {0}").format(case.file.subject)
        rule = self.tr("Rule: {0}").format(given.rule)
        return "\n".join((fact, rule, self.tr("Order:") + " …"))

    def _show(self, rows: tuple[QueueRow, ...]) -> None:
        self.show_queue([self._entry(row) for row in rows])

    def _entry(self, row: QueueRow) -> QueueEntry:
        names = self.session.names
        place = " · ".join(part for part in (names.district(row.district_id), names.block(row.block_id)) if part)
        return QueueEntry(
            id=row.complaint_id,
            number=row.number,
            reason=row.reason,
            age=days(row.waiting_days),
            subject=row.subject,
            place=place,
            mark=str(row.flags) if row.flags else "",
        )


class ReauditPage(DecidingPage):
    """L4 looks again at the share that the lot drew: it stands, or it goes back to L3 to be worked."""

    small = (Act.QUASH,)
    main = Act.UPHOLD
    drafts_under = "reaudit"
    commands: ClassVar[Mapping[Act, type[Command[Any]]]] = {
        Act.UPHOLD: s.UpholdSpecialClose,
        Act.QUASH: s.QuashSpecialClose,
    }

    def ask_queue(self) -> None:
        """What the lot drew, oldest first."""
        self.session.ask(self, ReauditQueue(), self._show, failed=self.failed, topic="queue")

    def empty_words(self) -> str:
        """Nothing was drawn."""
        return self.tr("No special close waits for re-audit.")

    def queue_words(self) -> tuple[str, str]:
        """Drawn by lot, oldest first."""
        return self.tr("For re-audit"), self.tr("{0} · oldest first").format(number(len(self.queue.entries)))

    def command(self, act: Act, about: dict[str, Any], proof: str) -> Command[Any]:
        """Either finding is the Secretary's own, with a fresh proof."""
        kind = s.QuashSpecialClose if act is Act.QUASH else s.UpholdSpecialClose
        return kind(**about, proof=proof)

    def lacking(self, case: OpenCase) -> str:
        """The finding."""
        del case
        return "" if self.bar.text and not self.bar.text.endswith("…") else self.tr("The finding is left.")

    def order_form(self, case: OpenCase) -> str:
        """What was looked at; the finding is L4's own."""
        reason = case.file.proposal.reason
        named = next((row.name.hi for row in load_reference().special_close_reasons if row.code == reason), reason)
        looked = self.tr("Looked at: order of {0}, reason {1} ({2}), evidence and dialogues.")
        at = date_of(case.file.proposal.decided_at)
        return "\n".join((looked.format(at, reason, named), self.tr("Finding:") + " …"))

    def retranslate(self) -> None:
        """The text is a finding here."""
        super().retranslate()
        if hasattr(self, "bar"):
            self.bar.name(self.tr("Finding of the re-audit"))

    def case_shown(self, case: OpenCase) -> None:
        """With its own label."""
        self.bar.name(self.tr("Finding of the re-audit"))
        super().case_shown(case)

    def _show(self, rows: tuple[RegisterRow, ...]) -> None:
        self.show_queue([self._entry(row) for row in rows])

    def _entry(self, row: RegisterRow) -> QueueEntry:
        return QueueEntry(
            id=row.complaint_id,
            number=row.number,
            reason=row.reason,
            age=date_of(row.decided_at),
            subject=row.subject,
            place=" · ".join(part for part in (self.session.names.district(row.district_id), row.decided_by) if part),
        )
