"""What is entered about a direction: a reply, another date, that the chair has closed it, a reminder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code
from desktop.models.follow_up import (
    CloseFollowUp,
    FollowUpLine,
    RecordReminder,
    RecordReply,
    ReopenFollowUp,
    SetFollowUpDue,
)
from desktop.models.meeting import MeetingLine, OpenMeeting
from desktop.models.meeting_minutes import MinutesOf
from desktop.models.meeting_papers import Address, named, reminder_to
from desktop.models.papers import Letter
from desktop.models.papers import Meeting as Named
from desktop.models.phrase_book import OfficeWords
from desktop.models.seam import Command, Receipt
from desktop.services.ports import Desk
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, LineInput, TextInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.inputs import PickInput
from desktop.views.meetings.heads import finish_in, head_of, paper_language, signatory_of, words_of
from desktop.views.meetings.print_out import PrintOut
from desktop.views.widgets.buttons import KeyCapButton


class _RowForm(SideForm):
    """About one row of the ledger."""

    def __init__(self, session: Session, line: FollowUpLine, parent: QWidget | None = None) -> None:
        self._line = line
        super().__init__(session, f"{line.number}. {line.text}", line.id, parent)

    def adopt(self, record: FollowUpLine) -> None:
        """The row as the store has it now."""
        self._line = record


class ReplyForm(_RowForm):
    """What the addressee has written, with a file sent along."""

    act = Act.RECORD_REPLY
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "text", Code.BAD_DATE: "day"}

    def build(self) -> None:
        self.say(self._line.addressee)
        self.add("text", TextInput(self.tr("Reply"), self, required=True, least=3))
        self.add("day", DayInput(self.tr("Date of the reply"), self, self.session, required=True)).restore(
            str(self.session.today())
        )
        states = [("0", self.tr("under action")), ("1", self.tr("reported as complied"))]
        self.add("complied", ChoiceInput(self.tr("State"), self, states)).restore("0")
        self._file = LineInput(self.tr("Proof, a file"), self, required=False, hint=self.tr("none chosen"))
        self.add("file", self._file)
        self._choose = KeyCapButton(self.tr("Choose the file"), self, icon="attachment")
        self._choose.clicked.connect(self.choose)
        self.frame.column.addWidget(self._choose)

    def choose(self) -> None:
        """Ask for the file; its path stands in the line."""
        dialog = QFileDialog(self, self.tr("Choose the file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file.restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def command(self, command_id: UUID) -> RecordReply:
        return RecordReply(
            command_id=command_id,
            follow_up_id=self._line.id,
            seen_version=self._line.version,
            text=self.text("text"),
            day=self.number("day") or 0,
            complied=self.text("complied") == "1",
        )

    def submit(self) -> None:
        """The file goes first, behind the window; a repeated press repeats the same command."""
        path = self.text("file")
        if not path:
            super().submit()
            return
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        desk, command, file = self.session.desk, self.command(self._sent[1]), Path(path)

        def work() -> Receipt:
            try:
                with file.open("rb") as content:
                    sha256 = desk.store_file(content, file.name)
            except OSError as error:
                raise AppError(Code.FILE_UNREADABLE, field="file") from error
            return desk.do(_with_file(command, sha256, file.name))

        self.session.tasks.command(self, work, _changes, done=self._done, failed=self._failed)


def _with_file(command: RecordReply, sha256: str, name: str) -> RecordReply:
    return RecordReply(
        command_id=command.command_id,
        follow_up_id=command.follow_up_id,
        seen_version=command.seen_version,
        text=command.text,
        day=command.day,
        complied=command.complied,
        sha256=sha256,
        file_name=name,
    )


def _changes(receipt: Receipt) -> Changes:
    return receipt.changes


class DueForm(_RowForm):
    """Another day by which it is to be done."""

    act = Act.SET_DUE
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "reason", Code.BAD_DATE: "due_day"}

    def build(self) -> None:
        day = DayInput(self.tr("Comply by"), self, self.session, required=False)
        self.add("due_day", day)
        if self._line.due_day is not None:
            day.restore(str(self._line.due_day))
        self.add("reason", TextInput(self.tr("Reason"), self, required=True))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return SetFollowUpDue(
            command_id=command_id,
            follow_up_id=self._line.id,
            seen_version=self._line.version,
            due_day=self.number("due_day"),
            reason=self.text("reason"),
        )


class CloseForm(_RowForm):
    """Done with: by the chair, or on the chair's behalf with the meeting that decided so."""

    act = Act.CLOSE_DIRECTION
    fields_of: ClassVar[Mapping[Code, str]] = {
        Code.TEXT_MISSING: "text",
        Code.MEETING_UNFIT: "meeting_id",
    }

    def __init__(
        self, session: Session, line: FollowUpLine, held: Sequence[MeetingLine], parent: QWidget | None = None
    ) -> None:
        """`held` are the meetings that may have decided it."""
        self._held = tuple(held)
        super().__init__(session, line, parent)

    def build(self) -> None:
        self.say(self._line.addressee)
        meetings = [(row.id, date_text(row.day)) for row in self._held]
        prompt = self.tr("the chair closes it now")
        self.add(
            "meeting_id", PickInput(self.tr("Meeting that decided so"), self, meetings, required=False, prompt=prompt)
        )
        self.add("text", TextInput(self.tr("What was found"), self, required=True))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return CloseFollowUp(
            command_id=command_id,
            follow_up_id=self._line.id,
            seen_version=self._line.version,
            text=self.text("text"),
            meeting_id=self.number("meeting_id"),
        )


