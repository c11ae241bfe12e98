"""A day's dossiers as rows, plain tuples in the order of the tables' columns, ready for one `executemany` a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import Table

from desktop.models.complaint import Case, Status
from desktop.services.sql import tables as t
from desktop.services.sql.case_rows import CASE_COLUMNS
from desktop.services.sql.demo.dossier import Dossier, Written
from desktop.services.sql.demo.world import SPAN_DAYS, World
from desktop.services.sql.search import index_words, scope_words

Row = tuple[Any, ...]
_TAKEN_EVERY = 7
_PERSON = ("channel", "complainant", "mobile", "mobile_masked", "village", "subject")
_CASE = attrgetter(*(name for name in CASE_COLUMNS if name not in ("kind", "status")))
_OF_PERSON = itemgetter(*_PERSON)
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "complaint": (
        *(name for name in CASE_COLUMNS if name not in ("kind", "status")),
        "kind",
        "status",
        "is_open",
        "is_awaiting",
        *_PERSON,
        "taken_in",
    ),
    "complaint_text": ("complaint_id", "language", "description", "words"),
    "complaint_fts": ("rowid", "words", "scope"),
    **{
        table.name: tuple(column.name for column in table.columns)
        for table in (t.dialogue, t.proposal, t.attachment, t.closure_draft)
    },
}
"""The columns of each table's rows, in their order."""


def mark_of(world: World, day: int) -> int:
    """The mark of what came on a day of the span: every seven days stand for an import, the last ends yesterday."""
    weeks = -((day - SPAN_DAYS) // _TAKEN_EVERY)
    return world.today - weeks


@dataclass(kw_only=True)
class Batch:
    """Rows by table, and the ledger's entries, which wait for their turn in time."""

    number: int
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in COLUMNS})
    entries: list[Written] = field(default_factory=list)
    moved_today: list[tuple[Case, Case]] = field(default_factory=list)
    """Complaints as they stood when the timer woke this morning, and as they stand now, where that differs."""


def batch_of(number: int, dossiers: Iterable[Dossier]) -> Batch:
    """The rows of the dossiers of one day."""
    made = Batch(number=number)
    rows = made.rows
    for dossier in dossiers:
        case, columns = dossier.case, dossier.columns
        rows["complaint"].append(
            (
                *_CASE(case),
                int(case.kind),
                int(case.status),
                case.status.is_open,
                case.status is Status.PARTIALLY_CLOSED,
                *_OF_PERSON(columns),
                mark_of(dossier.world, number),
            )
        )
        rows["complaint_text"].append((case.id, dossier.language, dossier.description, dossier.annex.words))
        words = index_words(
            number=case.number,
            complainant=columns["complainant"],
            village=columns["village"],
            subject=columns["subject"],
            description=dossier.description,
        )
        rows["complaint_fts"].append((case.id, words, scope_words(case.department_id, case.district_id, case.block_id)))
        _keep(rows["dialogue"], t.dialogue, dossier.annex.dialogues)
        _keep(rows["proposal"], t.proposal, dossier.annex.proposals)
        _keep(rows["attachment"], t.attachment, dossier.annex.attachments)
        if dossier.annex.draft is not None:
            _keep(rows["closure_draft"], t.closure_draft, [dossier.annex.draft])
        made.entries += dossier.entries
        if dossier.last_at() >= dossier.world.morning:
            made.moved_today.append((dossier.at_dawn(), case))
    return made


def _keep(rows: list[Row], table: Table, made: Iterable[Mapping[str, Any]]) -> None:
    names = COLUMNS[table.name]
    rows += [tuple([row[name] for name in names]) for row in made]
