"""People: who they are, who has not signed in, entering and correcting them, their passwords."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, insert, or_, select, update

from desktop.models.calendar import day_of, start_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, RuleBroken, SignInRefused
from desktop.models.identity import (
    OFFICERS_OF_LEVELS,
    WHOLE_STATE,
    AddOfficer,
    ChangePassword,
    EditOfficer,
    OfficerRow,
    Officers,
    Posting,
    Scope,
)
from desktop.models.seam import Receipt
from desktop.models.text import name_key
from desktop.models.workflow import LINE_MAX, line
from desktop.services.sql import passwords
from desktop.services.sql.acts import keep_login
from desktop.services.sql.administration import found, require_administrator_left, require_inside, require_seen
from desktop.services.sql.confidential import PERSON
from desktop.services.sql.holders import HELD, held_by, posting_of
from desktop.services.sql.registry import answers, handles
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import officer, posting, seat
from desktop.services.sql.usernames import username_of
from desktop.services.sql.work import Reading, Writing

MOST_ROWS = 2_000


def silent_ids(now: int, days: int, scope: Scope) -> Select[tuple[int]]:
    """Officers of L1 to L4 in office who have not signed in for so many days (S000-5).

    Who never signed in counts from the day their newest posting began.
    """
    seen = func.max(func.coalesce(officer.c.last_login_at, posting.c.from_day * 86_400))
    return (
        select(officer.c.id)
        .join_from(posting, officer, officer.c.id == posting.c.officer_id)
        .join(seat, seat.c.id == posting.c.seat_id)
        .where(
            posting.c.to_day.is_(None),
            officer.c.active == True,  # noqa: E712 - SQL
            seat.c.role.in_(sorted(map(int, OFFICERS_OF_LEVELS))),
            *in_scope(seat, scope),
        )
        .group_by(officer.c.id)
        .having(seen < start_of(day_of(now) - days + 1))
    )


@answers(Officers)
def people(reading: Reading, question: Officers) -> tuple[OfficerRow, ...]:
    """By name. Outside the whole state only who holds or held a seat of the scope; silent ones only while in office."""
    scope, wanted = reading.posting.scope, name_key(question.text)
    statement = select(*PERSON).order_by(officer.c.name_key, officer.c.id)
    if question.silent_days > 0:
        statement = statement.where(officer.c.id.in_(silent_ids(reading.now, question.silent_days, scope)))
    elif scope != WHOLE_STATE:
        charges = select(posting.c.officer_id).join(seat, seat.c.id == posting.c.seat_id)
        statement = statement.where(officer.c.id.in_(charges.where(*in_scope(seat, scope))))
    if wanted:
        statement = statement.where(
            or_(
                func.instr(officer.c.name_key, wanted) > 0,
                func.instr(officer.c.username, question.text.strip().casefold()) > 0,
            )
        )
    rows = reading.connection.execute(statement.limit(max(1, min(question.limit, MOST_ROWS)))).all()
    held = _charges_of(reading, [row.id for row in rows])
    return tuple(
        OfficerRow(
            id=row.id,
            name=row.name,
            username=row.username,
            active=row.active,
            last_login_at=row.last_login_at,
            postings=tuple(held.get(row.id, ())),
            version=row.version,
        )
        for row in rows
    )


def _charges_of(reading: Reading, officer_ids: list[int]) -> dict[int, list[Posting]]:
    charges: dict[int, list[Posting]] = {}
    for row in reading.connection.execute(HELD.where(posting.c.officer_id.in_(officer_ids))):
        charges.setdefault(row.officer_id, []).append(posting_of(row))
    return charges


@handles(AddOfficer)
def add(work: Writing, command: AddOfficer) -> Receipt:
    """A person without a seat yet."""
    name, username = line(command.name, "name", LINE_MAX), username_of(command.username)
    if work.connection.scalar(select(officer.c.id).where(officer.c.username == username)) is not None:
        raise RuleBroken(Code.NAME_TAKEN)
    row = {
        "name": name,
        "name_key": name_key(name),
        "username": username,
        "password_hash": passwords.hashed(command.password),
    }
    (made,) = work.connection.execute(insert(officer), row).inserted_primary_key or (0,)
    keep_login(work.connection, made, username, command.password)
    entry = work.record(Action.OFFICER_ADDED, subject_id=made, details={"name": name, "username": username})
    return work.receipt(entry, Changes.OFFICERS, id=made)


@handles(EditOfficer)
def edit(work: Writing, command: EditOfficer) -> Receipt:
    """Who goes out of service leaves their seats today, so that the seats show as vacant.

    An administrator of one department reaches only people who serve there: a new password is as good as the seat.
    """
    row = found(work.connection, officer, command.officer_id)
    for charge in held_by(work.connection, row.id):
        require_inside(work, charge.scope)
    require_seen(work, row, command.seen_version, Action.OFFICER_ADDED, Action.OFFICER_EDITED)
    name = line(command.name, "name", LINE_MAX)
    values: dict[str, Any] = {
        "name": name,
        "name_key": name_key(name),
        "active": command.active,
        "version": row.version + 1,
    }
    if command.new_password:
        values |= {"password_hash": passwords.hashed(command.new_password), "wrong_tries": 0, "wait_until": 0}
    work.connection.execute(update(officer).where(officer.c.id == row.id).values(values))
    if command.new_password:
        keep_login(work.connection, row.id, row.username, command.new_password)
    left = _leave_all(work, row.id) if row.active and not command.active else []
    require_administrator_left(work)
    told = {
        "name_from": row.name,
        "name_to": name,
        "active": command.active,
        "password": bool(command.new_password),
        "postings_ended": left,
    }
    entry = work.record(Action.OFFICER_EDITED, subject_id=row.id, details=told)
    return work.receipt(entry, Changes.OFFICERS, id=row.id, version=row.version + 1)


def _leave_all(work: Writing, officer_id: int) -> list[int]:
    mine = (posting.c.officer_id == officer_id, posting.c.to_day.is_(None))
    held = list(work.connection.scalars(select(posting.c.id).where(*mine).order_by(posting.c.id)))
    work.connection.execute(update(posting).where(*mine).values(to_day=day_of(work.now)))
    return held


@handles(ChangePassword)
def change_password(work: Writing, command: ChangePassword) -> Receipt:
    """The old one first; the new one must be another."""
    if not passwords.is_right(work.connection, work.officer.id, command.old_password):
        raise SignInRefused(Code.WRONG_CREDENTIALS, what="password")
    if command.new_password == command.old_password:
        raise RuleBroken(Code.WEAK_PASSWORD, least=passwords.SHORTEST)
    values = {"password_hash": passwords.hashed(command.new_password)}
    work.connection.execute(update(officer).where(officer.c.id == work.officer.id).values(values))
    keep_login(work.connection, work.officer.id, work.officer.username, command.new_password)
    entry = work.record(Action.PASSWORD_CHANGED, subject_id=work.officer.id)
    return work.receipt(entry, Changes.NOTHING, id=work.officer.id)
