"""Sixty ways a server can lie, each told in one sentence: `python -m tests.faults.lies` prints what came of each."""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.models.complaint_commands import AddNote
from desktop.models.errors import AppError, Code
from desktop.models.identity import Officer, Posting, Role, Scope
from desktop.models.worklist import WorklistPage
from desktop.services.rest.client import RestDesk, Visit
from desktop.services.rest.line import Line
from desktop.views.infra.problem_sentences import SENTENCES
from tests.faults.certificates import server_context
from tests.faults.liar import Liar, Script

SECONDS = 0.4
_PAGE = b'{"rows":[],"as_of":1}'
_NOTE = AddNote(command_id=UUID(int=7), complaint_id=1, seen_version=1, text="देखा")
_SEAT = Posting(id=1, officer_id=1, seat_id=1, role=Role.L1, designation="", office="", scope=Scope())
OFFICER = Officer(id=1, username="l1", name="रमेश", posting=_SEAT, postings=(_SEAT,))
_RECEIPT = {"command_id": str(UUID(int=7)), "id": 1, "version": 1, "entry": 4, "changes": 0}


@dataclass(frozen=True, slots=True)
class Lie:
    """What the server does; which codes tell it rightly; what was asked of it."""

    name: str
    script: Script
    codes: tuple[Code, ...]
    note: bool = False


