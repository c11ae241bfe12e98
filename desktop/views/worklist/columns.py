"""What a list shows of a complaint."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop.models.calendar import day_of
from desktop.models.complaint import Kind, Status
from desktop.models.rules import Rules
from desktop.models.worklist import Row, SortKey
from desktop.views.infra import flags as f
from desktop.views.infra.formats import date_of, date_text, days, due_words
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import KINDS, LEVELS, STATUSES
from desktop.views.infra.look import Weight
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.cells import AgeCell, Cell, CheckCell, FlagsCell, KindCell, LevelCell, StatusCell, Text2
from desktop.views.widgets.marks import age_fill
from desktop.views.widgets.rows_model import Column

SORTS = {"age": SortKey.REGISTERED, "due": SortKey.DUE, "flags": SortKey.ACT_BY, "registered": SortKey.REGISTERED}
"""Columns whose head orders the list, and by what."""
WIDEST: Mapping[str, Callable[[], Iterable[str]]] = {
    "kind": lambda: [label.text for label in KINDS.values()],
    "level": lambda: [label.text for label in LEVELS.values()],
    "age": lambda: [due_words(-399)],
    "status": lambda: [STATUSES[Status.IN_PROGRESS].text, STATUSES[Status.UNDER_EXAMINATION].text],
}
"""Words that are never cut, in the language of the window."""
BESIDE = {"kind": 20, "level": 50, "age": 0, "status": 38}
"""What stands beside them: shapes, steps, marks, the cell's own edges."""
HIDDEN = frozenset({"registered", "due", "category", "village", "target"})
"""Columns that are there for who wants them."""

_AWAITED = {
    Status.PENDING: QT_TRANSLATE_NOOP("Worklist", "nothing written yet"),
    Status.PARTIALLY_CLOSED: QT_TRANSLATE_NOOP("Worklist", "satisfaction awaited"),
    Status.UNDER_EXAMINATION: QT_TRANSLATE_NOOP("Worklist", "L3's opinion awaited"),
    Status.SPECIAL_CLOSE_PROPOSED: QT_TRANSLATE_NOOP("Worklist", "L3's decision awaited"),
}


def awaited_dialogue(level: int) -> str:
    """`एल-2 का संवाद शेष`."""
    return translate("Worklist", "{0} must speak first").format(LEVELS[level].text)


