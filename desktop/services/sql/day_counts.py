"""What every department's numbers were as a day began, for 'against yesterday'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, insert, select, text

from desktop.models.calendar import day_of
from desktop.models.identity import WHOLE_STATE, Posting, Role, Scope
from desktop.models.oversight import Tile
from desktop.models.rules import Rules
from desktop.models.worklist import Filters
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.imports_begun import begin_day
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.tables import day_count, department
from desktop.services.sql.today_tiles import COMPARED, tile_lists
from desktop.services.sql.work import Reading
from desktop.services.sql.worklist_counts import count_lists

_STATE = 0
_NOBODY = Posting(
    id=0, officer_id=0, seat_id=0, role=Role.CLOCK, designation="", office="", scope=WHOLE_STATE, additional=False
)


def count_day(connection: Connection, now: int) -> None:
    """Keep today's first numbers of every department and of the state; once a day, later calls change nothing.

    Only inside a write transaction; cheap when the day is counted already.
    """
    day = day_of(now)
    counted = _in_sight(connection)
    kept = select(day_count.c.n).where(day_count.c.day == day, day_count.c.department_id.in_(counted)).limit(1)
    if not counted or connection.scalar(kept) is not None:
        return
    lists = _lists(Shelf().books(connection, now).rules, now)
    rows = []
    for department_id in counted:
        by_clock = replace(_NOBODY, scope=Scope(department_id=department_id or None))
        numbers = count_lists(connection, by_clock, tuple(lists.values()))
        rows += [
            {"day": day, "department_id": department_id, "tile": tile.value, "n": number}
            for tile, number in zip(lists, numbers, strict=True)
        ]
    connection.execute(insert(day_count), rows)
    begin_day(connection, now)


def _in_sight(connection: Connection) -> tuple[int, ...]:
    """The state and its departments; on a shared store as far as the officer whose turn it is sees all of them."""
    departments = tuple(connection.scalars(select(department.c.id)))
    if is_postgres(connection):
        bounds = text("SELECT desk.bound('department') AS department, desk.bound('district') AS district")
        sight = connection.execute(bounds).one()
        if sight.district is not None:
            return ()
        if sight.department is not None:
            return tuple({sight.department} & set(departments))
    return (_STATE, *departments)


def counts_before(reading: Reading) -> Mapping[Tile, int]:
    """The numbers as this day began, for a whole department or the state; nothing for smaller scopes."""
    scope = reading.posting.scope
    if scope.district_id is not None or scope.block_id is not None:
        return {}
    rows = reading.connection.execute(
        select(day_count.c.tile, day_count.c.n).where(
            day_count.c.day == day_of(reading.now), day_count.c.department_id == (scope.department_id or _STATE)
        )
    )
    return {Tile(row.tile): row.n for row in rows}


def _lists(rules: Rules, now: int) -> dict[Tile, Filters]:
    """The compared tiles' lists."""
    return {tile: counted.filters for tile, counted in tile_lists(rules, now).items() if tile in COMPARED}
