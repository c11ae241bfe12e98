"""Sending what waits in the outbox: in order on each complaint, each once, by itself as soon as the line is back."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Callable
from uuid import UUID

from desktop.models.changes import Changes
from desktop.models.errors import (
    AppError,
    BackendUnavailable,
    Code,
    SchemaMismatch,
    StaleData,
)
from desktop.models.outbox import OutboxCount, Standing, Unsent
from desktop.models.seam import CaseCommand, Receipt
from desktop.services.rest.outbox import Outbox

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 60.0
QUIET_SECONDS = 10.0
"""So long after the line has failed an act is kept without trying: nobody waits for a time-out twice."""
PATIENCE = 2.0
Deliver = Callable[[Unsent], Receipt]
Listener = Callable[[Changes], None]


def is_of_the_line(error: AppError) -> bool:
    """Trouble that passes: the act waits. Everything else is the server's considered answer."""
    return isinstance(error, (BackendUnavailable, SchemaMismatch)) or error.code is Code.SESSION_OVER


class Sender:
    """`desktop.services.ports.Outgoing` of one officer. Nothing is sent until `start` or until somebody acts."""

    def __init__(self, outbox: Outbox, deliver: Deliver) -> None:
        self._outbox = outbox
        self._deliver = deliver
        self._turn = threading.Lock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._listeners: list[Listener] = []
        self._quiet_until = 0.0
        self._pause = FIRST_PAUSE
        self._thread: threading.Thread | None = None

    # the port for the window ---------------------------------------------------------------------

    def acts(self) -> tuple[Unsent, ...]:
        """What is not with the server, oldest first."""
        return tuple(self._outbox.acts())

    def count(self) -> OutboxCount:
        """For the window's foot."""
        acts = self.acts()
        waiting = [act for act in acts if act.standing is Standing.WAITING]
        code = next((act.code for act in waiting if act.code is not None), None)
        return OutboxCount(waiting=len(waiting), stuck=len(acts) - len(waiting), code=code)

    def watch(self, listener: Listener) -> None:
        """Call this after every change, on whatever thread it happened; what the store changed comes with it."""
        self._listeners.append(listener)

    def try_now(self) -> None:
        """A person does not want to wait for the next try."""
        self._quiet_until = 0.0
        self._wake.set()

    def send_again(self, command_id: UUID, seen_version: int | None = None) -> None:
        """Try a stuck act again, on top of what the person has seen now if it was a conflict."""
        self._outbox.again(command_id, seen_version)
        self._tell()
        self.try_now()

    def give_up(self, command_id: UUID) -> None:
        """Forget an act at the person's wish; what waits behind it goes on."""
        self._outbox.give_up(command_id)
        self._tell()
        self.try_now()

    # the desk's side -----------------------------------------------------------------------------

    def send(self, command: CaseCommand, posting_id: int) -> Receipt:
        """Keep the act, send it if the line holds, and answer with its receipt; one with `entry` 0 when it waits.

        Raises what the server refuses while somebody sits before the form: then nothing is kept.
        """
        self._outbox.keep(command, posting_id)
        if time.monotonic() >= self._quiet_until and self._turn.acquire(timeout=PATIENCE):
            try:
                if (receipt := self._up_to(command)) is not None:
                    return receipt
            finally:
                self._turn.release()
        self._tell()
        self._wake.set()
        return Receipt(
            command_id=command.command_id, id=0, version=command.seen_version, entry=0, changes=Changes.NOTHING
        )

    def flush(self) -> None:
        """Send everything that may go; returns when nothing more does."""
        with self._turn:
            while heads := self._outbox.heads():
                went = [self._went(head) for head in heads if not self._closing.is_set()]
                if not any(went):
                    return

    def start(self) -> None:
        """Send by itself from now on."""
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._thread.start()
        self._wake.set()

    def close(self) -> None:
        """Stop; what waits stays on disk."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(2)

    def _up_to(self, command: CaseCommand) -> Receipt | None:
        while True:
            mine = [act for act in self._outbox.heads() if act.command.complaint_id == command.complaint_id]
            if not mine:
                return None
            (head,) = mine
            if head.command.command_id != command.command_id:
                if not self._went(head):
                    return None
                continue
            try:
                receipt = self._handed_over(head)
            except AppError as error:
                if is_of_the_line(error):
                    self._kept_back(head, error)
                    return None
                self._outbox.give_up(command.command_id)
                raise
            self._tell()
            return receipt

    def _went(self, act: Unsent) -> bool:
        """Is it out of the way? A person looks at what is not, but for the line's own trouble."""
        try:
            receipt = self._handed_over(act)
        except StaleData as error:
            standing = Standing.CONFLICT if error.code is Code.STALE else Standing.REFUSED
            self._outbox.stands(act, standing, error)
            self._tell()
            return False
        except AppError as error:
            if is_of_the_line(error):
                self._kept_back(act, error)
            else:
                self._outbox.stands(act, Standing.REFUSED, error)
                self._tell()
            return False
        self._tell(receipt.changes)
        return True

    def _handed_over(self, act: Unsent) -> Receipt:
        if time.monotonic() < self._quiet_until:
            raise BackendUnavailable(act.code or Code.SERVER_UNREACHABLE)
        self._outbox.tried(act)
        receipt = self._deliver(act)
        self._outbox.sent(act, receipt.version)
        self._pause = FIRST_PAUSE
        return receipt

    def _kept_back(self, act: Unsent, error: AppError) -> None:
        self._quiet_until = time.monotonic() + QUIET_SECONDS
        self._outbox.stands(act, Standing.WAITING, error)
        self._tell()

    def _tell(self, changes: Changes = Changes.NOTHING) -> None:
        for listener in self._listeners:
            listener(changes)

    def _run(self) -> None:
        while not self._closing.is_set():
            self._wake.wait(None if self._is_idle() else self._pause)
            self._wake.clear()
            if self._closing.is_set():
                return
            with contextlib.suppress(AppError):
                self._quiet_until = 0.0
                self.flush()
            # not all desks of a district in the same second after the line is back
            self._pause = min(self._pause * 1.5, LONGEST_PAUSE) * random.uniform(0.8, 1.2)

    def _is_idle(self) -> bool:
        with contextlib.suppress(AppError):
            return not self._outbox.heads()
        return True
