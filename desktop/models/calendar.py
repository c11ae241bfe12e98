"""Days as India counts them: IST, the Secretariat's week, holidays, financial years.

A moment is epoch seconds in UTC; a day is the number of days since 01.01.1970 in IST. No other clock is read here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

IST = timezone(timedelta(hours=5, minutes=30), "IST")
_OFFSET = 19_800
_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()
SATURDAY, SUNDAY = 5, 6


def day_of(moment: int) -> int:
    """The IST day a moment falls on."""
    return (moment + _OFFSET) // _DAY


def start_of(day: int) -> int:
    """The first second of an IST day."""
    return day * _DAY - _OFFSET


def end_of(day: int) -> int:
    """The last second of an IST day: a limit shown as 21.10. holds until then."""
    return start_of(day + 1) - 1


def as_date(day: int) -> date:
    """The calendar date of an epoch day."""
    return date.fromordinal(day + _EPOCH)


def day_number(when: date) -> int:
    """The epoch day of a calendar date."""
    return when.toordinal() - _EPOCH


def as_ist(moment: int) -> datetime:
    """The moment on an Indian clock."""
    return datetime.fromtimestamp(moment, UTC).astimezone(IST)


def financial_year(day: int) -> str:
    """1 April to 31 March: "2026-27"."""
    when = as_date(day)
    first = when.year if when.month >= 4 else when.year - 1
    return f"{first}-{(first + 1) % 100:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The office's working days. `holidays` are epoch days; Saturday counts as one where the week has five days."""

    holidays: frozenset[int] = frozenset()
    five_day_week: bool = True
    no_meeting_weekday: int | None = 0

    @classmethod
    def of(cls, holidays: Iterable[int]) -> Calendar:
        """A calendar with the Secretariat's five-day week and its Monday without meetings."""
        return cls(holidays=frozenset(holidays))

    def is_working(self, day: int) -> bool:
        """Neither week-end nor holiday."""
        weekday = as_date(day).weekday()
        closed = weekday == SUNDAY or (self.five_day_week and weekday == SATURDAY)
        return not closed and day not in self.holidays

    def next_working(self, day: int) -> int:
        """The day itself when it is a working day, else the first one after it."""
        while not self.is_working(day):
            day += 1
        return day

    def add_working(self, day: int, number: int) -> int:
        """`number` working days after `day`."""
        while number > 0:
            day = self.next_working(day + 1)
            number -= 1
        return day

    def limit(self, since: int, days: int, *, count_holidays: bool) -> int:
        """The moment a limit of `days` that began at `since` ends; holidays count unless the policy says not (S003)."""
        first = day_of(since)
        return end_of(first + days if count_holidays else self.add_working(first, days))

    def may_meet(self, day: int) -> bool:
        """A working day that is not the day without meetings."""
        return self.is_working(day) and as_date(day).weekday() != self.no_meeting_weekday
