"""The figures of a meeting: today's rows, counted along their indexes, put back to how they stood when it began."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import bindparam, select

from desktop.models.calendar import day_number, day_of, start_of
from desktop.models.complaint import Action, Kind, Status
from desktop.models.dialogue import Outcome
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import Scope
from desktop.models.meeting_figures import Levels, OldCase, PackFigures, PackOldCases, PackPage
from desktop.services.sql.as_of import Changed, Standing, changed_since, entries_before
from desktop.services.sql.figures_statements import batches, came_statement, listed_old, old_statement, open_statement
from desktop.services.sql.meeting_uploads import uploads_in
from desktop.services.sql.registry import answers
from desktop.services.sql.tables import complaint, event
from desktop.services.sql.work import Reading

K = TypeVar("K", bound=Hashable)

_c = complaint.c
_TALKS = (
    select(event.c.complaint_id, event.c.details, _c.department_id, _c.district_id, _c.block_id)
    .join(complaint, _c.id == event.c.complaint_id)
    .with_hint(event, "NOT INDEXED", "sqlite")
    .where(event.c.id.between(bindparam("first"), bindparam("last")), event.c.action == int(Action.DIALOGUE))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What is counted: complaints of a scope, registered from `begins` on and before `ends` (epoch seconds), as they
    stood after `entries` of the ledger; those registered before `young` are old.
    """

    begins: int
    ends: int
    young: int
    scope: Scope
    entries: int

    def lies_in(self, one: Changed, standing: Standing) -> bool:
        """Registered before the window ended, and in the scope if it stands so."""
        return one.registered_at < self.ends and self.scope.covers(
            standing.department_id, one.district_id, one.block_id
        )


@answers(PackFigures)
def figures(reading: Reading, question: PackFigures) -> PackPage:
    """All of one reading."""
    first, last = day_number(question.from_date), day_number(question.until_date)
    if last < first:
        raise RuleBroken(Code.BAD_DATE, field="until_date")
    window = _window(reading, first, last, question.department_id)
    changed = changed_since(reading.connection, window.entries, window.scope.department_id)
    came = _came(reading, window, changed.values())
    lay = _lay(reading, window, changed.values())
    talks = _talks(reading, window, start_of(first), changed)
    is_open = {status for status in Status if status.is_open}
    return PackPage(
        from_day=first,
        until_day=last,
        department_id=window.scope.department_id,
        as_of=window.ends,
        entries=window.entries,
        provisional=window.ends < start_of(last),
        old_days=_old_days(reading, window.ends),
        received=came.total(),
        by_status=tuple(
            (status, sum(number for one, number in came.items() if one.status == status))
            for status in Status
            if not status.is_open
        ),
        open_by_level=_levels((one.level, number) for one, number in came.items() if one.status in is_open),
        pending=_levels((one.level, number) for (one, _), number in lay.items()),
        old=_levels((one.level, number) for (one, is_old), number in lay.items() if is_old),
        old_grievances=sum(number for (one, is_old), number in lay.items() if is_old and not Kind(one.kind).for_lane),
        old_demands=sum(number for (one, is_old), number in lay.items() if is_old and Kind(one.kind).for_lane),
        talks=_levels((level, number) for (level, reached), number in talks.items() if reached),
        attempts=_levels((level, number) for (level, reached), number in talks.items() if not reached),
        uploads=uploads_in(reading, (first, last), window.entries, window.scope),
    )


