"""Who takes and who leaves a seat: the change list, with the order behind each change (S001)."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import EndPosting, GivePosting
from desktop.models.seam import Receipt
from desktop.models.workflow import LINE_MAX, optional_line
from desktop.services.sql.administration import found, require_administrator_left, require_inside
from desktop.services.sql.holders import scope_of
from desktop.services.sql.registry import handles
from desktop.services.sql.seats import seat_in_use
from desktop.services.sql.tables import officer, posting, seat
from desktop.services.sql.work import Writing


@handles(GivePosting)
def give(work: Writing, command: GivePosting) -> Receipt:
    """Whoever held the seat leaves it the same day. Never before a day on which the seat was already held."""
    place = seat_in_use(work, command.seat_id)
    person = found(work.connection, officer, command.officer_id)
    if not person.active:
        raise RuleBroken(Code.OFFICER_INACTIVE)
    _require_begun(work, command.from_day)
    history = work.connection.execute(select(posting).where(posting.c.seat_id == place.id)).all()
    for row in history:
        until = row.from_day if row.to_day is None else row.to_day
        if until > command.from_day or (row.to_day is None and row.officer_id == person.id):
            raise RuleBroken(Code.POSTING_OVERLAPS)
    before = next((row for row in history if row.to_day is None), None)
    if before is not None:
        work.connection.execute(update(posting).where(posting.c.id == before.id).values(to_day=command.from_day))
    order = optional_line(command.order, "order", LINE_MAX)
    given = {
        "officer_id": person.id,
        "seat_id": place.id,
        "additional": command.additional,
        "from_day": command.from_day,
    }
    added = work.connection.execute(insert(posting), {**given, "order_text": order})
    (made,) = added.inserted_primary_key or (0,)
    require_administrator_left(work)
    replaced = {"replaced_officer_id": before.officer_id} if before else {}
    entry = work.record(Action.POSTING_GIVEN, subject_id=made, text=order, details={**given, **replaced})
    return work.receipt(entry, Changes.OFFICERS, id=made)


@handles(EndPosting)
def end(work: Writing, command: EndPosting) -> Receipt:
    """The seat is vacant from that day on; its complaints stay on its desk for whoever comes."""
    row = found(work.connection, posting, command.posting_id)
    require_inside(work, scope_of(found(work.connection, seat, row.seat_id)))
    if row.to_day is not None:
        raise NotFound
    _require_begun(work, command.from_day)
    if command.from_day < row.from_day:
        raise RuleBroken(Code.BAD_DATE, field="from_day")
    work.connection.execute(update(posting).where(posting.c.id == row.id).values(to_day=command.from_day))
    require_administrator_left(work)
    order = optional_line(command.order, "order", LINE_MAX)
    told = {"officer_id": row.officer_id, "seat_id": row.seat_id, "from_day": command.from_day}
    entry = work.record(Action.POSTING_ENDED, subject_id=row.id, text=order, details=told)
    return work.receipt(entry, Changes.OFFICERS, id=row.id)


def _require_begun(work: Writing, day: int) -> None:
    """A change is entered when it has taken place: "holds the seat now" is one row and needs no clock."""
    if day > day_of(work.now):
        raise RuleBroken(Code.DATE_IN_FUTURE, field="from_day")
    if day <= 0:
        raise RuleBroken(Code.BAD_DATE, field="from_day")
