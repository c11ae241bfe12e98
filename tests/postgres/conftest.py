"""A shared store and raw connections to it: what an officer could do with psql instead of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from desktop.services.sql.postgres.names import login_of
from tests.helpers.postgres_office import SharedOffice, cluster, shared_store
from tests.helpers.stores import PASSWORD

Raw = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[SharedOffice]:
    with shared_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def psql(office: SharedOffice) -> Iterator[Callable[[str], Raw]]:
    """`psql("l2.jst")`: a connection of that officer's login, in the posting they hold, each statement for itself."""
    opened: list[Raw] = []

    def connect(username: str) -> Raw:
        database = office.address.database or ""
        raw = cluster().connect(login_of(username, database), database, PASSWORD)
        opened.append(raw)
        sit_down(raw, username)
        return raw

    yield connect
    for raw in opened:
        raw.close()


def posting_of(raw: Raw, username: str) -> int:
    held = raw.execute(
        "SELECT p.id FROM posting p JOIN officer o ON o.id = p.officer_id WHERE o.username = %s AND p.to_day IS NULL"
        " ORDER BY p.additional, p.id",
        (username,),
    ).fetchone()
    assert held is not None
    return int(held[0])


def sit_down(raw: Raw, username: str) -> None:
    raw.execute("SELECT set_config('desk.posting', %s, false)", (str(posting_of(raw, username)),))
