"""A month of reviews at a glance: what is laid down, what the orders ask for, what was missed, and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.models.calendar import as_date
from desktop.models.meeting import MeetingKind, MeetingLine, MeetingState
from desktop.models.meeting_calendar import (
    WEEK,
    Campaign,
    ExpectedReview,
    Hindrance,
    MonthAsked,
    OfficeDays,
    missed,
    plan,
)
from desktop.models.review_cadence import Review, cadence_on
from desktop.models.rules import PolicyPage, PolicyValue

_LEVELS = {Review.PRE_L2: 2, Review.PRE_L3: 3, Review.PRE_L4: 4}
_OF_DISTRICT = frozenset({Review.PRE_L2, Review.STATE, Review.DEPARTMENT})
_OF_STATE = frozenset({Review.STATE})
_AROUND = 14
"""Days beyond the month in which a meeting may still count for one of its reviews."""


class Standing(StrEnum):
    """What became of a review that the orders ask for."""

    HELD = "held"
    PLANNED = "planned"
    MISSED = "missed"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedReview:
    """A review and what became of it; the meeting that is it, where one is laid down in its time."""

    expected: ExpectedReview
    standing: Standing
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRun(Campaign):
    """The days of a campaign, and the order that began it."""

    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDay:
    """A day of the picture. `reviews` are those for which nothing is laid down; the others stand as their meetings."""

    day: int
    within: bool
    """Of the month itself, not of its neighbours in the first or last week."""
    hindrance: Hindrance | None
    lines: tuple[MeetingLine, ...]
    reviews: tuple[PlacedReview, ...]
    campaign: CampaignRun | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMonth:
    """Whole weeks from Monday on, and every review of the month by day."""

    asked: MonthAsked
    days: tuple[MonthDay, ...]
    reviews: tuple[PlacedReview, ...]

    @property
    def weeks(self) -> Iterator[tuple[MonthDay, ...]]:
        """Seven days each."""
        for at in range(0, len(self.days), WEEK):
            yield self.days[at : at + WEEK]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose calendar it is: a district's, a department's, or (both None) the state's."""

    department_id: int | None = None
    district_id: int | None = None

    @property
    def reviews(self) -> frozenset[Review]:
        """What the orders ask of this office and of those above it."""
        if self.department_id is None:
            return _OF_STATE
        return frozenset(Review) if self.district_id is None else _OF_DISTRICT


def days_asked(asked: MonthAsked) -> tuple[int, int]:
    """From which day to which one meetings must be known."""
    return asked.first - _AROUND, asked.last + _AROUND


def campaigns(values: Iterable[PolicyValue]) -> tuple[CampaignRun, ...]:
    """Every campaign that an order began: it runs from the day of the order for the days that the order allows."""
    runs = [
        CampaignRun(first=value.from_day, last=value.from_day + int(json.loads(value.value)) - 1, order=value.order)
        for value in values
        if value.code == "campaign_days"
    ]
    return tuple(sorted(runs, key=lambda run: run.first))


def month_of(
    asked: MonthAsked, policy: PolicyPage, lines: Sequence[MeetingLine], whose: Whose, today: int
) -> MeetingMonth:
    """The month by the cadence of its own first day, on the office's days. `lines` are meetings of `days_asked`."""
    cadence = cadence_on(policy.values, asked.first)
    weekday = cadence.no_meeting_weekday if whose.district_id is None else None
    office = OfficeDays.of(policy.holidays, weekday, whose.district_id)
    running = [run for run in campaigns(policy.values) if run.first <= asked.last and run.last >= asked.first]
    there = [line for line in lines if line.state is not MeetingState.CALLED_OFF]
    asked = replace(asked, campaign=running[-1] if running else None, state_meeting=_state_meeting(asked, there))
    expected = [
        each for each in plan(asked, cadence, policy.holidays, whose.district_id) if each.review in whose.reviews
    ]
    reviews = tuple(_placed(each, [line for line in there if _is(line, each, whose)], today) for each in expected)
    return MeetingMonth(
        asked=asked,
        days=tuple(
            MonthDay(
                day=day,
                within=asked.first <= day <= asked.last,
                hindrance=office.hindrance(day),
                lines=tuple(line for line in lines if line.day == day),
                reviews=tuple(each for each in reviews if each.meeting_id is None and each.expected.day == day),
                campaign=next((run for run in running if run.first <= day <= run.last), None),
            )
            for day in _whole_weeks(asked)
        ),
        reviews=reviews,
    )


def _whole_weeks(asked: MonthAsked) -> range:
    first = asked.first - as_date(asked.first).weekday()
    last = asked.last + WEEK - as_date(asked.last).weekday()
    return range(first, last)


def _state_meeting(asked: MonthAsked, lines: Iterable[MeetingLine]) -> int | None:
    days = [line.day for line in lines if line.series.kind is MeetingKind.CHIEF_MINISTER]
    return next((day for day in days if asked.first <= day <= asked.last), None)


def _is(line: MeetingLine, expected: ExpectedReview, whose: Whose) -> bool:
    """Whether a meeting is this review: of its kind and office, in its time."""
    series, level = line.series, _LEVELS.get(expected.review, 0)
    if expected.review is Review.STATE:
        fits = series.kind is MeetingKind.CHIEF_MINISTER
    else:
        kind = MeetingKind.PRE_REVIEW if level else MeetingKind.DEPARTMENT
        fits = (series.kind, series.level, series.department_id) == (kind, level, whose.department_id)
        fits = fits and whose.district_id in (None, series.district_id) if level == 2 else fits
    return fits and expected.first <= line.day <= max(expected.last, expected.day)


def _placed(expected: ExpectedReview, lines: Sequence[MeetingLine], today: int) -> PlacedReview:
    held = [line for line in lines if line.state is MeetingState.HELD]
    if held:
        return PlacedReview(expected=expected, standing=Standing.HELD, meeting_id=held[0].id)
    late = missed([expected], {}, today)
    planned = [line for line in lines if line.day >= today or not late]
    if planned:
        return PlacedReview(expected=expected, standing=Standing.PLANNED, meeting_id=planned[0].id)
    standing = Standing.MISSED if late else Standing.COMING
    return PlacedReview(expected=expected, standing=standing, meeting_id=lines[0].id if lines else None)
