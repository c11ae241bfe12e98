"""Every statement of a list names the index it walks, whatever is filtered; none sorts, none reads a whole table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from sqlalchemy import Select

from desktop.models.complaint import Kind, Status
from desktop.models.identity import Role, Scope
from desktop.models.worklist import Body, Filters, SortKey
from desktop.services.sql.worklist_counts import _count_statement, _pass_statement
from desktop.services.sql.worklist_shapes import TERMS, Listed, index_of, listed, order_known
from desktop.services.sql.worklist_statements import outline_statement, page_statement, rest_statement
from tests.helpers.many import Many, many, officer_of

COUNTED_BY = {Body.OPEN: "open_counts", Body.AWAITING: "wait_counts", Body.NEW: "new_registered"}
SCOPES = (
    Scope(),
    Scope(department_id=4),
    Scope(department_id=4, district_id=2),
    Scope(department_id=4, district_id=2, block_id=21),
    Scope(district_id=2),
)
FILTERS = (
    Filters(statuses=frozenset({Status.PENDING})),
    Filters(statuses=frozenset({Status.PENDING, Status.IN_PROGRESS})),
    Filters(levels=frozenset({2})),
    Filters(kinds=frozenset({Kind.DEMAND, Kind.SUGGESTION})),
    Filters(department_id=4),
    Filters(district_id=2),
    Filters(block_id=21),
    Filters(category_id=40),
    Filters(mine=True),
    Filters(seat_id=102),
    Filters(due_before=1),
    Filters(due_from=1),
    Filters(act_before=1),
    Filters(registered_before=1),
    Filters(registered_from=1),
    Filters(reopened_from=2),
    Filters(dialogue_due=True),
    Filters(rung=2),
    Filters(escalates_by=1),
    Filters(returned=True),
    Filters(unreached=True),
    Filters(lane_proposed=True),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Many]:
    with many(tmp_path_factory.mktemp("plans"), rows=300) as made:
        made.connection.exec_driver_sql("ANALYZE")
        yield made


def plan_of(store: Many, statement: Select[tuple[int]]) -> list[str]:
    compiled = statement.compile(store.engine)
    values = tuple(1 for _ in compiled.positiontup or ())
    return [row[3] for row in store.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]


def assert_walks(store: Many, statement: Select[tuple[int]], index: str) -> None:
    steps = plan_of(store, statement)
    on_complaints = [step for step in steps if " complaint" in step]
    assert on_complaints
    for step in on_complaints:
        assert step.split(" (")[0].endswith(f"INDEX {index}"), steps
    assert not [step for step in steps if "TEMP B-TREE" in step], steps


def shape(scope: Scope, filters: Filters) -> Listed | None:
    return listed(filters, officer_of(scope, Role.SECTION_OFFICER, 101).posting)


def both(first: Filters, second: Filters) -> Filters:
    changed = {
        name: getattr(second, name) for name in Filters.__slots__ if getattr(second, name) != getattr(Filters(), name)
    }
    return replace(first, **changed)


def assert_page_walks(store: Many, found: Listed, sort: SortKey, *, descending: bool, ends: bool) -> None:
    sort = order_known(found.body, sort)
    found, low, high = found.ends(sort)
    low_given, high_given = ends or low is not None, ends or high is not None
    statement = page_statement(found.body, found.terms, sort, descending, low_given, high_given)
    assert_walks(store, statement, index_of(found.body, found.terms, sort))


@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize("scope", SCOPES)
def test_pages_with_one_filter_or_none(store: Many, scope: Scope, body: Body) -> None:
    for filters in (Filters(), *FILTERS):
        found = shape(scope, replace(filters, body=body))
        if found is None:
            continue
        for sort in SortKey:
            for descending in (False, True):
                assert_page_walks(store, found, sort, descending=descending, ends=False)
                assert_page_walks(store, found, sort, descending=descending, ends=True)


@pytest.mark.parametrize("body", list(Body))
def test_pages_with_two_filters(store: Many, body: Body) -> None:
    for number, (first, second) in enumerate(combinations(FILTERS, 2)):
        scope, sort = SCOPES[number % len(SCOPES)], list(SortKey)[number % 3]
        found = shape(scope, replace(both(first, second), body=body))
        if found is not None:
            assert_page_walks(store, found, sort, descending=bool(number & 1), ends=bool(number & 2))


@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize("scope", SCOPES)
def test_outlines_and_their_rest(store: Many, scope: Scope, body: Body) -> None:
    for number, filters in enumerate((Filters(), *FILTERS)):
        found = shape(scope, replace(filters, body=body))
        if found is None:
            continue
        sort = order_known(body, list(SortKey)[number % 3])
        index = index_of(body, found.terms, sort)
        assert_walks(store, outline_statement(body, found.terms, sort, bool(number & 1), False, False), index)
        assert_walks(store, rest_statement(body, found.terms, sort, True, True), index)


@pytest.mark.parametrize("scope", SCOPES)
def test_counts(store: Many, scope: Scope) -> None:
    for filters in FILTERS:
        for body, index in COUNTED_BY.items():
            found = shape(scope, replace(filters, body=body))
            if found is not None and not (filters.mine or filters.seat_id):
                assert_walks(store, _pass_statement(body, found.terms, ((("level", 1),), (("kind", 1),))), index)
        found = shape(scope, replace(filters, body=Body.ALL))
        if found is not None:
            index = index_of(Body.ALL, found.terms, SortKey.REGISTERED)
            assert_walks(store, _count_statement(found.terms), index)


@pytest.mark.parametrize("scope", SCOPES)
def test_counts_of_a_desk_walk_the_desk(store: Many, scope: Scope) -> None:
    own = ((("level", 1),), (("kind", 1),))
    for body, index in ((Body.OPEN, "open_seat_act_by"), (Body.AWAITING, "wait_seat_act_by")):
        for filters in (Filters(body=body, mine=True), Filters(body=body, seat_id=102)):
            found = shape(scope, filters)
            assert found is not None
            assert_walks(store, _pass_statement(body, found.terms, own), index)


@pytest.mark.parametrize("scope", SCOPES[1:4])
def test_counters_are_sought_by_their_place(store: Many, scope: Scope) -> None:
    found = shape(scope, Filters(body=Body.ALL))
    assert found is not None
    (step,) = plan_of(store, _pass_statement(Body.ALL, found.terms, ((("status", 2),), (("level", 1),))))
    assert step.startswith("SEARCH tally USING PRIMARY KEY (department_id=?")


def test_no_index_of_lists_is_without_a_list_that_walks_it(store: Many) -> None:
    rows = store.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'")
    built = {name for (name,) in rows if name.startswith(("open_", "wait_", "all_", "new_"))}
    used = {
        index_of(body, terms, order_known(body, sort))
        for body in Body
        for sort in SortKey
        for terms in (
            (),
            (("seat", 1),),
            (("department", 1),),
            (("district", 1),),
            (("department", 1), ("district", 1)),
        )
    }
    assert built == used | {"open_counts", "wait_counts"}


def test_every_condition_is_among_the_filters_tried() -> None:
    tried = {name for filters in FILTERS for name, _ in (shape(Scope(), filters) or Listed(Body.OPEN, ())).terms}
    assert tried == set(TERMS)
