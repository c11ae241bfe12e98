"""A signed-in officer's counter over SQL: every question one reading, every command one transaction."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import BinaryIO, TypeVar, cast

from sqlalchemy import Connection, Engine

from desktop.models.attachments import examined
from desktop.models.complaint_commands import MobileShown
from desktop.models.errors import BackendUnavailable, Code, NotFound, NotPermitted, SignInRefused
from desktop.models.identity import ChangePassword, Officer
from desktop.models.policy import role_refusal
from desktop.models.seam import Command, Question
from desktop.models.special_close import DecisionCommand
from desktop.services.listening import Heard
from desktop.services.sql import files, passwords
from desktop.services.sql.acts import acting, is_postgres, reading
from desktop.services.sql.confidential import mobile_of
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.holders import require_in_office
from desktop.services.sql.listening import FileEar
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
    given: set[bytes] = field(default_factory=set)
    """Commands that desks of this store carried out: others are somebody else's."""
    processes: set[int] = field(default_factory=set)
    """The server processes of a shared store that work for this one."""
    new_password: Callable[[str], None] | None = None
    """Told of the officer's new password where it also opens the connections."""


class SqlDesk:
    """`desktop.services.ports.Desk` over SQL."""

    def __init__(self, store: Store, officer: Officer) -> None:
        self._store = store
        self._officer = officer

    @property
    def officer(self) -> Officer:
        return self._officer

    def ask(self, question: Question[A]) -> A:
        return self._again(lambda: self._answer(question))

    def _answer(self, question: Question[A]) -> A:
        with plain_faults(), self._reading(question) as connection:
            now, shelf = self._store.clock(), self._store.shelf
            reading_now = Reading(connection=connection, officer=self._officer, now=now, shelf=shelf)
            return cast(A, QUESTIONS[type(question)](reading_now, question))

    def do(self, command: Command[A]) -> A:
        code = role_refusal(self._officer.posting, type(command))
        if code is not None:
            raise NotPermitted(code)
        with plain_faults():
            body = body_of(command)
        tries_again = not isinstance(command, DecisionCommand)  # whose proof is spent with the first try
        return self._again(lambda: self._carry_out(command, body), willing=tries_again)

    def _carry_out(self, command: Command[A], body: bytes) -> A:
        officer_id = self._officer.id
        with plain_faults(), self._acting() as (connection, told):
            earlier = earlier_answer(connection, command, body, officer_id)
            if earlier is not None:
                return cast(A, self._completed(earlier))
            require_in_office(connection, self._officer.posting)
            if isinstance(command, DecisionCommand):
                self._store.proofs.spend(connection, command.proof, officer_id, self._store.clock())
            work = Writing(
                connection=connection,
                officer=self._officer,
                now=self._store.clock() if told is None else told,
                shelf=self._store.shelf,
                command_id=command.command_id,
            )
            self._store.given.add(command.command_id.bytes)
            answer = COMMANDS[type(command)](work, command)
            keep_answer(connection, command, body, answer, officer_id, work.now)
        if isinstance(command, ChangePassword) and self._store.new_password is not None:
            self._store.new_password(command.new_password)
        return cast(A, self._completed(answer))

    def prove(self, password: str) -> str:
        key, now = str(self._officer.id), self._store.clock()
        with plain_faults():
            self._store.tries.count(key, now)
            with self._reading() as connection:
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
        with plain_faults(), self._acting() as (connection, told):
            files.keep(connection, kept, self._officer.id, self._store.clock() if told is None else told)
        return kept.sha256

    def open_file(self, sha256: str) -> BinaryIO:
        with plain_faults(), self._reading() as connection:
            content = files.content(connection, sha256, self._officer)
        if content is None:
            raise NotFound
        return io.BytesIO(content)

    def listen(self, heard: Heard) -> Callable[[], None]:
        """`desktop.services.listening.Listens`."""
        store, scope = self._store, self._officer.posting.scope
        if is_postgres(store.engine):
            from desktop.services.sql.postgres.listening import SharedEar  # noqa: PLC0415 - for a shared store alone

            return SharedEar(store.engine, scope, store.processes, heard).start()
        return FileEar(store.engine, scope, store.given, heard).start()

    def _reading(self, question: Question[object] | None = None) -> AbstractContextManager[Connection]:
        return reading(self._store.engine, self._officer.posting.id, question)

    def _acting(self) -> AbstractContextManager[tuple[Connection, int | None]]:
        return acting(self._store.engine, self._officer.posting.id)

    def _again(self, call: Callable[[], A], *, willing: bool = True) -> A:
        """Once more when the way to a shared store was lost: what was carried out all the same answers its receipt."""
        try:
            return call()
        except BackendUnavailable as lost:
            if not willing or lost.code is not Code.SERVER_UNREACHABLE or not is_postgres(self._store.engine):
                raise
        return call()

    def _completed(self, answer: object) -> object:
        """A shared store tells a number only when the entry about it can no longer be taken back."""
        if not isinstance(answer, MobileShown) or answer.mobile:
            return answer
        with self._reading() as connection:
            return replace(answer, mobile=mobile_of(connection, answer.id))
