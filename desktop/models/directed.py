"""What signed minutes ask of whom: each direction once for each addressee, and how replies to it are reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.models.calendar import as_date, day_number
from desktop.models.follow_up import FollowUpLine, FollowUpState
from desktop.models.minutes.document import Direction, MinutesDocument
from desktop.models.minutes.due import Recurrence, due_in, recurrence_in
from desktop.models.papers.compliance import Compliance, DirectionReply

S = FollowUpState


@dataclass(frozen=True, slots=True, kw_only=True)
class Directed:
    """One direction at one addressee ("" = the minutes name nobody). `group` 0 = the main directions."""

    group: int
    number: int
    text: str
    addressee: str
    due_day: int | None
    recurrence: Recurrence


def directed(document: MinutesDocument, met_on: date) -> tuple[Directed, ...]:
    """In print order; an addressee named twice under one direction counts once.

    The due day is the one entered, else the first that the sentence sets; what recurs has no single day of its own.
    """
    groups = [document.directions, *(group.directions for group in document.other_directions)]
    return tuple(
        each
        for group, directions in enumerate(groups)
        for number, direction in enumerate(directions, 1)
        for each in _of_one(group, number, direction, met_on)
    )


def _of_one(group: int, number: int, direction: Direction, met_on: date) -> Iterator[Directed]:
    said = due_in(direction.text, met_on)
    due_on = direction.due_on or (said.on if said else None)
    for addressee in dict.fromkeys(direction.addressees or ("",)):
        yield Directed(
            group=group,
            number=number,
            text=direction.text,
            addressee=addressee,
            due_day=day_number(due_on) if due_on else None,
            recurrence=recurrence_in(direction.text),
        )


def compliance_of(line: FollowUpLine) -> Compliance:
    """Where one row stands, in the words of the compliance report."""
    if line.state in (S.COMPLIED, S.CLOSED):
        return Compliance.DONE
    if line.late_days:
        return Compliance.OVERDUE
    return Compliance.UNDER_WAY if line.last_reply else Compliance.AWAITED


def _together(standing: set[Compliance]) -> Compliance:
    if len(standing) == 1:
        return next(iter(standing))
    return Compliance.OVERDUE if Compliance.OVERDUE in standing else Compliance.UNDER_WAY


def direction_replies(lines: Iterable[FollowUpLine]) -> tuple[DirectionReply, ...]:
    """The rows of each direction as one line of the report: done when all have complied, overdue when one is late,
    under way once anybody has replied. Where several have replied, each reply stands under its addressee. Directions of
    the newest meeting come first.
    """
    found: dict[tuple[int, int, str, int, int], list[FollowUpLine]] = {}
    for line in lines:
        found.setdefault((-line.source_day, line.meeting_id or 0, line.source, line.group, line.number), []).append(
            line
        )
    return tuple(_as_one(found[key]) for key in sorted(found))


def _as_one(lines: Sequence[FollowUpLine]) -> DirectionReply:
    first, standing = lines[0], {compliance_of(line) for line in lines}
    replied = [line for line in lines if line.last_reply]
    days = [line.last_reply_day for line in replied if line.last_reply_day is not None]
    several = len(lines) > 1
    return DirectionReply(
        number=f"{first.group}.{first.number}" if first.group else str(first.number),
        direction=first.text,
        addressees=tuple(line.addressee for line in lines if line.addressee),
        due_on=as_date(first.due_day) if first.due_day is not None else None,
        status=_together(standing),
        reply="\n".join(f"{line.addressee}: {line.last_reply}" if several else line.last_reply for line in replied),
        replied_on=as_date(max(days)) if days else None,
    )
