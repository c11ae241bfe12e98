"""Complaints as they stood at an earlier entry of the ledger.

What has happened to a complaint since is in the ledger, each entry with what it changed: the first later entry that
names a field has its value of then. A complaint without later entries stands as it stood. Only what happened since is
read, so a look at last month costs a month of entries, however large the store.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, or_, select

from desktop.models.complaint import Action
from desktop.services.sql.tables import complaint, event

_FIELDS = ("department_id", "status", "level", "kind")
_FROM = tuple(f"{name}_from" for name in _FIELDS)
_BIRTHS = (int(Action.REGISTERED), int(Action.IMPORTED))
_NEXT = select(event.c.id, event.c.at).where(event.c.id >= bindparam("id")).order_by(event.c.id).limit(1)
_LATER = (
    select(
        event.c.complaint_id,
        event.c.details,
        complaint.c.registered_at,
        complaint.c.district_id,
        complaint.c.block_id,
        *(complaint.c[name] for name in _FIELDS),
    )
    .where(complaint.c.id == event.c.complaint_id, event.c.id >= bindparam("cut"))
    .where(or_(*(event.c.action == action for action in _BIRTHS), event.c.details.contains('from"')))
)
OF_ALL = _LATER.with_hint(event, "NOT INDEXED", "sqlite").order_by(event.c.id)
"""The entries since, of every department: a range of the ledger."""
OF_ONE = (
    _LATER.with_hint(complaint, "INDEXED BY all_dept", "sqlite")
    .with_hint(event, "INDEXED BY event_complaint", "sqlite")
    .where(complaint.c.department_id == bindparam("department"))
    .order_by(event.c.complaint_id, event.c.id)
)
"""The same of what lies in one department now."""
_moved = event.alias("moved")
_MOVED = (
    select(_moved.c.complaint_id)
    .with_hint(_moved, "NOT INDEXED", "sqlite")
    .where(_moved.c.id >= bindparam("cut"), _moved.c.details.contains('"department_id_from"'))
)
GONE = (
    _LATER.with_hint(event, "INDEXED BY event_complaint", "sqlite")
    .where(complaint.c.id.in_(_MOVED), complaint.c.department_id != bindparam("department"))
    .order_by(event.c.complaint_id, event.c.id)
)
"""The same of what lies in another department now and has passed from one to another since."""


class Standing(NamedTuple):
    """Where a complaint stands in the four respects that figures are made of."""

    department_id: int
    status: int
    level: int
    kind: int


class Changed(NamedTuple):
    """A complaint that something happened to since: now and then. `then` None = the store did not know it yet."""

    registered_at: int
    district_id: int
    block_id: int
    now: Standing
    then: Standing | None


def entries_before(connection: Connection, moment: int) -> int:
    """How many entries the ledger had when the moment began.

    Found by halving, for entries stand in the order in which they were made. Where the store's clock was set back an
    entry counts as made at the place where it stands. A shared store shows a login some entries alone: it counts up to
    the last of those.
    """
    low, high = 0, connection.scalar(select(func.max(event.c.id))) or 0
    while low < high:
        middle = (low + high + 1) // 2
        shown = connection.execute(_NEXT, {"id": middle}).first()
        if shown is not None and shown.at < moment:
            low = shown.id
        else:
            high = middle - 1
    return low


def changed_since(connection: Connection, entries: int, department_id: int | None) -> dict[int, Changed]:
    """What changed after so many entries, by complaint; of a department what lies there now or lay there since."""
    last: dict[int, Sequence[Any]] = {}
    before: dict[int, dict[str, int] | None] = {}
    for statement in [OF_ALL] if department_id is None else [OF_ONE, GONE]:
        for row in connection.execute(statement, {"cut": entries + 1, "department": department_id}):
            number, details = row[0], row[1]
            told = json.loads(details) if details else {}
            if number not in last:
                last[number] = row
                # an entry that knows an after and no before began the complaint
                before[number] = None if "status_to" in told and "status_from" not in told else {}
            if (then := before[number]) is not None:
                for field in _FROM:
                    if field in told and field not in then:
                        then[field] = told[field]
    return {number: _changed(row, before[number]) for number, row in last.items()}


def _changed(row: Sequence[Any], before: Mapping[str, int] | None) -> Changed:
    now = Standing(*row[5:9])
    if before is None:
        then = None
    else:
        then = Standing(*(before.get(field, value) for field, value in zip(_FROM, now, strict=True)))
    return Changed(row[2], row[3], row[4], now, then)
