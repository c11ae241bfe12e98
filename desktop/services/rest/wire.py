"""What travels: how a question or command becomes a request and back, how an answer or an error becomes a reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import msgspec

from desktop.models.errors import (
    AppError,
    BackendUnavailable,
    Code,
    NotFound,
    NotPermitted,
    RuleBroken,
    SchemaMismatch,
    SignInRefused,
    StaleData,
)
from desktop.models.identity import Officer
from desktop.services.rest.routes import ROUTE_OF, Route
from desktop.services.rest.shapes import answer_of, twin

VERSION = "1"
PREFIX = f"/v{VERSION}"
MARKER = "Nodal-Desk"
"""A header of every reply of ours, with the wire's version: a hotel's sign-in page has none."""
POSTING = "Nodal-Posting"
FILE_NAME = "Nodal-File-Name"
"""A file's name, percent-encoded; never in an address."""
JSON = "application/json"
PROBLEM = "application/problem+json"
LARGEST_BODY = 4 * 1_048_576
_IN_HEADERS = frozenset({"command_id", "seen_version"})
_ERRORS = {
    kind.__name__: kind
    for kind in (RuleBroken, NotPermitted, NotFound, StaleData, SignInRefused, BackendUnavailable, SchemaMismatch)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A refusal or failure as it travels (RFC 9457, with our code and its details)."""

    kind: str
    code: str
    status: int
    title: str
    details: dict[str, str | int | float | bool | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """The answer to a sign-in; `token` is shown this once. Moments are epoch seconds of the server."""

    token: str
    officer: Officer
    now: int
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """The answer to a password given at a desk."""

    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The answer to an upload."""

    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, less origin and token."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of question or command travels."""

    route: Route
    in_path: tuple[str, ...]
    in_headers: frozenset[str]
    in_query: bool
    shape: type[msgspec.Struct]
    decoder: msgspec.json.Decoder[Any]
    answer: msgspec.json.Decoder[Any]

    def request(self, asked: Any) -> Request:
        """What the client sends. `RuleBroken` for a text or number that cannot travel."""
        values = {field.name: getattr(asked, field.name) for field in fields(asked)}
        path = self.route.path.format_map({name: values.pop(name) for name in self.in_path})
        headers = {}
        if (command_id := values.pop("command_id", None)) is not None:
            headers["Idempotency-Key"] = str(command_id)
        if (seen := values.pop("seen_version", None)) is not None:
            headers["If-Match"] = f'"{seen}"'
        if self.in_query:
            told = {name: _as_text(value) for name, value in values.items() if value is not None}
            return Request(
                method=self.route.method,
                target=f"{PREFIX}{path}{'?' if told else ''}{urlencode(told)}",
                headers=headers,
            )
        headers["Content-Type"] = JSON
        return Request(method=self.route.method, target=f"{PREFIX}{path}", headers=headers, body=body_bytes(values))

    def asked(self, in_path: list[str], query: list[tuple[str, str]], header: Callable[[str], str], body: bytes) -> Any:
        """The question or command the server was sent; `Unfit` when it is none."""
        values: dict[str, Any] = dict(zip(self.in_path, map(int, in_path), strict=True))
        if "command_id" in self.in_headers:
            values["command_id"] = _command_id(header("idempotency-key"))
        if "seen_version" in self.in_headers:
            values["seen_version"] = _seen_version(header("if-match"))
        try:
            if self.in_query:
                rest = msgspec.convert(_of_query(query), self.shape)
            elif query:
                raise Unfit(400, "query")
            else:
                rest = self.decoder.decode(body or b"{}")
            told = {name: getattr(rest, name) for name in self.shape.__struct_fields__}
            return msgspec.convert({**told, **values}, self.route.kind, from_attributes=True)
        except msgspec.ValidationError as fault:
            raise Unfit(422, _place_in(fault)) from None
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Unfit(400, "body") from None


class Unfit(Exception):
    """A request that is none: the status to answer and the part that does not fit."""

    def __init__(self, status: int, field: str) -> None:
        super().__init__(field)
        self.status = status
        self.field = field


_forms: dict[type[Any], Form] = {}


def form_of(kind: type[Any]) -> Form:
    """How this kind travels, made when it is first needed. A kind without a route is a programming error."""
    if (known := _forms.get(kind)) is None:
        known = _forms[kind] = _made(ROUTE_OF[kind], kind)
    return known


def _made(route: Route, kind: type[Any]) -> Form:
    names = {field.name for field in fields(kind)}
    elsewhere = _IN_HEADERS | set(route.in_path)
    shape: type[msgspec.Struct] = twin(kind, frozenset(elsewhere & names))
    return Form(
        route=route,
        in_path=route.in_path,
        in_headers=frozenset(_IN_HEADERS & names),
        in_query=route.method in ("GET", "DELETE"),
        shape=shape,
        decoder=msgspec.json.Decoder(shape),
        answer=msgspec.json.Decoder(answer_of(kind)),
    )


def problem_of(error: AppError) -> Problem:
    """The error as it travels."""
    return Problem(
        kind=type(error).__name__,
        code=error.code.value,
        status=error.status,
        title=error.code.value.replace("_", " "),
        details=dict(error.details),
    )


def error_of(problem: Problem) -> AppError:
    """The error again; one of a newer server that this program cannot know is `SchemaMismatch`."""
    kind = _ERRORS.get(problem.kind)
    try:
        code = Code(problem.code)
    except ValueError:
        kind = None
    return kind(code, **problem.details) if kind is not None else SchemaMismatch(Code.STORE_TOO_NEW)


def body_bytes(values: Mapping[str, Any]) -> bytes:
    """A body as JSON. Half of a surrogate pair, which no text may hold, is left out as the rules would."""
    try:
        return msgspec.json.encode(values)
    except UnicodeEncodeError:  # half of a surrogate pair, which some keyboards leave behind
        plain = msgspec.to_builtins(values)
        return msgspec.json.encode(_without_halves(plain))


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_halves(each) for each in value]
    return value


def _as_text(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _of_query(query: list[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in query:
        if name in found:
            raise Unfit(400, "query")
        found[name] = msgspec.json.decode(text.encode())
    return found


def _command_id(told: str) -> UUID:
    try:
        read = UUID(told)
    except ValueError:
        raise Unfit(400, "Idempotency-Key") from None
    if str(read) != told.lower():
        raise Unfit(400, "Idempotency-Key")
    return read


def _seen_version(told: str) -> int:
    inner = told[1:-1] if len(told) > 2 and told[0] == told[-1] == '"' else ""
    number = inner.removeprefix("-")
    if not (number.isascii() and number.isdigit() and len(number) <= 18):
        raise Unfit(428 if not told else 400, "If-Match")
    return int(inner)


def _place_in(fault: msgspec.ValidationError) -> str:
    """Where in the body, never what stood there."""
    said = str(fault)
    return said.rpartition("`$")[2].rstrip("`").strip(".") if "`$" in said else "body"
