"""Days as the Secretariat counts them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.calendar import (
    Calendar,
    as_date,
    as_ist,
    day_number,
    day_of,
    end_of,
    financial_year,
    start_of,
)

MOMENTS = st.integers(-(2**33), 2**36)
DAYS = st.integers(-20_000, 60_000)


def moment(*when: int) -> int:
    """A moment by an Indian clock."""
    return int(datetime(*when, tzinfo=as_ist(0).tzinfo).timestamp())  # type: ignore[misc, arg-type] # year to minute


def day(*when: int) -> int:
    return day_number(date(*when))


@pytest.mark.parametrize(
    ("hour", "minute", "wanted"), [(23, 59, (2026, 11, 18)), (0, 0, (2026, 11, 18)), (5, 29, (2026, 11, 18))]
)
def test_a_day_begins_at_midnight_in_india(hour: int, minute: int, wanted: tuple[int, int, int]) -> None:
    assert as_date(day_of(moment(2026, 11, 18, hour, minute))) == date(*wanted)


def test_half_past_six_in_the_evening_of_utc_is_the_next_day() -> None:
    late = int(datetime(2026, 11, 18, 18, 30, tzinfo=UTC).timestamp())
    assert as_date(day_of(late)) == date(2026, 11, 19)
    assert as_date(day_of(late - 1)) == date(2026, 11, 18)


@given(MOMENTS)
def test_a_moment_lies_in_its_day(at: int) -> None:
    assert start_of(day_of(at)) <= at <= end_of(day_of(at))
    assert end_of(day_of(at)) + 1 == start_of(day_of(at) + 1)


@given(DAYS)
def test_a_day_is_a_date_and_back(number: int) -> None:
    assert day_number(as_date(number)) == number


def test_an_indian_clock() -> None:
    assert as_ist(0).isoformat() == "1970-01-01T05:30:00+05:30"


@pytest.mark.parametrize(
    ("when", "year"),
    [
        ((2026, 3, 31), "2025-26"),
        ((2026, 4, 1), "2026-27"),
        ((2027, 1, 1), "2026-27"),
        ((1999, 12, 31), "1999-00"),
    ],
)
def test_a_financial_year_begins_in_april(when: tuple[int, int, int], year: str) -> None:
    assert financial_year(day(*when)) == year


HAREELA, FRIDAY = day(2026, 7, 16), day(2026, 7, 17)
OFFICE = Calendar.of([HAREELA])


def test_saturday_sunday_and_holidays_are_no_working_days() -> None:
    week = [OFFICE.is_working(FRIDAY + n) for n in range(-1, 5)]
    assert week == [False, True, False, False, True, True]


def test_where_the_week_has_six_days_saturday_is_one() -> None:
    field = Calendar(five_day_week=False)
    assert field.is_working(FRIDAY + 1)
    assert not field.is_working(FRIDAY + 2)


def test_the_next_working_day() -> None:
    assert OFFICE.next_working(FRIDAY) == FRIDAY
    assert OFFICE.next_working(FRIDAY + 1) == FRIDAY + 3


@pytest.mark.parametrize(("number", "wanted"), [(0, 0), (1, 3), (2, 4), (6, 10)])
def test_working_days_after_a_friday(number: int, wanted: int) -> None:
    assert OFFICE.add_working(FRIDAY, number) == FRIDAY + wanted


def test_holidays_count_in_the_limit_unless_an_order_says_not() -> None:
    since = start_of(FRIDAY) + 40_000
    assert OFFICE.limit(since, 7, count_holidays=True) == end_of(FRIDAY + 7)
    assert OFFICE.limit(since, 7, count_holidays=False) == end_of(FRIDAY + 11)


@given(DAYS, st.integers(0, 60))
def test_a_limit_without_holidays_is_never_shorter_and_ends_on_a_working_day(first: int, days: int) -> None:
    since = start_of(first)
    longer = OFFICE.limit(since, days, count_holidays=False)
    assert longer >= OFFICE.limit(since, days, count_holidays=True)
    assert days == 0 or OFFICE.is_working(day_of(longer))


def test_nobody_meets_on_a_monday() -> None:
    assert [OFFICE.may_meet(FRIDAY + n) for n in range(5)] == [True, False, False, False, True]
    assert Calendar(no_meeting_weekday=None).may_meet(FRIDAY + 3)
