"""The migrated store is the one the code speaks of; counters and ledger are kept by the file itself."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from desktop.models.errors import Code, SchemaMismatch
from desktop.services.sql import indexes as _indexes  # noqa: F401 - reading it adds the indexes to the metadata
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine, parsed, writing
from desktop.services.sql.loading import build_after_load, drop_for_load
from desktop.services.sql.tables import complaint, event, metadata, tally

CELL = ("department_id", "district_id", "block_id", "status", "level")


@pytest.fixture
def engine(tmp_path: Path) -> Any:
    made = open_engine(parsed(f"sqlite:///{tmp_path / 'store.db'}"))
    schema.create(made)
    yield made
    made.dispose()


def shape_of(connection: Connection) -> dict[str, list[str]]:
    """Every index as it is made; every table with its columns and constraints, whatever their order."""
    rows = connection.execute(
        text(
            "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL "
            "AND name NOT LIKE 'complaint_fts%' AND name <> 'alembic_version'"
        )
    )
    return {name: [sql] if kind == "index" else sorted(_parts(sql)) for name, kind, sql in rows}


def _parts(sql: str) -> list[str]:
    """What stands between a table's outer brackets: columns that were added later stand on the line of the last one."""
    inner = sql[sql.index("(") + 1 : sql.rindex(")")]
    return [" ".join(part.split()) for part in re.split(r",(?![^(]*\))", inner)]


def case(number: int, **place: int) -> dict[str, Any]:
    row: dict[str, Any] = {column.name: 0 for column in complaint.c if not column.nullable}
    row |= dict.fromkeys(("complainant", "mobile", "mobile_masked", "village", "subject"), "")
    return row | dict.fromkeys(CELL, 1) | {"id": number, "number": str(number)} | place


def counted(connection: Connection) -> dict[tuple[int, ...], int]:
    cells = connection.execute(select(*(complaint.c[name] for name in CELL)))
    return dict(Counter(tuple(row) for row in cells))


def kept(connection: Connection) -> dict[tuple[int, ...], int]:
    return {tuple(row)[:-1]: row.n for row in connection.execute(select(tally)) if row.n}


def test_migrations_make_exactly_the_tables_and_indexes_of_the_code(engine: Engine, tmp_path: Path) -> None:
    plain = open_engine(parsed(f"sqlite:///{tmp_path / 'plain.db'}"))
    metadata.create_all(plain)
    with engine.connect() as migrated, plain.connect() as declared:
        assert shape_of(migrated) == shape_of(declared)
    plain.dispose()


def test_the_revisions_named_are_the_revisions_shipped() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.SCRIPTS))
    config.set_main_option("path_separator", "os")
    scripts = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(scripts)) == schema.REVISIONS


def test_a_store_is_marked_as_ours_and_of_this_revision(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA application_id")) == schema.APPLICATION_ID
        assert schema.revision_of(connection) == schema.REVISIONS[-1]
    assert schema.upgrade(engine) is False


def test_creating_over_anything_is_refused(engine: Engine) -> None:
    with pytest.raises(SchemaMismatch) as refused:
        schema.create(engine)
    assert refused.value.code is Code.STORE_EXISTS


@pytest.mark.parametrize(("found", "code"), [("9999", Code.STORE_TOO_NEW), ("", Code.STORE_FOREIGN)])
def test_a_newer_or_foreign_store_is_not_upgraded(engine: Engine, found: str, code: Code) -> None:
    with writing(engine).begin() as connection:
        if found:
            connection.execute(text("UPDATE alembic_version SET version_num = :found"), {"found": found})
        else:
            connection.execute(text("DROP TABLE alembic_version"))
    with pytest.raises(SchemaMismatch) as refused:
        schema.upgrade(engine)
    assert refused.value.code is code


def test_counters_follow_every_change(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        connection.execute(insert(complaint), [case(n, district_id=n % 3, status=1 + n % 4) for n in range(1, 60)])
        assert kept(connection) == counted(connection)
        connection.execute(update(complaint).where(complaint.c.id % 5 == 0).values(level=2, status=6, block_id=9))
        connection.execute(update(complaint).where(complaint.c.id % 7 == 0).values(subject="और कुछ नहीं", level=1))
        connection.execute(delete(complaint).where(complaint.c.id % 4 == 0))
        assert kept(connection) == counted(connection)


def entry(number: int) -> dict[str, Any]:
    fixed = {"at": 1, "at_local": "", "officer_id": 1, "posting_id": 1, "action": 31}
    return fixed | {"id": number, "command_id": bytes(16), "hash": bytes(32)}


@pytest.mark.parametrize(
    "statement",
    [
        update(event).values(text="बदला हुआ"),
        delete(event),
        insert(event).prefix_with("OR REPLACE").values(entry(1)),
    ],
)
def test_the_ledger_cannot_be_changed(engine: Engine, statement: Any) -> None:
    with writing(engine).begin() as connection:
        connection.execute(insert(event), entry(1))
    with pytest.raises(DBAPIError, match="append-only"), writing(engine).begin() as connection:
        connection.execute(statement)


def test_words_are_found_whole_with_their_vowel_signs(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        for number, words in enumerate(("दिन में पानी", "दान पत्र", "दीन दयाल"), 1):
            connection.execute(
                text("INSERT INTO complaint_fts(rowid, words, scope) VALUES (:id, :words, 'd1')"),
                {"id": number, "words": words},
            )
        found = text("SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH :words")
        assert connection.scalars(found, {"words": "words: दिन"}).all() == [1]
        connection.execute(text("DELETE FROM complaint_fts WHERE rowid = 1"))
        assert connection.scalars(found, {"words": "दिन"}).all() == []


def test_a_bulk_load_ends_with_the_same_shape_and_true_counters(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        before = shape_of(connection)
        set_aside = drop_for_load(connection)
        connection.execute(insert(complaint), [case(n, status=1 + n % 9) for n in range(1, 200)])
        build_after_load(connection, set_aside)
        assert kept(connection) == counted(connection)
        after = shape_of(connection)
        assert {name: after[name] for name in before} == before
        connection.execute(update(complaint).where(complaint.c.id == 1).values(level=4))
        assert kept(connection) == counted(connection)


def load(engine: Engine, rows: list[dict[str, Any]]) -> None:
    with writing(engine).begin() as connection:
        set_aside = drop_for_load(connection)
        connection.execute(insert(complaint), rows)
        build_after_load(connection, set_aside)


def test_a_number_loaded_twice_is_noticed_and_leaves_the_store_as_it_was(engine: Engine) -> None:
    triggers = text("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
    with engine.connect() as connection:
        before = connection.scalar(triggers)
    with pytest.raises(IntegrityError):
        load(engine, [case(1), case(2) | {"number": "1"}])
    with engine.connect() as connection:
        assert connection.scalar(triggers) == before == 9
