"""Two deciders at once, in threads and in processes: what each was told, round by round."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop.models.errors import AppError
from desktop.models.identity import Credentials
from desktop.models.special_close import ApproveSpecialClose
from desktop.services.ports import Desk
from desktop.services.sql.backend import SqlBackend
from tests.helpers.stores import PASSWORD, Clock

Told = tuple[str, str, int]
"""What one of them was told: "" or the code, who was first, when."""
RIVALS = ("l3.jst", "l4.jst")
START = multiprocessing.get_context("spawn")


def decide(desk: Desk, number: int, version: int, ready: Any) -> Told:
    """Approve when all are ready."""
    command = ApproveSpecialClose(
        command_id=uuid4(),
        complaint_id=number,
        seen_version=version,
        text="स्वयं देखा, उचित",
        words_seen=True,
        proof=desk.prove(PASSWORD),
    )
    ready.wait(60)
    try:
        desk.do(command)
    except AppError as refusal:
        return refusal.code.value, str(refusal.details.get("by", "")), int(refusal.details.get("at") or 0)
    return "", "", 0


def in_threads(desks: Sequence[Desk], rounds: Sequence[tuple[int, int]]) -> list[list[Told]]:
    """Each round begins for all of them at once."""
    told = []
    with ThreadPoolExecutor(len(desks)) as pool:
        for number, version in rounds:
            ready = threading.Barrier(len(desks))
            calls = [pool.submit(decide, desk, number, version, ready) for desk in desks]
            told.append([call.result() for call in calls])
    return told


def in_processes(file: Path, rounds: Sequence[tuple[int, int]], now: int) -> list[list[Told]]:
    """The same, each of them a program of its own on one file."""
    ready = START.Barrier(len(RIVALS))
    running = []
    for name in RIVALS:
        here, there = START.Pipe(duplex=False)
        process = START.Process(target=_rival, args=(name, file, list(rounds), now, ready, there))
        process.start()
        there.close()
        running.append((process, here))
    told = [pipe.recv() for _, pipe in running]
    for process, pipe in running:
        process.join()
        pipe.close()
    return [list(both) for both in zip(*told, strict=True)]


def _rival(name: str, file: Path, rounds: list[tuple[int, int]], now: int, ready: Any, pipe: Connection) -> None:
    backend = SqlBackend(f"sqlite:///{file}", clock=Clock(now))
    try:
        desk = backend.sign_in(Credentials(username=name, password=PASSWORD))
        pipe.send([decide(desk, number, version, ready) for number, version in rounds])
    finally:
        backend.close()
        pipe.close()
