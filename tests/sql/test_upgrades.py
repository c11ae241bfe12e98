"""Stores of earlier programs: brought up to date, they know what a store of today knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, select, text

from desktop.models.complaint import Action
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine, parsed, writing
from desktop.services.sql.imports_begun import begin_import, import_number
from desktop.services.sql.ledger import GENESIS, Entry, first_broken, row_of
from desktop.services.sql.tables import complaint, event
from tests.helpers.stores import NOW

HOUR = 3_600
_COMPLAINT = text(
    "INSERT INTO complaint (id, number, kind, status, is_open, is_awaiting, level, department_id, district_id,"
    " block_id, category_id, seat_id, registered_at, level_since, due_at, act_by, channel, complainant, mobile,"
    " mobile_masked, village, subject)"
    " VALUES (:id, :id, 1, 1, 1, 0, 1, 4, 2, 21, 40, 101, 1, 1, 1, 1, 1, '', '', '', '', '')"
)


@pytest.fixture
def first_store(tmp_path: Path) -> Iterator[Engine]:
    """A store as the first revision made it, without rows."""
    made = open_engine(parsed(f"sqlite:///{tmp_path / 'store.db'}"))
    with writing(made).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(schema.SCRIPTS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    yield made
    made.dispose()


def came(*acts: tuple[int, Action, int]) -> Callable[[Connection], None]:
    """Complaints as (id, what the ledger says, hours before now); a later act of a known one changes it."""

    def fill(connection: Connection) -> None:
        previous = GENESIS
        for number, (complaint_id, action, hours) in enumerate(acts, 1):
            if connection.scalar(text("SELECT 1 FROM complaint WHERE id = :id"), {"id": complaint_id}) is None:
                connection.execute(_COMPLAINT, {"id": complaint_id})
            row = row_of(
                Entry(
                    at=NOW - hours * HOUR,
                    officer_id=1,
                    posting_id=1,
                    action=action,
                    command_id=_NOBODY,
                    complaint_id=complaint_id,
                ),
                number,
                previous,
            )
            previous = row["hash"]
            connection.execute(event.insert(), row)

    return fill


_NOBODY = UUID(int=1)
LIFE = came(
    (1, Action.IMPORTED, 60),
    (2, Action.REGISTERED, 40),
    (3, Action.IMPORTED, 10),
    (1, Action.IMPORTED, 10),
    (4, Action.REGISTERED, 2),
)


def upgraded(engine: Engine, facts: dict[str, str]) -> set[int]:
    """The complaints that are new afterwards."""
    with writing(engine).begin() as connection:
        LIFE(connection)
        for key, value in facts.items():
            connection.execute(text("INSERT INTO store VALUES (:key, :value)"), {"key": key, "value": value})
    assert schema.upgrade(engine) is True
    with engine.connect() as connection:
        assert first_broken(connection) is None
        marked = connection.execute(select(complaint.c.id, complaint.c.taken_in)).all()
        return {row.id for row in marked if row.taken_in == import_number(connection)}


def test_new_is_what_the_last_import_brought_and_what_was_entered_since(first_store: Engine) -> None:
    past = json.dumps([{"sha256": "morning"}, {"sha256": "before"}])
    facts = {
        "last_import_at": str(NOW - 9 * HOUR),
        "import_before_last_at": str(NOW - 50 * HOUR),
        "past_imports": past,
    }
    assert upgraded(first_store, facts) == {3, 4}
    with writing(first_store).begin() as connection:
        assert begin_import(connection, "morning") == import_number(connection) == 1
        assert begin_import(connection, "evening") == import_number(connection) == 2
        left = connection.scalars(text("SELECT key FROM store ORDER BY key")).all()
        assert left == ["import_file", "imports_begun", "last_import_at", "past_imports"]


def test_of_one_import_alone_everything_it_brought_is_new(first_store: Engine) -> None:
    assert upgraded(first_store, {"last_import_at": str(NOW - 9 * HOUR)}) == {1, 3, 4}


def test_where_nothing_was_ever_imported_nothing_is_new(first_store: Engine) -> None:
    assert upgraded(first_store, {}) == set()