class ReopenForm(_RowForm):
    """A closing is taken back: the direction is asked about again."""

    act = Act.REOPEN_DIRECTION
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "reason"}

    def build(self) -> None:
        self.say(self._line.addressee)
        self.say(self.tr("It is asked about again from the next meeting on; who closed it and why stays on record."))
        self.add("reason", TextInput(self.tr("Why it is opened again"), self, required=True, least=3))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return ReopenFollowUp(
            command_id=command_id,
            follow_up_id=self._line.id,
            seen_version=self._line.version,
            reason=self.text("reason"),
        )


class ReminderForm(SideForm):
    """The next reminder to one addressee about all that is outstanding there: shown as a letter, then recorded."""

    act = Act.REMIND
    fields_of: ClassVar[Mapping[Code, str]] = {Code.TEXT_MISSING: "number", Code.BAD_DATE: "day"}

    def __init__(self, session: Session, lines: Sequence[FollowUpLine], parent: QWidget | None = None) -> None:
        """`lines` are of one addressee and of one meeting."""
        self._lines = tuple(lines)
        super().__init__(session, lines[0].addressee, lines[0].id, parent)

    def build(self) -> None:
        self.say("\n".join(f"{line.number}. {line.text}" for line in self._lines))
        self.add("number", LineInput(self.tr("File number"), self, required=True))
        day = DayInput(self.tr("Date"), self, self.session, required=True)
        self.add("day", day).restore(str(self.session.today()))
        both = self.line()
        spoken_to = [("", self.tr("Sir")), ("f", self.tr("Madam"))]
        signed = [("", self.tr("as a man")), ("f", self.tr("as a woman"))]
        self.add("address", ChoiceInput(self.tr("Addressed as"), self, spoken_to), into=both).restore("")
        self.add("signed", ChoiceInput(self.tr("Closing words"), self, signed), into=both).restore("")
        self._paper = PrintOut(self.session, self)
        self._paper.failed.connect(self._failed)
        see = KeyCapButton(self.tr("See the letter"), self, icon="print")
        see.clicked.connect(self.show_letter)
        self.frame.column.addWidget(see)

    def show_letter(self) -> None:
        """As it will be printed, with number and date as they are typed."""
        draft = self.drafting()

        def pdf() -> bytes:
            from desktop.services.documents.letter_pages import print_letter  # noqa: PLC0415 - loaded when printing

            letter, words = draft()
            return print_letter(letter, finish_in(words))

        self._paper.show(pdf, self.tr("Reminder letter") + ".pdf")

    def drafting(self) -> Callable[[], tuple[Letter, OfficeWords]]:
        """Drafts what goes out, as it is typed just now, in the office's words; to be called on a worker."""
        session, lines, spoken = self.session, self._lines, paper_language()
        day, number, today = self.number("day"), self.text("number"), as_date(self.session.today())
        address = Address(feminine=bool(self.text("address")), sender_feminine=bool(self.text("signed")))

        def draft() -> tuple[Letter, OfficeWords]:
            words = words_of(session.desk, lines[0].department_id, spoken)
            head = head_of(session, number, None if day is None else as_date(day), words)
            letter = reminder_to(
                lines[0].addressee,
                lines,
                _reminded(session.desk, lines[0], words),
                head,
                signatory_of(session),
                today=today,
                address=address,
                wording=words,
            )
            return letter, words

        return draft

    def command(self, command_id: UUID) -> Command[Receipt]:
        return RecordReminder(
            command_id=command_id,
            follow_up_ids=tuple(line.id for line in self._lines),
            number=self.text("number"),
            day=self.number("day") or 0,
        )

    def submit_words(self) -> str:
        """The letter has gone out."""
        return self.tr("Record as sent")


def _reminded(desk: Desk, line: FollowUpLine, words: OfficeWords) -> Named:
    """The meeting that directed it, under the number of its minutes; one kept elsewhere by what it is called there."""
    if line.meeting_id is None:
        return Named(on=as_date(line.source_day), chair=line.source)
    minutes = desk.ask(MinutesOf(meeting_id=line.meeting_id))
    plan = desk.ask(OpenMeeting(meeting_id=line.meeting_id)).plan
    return named(plan, minutes.number, minutes.issued_day, words)
