"""Lists against the same lists made by hand: pages, outline and counts agree, inside the posting's scope."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Case, Kind, Status
from desktop.models.identity import Scope
from desktop.models.workflow import overdue_for_timer
from desktop.models.worklist import (
    Body,
    Filters,
    Key,
    Row,
    SortKey,
    WorklistCounts,
    WorklistOutline,
    WorklistPage,
)
from desktop.services.sql.case_rows import case_of
from desktop.services.sql.work import Reading
from desktop.services.sql.worklist_counts import count_received, counts
from desktop.services.sql.worklists import outline, page
from tests.helpers.many import IMPORTS, NOW, TODAY, Many, many

SCOPES = (
    Scope(),
    Scope(department_id=4),
    Scope(department_id=4, district_id=2),
    Scope(department_id=4, district_id=2, block_id=21),
    Scope(district_id=3),
)
BODIES: dict[Body, Callable[[Any], bool]] = {
    Body.OPEN: lambda row: row.status <= 4,
    Body.AWAITING: lambda row: row.status == 5,
    Body.ALL: lambda _row: True,
    Body.NEW: lambda row: row.taken_in == IMPORTS,
}
WANTED: tuple[tuple[Filters, Callable[[Any], bool]], ...] = (
    (Filters(statuses=frozenset({Status.PENDING})), lambda r: r.status == 1),
    (Filters(statuses=frozenset({Status.IN_PROGRESS, Status.CLOSED})), lambda r: r.status in (2, 6)),
    (Filters(levels=frozenset({1, 3})), lambda r: r.level in (1, 3)),
    (Filters(kinds=frozenset({Kind.DEMAND})), lambda r: r.kind == 3),
    (Filters(department_id=1), lambda r: r.department_id == 1),
    (Filters(district_id=2), lambda r: r.district_id == 2),
    (Filters(block_id=22), lambda r: r.block_id == 22),
    (Filters(category_id=41), lambda r: r.category_id == 41),
    (Filters(mine=True), lambda r: r.seat_id == 101),
    (Filters(seat_id=101), lambda r: r.seat_id == 101),
    (Filters(due_before=NOW), lambda r: r.due_at < NOW),
    (Filters(due_from=NOW - 864_000), lambda r: r.due_at >= NOW - 864_000),
    (Filters(act_before=NOW), lambda r: r.act_by < NOW),
    (Filters(registered_before=start_of(TODAY - 30)), lambda r: r.registered_at < start_of(TODAY - 30)),
    (Filters(registered_from=start_of(TODAY - 90)), lambda r: r.registered_at >= start_of(TODAY - 90)),
    (Filters(reopened_from=2), lambda r: r.reopen_count >= 2),
    (Filters(dialogue_due=True), lambda r: r.dialogue_due > 0),
    (Filters(rung=3), lambda r: r.dialogue_due == 3),
    (Filters(returned=True), lambda r: r.returned),
    (Filters(unreached=True), lambda r: r.unreached > 0),
    (Filters(lane_proposed=True), lambda r: r.lane_proposed),
    (
        Filters(escalates_by=start_of(TODAY + 1)),
        lambda r: overdue_for_timer(case_of(r), start_of(TODAY + 1)),
    ),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Many]:
    with many(tmp_path_factory.mktemp("lists")) as made:
        yield made


def by_hand(rows: list[Any], scope: Scope, body: Body, *wanted: Callable[[Any], bool]) -> list[Any]:
    return [
        row
        for row in rows
        if scope.covers(row.department_id, row.district_id, row.block_id)
        and BODIES[body](row)
        and all(fits(row) for fits in wanted)
    ]


def both(first: Filters, second: Filters) -> Filters:
    changed = {
        name: getattr(second, name) for name in Filters.__slots__ if getattr(second, name) != getattr(Filters(), name)
    }
    return replace(first, **changed)


def walked(reading: Reading, filters: Filters, sort: SortKey, *, descending: bool, size: int) -> list[Row]:
    """The list fetched as the window does it: the outline, then page by page."""
    shape = outline(reading, WorklistOutline(filters=filters, sort=sort, descending=descending, page_size=size))
    stops: list[Key | None] = [*shape.starts[1:], None]
    question = WorklistPage(filters=filters, sort=sort, descending=descending, size=size)
    pages = (
        [
            page(reading, replace(question, start=start, stop=stop)).rows
            for start, stop in zip(shape.starts, stops, strict=True)
        ]
        if shape.starts
        else []
    )
    assert all(len(rows) == size for rows in pages[:-1])
    assert sum(map(len, pages)) == shape.total
    assert not shape.capped
    return [row for rows in pages for row in rows]


@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize("scope", SCOPES)
def test_every_filter_lists_what_it_says(store: Many, scope: Scope, body: Body) -> None:
    reading, rows = store.reading(scope), store.rows
    for wanted, fits in ((Filters(), lambda _row: True), *WANTED):
        filters = replace(wanted, body=body)
        expected = {row.id for row in by_hand(rows, scope, body, fits)}
        found = page(reading, WorklistPage(filters=filters, size=1_000)).rows
        assert {row.id for row in found} == expected, filters
        assert counts(reading, WorklistCounts(filters=(filters,))) == (len(expected),), filters


@pytest.mark.parametrize("seed", range(12))
def test_filters_together_narrow_and_pages_make_up_the_list_in_order(store: Many, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(12):
        (first, fits), (second, fits_too) = chance.sample(WANTED, 2)
        scope, body = chance.choice(SCOPES), chance.choice(list(Body))
        sort = SortKey.REGISTERED if body in (Body.ALL, Body.NEW) else chance.choice(list(SortKey))
        descending = chance.random() < 0.5
        filters = replace(both(first, second), body=body)
        found = walked(store.reading(scope), filters, sort, descending=descending, size=chance.choice((1, 7, 50)))
        expected = sorted(
            ((getattr(row, sort), row.id) for row in by_hand(store.rows, scope, body, fits, fits_too)),
            reverse=descending,
        )
        assert [(getattr(row, sort), row.id) for row in found] == expected, filters


def test_counts_of_many_lists_are_each_list_s_own_size(store: Many) -> None:
    asked = tuple(replace(wanted, body=body) for body in Body for wanted, _ in WANTED)
    for scope in SCOPES:
        numbers = counts(store.reading(scope), WorklistCounts(filters=asked))
        expected = [len(by_hand(store.rows, scope, body, fits)) for body in Body for _, fits in WANTED]
        assert list(numbers) == expected


def test_a_list_of_another_department_is_empty(store: Many) -> None:
    reading = store.reading(Scope(department_id=4))
    filters = Filters(department_id=1, body=Body.ALL)
    assert page(reading, WorklistPage(filters=filters)).rows == ()
    assert outline(reading, WorklistOutline(filters=filters)).total == 0
    assert counts(reading, WorklistCounts(filters=(filters, Filters(district_id=2)))) != (0, 0)
    assert counts(reading, WorklistCounts(filters=(filters,))) == (0,)


def test_statuses_that_no_row_of_the_body_can_have_list_nothing(store: Many) -> None:
    filters = Filters(body=Body.OPEN, statuses=frozenset({Status.CLOSED}))
    assert page(store.reading(), WorklistPage(filters=filters)).rows == ()


def test_rows_are_whole_and_the_mobile_number_is_masked(store: Many) -> None:
    (row,) = page(store.reading(), WorklistPage(size=1)).rows
    kept = next(found for found in store.rows if found.id == row.id)
    assert row.mobile == kept.mobile_masked != kept.mobile
    assert all(getattr(row, name) == getattr(kept, name) for name in Row._fields if name != "mobile")
    assert type(row.returned) is type(row.lane_proposed) is type(row.examined_l3) is bool


def test_all_complaints_run_by_registration_whatever_is_asked(store: Many) -> None:
    question = WorklistPage(filters=Filters(body=Body.ALL), sort=SortKey.DUE, size=1_000)
    moments = [row.registered_at for row in page(store.reading(), question).rows]
    assert moments == sorted(moments)


def test_a_page_has_at_least_one_row_and_never_very_many(store: Many) -> None:
    body = Filters(body=Body.ALL)
    assert len(page(store.reading(), WorklistPage(filters=body, size=0)).rows) == 1
    assert len(page(store.reading(), WorklistPage(filters=body, size=10**9)).rows) == len(store.rows)


def test_a_page_may_start_where_no_row_is(store: Many) -> None:
    middle = Key(value=NOW, id=0)
    ahead = page(store.reading(), WorklistPage(start=middle, size=1_000)).rows
    behind = page(store.reading(), WorklistPage(stop=middle, size=1_000)).rows
    assert {row.id for row in ahead} | {row.id for row in behind} == {
        row.id for row in by_hand(store.rows, Scope(), Body.OPEN)
    }
    assert all(row.act_by >= NOW for row in ahead)


def test_received_counts_every_complaint_of_the_scope(store: Many) -> None:
    for scope in SCOPES:
        posting = store.reading(scope).posting
        assert count_received(store.connection, posting) == len(by_hand(store.rows, scope, Body.ALL))


def test_an_empty_store_has_empty_lists(tmp_path: Path) -> None:
    with many(tmp_path, rows=0) as empty:
        reading = empty.reading()
        assert page(reading, WorklistPage()).rows == ()
        assert outline(reading, WorklistOutline()).starts == ()
        assert counts(reading, WorklistCounts(filters=(Filters(), Filters(returned=True)))) == (0, 0)


def test_the_timer_s_own_rule_and_the_list_of_what_it_will_take_agree(store: Many) -> None:
    moment = start_of(day_of(NOW) + 1)
    cases: list[Case] = [case_of(row) for row in store.rows]
    expected = {case.id for case in cases if overdue_for_timer(case, moment)}
    found = page(store.reading(), WorklistPage(filters=Filters(escalates_by=moment), size=1_000)).rows
    assert {row.id for row in found} == expected != set()
