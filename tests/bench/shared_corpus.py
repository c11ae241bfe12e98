"""A shared store with a million complaints for the bench, quickly: from an embedded store of them, by COPY.

`with shared_corpus(Path("million.nodaldesk")) as (cluster, database):`. What the lists read comes along: lists, people,
seats, complaints, proposals and the word index; ledgers, talks and long texts stay behind.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from psycopg import sql
from sqlalchemy import Boolean

from desktop.models.text import name_key, stem
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine
from desktop.services.sql.search import NAME_MARK, PLACE_MARK
from desktop.services.sql.tables import metadata
from tests.helpers.postgres import OWNER, Cluster

DATABASE = "million"
_TABLES = (
    *("district", "block", "department", "category", "store", "policy_value", "holiday", "officer", "seat"),
    *("posting", "mapping", "complaint", "proposal", "tally"),
)
_FLAGS = frozenset(
    f"{table.name}.{column.name}"
    for table in metadata.tables.values()
    for column in table.c
    if isinstance(column.type, Boolean)
)

_ROOMY = {"shared_buffers": "512MB", "max_wal_size": "4GB", "maintenance_work_mem": "256MB"}


@contextmanager
def shared_corpus(source: Path, texts: int = 1_000_000) -> Iterator[tuple[Cluster, str]]:
    """Loaded and analysed; gone at the end. `texts` complaints are in the word index. Says how far it is on stderr."""
    with Cluster(_ROOMY, on_disk=True) as cluster:
        engine = open_engine(cluster.owned_database(DATABASE))
        schema.create(engine)
        engine.dispose()
        address = f"{source.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as read, cluster.connect(OWNER, DATABASE) as owner:
            owner.execute("SET statement_timeout = 0")
            _load(read, owner, texts)
        yield cluster, DATABASE


def _load(read: sqlite3.Connection, owner: Any, texts: int) -> None:
    for name in (*_TABLES, "event"):
        owner.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(sql.Identifier(name)))
        # COPY fills no table whose policies bind who copies
        owner.execute(sql.SQL("ALTER TABLE {} NO FORCE ROW LEVEL SECURITY").format(sql.Identifier(name)))
    for name in reversed(_TABLES):  # what a new store begins with, the embedded one has too
        owner.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
    indexes = owner.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'complaint' AND indexname <> 'pk_complaint'"
    ).fetchall()
    for name, _ in indexes:
        owner.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
    for name in _TABLES:
        _copy(read, owner, name)
    _say("words")
    _words(read, owner, texts)
    for number, (_, definition) in enumerate(indexes):
        owner.execute(definition)
        _say(f"index {number + 1} of {len(indexes)}")
    for name in (*_TABLES, "event"):
        owner.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(sql.Identifier(name)))
        owner.execute(sql.SQL("ALTER TABLE {} FORCE ROW LEVEL SECURITY").format(sql.Identifier(name)))
    owner.execute("VACUUM ANALYZE")
    _say("ready")


def _copy(read: sqlite3.Connection, owner: Any, table: str) -> None:
    known = {row[1] for row in read.execute(f"PRAGMA table_info({table})")}
    columns = [column.name for column in metadata.tables[table].c if column.name in known]
    flags = [place for place, name in enumerate(columns) if f"{table}.{name}" in _FLAGS]
    chosen = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608 - names of our own tables
    into = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with owner.cursor() as cursor, cursor.copy(into) as copy:
        for row in read.execute(chosen):
            values = list(row)
            for place in flags:
                values[place] = bool(values[place])
            copy.write_row(values)
    _say(table)


@lru_cache(100_000)
def _stem(word: str) -> str:
    return stem(word)


@lru_cache(100_000)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(name_key(text).split())


def _words(read: sqlite3.Connection, owner: Any, texts: int) -> None:
    chosen = (
        "SELECT c.id, c.number, c.complainant, c.village, c.subject, t.description, c.department_id, c.district_id,"
        " c.block_id FROM complaint c JOIN complaint_text t ON t.complaint_id = c.id ORDER BY c.id DESC LIMIT ?"
    )
    owner.execute("DROP INDEX desk.words_found")
    with owner.cursor() as cursor, cursor.copy("COPY desk.words FROM STDIN") as copy:
        for done, row in enumerate(read.execute(chosen, (texts,)), 1):
            number, portal, name, village, subject, text, department, district, block = row
            found = {_stem(word) for part in (subject, village, portal) for word in _folded(part)}
            for sentence in text.replace("।", "।\n").split("\n"):
                found.update(map(_stem, _folded(sentence)))
            found.update(NAME_MARK + part for part in _folded(name))
            found.update(PLACE_MARK + word for word in (f"d{department}", f"x{district}", f"b{block}"))
            quoted = " ".join("'" + word.replace("\\", "\\\\").replace("'", "''") + "'" for word in found if word)
            copy.write_row((number, quoted))
            if done % 100_000 == 0:
                _say(f"words {done}")
    owner.execute("CREATE INDEX words_found ON desk.words USING gin (words)")


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
