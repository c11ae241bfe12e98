"""Living through all the days, in this process or, for very many complaints, with a second one that works ahead."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from desktop.models.errors import AppError
from desktop.services.sql import safety
from desktop.services.sql.demo.days import Plan
from desktop.services.sql.demo.rows import Batch, batch_of
from desktop.services.sql.demo.world import read_world
from desktop.services.sql.engine import open_engine

_AHEAD = 4
"""Days the other process may be ahead: enough to keep it busy, few enough to bound the memory."""
_plans: list[Plan] = []
"""The other process's own copy of the plan, read when it starts."""


@contextmanager
def simulated(plan: Plan, file: Path, *, alone: bool) -> Iterator[Iterator[Batch]]:
    """The batches of all days in order of time. The store in `file` must hold its offices already.

    After the first batch nothing reads the file any more.
    """
    if alone:
        yield (batch_of(day, plan.dossiers(day)) for day in plan.days)
        return
    # a fresh interpreter: a copy of one with threads and open connections may lock up
    pool = ProcessPoolExecutor(
        max_workers=1,
        mp_context=get_context("spawn"),
        initializer=_start,
        initargs=(file, plan.world.seed, plan.world.as_of, plan.complaints),
    )
    try:
        yield _shared(plan, pool)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _shared(plan: Plan, pool: ProcessPoolExecutor) -> Iterator[Batch]:
    ahead: deque[Future[Batch]] = deque()
    days = iter(plan.days)
    for day in days:
        ahead.append(pool.submit(_simulate, day))
        if len(ahead) > _AHEAD:
            yield ahead.popleft().result()
    while ahead:
        yield ahead.popleft().result()


def _start(file: Path, seed: int, as_of: int, complaints: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches both processes; the first one tidies up
    engine = open_engine(safety.url_of(file))
    try:
        with engine.connect() as connection:
            _plans.append(Plan(world=read_world(connection, seed, as_of), complaints=complaints))
    finally:
        engine.dispose()


def _simulate(day: int) -> Batch:
    try:
        return batch_of(day, _plans[0].dossiers(day))
    except AppError as refused:  # no refusal is expected; one cannot travel between processes, its words can
        raise RuntimeError(f"day {day}: {refused!r}") from None
