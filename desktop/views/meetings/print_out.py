"""A paper of a meeting as a PDF: made behind the window, opened in the system's viewer to be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.models.attachments import safe_name
from desktop.models.errors import AppError, Code
from desktop.views.infra.session import Session


class PrintOut(QObject):
    """Passing copies go with this object."""

    failed = Signal(object)
    """`AppError`"""
    written = Signal(str)
    """The file's path."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._passing: QTemporaryDir | None = None

    def show(self, make: Callable[[], bytes], name: str) -> None:
        """`make` runs on a worker: it drafts the paper and prints it."""
        if self._passing is None:
            self._passing = QTemporaryDir()
        target = Path(self._passing.filePath(safe_name(name)))

        def work() -> None:
            content = make()
            try:
                target.write_bytes(content)
            except OSError as error:
                raise AppError(Code.CANNOT_WRITE) from error

        self._session.tasks.query(self, work, lambda _nothing: self._open(target), failed=self.failed.emit)

    def _open(self, target: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            self._session.tell(self.tr("Opened in the viewer for PDF files; print it from there."))
        else:
            self._session.tell(self.tr("This PC has no viewer for PDF files."))
        self.written.emit(str(target))
