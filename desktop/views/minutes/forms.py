"""What each step of the minutes' life asks for. Papers are printed and kept in the store before the step is taken."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.errors import Code
from desktop.models.meeting import Meeting
from desktop.models.minutes import MinutesDocument, Signatory
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, LineInput, TextInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.form import SideForm
from desktop.views.minutes.kinds import numbered
from desktop.views.minutes.source import audit_head

WAYS = {
    m.Way.E_OFFICE: QT_TRANSLATE_NOOP("MinutesWays", "e-Office"),
    m.Way.EMAIL: QT_TRANSLATE_NOOP("MinutesWays", "e-mail"),
    m.Way.POST: QT_TRANSLATE_NOOP("MinutesWays", "post"),
    m.Way.BY_HAND: QT_TRANSLATE_NOOP("MinutesWays", "by hand"),
}


class StepForm(SideForm):
    """One step for the version that was seen."""

    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "text"}

    def __init__(
        self, session: Session, meeting: Meeting, minutes: m.Minutes, document: MinutesDocument, parent: QWidget
    ) -> None:
        self.meeting, self.minutes, self.document = meeting, minutes, document
        super().__init__(session, "", meeting.id, parent)

    def about(self, command_id: UUID) -> dict[str, Any]:
        """What every command about these minutes carries."""
        return {
            "command_id": command_id,
            "meeting_id": self.minutes.meeting_id,
            "seen_version": self.minutes.version,
        }

    def adopt(self, record: m.Minutes) -> None:
        """The version that is seen now; the pages beside show it."""
        self.minutes = record
        if record.document is not None:
            self.document = record.document

    def submit_words(self) -> str:
        """The act itself."""
        return self.frame.title.text()


class SubmitForm(StepForm):
    act = Act.SUBMIT_MINUTES

    def build(self) -> None:
        self.say(self.tr("The chair sees exactly this version and approves it or sends it back."))
        self.add("text", TextInput(self.tr("Remark for the chair"), self, required=False))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return m.SubmitMinutes(**self.about(command_id), text=self.text("text"))


class ReturnForm(StepForm):
    act = Act.RETURN_MINUTES
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "remark"}

    def build(self) -> None:
        self.add("remark", TextInput(self.tr("What is to be changed"), self, required=True))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return m.ReturnMinutes(**self.about(command_id), remark=self.text("remark"))


class ApproveForm(StepForm):
    act = Act.APPROVE_MINUTES

    def build(self) -> None:
        self.say(self.tr("Approved is version {0}, as the pages beside show it.").format(self.minutes.version))
        self.add("text", TextInput(self.tr("Remark"), self, required=False))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return m.ApproveMinutes(**self.about(command_id), text=self.text("text"))


class PaperForm(StepForm):
    """A step with a paper: its PDF is made and stored behind the window, then the command names it.

    The foot names the ledger's head of the moment it is printed. A repeated press sends the same file, whatever the
    ledger has gained meanwhile.
    """

    def __init__(
        self, session: Session, meeting: Meeting, minutes: m.Minutes, document: MinutesDocument, parent: QWidget
    ) -> None:
        self._printed: dict[UUID, bytes] = {}
        super().__init__(session, meeting, minutes, document, parent)

    def paper(self) -> MinutesDocument:
        """What is printed."""
        raise NotImplementedError

    def command_for(self, command_id: UUID, sha256: str, name: str) -> Command[Receipt]:
        """What is sent once the paper is kept."""
        raise NotImplementedError

    def file_name(self) -> str:
        """Of the paper, for those who open it later."""
        return f"{as_date(self.meeting.plan.day):%Y-%m-%d} {self.act.value}.pdf"

    def submit(self) -> None:
        """Ctrl+Enter: check, print, keep, send; a repeated press repeats the same command."""
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        desk, paper, name, command_id = self.session.desk, self.paper(), self.file_name(), self._sent[1]
        finish, printed = self._finisher(command_id, name), self._printed

        def work() -> Receipt:
            from desktop.services.documents.minutes_pages import minutes_pdf  # noqa: PLC0415 - loaded when printing

            if command_id not in printed:
                printed[command_id] = minutes_pdf(paper, audit_head=audit_head(desk))
            return desk.do(finish(desk.store_file(io.BytesIO(printed[command_id]), name)))

        self.session.tasks.command(self, work, changes_of, done=self._done, failed=self._failed)

    def _finisher(self, command_id: UUID, name: str) -> Callable[[str], Command[Receipt]]:
        """Reads the inputs now, on the window's thread; the worker adds the paper's hash."""
        made = self.command_for(command_id, "", name)
        return lambda sha256: replace(made, sha256=sha256)  # type: ignore[call-arg] # commands with papers have it


class SignForm(PaperForm):
    act = Act.SIGN_MINUTES

    def build(self) -> None:
        words = self.tr("From now on the text never changes; every direction becomes a row of the action ledger.")
        self.say(words, tone=Tone.WARN)
        signatory = self.document.signatory or Signatory(name=self.meeting.plan.chair_name)
        name = LineInput(self.tr("Signed by"), self, required=True)
        designation = LineInput(self.tr("Designation"), self, required=True)
        day = DayInput(self.tr("Signed on"), self, self.session, required=True)
        self.add("name", name)
        self.add("designation", designation)
        self.add("signed_day", day)
        name.restore(signatory.name)
        designation.restore(signatory.designation)
        day.restore(str(self.session.today()))

    def signatory(self) -> Signatory:
        """The first signature as it is printed."""
        before = self.document.signatory or Signatory(name="")
        return replace(before, name=self.text("name"), designation=self.text("designation"))

    def check_more(self) -> tuple[str, str] | None:
        """The paper is what was approved: it names who signs, and nobody else does."""
        printed = self.document.signatory
        if printed is None or not printed.name:
            return "name", self.tr("The minutes name nobody who signs. Send them back and fill in the signature.")
        if printed.name != self.text("name"):
            return "name", self.tr("The minutes name {0}. Send them back if somebody else signs.").format(printed.name)
        return None

    def paper(self) -> MinutesDocument:
        return self.document

    def command_for(self, command_id: UUID, sha256: str, name: str) -> Command[Receipt]:
        day = int(self.text("signed_day"))
        about = self.about(command_id)
        return m.SignMinutes(**about, signed_by=self.signatory(), signed_day=day, sha256=sha256, name=name)


class EndorseForm(PaperForm):
    act = Act.ENDORSE_MINUTES

    def build(self) -> None:
        number = LineInput(self.tr("File number"), self, required=True)
        line = LineInput(self.tr("As printed"), self, required=True)
        day = DayInput(self.tr("Date of issue"), self, self.session, required=True)
        self.add("number", number)
        self.add("line", line)
        self.add("issued_day", day)
        number.restore(self.document.endorsement.number)
        line.restore(self.document.endorsement.line)
        day.restore(str(self.session.today()))
        number.changed.connect(self._follow)

    def paper(self) -> MinutesDocument:
        made = replace(
            self.document.endorsement,
            number=self.text("number"),
            line=self.text("line"),
            issued_on=as_date(int(self.text("issued_day"))),
        )
        return replace(self.document, endorsement=made)

    def command_for(self, command_id: UUID, sha256: str, name: str) -> Command[Receipt]:
        return m.EndorseMinutes(
            **self.about(command_id),
            number=self.text("number"),
            line=self.text("line"),
            issued_day=int(self.text("issued_day")),
            sha256=sha256,
            name=name,
        )

    def _follow(self) -> None:
        """The line follows the number as long as nobody wrote one of his own."""
        made = numbered(
            replace(self.document, endorsement=replace(self.document.endorsement, line="")), self.text("number")
        )
        self.inputs["line"].restore(made.endorsement.line)


class CirculateForm(StepForm):
    act = Act.CIRCULATE_MINUTES

    def build(self) -> None:
        recipients = self.document.copies.recipients
        gone = {row.copy for row in self.minutes.circulated}
        self._left = tuple(copy for copy in recipients if copy not in gone)
        listed = "\n".join(f"{number}. {copy.text}" for number, copy in enumerate(self._left, 1))
        self.say(listed or self.tr("Everybody on the list has received it."), tone=Tone.TEXT)
        ways = [(str(int(way)), translate("MinutesWays", words)) for way, words in WAYS.items()]
        way = ChoiceInput(self.tr("How"), self, ways)
        day = DayInput(self.tr("On"), self, self.session, required=True)
        self.add("way", way)
        self.add("day", day)
        way.restore(str(int(m.Way.E_OFFICE)))
        day.restore(str(self.session.today()))

    def command(self, command_id: UUID) -> Command[Receipt]:
        way, day = m.Way(int(self.text("way"))), int(self.text("day"))
        rows = tuple(m.Circulated(copy=copy, way=way, day=day) for copy in self._left)
        return m.CirculateMinutes(**self.about(command_id), recipients=rows)


def changes_of(receipt: Receipt) -> Changes:
    """What a receipt says has changed, for `Tasks.command`."""
    return receipt.changes
