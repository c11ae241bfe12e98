"""The demo's meetings: believable in every department, and exactly what the store's own commands would have left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine, Table, select

from desktop.models.calendar import as_date, day_of
from desktop.models.complaint import Action
from desktop.models.follow_up import AddresseeCounts, ComplianceDraft, FollowUps, FollowUpState, OpenFollowUp
from desktop.models.identity import Credentials
from desktop.models.meeting import MeetingKind, MeetingsCalendar, MeetingState, MinutesState, OpenMeeting
from desktop.models.meeting_minutes import MinutesOf
from desktop.models.meetings_due import AskMeetingsWaiting, NextMeeting, UploadsDue
from desktop.models.minutes import MinutesDocument
from desktop.models.reference import load_reference
from desktop.services.sql import demo
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.meeting_effects import KNOWN
from desktop.services.sql.demo.meeting_shelf import TABLES, MeetingShelf
from desktop.services.sql.demo.meetings import names_of, review
from desktop.services.sql.demo.minutes_files import files_of
from desktop.services.sql.demo.office_rows import keep_offices
from desktop.services.sql.demo.past_acts import PastActs
from desktop.services.sql.demo.state_reviews import review_the_state
from desktop.services.sql.demo.world import World, read_world
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.engine import open_engine, parsed, writing
from desktop.services.sql.schema import create
from desktop.services.sql.seed import seed_reference

AS_OF = 1_794_893_400
"""17.11.2026, eleven in the morning."""
SEED = demo.USUAL_SEED
TODAY = day_of(AS_OF)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A store with its officers and nothing else."""
    made = open_engine(parsed(f"sqlite:///{tmp_path_factory.mktemp('offices') / 'store.db'}"))
    create(made)
    with writing(made).begin() as connection:
        seed_reference(connection, AS_OF, demo=True)
        keep_offices(connection, SEED, AS_OF)
    yield made
    made.dispose()


@pytest.fixture(scope="module")
def world(engine: Engine) -> World:
    with engine.connect() as connection:
        return read_world(connection, SEED, AS_OF)


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlBackend]:
    place = demo.build(tmp_path_factory.mktemp("demo") / "demo.nodaldesk", complaints=60, as_of=AS_OF)
    opened = SqlBackend(place, clock=lambda: AS_OF)
    yield opened
    opened.close()


def desk(backend: SqlBackend, username: str) -> SqlDesk:
    return backend.sign_in(Credentials(username=username, password="nodal1905"))  # noqa: S106 - the demo's own


def kept(connection: Connection, table: Table) -> list[dict[str, object]]:
    rows = connection.execute(select(table).order_by(*table.primary_key.columns)).mappings()
    return [dict(row) for row in rows]


def test_the_store_s_own_commands_leave_the_same_rows_and_entries(engine: Engine, world: World) -> None:
    shown = [row for row in world.reference.departments if row.code in ("JST", "PWD", "GMD", "TOU")]
    shelf = MeetingShelf(effects=KNOWN, chance=Chance.of(SEED, 1), names=names_of(world))
    with writing(engine).begin() as connection:
        acts = PastActs(connection=connection, chance=Chance.of(SEED, 1), names=names_of(world))
        files = files_of(connection, AS_OF)
        review_the_state(acts, world, files)
        review_the_state(shelf, world, files)
        for department in shown:
            review(acts, world, department, files)
            review(shelf, world, department, files)
        for table in TABLES:
            assert kept(connection, table) == shelf.rows[table.name], table.name
    assert acts.entries == shelf.entries
    assert {Action(entry.action) for entry in shelf.entries} >= {Action.MINUTES_SIGNED, Action.DIRECTIONS_TAKEN}


