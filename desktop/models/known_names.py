"""Departments, districts, blocks and categories found by any of the spellings that files use for them.

A name is compared without blanks, punctuation and the words that only say what it is (जनपद, विभाग, Block): ऊधमसिंह नगर
is उधमसिंहनगर is उ0सि0न0 where the aliases say so. Where nothing fits exactly, the length of i and u is forgiven if one
name alone remains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.models.reference import Reference
from desktop.models.text import name_key

_SAYING_WHAT = frozenset(
    name_key(word)
    for word in (
        *("जनपद", "जिला", "ज़िला", "district", "distt", "dist", "zila", "jila"),
        *("विभाग", "department", "dept", "deptt"),
        *("विकासखण्ड", "विकास", "खण्ड", "ब्लॉक", "block", "वि0ख0"),
        *("श्रेणी", "category"),
    )
)
_LENGTHS = str.maketrans("ीूईऊ", "िुइउ")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """A place or office with everything it is called. `parent` is a block's district, a category's department."""

    id: int
    names: tuple[str, ...]
    parent: int | None = None


def _tight(text: str) -> str:
    words = name_key(text).split()
    return "".join([word for word in words if word not in _SAYING_WHAT] or words)


class _Shelf:
    """Names of one sort; within a parent the exact spelling wins over the forgiven one."""

    def __init__(self, known: Iterable[KnownName]) -> None:
        exact: dict[tuple[int | None, str], set[int]] = defaultdict(set)
        forgiven: dict[tuple[int | None, str], set[int]] = defaultdict(set)
        for one in known:
            for name in one.names:
                key = _tight(name)
                for parent in {None, one.parent}:
                    exact[parent, key].add(one.id)
                    forgiven[parent, key.translate(_LENGTHS)].add(one.id)
        self._exact, self._forgiven = dict(exact), dict(forgiven)

    def find(self, text: str, parent: int | None) -> int | None:
        key = _tight(text)
        if not key:
            return None
        found = self._exact.get((parent, key)) or self._forgiven.get((parent, key.translate(_LENGTHS)))
        return next(iter(found)) if found and len(found) == 1 else None


class NameBook:
    """`KnownNames` out of lists of names, as a store or the shipped reference data has them."""

    def __init__(
        self,
        *,
        departments: Iterable[KnownName],
        districts: Iterable[KnownName],
        blocks: Iterable[KnownName],
        categories: Iterable[KnownName],
    ) -> None:
        self._departments, self._districts = _Shelf(departments), _Shelf(districts)
        self._blocks, self._categories = _Shelf(blocks), _Shelf(categories)

    def department(self, name: str) -> int | None:
        """The department's id, or None if no name or alias, or more than one, fits."""
        return self._departments.find(name, None)

    def district(self, name: str) -> int | None:
        """The district's id, or None."""
        return self._districts.find(name, None)

    def block(self, name: str, district_id: int | None) -> int | None:
        """The block's id in the district; without a district only a name that is unique in the state."""
        return self._blocks.find(name, district_id)

    def category(self, name: str, department_id: int | None) -> int | None:
        """The category's id in the department; without a department only a unique name."""
        return self._categories.find(name, department_id)

    @classmethod
    def shipped(cls, reference: Reference) -> NameBook:
        """The names of the reference data as it ships, under the ids it ships with."""
        districts = {district.code: district.id for district in reference.districts}
        departments = {department.code: department.id for department in reference.departments}
        return cls(
            departments=[
                KnownName(id=d.id, names=(d.name.hi, d.name.en, d.short.hi, d.short.en, *d.aliases))
                for d in reference.departments
            ],
            districts=[KnownName(id=d.id, names=(d.name.hi, d.name.en, *d.aliases)) for d in reference.districts],
            blocks=[
                KnownName(id=b.id, names=(b.name.hi, b.name.en, *b.aliases), parent=districts[b.district])
                for b in reference.blocks
            ],
            categories=[
                KnownName(id=c.id, names=(c.name.hi, c.name.en), parent=departments[c.department])
                for c in reference.categories
            ],
        )
