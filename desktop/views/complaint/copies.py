"""Copies of attached files: opened in the system's program for them, or saved where one says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.attachments import safe_name
from desktop.models.complaint import Attachment
from desktop.models.errors import AppError, Code
from desktop.views.infra.session import Session

SHORT_DIGEST = 12
"""Letters of a SHA-256 that are shown; the whole stands in the tool tip."""


class Copies(QObject):
    """Passing copies live in a folder of their own that goes with this object."""

    failed = Signal(object)
    """`AppError`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._passing: QTemporaryDir | None = None

    def open(self, kept: Attachment) -> None:
        """A passing copy in the program that the system has for it."""
        if self._passing is None:
            self._passing = QTemporaryDir()
        target = Path(self._passing.filePath(kept.sha256[:SHORT_DIGEST])) / safe_name(kept.name)
        self._copy(kept, target, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))))

    def save(self, kept: Attachment, parent: QWidget) -> None:
        """Asks where, then writes."""
        start = str(Path(QDir.homePath()) / safe_name(kept.name))
        chooser = QFileDialog(parent, self.tr("Save a copy"), start)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(safe_name(kept.name))
        chooser.fileSelected.connect(lambda name: self.write(kept, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def write(self, kept: Attachment, target: Path) -> None:
        """The bytes as they were attached."""
        self._copy(kept, target, lambda: self._session.tell(self.tr("Saved: {0}").format(target.name)))

    def _copy(self, kept: Attachment, target: Path, then: Callable[[], object]) -> None:
        desk = self._session.desk

        def work() -> None:
            with desk.open_file(kept.sha256) as source:
                content = source.read()
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            except OSError as error:
                raise AppError(Code.CANNOT_WRITE) from error

        def done(_nothing: None) -> None:
            then()

        self._session.tasks.query(self, work, done, failed=self.failed.emit)
