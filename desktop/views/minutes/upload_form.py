"""Uploading the issued minutes: to the store, or as files in a folder that somebody takes to the portal."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtWidgets import QFileDialog

from desktop.models import meeting_minutes as m
from desktop.models.attachments import safe_name
from desktop.models.calendar import as_date
from desktop.models.errors import Code
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import ChoiceInput, LineInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.forms import StepForm, changes_of
from desktop.views.widgets.buttons import KeyCapButton


class UploadForm(StepForm):
    """The folder's files are there before the store is told; the acknowledgement is typed in later."""

    act = Act.UPLOAD_MINUTES
    fields_of: ClassVar = {Code.TEXT_MISSING: "folder", Code.CANNOT_WRITE: "folder"}

    def build(self) -> None:
        places = [
            (str(int(m.UploadPlace.STORE)), self.tr("To the store")),
            (str(int(m.UploadPlace.FOLDER)), self.tr("As files in a folder")),
        ]
        place = ChoiceInput(self.tr("Where to"), self, places)
        self.add("place", place)
        self.add("folder", LineInput(self.tr("Folder"), self, required=True))
        self.browse = KeyCapButton(self.tr("Choose the folder"), self, icon="folder")
        self.browse.clicked.connect(lambda _on=False: self.choose())
        self.frame.column.addWidget(self.browse)
        self._said = self.say(
            self.tr(
                "The PDF, its SHA-256 and a file that describes it are written there. Enter the portal's receipt later."
            ),
            tone=Tone.MUTED,
        )
        place.changed.connect(self._follow)
        place.restore(str(int(m.UploadPlace.STORE)))
        self._follow()

    def choose(self) -> None:
        """In the system's own dialog."""
        dialog = QFileDialog(self, self.tr("Choose the folder"), self.text("folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.inputs["folder"].restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def command(self, command_id: UUID) -> Command[Receipt]:
        place = m.UploadPlace(int(self.text("place")))
        folder = self.text("folder") if place is m.UploadPlace.FOLDER else ""
        return m.UploadMinutes(**self.about(command_id), place=place, folder=folder)

    def submit(self) -> None:
        """To the store at once; for a folder its files come first."""
        if self.text("place") != str(int(m.UploadPlace.FOLDER)):
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
        sha256, name, facts = self.minutes.issued_sha256, self._name(), self._facts()

        def work() -> Receipt:
            from desktop.services.upload_folder import hand_over  # noqa: PLC0415 - only when something is handed over

            with desk.open_file(sha256) as source:
                hand_over(folder, name, source.read(), facts)
            return desk.do(command)

        self.session.tasks.command(self, work, changes_of, done=self._done, failed=self._failed)

    def _follow(self) -> None:
        to_folder = self.text("place") == str(int(m.UploadPlace.FOLDER))
        field = self.inputs["folder"].field
        if field is not None:
            field.setVisible(to_folder)
        self.browse.setVisible(to_folder)
        self._said.setVisible(to_folder)

    def _name(self) -> str:
        return safe_name(f"{as_date(self.meeting.plan.day):%Y-%m-%d} {self.tr('Minutes')}.pdf")

    def _facts(self) -> dict[str, str]:
        issued = self.minutes.issued_day
        return {
            "title": " ".join(self.document.title.split()),
            "number": self.minutes.number,
            "issued_on": date_text(as_date(issued)) if issued is not None else "",
            "meeting_on": date_text(as_date(self.meeting.plan.day)),
            "chair": self.meeting.plan.chair,
        }
