"""TLS before a database whose own build has none: speaks PostgreSQL's request for it, then passes everything on.

`with TlsFront(cluster, "127.0.0.2") as front:` listens at `front.port`; `front.certificate` may be changed meanwhile,
None = the answer is that there is no TLS.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.helpers.postgres import Cluster

_ASKS_FOR_TLS = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"


class TlsFront:
    """One listening address. Used as a context; nothing of it is left afterwards."""

    def __init__(self, cluster: Cluster, address: str) -> None:
        self.certificate: ssl.SSLContext | None = None
        self._socket = Path(cluster.host, f".s.PGSQL.{cluster.port}")
        self._listening = socket.create_server((address, 0))
        self._listening.setblocking(False)
        self.port: int = self._listening.getsockname()[1]
        self._end = asyncio.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(10)
        self._loop.close()
        self._listening.close()

    async def _serve(self) -> None:
        served = set[asyncio.Task[None]]()
        accepting = asyncio.create_task(self._accept(served))
        await self._end.wait()
        for task in (accepting, *served):
            task.cancel()
        await asyncio.gather(accepting, *served, return_exceptions=True)

    async def _accept(self, served: set[asyncio.Task[None]]) -> None:
        while True:
            client, _ = await self._loop.sock_accept(self._listening)
            served.add(asyncio.create_task(self._passed_on(client)))

    async def _passed_on(self, client: socket.socket) -> None:
        client.setblocking(False)
        with client, contextlib.suppress(OSError):  # who does not like the certificate goes away
            asked = await self._loop.sock_recv(client, len(_ASKS_FOR_TLS))
            if asked == _ASKS_FOR_TLS:
                await self._loop.sock_sendall(client, b"S" if self.certificate else b"N")
                asked = b""
            reader = asyncio.StreamReader()
            protocol = asyncio.StreamReaderProtocol(reader)
            transport, _ = await self._loop.connect_accepted_socket(lambda: protocol, client, ssl=self.certificate)
            writer = asyncio.StreamWriter(transport, protocol, reader, self._loop)
            from_server, to_server = await asyncio.open_unix_connection(self._socket)
            to_server.write(asked)
            try:
                await asyncio.gather(_pumped(reader, to_server), _pumped(from_server, writer))
            finally:
                writer.close()
                to_server.close()


async def _pumped(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while piece := await source.read(65_536):
        target.write(piece)
        await target.drain()
    target.close()
