"""The same small office on every kind of store: `with OPENERS["postgres"](folder) as office:`.

A new kind joins by one line. `office.desk(...)` is the seam itself; `office.engine` looks at the tables behind it,
which every kind has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from tests.helpers.postgres_office import shared_store
from tests.helpers.served import served_store
from tests.helpers.stores import Office, opened_store

OPENERS: Mapping[str, Callable[[Path], AbstractContextManager[Office]]] = {
    "sqlite": opened_store,
    "rest": served_store,
    "postgres": shared_store,
}
ELSEWHERE = ("rest", "postgres")
"""All but the file of one PC, over which everything runs every day."""
