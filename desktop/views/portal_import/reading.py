"""Looks at a file and reads it off the window's thread; says how far it is; can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import AppError
from desktop.models.portal_commands import SavedMapping
from desktop.views.infra.session import Session
from desktop.views.portal_import import job as jobs
from desktop.views.portal_import.job import Job
from desktop.views.portal_import.working import Working
from desktop.views.widgets.states import Delayed


class FileReading(QObject):
    """One file at a time: a later one takes the place of an earlier one under way."""

    seen = Signal(object)
    """A `Job`: its sheets and columns are known."""
    previewed = Signal(object)
    """A `Preview` of the job."""
    failed = Signal(object, object)
    """The `AppError`, and the function that tries once more."""

    def __init__(self, session: Session, strip: Working) -> None:
        super().__init__(strip)
        self._session, self._strip = session, strip
        self._job: Job | None = None
        self._delayed = Delayed(strip)
        self._delayed.timeout.connect(strip.show)
        strip.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """The strip is in view."""
        return self._strip.isVisible()

    def look(self, path: Path, saved: tuple[SavedMapping, ...]) -> None:
        """Its sheets, headings, first rows and the mapping that fits."""
        self._wait("look")
        self._ask(lambda: jobs.seen(path, saved), self.seen.emit, lambda: self.look(path, saved))

    def read(self, job: Job) -> None:
        """All rows, and what the store says of them."""
        job.stopped.clear()
        self._job = job
        self._wait("read")
        desk, told = self._session.desk, self._session.tasks.relay(self, self._say)
        self._ask(lambda: jobs.preview(job, desk, told), self.previewed.emit, lambda: self.read(job))

    def stop(self) -> None:
        """The reading ends soon after; nothing is kept of it."""
        if self._job is not None:
            self._job.stopped.set()

    def _ask(self, work: Callable[[], object], done: Callable[[object], None], again: Callable[[], None]) -> None:
        self._session.tasks.query(
            self, work, partial(self._done, done), failed=partial(self._fail, again), topic="file"
        )

    def _done(self, done: Callable[[object], None], answer: object) -> None:
        self._rest()
        done(answer)

    def _fail(self, again: Callable[[], None], error: AppError) -> None:
        self._rest()
        self.failed.emit(error, again)

    def _wait(self, what: str) -> None:
        self._strip.say(what)
        self._delayed.start()

    def _say(self, news: tuple[str, int, int]) -> None:
        self._strip.say(*news)

    def _rest(self) -> None:
        self._delayed.stop()
        self._strip.hide()
