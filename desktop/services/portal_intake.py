"""Taking a portal's file in: read, preview, apply, the same for the window and the command line.

Reading refuses rows the file is to blame for, the store those the rules are to blame for; both are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from desktop.models.errors import Code, RuleBroken
from desktop.models.known_names import KnownName, NameBook
from desktop.models.lists import Lists, Named, ReferenceBook
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import (
    ApplyPortalRows,
    AskMappings,
    FinishImport,
    PreviewPortalRows,
    RowVerdict,
)
from desktop.models.portal_mapping import Mapping
from desktop.services.exchange.portal_file import PortalReading, read
from desktop.services.ports import Desk

BATCH = 1_000
"""Rows of a transaction: others write between two of them."""
Told = Callable[[int, int], None]
"""Rows done, rows in all; may raise `Cancelled`: what was taken before stays taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What became of the rows of a file."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0

    @classmethod
    def of(cls, verdicts: Sequence[RowVerdict], refused_in_file: int = 0) -> Tally:
        """Counts, the rows the file is to blame for among the refused."""
        named = [verdict.verdict for verdict in verdicts]
        return cls(
            new=named.count("new"),
            changed=named.count("changed"),
            unchanged=named.count("unchanged"),
            refused=named.count("refused") + refused_in_file,
        )

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(
            new=self.new + other.new,
            changed=self.changed + other.changed,
            unchanged=self.unchanged + other.unchanged,
            refused=self.refused + other.refused,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A file with the verdict of every row that was understood."""

    reading: PortalReading
    verdicts: tuple[RowVerdict, ...]

    @property
    def tally(self) -> Tally:
        """New, changed, unchanged, refused."""
        return Tally.of(self.verdicts, len(self.reading.refused))


def names_of(lists: Lists) -> NameBook:
    """The store's own lists as the reader looks names up."""
    return NameBook(
        departments=[_known(row) for row in lists.departments],
        districts=[_known(row) for row in lists.districts],
        blocks=[_known(row, row.parent_id) for row in lists.blocks],
        categories=[_known(row, row.parent_id) for row in lists.categories],
    )


def _known(row: Named, parent: int | None = None) -> KnownName:
    return KnownName(id=row.id, names=tuple(name for name in (row.hi, row.en, *row.aliases) if name), parent=parent)


def mapping_named(wanted: str, desk: Desk) -> Mapping:
    """A remembered mapping by its name, or one from a JSON file; `RuleBroken` (`VALUE_UNFIT`) when it is neither."""
    for saved in desk.ask(AskMappings()):
        if saved.name == wanted:
            return Mapping.from_json(saved.body)
    try:
        return Mapping.from_json(Path(wanted).read_text(encoding="utf-8"))
    except (OSError, UnicodeError) as fault:
        raise RuleBroken(Code.VALUE_UNFIT, field="mapping") from fault


def read_file(
    path: Path, desk: Desk, today: date, told: Told, *, mapping: Mapping | None = None, sheet: str | None = None
) -> PortalReading:
    """The file's rows with the store's own names. Raises `AppError` for a file that is no table, and `Cancelled`."""
    names = names_of(desk.ask(ReferenceBook()))
    return read(path, names=names, today=today, mapping=mapping, sheet=sheet, progress=told)


def previewed(reading: PortalReading, desk: Desk, told: Told) -> Intake:
    """What taking the rows would do just now; changes nothing."""
    verdicts: list[RowVerdict] = []
    for batch in _batches(reading.rows):
        verdicts += desk.ask(PreviewPortalRows(rows=batch))
        told(len(verdicts), len(reading.rows))
    return Intake(reading=reading, verdicts=tuple(verdicts))


def applied(reading: PortalReading, desk: Desk, told: Told) -> Intake:
    """Take the rows, a batch a transaction; repeating it changes nothing more.

    Stopped by `told`, it raises `Cancelled`; what was taken stays and is in the ledger.
    """
    verdicts: list[RowVerdict] = []
    try:
        for batch in batches_to_take(reading):
            verdicts += desk.do(ApplyPortalRows(command_id=uuid4(), sha256=reading.sha256, rows=batch)).verdicts
            told(len(verdicts), len(reading.rows))
    finally:
        if verdicts or not reading.rows:
            taken = Intake(reading=reading, verdicts=tuple(verdicts))
            desk.do(finishing(reading, taken.tally))
    return taken


def batches_to_take(reading: PortalReading) -> Iterator[tuple[PortalRow, ...]]:
    """The rows as they are taken: the oldest complaints first, `BATCH` at a time."""
    return _batches(sorted(reading.rows, key=lambda row: (row.registered_at or 0, row.number)))


def finishing(reading: PortalReading, counts: Tally) -> FinishImport:
    """The command that ends an import, whole or stopped."""
    taken = counts.new + counts.changed + counts.unchanged + counts.refused
    return FinishImport(
        command_id=uuid4(),
        file_name=reading.file_name,
        sha256=reading.sha256,
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        refused=counts.refused,
        remaining=len(reading.rows) + len(reading.refused) - taken,
    )


def _batches(rows: Sequence[PortalRow]) -> Iterator[tuple[PortalRow, ...]]:
    for start in range(0, len(rows), BATCH):
        yield tuple(rows[start : start + BATCH])
