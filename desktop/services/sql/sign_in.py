"""Signing in: what a name and a password open, and how guessing is slowed down.

An unknown name is treated like a known one in every respect that can be seen from outside: the time, the count of
tries, the waiting.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, select, update

from desktop.models.complaint import Action
from desktop.models.errors import Code, SignInRefused
from desktop.models.identity import Credentials, Officer, Posting, Role
from desktop.services.sql import passwords, usernames
from desktop.services.sql.acts import begin_act
from desktop.services.sql.desk import Store
from desktop.services.sql.engine import writing
from desktop.services.sql.holders import HELD, held_by, posting_of
from desktop.services.sql.ledger import Entry, append
from desktop.services.sql.tables import officer, seat
from desktop.services.sql.tries import refuse_early, wait_after


def admitted(store: Store, credentials: Credentials) -> Officer:
    """The officer in the posting asked for, used last, or held regularly; `SignInRefused` for everybody else.

    A try counts as wrong before the password is looked at, so that many at once gain nothing. The sign-in is in
    the ledger and is the day's login (S003).
    """
    username, now = usernames.normal(credentials.username), store.clock()
    with writing(store.engine).begin() as connection:
        row = _counted(connection, username, now)
    if row is None:
        store.strangers.count(username, now)
    if not passwords.matches(row.password_hash if row else None, credentials.password) or row is None:
        raise SignInRefused(Code.WRONG_CREDENTIALS)
    with writing(store.engine).begin() as connection:
        _forgive(connection, row.id)
    if not row.active:
        raise SignInRefused(Code.OFFICER_INACTIVE)
    with writing(store.engine).begin() as connection:
        postings = held_by(connection, row.id)
        chosen = chosen_of(postings, credentials.posting_id, row.last_posting_id)
        begin_act(connection, chosen.id)
        _remember(connection, row.id, chosen, now, uuid4())
    return Officer(id=row.id, username=row.username, name=row.name, posting=chosen, postings=postings)


def first_administrator(store: Store) -> Officer:
    """The administrator who has been longest in the store; `SignInRefused` when nobody is one."""
    with store.engine.connect() as connection:
        holder = connection.execute(HELD.where(seat.c.role == int(Role.ADMINISTRATOR)).limit(1)).first()
        if holder is None:
            raise SignInRefused(Code.NO_POSTING)
        person = connection.execute(select(officer).where(officer.c.id == holder.officer_id)).one()
        chosen = posting_of(holder)
        return Officer(id=person.id, username=person.username, name=person.name, posting=chosen, postings=(chosen,))


def _counted(connection: Connection, username: str, now: int) -> Any | None:
    row = connection.execute(select(officer).where(officer.c.username == username)).first()
    if row is not None:
        refuse_early(row.wait_until, now)
        tries = row.wrong_tries + 1
        counted = update(officer).where(officer.c.id == row.id)
        connection.execute(counted.values(wrong_tries=tries, wait_until=now + wait_after(tries)))
    return row


def _forgive(connection: Connection, officer_id: int) -> None:
    connection.execute(update(officer).where(officer.c.id == officer_id).values(wrong_tries=0, wait_until=0))


def chosen_of(postings: tuple[Posting, ...], wanted: int | None, last: int | None) -> Posting:
    """The posting asked for, else the one used last, else the first; `SignInRefused` when it is not among them."""
    by_id = {posting.id: posting for posting in postings}
    usual = by_id.get(last or 0, next(iter(postings), None))
    found = usual if wanted is None else by_id.get(wanted)
    if found is None:
        raise SignInRefused(Code.NO_POSTING)
    return found


def _remember(connection: Connection, officer_id: int, chosen: Posting, now: int, command_id: UUID) -> None:
    connection.execute(
        update(officer).where(officer.c.id == officer_id).values(last_login_at=now, last_posting_id=chosen.id)
    )
    entry = Entry(
        at=now,
        officer_id=officer_id,
        posting_id=chosen.id,
        action=Action.SIGNED_IN,
        command_id=command_id,
        subject_id=officer_id,
    )
    append(connection, entry)
