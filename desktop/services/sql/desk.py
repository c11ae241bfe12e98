"""A signed-in officer's counter over SQL: every question one reading, every command one transaction."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import BinaryIO, TypeVar, cast

from sqlalchemy import Engine

from desktop.models.attachments import examined
from desktop.models.errors import Code, NotFound, NotPermitted, SignInRefused
from desktop.models.identity import Officer
from desktop.models.policy import role_refusal
from desktop.models.seam import Command, Question
from desktop.models.special_close import DecisionCommand
from desktop.services.sql import files, passwords
from desktop.services.sql.engine import writing
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.holders import require_in_office
from desktop.services.sql.proofs import Proofs, ProofsOfThisProgram
from desktop.services.sql.receipts import body_of, earlier_answer, keep_answer
from desktop.services.sql.registry import COMMANDS, QUESTIONS
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.tries import CountedTries, Tries
from desktop.services.sql.work import Reading, Writing

A = TypeVar("A")
Clock = Callable[[], int]


@dataclass(frozen=True, kw_only=True)
class Store:
    """What the desks of one store share. `clock` gives epoch seconds: the store's time, never the window's."""

    engine: Engine
    clock: Clock
    shelf: Shelf = field(default_factory=Shelf)
    proofs: Proofs = field(default_factory=ProofsOfThisProgram)
    tries: CountedTries = field(default_factory=Tries)
    """Passwords tried at desks: an unattended window is no place to guess at."""
    strangers: CountedTries = field(default_factory=Tries)
    """Tries at the door under names that nobody has."""


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
                self._store.proofs.spend(connection, command.proof, officer_id, self._store.clock())
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
        key, now = str(self._officer.id), self._store.clock()
        with plain_faults():
            self._store.tries.count(key, now)
            with self._store.engine.connect() as connection:
                if not passwords.is_right(connection, self._officer.id, password):
                    raise SignInRefused(Code.WRONG_CREDENTIALS, what="password")
            self._store.tries.forgive(key)
            return self._store.proofs.give(self._store.engine, self._officer.id, self._store.clock())

    def in_posting(self, posting_id: int) -> SqlDesk:
        for posting in self._officer.postings:
            if posting.id == posting_id:
                return SqlDesk(self._store, replace(self._officer, posting=posting))
        raise NotPermitted(Code.NO_POSTING)

    def store_file(self, source: BinaryIO, name: str) -> str:
        kept = examined(source, name)
        with plain_faults(), writing(self._store.engine).begin() as connection:
            files.keep(connection, kept, self._officer.id, self._store.clock())
        return kept.sha256

    def open_file(self, sha256: str) -> BinaryIO:
        with plain_faults(), self._store.engine.connect() as connection:
            content = files.content(connection, sha256, self._officer)
        if content is None:
            raise NotFound
        return io.BytesIO(content)
