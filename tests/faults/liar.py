"""A server that does not keep to anything: `with Liar(reply) as address:` answers every request by the script.

A reply is the bytes to send, or a function that is given the connection and may do what it likes with it.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType

Script = bytes | Callable[[socket.socket], None]


class Liar:
    """Listens on this PC. `tls` wraps each connection; the request is read to its end before the script runs."""

    def __init__(self, script: Script, *, tls: ssl.SSLContext | None = None, listens: bool = True) -> None:
        self._script = script
        self._tls = tls
        self._over = threading.Event()
        self._open: list[socket.socket] = []
        self._listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._listening.bind(("127.0.0.1", 0))
        if listens:
            self._listening.listen(16)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> str:
        self._thread.start()
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self._listening.getsockname()[1]}"

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for one in self._open:
            with contextlib.suppress(OSError):
                one.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            connection.settimeout(10)
            _read_request(connection)
            if callable(self._script):
                self._script(connection)
            else:
                connection.sendall(self._script)
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


def _read_request(connection: socket.socket) -> None:
    got = b""
    while b"\r\n\r\n" not in got:
        got += _more(connection)
    head, _, body = got.partition(b"\r\n\r\n")
    wanted = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            wanted = int(line.partition(b":")[2])
    while len(body) < wanted:
        body += _more(connection)


def _more(connection: socket.socket) -> bytes:
    got = connection.recv(65_536)
    if not got:
        raise OSError
    return got
