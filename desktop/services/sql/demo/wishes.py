"""What every list of the demo departments must have in it: endings wished for, reached by the ordinary rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.models.complaint import Case, Kind, Status
from desktop.services.sql.demo.leaning import EVERYDAY, Leaning

PENDING, PROGRESS = Status.PENDING, Status.IN_PROGRESS
_WORKED = frozenset({PENDING, PROGRESS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An ending: the complaint's age in days (from, to), how its people lean, when they stop, what must be true.

    `stop` is asked with the demo's own day. `neighbours` come the same day from the same
    village about the same matter. `home` = in the demo L1 officer's own block.
    """

    name: str
    number: int
    ages: tuple[int, int]
    stop: Callable[[Case, int], bool]
    leaning: Leaning = EVERYDAY
    department: str = "JST"
    kind: Kind = Kind.GRIEVANCE
    neighbours: int = 0
    category: str = ""
    home: bool = False

    def of_neighbours(self) -> Wish:
        """Neighbours of this one wait, their desk asleep: the open duplicates that warn L3 (S001)."""
        return Wish(
            name="neighbour", number=1, ages=self.ages, stop=lambda case, _day: case.status.is_open, leaning=_ASLEEP
        )


_EAGER = replace(EVERYDAY, start=0.5, answer=0.9, note=0.0, reveal=0.0, pace=0.6)
_ASLEEP = replace(EVERYDAY, start=0.3, answer=0.0, target=0.0, note=0.0, recategorise=0.0, draft=0.0, special_close=0.0)
_UNHAPPY = replace(_EAGER, dissatisfied=0.97, satisfied=0.0, unreachable=0.0, special_close=0.0, pace=0.45)
_CLOSING = replace(EVERYDAY, special_close=0.9, answer=0.05, start=0.2, transfer=0.0, pace=0.7)


def _at(level: int) -> Callable[[Case, int], bool]:
    return lambda case, _day: case.level == level and case.status in _WORKED


def _rung(level: int) -> Callable[[Case, int], bool]:
    return lambda case, _day: case.dialogue_due == level


def _proposed(case: Case, _day: int) -> bool:
    return case.status is Status.SPECIAL_CLOSE_PROPOSED


def _promised(least: int, most: int) -> Callable[[Case, int], bool]:
    """The promised day passed between so many days ago; negative = it is still to come."""
    return lambda case, day: case.promise_day is not None and least <= day - case.promise_day <= most


def _awaiting(case: Case, _day: int) -> bool:
    return case.status is Status.PARTIALLY_CLOSED


def _unreached(case: Case, _day: int) -> bool:
    return case.status is Status.PARTIALLY_CLOSED and case.unreached >= 3 and case.unreached_days >= 2


def _told_date(case: Case, day: int) -> bool:
    return case.target_day is not None and case.target_day >= day


def _lane(case: Case, _day: int) -> bool:
    return case.status is Status.UNDER_EXAMINATION


_TALKING = replace(EVERYDAY, start=0.0, answer=0.0, note=0.9, target=0.0, special_close=0.0, promise=0.9)

