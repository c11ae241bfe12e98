"""A month of reviews: what is laid down stands on its day, what is not on the day the orders ask for, with the rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.models.calendar import as_date, day_number
from desktop.models.meeting import MeetingKind, MeetingLine, MeetingState, MinutesState, Series
from desktop.models.meeting_calendar import MonthAsked, Obstacle
from desktop.models.meeting_month import MeetingMonth, Standing, Whose, campaigns, days_asked, month_of
from desktop.models.review_cadence import Review
from desktop.models.rules import HolidayRow, PolicyPage, PolicyValue

NOVEMBER = MonthAsked(year=2026, month=11)
TODAY = day_number(date(2026, 11, 18))
JST = Whose(department_id=4)
PAGE = PolicyPage(
    values=(
        PolicyValue(id=1, code="campaign_days", value="15", from_day=day_number(date(2026, 11, 9)), order="निर्देश 3"),
        PolicyValue(id=2, code="review_department_week", value="2", from_day=0, order="निर्देश 2"),
    ),
    holidays=(HolidayRow(day=day_number(date(2026, 11, 12)), name_hi="ईगास", name_en="Igas"),),
)
LINE = MeetingLine(
    id=7,
    series=Series(kind=MeetingKind.DEPARTMENT, department_id=4),
    day=day_number(date(2026, 11, 10)),
    start=690,
    place="",
    chair="सचिव",
    state=MeetingState.HELD,
    minutes=MinutesState.DRAFT,
    directions=0,
    live=0,
    upload_due_day=None,
    version=1,
)


def month(*lines: MeetingLine, whose: Whose = JST) -> MeetingMonth:
    return month_of(NOVEMBER, PAGE, lines, whose, TODAY)


def stands(found: MeetingMonth, review: Review) -> list[Standing]:
    return [each.standing for each in found.reviews if each.expected.review is review]


def test_the_picture_has_whole_weeks_from_monday_and_says_why_nobody_meets() -> None:
    found = month()
    assert len(list(found.weeks)) == 6
    assert [as_date(week[0].day).weekday() for week in found.weeks] == [0] * 6
    assert sum(day.within for day in found.days) == 30
    why = {as_date(day.day).day: day.hindrance for day in found.days if day.within}
    assert why[9] is not None
    assert why[9].obstacle is Obstacle.NO_MEETING_DAY
    assert why[12] is not None
    assert (why[12].obstacle, why[12].name_hi) == (Obstacle.HOLIDAY, "ईगास")
    assert why[11] is None


def test_what_was_held_in_its_time_is_held_and_stands_as_its_meeting() -> None:
    found = month(LINE)
    assert stands(found, Review.DEPARTMENT) == [Standing.HELD]
    (day,) = (day for day in found.days if day.lines)
    assert (day.day, day.reviews) == (LINE.day, ())
    assert all(each.expected.review is not Review.DEPARTMENT for day in found.days for each in day.reviews)


def test_what_nobody_laid_down_is_missed_or_coming_with_its_order() -> None:
    found = month()
    (department,) = (each for each in found.reviews if each.expected.review is Review.DEPARTMENT)
    assert (department.standing, department.expected.order) == (Standing.MISSED, "निर्देश 2")
    assert stands(found, Review.PRE_L4) == [Standing.COMING]
    on = {each.expected.review for day in found.days for each in day.reviews}
    assert on == set(Review)


def test_a_meeting_called_off_or_of_another_office_is_no_review() -> None:
    off = replace(LINE, state=MeetingState.CALLED_OFF)
    other = replace(LINE, id=8, series=replace(LINE.series, department_id=5))
    assert stands(month(off, other), Review.DEPARTMENT) == [Standing.MISSED]


def test_one_planned_in_time_waits_and_one_never_entered_is_missed_on_its_own_day() -> None:
    planned = replace(LINE, state=MeetingState.PLANNED, day=day_number(date(2026, 11, 24)))
    assert stands(month(planned), Review.SECRETARY) == [Standing.PLANNED]
    late = replace(LINE, state=MeetingState.CALLED)
    found = month(late)
    (department,) = (each for each in found.reviews if each.expected.review is Review.DEPARTMENT)
    assert (department.standing, department.meeting_id) == (Standing.MISSED, LINE.id)


def test_the_state_s_meeting_moves_the_reviews_before_it() -> None:
    state = replace(LINE, series=Series(kind=MeetingKind.CHIEF_MINISTER), day=day_number(date(2026, 11, 27)))
    found = month(state)
    days = {each.expected.review: as_date(each.expected.day).day for each in found.reviews}
    assert days[Review.STATE] == 27
    assert days[Review.PRE_L2] < days[Review.PRE_L3] < days[Review.PRE_L4] < 27


def test_an_order_s_campaign_runs_from_its_day_and_is_reviewed_each_week() -> None:
    (run,) = campaigns(PAGE.values)
    assert run.last - run.first == 14
    found = month()
    assert [as_date(day.day).day for day in found.days if day.campaign is not None] == list(range(9, 24))
    assert len(stands(found, Review.CAMPAIGN)) == 3


def test_a_district_has_its_own_review_and_no_monday_free() -> None:
    found = month(whose=Whose(department_id=4, district_id=2))
    assert {each.expected.review for each in found.reviews} == {Review.PRE_L2, Review.STATE, Review.DEPARTMENT}
    assert all(day.hindrance is None for day in found.days if as_date(day.day).day == 9 and day.within)
    assert {each.expected.review for each in month(whose=Whose()).reviews} == {Review.STATE}
    first, last = days_asked(NOVEMBER)
    assert first < found.days[0].day <= found.days[-1].day < last
