"""Which seat receives complaints of a department, category and place at a level: the narrowest rule decides."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert, select, update

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import MappingRow, Mappings, RemoveMapping, Role, Scope, SetMapping
from desktop.models.seam import Receipt
from desktop.services.sql.administration import contains, found, require_inside, require_seen
from desktop.services.sql.holders import scope_of
from desktop.services.sql.places import require_place
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.seats import seat_in_use
from desktop.services.sql.shelf import turn_page
from desktop.services.sql.tables import mapping, officer, posting, seat
from desktop.services.sql.work import Reading, Writing

_RULES = (
    select(mapping, seat.c.designation, officer.c.name.label("holder"))
    .join(seat, seat.c.id == mapping.c.seat_id)
    .outerjoin(posting, (posting.c.seat_id == seat.c.id) & posting.c.to_day.is_(None))
    .outerjoin(officer, officer.c.id == posting.c.officer_id)
    .order_by(mapping.c.level, mapping.c.category_id, mapping.c.district_id, mapping.c.block_id)
)


@answers(Mappings)
def rules(reading: Reading, question: Mappings) -> tuple[MappingRow, ...]:
    """By level, the wider before the narrower."""
    if reading.posting.scope.department_id not in (None, question.department_id):
        raise NotFound
    found_rows = reading.connection.execute(_RULES.where(mapping.c.department_id == question.department_id))
    return tuple(
        MappingRow(
            id=row.id,
            department_id=row.department_id,
            category_id=row.category_id or None,
            district_id=row.district_id or None,
            block_id=row.block_id or None,
            level=row.level,
            seat_id=row.seat_id,
            seat=row.designation,
            holder=row.holder or "",
            version=row.version,
        )
        for row in found_rows
    )


@handles(SetMapping)
def set_rule(work: Writing, command: SetMapping) -> Receipt:
    """What is already on a desk stays there; what comes from now on goes by the rule."""
    area = Scope(department_id=command.department_id, district_id=command.district_id, block_id=command.block_id)
    require_inside(work, area)
    require_place(work.connection, area)
    if command.category_id is not None:
        _require_category(work, command)
    _require_fitting(command, seat_in_use(work, command.seat_id), area)
    key = {
        "department_id": command.department_id,
        "category_id": command.category_id or 0,
        "district_id": command.district_id or 0,
        "block_id": command.block_id or 0,
        "level": command.level,
    }
    same = [mapping.c[name] == value for name, value in key.items()]
    before = work.connection.execute(select(mapping).where(*same)).first()
    number, version = _write(work, key, command.seat_id, before)
    turn_page(work.connection)
    told = key | {"seat_id": command.seat_id} | ({"seat_id_from": before.seat_id} if before else {})
    entry = work.record(Action.MAPPING_SET, subject_id=number, details=told)
    return work.receipt(entry, Changes.OFFICERS, id=number, version=version)


def _write(work: Writing, key: dict[str, int], seat_id: int, before: Any | None) -> tuple[int, int]:
    if before is None:
        added = work.connection.execute(insert(mapping), {**key, "seat_id": seat_id})
        (made,) = added.inserted_primary_key or (0,)
        return int(made), 1
    values = {"seat_id": seat_id, "version": before.version + 1}
    work.connection.execute(update(mapping).where(mapping.c.id == before.id).values(values))
    return before.id, before.version + 1


def _require_category(work: Writing, command: SetMapping) -> None:
    if work.books.department_of_category(command.category_id or 0) != command.department_id:
        raise RuleBroken(Code.CATEGORY_FOREIGN)


def _require_fitting(command: SetMapping, place: Any, area: Scope) -> None:
    """The seat is of that level and sees all that the rule would send it."""
    if Role(place.role).level != command.level or not contains(scope_of(place), area):
        raise RuleBroken(Code.SEAT_UNFIT)


@handles(RemoveMapping)
def remove_rule(work: Writing, command: RemoveMapping) -> Receipt:
    """The wider rule holds again; where there is none, complaints arrive at no desk and the doctor says so."""
    row = found(work.connection, mapping, command.mapping_id)
    require_inside(
        work,
        Scope(department_id=row.department_id, district_id=row.district_id or None, block_id=row.block_id or None),
    )
    require_seen(work, row, command.seen_version, Action.MAPPING_SET)
    work.connection.execute(delete(mapping).where(mapping.c.id == row.id))
    turn_page(work.connection)
    names = ("department_id", "category_id", "district_id", "block_id", "level", "seat_id")
    entry = work.record(Action.MAPPING_REMOVED, subject_id=row.id, details={name: getattr(row, name) for name in names})
    return work.receipt(entry, Changes.OFFICERS, id=row.id, version=row.version)