def test_a_visitor_opens_real_minutes_and_finds_the_complaints_they_are_about(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    printed: list[MinutesDocument] = []

    def printer(document: MinutesDocument) -> bytes:
        printed.append(document)
        return b"%PDF-1.7 " + document.endorsement.number.encode()

    place = demo.build(tmp_path_factory.mktemp("real") / "demo.nodaldesk", complaints=60, as_of=AS_OF, printer=printer)
    opened = SqlBackend(place, clock=lambda: AS_OF)
    cell = desk(opened, "mohan.pandey")
    held = cell.ask(MeetingsCalendar(from_day=TODAY - 200, to_day=TODAY, kind=MeetingKind.DEPARTMENT)).lines
    found = [cell.ask(MinutesOf(meeting_id=line.id)) for line in held]
    issued = [minutes for minutes in found if minutes.issued_sha256]
    assert len(issued) == 6
    for minutes in issued:
        with cell.open_file(minutes.issued_sha256) as file:
            real = file.read() == b"%PDF-1.7 " + minutes.number.encode()
        assert real is (minutes.document in printed)
        assert real is (minutes.meeting_id in {line.id for line in held if line.day >= TODAY - 100})
    assert len(printed) == 5
    linked = {number for minutes in found for link in minutes.links for number in link.complaint_ids}
    assert linked
    rows = [cell.ask(OpenFollowUp(follow_up_id=row.id)) for row in cell.ask(FollowUps()).lines if row.complaints]
    assert {number for row in rows for number, _ in row.linked} <= linked
    opened.close()


def test_every_department_has_met_every_month(backend: SqlBackend) -> None:
    page = desk(backend, "vivek.uniyal").ask(MeetingsCalendar(from_day=TODAY - 200, to_day=TODAY, limit=1_000))
    assert page.missed == ()
    held: dict[int | None, list[int]] = {}
    for line in page.lines:
        if line.series.department_id is None:
            continue
        assert line.state is MeetingState.HELD
        held.setdefault(line.series.department_id, []).append(line.day)
        assert 8 <= as_date(line.day).day <= 17
    assert set(held) == {row.id for row in load_reference().departments}
    assert {len(days) for days in held.values()} == {7}
    assert all(sum(line.directions for line in page.lines if line.series.department_id == each) > 10 for each in held)


def test_some_have_complied_some_are_late(backend: SqlBackend) -> None:
    page = desk(backend, "mohan.pandey").ask(FollowUps())
    counts = dict(page.counts)
    assert all(counts[state] for state in (FollowUpState.CARRIED, FollowUpState.COMPLIED, FollowUpState.CLOSED))
    assert 0 < page.overdue < page.total
    assert len(desk(backend, "mohan.pandey").ask(AddresseeCounts())) > 4
    assert any(line.reminders for line in page.lines)


def test_uploads_are_overdue_in_some_departments_alone(backend: SqlBackend) -> None:
    every = desk(backend, "vivek.uniyal").ask(UploadsDue())
    assert 5 < len(every) < 80
    (own,) = desk(backend, "mohan.pandey").ask(UploadsDue())
    assert own.minutes is MinutesState.CIRCULATED


def test_the_anusachiv_finds_a_draft_and_the_next_meeting(backend: SqlBackend) -> None:
    at = desk(backend, "mohan.pandey")
    card = at.ask(NextMeeting())
    assert card is not None
    assert (card.notice_issued, card.line.day > TODAY, 0 < card.confirmed < card.invited) == (True, True, True)
    assert card.replies_due > 0
    lines = at.ask(MeetingsCalendar(from_day=TODAY - 30, to_day=TODAY)).lines
    assert [line.minutes for line in lines][-1] is MinutesState.DRAFT
    draft = at.ask(MinutesOf(meeting_id=lines[-1].id)).document
    assert draft is not None
    assert draft.presentation.points[0].text.startswith("दिनांक")
    told = at.ask(ComplianceDraft(meeting_id=card.line.id))
    assert told.replies
    waiting = at.ask(AskMeetingsWaiting())
    assert (waiting.soon, waiting.uploads_overdue) == (1, 1)
    assert desk(backend, "nilima.raturi").ask(NextMeeting()) is not None


def test_a_meeting_of_the_past_opens_with_everything(backend: SqlBackend) -> None:
    at = desk(backend, "mohan.pandey")
    line = at.ask(MeetingsCalendar(from_day=TODAY - 200, to_day=TODAY)).lines[0]
    found = at.ask(OpenMeeting(meeting_id=line.id))
    assert (found.notice.number[:4], len(found.notice.agenda), len(found.attendance)) == ("डेमो", 7, 15)
    assert [event.at for event in found.events] == sorted((event.at for event in found.events), reverse=True)
    minutes = at.ask(MinutesOf(meeting_id=line.id))
    assert minutes.state is MinutesState.UPLOADED
    assert at.open_file(minutes.issued_sha256).read().startswith(b"%PDF-")


def test_what_the_chief_minister_directed_is_in_the_department_s_list(backend: SqlBackend) -> None:
    page = desk(backend, "mohan.pandey").ask(FollowUps(text="टैंकर"))
    assert page.total >= 1
    (line, *_) = page.lines
    assert line.meeting_id is None
    assert line.source.startswith("मा0 मुख्यमंत्री, उत्तराखण्ड सरकार की अध्यक्षता में")
    state = desk(backend, "vivek.uniyal").ask(NextMeeting())
    assert state is not None
    assert (state.line.chair, state.line.series.kind) == ("मा0 मुख्यमंत्री, उत्तराखण्ड सरकार", MeetingKind.CHIEF_MINISTER)
