"""A store of its own for every test that asks for `office`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.stores import Office, opened_store


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened_store(tmp_path) as opened:
        yield opened
