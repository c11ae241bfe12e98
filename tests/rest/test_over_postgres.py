"""The server over a shared PostgreSQL, by a login of its own: what several workers must know, all know."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AddNote, AttachFile, RunTimer
from desktop.models.errors import Code, NotFound, SignInRefused
from desktop.models.identity import ChangePassword, Credentials, EditOfficer
from desktop.models.special_close import ApproveSpecialClose
from desktop.models.worklist import WorklistPage
from desktop.services.rest.client import RestBackend, RestDesk
from desktop.services.sql.postgres.backend import PostgresBackend
from desktop.services.sql.sessions import Sessions
from server.shop import Shop
from tests.contract.behind import broken_entry
from tests.contract.stories import proposed
from tests.helpers.postgres_office import SharedOffice, server_url, shared_store
from tests.helpers.served import serving
from tests.helpers.stores import PASSWORD

OTHER = "naya-saral-1905"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedServed(SharedOffice):
    """Its desks are the server's clients; `own` is what the server has open."""

    client: RestBackend
    own: PostgresBackend

    def desk(self, username: str, *, posting_id: int | None = None) -> RestDesk:
        return self.client.sign_in(Credentials(username=username, password=PASSWORD, posting_id=posting_id))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[SharedServed]:
    with shared_store(tmp_path) as shared:
        own = PostgresBackend(server_url(str(shared.address.database)), clock=shared.clock)
        with serving(own) as address:
            client = RestBackend(address)
            told: dict[str, Any] = {
                name: getattr(shared, name) for name in ("file", "backend", "clock", "address", "owner")
            }
            yield SharedServed(**told, client=client, own=own)
            client.close()
        own.close()


def test_an_officer_works_over_it(office: SharedServed) -> None:
    number = office.register().id
    desk = office.desk("l1.jst")
    assert [row.id for row in desk.ask(WorklistPage()).rows] == [number]
    note = AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text="देखा")
    assert desk.do(note) == desk.do(note)
    sha256 = desk.store_file(io.BytesIO(b"%PDF-1.7 the report"), "report.pdf")
    desk.do(AttachFile(command_id=uuid4(), complaint_id=number, seen_version=1, name="report.pdf", sha256=sha256))
    with desk.open_file(sha256) as file:
        assert file.read() == b"%PDF-1.7 the report"
    with pytest.raises(NotFound):
        office.desk("l1.pwd").ask(ComplaintFile(complaint_id=number))
    assert broken_entry(office) is None


def test_a_decision_needs_its_proof_once(office: SharedServed) -> None:
    number = proposed(office)
    desk = office.desk("l3.jst")
    seen = office.desk("itda").ask(ComplaintFile(complaint_id=number)).case.version
    given = desk.prove(PASSWORD)
    fields = {"complaint_id": number, "seen_version": seen, "text": "देखा", "proof": given, "words_seen": True}
    assert desk.do(ApproveSpecialClose(command_id=uuid4(), **fields)).entry  # type: ignore[arg-type] # its fields
    with pytest.raises(SignInRefused) as refused:
        desk.do(ApproveSpecialClose(command_id=uuid4(), **fields))  # type: ignore[arg-type] # its fields
    assert refused.value.code is Code.PROOF_NEEDED


def test_sessions_end_for_every_worker(office: SharedServed) -> None:
    desk, other = office.desk("l1.jst"), office.desk("l1.jst")
    desk.do(ChangePassword(command_id=uuid4(), old_password=PASSWORD, new_password=OTHER))
    assert desk.ask(WorklistPage()).rows == ()
    second = Sessions(office.own.store)
    with pytest.raises(SignInRefused):
        second.desk(other._visit.token, None)
    gone = EditOfficer(command_id=uuid4(), officer_id=desk.officer.id, seen_version=1, name="रमेश", active=False)
    office.desk("admin").do(gone)
    with pytest.raises(SignInRefused) as refused:
        second.desk(desk._visit.token, None)
    assert refused.value.code is Code.SESSION_OVER


def test_the_clock_s_turn_is_the_server_s(office: SharedServed) -> None:
    number = office.register().id
    office.clock.advance(days=9)
    shop = Shop(backend=office.own, sessions=Sessions(office.own.store), chores=False)
    assert shop.is_ready()
    shop._turn()
    assert office.desk("itda").ask(ComplaintFile(complaint_id=number)).case.level == 2
    assert not office.desk("so.jst").do(RunTimer(command_id=uuid4())).escalated
