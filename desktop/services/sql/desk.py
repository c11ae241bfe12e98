"""A signed-in officer's counter over SQL: every question one reading, every command one transaction."""

from __future__ import annotations

import io
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import BinaryIO, TypeVar, cast

from sqlalchemy import Engine

from desktop.models.errors import Code, NotFound, NotPermitted, SignInRefused
from desktop.models.identity import Officer
from desktop.models.policy import role_refusal
from desktop.models.seam import Command, Question
from desktop.models.special_close import DecisionCommand
from desktop.services.sql import files, passwords
from desktop.services.sql.engine import writing
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.holders import require_in_office
from desktop.services.sql.receipts import body_of, earlier_answer, keep_answer
from desktop.services.sql.registry import COMMANDS, QUESTIONS
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.tries import Tries
from desktop.services.sql.work import Reading, Writing

A = TypeVar("A")
Clock = Callable[[], int]
PROOF_SECONDS = 120


@dataclass(frozen=True, kw_only=True)
class Store:
    """What the desks of one store share. `clock` gives epoch seconds: the store's time, never the window's."""

    engine: Engine
    clock: Clock
    shelf: Shelf = field(default_factory=Shelf)
    proofs: dict[str, tuple[int, int]] = field(default_factory=dict)
    tries: Tries = field(default_factory=Tries)
    """Passwords tried at desks: an unattended window is no place to guess at."""
    lock: threading.Lock = field(default_factory=threading.Lock)


class SqlDesk:
    """`desktop.services.ports.Desk` over SQL."""

    def __init__(self, store: Store, officer: Officer) -> None:
        self._store = store
        self._officer = officer

    @property
    def officer(self) -> Officer:
        return self._officer

    def ask(self, question: Question[A]) -> A:
        with plain_faults(), self._store.engine.connect() as connection:
            reading = Reading(
                connection=connection, officer=self._officer, now=self._store.clock(), shelf=self._store.shelf
            )
            return cast(A, QUESTIONS[type(question)](reading, question))

    def do(self, command: Command[A]) -> A:
        code = role_refusal(self._officer.posting, type(command))
        if code is not None:
            raise NotPermitted(code)
        officer_id = self._officer.id
        with plain_faults():
            body = body_of(command)
        with plain_faults(), writing(self._store.engine).begin() as connection:
            earlier = earlier_answer(connection, command, body, officer_id)
            if earlier is not None:
                return cast(A, earlier)
            require_in_office(connection, self._officer.posting)
            if isinstance(command, DecisionCommand):
                self._spend(command.proof)
            work = Writing(
                connection=connection,
                officer=self._officer,
                now=self._store.clock(),
                shelf=self._store.shelf,
                command_id=command.command_id,
            )
            answer = COMMANDS[type(command)](work, command)
            keep_answer(connection, command, body, answer, officer_id, work.now)
        return cast(A, answer)

    def prove(self, password: str) -> str:
        key = str(self._officer.id)
        self._store.tries.count(key, self._store.clock())
        with plain_faults(), self._store.engine.connect() as connection:
            if not passwords.is_right(connection, self._officer.id, password):
                raise SignInRefused(Code.WRONG_CREDENTIALS, what="password")
        self._store.tries.forgive(key)
        proof, now = secrets.token_urlsafe(24), self._store.clock()
        with self._store.lock:
            over = [old for old, (_, given) in self._store.proofs.items() if not _is_fresh(given, now)]
            for old in over:
                del self._store.proofs[old]
            self._store.proofs[proof] = (self._officer.id, now)
        return proof

    def in_posting(self, posting_id: int) -> SqlDesk:
        for posting in self._officer.postings:
            if posting.id == posting_id:
                return SqlDesk(self._store, replace(self._officer, posting=posting))
        raise NotPermitted(Code.NO_POSTING)

    def store_file(self, source: BinaryIO, name: str) -> str:
        kept = files.examined(source, name)
        with plain_faults(), writing(self._store.engine).begin() as connection:
            files.keep(connection, kept, self._officer.id, self._store.clock())
        return kept.sha256

    def open_file(self, sha256: str) -> BinaryIO:
        with plain_faults(), self._store.engine.connect() as connection:
            content = files.content(connection, sha256, self._officer)
        if content is None:
            raise NotFound
        return io.BytesIO(content)

    def _spend(self, proof: str) -> None:
        """A proof is good for one decision of the officer who gave it, within its two minutes."""
        with self._store.lock:
            officer_id, given = self._store.proofs.pop(proof, (0, 0))
        if officer_id != self._officer.id or not _is_fresh(given, self._store.clock()):
            raise SignInRefused(Code.PROOF_NEEDED)


def _is_fresh(given: int, now: int) -> bool:
    """Within its two minutes, and not from later than now: a clock that was set back lengthens nothing."""
    return 0 <= now - given <= PROOF_SECONDS
