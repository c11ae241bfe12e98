"""Where the desks' work is done: a few threads for everybody, two of them for passwords alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from desktop.models.errors import BackendUnavailable, Code
from server.options import Limits

T = TypeVar("T")
PASSWORD_THREADS = 2
"""Each password costs 64 MB while it is checked."""


class Lanes:
    """Used on the event loop's thread; the work itself runs on others."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._work = ThreadPoolExecutor(limits.threads, "desk")
        self._passwords = ThreadPoolExecutor(PASSWORD_THREADS, "password")
        self._waiting = 0

    async def run(self, work: Callable[[], T], *, password: bool = False) -> T:
        """What the work answers. `BackendUnavailable` (`SERVER_BUSY`) when too many wait, or it takes too long: a
        command then may be carried out all the same, and repeating it is harmless.
        """
        if self._waiting >= self._limits.waiting + self._limits.threads:
            raise BackendUnavailable(Code.SERVER_BUSY, seconds=2)
        self._waiting += 1
        lane = self._passwords if password else self._work
        running = asyncio.get_running_loop().run_in_executor(lane, work)
        running.add_done_callback(self._done)
        try:
            return await asyncio.wait_for(asyncio.shield(running), self._limits.answer_seconds)
        except TimeoutError:
            raise BackendUnavailable(Code.SERVER_BUSY, seconds=5) from None

    def close(self) -> None:
        """Work that has begun is finished."""
        self._work.shutdown(wait=True, cancel_futures=True)
        self._passwords.shutdown(wait=True, cancel_futures=True)

    def _done(self, running: asyncio.Future[T]) -> None:
        self._waiting -= 1
        if not running.cancelled():
            running.exception()  # fetched here too: nobody waits for one that took too long
