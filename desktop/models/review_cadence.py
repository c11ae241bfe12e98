"""How often and when the orders ask for a review meeting: policy values, each with its day and its order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.models.rules import PolicyValue


class Review(StrEnum):
    """Whose review the orders ask for, in the order of a month's list when two fall on one day."""

    PRE_L2 = "pre_l2"
    PRE_L3 = "pre_l3"
    PRE_L4 = "pre_l4"
    STATE = "state"
    DEPARTMENT = "department"
    SECRETARY = "secretary"
    CAMPAIGN = "campaign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """The policy values of one day that say how often and when there is a review. Weekdays count from Monday = 0."""

    department_week: int = 2
    secretary_times: int = 2
    campaign_days: int = 7
    state_week: int = 5
    """The fifth week is the last seven days of the month."""
    pre_days: tuple[int, int, int] = (6, 4, 2)
    """How many days before the state's meeting L2, L3 and L4 review."""
    usual_weekday: int = 3
    no_meeting_weekday: int = 0
    orders: Mapping[Review, str] | None = None
    """The order behind each review, as it was entered."""

    def order(self, review: Review) -> str:
        """Where the rule comes from; empty when nobody entered it."""
        return (self.orders or {}).get(review, "")


_CODES: Mapping[str, str] = {
    "review_department_week": "department_week",
    "review_secretary_times": "secretary_times",
    "review_campaign_days": "campaign_days",
    "review_state_week": "state_week",
    "review_pre_days": "pre_days",
    "review_weekday": "usual_weekday",
    "no_meeting_weekday": "no_meeting_weekday",
}
_ORDERED: Mapping[str, tuple[Review, ...]] = {
    "review_department_week": (Review.DEPARTMENT,),
    "review_secretary_times": (Review.SECRETARY,),
    "review_campaign_days": (Review.CAMPAIGN,),
    "review_state_week": (Review.STATE,),
    "review_pre_days": (Review.PRE_L2, Review.PRE_L3, Review.PRE_L4),
}


def cadence_on(values: Iterable[PolicyValue], day: int) -> Cadence:
    """The cadence in force on a day: of each code the value that began last; other codes are passed over."""
    fields: dict[str, Any] = {}
    orders: dict[Review, str] = {}
    for value in sorted(values, key=lambda each: (each.from_day, each.id)):
        if value.code in _CODES and value.from_day <= day:
            read = json.loads(value.value)
            fields[_CODES[value.code]] = tuple(read) if isinstance(read, list) else read
            orders |= dict.fromkeys(_ORDERED.get(value.code, ()), value.order)
    return Cadence(**fields, orders=orders)
