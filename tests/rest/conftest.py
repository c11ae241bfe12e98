"""A small office behind a server, for every test that asks for `office`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.served import ServedOffice, served_store


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ServedOffice]:
    with served_store(tmp_path) as opened:
        yield opened
