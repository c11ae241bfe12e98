"""The ASGI application: from a request to a desk and back. Who may is decided by the desk, as everywhere."""

from __future__ import annotations

import time
from hashlib import sha256

from desktop.models.errors import AppError, BackendUnavailable, Code, NotFound
from desktop.models.identity import ChangePassword
from desktop.models.seam import Command
from desktop.services.rest import wire
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.sessions import Sessions
from server import endpoints, journal, replies
from server.addresses import Found, found, methods_at
from server.calls import Call, TooLarge, TooSlow
from server.fixed import ANYONE, Fixed
from server.lanes import Lanes
from server.options import Limits
from server.rates import Rates
from server.replies import Headers, Receive, Reply, Scope, Send
from server.shop import Shop

_STATELESS = frozenset({"GET", "DELETE"})


class Application:
    """One worker of the server. `shop` is the open store; it is closed when the server stops."""

    def __init__(self, shop: Shop, limits: Limits | None = None) -> None:
        self.shop = shop
        self.limits = limits or Limits()
        self.lanes = Lanes(self.limits)
        self.stopping = False
        self._of_sessions = Rates(self.limits.rate, self.limits.burst)
        self._of_strangers = Rates(self.limits.sign_in_rate, self.limits.sign_in_burst)

    @property
    def sessions(self) -> Sessions:
        """The door."""
        return self.shop.sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(Call.of(scope, receive), send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self.shop.open_shutters()
                await send({"type": "lifespan.startup.complete"})
            else:
                self.stopping = True
                self.lanes.close()
                self.shop.close()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _answer(self, call: Call, send: Send) -> None:
        began = time.monotonic()
        meant = found(call.method, call.path)
        reply = await self._reply(call, meant)
        reply = replies.packed(reply, call.header("accept-encoding"))
        journal.answered(
            request=call.id,
            route=meant.name if meant else "",
            policy=meant.policy if meant else "",
            status=reply.status,
            seconds=time.monotonic() - began,
            officer=call.officer,
        )
        await replies.send_off(reply, send, close=not call.read_all and call.method not in _STATELESS)

    async def _reply(self, call: Call, meant: Found | None) -> Reply:
        try:
            return self._nowhere(call) if meant is None else await self._meant(call, meant)
        except AppError as error:
            return replies.refused(error)
        except wire.Unfit as error:
            return replies.unfit(error.status, error.field)
        except (TooLarge, TooSlow) as error:
            return replies.unfit(error.status, "body")
        except Exception as fault:  # noqa: BLE001 - whatever it is, the client hears a sentence and the log where
            journal.failed(fault, request=call.id, route=meant.name if meant else "")
            return replies.refused(BackendUnavailable(Code.SERVER_FAULT), status=500)

    async def _meant(self, call: Call, meant: Found) -> Reply:
        if wait := self._too_often(call, meant):
            return replies.busy(wait, 429)
        if isinstance(meant.target, Fixed):
            return await endpoints.ENDPOINTS[meant.target.name](self, call, meant)
        return await self._at_desk(call, meant.target, meant.values)

    async def _at_desk(self, call: Call, form: wire.Form, values: list[str]) -> Reply:
        token, posting = call.token(), call.posting()
        body = await self.json_body(call) if not form.in_query else await call.body(0, 1)
        query = call.query()

        def work() -> Reply:
            desk = self.desk(call, token, posting)
            asked = form.asked(values, query, call.header, body)
            if not isinstance(asked, Command):
                answer = desk.ask(asked)
                return replies.told(answer, headers=_version_of(answer))
            answer = desk.do(asked)
            if isinstance(asked, ChangePassword):
                self.sessions.renew_password(token)
            return replies.told(answer)

        return await self.lanes.run(work, password=issubclass(form.route.kind, ChangePassword))

    def desk(self, call: Call, token: str, posting: int | None) -> SqlDesk:
        """Whose desk it is, on a worker's thread."""
        desk = self.sessions.desk(token, posting)
        call.officer = desk.officer.id
        return desk

    async def json_body(self, call: Call) -> bytes:
        """The body, when it says that it is JSON."""
        kind = call.header("content-type").partition(";")[0].strip().lower()
        if kind != wire.JSON or call.header("content-encoding"):
            raise wire.Unfit(415, "Content-Type")
        return await call.body(self.limits.body_bytes, self.limits.body_seconds)

    def _too_often(self, call: Call, meant: Found) -> int:
        if meant.policy == ANYONE:
            return self._of_strangers.wait(call.address.encode()) if call.method == "POST" else 0
        return self._of_sessions.wait(sha256(call.header("authorization").encode()).digest()[:12])

    def _nowhere(self, call: Call) -> Reply:
        if methods := methods_at(call.path):
            reply = replies.unfit(405, "method")
            return Reply(reply.status, reply.body, reply.media_type, ((b"allow", ", ".join(methods).encode()),))
        return replies.refused(NotFound())


def _version_of(answer: object) -> Headers:
    """What `If-Match` has to say when this complaint is to be changed."""
    version = getattr(getattr(answer, "case", None), "version", None)
    return ((b"etag", f'"{version}"'.encode()),) if version is not None else ()