def reply(
    status: str = "200 OK",
    body: bytes = _PAGE,
    *headers: str,
    kind: str = "application/json",
    ours: bool = True,
    length: int | None = None,
) -> bytes:
    """A reply byte by byte, honest unless told otherwise."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body) if length is None else length}",
    ]
    lines += ["Nodal-Desk: 1"] if ours else []
    return "\r\n".join([*lines, *headers, "", ""]).encode() + body


def problem(status: int, code: str, kind: str = "BackendUnavailable", **details: object) -> bytes:
    """A refusal as ours are."""
    told = {"kind": kind, "code": code, "status": status, "title": code, "details": details}
    return json.dumps(told).encode()


def refusal(status: str, code: str, kind: str = "BackendUnavailable", *headers: str, **details: object) -> bytes:
    """The same, as a whole reply."""
    body = problem(int(status[:3]), code, kind, **details)
    return reply(status, body, *headers, kind="application/problem+json")


def packed(body: bytes, *, cut: int = 0) -> bytes:
    """A gzip reply, without its last bytes if wanted."""
    press = zlib.compressobj(9, zlib.DEFLATED, 31)
    made = press.compress(body) + press.flush()
    return reply("200 OK", made[: len(made) - cut], "Content-Encoding: gzip")


def _hold(connection: socket.socket) -> None:
    """Says nothing until the client has gone."""
    connection.recv(1)


def _trickle(connection: socket.socket) -> None:
    connection.sendall(reply(length=1_000)[: -len(_PAGE)] + b"{")
    connection.recv(1)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def _reset_in_the_middle(connection: socket.socket) -> None:
    connection.sendall(reply(length=5_000))
    _reset(connection)


_HTML = b"<html><body>Welcome to Hotel Wi-Fi, please sign in</body></html>"
_BOMB = b" " * (80 * 1_048_576)
_GONE, _SLOW, _BAD = Code.SERVER_UNREACHABLE, Code.SERVER_SLOW, Code.SERVER_UNREADABLE
_PROBLEM = "application/problem+json"
_FOREIGN, _BUSY, _FAULT = Code.SERVER_FOREIGN, Code.SERVER_BUSY, Code.SERVER_FAULT

LIES: tuple[Lie, ...] = (
    Lie("500 of a proxy", reply("500 Oops", _HTML, kind="text/html", ours=False), (_FOREIGN,)),
    Lie("500 of ours", refusal("500 Oops", "server_fault"), (_FAULT,)),
    Lie("500 with nothing", reply("500 Oops", b""), (_FOREIGN,)),
    Lie("500 with HTML under our mark", reply("500 Oops", _HTML, kind="text/html"), (_FOREIGN,)),
    Lie("502 of a proxy", reply("502 Bad Gateway", _HTML, kind="text/html", ours=False), (_GONE,)),
    Lie("503 of a proxy", reply("503 Down", _HTML, kind="text/html", ours=False), (_GONE,)),
    Lie("503 busy", refusal("503 Busy", "server_busy", seconds=2), (_BUSY,)),
    Lie("504 of a proxy", reply("504 Late", b"", kind="text/html", ours=False), (_GONE,)),
    Lie("429 for a hundred years", refusal("429 Slow", "server_busy", seconds=3_153_600_000), (_BUSY,)),
    Lie("429 of a proxy", reply("429 Slow", b"", "Retry-After: 99999999999999999999", ours=False), (_BUSY,)),
    Lie("429 with a word", refusal("429 Slow", "server_busy", seconds="soon"), (_BUSY,)),
    Lie("429 for less than nothing", refusal("429 Slow", "server_busy", seconds=-5), (_BUSY,)),
    Lie("407 of a proxy", reply("407 Who", b"", ours=False), (Code.PROXY_REFUSED,)),
    Lie("HTML with 200", reply("200 OK", _HTML, kind="text/html", ours=False), (_FOREIGN,)),
    Lie("HTML with 200 under our mark", reply("200 OK", _HTML, kind="text/html"), (_FOREIGN,)),
    Lie("HTML called JSON", reply("200 OK", _HTML, ours=False), (_FOREIGN,)),
    Lie("HTML called JSON under our mark", reply("200 OK", _HTML), (_BAD,)),
    Lie("302 to a sign-in page", reply("302 Found", b"", "Location: http://login.hotel/", ours=False), (_FOREIGN,)),
    Lie("302 under our mark", reply("302 Found", b"", "Location: http://login.hotel/"), (_FOREIGN,)),
    Lie("302 to itself", reply("302 Found", b"", "Location: /v1/worklists/page", ours=False), (_FOREIGN,)),
    Lie("511 sign in first", reply("511 Sign in", _HTML, kind="text/html", ours=False), (_FOREIGN,)),
    Lie("204 instead of an answer", b"HTTP/1.1 204 No\r\nNodal-Desk: 1\r\n\r\n", (_FOREIGN,)),
    Lie("truncated JSON", reply("200 OK", _PAGE[:-4]), (_BAD,)),
    Lie("fewer bytes than said", reply(length=500), (_BAD, _GONE)),
    Lie("more bytes than said", reply(length=5), (_BAD,)),
    Lie("nothing at all under 200", reply("200 OK", b""), (_BAD,)),
    Lie("JSON null", reply("200 OK", b"null"), (_BAD,)),
    Lie("a list for an object", reply("200 OK", b"[]"), (_BAD,)),
    Lie("another shape", reply("200 OK", b'{"rows":7,"as_of":1}'), (_BAD,)),
    Lie("a row of too few columns", reply("200 OK", b'{"rows":[[1,2]],"as_of":1}'), (_BAD,)),
    Lie("a number beyond any", reply("200 OK", b'{"rows":[],"as_of":' + b"9" * 5_000 + b"}"), (_BAD,)),
    Lie("NaN", reply("200 OK", b'{"rows":[],"as_of":NaN}'), (_BAD,)),
    Lie("half a letter", reply("200 OK", b'{"rows":[["\xe0\xa4"]],"as_of":1}'), (_BAD,)),
    Lie("UTF-16", reply("200 OK", _PAGE.decode().encode("utf-16")), (_BAD,)),
    Lie("a hundred thousand brackets", reply("200 OK", b"[" * 100_000), (_BAD,)),
    Lie("a gzip bomb", packed(_BOMB), (_BAD,)),
    Lie("gzip cut off", packed(_PAGE, cut=6), (_BAD,)),
    Lie("gzip that is none", reply("200 OK", _PAGE, "Content-Encoding: gzip"), (_BAD,)),
    Lie("a packing nobody asked for", reply("200 OK", _PAGE, "Content-Encoding: br"), (_BAD,)),
    Lie("chunks that lie", reply()[: -len(_PAGE)].replace(b"Content-Length: 21", b"Transfer-Encoding: chunked")
        + b"ffffff\r\n{", (_BAD, _GONE)),
    Lie("chunks that are none", reply()[: -len(_PAGE)].replace(b"Content-Length: 21", b"Transfer-Encoding: chunked")
        + b"zz\r\n{}", (_BAD, _GONE)),
    Lie("half-open: never an answer", _hold, (_SLOW,)),
    Lie("half-open: headers, then nothing", _trickle, (_SLOW, _BAD)),
    Lie("closed without a word", b"", (_GONE,)),
    Lie("reset at once", _reset, (_GONE,)),
    Lie("reset in the middle", _reset_in_the_middle, (_BAD, _GONE)),
    Lie("not HTTP", b"SSH-2.0-OpenSSH_9.2\r\n", (_GONE, _BAD)),
    Lie("a status of letters", b"HTTP/1.1 abc OK\r\n\r\n", (_GONE, _BAD)),
    Lie("a header without end", b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, (_GONE, _BAD)),
    Lie("a thousand headers", b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 1_000 + b"\r\n", (_GONE, _BAD)),
    Lie("a later wire", reply().replace(b"Nodal-Desk: 1", b"Nodal-Desk: 2"), (Code.STORE_TOO_NEW,)),
    Lie("an earlier wire", reply().replace(b"Nodal-Desk: 1", b"Nodal-Desk: 0"), (Code.STORE_TOO_OLD,)),
    Lie("a mark of letters", reply().replace(b"Nodal-Desk: 1", b"Nodal-Desk: \xff"), (Code.STORE_TOO_OLD,)),
    Lie("a code nobody knows", refusal("422 No", "moon_phase", "RuleBroken"), (Code.STORE_TOO_NEW,)),
    Lie("a refusal that is none", reply("422 No", b"{}", kind="application/problem+json"), (_BAD,)),
    Lie("a refusal of another status", reply("403 No", problem(422, "stale"), kind=_PROBLEM), (_BAD,)),
    Lie("a session that is over", refusal("401 Who", "session_over", "SignInRefused"), (Code.SESSION_OVER,)),
    Lie("a receipt for somebody else's act",
        reply("200 OK", json.dumps(_RECEIPT | {"command_id": str(UUID(int=8))}).encode()), (_BAD,), note=True),
    Lie("a receipt without a version", reply("200 OK", b'{"command_id":"x"}'), (_BAD,), note=True),
    Lie("a page for a receipt", reply(), (_BAD,), note=True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a lie ended in: a code (None = it was believed), and whether that is the right one."""

    name: str
    code: Code | None
    right: bool


