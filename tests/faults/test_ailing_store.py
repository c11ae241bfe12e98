"""A store that cannot write just now: one code each, nothing lost, and the same command passes afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event, text

from desktop.models.calendar import day_of
from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AddNote, AnswerComplaint
from desktop.models.errors import BackendUnavailable, Code
from desktop.models.seam import Command
from desktop.services.ports import Desk
from desktop.services.sql import engine as engines
from tests.contract.behind import broken_entry, entries, whole_store
from tests.helpers.stores import Office, opened_store


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A store that waits a twentieth of a second for another writer, not five."""
    monkeypatch.setattr(engines, "BUSY_MS", 50)
    with opened_store(tmp_path) as opened:
        yield opened


def answer(office: Office, number: int, length: int = 10) -> AnswerComplaint:
    return AnswerComplaint(
        command_id=uuid4(),
        complaint_id=number,
        seen_version=1,
        fact="पाइप टूटा" + "ा" * length,
        rule="नियम 4",
        order="जोड़ दिया" + "ा" * length,
        contact="दूरभाष",
        contact_day=day_of(office.clock.now),
    )


@contextmanager
def every_connection(office: Office, pragma: str) -> Iterator[None]:
    """All connections of the store under a limit, then without it."""

    def limit(dbapi: Any, _record: object) -> None:
        dbapi.execute(f"PRAGMA {pragma}")

    office.engine.dispose()
    event.listen(office.engine, "connect", limit)
    try:
        yield
    finally:
        event.remove(office.engine, "connect", limit)
        office.engine.dispose()


def refused_and_kept(office: Office, desk: Desk, command: Command[Any], code: Code) -> None:
    before = whole_store(office)
    for _ in range(3):
        with pytest.raises(BackendUnavailable) as caught:
            desk.do(command)
        assert caught.value.code is code
    assert whole_store(office) == before


def passes_now(office: Office, desk: Desk, command: Command[Any]) -> None:
    receipt = desk.do(command)
    assert desk.do(command) == receipt
    assert len(entries(office, command.command_id)) == 1
    assert broken_entry(office) is None
    with office.engine.connect() as connection:
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"


def test_a_full_disk(office: Office) -> None:
    number, desk = office.register().id, office.desk("l1.jst")
    command = answer(office, number, 19_000)
    with office.engine.connect() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))
    with every_connection(office, f"max_page_count={pages}"):
        refused_and_kept(office, desk, command, Code.STORE_FULL)
        assert desk.ask(ComplaintFile(complaint_id=number)).case.version == 1
    passes_now(office, desk, command)


def test_a_store_that_may_only_be_read(office: Office) -> None:
    number, desk = office.register().id, office.desk("l1.jst")
    command = answer(office, number)
    with every_connection(office, "query_only=ON"):
        refused_and_kept(office, desk, command, Code.STORE_READ_ONLY)
        assert desk.ask(ComplaintFile(complaint_id=number)).case.version == 1
        with pytest.raises(BackendUnavailable) as caught:
            office.desk("l1.jst")
        assert caught.value.code is Code.STORE_READ_ONLY
    passes_now(office, desk, command)


def test_a_store_that_another_program_holds(office: Office) -> None:
    number, desk = office.register().id, office.desk("l1.jst")
    command = answer(office, number)
    other = engines.driver().connect(str(office.file), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        refused_and_kept(office, desk, command, Code.STORE_BUSY)
        assert desk.ask(ComplaintFile(complaint_id=number)).case.version == 1
        other.execute("ROLLBACK")
    finally:
        other.close()
    passes_now(office, desk, command)


def test_a_proof_is_not_spent_on_a_store_that_is_held(office: Office) -> None:
    """Who decides need not type the password again because somebody else was writing."""
    from desktop.models.special_close import RejectSpecialClose
    from tests.contract.stories import told

    desk, story = told(office, RejectSpecialClose)
    other = engines.driver().connect(str(office.file), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BackendUnavailable):
            desk.do(story.command)
        other.execute("ROLLBACK")
    finally:
        other.close()
    assert desk.do(story.command)


def test_all_connections_in_use(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """More threads than connections: who waits too long is told that the store is busy."""
    number, desk = office.register().id, office.desk("l1.jst")
    monkeypatch.setattr(office.engine.pool, "_timeout", 0.05)
    held = [office.engine.connect() for _ in range(10)]
    try:
        with pytest.raises(BackendUnavailable) as caught:
            desk.do(AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text="देखा"))
        assert caught.value.code is Code.STORE_BUSY
    finally:
        for connection in held:
            connection.close()
