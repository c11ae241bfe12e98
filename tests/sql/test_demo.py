"""What a demo store promises: every list has something in it, everything adds up, nothing is left half made."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from desktop import cli_demo
from desktop.models.complaint import Status
from desktop.models.dialogue import DialogueQueue, PromisesDue
from desktop.models.errors import BackendUnavailable, Code, RuleBroken
from desktop.models.identity import Credentials, MappingDoctor, Role
from desktop.models.oversight import AskStoreState, Tile, Today, TodayPage
from desktop.models.reference import load_reference
from desktop.models.special_close import DecisionQueue, OpenDecision, ReauditQueue, RedFlag
from desktop.models.text import clean
from desktop.models.worklist import Body, Filters, WorklistCounts, WorklistPage
from desktop.services.sql import demo, safety
from desktop.services.sql import tables as t
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.days import Plan
from desktop.services.sql.demo.fitting import fitting, suits
from desktop.services.sql.demo.rows import Batch
from desktop.services.sql.demo.simulation import simulated
from desktop.services.sql.demo.world import World, read_world
from desktop.services.sql.desk import SqlDesk
from desktop.services.sql.engine import open_engine
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.shelf import Shelf

AS_OF = 1_794_893_400
"""17.11.2026, eleven in the morning."""
COMPLAINTS = 1_000


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.build(tmp_path_factory.mktemp("demo") / "demo.nodaldesk", complaints=COMPLAINTS, as_of=AS_OF)


@pytest.fixture(scope="module")
def backend(file: Path) -> Iterator[SqlBackend]:
    opened = SqlBackend(file, clock=lambda: AS_OF)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def store(file: Path) -> Iterator[Connection]:
    engine = open_engine(safety.url_of(file))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="module")
def world(store: Connection) -> World:
    return read_world(store, demo.USUAL_SEED, AS_OF)


_desks: dict[tuple[int, str], SqlDesk] = {}


def desk_of(backend: SqlBackend, username: str) -> SqlDesk:
    """Signed in once: a password takes its time on purpose."""
    key = id(backend), username
    if key not in _desks:
        _desks[key] = backend.sign_in(Credentials(username=username, password=demo.DEMO_PASSWORD))
    return _desks[key]


def today_of(backend: SqlBackend, username: str) -> TodayPage:
    return desk_of(backend, username).ask(Today())


def numbers(page: TodayPage) -> dict[Tile, int]:
    return {tile.tile: tile.number for tile in page.tiles}


def test_every_role_has_somebody_to_sign_in_as(backend: SqlBackend) -> None:
    found = {desk_of(backend, each.username).officer.posting.role for each in demo.DEMO_SIGN_INS}
    assert found == set(Role) - {Role.CLOCK}
    for each in demo.DEMO_SIGN_INS:
        officer = desk_of(backend, each.username).officer
        assert (officer.name, officer.posting.role, len(officer.postings)) == (each.name, each.role, len(each.seats))


@pytest.mark.parametrize("username", [each.username for each in demo.DEMO_SIGN_INS])
def test_the_counters_add_up_for_every_posting(backend: SqlBackend, username: str) -> None:
    desk = desk_of(backend, username)
    for posting in desk.officer.postings:
        assert desk.in_posting(posting.id).ask(Today()).check_sum.difference == 0


def test_the_counters_add_up_in_every_department(store: Connection) -> None:
    counted = select(t.complaint.c.department_id, t.complaint.c.status, t.complaint.c.level, func.count().label("n"))
    received = counted.group_by(t.complaint.c.department_id, t.complaint.c.status, t.complaint.c.level)
    kept = select(t.tally.c.department_id, t.tally.c.status, t.tally.c.level, func.sum(t.tally.c.n).label("n"))
    tallied = kept.group_by(t.tally.c.department_id, t.tally.c.status, t.tally.c.level).having(
        func.sum(t.tally.c.n) > 0
    )
    assert sorted(map(tuple, store.execute(received))) == sorted(map(tuple, store.execute(tallied)))
    assert store.scalar(select(func.sum(t.tally.c.n))) == COMPLAINTS


def test_the_ledger_is_whole_and_in_order_of_time(store: Connection) -> None:
    assert first_broken(store) is None
    moments = store.scalars(select(t.event.c.at).order_by(t.event.c.id)).all()
    assert moments == sorted(moments)
    assert moments[-1] <= AS_OF


def test_the_section_officer_finds_something_behind_every_number(backend: SqlBackend) -> None:
    page = today_of(backend, "deepa.joshi")
    assert [tile for tile, number in numbers(page).items() if not number] == []
    parts = {tile.tile: dict(tile.parts) for tile in page.tiles}
    assert all(parts[Tile.OVERDUE].values())
    assert all(parts[Tile.ESCALATING].values())
    assert all(parts[Tile.OVER_180].values())
    assert all(parts[Tile.DIALOGUE_DUE].values())
    assert all(parts[Tile.AWAITING].values())
    assert all(parts[Tile.NOT_LOGGED_IN].values())


def test_officers_at_every_level_have_work(backend: SqlBackend) -> None:
    assert all(
        numbers(today_of(backend, username))[tile]
        for username, tiles in {
            "kavita.negi": (Tile.MINE, Tile.NEW, Tile.ESCALATING, Tile.AWAITING),
            "anil.dimri": (Tile.MINE, Tile.DIALOGUE_DUE, Tile.RETURNED, Tile.OVERDUE),
            "suresh.bahuguna": (Tile.BEFORE_L3, Tile.DIALOGUE_DUE, Tile.MINE, Tile.OVER_180),
            "nilima.raturi": (Tile.MINE, Tile.DIALOGUE_DUE, Tile.REAUDIT, Tile.BEFORE_L3),
            "rajesh.pant": (Tile.BEFORE_L3, Tile.MINE),
        }.items()
        for tile in tiles
    )


def test_lists_without_a_tile_have_something_too(backend: SqlBackend) -> None:
    lists = (
        Filters(lane_proposed=True),
        Filters(statuses=frozenset({Status.UNDER_EXAMINATION})),
        Filters(body=Body.AWAITING, unreached=True),
        Filters(body=Body.ALL, statuses=frozenset({Status.SPECIAL_CLOSED})),
        Filters(body=Body.ALL, statuses=frozenset({Status.CLOSED})),
        Filters(reopened_from=1),
    )
    assert all(desk_of(backend, "deepa.joshi").ask(WorklistCounts(filters=lists)))


def test_the_new_complaints_are_those_of_this_morning_s_import(backend: SqlBackend) -> None:
    desk = desk_of(backend, "deepa.joshi")
    state = desk.ask(AskStoreState())
    (new,) = (tile for tile in desk.ask(Today()).tiles if tile.tile is Tile.NEW)
    assert new.filters is not None
    rows = desk.ask(WorklistPage(filters=new.filters)).rows
    assert len(rows) == new.number == state.last_import_new > 0
    waiting = [row for row in rows if row.status == Status.PENDING]
    assert new.parts == (("pending", len(waiting)),)
    assert all(AS_OF - 86_400 <= row.registered_at < AS_OF for row in waiting)
    assert new.before is not None
    assert 0 < new.before < new.number
    assert (state.last_import_at, state.demo) == (AS_OF, True)


def test_what_was_closed_by_force_came_by_that_import_alone(backend: SqlBackend) -> None:
    desk = desk_of(backend, "deepa.joshi")
    forced = frozenset({Status.FORCE_CLOSED})
    both = (Filters(body=Body.ALL, statuses=forced), Filters(body=Body.NEW, statuses=forced))
    everywhere, new = desk.ask(WorklistCounts(filters=both))
    assert everywhere == new > 0


def test_promises_are_due_today_late_and_to_come(backend: SqlBackend) -> None:
    today = (AS_OF + 19_800) // 86_400
    days = {promise.promise_day for promise in desk_of(backend, "deepa.joshi").ask(PromisesDue(until_day=today + 7))}
    assert today in days
    assert min(days) < today < max(days)


def test_the_head_of_department_sees_red_flags_of_neighbours(backend: SqlBackend) -> None:
    desk = desk_of(backend, "suresh.bahuguna")
    queue = desk.ask(DecisionQueue())
    assert max(row.flags for row in queue) >= 2
    files = [desk.ask(OpenDecision(complaint_id=row.complaint_id)) for row in queue]
    flags = {flag.flag for opened in files for flag in opened.flags}
    assert {RedFlag.OPEN_DUPLICATE, RedFlag.NO_SITE_VISIT} <= flags
    assert any(opened.earlier for opened in files)
    assert all(item.complete for opened in files for item in opened.checklist if item.given)


def test_the_rungs_wait_for_their_officers(backend: SqlBackend) -> None:
    for username in ("anil.dimri", "suresh.bahuguna", "nilima.raturi"):
        assert desk_of(backend, username).ask(DialogueQueue())
    assert desk_of(backend, "nilima.raturi").ask(ReauditQueue())


def test_the_mapping_doctor_has_patients(backend: SqlBackend) -> None:
    found = {finding.code for finding in desk_of(backend, "gaurav.saklani").ask(MappingDoctor())}
    assert {"vacant", "no_head", "silent"} <= found


def test_every_complaint_finds_a_seat_at_every_level(store: Connection) -> None:
    books, reference = Shelf().books(store, AS_OF), load_reference()
    districts = {row.code: row.id for row in reference.districts}
    departments = {row.code: row.id for row in reference.departments}
    for category in reference.categories:
        for block in reference.blocks:
            place = departments[category.department], category.id, districts[block.district], block.id
            assert all(books.seat_for(*place, level) for level in (1, 2, 3, 4))


def test_six_thousand_officers_hold_the_seats(store: Connection) -> None:
    seats, officers = (store.scalar(select(func.count()).select_from(table)) or 0 for table in (t.seat, t.officer))
    held = t.posting.c.to_day.is_(None)
    holders = store.execute(select(t.posting.c.seat_id, func.count()).where(held).group_by(t.posting.c.seat_id)).all()
    assert 5_800 <= officers <= 6_300
    assert 0.02 <= 1 - len(holders) / seats <= 0.05
    assert {number for _, number in holders} == {1}
    several = select(t.posting.c.officer_id).where(held).group_by(t.posting.c.officer_id).having(func.count() > 1)
    assert len(store.execute(several).all()) > 50


def test_a_plausible_share_is_satisfied(store: Connection) -> None:
    status = t.complaint.c.status
    closed = store.scalar(select(func.count()).where(status == int(Status.CLOSED))) or 0
    assert 0.5 <= closed / COMPLAINTS <= 0.75
    shown = select(func.count()).where(t.complaint.c.department_id.in_((1, 4)))
    assert (store.scalar(shown) or 0) / COMPLAINTS > 0.2


def test_texts_are_whole_and_such_as_the_store_keeps(store: Connection) -> None:
    rows = store.execute(
        select(
            t.complaint.c.subject, t.complaint.c.village, t.complaint.c.complainant, t.complaint_text.c.description
        ).join(t.complaint_text, t.complaint_text.c.complaint_id == t.complaint.c.id)
    ).all()
    texts = [*(text for row in rows for text in row), *store.scalars(select(t.event.c.text))]
    assert [text for text in texts if "{" in text or clean(text) != text] == []
    assert len({row.subject for row in rows}) > COMPLAINTS * 0.8


def test_numbers_and_ids_follow_the_order_of_arrival(store: Connection) -> None:
    columns = t.complaint.c
    newest = select(func.max(columns.taken_in)).scalar_subquery()
    arrived = columns.taken_in < newest
    query = select(columns.id, columns.registered_at, columns.number).where(arrived).order_by(columns.id)
    rows = store.execute(query).all()
    assert [row.id for row in rows] == list(range(1, len(rows) + 1))
    assert [row.registered_at for row in rows] == sorted(row.registered_at for row in rows)
    assert [row.number for row in rows] == sorted(row.number for row in rows)


@pytest.mark.parametrize("complaints", [1, 17, 399, 400, 5_000, 1_000_000])
def test_the_days_make_up_the_number(world: World, complaints: int) -> None:
    plan = Plan(world=world, complaints=complaints)
    assert sum(plan.numbers) + plan.imported == complaints
    assert min(plan.numbers) >= 0


def test_water_is_short_before_the_rains_and_roads_break_in_them(world: World) -> None:
    def share(code: str, month: int) -> float:
        chance = Chance.of(1, 2, 3)
        return sum(arrivals.category(chance, month).code == code for _ in range(6_000)) / 6_000

    assert share("JST-01", 4) > 1.5 * share("JST-01", 7)
    assert share("PWD-05", 7) > 1.5 * share("PWD-05", 2)
    assert share("UPC-02", 0) > 1.2 * share("UPC-02", 4)


def test_a_line_suits_complaints_that_speak_of_its_topic() -> None:
    assert suits("पाइप जोड़ा था, अगले दिन जोड़ फिर खुल गया।", "JST-02")
    assert not suits("ट्रान्सफार्मर लगाया, चार दिन में फिर फुँक गया।", "JST-02")
    assert suits("अभिलेख एवं संवाद देखे गए; निर्णय उचित है।", "SWD-01")
    assert fitting(("काम ह्वे ग्ये जी।", "काम हो गया।"), "JST-01", "हिन्दी") == ("काम हो गया।",)
    assert fitting(("मिट्टी डाली थी, बह गयी।",), "SWD-01", "हिन्दी") == ("मिट्टी डाली थी, बह गयी।",)


def test_the_same_seed_gives_the_same_state(world: World) -> None:
    again = Plan(world=world, complaints=600)
    assert _batch(again, 420) == _batch(Plan(world=world, complaints=600), 420)


def _batch(plan: Plan, day: int) -> Batch:
    with simulated(plan, Path(), alone=True) as batches:
        return next(batch for batch in batches if batch.number == day)


def test_another_process_lives_through_the_same_days(world: World, file: Path) -> None:
    plan = Plan(world=world, complaints=450)
    with simulated(plan, file, alone=True) as here, simulated(plan, file, alone=False) as there:
        assert list(here) == list(there)


def test_nothing_is_written_over(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(BackendUnavailable) as refused:
        demo.build(file, complaints=10, as_of=AS_OF)
    assert refused.value.code is Code.STORE_EXISTS
    assert file.read_bytes() == before


def test_a_build_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.build(tmp_path / "half.nodaldesk", complaints=50, as_of=AS_OF, progress=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("complaints", [0, -5, 5_000_001])
def test_a_number_that_is_none_is_refused(tmp_path: Path, complaints: int) -> None:
    with pytest.raises(RuleBroken):
        demo.build(tmp_path / "no.nodaldesk", complaints=complaints)
    assert list(tmp_path.iterdir()) == []


def parsed(*argv: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    cli_demo.add_commands(parser.add_subparsers())
    return parser.parse_args(["demo-data", *argv])


def test_the_command_line_says_how_far_it_is_and_whom_to_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "made.nodaldesk"
    url = f"sqlite:///{file}"
    assert cli_demo.run(parsed("--db", url, "--complaints", "120", "--as-of", "2026-11-17")) == 0
    said = capsys.readouterr()
    assert "120 of 120 complaints (100 %)" in said.err
    assert "deepa.joshi" in said.out
    assert cli_demo.run(parsed("--db", url, "--complaints", "120")) == 1
    assert capsys.readouterr().err.strip().splitlines()[-1].startswith("There is a file at this place already")


@pytest.mark.parametrize("url", ["sqlite://", "no address", "postgresql://here/there"])
def test_an_address_that_is_none_is_one_sentence(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli_demo.run(parsed("--db", url, "--complaints", "5")) == 1
    assert "Traceback" not in capsys.readouterr().err
