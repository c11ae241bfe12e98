"""Making, upgrading, checking and proving a store: the administrator's work outside the window's daily one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, func, select

from desktop.models.complaint import Action
from desktop.models.workflow import LINE_MAX, line
from desktop.services.sql import backups, passwords, safety, schema
from desktop.services.sql.backups import Reason
from desktop.services.sql.clock import system_clock
from desktop.services.sql.desk import Clock
from desktop.services.sql.engine import open_engine, writing
from desktop.services.sql.faults import plain_faults
from desktop.services.sql.ledger import Entry, append, first_broken, head
from desktop.services.sql.placing import placed
from desktop.services.sql.seed import add_administrator, seed_reference
from desktop.services.sql.tables import complaint
from desktop.services.sql.usernames import username_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The ledger's state: how many entries, the newest one's hash, the first that does not fit (None = whole)."""

    entries: int
    head: str
    first_broken: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a check found in a store that is in order."""

    file: Path
    revision: str
    complaints: int
    bytes: int


def create_store(place: str | Path, *, name: str, username: str, password: str, clock: Clock = system_clock) -> Path:
    """A new store with the state's lists and its first administrator; never over a file (`STORE_EXISTS`).

    Raises `RuleBroken` for a name or password that will not do; then nothing was made.
    """
    person = {
        "name": line(name, "name", LINE_MAX),
        "username": username_of(username),
        "password_hash": passwords.hashed(password),
    }

    def fill(engine: Engine) -> None:
        with writing(engine).begin() as connection:
            now = clock()
            seed_reference(connection, now)
            add_administrator(connection, **person, now=now, command_id=uuid4())

    return build_store(place, fill)


def build_store(place: str | Path, fill: Callable[[Engine], None]) -> Path:
    """A new store that `fill` puts the rows into: it is at its place whole, or not at all when `fill` raises."""
    file = safety.store_file(place)
    with placed(file) as made, _opened(made) as engine:
        schema.create(engine)
        fill(engine)
    return file


def upgrade_store(place: str | Path, clock: Clock = system_clock) -> Path | None:
    """Bring an older store to this program's revision, after a backup; gives the backup, None when it was current."""
    file = safety.store_file(place)
    revision = safety.examine(file, thorough=True)
    if revision == schema.REVISIONS[-1]:
        return None
    copy = backups.back_up(file, clock(), Reason.BEFORE_UPGRADE)
    with _opened(file) as engine:
        schema.upgrade(engine)
        with writing(engine).begin() as connection:
            append(connection, _upgraded(revision, clock()))
    return copy


def back_up_store(place: str | Path, *, target: Path | None = None, clock: Clock = system_clock) -> Path:
    """A copy made by hand: beside the store, where it stays until somebody deletes it, or at a new `target`."""
    file = safety.store_file(place)
    safety.examine(file)
    return backups.back_up(file, clock(), Reason.BY_HAND, target=target and target.absolute())


def restore_store(backup: Path, place: str | Path) -> Path:
    """A new store from a copy; an older copy is restored as it is and upgraded when it is opened."""
    file = safety.store_file(place)
    backups.restore(backup.absolute(), file)
    return file


def check_store(place: str | Path) -> Condition:
    """Reads the whole file and changes nothing; raises what opening it would, `STORE_TOO_OLD` among it."""
    file = safety.store_file(place)
    revision = safety.examine(file, thorough=True)
    safety.require_current(revision)
    with _opened(file) as engine, engine.connect() as connection:
        number = connection.scalar(select(func.count()).select_from(complaint)) or 0
    return Condition(file=file, revision=revision, complaints=number, bytes=file.stat().st_size)


def verify_audit(place: str | Path) -> Audit:
    """Goes through the whole ledger; a broken chain is an answer, not an exception."""
    file = safety.store_file(place)
    safety.require_current(safety.examine(file))
    with _opened(file) as engine, engine.connect() as connection:
        entries, newest = head(connection)
        return Audit(entries=entries, head=newest.hex(), first_broken=first_broken(connection))


def _upgraded(revision: str, now: int) -> Entry:
    return Entry(
        at=now,
        officer_id=0,
        posting_id=0,
        action=Action.STORE_UPGRADED,
        command_id=uuid4(),
        details={"from": revision, "to": schema.REVISIONS[-1]},
    )


@contextmanager
def _opened(file: Path) -> Iterator[Engine]:
    safety.hold(file)
    engine = open_engine(safety.url_of(file))
    try:
        with plain_faults():
            yield engine
    finally:
        engine.dispose()
        safety.release(file)
