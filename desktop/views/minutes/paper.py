"""The PDF of the minutes as a file: opened in the system's viewer to be printed, or saved where one says.

Finalised minutes are never printed anew: what opens is the very file that was signed or issued.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.attachments import safe_name
from desktop.models.errors import AppError, Code
from desktop.models.minutes import MinutesDocument
from desktop.views.infra.session import Session
from desktop.views.minutes.source import Source


class Paper(QObject):
    """The same file that the preview shows; passing copies go with this object."""

    failed = Signal(object)
    """`AppError`"""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._passing: QTemporaryDir | None = None
        self.source = Source(session.desk)
        """Where the foot's audit head, or the finalised file, comes from."""

    def show(self, document: MinutesDocument, name: str) -> None:
        """In the program that the system has for PDF files; it prints on any printer."""
        if self._passing is None:
            self._passing = QTemporaryDir()
        target = Path(self._passing.filePath(safe_name(name)))
        self.write(document, target, opened=True)

    def save(self, document: MinutesDocument, name: str, parent: QWidget) -> None:
        """Asks where, then writes."""
        chooser = QFileDialog(parent, self.tr("Save as PDF"), str(Path(QDir.homePath()) / safe_name(name)))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(safe_name(name))
        chooser.fileSelected.connect(lambda file: self.write(document, Path(file)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, document: MinutesDocument, target: Path, *, opened: bool = False) -> None:
        """Behind the window; told when it is there."""
        source = self.source

        def work() -> None:
            from desktop.services.documents.minutes_pages import minutes_pdf  # noqa: PLC0415 - loaded when printing

            footing = source.footing()
            content = footing.kept or minutes_pdf(document, audit_head=footing.audit_head)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            except OSError as error:
                raise AppError(Code.CANNOT_WRITE) from error

        def done(_nothing: None) -> None:
            if opened and QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                self._session.tell(self.tr("Opened in the viewer for PDF files; print it from there."))
            elif opened:
                self._session.tell(self.tr("This PC has no viewer for PDF files. Save the file instead."))
            else:
                self._session.tell(self.tr("Saved: {0}").format(target.name))

        self._session.tasks.query(self, work, done, failed=self.failed.emit)
