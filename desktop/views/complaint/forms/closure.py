"""L2's proposal of a special close: reason, rule, text, evidence; L1 and L2 may keep it in the file unfinished."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models import special_close as s
from desktop.models.complaint import Action, Complaint, Event
from desktop.models.dialogue import Outcome
from desktop.models.errors import AppError
from desktop.models.reference import load_reference
from desktop.models.reference_rows import SpecialCloseReason
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.evidence import EvidenceList
from desktop.views.complaint.forms.inputs import BoxInput, Input, LineInput, TextInput
from desktop.views.complaint.ledger_words import who_of
from desktop.views.complaint.refusals import refusal
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_of
from desktop.views.infra.i18n import both
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton

_TALKS_SHOWN = 3


class EvidenceInput(Input):
    """The checklist as one input; what is missing is said by its labels."""

    def __init__(self, caption: str, points: EvidenceList, missing: str) -> None:
        super().__init__(points, caption, required=True)
        self.points = points
        self._missing = missing
        points.changed.connect(self.changed)

    @property
    def text(self) -> str:
        return self.points.as_text()

    def restore(self, text: str) -> None:
        self.points.restore(text)

    def problem(self) -> str:
        missing = self.points.open_points
        return self._missing.format("; ".join(missing)) if missing else ""


class ClosureForm(ActForm):
    """Not resolvable under this rule (S003). The draft in the file is everybody's, the one in the window is mine."""

    act = Act.PROPOSE_CLOSURE
    roomy = True
    attach_wanted = Signal()

    def __init__(self, session: Session, file: Complaint, parent: QWidget | None = None) -> None:
        self._keep_in_file = KeyCapButton(icon="save")
        super().__init__(session, file, parent)
        self._keep_in_file.setText(self.tr("Keep in the file"))
        self._keep_in_file.clicked.connect(self._keep_draft)
        self.buttons.put_first(self._keep_in_file)
        self._judge_both()

    def build(self) -> None:
        """Reason with its meaning, the rule with its text, the proposal, the evidence."""
        reasons = load_reference().special_close_reasons
        words = [(row.code, f"{row.code} – {both(row.name.hi, row.name.en)}") for row in reasons]
        self._reason = BoxInput(self.tr("Reason"), self, words)
        self.add("reason", self._reason)
        self._meaning = self.say("")
        hint = self.tr("order or rule: number, date, paragraph")
        self.add("rule", LineInput(self.tr("Rule cited"), self, required=True, hint=hint))
        self.add("rule_text", TextInput(self.tr("Text of the rule"), self, required=False))
        self.add("text", TextInput(self.tr("Proposal – why it cannot be resolved"), self, required=True, least=3))
        self._talks = self.say("")
        self._points = EvidenceList(self.file, self.attach_wanted.emit, self)
        missing = self.tr("Still missing: {0}.")
        self.add("evidence", EvidenceInput(self.tr("Evidence checklist"), self._points, missing))
        self._reason.changed.connect(self._suit)
        self._restore_from_file()
        self._say_talks()

    def submit_words(self) -> str:
        """It goes before L3."""
        return self.tr("Propose to L3")

    def command(self, command_id: UUID) -> Command[Any]:
        """ProposeSpecialClose."""
        return s.ProposeSpecialClose(**self.about(command_id), **self._body())

    def restore_fields(self, fields: dict[str, str]) -> None:
        """The reason decides which points there are."""
        self._points.restore(fields.get("evidence", ""))
        super().restore_fields({name: text for name, text in fields.items() if name != "evidence"})
        self._suit()

    def took(self, file: Complaint) -> None:
        """New attachments and talks."""
        self._points.take(file)
        self._say_talks()
        self._judge_both()

    def _body(self) -> dict[str, Any]:
        names = ("reason", "rule", "rule_text", "text")
        return {**{name: self.text(name) for name in names}, "evidence": self._points.evidence}

    def _suit(self) -> None:
        reason = self._chosen()
        self._points.show_reason(reason)
        if reason is None:
            self._meaning.say("")
            return
        said = [both(reason.meaning.hi, reason.meaning.en)]
        if self.file.case.kind.for_lane and not reason.allows_demand:
            said.append(self.tr("Not for demands and suggestions."))
        if not reason.closable_at_l3:
            said.append(self.tr("Needs a policy decision of L4."))
        self._meaning.say(" ".join(said), Tone.MUTED if len(said) == 1 else Tone.WARN)

    def _chosen(self) -> SpecialCloseReason | None:
        reasons = load_reference().special_close_reasons
        return next((row for row in reasons if row.code == self._reason.text), None)

    def _say_talks(self) -> None:
        talks = [event for event in self.file.events if event.action is Action.DIALOGUE and _reached(event)]
        if not talks:
            self._talks.say(self.tr("Nobody has spoken to the complainant yet: log a dialogue first."), Tone.WARN)
            return
        said = [self.tr("%n dialogue(s) with the complainant, sent along:", "", len(talks))]
        said += [f"{date_of(talk.at)} · {who_of(talk)} – {talk.text}" for talk in talks[:_TALKS_SHOWN]]
        self._talks.say("\n".join(said), Tone.MUTED)

    # the draft in the file -----------------------------------------------------------------------

    def _restore_from_file(self) -> None:
        try:
            kept = json.loads(self.file.draft) if self.file.draft else {}
        except ValueError:
            kept = {}
        if not isinstance(kept, dict) or not kept:
            return
        fields = {name: str(kept.get(name, "")) for name in ("reason", "rule", "rule_text", "text")}
        given = kept.get("evidence")
        fields["evidence"] = json.dumps(given, ensure_ascii=False) if isinstance(given, dict) else ""
        self.restore_fields(fields)
        self.say(self.tr("The unfinished proposal kept in the file stands here."), tone=Tone.INFO)

    def _keep_draft(self) -> None:
        self._keep_in_file.setEnabled(False)
        command = s.DraftSpecialClose(**self.about(uuid4()), **self._body())
        self.session.do(self, command, self._kept_in_file, failed=self._not_kept)

    def _kept_in_file(self, receipt: Receipt) -> None:
        self.session.tell(self.tr("The draft is kept in the file; whoever completes it finds it there."))
        self.is_done = True
        self._clock.forget()
        self.sent.emit(receipt)

    def _not_kept(self, error: AppError) -> None:
        self._judge_both()
        self.failed(error)

    def _judge(self) -> None:
        super()._judge()
        refused = refusal(self.file, s.ProposeSpecialClose)
        if refused is not None:
            words = problems.sentence_of(refused.code, refused.details)
            self._why.say(words)
            self._why.show()
            self.submit_button.setEnabled(False)
            self.submit_button.set_icon_name("lock")
            self.submit_button.setAccessibleDescription(words)

    def _judge_both(self) -> None:
        refused = refusal(self.file, s.DraftSpecialClose)
        self._keep_in_file.setEnabled(refused is None)


def _reached(event: Event) -> bool:
    outcome = event.details.get("outcome")
    return isinstance(outcome, int) and Outcome(outcome).reached


class WithdrawForm(ActForm):
    """The proposer takes it back."""

    act = Act.WITHDRAW_CLOSURE

    def build(self) -> None:
        """A line if wanted."""
        self.add("text", TextInput(self.tr("Why it is taken back"), self, required=False))

    def command(self, command_id: UUID) -> Command[Any]:
        """WithdrawSpecialClose."""
        return s.WithdrawSpecialClose(**self.about(command_id), text=self.text("text"))
