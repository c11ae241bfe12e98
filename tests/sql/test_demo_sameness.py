"""The bulk-loaded histories are those a real desk would have written: the same commands given to one, row by row."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, Table, select, update

from desktop.models.complaint import Action
from desktop.models.complaint_commands import RunTimer
from desktop.models.dialogue import LogDialogue, SettlePromise
from desktop.models.identity import WHOLE_STATE, Officer, Posting, Role
from desktop.models.special_close import DecisionCommand
from desktop.services.sql import case_entry, closures, demo, handlers, safety
from desktop.services.sql import tables as t
from desktop.services.sql.demo.annex import ROOM
from desktop.services.sql.demo.days import Plan
from desktop.services.sql.demo.dossier import Given
from desktop.services.sql.demo.office_rows import keep_offices
from desktop.services.sql.demo.world import read_world
from desktop.services.sql.desk import SqlDesk, Store
from desktop.services.sql.engine import open_engine, writing
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.proofs import ProofsOfThisProgram
from desktop.services.sql.seed import seed_reference
from desktop.services.sql.upkeep import build_store

AS_OF = 1_795_250_400
SEED = 7
COMPLAINTS = 420
HANDLERS = handlers.__all__

Rows = list[dict[str, Any]]
CELL = ("department_id", "district_id", "block_id", "status", "level")
IMPORTED = select(t.event.c.complaint_id).where(t.event.c.action == int(Action.IMPORTED))


class Replay:
    """Gives kept commands to real desks at the moments they were given in the demo."""

    def __init__(self, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
        self._now, self._drawn = 0, False
        self._proofs = ProofsOfThisProgram()
        self._store = Store(engine=engine, clock=lambda: self._now, proofs=self._proofs)
        self._dialogues: dict[int, list[int]] = {}
        monkeypatch.setattr(closures, "lot_falls", lambda _percent: self._drawn)
        # the day's numbers are no part of any history, and counting 400 mornings takes long
        monkeypatch.setattr(case_entry, "count_day", lambda _connection, _now: None)

    def give(self, given: Given, *, drawn: bool) -> None:
        self._now, self._drawn = given.at, drawn
        posting = given.posting or _anybody()
        officer = Officer(id=posting.officer_id, username="", name="", posting=posting, postings=(posting,))
        command = given.command
        if isinstance(command, DecisionCommand):
            self._proofs.kept[""] = (officer.id, given.at)
        if isinstance(command, SettlePromise):
            talks = self._dialogues[command.complaint_id]
            command = replace(command, dialogue_id=talks[command.dialogue_id - command.complaint_id * ROOM])
        answer = SqlDesk(self._store, officer).do(command)
        if isinstance(command, LogDialogue):
            self._dialogues.setdefault(command.complaint_id, []).append(answer.id)
        if isinstance(command, RunTimer):
            assert not answer.remaining


def _anybody() -> Posting:
    """Any desk may give the timer its turn; the clock acts."""
    return Posting(id=1, officer_id=1, seat_id=1, role=Role.STATE_NODAL, designation="", office="", scope=WHOLE_STATE)


@contextmanager
def opened(file: Path) -> Iterator[Engine]:
    engine = open_engine(safety.url_of(file))
    try:
        yield engine
    finally:
        engine.dispose()


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Connection, Connection]]:
    """The bulk-loaded store and the one whose rows real desks wrote."""
    folder = tmp_path_factory.mktemp("demo")
    bulk = demo.build(folder / "bulk.nodaldesk", complaints=COMPLAINTS, seed=SEED, as_of=AS_OF)

    def offices(engine: Engine) -> None:
        with writing(engine).begin() as connection:
            seed_reference(connection, AS_OF, demo=True)
            keep_offices(connection, SEED, AS_OF)
            # a desk asks who holds a seat today; these acts were given by whoever held it then
            connection.execute(update(t.posting).values(to_day=None))
            connection.execute(update(t.officer).values(active=True))

    lived = build_store(folder / "lived.nodaldesk", offices)
    with pytest.MonkeyPatch.context() as monkeypatch, opened(bulk) as first, opened(lived) as second:
        _live_again(second, monkeypatch)
        with first.connect() as one, second.connect() as other:
            yield one, other


def _live_again(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    with engine.connect() as connection:
        world = read_world(connection, SEED, AS_OF)
    plan = Plan(world=world, complaints=COMPLAINTS, keep_commands=True)
    dossiers = list(chain.from_iterable(plan.dossiers(day) for day in plan.days))
    drawn = {entry.command_id: bool(entry.details.get("drawn")) for dossier in dossiers for entry in dossier.entries}
    kept = [
        (given.at, dossier.id, number, given)
        for dossier in dossiers
        for number, given in enumerate(dossier.given or [])
    ]
    replay, turned = Replay(engine, monkeypatch), set()
    for at, _, _, given in sorted(kept, key=lambda one: one[:3]):
        if isinstance(given.command, RunTimer):
            if at in turned:
                continue
            turned.add(at)
        replay.give(given, drawn=drawn.get(given.command.command_id.bytes, False))


def rows_of(connection: Connection, table: Table, *without: str) -> Rows:
    """The rows but for what a portal's file brought, which came through a real desk in the first place."""
    query = select(*(column for column in table.columns if column.name not in without))
    about = table.columns.get("complaint_id" if table is not t.complaint else "id")
    if about is not None:
        query = query.where(about.not_in(IMPORTED), about.is_not(None))
    return [dict(row) for row in connection.execute(query.order_by(*table.primary_key.columns)).mappings()]


