"""How many rows lists have: from the counters where they know, else all lists of a body in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, literal, select, true

from desktop.models.identity import Posting
from desktop.models.worklist import Body, Filters, SortKey, WorklistCounts
from desktop.services.sql.registry import answers
from desktop.services.sql.search_lists import search_count
from desktop.services.sql.tables import complaint, tally
from desktop.services.sql.work import Reading
from desktop.services.sql.worklist_shapes import (
    BODIES,
    BODY_CLAUSES,
    PLACE,
    Listed,
    Term,
    clauses,
    index_of,
    listed,
)
from desktop.services.sql.worklist_statements import SHAPES_KEPT

_TALLIED = {*PLACE, "status", "level"}
_INDEXES = {Body.OPEN: "open_counts", Body.AWAITING: "wait_counts"}


@answers(WorklistCounts)
def counts(reading: Reading, question: WorklistCounts) -> tuple[int, ...]:
    """The sizes of lists, in the order asked, all of one reading."""
    return count_lists(reading.connection, reading.posting, question.filters)


def count_lists(connection: Connection, posting: Posting, asked: Sequence[Filters]) -> tuple[int, ...]:
    """The size of each list inside the posting's scope."""
    numbers = [0] * len(asked)
    passes: dict[Body, dict[int, Listed]] = {}
    for place, filters in enumerate(asked):
        found = listed(filters, posting)
        if found is None:
            continue
        if filters.text.strip():
            numbers[place] = search_count(connection, found, filters.text)
        elif found.body is not Body.NEW and {name for name, _ in found.conditions} <= _TALLIED:
            passes.setdefault(Body.ALL, {})[place] = _tallied(found)
        elif found.body is Body.ALL:
            statement = _count_statement(found.terms)
            numbers[place] = int(connection.scalar(statement, found.bound()) or 0)
        else:
            passes.setdefault(found.body, {})[place] = found
    for body, lists in passes.items():
        for place, number in zip(lists, _in_one_pass(connection, body, list(lists.values())), strict=True):
            numbers[place] = number
    return tuple(numbers)


def count_received(connection: Connection, posting: Posting) -> int:
    """Every complaint of the posting's scope, counted one by one and not from the counters."""
    found = listed(Filters(body=Body.ALL), posting)
    return int(connection.scalar(_count_statement(found.terms), found.bound()) or 0) if found else 0


def _tallied(found: Listed) -> Listed:
    """The same list among all complaints, its body said by statuses."""
    if found.body is Body.ALL or any(name == "status" for name, _ in found.conditions):
        return Listed(Body.ALL, found.conditions)
    return Listed(Body.ALL, (*found.conditions, ("status", tuple(sorted(map(int, BODIES[found.body]))))))


@lru_cache(SHAPES_KEPT)
def _count_statement(terms: tuple[Term, ...]) -> Select[Any]:
    """Of all complaints ever, by the index a page of them would walk."""
    hint = f"INDEXED BY {index_of(Body.ALL, terms, SortKey.REGISTERED)}"
    return select(func.count()).select_from(complaint).with_hint(complaint, hint, "sqlite").where(*clauses(terms))


def _in_one_pass(connection: Connection, body: Body, lists: Sequence[Listed]) -> Iterable[int]:
    """What every list asks for is sought in the index; what they differ in is counted."""
    first, *others = (set(found.conditions) for found in lists)
    shared = Listed(body, tuple(item for item in lists[0].conditions if item in first.intersection(*others)))
    common = {name for name, _ in shared.conditions}
    own = [found.without(common) for found in lists]
    values = shared.bound()
    for number, found in enumerate(own):
        values |= found.bound(f"list{number}_")
    statement = _pass_statement(body, shared.terms, tuple(found.terms for found in own))
    return [int(number or 0) for number in connection.execute(statement, values).one()]


@lru_cache(SHAPES_KEPT)
def _pass_statement(body: Body, shared: tuple[Term, ...], own: tuple[tuple[Term, ...], ...]) -> Select[Any]:
    """One sum for every list: over the open or awaiting complaints, for Body.ALL over the counters.

    What an import brought lies together and needs no index of its own for this.
    """
    table, weight = (tally, tally.c.n) if body is Body.ALL else (complaint, literal(1))
    sums = [
        func.sum(case((and_(true(), *clauses(terms, f"list{number}_", table)), weight), else_=0)).label(f"n{number}")
        for number, terms in enumerate(own)
    ]
    statement = select(*sums).where(*BODY_CLAUSES[body], *clauses(shared, table=table))
    if body is Body.ALL:
        return statement
    index = _INDEXES.get(body, "")
    if body is Body.NEW or any(name == "seat" for name, _ in shared):
        index = index_of(body, shared, SortKey.ACT_BY)
    return statement.with_hint(complaint, f"INDEXED BY {index}", "sqlite")
