"""What was acknowledged survives the death of the program, at whatever moment it comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.kills import kill_writers


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_two_hundred_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    outcome = kill_writers(tmp_path, kills=200)
    assert outcome.kills == 200
    assert outcome.acknowledged > outcome.kills
    assert (outcome.lost, outcome.half_applied, outcome.broken_entry) == (0, [], None)
    assert outcome.repeated_twice == 0
    assert outcome.synchronous == 2
