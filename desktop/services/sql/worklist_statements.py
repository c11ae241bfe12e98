"""The prepared statements of lists: a page by its key range, and what outlines a list in each kind of store."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, Integer, Select, bindparam, func, select, tuple_

from desktop.models.worklist import Body, Key, Row, SortKey
from desktop.services.sql.tables import complaint
from desktop.services.sql.worklist_shapes import BODY_CLAUSES, End, Term, clauses, index_of

SHAPES_KEPT = 512
ROW_COLUMNS = tuple(
    complaint.c.mobile_masked.label("mobile") if name == "mobile" else complaint.c[name] for name in Row._fields
)


_row = partial(tuple.__new__, Row)
_FIRST, _LAST = Row._fields.index("returned"), Row._fields.index("examined_l3") + 1
_FLAGS = {flags: flags for flags in product((False, True), repeat=_LAST - _FIRST)}
"""Keys equal their 0 and 1, values are true booleans."""


def fetched(result: CursorResult[Any]) -> tuple[Row, ...]:
    """The rows of a statement over ROW_COLUMNS.

    Taken from the driver as they are: a page is what an officer waits for, and building it twice costs a sixth more.
    """
    rows = result.cursor.fetchall()
    result.close()
    return tuple([_row(row[:_FIRST] + _FLAGS[row[_FIRST:_LAST]] + row[_LAST:]) for row in rows])


def key_range(start: Key | None, stop: Key | None, *, descending: bool) -> tuple[End, End]:
    """`start` (inclusive) and `stop` (exclusive) as lower and upper end, whichever way the list runs."""
    past = 1 if descending else 0
    first = (start.value, start.id + past) if start else None
    last = (stop.value, stop.id + past) if stop else None
    return (last, first) if descending else (first, last)


def narrowed(*ranges: tuple[End, End]) -> tuple[End, End]:
    """What lies in all of these key ranges."""
    lows, highs = zip(*ranges, strict=True)
    return max(filter(None, lows), default=None), min(filter(None, highs), default=None)


def end_values(low: End, high: End) -> dict[str, int]:
    """The ends of a key range under the names the statements bind."""
    values: dict[str, int] = {}
    if low:
        values["low_value"], values["low_id"] = low
    if high:
        values["high_value"], values["high_id"] = high
    return values


@lru_cache(SHAPES_KEPT)
def page_statement(
    body: Body, terms: tuple[Term, ...], sort: SortKey, descending: bool, low: bool, high: bool
) -> Select[Any]:
    """A page of this shape; `low` and `high` say which ends of the key range are given."""
    hint = f"INDEXED BY {index_of(body, terms, sort)}"
    return (
        select(*ROW_COLUMNS)
        .with_hint(complaint, hint, "sqlite")
        .where(*BODY_CLAUSES[body], *clauses(terms), *within(complaint.c[sort.value], complaint.c.id, low, high))
        .order_by(*in_order(complaint.c[sort.value], complaint.c.id, descending))
        .limit(bindparam("size"))
    )


@lru_cache(SHAPES_KEPT)
def outline_statement(
    body: Body, terms: tuple[Term, ...], sort: SortKey, descending: bool, low: bool, high: bool
) -> Select[Any]:
    """The key of each `step`-th row of a file's store, found by walking the index from one to the next.

    Numbering all rows would cost five times as much there.
    """
    walked = complaint.alias("walked")
    hint = f"INDEXED BY {index_of(body, terms, sort)}"
    order, ordered = complaint.c[sort.value], in_order(complaint.c[sort.value], complaint.c.id, descending)
    fits = (*BODY_CLAUSES[body], *clauses(terms), *within(order, complaint.c.id, low, high))
    first = select(order.label("value"), complaint.c.id.label("id")).with_hint(complaint, hint, "sqlite")
    first_row = first.where(*fits).order_by(*ordered).limit(1).subquery("first_row")
    starts = select(first_row.c.value, first_row.c.id).cte("starts", recursive=True)
    here = tuple_(starts.c.value + 0, starts.c.id + 0)  # the sums take off the columns' affinity: the index can seek
    key = tuple_(order, complaint.c.id)
    next_id = (
        select(complaint.c.id)
        .with_hint(complaint, hint, "sqlite")
        .where(*fits, key <= here if descending else key >= here)
        .order_by(*ordered)
        .limit(1)
        .offset(bindparam("step"))
        .correlate(starts)
        .scalar_subquery()
    )
    following = select(walked.c[sort.value], walked.c.id).join_from(starts, walked, walked.c.id == next_id)
    starts = starts.union_all(following)
    return select(starts.c.value, starts.c.id)


@lru_cache(SHAPES_KEPT)
def numbered_statement(
    body: Body, terms: tuple[Term, ...], sort: SortKey, descending: bool, low: bool, high: bool
) -> Select[Any]:
    """The same of a shared store: every row is numbered in the order of the index.

    A third of a second for a million; its planner knows no way to walk from one start to the next, and sorts the rest
    of the list for each of them.
    """
    order, ordered = complaint.c[sort.value], in_order(complaint.c[sort.value], complaint.c.id, descending)
    place = func.row_number().over(order_by=ordered)
    fits = (*BODY_CLAUSES[body], *clauses(terms), *within(order, complaint.c.id, low, high))
    rows = select(order.label("value"), complaint.c.id.label("id"), place.label("place")).where(*fits).subquery("rows")
    starts = (rows.c.place - 1) % bindparam("step", type_=Integer) == 0
    return select(rows.c.value, rows.c.id).where(starts).order_by(rows.c.place)


@lru_cache(SHAPES_KEPT)
def rest_statement(body: Body, terms: tuple[Term, ...], sort: SortKey, low: bool, high: bool) -> Select[Any]:
    """How many rows a key range of this shape holds; asked of the last page of an outline."""
    hint = f"INDEXED BY {index_of(body, terms, sort)}"
    fits = (*BODY_CLAUSES[body], *clauses(terms), *within(complaint.c[sort.value], complaint.c.id, low, high))
    return select(func.count()).select_from(complaint).with_hint(complaint, hint, "sqlite").where(*fits)


def within(order: ColumnElement[int], number: ColumnElement[int], low: bool, high: bool) -> list[ColumnElement[bool]]:
    """From the lower end on, and before the upper one."""
    key = tuple_(order, number)
    ends = []
    if low:
        ends.append(key >= tuple_(bindparam("low_value"), bindparam("low_id")))
    if high:
        ends.append(key < tuple_(bindparam("high_value"), bindparam("high_id")))
    return ends


def in_order(order: ColumnElement[int], number: ColumnElement[int], descending: bool) -> tuple[Any, Any]:
    """By the sort value, ties by id, both in one direction."""
    return (order.desc(), number.desc()) if descending else (order, number)
