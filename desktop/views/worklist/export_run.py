"""Writing the list into a workbook: where to, how far it is, stopping it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError
from desktop.models.worklist import WorklistPage
from desktop.views.infra.formats import number
from desktop.views.infra.session import Session
from desktop.views.infra.workbook_file import ask_for_workbook, workbook_name
from desktop.views.worklist import export
from desktop.views.worklist.title_row import TitleRow


class ExportRun(QObject):
    """One export at a time; the title row shows it and offers to stop."""

    refused = Signal(object)
    """AppError."""

    def __init__(self, session: Session, title: TitleRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._title, self._window = session, title, parent
        self._stopped: threading.Event | None = None

    def ask(self, question: WorklistPage, name: str) -> None:
        """Ask for the file, offering the list's name and the day, then write."""
        offered = workbook_name(name, day=self._session.today())
        ask_for_workbook(self._window, offered, lambda file: self.write(file, question))

    def write(self, file: Path, question: WorklistPage) -> None:
        """Every row of the list; a second export waits for the first to end or to be stopped."""
        if self._stopped is not None:
            self._session.tell(self.tr("An export is under way. Stop it or wait for its end."))
            return
        self._stopped = stopped = threading.Event()
        session = self._session
        words = export.WordsOfRows(session.names, session.today())
        progress = session.tasks.relay(self, self._title.show_progress)
        self._title.offer_stop(stopped.set)
        desk, captions = session.desk, export.heads()
        session.tasks.query(
            self,
            lambda: export.write(file, desk, question, words, captions, progress, stopped),
            lambda count: self._written(count, file.name),
            failed=self._not_written,
        )

    def _written(self, count: int, name: str) -> None:
        self._end()
        self._session.tell(self.tr("{0} rows are in {1}.").format(number(count), name))

    def _not_written(self, error: AppError) -> None:
        if self._end():
            self._session.tell(self.tr("The export was stopped; no file is left."))
        else:
            self.refused.emit(error)

    def _end(self) -> bool:
        """Was it stopped by hand?"""
        stopped, self._stopped = self._stopped, None
        self._title.end_progress()
        return stopped is not None and stopped.is_set()
