"""Uploading the issued minutes: through the store, or as a folder for whoever feeds the portal."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.meeting import Meeting
from desktop.models.meeting_minutes import AcknowledgeUpload, Minutes, UploadMinutes, UploadPlace
from desktop.models.seam import Command, Receipt
from desktop.services.upload_folder import write_upload
from desktop.views.complaint.forms.inputs import ChoiceInput, DayInput, LineInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.meetings.words import title_of, whose
from desktop.views.widgets.buttons import KeyCapButton


class UploadForm(SideForm):
    """The store keeps it at once; a folder is written first and counts as uploaded when the portal acknowledges."""

    act = Act.UPLOAD_MINUTES

    def __init__(self, session: Session, meeting: Meeting, minutes: Minutes, parent: QWidget | None = None) -> None:
        self._meeting, self._minutes = meeting, minutes
        super().__init__(session, f"{title_of(meeting.plan.series)}, {date_text(meeting.plan.day)}", meeting.id, parent)

    def build(self) -> None:
        places = [
            (str(int(UploadPlace.STORE)), self.tr("in this store, for all who may see the meeting")),
            (str(int(UploadPlace.FOLDER)), self.tr("as a folder, for the portal")),
        ]
        self._place = ChoiceInput(self.tr("Where"), self, places)
        self.add("place", self._place).restore(places[0][0])
        self._folder = LineInput(self.tr("Folder"), self, required=False)
        self.add("folder", self._folder).restore(str(Path(QDir.homePath()) / "1905"))
        self._choose = KeyCapButton(self.tr("Choose the folder"), self, icon="folder")
        self._choose.clicked.connect(self.choose)
        self.frame.column.addWidget(self._choose)
        self.say(self.tr("The folder gets the PDF, its SHA-256 and a file that says what it is."))
        self._place.changed.connect(self._follow)
        self._follow()

    def choose(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self, self.tr("Choose the folder"), self.text("folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def check_more(self) -> tuple[str, str] | None:
        if self.in_folder and not self.text("folder"):
            return "folder", self.tr("Choose the folder.")
        return None

    @property
    def in_folder(self) -> bool:
        """As files, not in the store alone."""
        return self.text("place") == str(int(UploadPlace.FOLDER))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return UploadMinutes(
            command_id=command_id,
            meeting_id=self._meeting.id,
            seen_version=self._minutes.version,
            place=UploadPlace(int(self.text("place"))),
            folder=self.text("folder") if self.in_folder else "",
        )

    def submit(self) -> None:
        """The folder is written before the store says that it was handed over."""
        if not self.in_folder:
            super().submit()
            return
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        desk, command, folder = self.session.desk, self.command(self._sent[1]), Path(self.text("folder"))
        name, known = self.file_name(), self.known()

        def work() -> Receipt:
            with desk.open_file(self._minutes.issued_sha256) as file:
                write_upload(folder, name, file.read(), known)
            return desk.do(command)

        self.session.tasks.command(self, work, _changes, done=self._done, failed=self._failed)

    def file_name(self) -> str:
        """`2026-11-12 1905 minutes.pdf`."""
        return f"{as_date(self._meeting.plan.day):%Y-%m-%d} 1905 minutes.pdf"

    def known(self) -> dict[str, object]:
        """What the portal wants to know, without names of people."""
        plan, minutes = self._meeting.plan, self._minutes
        issued = as_date(minutes.issued_day).isoformat() if minutes.issued_day is not None else ""
        return {
            "title": minutes.document.title if minutes.document is not None else "",
            "department": whose(self.session.names, plan.series),
            "meeting_on": as_date(plan.day).isoformat(),
            "chair": plan.chair,
            "number": minutes.number,
            "issued_on": issued,
        }

    def submit_words(self) -> str:
        """The act itself."""
        return self.tr("Upload")

    def _follow(self) -> None:
        for widget in (self._folder.field, self._choose):
            if widget is not None:
                widget.setVisible(self.in_folder)


class AcknowledgeForm(SideForm):
    """The portal's acknowledgement, typed in."""

    act = Act.ACKNOWLEDGE_UPLOAD

    def __init__(self, session: Session, meeting: Meeting, minutes: Minutes, parent: QWidget | None = None) -> None:
        self._meeting, self._minutes = meeting, minutes
        super().__init__(session, f"{title_of(meeting.plan.series)}, {date_text(meeting.plan.day)}", meeting.id, parent)

    def build(self) -> None:
        upload = self._minutes.upload
        if upload is not None and upload.folder:
            self.say(self.tr("Handed over in {0}").format(upload.folder))
        row = self.line()
        self.add("number", LineInput(self.tr("Acknowledgement number"), self, required=True), into=row, stretch=3)
        day = DayInput(self.tr("Date"), self, self.session, required=True)
        self.add("day", day, into=row, stretch=2).restore(str(self.session.today()))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return AcknowledgeUpload(
            command_id=command_id,
            meeting_id=self._meeting.id,
            seen_version=self._minutes.version,
            number=self.text("number"),
            day=self.number("day") or 0,
        )


def _changes(receipt: Receipt) -> Changes:
    return receipt.changes
