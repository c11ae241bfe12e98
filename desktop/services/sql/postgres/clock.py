"""The shared store's clock, told without asking each time: its distance from this PC's is measured now and then."""

from __future__ import annotations

import threading
import time

from sqlalchemy import Engine, text

from desktop.services.sql.faults import plain_faults

_ASKED_EVERY = 60.0
_SLEPT = 2.0


class ServerClock:
    """Epoch seconds of the server. A PC whose own clock is set or that has slept asks again."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._told: tuple[float, float, float] | None = None

    def __call__(self) -> int:
        """Raises `BackendUnavailable` when it has to ask and cannot."""
        with self._lock:
            told, wall, ticks = self._told or (0.0, 0.0, 0.0)
            passed = time.monotonic() - ticks
            if self._told is None or passed > _ASKED_EVERY or abs(time.time() - wall - passed) > _SLEPT:
                told, passed = self._ask(), 0.0
            return int(told + passed)

    def _ask(self) -> float:
        engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        with plain_faults(), engine.connect() as connection:
            told = float(connection.execute(text("SELECT desk.now()")).scalar_one())
        self._told = told, time.time(), time.monotonic()
        return told
