"""When review meetings are to be held: the cadence of the orders laid on the office's calendar.

- the department's review by Secretary and head of department in one week of each month (S000-2: the second);
- the Secretary reviews several times a month (two, since October 2025), the department's review being one of them;
- while a campaign runs it is reviewed every week (S001);
- before the monthly 1905 meeting of the state L2, L3 and L4 review in turn (S000-1);
- no meeting on a day off nor, in the Secretariat, on its day without meetings.

Every number is a policy value with its day and order; nothing here is a constant of the program. Days are epoch days
in IST. A day that cannot be met on is moved and says why; nothing here forbids anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, count

from desktop.models.calendar import SATURDAY, SUNDAY, as_date, day_number
from desktop.models.review_cadence import Cadence, Review
from desktop.models.rules import HolidayRow

WEEK = 7


class Obstacle(StrEnum):
    """Why nobody meets on a day."""

    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    NO_MEETING_DAY = "no_meeting_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hindrance:
    """A day on which a meeting would have fallen and why it cannot; the holiday's name where it is one."""

    day: int
    obstacle: Obstacle
    name_hi: str = ""
    name_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDays:
    """On which days an office may meet. A district office has its own holidays and no day without meetings."""

    holidays: Mapping[int, tuple[str, str]]
    no_meeting_weekday: int | None

    @classmethod
    def of(
        cls, rows: Iterable[HolidayRow], no_meeting_weekday: int | None, district_id: int | None = None
    ) -> OfficeDays:
        """The state's holidays, and those of the district if one is named."""
        wanted = (None, district_id)
        names = {row.day: (row.name_hi, row.name_en) for row in rows if row.district_id in wanted}
        return cls(holidays=names, no_meeting_weekday=no_meeting_weekday)

    def hindrance(self, day: int) -> Hindrance | None:
        """Why nobody meets on that day, or nothing. A holiday is named even when it falls on a Sunday."""
        weekday = as_date(day).weekday()
        if day in self.holidays:
            hindi, english = self.holidays[day]
            return Hindrance(day=day, obstacle=Obstacle.HOLIDAY, name_hi=hindi, name_en=english)
        if weekday in (SATURDAY, SUNDAY):
            return Hindrance(day=day, obstacle=Obstacle.WEEKEND)
        if weekday == self.no_meeting_weekday:
            return Hindrance(day=day, obstacle=Obstacle.NO_MEETING_DAY)
        return None

    def next_allowed(self, day: int) -> int:
        """The day itself or the first one after it on which there may be a meeting."""
        while self.hindrance(day) is not None:
            day += 1
        return day


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedReview:
    """A review the orders ask for. `day` is where it falls, `wished` where it would without days off; `moved` are the
    days between that could not be met on. The order is kept when it is held from `first` to `last`.
    """

    review: Review
    day: int
    wished: int
    first: int
    last: int
    moved: tuple[Hindrance, ...] = ()
    order: str = ""

    @property
    def kept_in_time(self) -> bool:
        """The day found lies within what the order asks for."""
        return self.first <= self.day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """The days a campaign runs, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthAsked:
    """What a month's plan depends on beside the cadence: the state's meeting once its day is known, a campaign."""

    year: int
    month: int
    state_meeting: int | None = None
    campaign: Campaign | None = None

    @property
    def first(self) -> int:
        return day_number(date(self.year, self.month, 1))

    @property
    def last(self) -> int:
        following = date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return day_number(following) - 1

    def week(self, number: int) -> tuple[int, int]:
        """First and last day of the n-th seven days; the fifth are the month's last seven, whatever their dates."""
        first = min(self.first + WEEK * (number - 1), self.last - WEEK + 1)
        return first, first + WEEK - 1


def plan(
    asked: MonthAsked, cadence: Cadence, holidays: Sequence[HolidayRow], district_id: int | None = None
) -> tuple[ExpectedReview, ...]:
    """Every review of a month, by day. `district_id` adds that district's own holidays to L2's review."""
    secretariat = OfficeDays.of(holidays, cadence.no_meeting_weekday)
    district = OfficeDays.of(holidays, None, district_id)
    found = [
        *_state(asked, cadence, secretariat, district),
        *_department_and_secretary(asked, cadence, secretariat),
        *_campaign(asked, cadence, secretariat),
    ]
    rank = list(Review)
    return tuple(sorted(found, key=lambda each: (each.day, rank.index(each.review))))


