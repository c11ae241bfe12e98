"""Which meetings a posting arranges, and when the orders ask for the next ones."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.models.calendar import as_date
from desktop.models.identity import CELL, Posting, Role
from desktop.models.meeting import MeetingKind, Series
from desktop.models.meeting_calendar import ExpectedReview, MonthAsked, OfficeDays, plan
from desktop.models.review_cadence import Cadence, Review, cadence_on
from desktop.models.rules import PolicyPage

_REVIEWS = {2: (Review.PRE_L2,), 3: (Review.PRE_L3,), 4: (Review.PRE_L4,)}
_OF_KIND = {
    MeetingKind.CHIEF_MINISTER: (Review.STATE,),
    MeetingKind.DEPARTMENT: (Review.DEPARTMENT, Review.SECRETARY),
}
MONTHS_AHEAD = 12


def own_series(posting: Posting) -> Series | None:
    """The series that this posting arranges, None for one that arranges none (S000-1, S000-2)."""
    scope = posting.scope
    if posting.role is Role.STATE_NODAL or (posting.role in CELL and scope.department_id is None):
        return Series(kind=MeetingKind.CHIEF_MINISTER)
    if posting.role in CELL:
        return Series(kind=MeetingKind.DEPARTMENT, department_id=scope.department_id)
    if posting.role.level >= 2:
        district = scope.district_id if posting.role is Role.L2 else None
        return Series(
            kind=MeetingKind.PRE_REVIEW,
            level=posting.role.level,
            department_id=scope.department_id,
            district_id=district,
        )
    return None


def office_days(policy: PolicyPage, series: Series, today: int) -> OfficeDays:
    """The days on which meetings of a series may be held; a district keeps no Monday free."""
    weekday = None if series.level == 2 else cadence_on(policy.values, today).no_meeting_weekday
    return OfficeDays.of(policy.holidays, weekday, series.district_id)


def coming(policy: PolicyPage, series: Series, today: int) -> tuple[ExpectedReview, ...]:
    """The reviews of a series that the orders ask for from tomorrow on, a year ahead."""
    cadence = cadence_on(policy.values, today)
    reviews = _OF_KIND.get(series.kind) or _REVIEWS[series.level]
    found = [
        each
        for month in _months(today)
        for each in plan(month, cadence, policy.holidays, series.district_id)
        if each.review in reviews and each.day > today
    ]
    return tuple(sorted(found, key=lambda each: each.day))


def cadence_of(policy: PolicyPage, today: int) -> Cadence:
    """The cadence in force today."""
    return cadence_on(policy.values, today)


def _months(today: int) -> Iterator[MonthAsked]:
    first = as_date(today)
    for ahead in range(MONTHS_AHEAD + 1):
        number = first.month - 1 + ahead
        yield MonthAsked(year=first.year + number // 12, month=number % 12 + 1)
