"""Waiting for what a desk hears, without sleeping."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.models.changes import Changes
from desktop.services.listening import Listens

PATIENCE = 20.0


class Heard:
    """What was told, in order."""

    def __init__(self) -> None:
        self.told: queue.Queue[Changes] = queue.Queue()

    def next(self) -> Changes:
        """The next that is told; a failure when nobody says anything for long."""
        return self.told.get(timeout=PATIENCE)

    @property
    def silent(self) -> bool:
        """Nothing more was told so far."""
        return self.told.empty()


@contextmanager
def hearing(desk: Listens) -> Iterator[Heard]:
    """The desk listens while the block runs."""
    heard = Heard()
    stop = desk.listen(heard.told.put)
    try:
        yield heard
    finally:
        stop()
