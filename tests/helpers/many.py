"""A store with some hundred complaints of every shape, straight into the tables: `with many(tmp_path) as store:`.

The rows hold together as the rules would have it where a list depends on it (flags follow the status), no further.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, select

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Kind, Status
from desktop.models.identity import Officer, Posting, Role, Scope
from desktop.models.mobiles import mask_mobile
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine, parsed, writing
from desktop.services.sql.imports_begun import IMPORT_FILE, IMPORTS_BEGUN
from desktop.services.sql.search import reindex
from desktop.services.sql.seed import seed_reference
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.store_facts import keep_fact
from desktop.services.sql.tables import complaint, complaint_text
from desktop.services.sql.work import Reading

NOW = 1_795_000_000
TODAY = day_of(NOW)
DEPARTMENTS, DISTRICTS, BLOCKS, CATEGORIES = (1, 4, 9), (2, 3, 11), (21, 22), (40, 41, 42)
SEATS = (101, 102, 103)
IMPORTS = 4
"""The import that began last; a third of the complaints came with it."""


@dataclass(frozen=True, slots=True)
class Many:
    """An open store; `rows` are the complaints as they stand in it."""

    engine: Engine
    connection: Connection

    @property
    def rows(self) -> list[Any]:
        return list(self.connection.execute(select(complaint)))

    def reading(self, scope: Scope | None = None, role: Role = Role.SECTION_OFFICER, seat_id: int = 101) -> Reading:
        """A reading of an officer with this scope, by default of the whole state."""
        officer = officer_of(scope or Scope(), role, seat_id)
        return Reading(connection=self.connection, officer=officer, now=NOW, shelf=Shelf())


def officer_of(scope: Scope, role: Role, seat_id: int) -> Officer:
    posting = Posting(id=1, officer_id=1, seat_id=seat_id, role=role, designation="", office="", scope=scope)
    return Officer(id=1, username="one", name="एक", posting=posting, postings=(posting,))


@contextmanager
def many(folder: Path, rows: int = 600, seed: int = 7) -> Iterator[Many]:
    """The store, filled; open for reading and writing until the block ends."""
    engine = open_engine(parsed(f"sqlite:///{folder / 'many.db'}"))
    schema.create(engine)
    chance = random.Random(seed)
    with writing(engine).begin() as connection:
        seed_reference(connection, NOW)
        keep_fact(connection, IMPORTS_BEGUN, IMPORTS)
        keep_fact(connection, IMPORT_FILE, "the last file")
        if rows:
            connection.execute(insert(complaint), [row(chance, number) for number in range(1, rows + 1)])
    with engine.connect() as connection:
        yield Many(engine, connection)
    engine.dispose()


_numbers = count(1)


def row(chance: random.Random, complaint_id: int, **given: Any) -> dict[str, Any]:
    """One complaint's columns; moments are whole days apart, so that ties are many."""
    status = given.get("status", chance.choice((*Status, Status.PENDING, Status.IN_PROGRESS, Status.PARTIALLY_CLOSED)))
    registered = start_of(TODAY - chance.randrange(0, 260)) + chance.choice((0, 36_000))
    limit = start_of(TODAY + chance.randrange(-40, 12)) - 1
    is_open = Status(status).is_open
    mobile = f"94120{complaint_id:05d}"
    return {
        "id": complaint_id,
        "number": f"309{complaint_id:05d}",
        "kind": int(chance.choice(list(Kind))),
        "status": int(status),
        "is_open": is_open,
        "is_awaiting": status is Status.PARTIALLY_CLOSED,
        "level": chance.randrange(1, 5),
        "department_id": chance.choice(DEPARTMENTS),
        "district_id": chance.choice(DISTRICTS),
        "block_id": chance.choice(BLOCKS),
        "category_id": chance.choice(CATEGORIES),
        "seat_id": chance.choice(SEATS),
        "registered_at": registered,
        "level_since": registered,
        "due_at": limit,
        "act_by": min(limit, start_of(TODAY + chance.randrange(-40, 12)) - 1),
        "target_day": chance.choice((None, None, TODAY - 1, TODAY, TODAY + 3)) if is_open else None,
        "reopen_count": chance.choice((0, 0, 1, 2, 3)),
        "dialogue_due": chance.choice((0, 0, 2, 3, 4)) if is_open else 0,
        "unreached": chance.choice((0, 0, 1, 3)),
        "returned": chance.random() < 0.3,
        "lane_proposed": chance.random() < 0.3,
        "examined_l3": chance.random() < 0.3,
        "channel": 1,
        "complainant": "श्री हरीश रावत",
        "mobile": mobile,
        "mobile_masked": mask_mobile(mobile),
        "village": "सिमली",
        "subject": f"प्रकरण {complaint_id}",
        "taken_in": chance.choice((IMPORTS - 1, IMPORTS - 1, IMPORTS)),
    } | given


def enter(connection: Connection, *, description: str = "", **given: Any) -> int:
    """One complaint more, found by its words; its id."""
    made = next(_numbers) + 50_000
    connection.execute(insert(complaint), row(random.Random(made), made, **given))
    connection.execute(insert(complaint_text), {"complaint_id": made, "description": description})
    reindex(connection, made)
    return made
