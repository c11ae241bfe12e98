"""Sessions of a server: an officer's token opens their desk until it is idle, old, revoked or the password changes.

The store keeps what every worker of the server must know: sessions, proofs for decisions, counted tries.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, and_, bindparam, delete, insert, select, update

from desktop.models.errors import BackendUnavailable, Code, NotPermitted, SignInRefused
from desktop.models.identity import Credentials, Officer, Posting
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.desk import SqlDesk, Store
from desktop.services.sql.engine import writing
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.holders import HELD, posting_of
from desktop.services.sql.proofs import PROOF_SECONDS
from desktop.services.sql.session_tables import counted_try, proof, session
from desktop.services.sql.sign_in import admitted
from desktop.services.sql.tables import officer, posting, seat
from desktop.services.sql.tries import refuse_early, wait_after

TOKEN_BYTES = 32
_DAY = 86_400
_IN_FORCE = and_(posting.c.officer_id == officer.c.id, posting.c.to_day.is_(None))
_IN_USE = and_(seat.c.id == posting.c.seat_id, seat.c.active == True)  # noqa: E712 - SQL
_WHO = (
    select(
        session.c.issued_at,
        session.c.used_at,
        session.c.password,
        officer.c.id.label("who"),
        officer.c.username,
        officer.c.name.label("officer_name"),
        officer.c.active,
        officer.c.password_hash,
        seat.c.id.label("sits"),
        *HELD.selected_columns,
    )
    .join(officer, officer.c.id == session.c.officer_id)
    .outerjoin(posting, _IN_FORCE)
    .outerjoin(seat, _IN_USE)
    .where(session.c.token == bindparam("token"))
    .order_by(posting.c.additional, posting.c.from_day, posting.c.id)
)
"""A row for each posting in force, as in `HELD`; who holds none has one without a seat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetimes:
    """How long a token opens a desk, in seconds: since it was used last, and since it was given."""

    idle: int = 12 * 3_600
    absolute: int = 7 * _DAY


class Sessions:
    """The door of a server. Every method is safe from several threads and several programs at once."""

    def __init__(self, store: Store, lifetimes: Lifetimes | None = None) -> None:
        engine = store.engine
        self._store = replace(
            store,
            proofs=ProofsInTheStore(),
            tries=TriesInTheStore(engine, "desk"),
            strangers=TriesInTheStore(engine, "door"),
        )
        self._lives = lifetimes or Lifetimes()
        # every request looks here first: a shared store is spared the beginning and end of a transaction
        self._looking = engine.execution_options(isolation_level="AUTOCOMMIT") if is_postgres(engine) else engine

    def begin(self, credentials: Credentials) -> tuple[str, Officer, int]:
        """A token, shown this once, who it is, and until when it lasts at most; `SignInRefused` as `admitted`."""
        with plain_faults():
            who = admitted(self._store, credentials)
            token, now = secrets.token_urlsafe(TOKEN_BYTES), self._store.clock()
            with writing(self._store.engine).begin() as connection:
                connection.execute(delete(session).where(session.c.issued_at < now - self._lives.absolute))
                stored = connection.scalar(select(officer.c.password_hash).where(officer.c.id == who.id)) or ""
                row = {"token": _digest(token), "officer_id": who.id, "issued_at": now, "used_at": now}
                connection.execute(insert(session), row | {"password": _digest(stored)})
        return token, who, now + self._lives.absolute

    def desk(self, token: str, posting_id: int | None) -> SqlDesk:
        """The desk in this posting (None = the first): `SignInRefused` (`SESSION_OVER`) for a token that is not good
        any more, `NotPermitted` (`NO_POSTING`) for a posting the officer does not hold.
        """
        now = self._store.clock()
        with plain_faults(), self._looking.connect() as connection:
            rows = connection.execute(_WHO, {"token": _digest(token)}).all()
        who = rows[0] if rows else None
        if who is None or not who.active or who.password != _digest(who.password_hash):
            raise SignInRefused(Code.SESSION_OVER)
        if now - who.used_at > self._lives.idle or now - who.issued_at > self._lives.absolute:
            raise SignInRefused(Code.SESSION_OVER)
        held = tuple(posting_of(row) for row in rows if row.sits is not None)
        if now - who.used_at > self._lives.idle // 20:
            self._used(token, now)
        chosen = _chosen(held, posting_id)
        known = Officer(id=who.who, username=who.username, name=who.officer_name, posting=chosen, postings=held)
        return SqlDesk(self._store, known)

    def renew_password(self, token: str) -> None:
        """The officer changed their own password in this session: it goes on, their others do not."""
        with plain_faults(), writing(self._store.engine).begin() as connection:
            mine = session.c.token == _digest(token)
            owner = select(session.c.officer_id).where(mine).scalar_subquery()
            stored = connection.scalar(select(officer.c.password_hash).where(officer.c.id == owner)) or ""
            connection.execute(update(session).where(mine).values(password=_digest(stored)))

    def end(self, token: str) -> None:
        """Signed out. Again is harmless."""
        with plain_faults(), writing(self._store.engine).begin() as connection:
            connection.execute(delete(session).where(session.c.token == _digest(token)))

    def _used(self, token: str, now: int) -> None:
        """A store that is busy just now is told the next time."""
        try:
            with plain_faults(), writing(self._store.engine).begin() as connection:
                connection.execute(update(session).where(session.c.token == _digest(token)).values(used_at=now))
        except BackendUnavailable:
            return


