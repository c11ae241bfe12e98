"""Proofs that an officer is at the desk now: given for a password, spent by one decision."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection, Engine

from desktop.models.errors import Code, SignInRefused

PROOF_SECONDS = 120


class Proofs(Protocol):
    """Where proofs wait for their decision. Every desk of a store that may decide must share one."""

    def give(self, engine: Engine, officer_id: int, now: int) -> str:
        """A new proof of this officer."""
        ...

    def spend(self, connection: Connection, proof: str, officer_id: int, now: int) -> None:
        """Good for one decision of the officer who gave it; `SignInRefused` (`PROOF_NEEDED`) otherwise."""
        ...


@dataclass(slots=True)
class ProofsOfThisProgram:
    """Kept in memory: enough where every desk of an officer is in one program."""

    kept: dict[str, tuple[int, int]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def give(self, engine: Engine, officer_id: int, now: int) -> str:  # noqa: ARG002 - others keep theirs there
        proof = secrets.token_urlsafe(24)
        with self._lock:
            for old in [old for old, (_, given) in self.kept.items() if not is_fresh(given, now)]:
                del self.kept[old]
            self.kept[proof] = (officer_id, now)
        return proof

    def spend(self, connection: Connection, proof: str, officer_id: int, now: int) -> None:  # noqa: ARG002 - the same
        with self._lock:
            owner, given = self.kept.pop(proof, (0, 0))
        if owner != officer_id or not is_fresh(given, now):
            raise SignInRefused(Code.PROOF_NEEDED)


def is_fresh(given: int, now: int) -> bool:
    """Within its two minutes, and not from later than now: a clock that was set back lengthens nothing."""
    return 0 <= now - given <= PROOF_SECONDS
