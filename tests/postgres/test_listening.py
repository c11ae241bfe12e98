"""Desks of a shared store hear one another: inside their area, and never what they did themselves."""

from __future__ import annotations

import threading
from uuid import uuid4

import pytest

from desktop.models.changes import Changes
from desktop.models.complaint_commands import AddNote
from desktop.models.identity import Credentials
from desktop.services.listening import Listens
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.postgres.names import login_of
from tests.helpers.hearing import hearing
from tests.helpers.postgres import KEEPER
from tests.helpers.postgres_office import SharedOffice, cluster
from tests.helpers.stores import PASSWORD, PWD


def listening() -> None:
    """Until some connection of the cluster has said LISTEN."""
    pause = threading.Event()
    for _ in range(500):
        found = cluster().run("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        if found:
            return
        pause.wait(0.02)
    pytest.fail("nobody listens")


def test_others_of_the_area_hear_and_oneself_does_not(office: SharedOffice) -> None:
    elsewhere = PostgresBackend(office.address, clock=office.clock)
    try:
        desk = elsewhere.sign_in(Credentials(username="l2.jst", password=PASSWORD))
        with hearing(desk) as heard:
            listening()
            office.register(by="so.pwd", department_id=PWD)
            number = office.register().id
            assert heard.next() is Changes.CASES
            desk.do(AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text="मेरी टिप्पणी"))
            office.desk("admin")
            assert heard.silent
    finally:
        elsewhere.close()


def test_an_ear_that_was_cut_off_comes_back_and_asks_for_everything(office: SharedOffice) -> None:
    desk = office.desk("l2.jst")
    assert isinstance(desk, Listens)
    with hearing(desk) as heard:
        listening()
        with cluster().connect(KEEPER, office.address.database or "") as keeper:
            keeper.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE query LIKE 'LISTEN%' AND datname = current_database()"
            )
        assert heard.next() is Changes.EVERYTHING


def test_what_is_told_names_nobody(office: SharedOffice) -> None:
    database = office.address.database or ""
    with cluster().connect(login_of("l1.pwd", database), database, PASSWORD) as raw:
        raw.execute("LISTEN desk")
        office.register()
        for told in raw.notifies(timeout=10, stop_after=1):
            assert set(told.payload) <= set("0123456789:")
