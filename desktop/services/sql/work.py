"""What a handler works with: one transaction, one officer, one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.identity import Officer, Posting
from desktop.models.seam import Receipt
from desktop.models.workflow import Books
from desktop.services.sql.ledger import Entry, append
from desktop.services.sql.shelf import Shelf


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One consistent reading for a signed-in officer in one posting."""

    connection: Connection
    officer: Officer
    now: int
    shelf: Shelf

    @property
    def posting(self) -> Posting:
        """The posting in use: its scope bounds every answer."""
        return self.officer.posting

    @cached_property
    def books(self) -> Books:
        """The rules of this moment."""
        return self.shelf.books(self.connection, self.now)


@dataclass(frozen=True, kw_only=True)
class Writing(Reading):
    """One write transaction for one command."""

    command_id: UUID

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
        """Write the ledger entry of this command and give its number."""
        return append(
            self.connection,
            Entry(
                at=self.now,
                officer_id=0 if by_clock else self.officer.id,
                posting_id=0 if by_clock else self.posting.id,
                action=action,
                command_id=self.command_id,
                complaint_id=complaint_id,
                subject_id=subject_id,
                text=text,
                details=details,
            ),
        )

    def receipt(self, entry: int, changes: Changes, *, id: int = 0, version: int = 1) -> Receipt:  # noqa: A002 - the receipt's own field name
        """The answer to give back."""
        return Receipt(command_id=self.command_id, id=id, version=version, entry=entry, changes=changes)