class ProofsInTheStore:
    """A proof is spent in the transaction of its decision: a decision that is refused has not used it."""

    def give(self, engine: Engine, officer_id: int, now: int) -> str:
        given = secrets.token_urlsafe(24)
        with writing(engine).begin() as connection:
            connection.execute(delete(proof).where(proof.c.given_at < now - PROOF_SECONDS))
            row = {"proof": _digest(given), "officer_id": officer_id, "given_at": now}
            connection.execute(insert(proof), row)
        return given

    def spend(self, connection: Connection, given: str, officer_id: int, now: int) -> None:
        found = delete(proof).where(
            proof.c.proof == _digest(given),
            proof.c.officer_id == officer_id,
            proof.c.given_at.between(now - PROOF_SECONDS, now),
        )
        if not connection.execute(found).rowcount:
            raise SignInRefused(Code.PROOF_NEEDED)


@dataclass(frozen=True, slots=True)
class TriesInTheStore:
    """Counted for all workers together; forgotten after a day."""

    engine: Engine
    place: str

    def count(self, key: str, now: int) -> None:
        mine = counted_try.c.key == _digest(f"{self.place}:{key}")
        with writing(self.engine).begin() as connection:
            connection.execute(delete(counted_try).where(counted_try.c.tried_at < now - _DAY))
            row = connection.execute(select(counted_try).where(mine)).first()
            if row is not None:
                refuse_early(row.wait_until, now)
            tries = (row.tries if row is not None else 0) + 1
            told = {"tries": tries, "wait_until": now + wait_after(tries), "tried_at": now}
            if row is not None:
                connection.execute(update(counted_try).where(mine).values(told))
            else:
                connection.execute(insert(counted_try), told | {"key": _digest(f"{self.place}:{key}")})

    def forgive(self, key: str) -> None:
        with writing(self.engine).begin() as connection:
            connection.execute(delete(counted_try).where(counted_try.c.key == _digest(f"{self.place}:{key}")))


def _chosen(held: tuple[Posting, ...], posting_id: int | None) -> Posting:
    for one in held:
        if posting_id in (None, one.id):
            return one
    raise NotPermitted(Code.NO_POSTING)


def _digest(text: str) -> bytes:
    """Enough for random tokens, which cannot be guessed; passwords are argon2id's."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
