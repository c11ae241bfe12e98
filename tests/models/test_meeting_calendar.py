from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.calendar import as_date, day_number
from desktop.models.meeting_calendar import (
    Campaign,
    ExpectedReview,
    Hindrance,
    MonthAsked,
    Obstacle,
    OfficeDays,
    missed,
    plan,
)
from desktop.models.reference import load_reference
from desktop.models.review_cadence import Cadence, Review, cadence_on
from desktop.models.rules import HolidayRow, PolicyValue

USUAL = Cadence()
NOVEMBER = MonthAsked(year=2026, month=11)


def on(day: int, month: int = 11, year: int = 2026) -> int:
    return day_number(date(year, month, day))


def off(*days: int, district: int | None = None) -> list[HolidayRow]:
    return [HolidayRow(day=day, name_hi=f"अवकाश {day}", name_en=f"Holiday {day}", district_id=district) for day in days]


def of(found: tuple[ExpectedReview, ...], review: Review) -> list[ExpectedReview]:
    return [each for each in found if each.review is review]


def days(found: tuple[ExpectedReview, ...]) -> dict[Review, list[str]]:
    return {review: [f"{as_date(each.day):%d.%m}" for each in of(found, review)] for review in Review}


def test_a_month_without_days_off() -> None:
    assert days(plan(NOVEMBER, USUAL, [])) == {
        Review.DEPARTMENT: ["12.11"],
        Review.SECRETARY: ["26.11"],
        Review.STATE: ["26.11"],
        Review.PRE_L2: ["20.11"],
        Review.PRE_L3: ["20.11"],
        Review.PRE_L4: ["24.11"],
        Review.CAMPAIGN: [],
    }


def test_a_day_off_moves_the_review_on_within_its_week_and_says_why() -> None:
    (found,) = of(plan(NOVEMBER, USUAL, off(on(12))), Review.DEPARTMENT)
    assert (found.wished, found.day, found.kept_in_time) == (on(12), on(13), True)
    assert found.moved == (
        Hindrance(day=on(12), obstacle=Obstacle.HOLIDAY, name_hi=f"अवकाश {on(12)}", name_en=f"Holiday {on(12)}"),
    )


def test_with_nothing_left_in_its_week_it_is_held_earlier_in_that_week() -> None:
    (found,) = of(plan(NOVEMBER, USUAL, off(on(12), on(13))), Review.DEPARTMENT)
    assert found.day == on(11)
    assert [each.obstacle for each in found.moved] == [Obstacle.HOLIDAY, Obstacle.HOLIDAY, Obstacle.WEEKEND]


def test_a_week_without_one_free_day_gives_the_next_after_it_too_late_for_the_order() -> None:
    (found,) = of(plan(NOVEMBER, USUAL, off(*range(on(8), on(15)))), Review.DEPARTMENT)
    assert found.day == on(17)
    assert not found.kept_in_time
    assert [each.obstacle for each in found.moved[-2:]] == [Obstacle.WEEKEND, Obstacle.NO_MEETING_DAY]


def test_reviews_before_the_states_meeting_never_come_after_it() -> None:
    closed = off(*range(on(17), on(26)))
    found = plan(MonthAsked(year=2026, month=11, state_meeting=on(26)), USUAL, closed)
    assert days(found)[Review.PRE_L4] == ["13.11"]
    assert all(
        each.day < on(26) for review in (Review.PRE_L2, Review.PRE_L3, Review.PRE_L4) for each in of(found, review)
    )
    assert not of(found, Review.PRE_L4)[0].kept_in_time


def test_the_states_meeting_stands_where_it_was_called_even_on_a_sunday() -> None:
    found = plan(MonthAsked(year=2026, month=11, state_meeting=on(29)), USUAL, off(on(29)))
    (state,) = of(found, Review.STATE)
    assert (state.day, state.moved) == (on(29), ())
    assert days(found)[Review.PRE_L4] == ["27.11"]


