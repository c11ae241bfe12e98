"""Taking the portal's file into the store: a preview that changes nothing, then batches that can be repeated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.models.changes import Changes
from desktop.models.portal import PortalRow
from desktop.models.seam import Command, Question, Receipt


class Refused(StrEnum):
    """Why the store does not take a row that the file told well."""

    MISSING_OF_NEW = "missing_of_new"
    """`details` names the fields that a number the store does not know needs."""
    OUT_OF_SCOPE = "out_of_scope"
    PLACE_UNKNOWN = "place_unknown"
    """Department, district, block and category of the row do not belong together."""
    REPEATED = "repeated"
    """`details` is the row of the same batch that has the number too."""
    REOPEN_WINDOW_OVER = "reopen_window_over"
    """Closed longer ago than a reopen is taken; L4 alone reopens it. `details` is the number of days."""
    UNFIT = "unfit"
    """`details` names a field whose value no file of ours brings: too long, unseen signs, out of its bounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVerdict:
    """What taking one row would do: new | changed | unchanged | refused, with a `Refused` code when refused.

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
class ColumnChange:
    """One column of a known complaint before and after a row; numbers of enums and ids as they are stored.

    Mobile numbers are masked.
    """

    name: str
    before: str | int
    after: str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePortalRow(Question[tuple[ColumnChange, ...]]):
    """What the row would change just now; nothing for a row that is new, refused or tells nothing new."""

    row: PortalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReceipt:
    """One batch is in the store; verdicts in the order of its rows."""

    command_id: UUID
    verdicts: tuple[RowVerdict, ...]
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyPortalRows(Command[ImportReceipt]):
    """Insert or update by portal number, one transaction, at most 1,000 rows. The same rows again change nothing.

    `sha256` is of the file they come from: all the batches of a file are one import, and what they bring is new until
    a batch of another file comes.
    """

    sha256: str
    rows: tuple[PortalRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishImport(Command[Receipt]):
    """The file is in: its name, digest and counts go to the ledger and the status bar.

    `remaining` rows were not taken any more because the person stopped it.
    """

    file_name: str
    sha256: str
    new: int
    changed: int
    unchanged: int
    refused: int
    remaining: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PastImport:
    """An import as it ended. `by` is the officer's name."""

    at: int
    by: str
    file_name: str
    sha256: str
    new: int
    changed: int
    unchanged: int
    refused: int
    remaining: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskImports(Question[tuple[PastImport, ...]]):
    """The last imports, newest first, at most twenty."""


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
