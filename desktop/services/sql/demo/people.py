"""Invented people: names as they are met in each district, mobile numbers, villages and wards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.models.reference import load_reference
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.names import NameGroup, load_names, load_places

_PLAINS = frozenset({"HDW", "USN"})  # no hill hamlets there
_ENGLISH_SPOKEN, _HINDI_AT_HOME = 0.01, 0.62


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A complainant. `hamlet` is where in the village, for the text of the complaint."""

    name: str
    mobile: str
    village: str
    hamlet: str
    language: str


@cache
def _languages() -> Mapping[str, str]:
    return {row.code: row.name.hi for row in load_reference().languages}


def full_name(chance: Chance, district: str, *, women: float) -> tuple[str, NameGroup]:
    """A name with its courtesy, and the group it comes from; `women` is the share of women."""
    group = chance.weighted(load_names().shares[district])
    if chance.falls(women):
        first, middles = chance.one(group.female), group.female_middle
        courtesy = chance.weighted((("श्रीमती", 80), ("कु0", 12), ("सुश्री", 8)))
        if middles and courtesy == "श्रीमती" and chance.falls(0.45):
            return f"{courtesy} {first} {chance.one(middles)}", group
    else:
        first, middles = chance.one(group.male), group.male_middle
        courtesy = "श्री"
        if middles and chance.falls(0.75):
            first = f"{first} {chance.one(middles)}"
    return f"{courtesy} {first} {chance.one(group.surnames)}", group


def mobile_number(chance: Chance) -> str:
    """Ten digits beginning with 6 to 9."""
    return f"{chance.one('9978967')}{int(chance.random() * 1_000_000_000):09d}"


def place(chance: Chance, block: str) -> tuple[str, str]:
    """A village or a town's quarter of the block, and whereabouts there."""
    places = load_places()
    towns = places.towns.get(block, ())
    if towns and chance.falls(0.45):
        town = chance.one(towns)
        if chance.falls(0.4):
            return town.name, f"वार्ड {1 + int(chance.random() * town.wards)}"
        return f"{chance.one(town.mohallas)}, {town.name}", chance.one(places.landmarks)
    village = chance.one(places.villages[block])
    if block[:3] not in _PLAINS and chance.falls(0.35):
        village = f"{village} {chance.one(places.hamlets)}"
    return village, chance.one(places.landmarks)


def somebody(chance: Chance, district: str, block: str) -> Somebody:
    """A complainant who lives in the block."""
    name, group = full_name(chance, district, women=0.38)
    village, hamlet = place(chance, block)
    language = "en" if chance.falls(_ENGLISH_SPOKEN) else "hi" if chance.falls(_HINDI_AT_HOME) else group.language
    return Somebody(
        name=name,
        mobile=mobile_number(chance),
        village=village,
        hamlet=hamlet,
        language=_languages().get(language, _languages()["hi"]),
    )
