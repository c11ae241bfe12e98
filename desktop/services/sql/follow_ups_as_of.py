"""Rows of the action ledger as they stood at the end of a past day.

What happened to a row since is in the ledger, each entry with the state it found: the first later entry about a row
has its state of then, the first later change of its date the date of then. Only what was written since is read. Replies
stand beside the row with their own moments.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from desktop.models.calendar import start_of
from desktop.models.complaint import Action
from desktop.models.follow_up import OUTSTANDING, FollowUpLine, FollowUpState
from desktop.services.sql.as_of import entries_before
from desktop.services.sql.meeting_tables import reply
from desktop.services.sql.tables import event

_TURNED = (int(Action.REPLY_RECORDED), int(Action.FOLLOW_UP_CLOSED), int(Action.FOLLOW_UP_REOPENED))
_TOLD = (*_TURNED, int(Action.FOLLOW_UP_DUE_SET), int(Action.MINUTES_SIGNED), int(Action.DIRECTIONS_TAKEN))
_SINCE = (
    select(event.c.action, event.c.subject_id, event.c.details)
    .where(event.c.id > bindparam("cut"), event.c.action.in_(_TOLD), event.c.complaint_id.is_(None))
    .order_by(event.c.id)
)
_REPLIES = (
    select(reply.c.follow_up_id, reply.c.text, reply.c.day, reply.c.complied)
    .where(reply.c.at < bindparam("moment"), reply.c.follow_up_id.in_(bindparam("rows", expanding=True)))
    .order_by(reply.c.id)
)


@dataclass
class Since:
    """What the ledger tells of the time after a day, by row."""

    moment: int
    states: dict[int, FollowUpState | None] = field(default_factory=dict)
    """The state of then of each row that was turned; None where the entry does not say."""
    dues: dict[int, int | None] = field(default_factory=dict)
    signed: set[int] = field(default_factory=set)
    """Meetings whose minutes were signed later: their rows were not there."""
    taken: set[int] = field(default_factory=set)
    """Rows that were taken over later."""


def since(connection: Connection, day: int) -> Since:
    """Reads the ledger from the end of this day on."""
    found = Since(moment=start_of(day + 1))
    cut = entries_before(connection, found.moment)
    for action, subject, details in connection.execute(_SINCE, {"cut": cut}):
        told = json.loads(details) if details else {}
        if action in _TURNED:
            found.states.setdefault(subject, _state(told.get("state_from")))
        elif action == Action.FOLLOW_UP_DUE_SET:
            found.dues.setdefault(subject, told.get("due_from"))
        elif action == Action.MINUTES_SIGNED:
            found.signed.add(subject)
        else:
            found.taken.update(range(subject, subject + told["rows"]))
    return found


def as_they_stood(connection: Connection, lines: Iterable[FollowUpLine], then: Since, day: int) -> list[FollowUpLine]:
    """Those of these rows that were there, as they stood at the end of the day."""
    there = [line for line in lines if line.meeting_id not in then.signed and line.id not in then.taken]
    replies: dict[int, Any] = {}
    asked = {"moment": then.moment, "rows": [line.id for line in there]}
    for row in connection.execute(_REPLIES, asked):
        replies[row.follow_up_id] = row
    return [_stood(line, replies.get(line.id), then, day) for line in there]


def _stood(line: FollowUpLine, last: Any, then: Since, day: int) -> FollowUpLine:
    state = line.state
    if line.id in then.states:
        state = then.states[line.id] or _by_reply(last)
    due = then.dues.get(line.id, line.due_day)
    late = day - due if due is not None and state in OUTSTANDING else 0
    return replace(
        line,
        state=state,
        due_day=due,
        last_reply=last.text if last is not None else "",
        last_reply_day=last.day if last is not None else None,
        age_days=max(0, day - line.source_day),
        late_days=max(0, late),
    )


def _by_reply(last: Any) -> FollowUpState:
    """Of an entry that does not say what it found: what the replies of then made of it."""
    if last is None:
        return FollowUpState.OPEN
    return FollowUpState.COMPLIED if last.complied else FollowUpState.REPLIED


def _state(number: int | None) -> FollowUpState | None:
    return FollowUpState(number) if number is not None else None
