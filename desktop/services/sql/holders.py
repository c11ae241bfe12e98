"""Who holds which seat: postings as rows and as the window knows them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from desktop.models.errors import Code, NotPermitted
from desktop.models.identity import Posting, Role, Scope
from desktop.services.sql.tables import officer, posting, seat

HELD: Select[Any] = (
    select(
        posting.c.id,
        posting.c.officer_id,
        posting.c.seat_id,
        posting.c.additional,
        seat.c.role,
        seat.c.designation,
        seat.c.office,
        seat.c.department_id,
        seat.c.district_id,
        seat.c.block_id,
    )
    .join(seat, seat.c.id == posting.c.seat_id)
    .where(posting.c.to_day.is_(None), seat.c.active == True)  # noqa: E712 - SQL
    .order_by(posting.c.additional, posting.c.from_day, posting.c.id)
)
"""Postings in force at seats in use, an officer's regular charge before the additional ones."""


def posting_of(row: Any) -> Posting:
    """A posting of a row of `HELD`."""
    return Posting(
        id=row.id,
        officer_id=row.officer_id,
        seat_id=row.seat_id,
        role=Role(row.role),
        designation=row.designation,
        office=row.office,
        scope=scope_of(row),
        additional=row.additional,
    )


def scope_of(row: Any) -> Scope:
    """The scope of a row that has a seat's three columns."""
    return Scope(department_id=row.department_id, district_id=row.district_id, block_id=row.block_id)


_STILL = (
    select(posting.c.id)
    .join(seat, seat.c.id == posting.c.seat_id)
    .join(officer, officer.c.id == posting.c.officer_id)
    .where(
        posting.c.id == bindparam("id"),
        posting.c.to_day.is_(None),
        seat.c.active == True,  # noqa: E712 - SQL
        officer.c.active == True,  # noqa: E712 - SQL
    )
)


def require_in_office(connection: Connection, held: Posting) -> None:
    """Who lost the posting while signed in changes nothing any more: `NotPermitted(NO_POSTING)`."""
    if connection.scalar(_STILL, {"id": held.id}) is None:
        raise NotPermitted(Code.NO_POSTING)


def held_by(connection: Connection, officer_id: int) -> tuple[Posting, ...]:
    """The officer's postings in force."""
    return tuple(map(posting_of, connection.execute(HELD.where(posting.c.officer_id == officer_id))))
