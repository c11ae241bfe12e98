"""The desk over a server: the same questions and commands, with an outbox for when the line is down."""

from __future__ import annotations

import base64
import hashlib
import io
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast
from urllib.parse import quote

import msgspec

from desktop.models.attachments import Examined, examined
from desktop.models.errors import AppError, BackendUnavailable, Code, NotFound, NotPermitted, SignInRefused
from desktop.models.identity import Credentials, Officer
from desktop.models.outbox import KEPT, Unsent
from desktop.models.seam import Command, Question, Receipt
from desktop.services.rest import wire
from desktop.services.rest.line import Line
from desktop.services.rest.outbox import Chest, Outbox
from desktop.services.rest.sending import Sender, is_of_the_line

A = TypeVar("A")
_signed_in = msgspec.json.Decoder(wire.SignedIn)
_proved = msgspec.json.Decoder(wire.Proved)
_kept = msgspec.json.Decoder(wire.Kept)
_officer = msgspec.json.Decoder(Officer)
_SESSION = f"{wire.PREFIX}/session"
_HEX = frozenset("0123456789abcdef")


@dataclass(slots=True)
class Visit:
    """One sign-in, shared by the officer's desks in each of their postings."""

    line: Line
    token: str
    officer: Officer
    outbox: Outbox | None = None
    sender: Sender | None = None
    renewed: Callable[[str], object] = field(default=lambda _token: None)

    def ask(self, request: wire.Request, decoder: msgspec.json.Decoder[A], posting_id: int | None) -> A:
        """With the token of now: it may have been renewed while a thread was waiting."""
        return self.line.ask(request, decoder, self.token, posting_id)


class RestDesk:
    """`desktop.services.ports.Desk` over a server."""

    def __init__(self, visit: Visit, officer: Officer) -> None:
        self._visit = visit
        self._officer = officer

    @property
    def officer(self) -> Officer:
        return self._officer

    @property
    def outgoing(self) -> Sender | None:
        """What waits for the line; None where nothing is kept (no profile folder)."""
        return self._visit.sender

    def ask(self, question: Question[A]) -> A:
        form = wire.form_of(type(question))
        answer: A = self._visit.ask(form.request(question), form.answer, self._officer.posting.id)
        return answer

    def do(self, command: Command[A]) -> A:
        sender = self._visit.sender
        if sender is not None and isinstance(command, KEPT):
            try:
                return cast(A, sender.send(command, self._officer.posting.id))
            except BackendUnavailable as error:
                if error.code is not Code.OUTBOX_UNREADABLE:
                    raise  # a full disk of this PC is no reason not to send while the line holds
        return _carried_out(self._visit, command, self._officer.posting.id)

    def prove(self, password: str) -> str:
        request = _posted(f"{_SESSION}/proofs", {"password": password})
        return self._visit.ask(request, _proved, self._officer.posting.id).proof

    def in_posting(self, posting_id: int) -> RestDesk:
        for posting in self._officer.postings:
            if posting.id == posting_id:
                return RestDesk(self._visit, replace(self._officer, posting=posting))
        raise NotPermitted(Code.NO_POSTING)

    def store_file(self, source: BinaryIO, name: str) -> str:
        file = examined(source, name)
        try:
            return _uploaded(self._visit, file.sha256, file.content, name, self._officer.posting.id)
        except AppError as error:
            if self._visit.outbox is None or not is_of_the_line(error):
                raise
            return self._kept_here(file)

    def open_file(self, sha256: str) -> BinaryIO:
        if len(sha256) != 64 or not _HEX.issuperset(sha256):
            raise NotFound
        request = wire.Request(method="GET", target=f"{wire.PREFIX}/files/{sha256}", headers={})
        reply = self._visit.line.send(request, self._visit.token, self._officer.posting.id)
        if hashlib.sha256(reply.body).hexdigest() != sha256:
            raise BackendUnavailable(Code.SERVER_UNREADABLE)
        return io.BytesIO(reply.body)

    def renew(self, password: str) -> None:
        """Sign in again without leaving the desk: the session was over. Raises as `Backend.sign_in`."""
        posting = self._officer.posting.id
        given = Credentials(username=self._officer.username, password=password, posting_id=posting)
        fresh = _sign_in(self._visit.line, given)
        if fresh.officer.id != self._officer.id:
            raise SignInRefused(Code.WRONG_CREDENTIALS)
        self._visit.token = fresh.token
        self._visit.renewed(fresh.token)
        if self._visit.sender is not None:
            self._visit.sender.try_now()

    def sign_out(self) -> None:
        """The token opens nothing any more; where the line is down it ends by its age."""
        request = wire.Request(method="DELETE", target=_SESSION, headers={})
        try:
            self._visit.line.send(request, self._visit.token)
        except AppError:
            return

    def _kept_here(self, file: Examined) -> str:
        if self._visit.outbox is not None:
            self._visit.outbox.keep_file(file.sha256, file.content)
        return file.sha256