def test_only_the_secretariat_keeps_its_day_without_meetings() -> None:
    found = plan(MonthAsked(year=2026, month=11, state_meeting=on(29)), USUAL, [])
    assert days(found)[Review.PRE_L2] == ["23.11"]
    assert as_date(on(23)).weekday() == 0
    assert days(found)[Review.PRE_L3] == ["25.11"]
    monday = plan(MonthAsked(year=2026, month=11, state_meeting=on(27)), USUAL, [])
    assert days(monday)[Review.PRE_L3] == ["24.11"]
    assert of(monday, Review.PRE_L3)[0].moved == (Hindrance(day=on(23), obstacle=Obstacle.NO_MEETING_DAY),)


def test_a_districts_own_holiday_moves_its_review_alone() -> None:
    asked = MonthAsked(year=2026, month=11, state_meeting=on(26))
    local = off(on(20), district=5)
    assert days(plan(asked, USUAL, local, district_id=5))[Review.PRE_L2] == ["19.11"]
    assert days(plan(asked, USUAL, local, district_id=6))[Review.PRE_L2] == ["20.11"]
    assert days(plan(asked, USUAL, off(on(12), district=5), district_id=5))[Review.DEPARTMENT] == ["12.11"]


@pytest.mark.parametrize(
    ("times", "found"),
    [(1, []), (2, ["26.11"]), (3, ["05.11", "26.11"]), (4, ["05.11", "19.11", "26.11"])],
)
def test_the_departments_review_is_one_of_the_secretarys(times: int, found: list[str]) -> None:
    assert days(plan(NOVEMBER, Cadence(secretary_times=times), []))[Review.SECRETARY] == found


def test_more_reviews_than_days_are_one_a_day() -> None:
    found = plan(NOVEMBER, Cadence(secretary_times=99), [])
    assert len(of(found, Review.SECRETARY)) == 29


def test_a_campaign_is_reviewed_every_week_and_as_it_ends() -> None:
    asked = MonthAsked(year=2026, month=11, campaign=Campaign(first=on(3), last=on(17)))
    found = of(plan(asked, USUAL, []), Review.CAMPAIGN)
    assert [(each.first, each.wished, each.day) for each in found] == [
        (on(3), on(9), on(6)),
        (on(10), on(16), on(13)),
        (on(17), on(17), on(17)),
    ]
    assert found[0].moved[0] == Hindrance(day=on(9), obstacle=Obstacle.NO_MEETING_DAY)


def test_a_campaigns_reviews_belong_to_their_months() -> None:
    running = Campaign(first=on(24), last=on(8, 12))
    november = plan(MonthAsked(year=2026, month=11, campaign=running), USUAL, [])
    december = plan(MonthAsked(year=2026, month=12, campaign=running), USUAL, [])
    assert (days(november)[Review.CAMPAIGN], days(december)[Review.CAMPAIGN]) == (["27.11"], ["04.12", "08.12"])


@pytest.mark.parametrize(
    ("year", "month", "week", "first", "last"),
    [
        (2026, 11, 1, 1, 7),
        (2026, 11, 2, 8, 14),
        (2026, 11, 4, 22, 28),
        (2026, 11, 5, 24, 30),
        (2026, 12, 5, 25, 31),
        (2027, 2, 5, 22, 28),
    ],
)
def test_the_weeks_of_a_month(year: int, month: int, week: int, first: int, last: int) -> None:
    asked = MonthAsked(year=year, month=month)
    assert asked.week(week) == (on(first, month, year), on(last, month, year))


def test_a_holiday_on_a_sunday_is_named_a_holiday_and_the_next_allowed_day_found() -> None:
    office = OfficeDays.of(off(on(15)), 0)
    found = office.hindrance(on(15))
    assert found is not None
    assert found.obstacle is Obstacle.HOLIDAY
    assert office.next_allowed(on(14)) == on(17)
    assert office.next_allowed(on(17)) == on(17)
    assert OfficeDays.of([], None).next_allowed(on(14)) == on(16)


def value(code: str, text: str, from_day: int = 0, number: int = 1, order: str = "आदेश") -> PolicyValue:
    return PolicyValue(id=number, code=code, value=text, from_day=from_day, order=order)


