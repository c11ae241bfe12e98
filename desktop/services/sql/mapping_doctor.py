"""Seats that will not answer, found before a complaint lies there unseen (S001)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select

from desktop.models.calendar import day_of
from desktop.models.identity import MappingDoctor, MappingFinding, Role
from desktop.services.sql.registry import answers
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.seats import SEATS
from desktop.services.sql.tables import block, complaint, mapping, seat
from desktop.services.sql.work import Reading

HEAVY_SHARE, HEAVY_LEAST = 3, 50
"""Overloaded: at least 50 open complaints, and three times the average of the department's seats of that level."""
_HEAD = int(Role.L3)


@answers(MappingDoctor)
def findings(reading: Reading, question: MappingDoctor) -> tuple[MappingFinding, ...]:
    """By department and level: seats first, then places that no rule reaches. `number` is what lies open there,
    for `silent` the days since the holder signed in or came.
    """
    scope = reading.posting.scope
    statement = SEATS.where(*in_scope(seat, scope), seat.c.active == True, seat.c.role <= int(Role.L4))  # noqa: E712 - SQL
    if question.department_id is not None:
        statement = statement.where(seat.c.department_id == question.department_id)
    seats = reading.connection.execute(statement.order_by(seat.c.department_id, seat.c.role, seat.c.id)).all()
    departments = sorted({row.department_id for row in seats})
    found = [*_seat_findings(reading, seats), *_headless(departments, seats), *_unreached(reading, departments)]
    return tuple(sorted(found, key=lambda one: (one.department_id, one.level, one.code)))


def _seat_findings(reading: Reading, seats: Sequence[Any]) -> Iterator[MappingFinding]:
    average = _averages(seats)
    for row in seats:
        if row.holder_id is None:
            yield _finding("no_head" if row.role == _HEAD else "vacant", row, row.open_cases)
            continue
        since = row.from_day if row.last_login_at is None else day_of(row.last_login_at)
        if (days := day_of(reading.now) - since) >= reading.books.rules.no_login_days:
            yield _finding("silent", row, days)
        if row.open_cases >= max(HEAVY_LEAST, HEAVY_SHARE * average[row.department_id, row.role]):
            yield _finding("overloaded", row, row.open_cases)


def _averages(seats: Sequence[Any]) -> dict[tuple[int, int], float]:
    loads: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row in seats:
        loads[row.department_id, row.role].append(row.open_cases)
    return {key: sum(numbers) / len(numbers) for key, numbers in loads.items()}


def _finding(code: str, row: Any, number: int) -> MappingFinding:
    return MappingFinding(
        code=code,
        seat_id=row.id,
        department_id=row.department_id,
        district_id=row.district_id,
        block_id=row.block_id,
        level=row.role,
        number=number,
    )


def _headless(departments: list[int], seats: Sequence[Any]) -> Iterator[MappingFinding]:
    """Departments that have no seat for their head at all."""
    with_head = {row.department_id for row in seats if row.role == _HEAD}
    for department_id in departments:
        if department_id not in with_head:
            yield _place("no_head", department_id, None, None, _HEAD, 0)


def _unreached(reading: Reading, departments: list[int]) -> Iterator[MappingFinding]:
    """Places where a complaint would find no desk: whole districts in one finding, single blocks each for itself."""
    rules = _rules_of(reading, departments)
    districts = _districts(reading)
    homeless = _homeless(reading)
    for department_id in departments:
        for level in (1, 2, 3, 4):
            reached = rules.get((department_id, level), set())
            if (0, 0) in reached:
                continue
            for district_id, blocks in districts.items():
                if (district_id, 0) in reached:
                    continue
                missing = [block_id for block_id in blocks if (district_id, block_id) not in reached]
                whole = len(missing) == len(blocks)
                for block_id in [None] if whole else missing:
                    number = homeless.get((department_id, district_id, level), 0)
                    yield _place("no_seat", department_id, district_id, block_id, level, number)


def _place(
    code: str, department_id: int, district_id: int | None, block_id: int | None, level: int, number: int
) -> MappingFinding:
    return MappingFinding(
        code=code,
        seat_id=None,
        department_id=department_id,
        district_id=district_id,
        block_id=block_id,
        level=level,
        number=number,
    )


def _rules_of(reading: Reading, departments: list[int]) -> dict[tuple[int, int], set[tuple[int, int]]]:
    """Per department and level the (district, block) pairs that a rule for every category reaches; 0 = every one."""
    rules: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    general = select(mapping).where(mapping.c.category_id == 0, mapping.c.department_id.in_(departments))
    for row in reading.connection.execute(general):
        rules[row.department_id, row.level].add((row.district_id, row.block_id))
    return rules


def _districts(reading: Reading) -> dict[int, list[int]]:
    """The blocks of each district that the posting may see."""
    scope = reading.posting.scope
    found: dict[int, list[int]] = defaultdict(list)
    for row in reading.connection.execute(select(block.c.id, block.c.district_id).order_by(block.c.id)):
        if scope.district_id in (None, row.district_id) and scope.block_id in (None, row.id):
            found[row.district_id].append(row.id)
    return found


def _homeless(reading: Reading) -> dict[tuple[int, int, int], int]:
    """Open complaints that lie on no desk, by department, district and level."""
    place = (complaint.c.department_id, complaint.c.district_id, complaint.c.level)
    statement = select(*place).where(complaint.c.seat_id == 0, complaint.c.is_open == True)  # noqa: E712 - SQL
    counted: dict[tuple[int, int, int], int] = defaultdict(int)
    for row in reading.connection.execute(statement):
        counted[row.department_id, row.district_id, row.level] += 1
    return counted
