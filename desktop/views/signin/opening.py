"""A store being opened behind the window, and what to do with one that nobody waits for any more."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.models.errors import AppError
    from desktop.services.ports import Backend


class Opening:
    """Forgotten meanwhile, it is closed again where it was opened: nobody else has it."""

    def __init__(self, open_store: Callable[[], Backend]) -> None:
        self._open_store = open_store
        self._forgotten = Event()

    def forget(self) -> None:
        """Another store is wanted, or none."""
        self._forgotten.set()

    def work(self) -> Backend:
        """On a reader's thread."""
        backend = self._open_store()
        if self._forgotten.is_set():
            backend.close()
        return backend


def sentence_of(error: AppError) -> str:
    """What went wrong, in the language of the window."""
    from desktop.views.infra import problems  # noqa: PLC0415 - every sentence there is, for the few that go wrong

    return problems.sentence(error)
