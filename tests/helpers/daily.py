"""What of very many alike tests runs every day; `-m long` runs them all."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

_ONE_IN = 3


def thin(items: Iterable[pytest.Item]) -> None:
    """A third of these daily, always the same third whatever the order they run in."""
    for place, item in enumerate(sorted(items, key=lambda item: item.nodeid)):
        if place % _ONE_IN:
            item.add_marker(pytest.mark.long)
