"""The file in hand: what was seen, chosen and read of it, and what the store says of its rows. No widget in here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.calendar import as_date, day_of
from desktop.models.errors import RuleBroken
from desktop.models.oversight import AskStoreState
from desktop.models.portal import Cancelled, Fault, Field, PortalRow, Reason, RefusedRow
from desktop.models.portal_commands import RowVerdict, SavedMapping
from desktop.models.portal_mapping import Mapping
from desktop.models.text import clean, cut
from desktop.services.ports import Desk

if TYPE_CHECKING:
    # the reader of workbooks takes a third of a second to load: that is done off the window's thread, when asked for
    from desktop.services.exchange.portal_file import FileLook, SheetLook
    from desktop.services.portal_intake import Intake, Tally, Told

NAMES = frozenset({Reason.UNKNOWN_DEPARTMENT, Reason.UNKNOWN_DISTRICT, Reason.UNKNOWN_BLOCK, Reason.UNKNOWN_CATEGORY})
"""Faults of a name that nobody here knows; many rows share few of them."""
_FITS = 0.8
_HINT = 200


@dataclass(slots=True)
class Job:
    """One file. `stopped` ends the reading or the preview under way."""

    path: Path
    look: FileLook
    sheet: SheetLook
    mapping: Mapping
    stopped: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the file with its verdict; understood or refused by the reader or by the store."""

    row_number: int
    number: str
    verdict: str
    row: PortalRow | None
    of_store: RowVerdict | None
    refused: RefusedRow | None = None
    hint: str = ""
    """What a refused row is about, as far as a cell says so."""

    @property
    def remarks(self) -> tuple[Fault, ...]:
        """What was left out of a row that is taken."""
        return self.row.remarks if self.row is not None else ()


@dataclass(frozen=True, slots=True)
class Preview:
    """Every row by its verdict, in the order of the file, and the names that were not known, most frequent first."""

    intake: Intake
    counts: Tally
    rows: tuple[PreviewRow, ...]
    by_verdict: dict[str, tuple[PreviewRow, ...]]
    remarked: tuple[PreviewRow, ...]
    converted: tuple[PreviewRow, ...]
    unknown: dict[tuple[Reason, str], tuple[PreviewRow, ...]]


def seen(path: Path, saved: Sequence[SavedMapping]) -> Job:
    """Look at the file; the mapping used last that fits its headings is taken, else the guess. Raises `AppError`."""
    from desktop.services.exchange.portal_file import look  # noqa: PLC0415 - as said above

    found = look(path)
    sheet = found.proposed
    return Job(path, found, sheet, fitting(saved, sheet) or sheet.guess)


def fitting(saved: Sequence[SavedMapping], sheet: SheetLook) -> Mapping | None:
    """The first remembered mapping whose columns are nearly all in the sheet."""
    for kept in saved:
        mapping = Mapping.from_json(kept.body)
        places = mapping.fit(sheet.headings)
        if (
            mapping.columns
            and len(places) >= _FITS * len(mapping.columns)
            and len(places) >= len(sheet.guess.columns) * _FITS
        ):
            return on_sheet(mapping, sheet, kept.name)
    return None


def read_mapping(kept: SavedMapping) -> Mapping | None:
    """What was remembered; None for one that another program wrote."""
    try:
        return Mapping.from_json(kept.body)
    except RuleBroken:
        return None


def on_sheet(mapping: Mapping, sheet: SheetLook, name: str) -> Mapping:
    """A remembered mapping on the columns of this sheet, where they stand now."""
    placed = Mapping(columns=(), month_first=mapping.month_first, name=name)
    for what, position in mapping.fit(sheet.headings).items():
        placed = placed.with_column(what, sheet.headings[position], position)
    return placed


def named(mapping: Mapping, name: str) -> Mapping:
    """The same under a name, as it is remembered: what a person has seen and kept is certain."""
    return replace(mapping, name=name, columns=tuple(replace(column, confidence=1.0) for column in mapping.columns))


def preview(job: Job, desk: Desk, told: Callable[[tuple[str, int, int]], None]) -> Preview:
    """Read the file and ask the store what taking it would do. Raises `AppError`, `Cancelled` when stopped."""
    from desktop.services import portal_intake  # noqa: PLC0415 - as said above

    def report(what: str) -> Told:
        def say(done: int, total: int) -> None:
            if job.stopped.is_set():
                raise Cancelled
            told((what, done, total))

        return say

    today = as_date(day_of(desk.ask(AskStoreState()).now))
    reading = portal_intake.read_file(job.path, desk, today, report("read"), mapping=job.mapping, sheet=job.sheet.name)
    return previewed(portal_intake.previewed(reading, desk, report("judged")))


def previewed(intake: Intake) -> Preview:
    """The rows of an intake by their verdicts."""
    reading = intake.reading
    rows = [
        PreviewRow(row.row_number, row.number, verdict.verdict, row, verdict)
        for row, verdict in zip(reading.rows, intake.verdicts, strict=True)
    ]
    places = reading.mapping.fit(reading.headings)
    about = [places[what] for what in (Field.SUBJECT, Field.DESCRIPTION, Field.COMPLAINANT) if what in places]
    rows += [
        PreviewRow(row.row_number, row.number, "refused", None, None, row, _hint(row, about)) for row in reading.refused
    ]
    rows.sort(key=lambda row: row.row_number)
    by_verdict = {
        verdict: tuple(row for row in rows if row.verdict == verdict)
        for verdict in ("new", "changed", "unchanged", "refused")
    }
    return Preview(
        intake=intake,
        counts=intake.tally,
        rows=tuple(rows),
        by_verdict=by_verdict,
        remarked=tuple(row for row in rows if row.remarks),
        converted=tuple(row for row in rows if row.row is not None and row.row.converted),
        unknown=_unknown(rows),
    )


def _hint(row: RefusedRow, places: Sequence[int]) -> str:
    cells = (row.cells[place] for place in places if place < len(row.cells))
    return cut(clean(next(filter(str.strip, cells), "")), _HINT)


def _unknown(rows: Iterable[PreviewRow]) -> dict[tuple[Reason, str], tuple[PreviewRow, ...]]:
    found: dict[tuple[Reason, str], list[PreviewRow]] = {}
    for row in rows:
        for name in dict.fromkeys((f.reason, f.value) for f in _faults(row) if f.reason in NAMES):
            found.setdefault(name, []).append(row)
    return {name: tuple(found[name]) for name in sorted(found, key=lambda name: -len(found[name]))}


def _faults(row: PreviewRow) -> tuple[Fault, ...]:
    return row.refused.faults if row.refused is not None else row.remarks
