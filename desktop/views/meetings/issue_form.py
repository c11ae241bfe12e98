"""Issuing the notice: number and date; its PDF is printed and kept with the meeting before the step is taken."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.errors import Code
from desktop.models.meeting import Meeting
from desktop.models.meeting_commands import IssueNotice
from desktop.models.seam import Receipt
from desktop.views.complaint.forms.inputs import DayInput, LineInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.meetings.words import start_words, title_of


class IssueForm(SideForm):
    """`printing` makes the notice's PDF under a number and a date: what it gives is called on a worker."""

    act = Act.ISSUE_NOTICE
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "number", Code.BAD_DATE: "issued_day"}

    def __init__(
        self,
        session: Session,
        meeting: Meeting,
        printing: Callable[[str, date], Callable[[], bytes]],
        parent: QWidget | None = None,
    ) -> None:
        self._meeting, self._print = meeting, printing
        super().__init__(session, title_of(meeting.plan.series), meeting.id, parent)

    def build(self) -> None:
        plan = self._meeting.plan
        words = self.tr("{0}, {1}, {2}. {3} points on the agenda, {4} invited.")
        counts = len(self._meeting.notice.agenda), len(self._meeting.notice.invitees)
        self.say(words.format(date_text(plan.day), start_words(plan.start), plan.place or "—", *counts))
        if plan.start is None:
            self.say(self.tr("The time of the meeting is not set yet."), tone=Tone.WARN)
        self.add("number", LineInput(self.tr("File number"), self, required=True))
        day = DayInput(self.tr("Date"), self, self.session, required=True)
        self.add("issued_day", day).restore(str(min(self.session.today(), plan.day)))

    def command(self, command_id: UUID) -> IssueNotice:
        return IssueNotice(
            command_id=command_id,
            meeting_id=self._meeting.id,
            seen_version=self._meeting.version,
            number=self.text("number"),
            issued_day=self.number("issued_day") or 0,
        )

    def submit(self) -> None:
        """Check, print, keep, send; a repeated press repeats the same command."""
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        desk, command = self.session.desk, self.command(self._sent[1])
        pdf = self._print(command.number, as_date(command.issued_day))
        name = f"{as_date(self._meeting.plan.day):%Y-%m-%d} notice.pdf"

        def work() -> Receipt:
            sha256 = desk.store_file(io.BytesIO(pdf()), name)
            return desk.do(replace(command, sha256=sha256, name=name))

        self.session.tasks.command(self, work, _changes, done=self._done, failed=self._failed)

    def submit_words(self) -> str:
        """The notice goes out."""
        return self.tr("Issue the notice")

    def adopt(self, record: Meeting) -> None:
        """The meeting as the store has it now."""
        self._meeting = record


def _changes(receipt: Receipt) -> Changes:
    return receipt.changes
