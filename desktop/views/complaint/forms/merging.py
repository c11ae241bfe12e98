"""Joining two complaints of one person about one matter, and undoing it within a day."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.models import complaint_commands as c
from desktop.models.complaint import Complaint, ComplaintFile, FindNumber
from desktop.models.digits import to_ascii_digits
from desktop.models.errors import AppError
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import LineInput, TextInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.labels import STATUSES
from desktop.views.infra.tokens import Tone


class MergeForm(ActForm):
    """One complaint goes into another one, which is shown before it is done."""

    act = Act.MERGE

    def build(self) -> None:
        """The number, what stands behind it, the reason."""
        self._into = 0
        self._number = ""
        hint = self.tr("complaint number")
        self.add("into_id", LineInput(self.tr("Merge into complaint"), self, required=True, hint=hint))
        self._other = self.say("")
        self.add("reason", TextInput(self.tr("Why both are the same matter"), self, required=True))
        self.inputs["into_id"].changed.connect(self._look_up)

    def submit_words(self) -> str:
        """Short: the title says the rest."""
        return self.tr("Merge")

    def suggest(self, number: str) -> None:
        """A duplicate that was found already."""
        self.inputs["into_id"].restore(number)

    def check(self) -> bool:
        """The number must be known before anything goes."""
        known = super().check()
        if known and not self._into:
            self.inputs["into_id"].refuse(self.tr("There is no such complaint in your area. Check the number."))
            return False
        return known

    def command(self, command_id: UUID) -> Command[Any]:
        """MergeComplaint."""
        return c.MergeComplaint(**self.about(command_id), into_id=self._into, reason=self.text("reason"))

    def _look_up(self) -> None:
        self._into, self._number = 0, to_ascii_digits(self.text("into_id"))
        self._other.say("")
        if self._number:
            question = FindNumber(number=self._number)
            self.session.ask(self, question, self._open, failed=self._unknown, topic="number")

    def _open(self, complaint_id: int) -> None:
        question = ComplaintFile(complaint_id=complaint_id)
        self.session.ask(self, question, self._show, failed=self._unknown, topic="number")

    def _show(self, other: Complaint) -> None:
        self._into = other.case.id
        self.inputs["into_id"].refuse("")
        same = other.person.name == self.file.person.name
        said = f"{other.person.name} · {STATUSES[other.case.status].text} · {other.subject}"
        self._other.say(said, Tone.MUTED if same else Tone.WARN)

    def _unknown(self, error: AppError) -> None:
        self._other.say(problems.sentence(error), Tone.WARN)


class UndoMergeForm(ActForm):
    """It was not the same."""

    act = Act.UNDO_MERGE

    def build(self) -> None:
        """The reason."""
        self.add("reason", TextInput(self.tr("Why they are not the same"), self, required=True))

    def command(self, command_id: UUID) -> Command[Any]:
        """UndoMerge."""
        return c.UndoMerge(**self.about(command_id), reason=self.text("reason"))
