"""Four programs on one file: every change is kept or refused aloud, and nobody is turned away for waiting."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.crowd import crowd


@pytest.mark.long
@pytest.mark.timeout(300)
def test_four_writers_lose_no_update_and_meet_no_lock(tmp_path: Path) -> None:
    outcome = crowd(tmp_path, writers=4, seconds=6)
    assert (outcome.lost, outcome.busy, outcome.broken_entry) == (0, 0, None)
    assert outcome.changes > 0
    assert outcome.notes > 0
