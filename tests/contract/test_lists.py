"""Order and paging of lists: pages by key, the outline that says where they start, a search that stops counting."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from desktop.models import worklist as w
from desktop.models.complaint import Kind
from desktop.services.ports import Desk
from tests.helpers import steps
from tests.helpers.stores import BLOCKS, NAINITAL, Office

NUMBER = 23
WATER = ("पेयजल आपूर्ति बाधित", "नल में पानी नहीं", "पाइप लाइन टूटी")


@pytest.fixture
def desk(office: Office) -> Desk:
    """The nodal cell's, over complaints of two districts that came an hour apart or, three by three, together."""
    for number in range(NUMBER):
        elsewhere: dict[str, Any] = {"district_id": NAINITAL, "block_id": BLOCKS[NAINITAL]} if number % 4 == 0 else {}
        kind = Kind(1 + number % 4)
        office.register(kind=kind, subject=WATER[number % 3], mobile=f"94120001{number:02d}", **elsewhere)
        office.clock.advance(hours=number % 3)
    steps.answer(office, "l1.jst", 2)
    steps.answer(office, "l1.jst", 3)
    return office.desk("so.jst")


ORDERS = [
    (body, sort, descending)
    for body, sorts in (
        (w.Body.OPEN, list(w.SortKey)),
        (w.Body.AWAITING, [w.SortKey.DUE, w.SortKey.REGISTERED]),
        (w.Body.ALL, [w.SortKey.REGISTERED]),
    )
    for sort in sorts
    for descending in (False, True)
]


@pytest.mark.parametrize(("body", "sort", "descending"), ORDERS)
def test_the_pages_of_the_outline_are_the_list(desk: Desk, body: w.Body, sort: w.SortKey, descending: bool) -> None:
    ordered = {"filters": w.Filters(body=body), "sort": sort, "descending": descending}
    whole = desk.ask(w.WorklistPage(**ordered)).rows  # type: ignore[arg-type] # the fields of a list
    keys = [(getattr(row, sort.value), row.id) for row in whole]
    assert keys == sorted(keys, reverse=descending)
    assert len(set(keys)) == len(keys) > 1
    for size in (1, 4, 5, 200):
        outline = desk.ask(w.WorklistOutline(**ordered, page_size=size))  # type: ignore[arg-type] # the same
        assert (outline.total, outline.capped) == (len(whole), False)
        stops = (*outline.starts[1:], None)
        pages = [
            desk.ask(w.WorklistPage(**ordered, start=start, stop=stop)).rows  # type: ignore[arg-type] # the same
            for start, stop in zip(outline.starts, stops, strict=True)
        ]
        assert [row for page in pages for row in page] == list(whole)
        assert {len(page) for page in pages[:-1]} <= {size}


def test_a_page_keeps_its_place_when_others_arrive(office: Office, desk: Desk) -> None:
    question = w.WorklistPage(sort=w.SortKey.REGISTERED, size=5)
    outline = desk.ask(w.WorklistOutline(sort=w.SortKey.REGISTERED, page_size=5))
    second = replace(question, start=outline.starts[1], stop=outline.starts[2])
    before = desk.ask(second).rows
    office.register()
    assert desk.ask(second).rows == before


def test_no_page_is_longer_than_a_thousand_nor_shorter_than_one(desk: Desk) -> None:
    assert len(desk.ask(w.WorklistPage(size=-5)).rows) == 1
    assert len(desk.ask(w.WorklistPage(size=10**9)).rows) == NUMBER - 2


def test_counts_are_the_sizes_of_their_lists(desk: Desk) -> None:
    asked = (
        w.Filters(),
        w.Filters(body=w.Body.AWAITING),
        w.Filters(body=w.Body.ALL),
        w.Filters(kinds=frozenset({Kind.DEMAND})),
        w.Filters(district_id=NAINITAL),
        w.Filters(levels=frozenset({2})),
        w.Filters(text="पाइप"),
        w.Filters(text="9412000105"),
    )
    sizes = tuple(desk.ask(w.WorklistOutline(filters=filters)).total for filters in asked)
    assert desk.ask(w.WorklistCounts(filters=asked)) == sizes
    assert sizes[5] == 0
    assert all(size for number, size in enumerate(sizes) if number != 5)


def test_a_search_is_a_list_in_the_order_asked(desk: Desk) -> None:
    found = w.Filters(text="पाइप लाईन")
    rows = desk.ask(w.WorklistPage(filters=found, sort=w.SortKey.REGISTERED, descending=True)).rows
    assert [row.id for row in rows] == sorted((row.id for row in rows), reverse=True)
    assert {row.subject for row in rows} == {WATER[2]}
    outline = desk.ask(w.WorklistOutline(filters=found, sort=w.SortKey.REGISTERED, descending=True, page_size=2))
    assert outline.total == len(rows)
    assert all(later.id < earlier.id for earlier, later in pairwise(outline.starts))


def test_a_number_is_found_within_the_scope_alone(office: Office, desk: Desk) -> None:
    for text in ("ND00000001", "nd00000001", "ND०००००००१", "9412000100"):
        found = w.WorklistPage(filters=w.Filters(text=text))
        assert [row.id for row in desk.ask(found).rows] == [1], text
        assert not office.desk("so.pwd").ask(found).rows
        assert not office.desk("l1.jst").ask(found).rows
        assert [row.id for row in office.desk("l2b.jst").ask(found).rows] == [1]
