from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.typed_dates import DateProblem, TypedMoment, read_day, read_moment

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("27.11", date(2026, 11, 27)),
        ("27.11.", date(2026, 11, 27)),
        ("27.11.26", date(2026, 11, 27)),
        ("27/11/2026", date(2026, 11, 27)),
        ("27-11-2026", date(2026, 11, 27)),
        ("2026-11-27", date(2026, 11, 27)),
        ("2026/11/27", date(2026, 11, 27)),
        ("27 . 11 . 2026", date(2026, 11, 27)),
        ("२७.११.२०२६", date(2026, 11, 27)),
        ("27112026", date(2026, 11, 27)),
        ("20261127", date(2026, 11, 27)),
        ("271126", date(2026, 11, 27)),
        ("+15", date(2026, 12, 6)),
        ("+ १५", date(2026, 12, 6)),
        ("+15 दिन", date(2026, 12, 6)),
        ("-3", date(2026, 11, 18)),
        ("आज", TODAY),
        ("today", TODAY),
        ("12-Mar-2024", date(2024, 3, 12)),
        ("12 मार्च 2024", date(2024, 3, 12)),
        ("१२ मार्च, २०२४", date(2024, 3, 12)),
        ("Mar 12, 2024", date(2024, 3, 12)),
        ("12th March 2024", date(2024, 3, 12)),
        ("5 सितम्बर 2025", date(2025, 9, 5)),
        ("5 सितंबर 2025", date(2025, 9, 5)),
        ("5 सित. 2025", date(2025, 9, 5)),
        ("1 फ़रवरी 2026", date(2026, 2, 1)),
        ("29.02.2024", date(2024, 2, 29)),
        ("03/04/2026", date(2026, 4, 3)),
        ("1.1.70", date(1970, 1, 1)),
    ],
)
def test_days_as_offices_type_them(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(("typed", "year"), [("5.1", 2027), ("28.12", 2026), ("20.6", 2026), ("10.5", 2027)])
def test_a_day_without_a_year_is_the_nearest_one(typed: str, year: int) -> None:
    read = read_day(typed, TODAY)
    assert isinstance(read, date)
    assert read.year == year


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", DateProblem.EMPTY),
        ("  ", DateProblem.EMPTY),
        ("कल", DateProblem.NOT_A_DATE),
        ("abc", DateProblem.NOT_A_DATE),
        ("45383", DateProblem.NOT_A_DATE),
        ("12-03.2024", DateProblem.NOT_A_DATE),
        ("31.02.2026", DateProblem.NO_SUCH_DAY),
        ("29.02.2025", DateProblem.NO_SUCH_DAY),
        ("32.1.2026", DateProblem.NO_SUCH_DAY),
        ("13.13.2026", DateProblem.NO_SUCH_MONTH),
        ("11/27/2026", DateProblem.MONTH_FIRST),
        ("27.11.1850", DateProblem.YEAR_TOO_FAR),
        ("27.11.2026 25:10", DateProblem.NO_SUCH_TIME),
        ("+9999", DateProblem.YEAR_TOO_FAR),
    ],
)
def test_why_a_text_is_no_date(typed: str, problem: DateProblem) -> None:
    assert read_day(typed, TODAY) is problem


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("27/11/2026 14:35", date(2026, 11, 27), time(14, 35)),
        ("27-11-2026 02:35 PM", date(2026, 11, 27), time(14, 35)),
        ("27-11-2026 12:05 AM", date(2026, 11, 27), time(0, 5)),
        ("27-11-2026 02:35 अपराह्न", date(2026, 11, 27), time(14, 35)),
        ("27.11.2026, 14:35:10", date(2026, 11, 27), time(14, 35, 10)),
        ("2026-11-27T09:05:00+00:00", date(2026, 11, 27), time(14, 35)),
        ("2026-11-27T22:05:00Z", date(2026, 11, 28), time(3, 35)),
        ("2026-11-27T14:35:00.000+05:30", date(2026, 11, 27), time(14, 35)),
        ("२७/११/२०२६ १४:३५", date(2026, 11, 27), time(14, 35)),
        ("27/11/2026", date(2026, 11, 27), None),
    ],
)
def test_moments_are_in_indian_time(typed: str, day: date, at: time | None) -> None:
    assert read_moment(typed, TODAY) == TypedMoment(day, at)


def test_the_month_stands_first_only_when_told() -> None:
    assert read_moment("03/04/2026", TODAY, month_first=True) == TypedMoment(date(2026, 3, 4))
    assert read_moment("27/11/2026", TODAY, month_first=True) is DateProblem.NO_SUCH_MONTH


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_problem(text: str) -> None:
    assert isinstance(read_moment(text, TODAY), TypedMoment | DateProblem)


@given(
    st.dates(date(1970, 1, 1), date(2040, 12, 31)), st.sampled_from(["%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d", "%d-%b-%Y"])
)
def test_every_day_comes_back_in_every_style(day: date, style: str) -> None:
    assert read_day(day.strftime(style), TODAY) == day
