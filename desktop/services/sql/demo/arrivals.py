"""When complaints come, how many and about what: growth, weekdays, monsoon and winter, the demo's own departments."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

from desktop.models.calendar import as_date, start_of
from desktop.models.complaint import Channel, Kind
from desktop.models.reference import load_reference
from desktop.models.reference_rows import Block, Category, District
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.wording import category_texts
from desktop.services.sql.demo.world import SPAN_DAYS, World

SHOWN = "JST"
"""The demo department; the second one is the roads'."""
_BOOST = {"JST": 1.55, "PWD": 0.8}
_HOME = "PAU-THALISAIN"
_FEW = 20_000
_WET = (0.6, 0.6, 0.7, 0.7, 0.8, 1.3, 2.2, 2.4, 1.8, 1.0, 0.7, 0.6)
_DRY = (0.7, 0.7, 0.9, 1.5, 2.0, 2.0, 1.0, 0.8, 0.8, 0.8, 0.7, 0.7)
_COLD = (1.9, 1.6, 1.1, 0.8, 0.8, 0.9, 1.0, 0.9, 0.8, 0.8, 1.1, 1.7)
_FIRE = (0.7, 0.8, 1.2, 2.2, 2.4, 1.6, 0.6, 0.5, 0.6, 0.7, 0.8, 0.8)
_TERM = (0.8, 0.9, 1.1, 1.7, 1.2, 0.8, 1.7, 1.2, 1.0, 0.9, 0.8, 0.8)
_FEVER = (0.8, 0.8, 0.8, 0.9, 1.0, 1.1, 1.2, 1.6, 1.7, 1.5, 0.9, 0.8)
_SEASONS: Mapping[str, tuple[float, ...]] = {
    "PWD-01": _WET,
    "PWD-04": _WET,
    "PWD-05": _WET,
    "PWD-06": _WET,
    "PMG": _WET,
    "RWD": _WET,
    "DIS": _WET,
    "REV-07": _WET,
    "UDD-03": _WET,
    "JST-01": _DRY,
    "JST-06": _DRY,
    "JST-07": _DRY,
    "JST-09": _DRY,
    "JST-03": _WET,
    "JNM": _DRY,
    "IRR": _DRY,
    "MIR": _DRY,
    "UPC-01": _COLD,
    "UPC-02": _COLD,
    "UPC-04": _COLD,
    "FOR": _FIRE,
    "EDU": _TERM,
    "HED": _TERM,
    "MED": _FEVER,
}
"""How a month weighs, January first, by category or department code."""
_CHANNELS = (
    (Channel.CALL_1905, 62.0),
    (Channel.PORTAL, 12.0),
    (Channel.APP, 8.0),
    (Channel.WHATSAPP, 6.0),
    (Channel.JAN_SAMARPAN, 3.0),
    (Channel.TEHSIL_DIWAS, 3.0),
    (Channel.PHONED_IN, 2.0),
    (Channel.CM_REFERENCE, 1.5),
    (Channel.CPGRAMS, 1.2),
    (Channel.APUNI_SARKAR, 0.8),
    (Channel.SOCIAL_MEDIA, 0.5),
)
_KINDS = {"grievance": Kind.GRIEVANCE, "information": Kind.INFORMATION, "demand": Kind.DEMAND}
_DISTRICT_SHARES = {"DDN": 17, "HDW": 15, "USN": 14, "NTL": 11, "PAU": 8, "TEH": 7, "ALM": 7, "PTH": 5, "CHM": 5}
_OPENS_AT, _CLOSES_AT = 25_200, 79_200  # the helpline's busy hours, seconds after midnight


def numbers_by_day(world: World, complaints: int) -> tuple[int, ...]:
    """How many complaints came on each day of the span, the last of which is the demo's own; their sum is exact."""
    recent = 5.0 if complaints < _FEW else 0.0
    weights = []
    for age in range(SPAN_DAYS, -1, -1):
        weekday = as_date(world.today - age).weekday()
        rhythm = 0.45 if weekday == 6 else 0.75 if weekday == 5 else 1.15 if weekday == 0 else 1.0
        growth = 1.0 + 0.35 * (SPAN_DAYS - age) / SPAN_DAYS
        weights.append(rhythm * growth * (1.0 + recent * math.exp(-age / 35)))
    weights[-1] *= day_share(world)
    total, done, counted, numbers = sum(weights), 0.0, 0, []
    for weight in weights:
        done += weight
        upto = round(complaints * done / total)
        numbers.append(upto - counted)
        counted = upto
    return tuple(numbers)


def day_share(world: World) -> float:
    """How much of the demo's own day has passed, as the telephone counts it; never nothing."""
    passed = world.as_of - start_of(world.today) - _OPENS_AT
    return min(1.0, max(0.04, passed / (_CLOSES_AT - _OPENS_AT)))


def moments(world: World, chance: Chance, day: int, number: int) -> list[int]:
    """When the day's complaints came, in order; on the demo's own day none after its moment."""
    begin, end = start_of(day) + _OPENS_AT, start_of(day) + _CLOSES_AT
    if day == world.today:
        end = min(end, world.as_of - 60)
        begin = min(begin, end - 60 * number)
    return sorted(int(begin + chance.random() * (end - begin)) for _ in range(number))


def month_of(day: int) -> int:
    """0 = January."""
    return as_date(day).month - 1


@cache
def _weights(month: int) -> tuple[tuple[Category, ...], tuple[float, ...]]:
    """Categories and their running weights in a month."""
    rows, running, total = load_reference().categories, [], 0.0
    for row in rows:
        season = _SEASONS.get(row.code) or _SEASONS.get(row.department)
        boost = _BOOST.get(row.department, 1.0)
        total += category_texts()[row.code].weight * boost * (season[month] if season else 1.0)
        running.append(total)
    return rows, tuple(running)


def category(chance: Chance, month: int) -> Category:
    """What the next complaint is about."""
    rows, running = _weights(month)
    return chance.choices(rows, cum_weights=running)[0]


def kind(chance: Chance, of: Category) -> Kind:
    """Usually the category's first kind."""
    code = of.kinds[0] if chance.falls(0.8) else chance.one(of.kinds)
    return _KINDS.get(code, Kind.SUGGESTION)


def channel(chance: Chance) -> Channel:
    """How it came."""
    return chance.weighted(_CHANNELS)


@cache
def _places() -> tuple[tuple[tuple[District, float], ...], Mapping[str, tuple[Block, ...]]]:
    reference = load_reference()
    blocks: dict[str, tuple[Block, ...]] = {}
    for block in reference.blocks:
        blocks[block.district] = (*blocks.get(block.district, ()), block)
    return tuple((row, float(_DISTRICT_SHARES.get(row.code, 3))) for row in reference.districts), blocks


def home() -> tuple[District, Block]:
    """The block of the demo's L1 officer, in the district of its L2 officer."""
    districts, blocks = _places()
    district = next(row for row, _ in districts if row.code == _HOME[:3])
    return district, next(row for row in blocks[district.code] if row.code == _HOME)


def place(chance: Chance, of: Category) -> tuple[District, Block]:
    """Where it came from; the demo department's come more often from the demo officers' own district and block."""
    districts, blocks = _places()
    if of.department == SHOWN and chance.falls(0.3):
        district, block = home()
        return district, block if chance.falls(0.3) else chance.one(blocks[district.code])
    district = chance.weighted(districts)
    return district, chance.one(blocks[district.code])