class ComplaintCells:
    """Turns a row into cells; knows names, today and the rules of today."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.rules = Rules()

    def number(self, row: Row) -> Cell:
        """Never elided, never grouped."""
        return Text2(row.number, weight=Weight.SEMIBOLD)

    def kind(self, row: Row) -> Cell:
        """Shape and word."""
        return KindCell(KINDS[Kind(row.kind)])

    def subject(self, row: Row) -> Cell:
        """Two lines of it; the whole stands in the reading pane."""
        return Text2(row.subject, lines=2)

    def complainant(self, row: Row) -> Cell:
        """Name over masked number."""
        return Text2(row.complainant, row.mobile)

    def place(self, row: Row) -> Cell:
        """District over block."""
        names = self._session.names
        return Text2(names.district(row.district_id), names.block(row.block_id))

    def village(self, row: Row) -> Cell:
        """As it was told."""
        return Text2(row.village, lines=2)

    def category(self, row: Row) -> Cell:
        """Of the department."""
        names = self._session.names
        return Text2(names.category(row.category_id), names.department(row.department_id))

    def level(self, row: Row) -> Cell:
        """Steps and word."""
        return LevelCell(row.level, LEVELS[row.level].text)

    def age(self, row: Row) -> Cell:
        """Days since receipt, the bar of the limit, what is left of it."""
        today = self._session.today()
        age = today - day_of(row.registered_at)
        status = Status(row.status)
        if not (status.is_open or status is Status.PARTIALLY_CLOSED):
            return AgeCell(days(age), translate("Worklist", "disposed of"), 0.0, Tone.MUTED)
        limit = day_of(row.due_at if status.is_open else row.act_by)
        left = limit - today
        allowed = max(1, limit - day_of(row.registered_at))
        return AgeCell(days(age), due_words(left), age_fill(age, allowed), f.due_tone(left))

    def status(self, row: Row) -> Cell:
        """The status and what it waits for."""
        status = Status(row.status)
        return StatusCell(STATUSES[status], self._awaited(row, status))

    def flags(self, row: Row) -> Cell:
        """The gravest two."""
        shown, more = f.gravest(self._flags(row))
        return FlagsCell(shown, more)

    def registered(self, row: Row) -> Cell:
        """The day it came."""
        return Text2(date_of(row.registered_at))

    def due(self, row: Row) -> Cell:
        """The day the limit ends."""
        return Text2(date_of(row.due_at))

    def target(self, row: Row) -> Cell:
        """The date told to the complainant."""
        return Text2(date_text(row.target_day))

    def _awaited(self, row: Row, status: Status) -> str:
        if row.dialogue_due:
            return awaited_dialogue(row.dialogue_due)
        if row.target_day is not None:
            return translate("Worklist", "target {0}").format(date_text(row.target_day))
        if status is Status.UNDER_EXAMINATION and row.examined_l3:
            return translate("Worklist", "L4's decision awaited")
        return translate("Worklist", _AWAITED[status]) if status in _AWAITED else ""

    def _flags(self, row: Row) -> list[f.Flag]:
        today, rules, status = self._session.today(), self.rules, Status(row.status)
        live = status.is_open or status is Status.PARTIALLY_CLOSED
        found = [f.reopened(row.reopen_count)] if row.reopen_count else []
        if not live:
            return found
        if row.dialogue_due:
            found.append(f.dialogue_due())
        if today - day_of(row.registered_at) > rules.old_days:
            found.append(f.over(rules.old_days))
        if row.promise_day is not None and row.promise_day < today:
            found.append(f.promise_broken(today - row.promise_day))
        elif row.promise_day == today:
            found.append(f.promise_today())
        timed = status in (Status.PENDING, Status.IN_PROGRESS) and row.level < 3 and not row.dialogue_due
        held = row.target_day is not None and row.target_day > today
        if timed and not held and day_of(row.due_at) in (today, today - 1):
            found.append(f.escalates_tomorrow(row.level + 1))
        if row.unreached:
            found.append(f.unreached(min(row.unreached, rules.unreachable_attempts), rules.unreachable_attempts))
        if row.returned:
            found.append(f.returned())
        if row.lane_proposed:
            found.append(f.lane_proposed())
        return found


def columns(cells: ComplaintCells) -> tuple[Column[Row], ...]:
    """Every column in the order of the design; those of HIDDEN are off until asked for."""

    def one(key: str, caption: str, cell: Callable[[Row], Cell], width: int, *, stretches: bool = False) -> Column[Row]:
        sort: Callable[[Row], Any] | None = cells.number if key in SORTS else None
        widest = WIDEST.get(key)
        beside = BESIDE.get(key, 0)
        return Column(
            key,
            lambda: translate("Worklist", caption),
            cell,
            width,
            stretches=stretches,
            sort=sort,
            widest=widest,
            beside=beside,
        )

    return (
        Column("check", lambda: "", lambda _row: CheckCell(), 34),
        one("number", QT_TRANSLATE_NOOP("Worklist", "Number"), cells.number, 84),
        one("kind", QT_TRANSLATE_NOOP("Worklist", "Kind"), cells.kind, 84),
        one("subject", QT_TRANSLATE_NOOP("Worklist", "Subject"), cells.subject, 108, stretches=True),
        one("complainant", QT_TRANSLATE_NOOP("Worklist", "Complainant"), cells.complainant, 126),
        one("place", QT_TRANSLATE_NOOP("Worklist", "District / block"), cells.place, 108),
        one("village", QT_TRANSLATE_NOOP("Worklist", "Village"), cells.village, 120),
        one("category", QT_TRANSLATE_NOOP("Worklist", "Category"), cells.category, 150),
        one("level", QT_TRANSLATE_NOOP("Worklist", "Level"), cells.level, 70),
        one("age", QT_TRANSLATE_NOOP("Worklist", "Age"), cells.age, 86),
        one("status", QT_TRANSLATE_NOOP("Worklist", "Status"), cells.status, 140),
        one("flags", QT_TRANSLATE_NOOP("Worklist", "Flags"), cells.flags, 96),
        one("registered", QT_TRANSLATE_NOOP("Worklist", "Received on"), cells.registered, 96),
        one("due", QT_TRANSLATE_NOOP("Worklist", "Limit"), cells.due, 96),
        one("target", QT_TRANSLATE_NOOP("Worklist", "Target date"), cells.target, 96),
    )
