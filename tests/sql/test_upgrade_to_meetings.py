"""A store from before there were meetings: brought up to date, it knows within how many days minutes are uploaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, select, text

from desktop.models.reference import load_reference
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine, parsed, writing
from desktop.services.sql.meeting_tables import meeting
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.tables import policy_value
from tests.helpers.stores import NOW


@pytest.fixture
def earlier(tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(parsed(f"sqlite:///{tmp_path / 'store.db'}"))
    with writing(made).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(schema.SCRIPTS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        old = "INSERT INTO policy_value (code, value, from_day, order_text) VALUES ('old_days', '180', 19901, 'क')"
        connection.execute(text(old))
    yield made
    made.dispose()


def test_the_value_is_there_as_a_new_store_has_it(earlier: Engine) -> None:
    assert schema.upgrade(earlier) is True
    (wanted,) = [row for row in load_reference().policy if row.code == "minutes_upload_days"]
    with earlier.connect() as connection:
        row = connection.execute(select(policy_value).where(policy_value.c.code == "minutes_upload_days")).one()
        assert (row.value, row.order_text, row.confirmed) == (wanted.value, wanted.source.hi, False)
        assert connection.execute(select(meeting)).all() == []
        assert Shelf().books(connection, NOW).rules.minutes_upload_days == 7
