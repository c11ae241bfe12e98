"""The tiles of the landing page that count officers and decisions instead of complaints."""

from __future__ import annotations

from sqlalchemy import case, func, select

from desktop.models.calendar import day_of, start_of
from desktop.models.identity import OFFICERS_OF_LEVELS
from desktop.models.oversight import Tile, TileCount
from desktop.models.special_close import Decision, Reaudit
from desktop.services.sql.scopes import in_scope, proposals_in_scope
from desktop.services.sql.tables import complaint, officer, posting, proposal, seat
from desktop.services.sql.work import Reading


def not_logged_in(reading: Reading) -> TileCount:
    """Officers of L1 to L4 who have not signed in today (S000-3), those near and past the month (S000-5), of how many.

    Who never signed in counts from the day their posting began.
    """
    rules, day = reading.books.rules, day_of(reading.now)
    seen = func.max(func.coalesce(officer.c.last_login_at, posting.c.from_day * 86_400))
    people = (
        select(func.max(officer.c.last_login_at).label("last"), seen.label("seen"))
        .join_from(posting, officer, officer.c.id == posting.c.officer_id)
        .join(seat, seat.c.id == posting.c.seat_id)
        .where(
            posting.c.to_day.is_(None),
            officer.c.active == True,  # noqa: E712 - SQL
            seat.c.active == True,  # noqa: E712 - SQL
            seat.c.role.in_(sorted(map(int, OFFICERS_OF_LEVELS))),
            *in_scope(seat, reading.posting.scope),
        )
        .group_by(officer.c.id)
        .subquery()
    )
    silent = start_of(day - rules.no_login_days + 1)
    warned = start_of(day - rules.no_login_warn_days + 1)
    row = reading.connection.execute(
        select(
            func.count().label("people"),
            func.sum(case((func.coalesce(people.c.last, 0) < start_of(day), 1), else_=0)).label("absent"),
            func.sum(case((people.c.seen < silent, 1), else_=0)).label("silent"),
            func.sum(case((people.c.seen < warned, 1), else_=0)).label("warned"),
        ).select_from(people)
    ).one()
    gone = row.silent or 0
    parts = (("warned", (row.warned or 0) - gone), ("silent", gone), ("of", row.people))
    return TileCount(tile=Tile.NOT_LOGGED_IN, number=row.absent or 0, parts=parts, before=None, filters=None)


def second_looks(reading: Reading) -> TileCount:
    """Special closures that the lot has put before L4."""
    drawn = (
        select(func.count())
        .join_from(proposal, complaint, complaint.c.id == proposal.c.complaint_id)
        .where(
            proposal.c.reaudit == int(Reaudit.DRAWN),
            complaint.c.in_reaudit == True,  # noqa: E712 - SQL; the same list as `ReauditQueue`
            *proposals_in_scope(reading.posting.scope),
        )
    )
    number = int(reading.connection.scalar(drawn) or 0)
    return TileCount(tile=Tile.REAUDIT, number=number, parts=(), before=None, filters=None)


def oldest_waiting(reading: Reading) -> int:
    """Days since the oldest proposal of the scope that still waits was made."""
    waiting = (
        select(func.min(proposal.c.proposed_at))
        .join_from(proposal, complaint, complaint.c.id == proposal.c.complaint_id)
        .where(proposal.c.decision == int(Decision.WAITING), *proposals_in_scope(reading.posting.scope))
    )
    oldest = reading.connection.scalar(waiting)
    return 0 if oldest is None else day_of(reading.now) - day_of(oldest)
