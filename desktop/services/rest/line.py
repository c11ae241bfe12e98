"""The line to a server: one request, one reply that is certainly the server's, or one error a person can be told.

Whatever else answers on the way (a hotel's sign-in page, a proxy, a server that lies or stalls) ends in a code.
"""

from __future__ import annotations

import contextlib
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
from requests import exceptions as x
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import HTTPError

from desktop.models.errors import AppError, BackendUnavailable, Code, SchemaMismatch
from desktop.services.rest import wire

A = TypeVar("A")
CONNECT_SECONDS, READ_SECONDS = 5.0, 30.0
WHOLE_SECONDS = 120.0
LARGEST_ANSWER = 64 * 1_048_576
LONGEST_WAIT = 300
"""Seconds: a server that asks for more is asked again all the same."""
_PIECE = 65_536
_ALWAYS = {"Accept-Encoding": "gzip", "Accept": "*/*", "Connection": "keep-alive", "User-Agent": "nodal-desk"}
_problems = msgspec.json.Decoder(wire.Problem)


@dataclass(frozen=True, slots=True)
class Reply:
    """The server's own: a success with its whole body, unpacked."""

    status: int
    media_type: str
    headers: Any
    body: bytes


class Line:
    """To one server. Safe from several threads: each has its own connection. Nothing waits for ever."""

    def __init__(
        self,
        address: str,
        *,
        ca_file: Path | None = None,
        connect_seconds: float = CONNECT_SECONDS,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        """Raises `BackendUnavailable` (`SERVER_ADDRESS`) for an address that is none, or is not secret off this PC."""
        self.origin, self._loopback = _origin(address)
        self._verify: str | bool = str(ca_file) if ca_file is not None else True
        self._timeouts = (connect_seconds, read_seconds)
        self._own = threading.local()
        self._lock = threading.Lock()
        self._sessions: list[requests.Session] = []

    def send(self, request: wire.Request, token: str = "", posting_id: int | None = None) -> Reply:
        """The server's reply to it. Raises what the server refused, or `BackendUnavailable` with what went wrong.

        A connection that the server had closed meanwhile is opened anew once: every request may be repeated.
        """
        headers = dict(request.headers)
        if posting_id is not None:
            headers[wire.POSTING] = str(posting_id)
        again = True
        while True:
            try:
                return self._exchanged(request, headers, token)
            except x.ConnectionError as fault:
                if not (again and _was_cut(fault)):
                    raise _told(fault) from fault
                again = False
            except (x.RequestException, HTTPError, OSError, ValueError) as fault:
                raise _told(fault) from fault

    def ask(self, request: wire.Request, decoder: msgspec.json.Decoder[A], token: str, posting_id: int | None) -> A:
        """The answer, of the shape that was asked for."""
        reply = self.send(request, token, posting_id)
        if reply.media_type != wire.JSON:
            raise BackendUnavailable(Code.SERVER_FOREIGN)
        return decoded(decoder, reply.body)

    def close(self) -> None:
        """Let go of every connection; a later request opens new ones."""
        with self._lock:
            sessions, self._sessions = self._sessions, []
            self._own = threading.local()
        for session in sessions:
            session.close()

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = not self._loopback  # the system's proxy, never for this PC itself
            session.mount("https://", HTTPAdapter(max_retries=0))
            with self._lock:
                self._sessions.append(session)
            self._own.session = session
        return session

    def _exchanged(self, request: wire.Request, headers: dict[str, str], token: str) -> Reply:
        until = time.monotonic() + WHOLE_SECONDS
        session, prepared = self._session(), _prepared(request, self.origin, headers, token)
        way = session.merge_environment_settings(prepared.url, {}, True, self._verify, None)
        sending = session.get_adapter(self.origin)
        verify = self._verify if way["verify"] is None else way["verify"]
        with sending.send(prepared, True, self._timeouts, verify, way["cert"], way["proxies"]) as reply:
            media_type = reply.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            _require_ours(reply)
            body = _whole_body(reply, until)
        if reply.status_code in (200, 201, 204):
            return Reply(reply.status_code, media_type, reply.headers, body)
        if media_type != wire.PROBLEM:
            raise BackendUnavailable(Code.SERVER_FOREIGN)
        raise _refusal(reply, body)


def _prepared(request: wire.Request, origin: str, headers: dict[str, str], token: str) -> requests.PreparedRequest:
    """As it is sent: address, headers and body are ours and need no second look, which is a third of the way's cost.

    Nobody's .netrc, cookies or redirections come near it.
    """
    prepared = requests.PreparedRequest()
    prepared.method, prepared.url = request.method, origin + request.target
    prepared.headers = CaseInsensitiveDict(_ALWAYS)
    prepared.headers.update(headers)
    if token:
        prepared.headers["Authorization"] = f"Bearer {token}"
    if request.body:
        prepared.body = request.body
        prepared.headers["Content-Length"] = str(len(request.body))
    return prepared


def decoded(decoder: msgspec.json.Decoder[A], body: bytes) -> A:
    """An answer of the wanted shape, or `BackendUnavailable` (`SERVER_UNREADABLE`)."""
    try:
        return decoder.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as fault:
        raise BackendUnavailable(Code.SERVER_UNREADABLE) from fault


def _origin(address: str) -> tuple[str, bool]:
    try:
        read = urlsplit(address.strip())
        host, port = read.hostname or "", read.port
    except ValueError as fault:
        raise BackendUnavailable(Code.SERVER_ADDRESS) from fault
    loopback = host == "localhost"
    with contextlib.suppress(ValueError):
        loopback = loopback or ip_address(host).is_loopback
    plain = not (read.username or read.password or read.query or read.fragment or read.path.strip("/"))
    if not host or not plain or read.scheme not in (("http", "https") if loopback else ("https",)):
        raise BackendUnavailable(Code.SERVER_ADDRESS)
    named = f"[{host}]" if ":" in host else host
    return f"{read.scheme}://{named}{f':{port}' if port else ''}", loopback


def _require_ours(reply: requests.Response) -> None:
    version = reply.headers.get(wire.MARKER)
    if version is None:
        raise BackendUnavailable(_FOREIGN.get(reply.status_code, Code.SERVER_FOREIGN))
    if version != wire.VERSION:
        newer = version.isascii() and version.isdigit() and int(version[:9]) > int(wire.VERSION)
        raise SchemaMismatch(Code.STORE_TOO_NEW if newer else Code.STORE_TOO_OLD)


_FOREIGN = {
    407: Code.PROXY_REFUSED,
    429: Code.SERVER_BUSY,
    502: Code.SERVER_UNREACHABLE,
    503: Code.SERVER_UNREACHABLE,
    504: Code.SERVER_UNREACHABLE,
}
"""What a proxy in front says when it cannot get through; everything else without our mark is somebody else's page."""


def _whole_body(reply: requests.Response, until: float) -> bytes:
    """Read and unpacked here, piece by piece, so that neither a bomb nor a trickle has its way."""
    packed = reply.headers.get("Content-Encoding", "").strip().lower()
    if packed not in ("", "identity", "gzip"):
        raise BackendUnavailable(Code.SERVER_UNREADABLE)
    unpack = zlib.decompressobj(31) if packed == "gzip" else None
    declared = reply.headers.get("Content-Length", "")
    parts, size, came = [], 0, 0
    while piece := reply.raw.read(_PIECE, decode_content=False):
        came += len(piece)
        try:
            part = unpack.decompress(piece, LARGEST_ANSWER + 1 - size) if unpack else piece
        except zlib.error as fault:
            raise BackendUnavailable(Code.SERVER_UNREADABLE) from fault
        size += len(part)
        if size > LARGEST_ANSWER or (unpack and unpack.unconsumed_tail):
            raise BackendUnavailable(Code.SERVER_UNREADABLE)
        if time.monotonic() > until:
            raise BackendUnavailable(Code.SERVER_SLOW)
        parts.append(part)
    cut = declared.isdigit() and came != int(declared)
    if cut or (unpack is not None and not unpack.eof):
        raise BackendUnavailable(Code.SERVER_UNREADABLE)
    return b"".join(parts)


def _refusal(reply: requests.Response, body: bytes) -> AppError:
    problem = decoded(_problems, body)
    if problem.status != reply.status_code:
        return BackendUnavailable(Code.SERVER_UNREADABLE)
    error = wire.error_of(problem)
    seconds = error.details.get("seconds")
    fits = isinstance(seconds, int) and 0 < seconds <= LONGEST_WAIT
    if error.code is Code.SERVER_BUSY and not fits:
        error.details.pop("seconds", None)
    return error


def _was_cut(fault: x.ConnectionError) -> bool:
    """The connection was there and ended, as one that waited too long unused does."""
    return not isinstance(fault, (x.SSLError, x.ProxyError, x.Timeout)) and "aborted" in str(fault).lower()


def _told(fault: Exception) -> AppError:
    if isinstance(fault, AppError):
        return fault
    for kind, code in _FAULTS:
        if isinstance(fault, kind):
            return BackendUnavailable(code)
    return BackendUnavailable(Code.SERVER_UNREADABLE)


_FAULTS: tuple[tuple[type[Exception], Code], ...] = (
    (x.SSLError, Code.SERVER_CERTIFICATE),
    (x.ProxyError, Code.PROXY_REFUSED),
    (x.ConnectTimeout, Code.SERVER_UNREACHABLE),
    (x.Timeout, Code.SERVER_SLOW),
    (x.ChunkedEncodingError, Code.SERVER_UNREADABLE),
    (x.ConnectionError, Code.SERVER_UNREACHABLE),
    (x.InvalidURL, Code.SERVER_ADDRESS),
    (x.InvalidSchema, Code.SERVER_ADDRESS),
    (ssl.SSLError, Code.SERVER_CERTIFICATE),
    (TimeoutError, Code.SERVER_SLOW),
    (x.RequestException, Code.SERVER_UNREADABLE),
    (OSError, Code.SERVER_UNREACHABLE),
)
"""The narrower kind first. A CA file that is not there is an OSError, and nothing can be reached with it."""
