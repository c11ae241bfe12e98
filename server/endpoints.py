"""What the fixed addresses do."""

from __future__ import annotations

import base64
import hashlib
import os
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

import msgspec

from desktop.models.attachments import LARGEST
from desktop.models.identity import Credentials
from desktop.services.rest import wire
from desktop.services.rest.shapes import twin
from server import replies
from server.addresses import Found
from server.calls import Call
from server.fixed import PasswordGiven, State
from server.openapi import document
from server.replies import Reply

if TYPE_CHECKING:
    from server.app import Application

Endpoint = Callable[["Application", Call, Found], Awaitable[Reply]]
_CREDENTIALS = msgspec.json.Decoder(twin(Credentials))
_PASSWORD = msgspec.json.Decoder(twin(PasswordGiven))
_LONGEST_NAME = 1_000


async def health(_app: Application, _call: Call, _meant: Found) -> Reply:
    """Alive as long as it answers."""
    return replies.told(State(state="alive"))


async def ready(app: Application, _call: Call, _meant: Found) -> Reply:
    """For the proxy in front: send others elsewhere while the store does not answer or the server is stopping."""
    if app.stopping:
        return replies.told(State(state="stopping"), status=503)
    is_ready = await app.lanes.run(app.shop.is_ready)
    return replies.told(State(state="ready" if is_ready else "not_ready"), status=200 if is_ready else 503)


async def sign_in(app: Application, call: Call, _meant: Found) -> Reply:
    """The one request that carries a password and no token."""
    given = _decoded(_CREDENTIALS, await app.json_body(call))
    credentials = Credentials(username=given.username, password=given.password, posting_id=given.posting_id)

    def work() -> Reply:
        token, officer, until = app.sessions.begin(credentials)
        call.officer = officer.id
        now = app.shop.backend.store.clock()
        return replies.told(wire.SignedIn(token=token, officer=officer, now=now, until=until), status=201)

    return await app.lanes.run(work, password=True)


async def who_am_i(app: Application, call: Call, _meant: Found) -> Reply:
    """The officer as the store knows them now."""
    token, posting = call.token(), call.posting()
    return await app.lanes.run(lambda: replies.told(app.desk(call, token, posting).officer))


async def sign_out(app: Application, call: Call, _meant: Found) -> Reply:
    """Only a token that is good can end itself."""
    token, posting = call.token(), call.posting()

    def work() -> Reply:
        app.desk(call, token, posting)
        app.sessions.end(token)
        return Reply(204)

    return await app.lanes.run(work)


async def prove(app: Application, call: Call, _meant: Found) -> Reply:
    """The password again, for a decision."""
    token, posting = call.token(), call.posting()
    body = await app.json_body(call)

    def work() -> Reply:
        desk = app.desk(call, token, posting)
        given = _decoded(_PASSWORD, body)
        return replies.told(wire.Proved(proof=desk.prove(given.password)), status=201)

    return await app.lanes.run(work, password=True)


async def store_file(app: Application, call: Call, _meant: Found) -> Reply:
    """Streamed to disk under a name that says it is unfinished, renamed once its digest fits, then kept by the desk."""
    token, posting = call.token(), call.posting()
    await app.lanes.run(lambda: app.desk(call, token, posting))
    name = _file_name(call.header(wire.FILE_NAME.lower()))
    wanted = _digest(call.header("content-digest"))
    with tempfile.TemporaryDirectory(prefix="nodal-desk-upload-") as folder:
        part, whole = Path(folder, "unfinished"), Path(folder, "whole")
        found = hashlib.sha256()
        with part.open("wb") as file:  # noqa: ASYNC230 - the disk is faster than the line
            async for piece in call.pieces(LARGEST + 1, app.limits.body_seconds * 4):
                found.update(piece)
                file.write(piece)
        if found.digest() != wanted:
            raise wire.Unfit(422, "Content-Digest")
        os.replace(part, whole)  # noqa: PTH105 - at once on every system

        def work() -> Reply:
            with whole.open("rb") as file:
                return replies.told(wire.Kept(sha256=app.desk(call, token, posting).store_file(file, name)), status=201)

        return await app.lanes.run(work)


async def open_file(app: Application, call: Call, meant: Found) -> Reply:
    """Never shown by a browser: what people attached is not ours to run."""
    token, posting = call.token(), call.posting()

    def work() -> Reply:
        with app.desk(call, token, posting).open_file(meant.values[0]) as file:
            content = file.read()
        digest = base64.b64encode(hashlib.sha256(content).digest())
        headers = ((b"content-digest", b"sha-256=:" + digest + b":"), (b"content-disposition", b"attachment"))
        return Reply(200, content, "application/octet-stream", headers)

    return await app.lanes.run(work)


async def openapi(app: Application, call: Call, _meant: Found) -> Reply:
    """Made from the route table."""
    token, posting = call.token(), call.posting()

    def work() -> Reply:
        app.desk(call, token, posting)
        return replies.told(document())

    return await app.lanes.run(work)


ENDPOINTS: Mapping[str, Endpoint] = {
    "health": health,
    "ready": ready,
    "sign_in": sign_in,
    "who_am_i": who_am_i,
    "sign_out": sign_out,
    "prove": prove,
    "store_file": store_file,
    "open_file": open_file,
    "openapi": openapi,
}


def _decoded(decoder: msgspec.json.Decoder[Any], body: bytes) -> Any:
    try:
        return decoder.decode(body)
    except msgspec.ValidationError:
        raise wire.Unfit(422, "body") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise wire.Unfit(400, "body") from None


def _file_name(told: str) -> str:
    try:
        name = unquote_to_bytes(told).decode()
    except UnicodeDecodeError:
        raise wire.Unfit(400, wire.FILE_NAME) from None
    if len(name) > _LONGEST_NAME:
        raise wire.Unfit(400, wire.FILE_NAME)
    return name


def _digest(told: str) -> bytes:
    kind, _, value = told.partition("=")
    if kind.strip().lower() == "sha-256" and len(value) > 2 and value[0] == value[-1] == ":":
        try:
            return base64.b64decode(value[1:-1], validate=True)
        except ValueError:
            pass
    raise wire.Unfit(400, "Content-Digest")
