"""The doors of a store, the same for every kind of store: a back end to sign in to, a desk to work at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Protocol, TypeVar

if TYPE_CHECKING:  # the first window waits for what is imported here
    from uuid import UUID

    from desktop.models.changes import Changes
    from desktop.models.identity import Credentials, Officer
    from desktop.models.outbox import OutboxCount, Unsent
    from desktop.models.seam import Command, Question

A = TypeVar("A")
Progress = Callable[[int, int], None]


class Desk(Protocol):
    """A signed-in officer's counter, in one posting. Safe to use from several threads at once.

    Every method may raise `BackendUnavailable`; `ask` raises `NotFound` for what the posting may not see.
    """

    @property
    def officer(self) -> Officer:
        """Who works here, in which posting."""
        ...

    def ask(self, question: Question[A]) -> A:
        """The answer, of one consistent reading; mobile numbers come masked."""
        ...

    def do(self, command: Command[A]) -> A:
        """Carry out and answer with the receipt. Repeating the same command answers the first receipt again.

        Raises `NotPermitted`, `RuleBroken`, `NotFound`, `StaleData`; then nothing has changed.
        """
        ...

    def prove(self, password: str) -> str:
        """A proof that the officer is here now, good for one decision within two minutes; `SignInRefused` if not."""
        ...

    def in_posting(self, posting_id: int) -> Desk:
        """The same officer's desk in another of their postings; `NotPermitted` if it is not theirs."""
        ...

    def store_file(self, source: BinaryIO, name: str) -> str:
        """Keep a file's bytes and give their SHA-256 (hex). Refuses by size and type before keeping anything."""
        ...

    def open_file(self, sha256: str) -> BinaryIO:
        """The bytes of a file attached to a complaint the posting may see."""
        ...


class Backend(Protocol):
    """A store before anybody has signed in."""

    def sign_in(self, credentials: Credentials) -> Desk:
        """The desk, or `SignInRefused`; takes the same time for unknown names and wrong passwords."""
        ...

    def close(self) -> None:
        """Let go of files and connections; the desks are closed with it."""
        ...


class Outgoing(Protocol):
    """What was done while the line to a server was down. A desk over a server has one; see `outgoing_of`.

    A receipt whose `entry` is 0 says that the act waits here. Every method is quick, may be called from any thread,
    and raises `BackendUnavailable` (`OUTBOX_UNREADABLE`) when this PC's disk fails.
    """

    def acts(self) -> tuple[Unsent, ...]:
        """Everything that is not with the server, oldest first."""
        ...

    def count(self) -> OutboxCount:
        """How many wait, how many a person must look at, and what keeps the line."""
        ...

    def watch(self, listener: Callable[[Changes], None]) -> None:
        """Call this after every change, on whatever thread; what the store changed meanwhile comes with it."""
        ...

    def try_now(self) -> None:
        """Send at once instead of at the next try."""
        ...

    def send_again(self, command_id: UUID, seen_version: int | None = None) -> None:
        """Send a stuck act again, after a conflict on top of the version the person has looked at."""
        ...

    def give_up(self, command_id: UUID) -> None:
        """Forget an act, at the person's express wish."""
        ...


def outgoing_of(desk: Desk) -> Outgoing | None:
    """The desk's outbox; None where the store is this PC's own or a database."""
    found: Outgoing | None = getattr(desk, "outgoing", None)
    return found


def sign_out_of(desk: Desk) -> Callable[[], None] | None:
    """Ends the session so that its token opens nothing any more; None where there is no session. Slow."""
    found: Callable[[], None] | None = getattr(desk, "sign_out", None)
    return found


def renewal_of(desk: Desk) -> Callable[[str], None] | None:
    """Signs in again by the officer's password without leaving the desk; None where sessions do not end."""
    found: Callable[[str], None] | None = getattr(desk, "renew", None)
    return found
