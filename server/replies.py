"""What goes back: status, headers, body, packed where that saves the line more than it costs."""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from desktop.models.errors import AppError, BackendUnavailable, Code, RuleBroken
from desktop.services.rest import wire

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = tuple[tuple[bytes, bytes], ...]

GZIP_FROM = 1_400
"""Bytes: less goes in one packet anyway."""
GZIP_LEVEL = 1
_ALWAYS: Headers = (
    (wire.MARKER.lower().encode(), wire.VERSION.encode()),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
)
_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply, whole."""

    status: int
    body: bytes = b""
    media_type: str = wire.JSON
    headers: Headers = ()


def told(answer: Any, *, status: int = 200, headers: Headers = ()) -> Reply:
    """An answer as JSON; a page's rows are lists of columns, named once in the OpenAPI document."""
    return Reply(status, _encoder.encode(answer), wire.JSON, headers)


def refused(error: AppError, *, status: int | None = None) -> Reply:
    """An error of ours."""
    problem = wire.problem_of(error)
    if status is not None:
        problem = replace(problem, status=status)
    headers: Headers = ()
    if problem.status == 401:
        headers = ((b"www-authenticate", b"Bearer"),)
    if error.code is Code.SERVER_BUSY:
        headers = ((b"retry-after", str(error.details.get("seconds", 1)).encode()),)
    return Reply(problem.status, _encoder.encode(problem), wire.PROBLEM, headers)


def unfit(status: int, field: str) -> Reply:
    """A request that is none; `field` says which part of it, never what stood there."""
    return refused(RuleBroken(Code.VALUE_UNFIT, field=field), status=status)


def busy(seconds: int, status: int = 503) -> Reply:
    """Come again."""
    return refused(BackendUnavailable(Code.SERVER_BUSY, seconds=seconds), status=status)


def packed(reply: Reply, accepted: str) -> Reply:
    """The same in fewer bytes, where the client takes gzip and there is something to gain."""
    if len(reply.body) < GZIP_FROM or "gzip" not in accepted or reply.media_type not in (wire.JSON, wire.PROBLEM):
        return reply
    press = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, 31)
    body = press.compress(reply.body) + press.flush()
    return replace(reply, body=body, headers=(*reply.headers, (b"content-encoding", b"gzip")))


async def send_off(reply: Reply, send: Send, *, close: bool = False) -> None:
    """Send it. `close` when the request's body was not read to its end."""
    headers = [*_ALWAYS, *reply.headers, (b"content-length", str(len(reply.body)).encode())]
    if reply.status != 204:
        headers.append((b"content-type", reply.media_type.encode()))
    if close:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
