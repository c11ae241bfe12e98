"""The only door from widgets to services: reads on a pool, writes one after another, answers on the GUI thread.

A widget never blocks, never calls `processEvents` and never `exec`s a dialog; it starts a call and is called back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop.models.changes import Changes
from desktop.models.errors import AppError

if TYPE_CHECKING:  # the first window waits for what is imported here
    from concurrent.futures import Executor

    from desktop.models.seam import Command, Question
    from desktop.services.ports import Desk

T = TypeVar("T")
Failed = Callable[[AppError], None]


@dataclass(eq=False)
class Call(Generic[T]):
    """One call in flight. After `cancel` neither callback runs; the work itself is not interrupted."""

    owner: QObject
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Failed
    changes: Callable[[T], Changes] | None = None
    topic: str = ""
    cancelled: bool = False
    answer: tuple[T] | None = None
    error: BaseException | None = None

    def cancel(self) -> None:
        """Nobody waits for the answer any more. A write is carried out all the same and is broadcast."""
        self.cancelled = True

    def run(self) -> None:
        """Do the work, on whatever thread this is, and keep what came of it."""
        if self.cancelled and self.changes is None:
            return
        try:
            self.answer = (self.work(),)
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread and raised again there
            self.error = error


class Tasks(QObject):
    """Made once by the application. Callbacks run on the GUI thread, never after their owner was destroyed."""

    changed = Signal(object)
    """`Changes`, once after each command that succeeded, even if the window that asked has closed."""
    busy = Signal(int)
    """Calls in flight."""
    _settled = Signal(object)
    _relayed = Signal(object)

    def __init__(
        self,
        report: Failed,
        parent: QObject | None = None,
        *,
        readers: Executor | None = None,
        writer: Executor | None = None,
    ) -> None:
        """`report` hears of errors that a call has no own ear for. Executors are given by tests alone."""
        super().__init__(parent)
        self._report = report
        self._readers, self._writer = readers, writer
        self._current: dict[tuple[int, str], Call[object]] = {}
        self._in_flight = 0
        self._writing = 0
        # a callback may start the next call, which an executor of tests runs on the spot
        self._gate = RLock()
        self._open = True
        # Auto connections: queued from a worker, at once when a test's executor runs on the GUI thread.
        self._settled.connect(self._deliver)
        self._relayed.connect(self._hand_over)

    @property
    def in_flight(self) -> int:
        """Calls whose answer has not been delivered."""
        return self._in_flight

    @property
    def writing(self) -> int:
        """Commands that are not yet carried out; a window asks before it closes over them."""
        return self._writing

    def ask(
        self,
        owner: QObject,
        desk: Desk,
        question: Question[T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        topic: str = "",
    ) -> Call[T]:
        """Ask the desk in the background; a later question of this owner on the same topic replaces this one."""
        return self.query(owner, lambda: desk.ask(question), done, failed=failed, topic=topic)

    def do(
        self,
        owner: QObject,
        desk: Desk,
        command: Command[T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Failed | None = None,
    ) -> Call[T]:
        """Carry out a command after those before it; what its receipt says has changed is broadcast."""
        return self.command(owner, lambda: desk.do(command), _changes_of, done=done, failed=failed)

    def query(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        topic: str = "",
    ) -> Call[T]:
        """Read or compute in the background. `work` touches no widget."""
        call = Call(owner, work, done, failed or self._report, topic=topic)
        if topic:
            if older := self._current.get((id(owner), topic)):
                older.cancel()
            self._current[id(owner), topic] = call  # type: ignore[assignment] # Call is used by identity here
        return self._start(call)

    def command(
        self,
        owner: QObject,
        work: Callable[[], T],
        changes: Changes | Callable[[T], Changes],
        *,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Call[T]:
        """Write in the background, in order. `done` runs first, then listeners of `changed`."""
        told = changes if callable(changes) else lambda _answer: changes
        self._writing += 1
        return self._start(Call(owner, work, done or _nothing, failed or self._report, changes=told))

    def relay(self, owner: QObject, tell: Callable[[T], None]) -> Callable[[T], None]:
        """A function that work may call on its thread; `tell` hears it on the GUI thread while `owner` lives."""

        def say(news: T) -> None:
            with self._gate:
                if self._open:
                    self._relayed.emit((owner, tell, news))

        return say

    def shutdown(self) -> None:
        """Last call, from `aboutToQuit`: questions are dropped, commands already given are carried out."""
        with self._gate:
            self._open = False
        if self._readers is not None:
            self._readers.shutdown(wait=False, cancel_futures=True)
        if self._writer is not None:
            self._writer.shutdown(wait=True)

    def _pools(self) -> tuple[Executor, Executor]:
        """Readers and writer, made with the first call: the first window is painted before."""
        if self._readers is None or self._writer is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - as said

            self._readers = self._readers or ThreadPoolExecutor(4, "read")
            self._writer = self._writer or ThreadPoolExecutor(1, "write")
        return self._readers, self._writer

    def _start(self, call: Call[T]) -> Call[T]:
        readers, writer = self._pools()
        self._in_flight += 1
        self.busy.emit(self._in_flight)
        (readers if call.changes is None else writer).submit(self._run, call)
        return call

    def _run(self, call: Call[T]) -> None:
        call.run()
        # The gate keeps the signal from a QObject that the closing application is about to destroy.
        with self._gate:
            if self._open:
                self._settled.emit(call)

    def _deliver(self, call: Call[T]) -> None:
        self._in_flight -= 1
        self._writing -= call.changes is not None
        self.busy.emit(self._in_flight)
        key = (id(call.owner), call.topic)
        if self._current.get(key) is call:
            del self._current[key]
        wanted = not call.cancelled and shiboken6.isValid(call.owner)
        if isinstance(call.error, AppError):
            if wanted:
                call.failed(call.error)
        elif call.error is not None:
            raise call.error  # a bug: sys.excepthook shows the crash dialog
        elif call.answer is not None:
            (answer,) = call.answer
            if wanted:
                call.done(answer)
            if call.changes is not None and (changes := call.changes(answer)):
                self.changed.emit(changes)

    def _hand_over(self, news: tuple[QObject, Callable[[T], None], T]) -> None:
        owner, tell, what = news
        if shiboken6.isValid(owner):
            tell(what)


def _nothing(_answer: object) -> None:
    pass


def _changes_of(receipt: object) -> Changes:
    changes = getattr(receipt, "changes", Changes.NOTHING)
    return changes if isinstance(changes, Changes) else Changes.NOTHING
