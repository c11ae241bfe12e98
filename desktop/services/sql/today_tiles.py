"""Which numbers a posting's landing page shows, and the list behind each: a number is the size of its list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Kind, Status
from desktop.models.identity import Posting, Role
from desktop.models.oversight import Tile
from desktop.models.rules import Rules
from desktop.models.worklist import Body, Filters

T = Tile
GRIEVANCES = frozenset({Kind.GRIEVANCE, Kind.INFORMATION})
DEMANDS = frozenset({Kind.DEMAND, Kind.SUGGESTION})

_CELL_TILES = (
    T.NEW,
    T.OVERDUE,
    T.ESCALATING,
    T.OVER_180,
    T.DIALOGUE_DUE,
    T.AWAITING,
    T.BEFORE_L3,
    T.NOT_LOGGED_IN,
)
TILES: Mapping[Role, tuple[Tile, ...]] = {
    Role.L1: (T.MINE, T.NEW, T.OVERDUE, T.ESCALATING, T.OVER_180, T.AWAITING),
    Role.L2: (T.MINE, T.DIALOGUE_DUE, T.RETURNED, T.OVERDUE, T.ESCALATING, T.OVER_180, T.NEW, T.AWAITING),
    Role.L3: (T.BEFORE_L3, T.DIALOGUE_DUE, T.MINE, T.OVERDUE, T.ESCALATING, T.OVER_180, T.AWAITING, T.NOT_LOGGED_IN),
    Role.L4: (T.MINE, T.DIALOGUE_DUE, T.REAUDIT, T.BEFORE_L3, T.OVERDUE, T.OVER_180, T.AWAITING, T.NOT_LOGGED_IN),
    Role.SECTION_OFFICER: _CELL_TILES,
    Role.ANUSACHIV: _CELL_TILES,
    Role.STATE_NODAL: _CELL_TILES,
    Role.ADMINISTRATOR: (T.NEW, T.OVERDUE, T.OVER_180, T.NOT_LOGGED_IN),
    Role.CLOCK: (),
}
"""What a role must do first stands first; what has no meaning for it is absent."""

COMPARED = frozenset({T.NEW, T.OVERDUE, T.ESCALATING, T.OVER_180, T.DIALOGUE_DUE, T.AWAITING, T.BEFORE_L3})
"""The tiles whose number is kept for every department as a day begins."""
SCREENS = frozenset({T.BEFORE_L3, T.REAUDIT, T.NOT_LOGGED_IN})
"""Tiles that open a screen of their own instead of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A tile with the list behind it and the lists of its split line; `compared` with the day's beginning or not."""

    tile: Tile
    filters: Filters
    parts: tuple[tuple[str, Filters], ...] = ()
    compared: bool = False


def counted_tiles(posting: Posting, rules: Rules, now: int) -> tuple[Counted, ...]:
    """The tiles of a posting that count complaints."""
    own = posting.role is Role.L1
    lists = tile_lists(rules, now)
    level = posting.role.level
    if level > 1:
        due = replace(lists[T.DIALOGUE_DUE].filters, rung=level)
        lists[T.DIALOGUE_DUE] = Counted(tile=T.DIALOGUE_DUE, filters=due)
    shown = [lists[tile] for tile in TILES[posting.role] if tile in lists]
    return tuple(_on_own_desk(found) for found in shown) if own else tuple(shown)


def tile_lists(rules: Rules, now: int) -> dict[Tile, Counted]:
    """Every tile that counts complaints, as the nodal cell sees it."""
    today = day_of(now)
    overdue = Filters(due_before=now)
    escalating = Filters(escalates_by=start_of(today + 1))
    old = Filters(registered_before=start_of(today - rules.old_days))
    dialogue = Filters(dialogue_due=True)
    awaiting = Filters(body=Body.AWAITING)
    mine = Filters(mine=True)
    new = Filters(body=Body.NEW)
    found = (
        Counted(tile=T.NEW, filters=new, parts=(("pending", replace(new, statuses=frozenset({Status.PENDING}))),)),
        Counted(tile=T.OVERDUE, filters=overdue, parts=_by_level("level", overdue, 4)),
        Counted(tile=T.ESCALATING, filters=escalating, parts=_by_level("up", escalating, 2)),
        Counted(tile=T.OVER_180, filters=old, parts=by_kind(old)),
        Counted(
            tile=T.DIALOGUE_DUE,
            filters=dialogue,
            parts=tuple((f"level_{level}", replace(dialogue, rung=level)) for _, level in rules.dialogue_rungs),
        ),
        Counted(
            tile=T.AWAITING,
            filters=awaiting,
            parts=(("aged", replace(awaiting, act_before=now)), ("unreached", replace(awaiting, unreached=True))),
        ),
        Counted(tile=T.BEFORE_L3, filters=Filters(statuses=frozenset({Status.SPECIAL_CLOSE_PROPOSED}))),
        Counted(tile=T.RETURNED, filters=Filters(mine=True, returned=True)),
        Counted(tile=T.MINE, filters=mine, parts=(("today", replace(mine, act_before=start_of(today + 1))),)),
    )
    return {counted.tile: replace(counted, compared=counted.tile in COMPARED) for counted in found}


def by_kind(filters: Filters) -> tuple[tuple[str, Filters], ...]:
    """A list split as S002 asks: grievances and information, demands and suggestions."""
    return ("grievances", replace(filters, kinds=GRIEVANCES)), ("demands", replace(filters, kinds=DEMANDS))


def _by_level(name: str, filters: Filters, highest: int) -> tuple[tuple[str, Filters], ...]:
    return tuple((f"{name}_{level}", replace(filters, levels=frozenset({level}))) for level in range(1, highest + 1))


def _on_own_desk(found: Counted) -> Counted:
    """The same of what lies on the posting's own desk; a split by level then says nothing."""
    parts = tuple(
        (name, replace(part, mine=True)) for name, part in found.parts if not name.startswith(("level_", "up_"))
    )
    return Counted(tile=found.tile, filters=replace(found.filters, mine=True), parts=parts)
