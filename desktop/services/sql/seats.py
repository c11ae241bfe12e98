"""Seats: the places in the office that receive complaints, whoever holds them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, insert, or_, select, update

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import AddSeat, EditSeat, Role, Scope, SeatRow, Seats
from desktop.models.seam import Receipt
from desktop.models.text import name_key
from desktop.models.workflow import LINE_MAX, line, optional_line
from desktop.services.sql.administration import (
    found,
    require_administrator_left,
    require_inside,
    require_seen,
)
from desktop.services.sql.holders import scope_of
from desktop.services.sql.officers import MOST_ROWS
from desktop.services.sql.places import require_place
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint, mapping, officer, posting, seat
from desktop.services.sql.work import Reading, Writing

_ON_THE_DESK = (
    select(func.count())
    .where(complaint.c.seat_id == seat.c.id, complaint.c.is_open == True)  # noqa: E712 - SQL, the partial index
    .correlate(seat)
    .scalar_subquery()
)
SEATS: Select[Any] = (
    select(
        seat,
        posting.c.id.label("posting_id"),
        posting.c.officer_id.label("holder_id"),
        posting.c.additional,
        posting.c.from_day,
        officer.c.name.label("holder"),
        officer.c.last_login_at,
        _ON_THE_DESK.label("open_cases"),
    )
    .outerjoin(posting, (posting.c.seat_id == seat.c.id) & posting.c.to_day.is_(None))
    .outerjoin(officer, officer.c.id == posting.c.officer_id)
)
"""Every seat with its holder and what lies open on its desk."""


@answers(Seats)
def seats(reading: Reading, question: Seats) -> tuple[SeatRow, ...]:
    """By level, department and place."""
    statement = SEATS.where(*in_scope(seat, reading.posting.scope)).order_by(
        seat.c.role, seat.c.department_id, seat.c.district_id, seat.c.block_id, seat.c.id
    )
    wanted = (
        (seat.c.role, question.role),
        (seat.c.department_id, question.department_id),
        (seat.c.district_id, question.district_id),
        (seat.c.id, question.seat_id),
    )
    statement = statement.where(*(column == value for column, value in wanted if value is not None))
    if question.only_vacant:
        statement = statement.where(posting.c.id.is_(None), seat.c.active == True)  # noqa: E712 - SQL
    limit = max(1, min(question.limit, MOST_ROWS))
    if key := name_key(question.text):
        statement = statement.where(or_(seat.c.id.in_(_called(reading, key)), func.instr(officer.c.name_key, key) > 0))
    return tuple(map(_row, reading.connection.execute(statement.limit(limit))))


def _called(reading: Reading, key: str) -> list[int]:
    """Seats whose designation or office has these letters, in any of their spellings."""
    texts = select(seat.c.id, seat.c.designation, seat.c.office).where(*in_scope(seat, reading.posting.scope))
    return [
        row.id
        for row in reading.connection.execute(texts)
        if key in name_key(row.designation) or key in name_key(row.office)
    ]


def _row(row: Any) -> SeatRow:
    return SeatRow(
        id=row.id,
        role=Role(row.role),
        designation=row.designation,
        office=row.office,
        scope=scope_of(row),
        active=row.active,
        posting_id=row.posting_id,
        holder_id=row.holder_id,
        holder=row.holder or "",
        additional=bool(row.additional),
        since=row.from_day,
        last_login_at=row.last_login_at,
        open_cases=row.open_cases,
        version=row.version,
    )


@handles(AddSeat)
def add(work: Writing, command: AddSeat) -> Receipt:
    """A vacant seat with the scope its role has."""
    scope = command.scope
    _require_fitting(command.role, scope)
    require_inside(work, scope)
    require_place(work.connection, scope)
    row = {
        "role": int(command.role),
        "department_id": scope.department_id,
        "district_id": scope.district_id,
        "block_id": scope.block_id,
        "designation": line(command.designation, "designation", LINE_MAX),
        "office": optional_line(command.office, "office", LINE_MAX),
    }
    (made,) = work.connection.execute(insert(seat), row).inserted_primary_key or (0,)
    entry = work.record(Action.SEAT_ADDED, subject_id=made, details=row)
    return work.receipt(entry, Changes.OFFICERS, id=made)


def _require_fitting(role: Role, scope: Scope) -> None:
    """L1 and L2 sit in a district of a department, the Secretariat's roles over a department, the others over all."""
    if role in (Role.L1, Role.L2):
        fits = scope.department_id is not None and scope.district_id is not None
    elif role in (Role.L3, Role.L4, Role.SECTION_OFFICER, Role.ANUSACHIV):
        fits = scope.department_id is not None and scope.district_id is None
    elif role is Role.ADMINISTRATOR:
        fits = scope.district_id is None
    else:
        fits = role is Role.STATE_NODAL and scope == Scope()
    if not fits or (scope.block_id is not None and role is not Role.L1):
        raise RuleBroken(Code.VALUE_UNFIT, field="scope")


@handles(EditSeat)
def edit(work: Writing, command: EditSeat) -> Receipt:
    """A seat is closed only once no complaint lies there and no rule sends any; its holder leaves it that day."""
    row = found(work.connection, seat, command.seat_id)
    require_inside(work, scope_of(row))
    require_seen(work, row, command.seen_version, Action.SEAT_ADDED, Action.SEAT_EDITED)
    closing = bool(row.active) and not command.active
    if closing:
        _require_idle(work, row.id)
    values = {
        "designation": line(command.designation, "designation", LINE_MAX),
        "office": optional_line(command.office, "office", LINE_MAX),
        "active": command.active,
    }
    work.connection.execute(update(seat).where(seat.c.id == row.id).values(**values, version=row.version + 1))
    if closing:
        leaving = update(posting).where(posting.c.seat_id == row.id, posting.c.to_day.is_(None))
        work.connection.execute(leaving.values(to_day=day_of(work.now)))
        require_administrator_left(work)
    told = values | {"designation_from": row.designation, "office_from": row.office}
    entry = work.record(Action.SEAT_EDITED, subject_id=row.id, details=told)
    return work.receipt(entry, Changes.OFFICERS, id=row.id, version=row.version + 1)


def _require_idle(work: Writing, seat_id: int) -> None:
    mapped = work.connection.scalar(select(func.count()).where(mapping.c.seat_id == seat_id))
    lying = work.connection.scalar(
        select(func.count()).where(complaint.c.seat_id == seat_id, complaint.c.is_open == True)  # noqa: E712 - SQL
    )
    if mapped or lying:
        raise RuleBroken(Code.VALUE_UNFIT, field="active", open_cases=lying or 0, mappings=mapped or 0)


def seat_in_use(work: Writing, seat_id: int) -> Any:
    """An active seat of the administrator's scope, or `NotFound`."""
    row = found(work.connection, seat, seat_id)
    require_inside(work, scope_of(row))
    if not row.active:
        raise NotFound
    return row
