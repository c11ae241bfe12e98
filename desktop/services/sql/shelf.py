"""The rules, the calendar and the mapping as the store has them, read once and again when somebody changed them."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from desktop.models.calendar import Calendar, day_of
from desktop.models.closure_rules import closure_rules
from desktop.models.rules import PolicyBook, PolicyValue
from desktop.models.workflow import Books, ReasonRule
from desktop.services.sql.tables import category, holiday, mapping, policy_value, store

BOOKS = "books"
_NOBODY = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Volume:
    number: int
    policy: PolicyBook
    calendar: Calendar
    seats: Mapping[tuple[int, int, int, int, int], int]
    categories: Mapping[int, int]
    reasons: Mapping[str, ReasonRule]

    def seat_for(self, department_id: int, category_id: int, district_id: int, block_id: int, level: int) -> int:
        """The narrowest mapping row decides: category before block before district."""
        for of_category in (category_id, 0):
            for district, block in ((district_id, block_id), (district_id, 0), (0, 0)):
                found = self.seats.get((department_id, of_category, district, block, level))
                if found is not None:
                    return found
        return _NOBODY


class Shelf:
    """One per store object, shared by its desks; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._volume: _Volume | None = None

    def books(self, connection: Connection, now: int) -> Books:
        """The books of this moment, as this transaction sees them."""
        number = int(connection.scalar(select(store.c.value).where(store.c.key == BOOKS)) or 0)
        with self._lock:
            volume = self._volume
        if volume is None or volume.number != number:
            volume = _read(connection, number)
            with self._lock:
                self._volume = volume
        return Books(
            now=now,
            rules=volume.policy.on(day_of(now)),
            calendar=volume.calendar,
            seat_for=volume.seat_for,
            department_of_category=lambda category_id: volume.categories.get(category_id, _NOBODY),
            reasons=volume.reasons,
        )


def turn_page(connection: Connection) -> None:
    """Say that policy, calendar or mapping changed; every desk reads them anew with its next transaction."""
    connection.execute(
        update(store).where(store.c.key == BOOKS).values(value=_next(connection)),
    )


def _next(connection: Connection) -> str:
    return str(int(connection.scalar(select(store.c.value).where(store.c.key == BOOKS)) or 0) + 1)


def _read(connection: Connection, number: int) -> _Volume:
    values = tuple(
        PolicyValue(
            id=row.id,
            code=row.code,
            value=row.value,
            kind=row.kind,
            category_id=row.category_id,
            from_day=row.from_day,
            order=row.order_text,
            confirmed=row.confirmed,
            version=row.version,
        )
        for row in connection.execute(select(policy_value))
    )
    days = connection.scalars(select(holiday.c.day).where(holiday.c.district_id == 0))
    seats = {
        (row.department_id, row.category_id, row.district_id, row.block_id, row.level): row.seat_id
        for row in connection.execute(select(mapping))
    }
    return _Volume(
        number=number,
        policy=PolicyBook(values=values),
        calendar=Calendar.of(days),
        seats=seats,
        categories={row.id: row.department_id for row in connection.execute(select(category))},
        reasons=closure_rules(),
    )
