"""Faults tried on every command there is: a third of them daily."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.daily import thin

_EVERY_COMMAND = ("test_every_text_of_every_command", "test_every_command_after_a_leap")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of them by `-m long`."""
    here = [item for item in items if item.path.parent == Path(__file__).parent]
    for name in _EVERY_COMMAND:
        thin(item for item in here if item.name.startswith(name))
