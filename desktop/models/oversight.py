"""Counts that open lists and add up: the landing page of a posting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.models.complaint import Status
from desktop.models.seam import Question
from desktop.models.worklist import Filters


class Tile(StrEnum):
    """The numbers of the landing page; each opens exactly the list it counts."""

    NEW = "new"
    OVERDUE = "overdue"
    ESCALATING = "escalating"
    OVER_180 = "over_180"
    DIALOGUE_DUE = "dialogue_due"
    AWAITING = "awaiting"
    BEFORE_L3 = "before_l3"
    RETURNED = "returned"
    NOT_LOGGED_IN = "not_logged_in"
    REAUDIT = "reaudit"
    MINE = "mine"


@dataclass(frozen=True, slots=True, kw_only=True)
class TileCount:
    """One tile. `parts` are (what, number) of the split line, e.g. ("level_1", 171); `before` = the day before."""

    tile: Tile
    number: int
    parts: tuple[tuple[str, int], ...]
    before: int | None
    filters: Filters | None
    """The list behind the number; None = another screen opens (officers, special close)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSum:
    """received = every bucket; the sum is checked, not assumed."""

    received: int
    by_status: tuple[tuple[Status, int], ...]
    """The closed and awaiting buckets."""
    open_by_level: tuple[int, int, int, int]

    @property
    def difference(self) -> int:
        """0 when it adds up."""
        return self.received - sum(n for _, n in self.by_status) - sum(self.open_by_level)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRow:
    """Open complaints of an age span in days (`to` None = no end), grievances/information and demands/suggestions."""

    from_days: int
    to_days: int | None
    grievances: int
    demands: int
    filters: Filters


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """What the posting must do now, and the counters that add up, all of one reading."""

    as_of: int
    tiles: tuple[TileCount, ...]
    check_sum: CheckSum
    ages: tuple[AgeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Today(Question[TodayPage]):
    """The landing page of the posting in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreState:
    """For the status bar and the settings: what the store is, its clock, the last import, the last backup (epoch
    seconds), its size in octets, how many entries its ledger has and the hash of the newest one (hex).
    """

    kind: str
    place: str
    now: int
    last_import_at: int | None
    last_import_new: int
    last_import_changed: int
    last_backup_at: int | None
    demo: bool
    octets: int = 0
    entries: int = 0
    head: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskStoreState(Question[StoreState]):
    """Everyone may ask."""