def test_values_hold_from_their_day_and_bring_their_order() -> None:
    history = [
        value("review_department_week", "3", on(1), 5, "नया आदेश"),
        value("review_department_week", "2", 0, 1, "पुराना आदेश"),
        value("review_pre_days", "[9, 5, 1]", 0, 2),
        value("old_days", "180", 0, 3),
        value("no_meeting_weekday", "4", on(1), 6),
    ]
    before, after = cadence_on(history, on(31, 10)), cadence_on(history, on(1))
    assert (before.department_week, before.order(Review.DEPARTMENT), before.no_meeting_weekday) == (2, "पुराना आदेश", 0)
    assert (after.department_week, after.order(Review.DEPARTMENT), after.no_meeting_weekday) == (3, "नया आदेश", 4)
    assert after.pre_days == (9, 5, 1)
    assert {after.order(review) for review in (Review.PRE_L2, Review.PRE_L3, Review.PRE_L4)} == {"आदेश"}
    assert after.order(Review.CAMPAIGN) == Cadence().order(Review.STATE) == ""
    (found,) = of(plan(NOVEMBER, after, []), Review.DEPARTMENT)
    assert (as_date(found.day), found.order) == (date(2026, 11, 19), "नया आदेश")


def test_of_two_values_of_one_day_the_later_holds() -> None:
    both = [value("review_weekday", "1", 0, 2), value("review_weekday", "2", 0, 1)]
    assert cadence_on(both, 0).usual_weekday == 1


def test_the_shipped_values_are_the_cadence_of_the_program() -> None:
    shipped = [
        PolicyValue(id=n, code=row.code, value=row.value, from_day=0, order=row.source.hi)
        for n, row in enumerate(load_reference().policy)
    ]
    found = cadence_on(shipped, 0)
    assert found == Cadence(orders=found.orders)
    assert all(found.order(review) for review in Review)


def test_what_was_not_held_in_its_time_is_missed() -> None:
    expected = of(plan(NOVEMBER, USUAL, []), Review.DEPARTMENT)
    assert missed(expected, {}, on(14)) == ()
    assert missed(expected, {}, on(15)) == tuple(expected)
    assert missed(expected, {Review.DEPARTMENT: [on(9)]}, on(15)) == ()
    assert missed(expected, {Review.DEPARTMENT: [on(7)], Review.STATE: [on(9)]}, on(15)) == tuple(expected)


def test_one_that_could_only_be_held_late_is_not_missed_before_that_day() -> None:
    expected = of(plan(NOVEMBER, USUAL, off(*range(on(8), on(15)))), Review.DEPARTMENT)
    assert missed(expected, {}, on(17)) == ()
    assert missed(expected, {}, on(18)) == tuple(expected)
    assert missed(expected, {Review.DEPARTMENT: [on(17)]}, on(30)) == ()


@given(
    year=st.integers(2020, 2040),
    month=st.integers(1, 12),
    cadence=st.builds(
        Cadence,
        department_week=st.integers(1, 5),
        secretary_times=st.integers(1, 99),
        campaign_days=st.integers(1, 40),
        state_week=st.integers(1, 5),
        usual_weekday=st.integers(0, 6),
        no_meeting_weekday=st.integers(0, 6),
    ),
    closed=st.sets(st.integers(-20, 45), max_size=40),
)
def test_no_review_falls_on_a_day_that_cannot_be_met_on(
    year: int, month: int, cadence: Cadence, closed: set[int]
) -> None:
    first = on(1, month, year)
    holidays = off(*(first + day for day in closed))
    asked = MonthAsked(year=year, month=month, campaign=Campaign(first=first - 5, last=first + 20))
    found = plan(asked, cadence, holidays)
    assert [each.day for each in found] == sorted(each.day for each in found)
    office = OfficeDays.of(holidays, cadence.no_meeting_weekday)
    for each in found:
        own = OfficeDays.of(holidays, None) if each.review is Review.PRE_L2 else office
        assert own.hindrance(each.day) is None
        assert all(own.hindrance(why.day) == why for why in each.moved)
        assert bool(each.moved) == (each.day != each.wished)
    assert len(of(found, Review.DEPARTMENT)) == 1
