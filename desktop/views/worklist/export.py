"""A list as a workbook: every row of it, the columns in view, in the background, cancellable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.models.calendar import as_date, day_of
from desktop.models.complaint import Kind, Status
from desktop.models.portal import Cancelled
from desktop.models.worklist import Key, Row, WorklistPage
from desktop.services.ports import Desk
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import KINDS, LEVELS, STATUSES
from desktop.views.infra.session import Names

PAGE = 1_000
Value = str | int | date | None
_HEADS = (
    QT_TRANSLATE_NOOP("Export", "Number"),
    QT_TRANSLATE_NOOP("Export", "Kind"),
    QT_TRANSLATE_NOOP("Export", "Subject"),
    QT_TRANSLATE_NOOP("Export", "Complainant"),
    QT_TRANSLATE_NOOP("Export", "Mobile"),
    QT_TRANSLATE_NOOP("Export", "Village"),
    QT_TRANSLATE_NOOP("Export", "Block"),
    QT_TRANSLATE_NOOP("Export", "District"),
    QT_TRANSLATE_NOOP("Export", "Department"),
    QT_TRANSLATE_NOOP("Export", "Category"),
    QT_TRANSLATE_NOOP("Export", "Level"),
    QT_TRANSLATE_NOOP("Export", "Status"),
    QT_TRANSLATE_NOOP("Export", "Received on"),
    QT_TRANSLATE_NOOP("Export", "Limit"),
    QT_TRANSLATE_NOOP("Export", "Age in days"),
    QT_TRANSLATE_NOOP("Export", "Reopened"),
)


def heads() -> list[str]:
    """Captions in the language of the window; ask on its thread."""
    return [translate("Export", words) for words in _HEADS]


class WordsOfRows:
    """The words a row needs, taken on the window's thread so that the work may run off it."""

    def __init__(self, names: Names, today: int) -> None:
        self._names, self._today = names, today
        self._kinds = {kind.value: label.text for kind, label in KINDS.items()}
        self._statuses = {status.value: label.text for status, label in STATUSES.items()}
        self._levels = {level: label.text for level, label in LEVELS.items()}

    def values(self, row: Row) -> Sequence[Value]:
        """One line of the sheet; the mobile stays masked."""
        names = self._names
        return (
            row.number,
            self._kinds[Kind(row.kind)],
            row.subject,
            row.complainant,
            row.mobile,
            row.village,
            names.block(row.block_id),
            names.district(row.district_id),
            names.department(row.department_id),
            names.category(row.category_id),
            self._levels[row.level],
            self._statuses[Status(row.status)],
            as_date(day_of(row.registered_at)),
            as_date(day_of(row.due_at)),
            self._today - day_of(row.registered_at),
            row.reopen_count,
        )


def rows_of(desk: Desk, question: WorklistPage) -> Iterator[Row]:
    """Every row of the list in its order, a page at a time."""
    start: Key | None = None
    while True:
        page = desk.ask(replace(question, start=start, stop=None, size=PAGE + 1))
        yield from page.rows[:PAGE]
        if len(page.rows) <= PAGE:
            return
        last = page.rows[PAGE]
        start = Key(value=int(getattr(last, question.sort.value)), id=last.id)


def write(
    path: Path,
    desk: Desk,
    question: WorklistPage,
    words: WordsOfRows,
    captions: Sequence[str],
    progress: Callable[[int], None],
    stopped: threading.Event,
) -> int:
    """Write the workbook and give its number of rows; raises `Cancelled` when stopped, then no file is left."""
    from desktop.services.exchange.xlsx_writing import write_xlsx  # noqa: PLC0415 - only when asked for

    def values() -> Iterator[Sequence[Value]]:
        for row in rows_of(desk, question):
            if stopped.is_set():
                raise Cancelled
            yield words.values(row)

    return write_xlsx(path, captions, values(), progress=progress)
