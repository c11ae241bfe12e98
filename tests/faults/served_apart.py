"""A server in a process of its own that may be killed and started again behind the same address."""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import uvicorn

from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.sessions import Sessions
from server.app import Application
from server.patience import PatientProtocol
from server.running import listen
from server.shop import Shop
from tests.helpers.served import AMPLE, LONG
from tests.helpers.stores import NOW

APART: Any = multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn")
"""Starts in milliseconds from a process of one thread that has everything imported."""
APART.set_forkserver_preload(["tests.helpers.served"])


class ServedApart:
    """`start`, `kill`, `start` again. Who connects while it is down is refused."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with listen("127.0.0.1", 0) as found:
            self._port: int = found.getsockname()[1]
        self.address = f"http://127.0.0.1:{self._port}"
        self._process: BaseProcess | None = None

    def start(self) -> int:
        """Its process id, once it listens."""
        ready = APART.Event()
        self._process = APART.Process(target=_serve, args=(self._file, self._port, ready), daemon=True)
        self._process.start()
        assert self._process.pid is not None
        assert ready.wait(60)
        return self._process.pid

    def kill(self) -> None:
        """Without a word."""
        if self._process is not None:
            self._process.kill()
            self._process.join()

    def close(self) -> None:
        self.kill()


def _serve(file: Path, port: int, ready: Any) -> None:
    backend = SqlBackend(file, lambda: NOW)
    shop = Shop(backend=backend, sessions=Sessions(backend.store, LONG), chores=False)
    serves = Application(shop, AMPLE)
    config = uvicorn.Config(serves, log_config=None, access_log=False, http=PatientProtocol, ws="none")
    listening = listen("127.0.0.1", port)
    ready.set()
    asyncio.run(uvicorn.Server(config).serve([listening]))
