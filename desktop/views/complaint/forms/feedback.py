"""What the complainant says to the answer, and opening a closed complaint again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.models import complaint_commands as c
from desktop.models.complaint import Channel
from desktop.models.reference import load_reference
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, Input, TextInput, choice
from desktop.views.complaint.refusals import refusal
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import CHANNELS

_COMMANDS = {
    "satisfied": c.RecordSatisfied,
    "dissatisfied": c.RecordDissatisfied,
    "unreachable": c.RecordUnreachable,
}


class FeedbackForm(ActForm):
    """Satisfied closes (S001); dissatisfied opens again with its reason (S000-7); not reached is counted."""

    act = Act.FEEDBACK

    def build(self) -> None:
        """The answer first: the rest follows from it."""
        answers = (
            ("satisfied", self.tr("Satisfied")),
            ("dissatisfied", self.tr("Dissatisfied")),
            ("unreachable", self.tr("Not reached")),
        )
        self._outcome = ChoiceInput(self.tr("What the complainant said"), self, answers)
        self.add("outcome", self._outcome)
        for code, command in _COMMANDS.items():
            refused = refusal(self.file, command)
            said = problems.sentence_of(refused.code, refused.details) if refused else ""
            self._outcome.chips.enable(code, enabled=refused is None, reason=said)
        reasons = [(row.code, both(row.name.hi, row.name.en)) for row in load_reference().reopen_reasons]
        self.add("reason", choice(self.tr("Reason of dissatisfaction"), self, reasons))
        self.add("words", TextInput(self.tr("In the complainant's own words"), self, required=True, least=3))
        self.add("text", TextInput(self.tr("What happened at the call"), self, required=False))
        row = self.line()
        ways = [(str(int(channel)), label.text) for channel, label in CHANNELS.items() if channel < Channel.PHONED_IN]
        way = choice(self.tr("Through"), self, ways)
        way.restore(str(int(Channel.CALL_1905)))
        self.add("channel", way, into=row)
        day = DayInput(self.tr("Day"), self, self.session, required=True)
        day.restore(str(self.session.today()))
        self.add("day", day, into=row)
        self._outcome.changed.connect(self._suit)
        self._suit()

    def restore_fields(self, fields: dict[str, str]) -> None:
        """The outcome decides what is asked."""
        super().restore_fields(fields)
        self._suit()

    def command(self, command_id: UUID) -> Command[Any]:
        """One of three."""
        about = {**self.about(command_id), "day": self.day("day")}
        if self.text("outcome") == "unreachable":
            return c.RecordUnreachable(**about, text=self.text("text"))
        about |= {"channel": Channel(int(self.text("channel"))), "words": self.text("words")}
        if self.text("outcome") == "satisfied":
            return c.RecordSatisfied(**about)
        return c.RecordDissatisfied(**about, reason=self._reason())

    def _reason(self) -> str:
        code = self.text("reason")
        return next((row.name.hi for row in load_reference().reopen_reasons if row.code == code), code)

    def _suit(self) -> None:
        said = self.text("outcome")
        self._ask("reason", asked=said == "dissatisfied")
        self._ask("words", asked=said != "unreachable")
        self._ask("text", asked=said == "unreachable")
        self._ask("channel", asked=said != "unreachable")

    def _ask(self, name: str, *, asked: bool) -> None:
        given: Input = self.inputs[name]
        given.widget.setVisible(asked)
        if given.field is not None:
            given.field.setVisible(asked)


class ReopenForm(ActForm):
    """A closed one opens again, at L2 or above."""

    act = Act.REOPEN

    def build(self) -> None:
        """The reason."""
        self.add("reason", TextInput(self.tr("Why it is opened again"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Any]:
        """ReopenComplaint."""
        return c.ReopenComplaint(**self.about(command_id), reason=self.text("reason"))
