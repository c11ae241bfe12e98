"""The state's lists as this store has them: names for the ids that rows carry."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.seam import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One entry of a list. `parent_id`: the block's district, the category's department, else 0."""

    id: int
    hi: str
    en: str
    parent_id: int = 0
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Each list in the order it is shown."""

    districts: tuple[Named, ...]
    blocks: tuple[Named, ...]
    departments: tuple[Named, ...]
    categories: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceBook(Question[Lists]):
    """Everyone may ask; the window keeps the answer until the posting changes."""
