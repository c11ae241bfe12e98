"""What the demo's officers go by: the store's own rules, calendar and mapping, and who sits where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection, select

from desktop.models.calendar import day_of, start_of
from desktop.models.identity import Posting, Role
from desktop.models.reference import Reference, load_reference
from desktop.models.workflow import Books
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.offices import Offices, Seat, offices_of_the_state
from desktop.services.sql.demo.staff import Staff, staff_of
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.tables import policy_value

SPAN_DAYS = 425
"""About fourteen months."""
_OPENS, _CLOSES = 36_000, 63_900  # seconds after midnight: 10:00 to 17:45
TIMER_AT = 21_600
"""The timer has its turn at six every morning."""


@dataclass(frozen=True, kw_only=True)
class World:
    """Read once from a seeded store; the same in every process that reads the same store."""

    seed: int
    as_of: int
    reference: Reference
    offices: Offices
    staff: Staff
    days: tuple[int, ...]
    volumes: tuple[Books, ...]

    @cached_property
    def first_day(self) -> int:
        """The IST day of the first complaint."""
        return day_of(self.as_of) - SPAN_DAYS

    @cached_property
    def today(self) -> int:
        """The IST day the demo stands at."""
        return day_of(self.as_of)

    @cached_property
    def morning(self) -> int:
        """When the timer had its turn on the demo's own day."""
        return start_of(self.today) + TIMER_AT

    @cached_property
    def cells(self) -> Mapping[int, int]:
        """The section officer's seat of each department."""
        return {
            seat.scope.department_id: seat.id
            for seat in self.offices.seats
            if seat.role is Role.SECTION_OFFICER and seat.scope.department_id is not None
        }

    @cached_property
    def whole_seats(self) -> Mapping[int, Mapping[Role, int]]:
        """The seats that look after a whole department, by department and role."""
        found: dict[int, dict[Role, int]] = {}
        for seat in self.offices.seats:
            if seat.scope.department_id is not None and seat.scope.district_id is None:
                found.setdefault(seat.scope.department_id, {})[seat.role] = seat.id
        return found

    @cached_property
    def state_seat(self) -> int:
        """The state nodal officer's seat."""
        return next(seat.id for seat in self.offices.seats if seat.role is Role.STATE_NODAL)

    @cached_property
    def second_seats(self) -> Mapping[tuple[int, int], tuple[Seat, ...]]:
        """L1 seats by department and block, where there are several."""
        found: dict[tuple[int, int], tuple[Seat, ...]] = {}
        for seat in self.offices.seats:
            if seat.role is Role.L1 and seat.scope.department_id and seat.scope.block_id:
                key = seat.scope.department_id, seat.scope.block_id
                found[key] = (*found.get(key, ()), seat)
        return {key: seats for key, seats in found.items() if len(seats) > 1}

    @cached_property
    def _working(self) -> Mapping[int, int]:
        """The next working day of every day of the span."""
        calendar = self.volumes[-1].calendar
        return {day: calendar.next_working(day) for day in range(self.first_day - 2, self.today + 60)}

    def books(self, at: int) -> Books:
        """The books of a moment."""
        of = self.volumes[bisect_right(self.days, day_of(at)) - 1]
        return Books(
            now=at,
            rules=of.rules,
            calendar=of.calendar,
            seat_for=of.seat_for,
            department_of_category=of.department_of_category,
            reasons=of.reasons,
        )

    def holder(self, seat_id: int, at: int) -> Posting | None:
        """Who holds the seat at a moment."""
        return self.staff.holder(seat_id, day_of(at))

    def office_hours(self, chance: Chance, since: int, days: float) -> int:
        """A moment in office hours about so many days after `since`, always after it."""
        day = day_of(since) + int(days)
        opened = start_of(self._working.get(day, day))
        at = opened + _OPENS + int(chance.random() * (_CLOSES - _OPENS))
        if at > since + 600:
            return at
        at = since + 600 + int(chance.random() * 7_200)
        if at < opened + _CLOSES:
            return at
        return start_of(self._working.get(day + 1, day + 1)) + _OPENS + int(chance.random() * 10_000)


def read_world(connection: Connection, seed: int, as_of: int) -> World:
    """The world of a store that has its reference rows and its officers."""
    offices = offices_of_the_state(load_reference())
    days = sorted(set(connection.scalars(select(policy_value.c.from_day))))
    shelf = Shelf()
    return World(
        seed=seed,
        as_of=as_of,
        reference=load_reference(),
        offices=offices,
        staff=staff_of(offices, seed, as_of),
        days=tuple(days),
        volumes=tuple(shelf.books(connection, start_of(day)) for day in days),
    )
