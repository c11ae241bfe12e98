"""Every test of this folder runs over every kind of store: `office` is the same small office whatever keeps it.

Only tests of what the ledger must hold look behind the desk, at `office.engine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.daily import thin
from tests.helpers.every_store import ELSEWHERE, OPENERS
from tests.helpers.stores import Office


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of them over SQLite every day; elsewhere a third daily, and all of them by `-m long`."""
    here = [item for item in items if item.path.parent == Path(__file__).parent]
    for kind in ELSEWHERE:
        thin(item for item in here if f"[{kind}" in item.name)


@pytest.fixture(params=OPENERS)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with OPENERS[request.param](tmp_path) as opened:
        yield opened
