"""A desk at the end of a line that a test cuts: before a request, or after the server has carried it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop.models.complaint import ComplaintFile, Event
from desktop.models.complaint_commands import AddNote, AnswerComplaint
from desktop.models.dialogue import LogDialogue, Mode, Outcome
from desktop.models.errors import BackendUnavailable, Code
from desktop.models.identity import Credentials
from desktop.models.outbox import Unsent
from desktop.models.seam import Receipt
from desktop.services.ports import outgoing_of
from desktop.services.rest import wire
from desktop.services.rest.client import RestBackend, RestDesk
from desktop.services.rest.line import Line, Reply
from desktop.services.rest.sending import Sender
from tests.helpers.served import ServedOffice
from tests.helpers.stores import PASSWORD


class Wire(Line):
    """A line that a test cuts, before the request or after the server has carried it out."""

    cut_before = False
    cut_after = False

    def send(self, request: wire.Request, token: str = "", posting_id: int | None = None) -> Reply:
        if self.cut_before:
            raise BackendUnavailable(Code.SERVER_UNREACHABLE)
        reply = super().send(request, token, posting_id)
        if self.cut_after:
            raise BackendUnavailable(Code.SERVER_SLOW)
        return reply


@dataclass
class Away:
    """A desk of L1 at the end of such a line, which nobody but the test makes send."""

    office: ServedOffice
    profile: Path

    def __post_init__(self) -> None:
        self.line = Wire(self.office.client.line.origin)
        self.open()

    def open(self) -> None:
        """Start the program anew."""
        self.backend = RestBackend("", profile=self.profile, line=self.line, sends_by_itself=False)
        self.desk: RestDesk = self.backend.sign_in(Credentials(username="l1.jst", password=PASSWORD))
        outgoing = outgoing_of(self.desk)
        assert isinstance(outgoing, Sender)
        self.outgoing = outgoing

    def back(self) -> None:
        """The line is back, and the outbox has sent what it could."""
        self.line.cut_before = self.line.cut_after = False
        self.outgoing.try_now()
        self.outgoing.flush()

    def note(self, number: int, text: str = "देखा", **more: Any) -> tuple[AddNote, Receipt]:
        command = AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text=text, **more)
        return command, self.desk.do(command)

    def events(self, number: int) -> list[Event]:
        return list(self.office.desk("itda").ask(ComplaintFile(complaint_id=number)).events)

    def acts(self) -> tuple[Unsent, ...]:
        return self.outgoing.acts()


def talk(number: int, now: int, seen: int) -> LogDialogue:
    return LogDialogue(
        command_id=uuid4(),
        complaint_id=number,
        seen_version=seen,
        mode=Mode.PHONE,
        at=now - 60,
        minutes=3,
        doubt="कब?",
        answer="शीघ्र",
        outcome=Outcome.NEW_FACT,
    )


def answer(number: int, day: int, seen: int) -> AnswerComplaint:
    return AnswerComplaint(
        command_id=uuid4(),
        complaint_id=number,
        seen_version=seen,
        fact="पाइप टूटा था",
        rule="नियम 4",
        order="जोड़ दिया गया",
        contact="दूरभाष",
        contact_day=day,
    )
