"""An executor that works where it stands: `Tasks(report, readers=AtOnce(), writer=AtOnce())` needs no event loop."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

T = TypeVar("T")


class AtOnce(Executor):
    """Runs what is submitted before it returns."""

    def submit(self, work: Callable[..., T], /, *args: Any, **named: Any) -> Future[T]:
        """Done when it comes back; the call itself raises nothing, as with a pool."""
        future: Future[T] = Future()
        future.set_result(work(*args, **named))
        return future
