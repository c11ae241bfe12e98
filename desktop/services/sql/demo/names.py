"""The project's own names and places for demo data, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop import resources
from desktop.models.records import build, read_rows, read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class NameGroup:
    """Names that go together; `language` is what the family speaks at home (ISO 639)."""

    group: str
    name: str
    language: str
    female: tuple[str, ...]
    male: tuple[str, ...]
    surnames: tuple[str, ...]
    female_middle: tuple[str, ...]
    male_middle: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A town of a block with its wards and quarters."""

    block: str
    name: str
    kind: str
    wards: int
    mohallas: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Villages:
    """Villages of one block, by the block's code."""

    block: str
    villages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Who lives where: groups of names, and their shares of each district's people (per cent)."""

    groups: tuple[NameGroup, ...]
    shares: dict[str, tuple[tuple[NameGroup, int], ...]]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where complaints come from, by block code."""

    villages: dict[str, tuple[str, ...]]
    towns: dict[str, tuple[Town, ...]]
    hamlets: tuple[str, ...]
    landmarks: tuple[str, ...]


@cache
def load_names() -> Names:
    """Raises `TableError` when the file does not fit."""
    file = resources.path("demo", "names.json")
    table = read_table(file)
    groups = {group.group: group for group in read_rows(file, NameGroup)}
    shares = {
        district: tuple((groups[group], int(share)) for group, share in parts.items())
        for district, parts in table["share_by_district"].items()
    }
    return Names(groups=tuple(groups.values()), shares=shares, relations=tuple(table["relations"]))


@cache
def load_places() -> Places:
    """Raises `TableError` when the file does not fit."""
    file = resources.path("demo", "places.json")
    table = read_table(file)
    towns: dict[str, list[Town]] = {}
    for number, row in enumerate(table["towns"], 1):
        town = build(Town, row, f"{file.name} town {number}")
        towns.setdefault(town.block, []).append(town)
    return Places(
        villages={row.block: row.villages for row in read_rows(file, Villages)},
        towns={block: tuple(found) for block, found in towns.items()},
        hamlets=tuple(table["hamlets"]),
        landmarks=tuple(table["landmarks"]),
    )
