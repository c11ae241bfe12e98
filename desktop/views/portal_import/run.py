"""An import under way: a batch a command, so that others write in between; it outlives the screen that began it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import ApplyPortalRows, ImportReceipt, RowVerdict
from desktop.models.seam import Receipt
from desktop.views.infra.session import Session
from desktop.views.portal_import.job import Job, Preview

if TYPE_CHECKING:
    from desktop.services.portal_intake import Intake, Tally

_BETWEEN_NEWS = 3.0
"""Seconds between two broadcasts of what came in: open lists follow, without asking anew for every batch."""


class ImportRun(QObject):
    """Child of the session: another screen, another posting do not stop it; there is one at a time.

    `moved` after every batch, `ended` once: taken whole, stopped, or failed (`error`).
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, session: Session, job: Job, preview: Preview) -> None:
        super().__init__(session)
        self.job, self.preview = job, preview
        self.done = 0
        self.error: AppError | None = None
        self.over = False
        self.stopped = False
        self._session, self._desk = session, session.desk
        self._verdicts: list[RowVerdict] = []
        self._batches: list[tuple[PortalRow, ...]] = []
        self._command: ApplyPortalRows | None = None
        self._counts: Tally | None = None
        self._told_at = time.monotonic()

    @staticmethod
    def of(session: Session) -> ImportRun | None:
        """The one under way or the last one, if there was any."""
        runs = session.findChildren(ImportRun)
        return runs[-1] if runs else None

    @classmethod
    def instead(cls, session: Session, job: Job, preview: Preview) -> ImportRun:
        """A new one, in the place of the last one, which is over."""
        for old in session.findChildren(ImportRun):
            old.setParent(None)
            old.deleteLater()
        return cls(session, job, preview)

    @property
    def total(self) -> int:
        """Rows that the reader understood."""
        return len(self.preview.intake.reading.rows)

    @property
    def verdicts(self) -> tuple[RowVerdict, ...]:
        """Of the rows taken so far, in the order in which they were taken."""
        return tuple(self._verdicts)

    def tally(self) -> Tally:
        """Counts so far, with the rows that the file is to blame for."""
        from desktop.services.portal_intake import Tally  # noqa: PLC0415 - loaded long ago, by the reading

        return self._counts or Tally(refused=len(self.preview.intake.reading.refused))

    def intake(self) -> Intake:
        """The file with what became of it."""
        from desktop.services.portal_intake import Intake  # noqa: PLC0415 - loaded long ago, by the reading

        return Intake(reading=self.preview.intake.reading, verdicts=self.verdicts)

    def start(self) -> None:
        """Sort the rows, then take them."""
        from desktop.services.portal_intake import batches_to_take  # noqa: PLC0415 - loaded long ago, by the reading

        reading = self.preview.intake.reading
        self._session.tasks.query(self, lambda: list(batches_to_take(reading)), self._begin, failed=self._fail)

    def stop(self) -> None:
        """No further batches; what is taken stays taken."""
        self.stopped = True

    def again(self) -> None:
        """After a failure that may pass: the same command once more, which is harmless if it was carried out."""
        self.error, self.over = None, False
        self._next()

    def _begin(self, batches: list[tuple[PortalRow, ...]]) -> None:
        self._batches = batches[::-1]
        self._next()

    def _next(self) -> None:
        if self._command is None and self._batches and not self.stopped:
            sha256 = self.preview.intake.reading.sha256
            self._command = ApplyPortalRows(command_id=uuid4(), sha256=sha256, rows=self._batches.pop())
        command = self._command
        if command is None:
            self._finish()
            return
        self._session.tasks.command(
            self, lambda: self._desk.do(command), self._news, done=self._took, failed=self._fail
        )

    def _news(self, receipt: ImportReceipt) -> Changes:
        if time.monotonic() - self._told_at < _BETWEEN_NEWS:
            return Changes.NOTHING
        self._told_at = time.monotonic()
        return receipt.changes & Changes.CASES

    def _took(self, receipt: ImportReceipt) -> None:
        from desktop.services.portal_intake import Tally  # noqa: PLC0415 - loaded long ago, by the reading

        self._command = None
        self._verdicts += receipt.verdicts
        self._counts = self.tally() + Tally.of(receipt.verdicts)
        self.done += len(receipt.verdicts)
        self.moved.emit()
        self._next()

    def _finish(self) -> None:
        from desktop.services.portal_intake import finishing  # noqa: PLC0415 - loaded long ago, by the reading

        command = finishing(self.preview.intake.reading, self.tally())
        self._session.tasks.command(
            self,
            lambda: self._desk.do(command),
            Changes.CASES | Changes.IMPORTS,
            done=self._end,
            failed=self._fail,
        )

    def _end(self, _receipt: Receipt) -> None:
        self.over = True
        self.ended.emit()

    def _fail(self, error: AppError) -> None:
        self.error, self.over = error, True
        self.ended.emit()
