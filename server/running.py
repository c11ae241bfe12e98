"""Running the application: one listening socket, one worker or several, stopped by the service manager's signal."""

from __future__ import annotations

import signal
import socket
from functools import partial

import uvicorn
from uvicorn.supervisors import Multiprocess

from server import journal
from server.app import Application
from server.options import Options
from server.patience import PatientProtocol
from server.shop import open_shop

_BACKLOG = 1_024


def run(options: Options) -> None:
    """Serve until told to stop. Raises what opening the store raises, before anything listens."""
    open_shop(options.url, lifetimes=options.lifetimes, chores=False).close()
    listening = listen(options.host, options.port)
    config = uvicorn.Config(
        partial(application, options),
        factory=True,
        host=options.host,
        port=options.port,
        workers=options.workers,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=options.trusted_proxies,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=options.stop_seconds,
        http=PatientProtocol,
        h11_max_incomplete_event_size=32_768,
        ws="none",
    )
    journal.speak()
    journal.noted("listening", host=options.host, port=listening.getsockname()[1], workers=options.workers)
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, _asked_to_stop)
    try:
        if options.workers == 1:
            uvicorn.Server(config).run([listening])
        else:
            Multiprocess(config, [listening]).run()
    finally:
        listening.close()
    journal.noted("stopped")


def _asked_to_stop(_number: int, _frame: object) -> None:
    """The signal comes twice: uvicorn stops at the first and raises it again when all is done; that is no failure."""


def application(options: Options) -> Application:
    """One worker's, made in its own process."""
    journal.speak()
    return Application(open_shop(options.url, lifetimes=options.lifetimes), options.limits)


def listen(host: str, port: int) -> socket.socket:
    """Named as TCP, without which asyncio leaves small replies waiting for 40 ms (Nagle's algorithm)."""
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(kind, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((host, port))
    listening.listen(_BACKLOG)
    listening.set_inheritable(True)
    return listening
