"""A search goes from the word index to the complaints, a number through its index; no list is read whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.models.worklist import Body, SortKey
from desktop.services.sql.search import By
from desktop.services.sql.search_lists import _count, _newest, _page
from tests.helpers.many import Many, many

TERMS = (
    (),
    (("seat", 1),),
    (("department", 1),),
    (("department", 1), ("district", 1), ("status", 2)),
    (("due_before", 1),),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Many]:
    with many(tmp_path_factory.mktemp("plans"), rows=200) as made:
        made.connection.exec_driver_sql("ANALYZE")
        yield made


@pytest.mark.parametrize("by", list(By))
@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize("terms", TERMS)
def test_the_index_leads_and_complaints_are_fetched_by_id(
    store: Many, by: By, body: Body, terms: tuple[tuple[str, int], ...]
) -> None:
    statements = (
        _newest(by, body, terms, False, SortKey.REGISTERED),
        _count(by, body, terms, False),
        _page(by, body, terms, False, SortKey.DUE, False, True, True),
    )
    for statement in statements:
        compiled = statement.compile(store.engine)
        values = tuple("पानी" if name == "sought" else 1 for name in compiled.positiontup or ())
        steps = [row[3] for row in store.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]
        on_complaints = [step for step in steps if step.split(" (")[0].split()[1] == "complaint"]
        assert on_complaints
        if by is By.WORDS:
            assert any("complaint_fts VIRTUAL TABLE INDEX" in step for step in steps), steps
            assert all("INTEGER PRIMARY KEY" in step for step in on_complaints), steps
        else:
            assert any(f"INDEX complaint_{by.value}" in step for step in on_complaints), steps
            assert all("SEARCH" in step for step in on_complaints), steps