def missed(
    expected: Iterable[ExpectedReview], held: Mapping[Review, Sequence[int]], today: int
) -> tuple[ExpectedReview, ...]:
    """Those whose time has passed without a meeting of their kind in it; a day moved beyond counts as its end."""
    return tuple(
        each
        for each in expected
        if today > max(each.last, each.day)
        and not any(each.first <= day <= max(each.last, each.day) for day in held.get(each.review, ()))
    )


def _department_and_secretary(asked: MonthAsked, cadence: Cadence, office: OfficeDays) -> Iterator[ExpectedReview]:
    """The Secretary's times are even parts of the month; the department's review is the one of its part."""
    week = asked.week(cadence.department_week)
    department = _placed(Review.DEPARTMENT, _usual(week, cadence), week, cadence, office)
    yield department
    days = asked.last - asked.first + 1
    times = min(cadence.secretary_times, days)
    for part in range(times):
        span = (asked.first + part * days // times, asked.first + (part + 1) * days // times - 1)
        if not span[0] <= department.wished <= span[1]:
            yield _placed(Review.SECRETARY, _usual(span, cadence), span, cadence, office)


def _campaign(asked: MonthAsked, cadence: Cadence, office: OfficeDays) -> Iterator[ExpectedReview]:
    """At each interval from its first day on, and as it ends."""
    if asked.campaign is None:
        return
    first = asked.campaign.first
    while first <= asked.campaign.last:
        last = min(first + cadence.campaign_days - 1, asked.campaign.last)
        if asked.first <= last <= asked.last:
            yield _placed(Review.CAMPAIGN, last, (first, last), cadence, office)
        first = last + 1


def _state(
    asked: MonthAsked, cadence: Cadence, secretariat: OfficeDays, district: OfficeDays
) -> Iterator[ExpectedReview]:
    """The state's meeting as it was called, else in its usual week, and before it L2, L3 and L4, each in its days."""
    week = asked.week(cadence.state_week)
    if asked.state_meeting is None:
        meeting = _placed(Review.STATE, _usual(week, cadence), week, cadence, secretariat)
    else:
        day = asked.state_meeting
        meeting = ExpectedReview(
            review=Review.STATE, day=day, wished=day, first=day, last=day, order=cadence.order(Review.STATE)
        )
    yield meeting
    ends = (*cadence.pre_days[1:], 0)
    for review, ahead, until in zip((Review.PRE_L2, Review.PRE_L3, Review.PRE_L4), cadence.pre_days, ends, strict=True):
        span = (meeting.day - ahead, meeting.day - until - 1)
        office = district if review is Review.PRE_L2 else secretariat
        yield _placed(review, span[0], span, cadence, office, onward=False)


def _usual(span: tuple[int, int], cadence: Cadence) -> int:
    """The usual weekday nearest the middle of the span; the middle where the span is too short to have one."""
    middle = (span[0] + span[1]) // 2
    days = (day for day in range(span[0], span[1] + 1) if as_date(day).weekday() == cadence.usual_weekday)
    return min(days, key=lambda day: (abs(day - middle), day), default=middle)


def _placed(
    review: Review,
    wished: int,
    span: tuple[int, int],
    cadence: Cadence,
    office: OfficeDays,
    *,
    onward: bool = True,
) -> ExpectedReview:
    """The next allowed day within the span, else the nearest allowed one before it in the span.

    Where the span has none: the next one after it, or before it when the review must not come later (`onward` false).
    """
    first, last = span
    outside = count(last + 1) if onward else count(first - 1, -1)
    moved = []
    for day in chain(range(wished, last + 1), range(wished - 1, first - 1, -1), outside):
        hindrance = office.hindrance(day)
        if hindrance is None:
            break
        moved.append(hindrance)
    return ExpectedReview(
        review=review,
        day=day,
        wished=wished,
        first=first,
        last=last,
        moved=tuple(moved),
        order=cadence.order(review),
    )
