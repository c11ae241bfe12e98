"""Long making cut into steps: a few of them in each turn of the window's thread, so that nothing is ever held up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

Steps = Iterator[None]
"""A generator that makes something a part at a time. It yields after each part, of 20 ms at most."""

TURN_SECONDS = 0.008
"""After this much of a turn the next step waits for the next one: half a frame is left for keys and painting."""
REST_MS = 400
"""What nobody waits for goes on this long after something was finished: that is painted and filled meanwhile."""


def finish(steps: Steps) -> None:
    """All of them now: where nobody is watching."""
    for _ in steps:
        pass


class Slices(QObject):
    """Carries out whatever was begun, the latest first: somebody waits for that, the others can be finished later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way: list[tuple[Steps, Callable[[], None]]] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Is anything under way?"""
        return bool(self._under_way)

    def begin(self, steps: Steps, done: Callable[[], None]) -> None:
        """From the next turn on; `done` is called in a turn of its own after the last step."""
        self._under_way.append((steps, done))
        self._turn.start()

    def hurry(self) -> None:
        """Somebody waits for what rests."""
        if self._under_way:
            self._turn.start()

    def forget(self) -> None:
        """Nothing of it is wanted any more."""
        self._under_way.clear()
        self._turn.stop()

    def _go_on(self) -> None:
        steps, done = current = self._under_way[-1]
        until = time.perf_counter() + TURN_SECONDS
        for _ in steps:
            if time.perf_counter() >= until:
                return
        self._under_way.remove(current)
        self._turn.stop()
        if self._under_way:
            QTimer.singleShot(REST_MS, self, self.hurry)
        # not 0: Qt delivers that among the posted events, before anything is painted and any timer runs
        QTimer.singleShot(1, self, done)
