"""Building a demo store: officers first, complaints by the day, the ledger by the week, counters and indexes last."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from desktop.models.calendar import start_of
from desktop.models.complaint import Case
from desktop.models.errors import Code, RuleBroken
from desktop.services.sql.case_rows import save_case
from desktop.services.sql.day_counts import count_day
from desktop.services.sql.demo import weeks
from desktop.services.sql.demo.days import Plan
from desktop.services.sql.demo.direction_links import link_directions
from desktop.services.sql.demo.dossier import Written
from desktop.services.sql.demo.meetings import hold_the_meetings
from desktop.services.sql.demo.minutes_files import Printer
from desktop.services.sql.demo.office_rows import keep_offices
from desktop.services.sql.demo.past_import import import_the_past
from desktop.services.sql.demo.rows import COLUMNS, Batch, mark_of
from desktop.services.sql.demo.simulation import simulated
from desktop.services.sql.demo.weeks import Weeks
from desktop.services.sql.demo.world import SPAN_DAYS, World, read_world
from desktop.services.sql.engine import writing
from desktop.services.sql.imports_begun import IMPORTS_BEGUN
from desktop.services.sql.loading import build_after_load, drop_for_load
from desktop.services.sql.seed import seed_reference
from desktop.services.sql.store_facts import keep_fact
from desktop.services.sql.upkeep import build_store

Progress = Callable[[int, int], None]
USUAL_COMPLAINTS, USUAL_SEED = 2_000, 1905
MOST_COMPLAINTS = 5_000_000
_ALONE = 20_000
"""Up to here a second process costs more than it saves."""
_LOADING = (
    "PRAGMA journal_mode = OFF",  # the file is thrown away when the load does not end
    "PRAGMA synchronous = OFF",  # and flushed as a whole before it gets its name
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA foreign_keys = OFF",  # every parent is written by the same batch
    "PRAGMA cache_size = -200000",
    "PRAGMA temp_store = FILE",  # sorting millions of index entries must not fill the memory
)


def build(
    place: str | Path,
    *,
    complaints: int = USUAL_COMPLAINTS,
    seed: int = USUAL_SEED,
    as_of: int | None = None,
    progress: Progress | None = None,
    printer: Printer | None = None,
) -> Path:
    """A new demo store with so many complaints of the fourteen months up to `as_of` (epoch seconds, None = now).

    The same arguments give the same store. It is at its place whole or not at all, and never over a file
    (`BackendUnavailable`, `STORE_EXISTS`). `progress` is told (complaints done, all of them).
    `printer` prints the minutes a visitor opens; without one they are a page that says what they stand for.
    """
    if not 1 <= complaints <= MOST_COMPLAINTS:
        raise RuleBroken(Code.VALUE_UNFIT, field="complaints")
    moment = int(time.time()) if as_of is None else as_of

    def fill(engine: Engine) -> None:
        with writing(engine).begin() as connection:
            seed_reference(connection, moment, demo=True)
            keep_offices(connection, seed, moment)
        with engine.connect() as connection:
            world = read_world(connection, seed, moment)
        meetings = hold_the_meetings(engine, world, printer)
        plan = Plan(world=world, complaints=complaints)
        file = Path(engine.url.database or "")
        with simulated(plan, file, alone=complaints <= _ALONE) as batches:
            _load(engine, plan, batches, meetings.entries, progress or _silent)
        import_the_past(engine, plan)
        link_directions(engine, meetings)

    return build_store(place, fill)


def _silent(_done: int, _total: int) -> None:
    pass


def _load(engine: Engine, plan: Plan, batches: Iterator[Batch], entries: list[Written], progress: Progress) -> None:
    ledger, world, done = Weeks(), plan.world, 0
    ledger.take(entries)
    moved: list[tuple[Case, Case]] = []
    first = next(batches)  # the other process has read the store by now; from here on it is ours alone
    with writing(engine).connect() as connection:
        raw = connection.connection.driver_connection
        for pragma in _LOADING:
            raw.execute(pragma)  # type: ignore[union-attr] # it is there as long as the connection is
        aside = drop_for_load(connection)
        for batch in _from(first, batches):
            for table, rows in batch.rows.items():
                _write(raw, table, COLUMNS[table], rows)
            ledger.take(batch.entries)
            moved += batch.moved_today
            for chained in ledger.close(before=start_of(world.first_day + batch.number + 1)):
                _write(raw, "event", weeks.COLUMNS, chained)
            done += len(batch.rows["complaint"])
            progress(done + plan.imported, plan.complaints)
        for chained in ledger.close(before=None):
            _write(raw, "event", weeks.COLUMNS, chained)
        _finish(connection, aside)
        _count_the_morning(connection, world, moved)
        connection.commit()
        raw.execute("PRAGMA locking_mode = NORMAL")  # type: ignore[union-attr] # the same


def _from(first: Batch, batches: Iterator[Batch]) -> Iterator[Batch]:
    yield first
    yield from batches


def _write(raw: Any, table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    if rows:
        blanks = ",".join("?" * len(columns))
        raw.executemany(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({blanks})", rows)  # noqa: S608 - our names


def _finish(connection: Connection, aside: tuple[str, ...]) -> None:
    connection.exec_driver_sql("INSERT INTO complaint_fts (complaint_fts) VALUES ('optimize')")
    build_after_load(connection, aside)


def _count_the_morning(connection: Connection, world: World, moved: list[tuple[Case, Case]]) -> None:
    """For 'against yesterday': the day's first numbers are counted with every complaint as it stood at dawn."""
    for at_dawn, _ in moved:
        save_case(connection, at_dawn)
    keep_fact(connection, IMPORTS_BEGUN, mark_of(world, SPAN_DAYS - 1))
    count_day(connection, min(world.morning, world.as_of))
    for _, now in moved:
        save_case(connection, now)