def lied(lie: Lie) -> Outcome:
    """Ask the liar once."""
    with Liar(lie.script) as address:
        return _asked(lie.name, address, lie.codes, note=lie.note)


def _asked(name: str, address: str, codes: tuple[Code, ...], *, note: bool = False, ca: Path | None = None) -> Outcome:
    line = Line(address, connect_seconds=SECONDS * 5, read_seconds=SECONDS, ca_file=ca)
    desk = RestDesk(Visit(line=line, token="", officer=OFFICER), OFFICER)
    try:
        desk.do(_NOTE) if note else desk.ask(WorklistPage())
    except AppError as error:
        return Outcome(name, error.code, error.code in codes)
    finally:
        line.close()
    return Outcome(name, None, False)


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def of_certificates() -> Iterator[Outcome]:
    """Servers that cannot prove who they are, and addresses where nobody is."""
    wrong = (Code.SERVER_CERTIFICATE,)
    with _place() as folder:
        for name, told in (
            ("expired", {"from_days": -30, "to_days": -1}),
            ("not yet valid", {"from_days": 5, "to_days": 30}),
            ("of another name", {"name": "other.example"}),
        ):
            context, ca = server_context(folder, **told)
            with Liar(reply(), tls=context) as address:
                yield _asked(f"a certificate {name}", address, wrong, ca=ca)
        context, ca = server_context(folder)
        with Liar(reply(), tls=context) as address:
            yield _asked("a certificate of nobody's", address, wrong)
            yield _asked("plain HTTP where TLS is", address.replace("https", "http"), (_GONE, _BAD))
            yield _asked("a file of authorities that is not there", address, (_GONE,), ca=folder / "none.pem")
        with Liar(reply()) as address:
            yield _asked("TLS where plain HTTP is", address.replace("http", "https"), (*wrong, _SLOW))
        with Liar(b"", listens=False) as address:
            yield _asked("nobody listens", address, (_GONE,))


def addresses() -> Iterator[Outcome]:
    """Addresses that are none, or would send a password in the open."""
    for address in (
        "",
        "server",
        "http://desk.example",
        "https://",
        "ftp://127.0.0.1",
        "https://a:b@c",
        "https://[::1",
    ):
        try:
            Line(address)
        except AppError as error:
            yield Outcome(f"the address {address!r}", error.code, error.code is Code.SERVER_ADDRESS)
        else:
            yield Outcome(f"the address {address!r}", None, False)


def every() -> Iterator[Outcome]:
    """All of them, one after another."""
    for lie in LIES:
        yield lied(lie)
    yield from of_certificates()
    yield from addresses()


def main() -> int:
    outcomes = list(every())
    for outcome in outcomes:
        said = SENTENCES[outcome.code] if outcome.code else "BELIEVED"
        print(f"{'ok ' if outcome.right else 'BAD'} {outcome.name}: {said}")
    right = sum(outcome.right for outcome in outcomes)
    print(f"{len(outcomes)} lies, {right} told in one plain sentence, {len(outcomes) - right} not")
    return 0 if right == len(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
