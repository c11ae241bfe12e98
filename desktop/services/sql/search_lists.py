"""Lists that a text search narrows: of all that fits, the newest thousand, in the order asked."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, Text, bindparam, cast, column, func, literal_column, select, table
from sqlalchemy.dialects.postgresql import JSONB

from desktop.models.worklist import Body, Key, Outline, Page, SortKey, WorklistOutline, WorklistPage
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.search import By, Sought, sought
from desktop.services.sql.tables import complaint
from desktop.services.sql.worklist_shapes import BODY_CLAUSES, Listed, Term, clauses
from desktop.services.sql.worklist_statements import (
    ROW_COLUMNS,
    SHAPES_KEPT,
    end_values,
    fetched,
    in_order,
    key_range,
    within,
)

MOST = 1_000
"""A search finds no more than this; the outline then says that there may be."""
_words = table("complaint_fts", column("rowid"))
_match = literal_column("complaint_fts").op("MATCH")


def search_page(connection: Connection, found: Listed, text: str, question: WorklistPage, now: int) -> Page:
    """A page of what the text finds in this list."""
    asked = _asked(connection, found, text)
    if not asked.value:
        return Page(rows=(), as_of=now)
    low, high = key_range(question.start, question.stop, descending=question.descending)
    shape = (*_shape(connection, asked, found), question.sort, question.descending, low is not None, high is not None)
    values = (
        _bound(connection, asked, found)
        | end_values(low, high)
        | {"sought": asked.value, "most": MOST, "size": question.size}
    )
    return Page(rows=fetched(connection.execute(_page(*shape), values)), as_of=now)


def search_outline(connection: Connection, found: Listed, text: str, question: WorklistOutline) -> Outline:
    """The outline of the same."""
    asked = _asked(connection, found, text)
    keys: list[Key] = []
    if asked.value:
        values = _bound(connection, asked, found) | {"sought": asked.value, "most": MOST + 1}
        rows = connection.execute(_newest(*_shape(connection, asked, found), question.sort), values).all()
        keys = sorted(
            (Key(value=row.value, id=row.id) for row in rows[:MOST]), key=_by_key, reverse=question.descending
        )
        capped = len(rows) > MOST
    else:
        capped = False
    starts = tuple(keys[:: question.page_size])
    return Outline(total=len(keys), page_size=question.page_size, starts=starts, capped=capped)


def search_count(connection: Connection, found: Listed, text: str) -> int:
    """How many the text finds, at most MOST."""
    asked = _asked(connection, found, text)
    if not asked.value:
        return 0
    values = _bound(connection, asked, found) | {"sought": asked.value, "most": MOST}
    return int(connection.scalar(_count(*_shape(connection, asked, found)), values) or 0)


def _shape(connection: Connection, asked: Sought, found: Listed) -> tuple[By, Body, tuple[Term, ...], bool]:
    """A shared store's own function finds words and mobile numbers: one shape for every list."""
    inside = is_postgres(connection) and asked.by is not By.NUMBER
    return asked.by, found.body, () if inside else found.terms, inside


def _bound(connection: Connection, asked: Sought, found: Listed) -> dict[str, Any]:
    if is_postgres(connection) and asked.by is not By.NUMBER:
        return {"terms": json.dumps(found.conditions)}
    return dict(found.bound())


def _asked(connection: Connection, found: Listed, text: str) -> Sought:
    return sought(connection, text, found.place)


def _by_key(key: Key) -> tuple[int, int]:
    return key.value, key.id


@lru_cache(SHAPES_KEPT)
def _newest(by: By, body: Body, terms: tuple[Term, ...], inside: bool, sort: SortKey) -> Select[Any]:
    """Sort value and id of the newest `most` complaints, newest first."""
    if inside:
        named: tuple[Any, ...] = (
            by.value,
            bindparam("sought"),
            body.value,
            cast(bindparam("terms", type_=Text()), JSONB),
            bindparam("most"),
        )
        found = func.desk.found(*named).table_valued("id", sort.value, name="found")
        return select(found.c[sort.value].label("value"), found.c.id.label("id"))
    chosen = select(complaint.c[sort.value].label("value"), complaint.c.id.label("id"))
    if by is By.WORDS:
        # The word index leads and complaints are fetched by their id: NOT INDEXED leaves the planner nothing else.
        chosen = chosen.select_from(_words).join(complaint, complaint.c.id == _words.c.rowid)
        chosen = chosen.with_hint(complaint, "NOT INDEXED", "sqlite").where(_match(bindparam("sought")))
        newest = _words.c.rowid
    else:
        column = complaint.c[by.value]
        chosen = chosen.with_hint(complaint, f"INDEXED BY complaint_{by.value}", "sqlite")
        chosen = chosen.where(column == bindparam("sought"))
        newest = complaint.c.id
    return chosen.where(*BODY_CLAUSES[body], *clauses(terms)).order_by(newest.desc()).limit(bindparam("most"))


@lru_cache(SHAPES_KEPT)
def _page(
    by: By,
    body: Body,
    terms: tuple[Term, ...],
    inside: bool,
    sort: SortKey,
    descending: bool,
    low: bool,
    high: bool,
) -> Select[Any]:
    hits = _newest(by, body, terms, inside, sort).subquery("hits")
    keys = select(hits.c.value, hits.c.id).where(*within(hits.c.value, hits.c.id, low, high))
    chosen = keys.order_by(*in_order(hits.c.value, hits.c.id, descending)).limit(bindparam("size")).subquery("chosen")
    rows = select(*ROW_COLUMNS).join_from(chosen, complaint, complaint.c.id == chosen.c.id)
    return rows.with_hint(complaint, "NOT INDEXED", "sqlite").order_by(
        *in_order(chosen.c.value, chosen.c.id, descending)
    )


@lru_cache(SHAPES_KEPT)
def _count(by: By, body: Body, terms: tuple[Term, ...], inside: bool) -> Select[Any]:
    return select(func.count()).select_from(_newest(by, body, terms, inside, SortKey.REGISTERED).subquery())
