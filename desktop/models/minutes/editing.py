"""Changes of a minutes document that an editor makes: a direction typed anew, moved, added, taken out.

A direction's place is its group (0 for the main ones, further groups from 1) and its index in it, both from 0.
Every function gives a new document and leaves the old one as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.models.minutes.document import Bold, Direction, DirectionGroup, MinutesDocument, Part


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Where a direction stands."""

    group: int
    index: int


def directions_of(document: MinutesDocument, group: int) -> tuple[Direction, ...]:
    """The directions of a group; empty for a group that is not there."""
    if group == 0:
        return document.directions
    groups = document.other_directions
    return groups[group - 1].directions if group <= len(groups) else ()


def with_directions(document: MinutesDocument, group: int, directions: Sequence[Direction]) -> MinutesDocument:
    """The document with these in the group, which is made when it is the next one."""
    if group == 0:
        return replace(document, directions=tuple(directions))
    groups = list(document.other_directions)
    if group > len(groups):
        groups.append(DirectionGroup())
    groups[group - 1] = replace(groups[group - 1], directions=tuple(directions))
    return replace(document, other_directions=tuple(groups))


def direction_at(document: MinutesDocument, spot: Spot) -> Direction | None:
    """None where there is none."""
    here = directions_of(document, spot.group)
    return here[spot.index] if 0 <= spot.index < len(here) else None


def with_direction(document: MinutesDocument, spot: Spot, direction: Direction) -> MinutesDocument:
    """Another direction in a place that has one."""
    here = list(directions_of(document, spot.group))
    here[spot.index] = direction
    return with_directions(document, spot.group, here)


def inserted(document: MinutesDocument, spot: Spot, direction: Direction) -> MinutesDocument:
    """One more, before what stands at the spot."""
    here = list(directions_of(document, spot.group))
    here.insert(spot.index, direction)
    return with_directions(document, spot.group, here)


def removed(document: MinutesDocument, spot: Spot) -> MinutesDocument:
    """Without the direction of this place; its group stays."""
    here = list(directions_of(document, spot.group))
    del here[spot.index]
    return with_directions(document, spot.group, here)


def moved(document: MinutesDocument, spot: Spot, by: int) -> tuple[MinutesDocument, Spot]:
    """The direction one or more places further within its group, as far as there are places, and where it is now."""
    here = list(directions_of(document, spot.group))
    target = max(0, min(len(here) - 1, spot.index + by))
    here.insert(target, here.pop(spot.index))
    return with_directions(document, spot.group, here), Spot(spot.group, target)


def retyped(direction: Direction, text: str) -> Direction:
    """The direction with another text; what stood in bold and was not touched stays bold."""
    return replace(direction, text=text, bold=bold_after(direction.text, direction.bold, text))


def addressed(direction: Direction, addressees: Sequence[str]) -> Direction:
    """The direction with other addressees, each once, in this order; the typed action line no longer holds."""
    return replace(direction, addressees=tuple(dict.fromkeys(addressees)), action_as_typed="")


def bold_after(before: str, bold: Bold, after: str) -> Bold:
    """The bold ranges of a text after one stretch of it was typed anew.

    A range across the change keeps both its ends, so that what is typed inside bold is bold.
    """
    if not bold:
        return ()
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    tail = next((n for n in range(shorter - head) if before[-1 - n] != after[-1 - n]), shorter - head)
    changed_to, grown = len(before) - tail, len(after) - len(before)

    def edge(at: int) -> int:
        if at <= head:
            return at
        return at + grown if at >= changed_to else min(at, len(after) - tail)

    moved_to = ((edge(start), edge(end)) for start, end in bold)
    return tuple((start, end) for start, end in moved_to if start < end)


def slot_of(document: MinutesDocument, spot: Spot) -> tuple[Part, int]:
    """The part and slot under which a direction is printed (see `lines.slots`)."""
    if spot.group == 0:
        return Part.DIRECTIONS, spot.index + bool(document.bridge)
    before = document.other_directions[: spot.group - 1]
    at = sum(bool(group.heading) + len(group.directions) for group in before)
    here = document.other_directions[spot.group - 1 : spot.group]
    return Part.OTHER_DIRECTIONS, at + sum(bool(group.heading) for group in here) + spot.index


def spot_at(document: MinutesDocument, part: Part, slot: int) -> Spot | None:
    """The direction printed in a slot; None for headings and other parts."""
    groups = range(1) if part is Part.DIRECTIONS else range(1, len(document.other_directions) + 1)
    if part not in (Part.DIRECTIONS, Part.OTHER_DIRECTIONS):
        return None
    for group in groups:
        for index in range(len(directions_of(document, group))):
            if slot_of(document, Spot(group, index)) == (part, slot):
                return Spot(group, index)
    return None
