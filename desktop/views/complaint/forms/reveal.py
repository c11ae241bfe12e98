"""Showing the mobile number for a reason that the ledger keeps."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.models.complaint_commands import RevealMobile
from desktop.models.seam import Command
from desktop.views.complaint.forms.base import ActForm
from desktop.views.complaint.forms.inputs import TextInput
from desktop.views.infra.action_table import Act


class RevealForm(ActForm):
    """The receipt carries the number; the complainant's card shows it for thirty seconds."""

    act = Act.REVEAL

    def build(self) -> None:
        """The reason."""
        self.say(self.tr("The number is shown for 30 seconds. Your name and the reason stay in the file."))
        self.add("reason", TextInput(self.tr("Why the number is needed"), self, required=True))

    def done_words(self) -> str:
        """The number itself is not repeated."""
        return self.tr("The number of {0} is shown; the reason is recorded.").format(self.file.case.number)

    def command(self, command_id: UUID) -> Command[Any]:
        """RevealMobile."""
        return RevealMobile(command_id=command_id, complaint_id=self.file.case.id, reason=self.text("reason"))
