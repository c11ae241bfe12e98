"""The lane of demands and suggestions: L2 proposes, L3 takes up and writes, L4 decides (S000-4)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.models import complaint_commands as c
from desktop.models.complaint import Kind
from desktop.models.identity import Role
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import ChoiceInput, TextInput, TickInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.labels import KINDS


class ProposeLaneForm(ActForm):
    """What it really is, and why it is to be examined."""

    act = Act.PROPOSE_LANE

    def build(self) -> None:
        """Demand or suggestion, and the reason."""
        kinds = [(str(int(kind)), KINDS[kind].text) for kind in (Kind.DEMAND, Kind.SUGGESTION)]
        kind = ChoiceInput(self.tr("Kind"), self, kinds)
        if self.file.case.kind.for_lane:
            kind.restore(str(int(self.file.case.kind)))
        self.add("kind", kind)
        self.add("reason", TextInput(self.tr("Why it is to be examined"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Any]:
        """ProposeLane."""
        return c.ProposeLane(**self.about(command_id), kind=Kind(int(self.text("kind"))), reason=self.text("reason"))


class ConfirmLaneForm(ActForm):
    """L3 takes it into examination."""

    act = Act.CONFIRM_LANE

    def build(self) -> None:
        """A text."""
        self.add("text", TextInput(self.tr("What is to be examined"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Any]:
        """ConfirmLane."""
        return c.ConfirmLane(**self.about(command_id), text=self.text("text"))


class ExamineForm(ActForm):
    """L3 writes the opinion; L4 decides after it, tells the complainant or sends it back to work."""

    act = Act.EXAMINE

    def build(self) -> None:
        """L4 is asked more than L3."""
        self._decides = self.session.posting.role is Role.L4
        caption = self.tr("Decision of L4") if self._decides else self.tr("Opinion of L3")
        if self._decides:
            verdicts = (("1", self.tr("Decided, complainant told")), ("0", self.tr("Back to L3 for action")))
            self.add("accepted", ChoiceInput(self.tr("Result of the examination"), self, verdicts))
        self.add("text", TextInput(caption, self, required=True, least=4))
        if self._decides:
            self.add("told", TickInput(self.tr("The decision was told to the complainant"), self))

    def submit_words(self) -> str:
        """L4 decides."""
        return self.tr("Enter the decision") if self.session.posting.role is Role.L4 else super().submit_words()

    def check(self) -> bool:
        """A decision is told first."""
        right = super().check()
        if right and self._decides and self.text("accepted") == "1" and not self.text("told"):
            self.inputs["told"].refuse(self.tr("Tell the complainant first, then tick this."))
            return False
        return right

    def command(self, command_id: UUID) -> Command[Any]:
        """ExamineAtL3 or ExamineAtL4."""
        about = self.about(command_id)
        if not self._decides:
            return c.ExamineAtL3(**about, text=self.text("text"))
        accepted = self.text("accepted") == "1"
        return c.ExamineAtL4(
            **about, text=self.text("text"), accepted=accepted, complainant_told=bool(self.text("told"))
        )