WISHES = (
    Wish(name="new", number=4, ages=(0, 0), stop=_at(1)),
    Wish(name="new at home", number=3, ages=(0, 1), stop=_at(1), category="JST-02", home=True),
    Wish(name="due at home", number=3, ages=(5, 7), stop=_at(1), leaning=_ASLEEP, category="JST-06", home=True),
    Wish(
        name="told a date at home",
        number=3,
        ages=(8, 20),
        stop=_told_date,
        leaning=replace(_ASLEEP, start=0.0, target=0.33),
        category="JST-08",
        home=True,
    ),
    Wish(name="L2 at home", number=4, ages=(9, 14), stop=_at(2), leaning=_ASLEEP, category="JST-02", home=True),
    Wish(name="rung L2 at home", number=3, ages=(35, 90), stop=_rung(2), leaning=_UNHAPPY, home=True),
    Wish(
        name="returned at home",
        number=3,
        ages=(18, 34),
        stop=lambda case, _day: case.returned and not case.genuine_lock,
        leaning=replace(_CLOSING, approve=0.0, return_query=1.0, reject=0.0),
        home=True,
    ),
    Wish(name="promised today at home", number=2, ages=(8, 25), stop=_promised(0, 0), leaning=_TALKING, home=True),
    Wish(name="awaiting at home", number=3, ages=(10, 30), stop=_awaiting, leaning=_EAGER, home=True),
    Wish(name="due today at L1", number=4, ages=(7, 7), stop=_at(1), leaning=_ASLEEP, category="JST-02"),
    Wish(name="due tomorrow at L1", number=4, ages=(6, 6), stop=_at(1), leaning=_ASLEEP, category="JST-06"),
    Wish(name="due today at L2", number=4, ages=(15, 15), stop=_at(2), leaning=_ASLEEP, category="JST-02"),
    Wish(
        name="told a date, limit past, L1",
        number=4,
        ages=(12, 24),
        stop=_told_date,
        leaning=replace(_ASLEEP, start=0.0, target=0.33),
    ),
    Wish(name="rung L2", number=8, ages=(35, 110), stop=_rung(2), leaning=_UNHAPPY),
    Wish(name="rung L3", number=5, ages=(60, 150), stop=_rung(3), leaning=_UNHAPPY),
    Wish(name="rung L4", number=3, ages=(90, 230), stop=_rung(4), leaning=_UNHAPPY),
    Wish(name="before L3", number=7, ages=(20, 80), stop=_proposed, leaning=_CLOSING),
    Wish(name="before L3, neighbours", number=3, ages=(20, 60), stop=_proposed, leaning=_CLOSING, neighbours=2),
    Wish(name="before L3, roads", number=7, ages=(20, 80), stop=_proposed, leaning=_CLOSING, department="PWD"),
    Wish(
        name="before L3 again",
        number=3,
        ages=(40, 130),
        stop=lambda case, _day: case.status is Status.SPECIAL_CLOSE_PROPOSED and case.round > 1,
        leaning=replace(_CLOSING, approve=0.0, return_query=1.0, reject=0.0),
    ),
    Wish(
        name="returned",
        number=5,
        ages=(18, 34),
        stop=lambda case, _day: case.returned and not case.genuine_lock,
        leaning=replace(_CLOSING, approve=0.0, return_query=1.0, reject=0.0),
    ),
    Wish(
        name="rejected as genuine",
        number=3,
        ages=(20, 60),
        stop=lambda case, _day: case.genuine_lock,
        leaning=replace(_CLOSING, approve=0.0, return_query=0.0, reject=1.0),
    ),
    Wish(
        name="drawn for the second look",
        number=4,
        ages=(50, 150),
        stop=lambda case, _day: case.in_reaudit,
        leaning=replace(_CLOSING, approve=1.0),
    ),
    Wish(name="promised for today", number=5, ages=(8, 30), stop=_promised(0, 0), leaning=_TALKING),
    Wish(name="promise days late", number=4, ages=(14, 40), stop=_promised(2, 5), leaning=_TALKING),
    Wish(name="promised for tomorrow", number=3, ages=(8, 30), stop=_promised(-3, -1), leaning=_TALKING),
    Wish(
        name="unreachable",
        number=4,
        ages=(20, 60),
        stop=_unreached,
        leaning=replace(_EAGER, satisfied=0.0, dissatisfied=0.0, unreachable=0.98, pace=0.4),
    ),
    Wish(name="awaiting for long", number=6, ages=(30, 90), stop=_awaiting, leaning=_EAGER),
    Wish(name="old at L3", number=8, ages=(190, 400), stop=_at(3), leaning=_ASLEEP),
    Wish(name="old demands", number=7, ages=(190, 400), stop=_lane, kind=Kind.DEMAND, category="JST-05"),
    Wish(
        name="old at L4",
        number=3,
        ages=(185, 360),
        stop=_at(4),
        leaning=replace(_ASLEEP, to_secretary=1.0),
    ),
    Wish(
        name="lane proposed",
        number=3,
        ages=(12, 30),
        stop=lambda case, _day: case.lane_proposed,
        kind=Kind.DEMAND,
        category="JST-05",
    ),
    Wish(
        name="before L4",
        number=3,
        ages=(60, 150),
        stop=lambda case, _day: case.examined_l3,
        kind=Kind.DEMAND,
        category="JST-05",
    ),
)