@pytest.mark.parametrize("table", [t.complaint, t.complaint_text, t.closure_draft])
def test_the_rows_are_the_same(stores: tuple[Connection, Connection], table: Table) -> None:
    # days are no part of any history: nobody counts them while the histories are lived again
    bulk, lived = (rows_of(store, table, "taken_in") for store in stores)
    assert bulk == lived
    assert bulk


@pytest.mark.parametrize("table", [t.dialogue, t.proposal, t.attachment])
def test_what_stands_beside_is_the_same_but_for_its_number(stores: tuple[Connection, Connection], table: Table) -> None:
    bulk, lived = (
        sorted(rows_of(store, table, "id"), key=lambda row: (row["complaint_id"], row.get("at") or row["proposed_at"]))
        for store in stores
    )
    assert bulk == lived
    assert bulk


def test_the_ledgers_say_the_same_of_every_complaint(stores: tuple[Connection, Connection]) -> None:
    bulk, lived = (_courses(store) for store in stores)
    assert bulk.keys() == lived.keys()
    for complaint_id, entries in bulk.items():
        assert entries == lived[complaint_id]


def _courses(connection: Connection) -> dict[int, Rows]:
    found: dict[int, Rows] = {}
    for row in rows_of(connection, t.event, "hash", "subject_id"):
        row["details"] = json.loads(row["details"] or "{}")
        row["details"].pop("dialogue_id", None)
        del row["id"]
        found.setdefault(row["complaint_id"], []).append(row)
    return found


def test_the_counters_are_what_the_triggers_keep(stores: tuple[Connection, Connection]) -> None:
    bulk, lived = (_counted(store) for store in stores)
    assert bulk == lived


def _counted(connection: Connection) -> Counter[tuple[int, ...]]:
    """The counters but for what the portal's file brought."""
    kept = Counter({tuple(row[name] for name in CELL): row["n"] for row in rows_of(connection, t.tally)})
    brought = select(*(t.complaint.c[name] for name in CELL)).where(t.complaint.c.id.in_(IMPORTED))
    return kept - Counter(tuple(row) for row in connection.execute(brought))


def test_both_ledgers_are_whole(stores: tuple[Connection, Connection]) -> None:
    assert [first_broken(store) for store in stores] == [None, None]


@pytest.mark.parametrize("sought", ["d4", "d1", "x4", "b26", "पानी", "सड़क", "देवी"])
def test_the_word_indexes_find_the_same(stores: tuple[Connection, Connection], sought: str) -> None:
    query = "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ? ORDER BY rowid"
    bulk, lived = (store.exec_driver_sql(query, (sought,)).scalars().all() for store in stores)
    assert [number for number in bulk if number <= max(lived)] == lived
