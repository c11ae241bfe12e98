"""Taking the portal's file into the store: a preview that changes nothing, then batches that can be repeated."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.models.changes import Changes
from desktop.models.portal import PortalRow
from desktop.models.seam import Command, Question, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVerdict:
    """What taking one row would do: new | changed | unchanged | refused, with a reason code when refused.

    `changed` names the columns that differ.
    """

    row_number: int
    number: str
    verdict: str
    reason: str = ""
    details: str = ""
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPortalRows(Question[tuple[RowVerdict, ...]]):
    """What `ApplyPortalRows` with the same rows would do just now."""

    rows: tuple[PortalRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReceipt:
    """One batch is in the store; verdicts in the order of its rows."""

    command_id: UUID
    verdicts: tuple[RowVerdict, ...]
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyPortalRows(Command[ImportReceipt]):
    """Insert or update by portal number, one transaction, at most 1,000 rows. The same rows again change nothing."""

    rows: tuple[PortalRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishImport(Command[Receipt]):
    """The file is in: its name, digest and counts go to the ledger and the status bar."""

    file_name: str
    sha256: str
    new: int
    changed: int
    unchanged: int
    refused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMapping:
    """A column mapping under a name; `body` is the mapping as JSON."""

    name: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMappings(Question[tuple[SavedMapping, ...]]):
    """The remembered mappings, the one used last first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveMapping(Command[Receipt]):
    """Remember a mapping under its name, or replace it."""

    name: str
    body: str
