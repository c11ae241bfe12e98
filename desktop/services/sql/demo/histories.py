"""What became of a call: the usual way, merged into another, or to an ending wished for."""

from __future__ import annotations

from desktop.models.calendar import day_of
from desktop.models.complaint import OPEN, Status
from desktop.models.complaint_commands import MergeComplaint, UndoMerge
from desktop.models.workflow import Facts
from desktop.services.sql.demo.calls import Call, opened
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.conduct import live
from desktop.services.sql.demo.dossier import Dossier
from desktop.services.sql.demo.hand import Hand
from desktop.services.sql.demo.leaning import EVERYDAY
from desktop.services.sql.demo.wishes import Wish
from desktop.services.sql.demo.wording import Blanks
from desktop.services.sql.demo.world import World

_COMPLAINT, _TRY = 22, 24
_TRIES = 200
_LIVE = OPEN | {Status.PARTIALLY_CLOSED}
_MERGEABLE = _LIVE - {Status.SPECIAL_CLOSE_PROPOSED}


def followed(world: World, call: Call, first: Dossier | None, *, keep: bool) -> Dossier:
    """The usual way; `first` = the same person's complaint about the same, into which the section merges this one."""
    dossier, blanks = opened(world, call, Chance.of(world.seed, _COMPLAINT, call.number), keep=keep)
    if first is not None:
        _merge(dossier, blanks, first)
    if dossier.case.status is not Status.MERGED:
        live(dossier, blanks, EVERYDAY)
    return dossier


def granted(world: World, call: Call, wish: Wish, *, keep: bool) -> Dossier:
    """Lived through again and again until it ends as wished; the last try when it never does."""
    today = day_of(world.as_of)
    for attempt in range(_TRIES):
        chance = Chance.of(world.seed, _TRY, call.number * 1_000 + attempt)
        dossier, blanks = opened(world, call, chance, keep=keep)
        live(dossier, blanks, wish.leaning, lambda case: wish.stop(case, today))
        if wish.stop(dossier.case, today):
            break
    return dossier


def _merge(dossier: Dossier, blanks: Blanks, first: Dossier) -> None:
    hand = Hand(dossier, blanks, EVERYDAY)
    world, chance = dossier.world, dossier.chance
    at = hand.later(dossier.last_at(), 0, 4)
    if at + 90_000 >= world.as_of:
        return
    live(dossier, blanks, EVERYDAY, until=at)
    case, other = dossier.case, first.case_at(at)
    cell = hand.cell(case, at)
    if cell is None or other.status not in _LIVE or other.department_id != case.department_id:
        return
    if case.status not in _MERGEABLE or dossier.last_at() >= at:
        return
    dossier.do(
        at,
        cell,
        MergeComplaint,
        facts=Facts(other=other, same_person=True),
        into_id=first.id,
        reason=hand.common("merge"),
    )
    if chance.falls(0.06):
        hand.say(at + 9_000, cell, UndoMerge, "reason", "merge_undo")