class RestBackend:
    """`desktop.services.ports.Backend` over a server.

    `profile` is the folder for outboxes, None = nothing is kept. `ca_file` is for an office whose network signs its
    own certificates. `keep_token(username, token)` is told of every token, for the system's key store.
    """

    def __init__(
        self,
        address: str,
        *,
        profile: Path | None = None,
        ca_file: Path | None = None,
        keep_token: Callable[[str, str], object] | None = None,
        sends_by_itself: bool = True,
        line: Line | None = None,
    ) -> None:
        self.line = line or Line(address, ca_file=ca_file)
        self._profile = profile
        self._keep_token = keep_token
        self._sends = sends_by_itself
        self._lock = threading.Lock()
        self._visits: list[Visit] = []

    def sign_in(self, credentials: Credentials) -> RestDesk:
        """The desk, or `SignInRefused`; `BackendUnavailable` says what is wrong with the line."""
        fresh = _sign_in(self.line, credentials)
        return self._seated(fresh.token, fresh.officer)

    def resume(self, token: str, posting_id: int | None = None) -> RestDesk:
        """The desk of a token kept from before; `SignInRefused` (`SESSION_OVER`) when it opens nothing any more."""
        request = wire.Request(method="GET", target=_SESSION, headers={})
        return self._seated(token, self.line.ask(request, _officer, token, posting_id))

    def reach(self) -> None:
        """Is the server there, ours and ready? Raises `BackendUnavailable` or `SchemaMismatch` when it is not."""
        self.line.send(wire.Request(method="GET", target="/ready", headers={}))

    def close(self) -> None:
        with self._lock:
            visits, self._visits = self._visits, []
        for visit in visits:
            if visit.sender is not None:
                visit.sender.close()
            if visit.outbox is not None:
                visit.outbox.close()
        self.line.close()

    def _seated(self, token: str, officer: Officer) -> RestDesk:
        visit = Visit(line=self.line, token=token, officer=officer)
        if self._keep_token is not None:
            keep, name = self._keep_token, officer.username
            keep(name, token)
            visit.renewed = lambda fresh: keep(name, fresh)
        if self._profile is not None:
            visit.outbox = Outbox(Chest.of(self._profile, self.line.origin, officer.id))
            visit.sender = Sender(visit.outbox, lambda act: _delivered(visit, act))
            if self._sends:
                visit.sender.start()
        with self._lock:
            self._visits.append(visit)
        return RestDesk(visit, officer)


def _sign_in(line: Line, credentials: Credentials) -> wire.SignedIn:
    given: dict[str, Any] = {
        "username": credentials.username,
        "password": credentials.password,
        "posting_id": credentials.posting_id,
    }
    return line.ask(_posted(_SESSION, given), _signed_in, "", None)


def _posted(target: str, body: dict[str, Any]) -> wire.Request:
    return wire.Request(method="POST", target=target, headers={"Content-Type": wire.JSON}, body=wire.body_bytes(body))


def _carried_out(visit: Visit, command: Command[A], posting_id: int) -> A:
    form = wire.form_of(type(command))
    answer = visit.ask(form.request(command), form.answer, posting_id)
    if answer.command_id != command.command_id:
        raise BackendUnavailable(Code.SERVER_UNREADABLE)
    return cast(A, answer)


def _delivered(visit: Visit, act: Unsent) -> Receipt:
    """One act of the outbox, with the file it names if that is still here."""
    sha256 = getattr(act.command, "sha256", "")
    content = visit.outbox.file(sha256) if visit.outbox is not None and sha256 else None
    if content is not None:
        _uploaded(visit, sha256, content, getattr(act.command, "name", ""), act.posting_id)
    return _carried_out(visit, act.command, act.posting_id)


def _uploaded(visit: Visit, sha256: str, content: bytes, name: str, posting_id: int) -> str:
    digest = base64.b64encode(bytes.fromhex(sha256)).decode()
    request = wire.Request(
        method="PUT",
        target=f"{wire.PREFIX}/files",
        headers={
            "Content-Type": "application/octet-stream",
            "Content-Digest": f"sha-256=:{digest}:",
            wire.FILE_NAME: quote(name.encode("utf-8", "ignore"), safe=""),
        },
        body=content,
    )
    if visit.ask(request, _kept, posting_id).sha256 != sha256:
        raise BackendUnavailable(Code.SERVER_UNREADABLE)
    return sha256
