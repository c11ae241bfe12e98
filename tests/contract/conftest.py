"""Every test of this folder runs over every kind of store: `office` is the same small office whatever keeps it.

Only tests of what the ledger must hold look behind the desk, at `office.engine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.every_store import ELSEWHERE, OPENERS
from tests.helpers.stores import Office

SO_MANY = frozenset(
    {
        "test_every_command.py",
        "test_follow_ups.py",
        "test_meeting_commands.py",
        "test_meetings.py",
        "test_minutes_life.py",
        "test_questions.py",
    }
)
"""Files that try one thing on very many commands."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of them over SQLite every day; elsewhere a third of the many daily, and all of them by `-m long`."""
    for kind in ELSEWHERE:
        there = [item for item in items if item.path.name in SO_MANY and f"[{kind}" in item.name]
        for place, item in enumerate(there):
            if place % 3:
                item.add_marker(pytest.mark.long)


@pytest.fixture(params=OPENERS)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with OPENERS[request.param](tmp_path) as opened:
        yield opened
