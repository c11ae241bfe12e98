"""The landing page: every number is the size of the list it opens, the counters add up, yesterday is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select, update

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Status
from desktop.models.complaint_commands import RunTimer
from desktop.models.identity import EVERYONE, Role, Scope
from desktop.models.oversight import Tile, Today, TodayPage
from desktop.models.worklist import Body, Filters, WorklistCounts, WorklistOutline
from desktop.services.sql.day_counts import count_day
from desktop.services.sql.engine import writing
from desktop.services.sql.tables import day_count, officer, tally
from desktop.services.sql.today import today
from desktop.services.sql.today_tiles import TILES
from desktop.services.sql.worklist_counts import counts
from desktop.services.sql.worklists import outline
from tests.helpers.many import IMPORTS, NOW, TODAY, Many, enter, many
from tests.helpers.statements import statements
from tests.helpers.stores import Office

SCOPES = (Scope(), Scope(department_id=4), Scope(department_id=4, district_id=2, block_id=21), Scope(district_id=3))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Many]:
    with many(tmp_path_factory.mktemp("today")) as made:
        yield made


@pytest.fixture
def own_store(tmp_path: Path) -> Iterator[Many]:
    with many(tmp_path, rows=40) as made:
        yield made


def numbers(shown: TodayPage) -> dict[Tile, int]:
    return {tile.tile: tile.number for tile in shown.tiles}


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_every_number_is_the_size_of_its_list(store: Many, role: Role, scope: Scope) -> None:
    reading = store.reading(scope, role)
    shown = today(reading, Today())
    assert tuple(tile.tile for tile in shown.tiles) == TILES[role]
    for tile in shown.tiles:
        if tile.filters is None:
            continue
        assert counts(reading, WorklistCounts(filters=(tile.filters,))) == (tile.number,), tile
        assert outline(reading, WorklistOutline(filters=tile.filters)).total == tile.number, tile


@pytest.mark.parametrize("scope", SCOPES)
def test_the_split_lines_add_up(store: Many, scope: Scope) -> None:
    shown = {tile.tile: tile for tile in today(store.reading(scope), Today()).tiles}
    for name in (Tile.OVERDUE, Tile.ESCALATING, Tile.OVER_180, Tile.DIALOGUE_DUE):
        assert sum(number for _, number in shown[name].parts) == shown[name].number, name
    assert [name for name, _ in shown[Tile.OVERDUE].parts] == ["level_1", "level_2", "level_3", "level_4"]
    assert [name for name, _ in shown[Tile.ESCALATING].parts] == ["up_1", "up_2"]


@pytest.mark.parametrize("scope", SCOPES)
def test_the_ages_hold_every_open_complaint_once(store: Many, scope: Scope) -> None:
    reading = store.reading(scope)
    shown = today(reading, Today())
    assert [(row.from_days, row.to_days) for row in shown.ages] == [
        (0, 7),
        (8, 15),
        (16, 30),
        (31, 90),
        (91, 180),
        (181, None),
    ]
    in_scope = [
        row for row in store.rows if scope.covers(row.department_id, row.district_id, row.block_id) and row.is_open
    ]
    for row in shown.ages:
        ages = [TODAY - day_of(found.registered_at) for found in in_scope]
        last = 10_000 if row.to_days is None else row.to_days
        assert row.grievances + row.demands == sum(row.from_days <= age <= last for age in ages)
        assert counts(reading, WorklistCounts(filters=(row.filters,))) == (row.grievances + row.demands,)
    assert sum(row.grievances + row.demands for row in shown.ages) == len(in_scope)
    (over,) = (tile for tile in shown.tiles if tile.tile is Tile.OVER_180)
    assert over.number == shown.ages[-1].grievances + shown.ages[-1].demands


@pytest.mark.parametrize("scope", SCOPES)
def test_received_is_every_bucket(store: Many, scope: Scope) -> None:
    shown = today(store.reading(scope), Today()).check_sum
    assert shown.difference == 0
    inside = [row for row in store.rows if scope.covers(row.department_id, row.district_id, row.block_id)]
    assert shown.received == len(inside)
    kept = Counter(Status(row.status) for row in inside if not row.is_open)
    assert dict(shown.by_status) == {status: kept[status] for status in Status if not status.is_open}
    levels = Counter(row.level for row in inside if row.is_open)
    assert shown.open_by_level == tuple(levels[level] for level in (1, 2, 3, 4))


def test_a_counter_that_drifted_shows_as_a_difference(own_store: Many) -> None:
    with writing(own_store.engine).begin() as connection:
        row = connection.execute(select(tally).where(tally.c.n > 0).limit(1)).one()
        where = [tally.c[name] == getattr(row, name) for name in tally.c.keys() if name != "n"]  # noqa: SIM118 - columns
        connection.execute(update(tally).where(*where).values(n=tally.c.n + 2))
    assert today(own_store.reading(), Today()).check_sum.difference == -2


def test_l1_sees_its_own_desk_and_upper_levels_their_own_rung(store: Many) -> None:
    own = today(store.reading(Scope(department_id=4), Role.L1), Today())
    assert all(tile.filters is not None and tile.filters.mine for tile in own.tiles)
    for role in (Role.L2, Role.L3, Role.L4):
        shown = {tile.tile: tile for tile in today(store.reading(Scope(department_id=4), role), Today()).tiles}
        expected = [
            row for row in store.rows if row.is_open and row.department_id == 4 and row.dialogue_due == role.level
        ]
        assert shown[Tile.DIALOGUE_DUE].number == len(expected) > 0


def test_a_day_is_counted_once_for_every_department_and_the_state(own_store: Many) -> None:
    with writing(own_store.engine).begin() as connection:
        enter(connection, status=Status.PENDING, department_id=4, registered_at=start_of(TODAY - 1) + 3_600)
        count_day(connection, NOW)
        kept = connection.execute(select(day_count)).all()
        enter(connection, status=Status.PENDING, department_id=4, due_at=NOW - 5, act_by=NOW - 5)
        count_day(connection, NOW + 3_600)
        assert connection.execute(select(day_count)).all() == kept
    for scope in (Scope(), Scope(department_id=4)):
        shown = {tile.tile: tile for tile in today(own_store.reading(scope), Today()).tiles}
        overdue = shown[Tile.OVERDUE]
        assert overdue.before == overdue.number - 1
        assert shown[Tile.NOT_LOGGED_IN].before is None
    smaller = today(own_store.reading(Scope(department_id=4, district_id=2)), Today())
    assert all(tile.before is None for tile in smaller.tiles)


def test_yesterday_s_numbers_are_not_shown_tomorrow(own_store: Many) -> None:
    with writing(own_store.engine).begin() as connection:
        count_day(connection, NOW)
        count_day(connection, NOW + 86_400)
        assert connection.scalar(select(func.count(day_count.c.day.distinct()))) == 2
    later = replace(own_store.reading(), now=NOW + 2 * 86_400)
    assert all(tile.before is None for tile in today(later, Today()).tiles)


@pytest.mark.parametrize("role", [Role.SECTION_OFFICER, Role.L1])
def test_new_is_what_has_come_since_the_last_import_began_however_old_it_is(store: Many, role: Role) -> None:
    shown = today(store.reading(Scope(department_id=4), role), Today())
    new = next(tile for tile in shown.tiles if tile.tile is Tile.NEW)
    assert new.filters == Filters(body=Body.NEW, mine=role is Role.L1)
    came = [row for row in store.rows if row.department_id == 4 and row.taken_in == IMPORTS]
    if role is Role.L1:
        came = [row for row in came if row.seat_id == 101]
    assert new.number == len(came) > 0
    assert new.parts == (("pending", sum(row.status == Status.PENDING for row in came)),)


def test_a_day_makes_nothing_old_where_files_are_taken_in(own_store: Many) -> None:
    before = numbers(today(own_store.reading(), Today()))[Tile.NEW]
    own_store.connection.rollback()
    with writing(own_store.engine).begin() as connection:
        count_day(connection, NOW + 86_400)
    shown = today(replace(own_store.reading(), now=NOW + 86_400), Today())
    (new,) = (tile for tile in shown.tiles if tile.tile is Tile.NEW)
    assert (new.number, new.before) == (before, before)


def test_without_any_import_new_is_what_came_today(office: Office) -> None:
    desk = office.desk("so.jst")

    def new() -> tuple[int, int | None]:
        (tile,) = (tile for tile in desk.ask(Today()).tiles if tile.tile is Tile.NEW)
        return tile.number, tile.before

    office.register()
    assert new() == (1, None)
    office.clock.advance(days=1)
    desk.do(RunTimer(command_id=uuid4()))
    assert new() == (0, 1)
    office.register()
    assert new() == (1, 1)


def test_who_has_not_signed_in_is_counted_with_the_nearly_silent_and_the_silent(office: Office) -> None:
    people = {"l1.jst": 0, "l1b.jst": 1, "l2.jst": 25, "l2b.jst": 29, "l3.jst": 30, "l4.jst": 400}
    with writing(office.engine).begin() as connection:
        for name, days in people.items():
            seen = start_of(day_of(office.clock.now) - days) + 1
            connection.execute(update(officer).where(officer.c.username == name).values(last_login_at=seen))
    shown = {tile.tile: tile for tile in office.desk("so.jst").ask(Today()).tiles}[Tile.NOT_LOGGED_IN]
    assert shown.filters is None
    # "double" has never signed in since the posting began 400 days ago
    assert (shown.number, dict(shown.parts)) == (6, {"warned": 2, "silent": 3, "of": 7})


def test_the_page_asks_the_store_the_same_few_times_however_much_there_is(own_store: Many, store: Many) -> None:
    asked = []
    for made in (own_store, store):
        made.connection.rollback()
        with statements(made.connection) as sent:
            today(made.reading(Scope(department_id=4)), Today())
        asked.append(len(sent))
    assert asked[0] == asked[1] < 25


def test_a_fresh_command_counts_the_day(office: Office) -> None:
    office.register()
    office.desk("so.jst").do(RunTimer(command_id=uuid4()))
    shown = {tile.tile: tile for tile in office.desk("so.jst").ask(Today()).tiles}
    assert shown[Tile.OVERDUE].before == 0
