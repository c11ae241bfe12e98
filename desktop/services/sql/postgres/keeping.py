"""A shared store in its owner's care: made, brought up to date, examined. Officers' programs do none of this."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from sqlalchemy import Engine, func, select, text

from desktop.models.complaint import Action
from desktop.models.errors import BackendUnavailable, Code, NotPermitted
from desktop.models.workflow import LINE_MAX, line
from desktop.services.sql import passwords, schema
from desktop.services.sql.acts import begin_upkeep, keep_login
from desktop.services.sql.engine import open_engine, parsed
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.ledger import Entry, append, first_broken, head
from desktop.services.sql.postgres.authority import establish
from desktop.services.sql.postgres.backend import require_current
from desktop.services.sql.seed import add_administrator, seed_reference
from desktop.services.sql.tables import complaint
from desktop.services.sql.upkeep import Audit
from desktop.services.sql.usernames import username_of

_OWNER = text("SELECT pg_has_role(datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()")
_NOW = text("SELECT desk.now()")
_SIZE = text("SELECT pg_database_size(current_database())")


def create_shared(url: str, *, name: str, username: str, password: str) -> None:
    """A new store in an empty database, with the state's lists and its first administrator and their login.

    The URL's user owns the database and may make roles; more is not needed. Raises `SchemaMismatch` for a database
    that holds anything, `RuleBroken` for a name or password that will not do; then nothing was made.
    """
    person = {
        "name": line(name, "name", LINE_MAX),
        "username": username_of(username),
        "password_hash": passwords.hashed(password),
    }
    with _owned(url) as engine:
        schema.create(engine)
        with engine.begin() as connection:
            begin_upkeep(connection)
            now = int(connection.execute(_NOW).scalar_one())
            seed_reference(connection, now)
            made = add_administrator(connection, **person, now=now, command_id=uuid4())
            keep_login(connection, made, person["username"], password)


def upgrade_shared(url: str) -> bool:
    """Bring the store and what the database itself knows to this program's version; was it of an older one?

    `BackendUnavailable(STORE_MISSING)` for a database without a store. Back it up before: there is no way down.
    """
    with _owned(url) as engine:
        with engine.connect() as connection:
            revision = schema.revision_of(connection)
        if not revision:
            raise BackendUnavailable(Code.STORE_MISSING)
        older = schema.upgrade(engine)
        with engine.begin() as connection:
            if not older:
                establish(connection)
            else:
                begin_upkeep(connection)
                append(connection, _upgraded(revision))
    return older


def check_shared(url: str) -> tuple[str, int, int]:
    """Revision, complaints and bytes of a store that is in order; raises what opening it would."""
    with _owned(url) as engine, engine.connect() as connection:
        revision = schema.revision_of(connection)
        require_current(revision)
        number = connection.scalar(select(func.count()).select_from(complaint)) or 0
        return revision, number, int(connection.execute(_SIZE).scalar_one())


def verify_shared(url: str) -> Audit:
    """Goes through the whole ledger; a broken chain, or a head that is not its last entry's, is an answer."""
    with _owned(url) as engine, engine.connect() as connection:
        require_current(schema.revision_of(connection))
        entries, newest = head(connection)
        return Audit(entries=entries, head=newest.hex(), first_broken=first_broken(connection))


def _upgraded(revision: str) -> Entry:
    return Entry(
        at=0,
        officer_id=0,
        posting_id=0,
        action=Action.STORE_UPGRADED,
        command_id=uuid4(),
        details={"from": revision, "to": schema.REVISIONS[-1]},
    )


@contextmanager
def _owned(url: str) -> Iterator[Engine]:
    address = parsed(url)
    if not address.username:
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
    engine = open_engine(address)
    try:
        with plain_faults():
            with engine.connect() as connection:
                if not connection.execute(_OWNER).scalar_one():
                    raise NotPermitted(Code.ROLE_MAY_NOT)
            yield engine
    finally:
        engine.dispose()
