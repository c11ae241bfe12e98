"""What the administrator's commands share: rows of the scope, nobody overwritten, never without an administrator."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, func, select

from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, NotPermitted, RuleBroken, StaleData
from desktop.models.identity import WHOLE_STATE, Role, Scope
from desktop.services.sql.confidential import PERSON
from desktop.services.sql.tables import event, officer, posting, seat
from desktop.services.sql.work import Writing

_LATE_ENTRIES = 20_000
"""How far back the ledger is read for who was first; further back nobody is still looking at the old row."""


def found(connection: Connection, table: Table, row_id: int) -> Any:
    """The row, or `NotFound`."""
    columns = PERSON if table is officer else tuple(table.c)
    row = connection.execute(select(*columns).where(table.c.id == row_id)).first()
    if row is None:
        raise NotFound
    return row


def require_seen(work: Writing, row: Any, seen_version: int, *actions: Action) -> None:
    """`StaleData` with who and when, unless the row is the one the person was looking at."""
    if row.version == seen_version:
        return
    newest = select(func.max(event.c.id)).scalar_subquery()
    last = work.connection.execute(
        select(event.c.at, officer.c.name)
        .outerjoin(officer, officer.c.id == event.c.officer_id)
        .where(event.c.id > newest - _LATE_ENTRIES, event.c.subject_id == row.id)
        .where(event.c.action.in_([int(action) for action in actions]))
        .order_by(event.c.id.desc())
        .limit(1)
    ).first()
    by, at = (last.name or "", last.at) if last else ("", 0)
    raise StaleData(by=by, at=at, version=row.version)


def contains(scope: Scope, inner: Scope) -> bool:
    """Lies the inner scope wholly within the other?"""
    pairs = (
        (scope.department_id, inner.department_id),
        (scope.district_id, inner.district_id),
        (scope.block_id, inner.block_id),
    )
    return all(bound is None or bound == value for bound, value in pairs)


def require_inside(work: Writing, scope: Scope) -> None:
    """An administrator of one department has no seat of another: it is `NotFound` for them."""
    if not contains(work.posting.scope, scope):
        raise NotFound


def require_whole_state(work: Writing) -> None:
    """What holds for every department is changed by an administrator of all of them."""
    if work.posting.scope != WHOLE_STATE:
        raise NotPermitted(Code.OUT_OF_SCOPE)


def require_administrator_left(work: Writing) -> None:
    """Nobody locks everybody out: asked after a change, it refuses the one that leaves no administrator."""
    left = (
        select(func.count())
        .select_from(posting)
        .join(seat, seat.c.id == posting.c.seat_id)
        .join(officer, officer.c.id == posting.c.officer_id)
        .where(posting.c.to_day.is_(None), seat.c.active == True, officer.c.active == True)  # noqa: E712 - SQL
        .where(seat.c.role == int(Role.ADMINISTRATOR), seat.c.department_id.is_(None))
    )
    if not work.connection.scalar(left):
        raise RuleBroken(Code.VALUE_UNFIT, field="administrator")
