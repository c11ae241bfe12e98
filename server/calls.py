"""One request as the server reads it: address, headers, body within its bounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl
from uuid import uuid4

from desktop.models.errors import Code, SignInRefused
from desktop.services.rest import wire
from server.replies import Receive, Scope

_LONGEST_QUERY = 2_000
_MOST_FIELDS = 50


class TooLarge(Exception):
    """The body is larger than it may be."""

    status = 413


class TooSlow(Exception):
    """The body did not come in time, or the client went away."""

    status = 408


@dataclass(slots=True)
class Call:
    """One request. `read_all` is true once its body has been read to the end."""

    method: str
    path: str
    query_text: bytes
    headers: dict[str, str]
    address: str
    receive: Receive
    id: str = field(default_factory=lambda: uuid4().hex[:16])
    read_all: bool = False
    officer: int | None = None

    @classmethod
    def of(cls, scope: Scope, receive: Receive) -> Call:
        """From what the ASGI server hands over."""
        client = scope.get("client")
        return cls(
            method=scope["method"],
            path=scope["path"],
            query_text=scope.get("query_string", b""),
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            address=client[0] if client else "",
            receive=receive,
        )

    def header(self, name: str) -> str:
        """A header's value, or ""; names in small letters."""
        return self.headers.get(name, "")

    def query(self) -> list[tuple[str, str]]:
        """The query's fields in order; `wire.Unfit` for one that is none."""
        if not self.query_text:
            return []
        if len(self.query_text) > _LONGEST_QUERY:
            raise wire.Unfit(400, "query")
        try:
            return parse_qsl(
                self.query_text.decode("ascii"),
                keep_blank_values=True,
                strict_parsing=True,
                max_num_fields=_MOST_FIELDS,
                errors="strict",
            )
        except ValueError:
            raise wire.Unfit(400, "query") from None

    def token(self) -> str:
        """The session's token, or `SignInRefused`."""
        kind, _, token = self.header("authorization").partition(" ")
        if kind.lower() != "bearer" or not token or len(token) > 200:
            raise SignInRefused(Code.SESSION_OVER)
        return token

    def posting(self) -> int | None:
        """The posting the officer works in; None = the first."""
        told = self.headers.get(wire.POSTING.lower())
        if told is None:
            return None
        if not (told.isascii() and told.isdigit() and len(told) <= 18):
            raise wire.Unfit(400, wire.POSTING)
        return int(told)

    async def pieces(self, most: int, seconds: float) -> AsyncIterator[bytes]:
        """The body as it comes; `TooLarge` before more than `most` bytes were kept, `TooSlow` after `seconds`."""
        if self.declared_length() > most:
            raise TooLarge
        size = 0
        try:
            async with asyncio.timeout(seconds):
                while True:
                    message = await self.receive()
                    if message["type"] == "http.disconnect":
                        raise TooSlow
                    piece: bytes = message.get("body", b"")
                    size += len(piece)
                    if size > most:
                        raise TooLarge
                    if piece:
                        yield piece
                    if not message.get("more_body"):
                        break
        except TimeoutError:
            raise TooSlow from None
        self.read_all = True

    async def body(self, most: int, seconds: float) -> bytes:
        """The whole body."""
        return b"".join([piece async for piece in self.pieces(most, seconds)])

    def declared_length(self) -> int:
        """What the client says the body's length is; 0 when it does not say."""
        told = self.header("content-length")
        return int(told) if told.isascii() and told.isdigit() else 0
