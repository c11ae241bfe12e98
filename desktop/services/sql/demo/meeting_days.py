"""When the demo's departments review, and who may carry their acts out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from desktop.models.calendar import as_date, day_number
from desktop.models.identity import Posting
from desktop.models.seam import Command, Receipt
from desktop.services.sql.demo.world import World

MONTHS = 6


class Acts(Protocol):
    """Who carries the acts out: the rows alone, or the store's own commands."""

    def do(self, at: int, posting: Posting, kind: type[Command[Receipt]], /, **fields: Any) -> int:
        """The command of this posting at that moment; gives the id of its receipt."""
        ...

    def ledger_of(self, department_id: int) -> Sequence[Mapping[str, Any]]:
        """The department's rows of the action ledger, oldest first."""
        ...


def review_day(world: World, year: int, month: int, department_id: int) -> int:
    """A day of the month's second week on which one may meet (S000-2); departments take different ones."""
    day = day_number(date(year, month, 8 + department_id % 5))
    calendar = world.volumes[-1].calendar
    while not calendar.may_meet(day):
        day += 1
    return day


def months(world: World) -> Iterator[tuple[int, int]]:
    """The last half year's months, this one and the next two."""
    today = as_date(world.today)
    for number in range(today.year * 12 + today.month - 1 - MONTHS, today.year * 12 + today.month + 2):
        yield number // 12, number % 12 + 1
