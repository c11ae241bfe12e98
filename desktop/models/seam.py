"""The two things that cross from the window to the store: questions and commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from desktop.models.changes import Changes

A_co = TypeVar("A_co", covariant=True)


class Question(Generic[A_co]):
    """Asks for an answer of the type it names; changes nothing, may be asked twice at once."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Generic[A_co]):
    """One change, one transaction. Repeating it with the same `command_id` is harmless and answers the same.

    `command_id` is made when the button is pressed and kept with the draft.
    """

    command_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCommand(Command["Receipt"]):
    """A command about one complaint. `seen_version` is what the person was looking at; older is `StaleData`."""

    complaint_id: int
    seen_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A command was carried out and is in the ledger at `entry`. `id` is what it made or changed.

    `entry` 0: the line to the server is down, the act waits in the outbox of this PC and has changed nothing yet.
    """

    command_id: UUID
    id: int
    version: int
    entry: int
    changes: Changes