@answers(PackOldCases)
def old_cases(reading: Reading, question: PackOldCases) -> tuple[OldCase, ...]:
    """What is open today and was not born or opened since, and what was open then and is not any more."""
    last = day_number(question.until_date)
    window = _window(reading, last, last, question.department_id)
    changed = changed_since(reading.connection, window.entries, window.scope.department_id)
    then = {number: one.then for number, one in changed.items() if _was_old(window, one)}
    still = reading.connection.execute(old_statement(window.scope, window.young))
    rows = [row for row in still if row.id not in changed]
    for some in batches(sorted(then)):
        rows += reading.connection.execute(listed_old(some))
    found = []
    for row in sorted(rows, key=lambda each: (each.registered_at, each.id)):
        standing = then.get(row.id)
        kind = Kind(standing.kind if standing else row.kind)
        if question.demands in (None, kind.for_lane):
            found.append(
                OldCase(
                    id=row.id,
                    number=row.number,
                    kind=kind,
                    level=standing.level if standing else row.level,
                    days=day_of(window.ends) - day_of(row.registered_at),
                    district_id=row.district_id,
                    subject=row.subject,
                )
            )
    return tuple(found[: question.limit])


def _window(reading: Reading, first: int, last: int, department_id: int | None) -> Window:
    scope = reading.posting.scope
    if scope.department_id is None:
        scope = replace(scope, department_id=department_id)
    elif department_id not in (None, scope.department_id):
        raise NotFound
    ends = min(start_of(last), reading.now)
    return Window(
        begins=start_of(first),
        ends=ends,
        young=start_of(day_of(ends) - _old_days(reading, ends)),
        scope=scope,
        entries=entries_before(reading.connection, ends),
    )


def _old_days(reading: Reading, moment: int) -> int:
    """As the policy was on that day."""
    return reading.shelf.books(reading.connection, moment).rules.old_days


def _came(reading: Reading, window: Window, changed: Iterable[Changed]) -> Counter[Standing]:
    rows = reading.connection.execute(came_statement(window.scope, window.begins, window.ends))
    counted = Counter({Standing(*row[:4]): row[4] for row in rows})

    def counts(one: Changed, standing: Standing) -> Standing | None:
        return standing if window.lies_in(one, standing) and one.registered_at >= window.begins else None

    return _put_back(counted, changed, counts)


def _lay(reading: Reading, window: Window, changed: Iterable[Changed]) -> Counter[tuple[Standing, bool]]:
    rows = reading.connection.execute(open_statement(window.scope, window.ends, window.young))
    counted = Counter({(Standing(*row[:4]), bool(row[4])): row[5] for row in rows})

    def counts(one: Changed, standing: Standing) -> tuple[Standing, bool] | None:
        is_counted = window.lies_in(one, standing) and Status(standing.status).is_open
        return (standing, one.registered_at < window.young) if is_counted else None

    return _put_back(counted, changed, counts)


def _put_back(
    counted: Counter[K], changed: Iterable[Changed], counts: Callable[[Changed, Standing], K | None]
) -> Counter[K]:
    """Take out of the count what each complaint is now and put in what it was."""
    for one in changed:
        if (key := counts(one, one.now)) is not None:
            counted[key] -= 1
        if one.then is not None and (key := counts(one, one.then)) is not None:
            counted[key] += 1
    return counted


def _talks(reading: Reading, window: Window, begins: int, changed: Mapping[int, Changed]) -> Counter[tuple[int, bool]]:
    """By level and whether the complainant was reached, of complaints that lay in the scope as the window ended."""
    found: Counter[tuple[int, bool]] = Counter()
    span = {"first": entries_before(reading.connection, begins) + 1, "last": window.entries}
    for row in reading.connection.execute(_TALKS, span):
        one = changed.get(row.complaint_id)
        department = one.then.department_id if one is not None and one.then is not None else row.department_id
        if window.scope.covers(department, row.district_id, row.block_id):
            told = json.loads(row.details)
            found[told["level"], Outcome(told["outcome"]).reached] += 1
    return found


def _was_old(window: Window, one: Changed) -> bool:
    return (
        one.then is not None
        and one.registered_at < window.young
        and window.lies_in(one, one.then)
        and Status(one.then.status).is_open
    )


def _levels(counted: Iterable[tuple[int, int]]) -> Levels:
    sums = [0, 0, 0, 0]
    for level, number in counted:
        sums[level - 1] += number
    first, second, third, fourth = sums
    return first, second, third, fourth
