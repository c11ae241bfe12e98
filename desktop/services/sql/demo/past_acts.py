"""Acts of the past by the store's own handlers: what `meeting_shelf` leaves in a hundredth of the time.

A test holds that both leave the same. Ledger entries are put aside: they have no number yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from desktop.models.complaint import Action
from desktop.models.errors import NotPermitted
from desktop.models.identity import Officer, Posting
from desktop.models.policy import role_refusal
from desktop.models.seam import Command, Receipt
from desktop.services.sql import handlers
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.dossier import Written
from desktop.services.sql.meeting_tables import follow_up
from desktop.services.sql.registry import COMMANDS
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.work import Writing

REGISTERED = handlers.__all__
"""The modules whose commands are carried out, named so that importing this one imports them."""


@dataclass(frozen=True, kw_only=True)
class _Past(Writing):
    entries: list[Written]

    def record(
        self,
        action: Action,
        *,
        complaint_id: int | None = None,
        subject_id: int | None = None,
        text: str = "",
        details: Mapping[str, Any] | None = None,
        by_clock: bool = False,
    ) -> int:
        """Put the entry aside; it has no number yet."""
        if complaint_id is not None or by_clock:
            raise ValueError(action)
        entry = Written(
            at=self.now,
            complaint_id=0,
            order=len(self.entries),
            officer_id=self.officer.id,
            posting_id=self.posting.id,
            action=int(action),
            command_id=self.command_id.bytes,
            subject_id=subject_id,
            text=text,
            details=dict(details or {}),
        )
        self.entries.append(entry)
        return 0


@dataclass(frozen=True, kw_only=True)
class PastActs:
    """Commands given at their moments, in one transaction."""

    connection: Connection
    chance: Chance
    names: Mapping[int, str]
    shelf: Shelf = field(default_factory=Shelf)
    entries: list[Written] = field(default_factory=list)

    def do(self, at: int, posting: Posting, kind: type[Command[Receipt]], /, **fields: Any) -> int:
        """Carry the command out as this posting at that moment; gives the receipt's id."""
        code = role_refusal(posting, kind)
        if code is not None:
            raise NotPermitted(code)
        command = kind(command_id=self.chance.command_id(), **fields)
        name = self.names[posting.officer_id]
        officer = Officer(id=posting.officer_id, username="", name=name, posting=posting, postings=(posting,))
        past = _Past(
            connection=self.connection,
            officer=officer,
            now=at,
            shelf=self.shelf,
            command_id=command.command_id,
            entries=self.entries,
        )
        receipt: Receipt = COMMANDS[kind](past, command)
        return receipt.id

    def ledger_of(self, department_id: int) -> Sequence[Mapping[str, Any]]:
        """The department's rows of the action ledger, oldest first."""
        rows = select(follow_up).where(follow_up.c.department_id == department_id).order_by(follow_up.c.id)
        return [dict(row) for row in self.connection.execute(rows).mappings()]
