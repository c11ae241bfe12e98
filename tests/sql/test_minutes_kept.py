"""Behind the desk too, a saved text of the minutes never changes and signed minutes stay signed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from desktop.services.sql.engine import writing
from desktop.services.sql.meeting_tables import meeting, minutes_text
from tests.helpers import meetings as steps
from tests.helpers.stores import Office, fresh_store


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = fresh_store(tmp_path)
    steps.signed(made)
    yield made
    made.backend.close()


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        (update(minutes_text).values(body="{}"), "append-only"),
        (delete(minutes_text), "append-only"),
        (update(meeting).values(minutes_state=1), "stay signed"),
    ],
    ids=["changed", "taken out", "unsigned"],
)
def test_the_file_itself_refuses(office: Office, statement: Any, why: str) -> None:
    with pytest.raises(DBAPIError, match=why), writing(office.engine).begin() as connection:
        connection.execute(statement)
    with office.engine.connect() as connection:
        assert connection.scalar(select(meeting.c.minutes_state)) == 4
