from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models import complaint_commands as c
from desktop.models.calendar import as_date, day_of, start_of
from desktop.models.complaint import Kind, Status
from desktop.models.dialogue import Outcome
from desktop.models.errors import AppError, Code, NotFound, RuleBroken
from desktop.models.identity import Scope
from desktop.models.meeting_figures import PackFigures, PackOldCases, PackPage, Uploads, share
from desktop.models.meeting_minutes import AcknowledgeUpload, UploadMinutes, UploadPlace
from desktop.models.portal_commands import ApplyPortalRows
from desktop.models.rules import SetPolicyValue
from desktop.models.special_close import ApproveSpecialClose
from desktop.services.sql import figures_statements as statements
from desktop.services.sql import tables as t
from desktop.services.sql.as_of import GONE, OF_ALL, OF_ONE
from desktop.services.sql.meeting_figures import _TALKS
from tests.contract.stories import portal_row
from tests.helpers import meetings, steps
from tests.helpers.many import Many, many
from tests.helpers.stores import CATEGORIES, JST, NAINITAL, PWD, Office, opened_store

ASKERS = ("so.jst", "so.pwd", "l2.jst", "itda")


def today(office: Office) -> date:
    return as_date(day_of(office.clock.now))


def asked(office: Office, by: str, days: int = 30, until: date | None = None) -> PackPage:
    until = until or today(office)
    first = as_date(day_of(office.clock.now) - days)
    return office.desk(by).ask(PackFigures(from_date=first, until_date=until))


def tomorrow_morning(office: Office) -> None:
    office.clock.now = start_of(day_of(office.clock.now) + 1) + 36_000


def test_the_figures_of_a_small_month(office: Office) -> None:
    numbers = [office.register(number=f"3094{n:04}").id for n in range(5)]
    office.register(kind=Kind.DEMAND)
    steps.satisfy(office, "l1.jst", numbers[0])
    steps.reopen(office, "l1.jst", numbers[1])
    steps.talk(office, "l2.jst", numbers[1])
    steps.talk(office, "l2.jst", numbers[1], outcome=Outcome.NOT_REACHED, doubt="", answer="", minutes=0)
    steps.answer(office, "l1.jst", numbers[2])
    tomorrow_morning(office)
    page = asked(office, "so.jst")
    assert (page.received, page.closed, page.open_by_level) == (6, 1, (3, 1, 0, 0))
    assert (page.pending, page.difference, page.sums_agree) == ((3, 1, 0, 0), 0, True)
    assert (page.talks, page.attempts) == ((0, 1, 0, 0), (0, 1, 0, 0))
    assert dict(page.by_status)[Status.PARTIALLY_CLOSED] == 1
    assert (page.old, page.provisional, page.department_id) == ((0, 0, 0, 0), False, JST)
    assert share(page.closed, page.received) == "16.67"


def test_windows_meet_at_the_morning_of_the_meeting(office: Office) -> None:
    office.register(number="30940001")
    tomorrow_morning(office)
    office.register(number="30940002")
    office.clock.advance(hours=1)
    day = day_of(office.clock.now)
    desk = office.desk("so.jst")
    before = desk.ask(PackFigures(from_date=as_date(day - 9), until_date=as_date(day)))
    after = desk.ask(PackFigures(from_date=as_date(day), until_date=as_date(day + 5)))
    assert (before.received, after.received) == (1, 1)
    assert (before.pending, after.pending) == ((1, 0, 0, 0), (2, 0, 0, 0))
    assert (before.provisional, before.as_of) == (False, start_of(day))
    assert (after.provisional, after.as_of) == (True, office.clock.now)


def test_the_old_are_split_and_listed_as_they_were(office: Office) -> None:
    grievance, demand = office.register().id, office.register(kind=Kind.DEMAND, mobile="9412000002").id
    office.clock.advance(days=181)
    page = asked(office, "so.jst")
    assert (sum(page.old), page.old_grievances, page.old_demands) == (2, 1, 1)
    until = today(office)
    steps.satisfy(office, "l1.jst", grievance)
    reason = {"reason": "नया कार्य है", "kind": Kind.SUGGESTION}
    steps.do(office, "l2.jst", c.ProposeLane, demand, **reason)
    tomorrow_morning(office)
    desk = office.desk("so.jst")
    assert [case.id for case in desk.ask(PackOldCases(until_date=today(office)))] == [demand]
    then = desk.ask(PackOldCases(until_date=until))
    assert [(case.id, case.kind, case.days) for case in then] == [
        (grievance, Kind.GRIEVANCE, 181),
        (demand, Kind.DEMAND, 181),
    ]
    assert [case.id for case in desk.ask(PackOldCases(until_date=until, demands=True))] == [demand]
    assert [case.id for case in desk.ask(PackOldCases(until_date=until, limit=1))] == [grievance]


def test_the_policy_of_that_day_says_what_is_old(office: Office) -> None:
    office.register()
    office.clock.advance(days=100)
    until = today(office)
    tomorrow_morning(office)
    day = day_of(office.clock.now)
    value = SetPolicyValue(command_id=uuid4(), code="old_days", value="90", from_day=day, order="आदेश")
    office.desk("admin").do(value)
    assert (asked(office, "so.jst", until=until).old_days, sum(asked(office, "so.jst", until=until).old)) == (180, 0)
    assert (asked(office, "so.jst").old_days, sum(asked(office, "so.jst").old)) == (90, 1)


def test_what_was_entered_late_was_not_known_then(office: Office) -> None:
    office.register(number="30940001")
    tomorrow_morning(office)
    until = today(office)
    before = asked(office, "so.jst", until=until)
    row = replace(portal_row(office, "30940002"), registered_at=office.clock.now - 2 * 86_400)
    office.desk("so.jst").do(ApplyPortalRows(command_id=uuid4(), sha256="one", rows=(row,)))
    tomorrow_morning(office)
    assert asked(office, "so.jst", days=31, until=until) == before
    assert asked(office, "so.jst", days=31).received == before.received + 1


def test_a_department_sees_its_own_and_a_window_runs_forwards(office: Office) -> None:
    day = today(office)
    with pytest.raises(NotFound):
        office.desk("so.jst").ask(PackFigures(from_date=day, until_date=day, department_id=PWD))
    with pytest.raises(RuleBroken) as caught:
        office.desk("so.jst").ask(PackFigures(from_date=day, until_date=as_date(day_of(office.clock.now) - 1)))
    assert caught.value.code is Code.BAD_DATE
    office.register(by="so.pwd", department_id=PWD)
    tomorrow_morning(office)
    one = office.desk("itda").ask(PackFigures(from_date=day, until_date=today(office), department_id=PWD))
    assert (one.received, asked(office, "itda").received, asked(office, "so.jst").received) == (1, 1, 0)


def test_minutes_are_counted_as_uploaded_when_they_were(office: Office) -> None:
    meetings.plan(office, days_ago=20)
    meetings.held(office, days_ago=15)
    number = meetings.circulated(office, days_ago=10)
    meetings.uploaded(office, days_ago=9)
    tomorrow_morning(office)
    until = today(office)
    before = asked(office, "so.jst", until=until)
    assert before.uploads == Uploads(held=3, uploaded=1)
    meetings.do(office, "anu.jst", UploadMinutes, number, place=UploadPlace.FOLDER, folder="D:/1905")
    tomorrow_morning(office)
    assert asked(office, "so.jst").uploads == Uploads(held=3, uploaded=1)
    day = day_of(office.clock.now)
    meetings.do(office, "anu.jst", AcknowledgeUpload, number, number="1905/77", day=day)
    tomorrow_morning(office)
    assert asked(office, "so.jst").uploads == asked(office, "itda").uploads == Uploads(held=3, uploaded=2)
    assert asked(office, "so.jst", until=until).uploads == before.uploads
    assert asked(office, "so.pwd").uploads == Uploads()


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(688, 1046, "65.77"), (0, 0, "0.00"), (0, 5, "0.00"), (5, 5, "100.00"), (1, 3, "33.33"), (1, 800, "0.13")],
)
def test_shares_are_exact_to_two_places(part: int, whole: int, said: str) -> None:
    assert share(part, whole) == said


def _transfer(office: Office, number: int, to: int) -> None:
    fields = {"department_id": to, "category_id": CATEGORIES[to], "reason": "उनका कार्य", "complainant_told": True}
    by = {JST: "l2.jst", PWD: "l2.pwd"}
    for one in (JST, PWD):
        with suppress(AppError):
            steps.do(office, by[one], c.TransferComplaint, number, **fields)


def _close_specially(office: Office, number: int) -> None:
    steps.propose(office, "l2.jst", number)
    fields = {"text": "स्वीकृत", "words_seen": True}
    steps.decide(office, "l3.jst", ApproveSpecialClose, number, **fields)


ACTS: Mapping[str, Callable[[Office, int], object]] = {
    "register": lambda office, _: office.register(),
    "demand": lambda office, _: office.register(kind=Kind.DEMAND, district_id=NAINITAL),
    "elsewhere": lambda office, _: office.register(by="so.pwd", department_id=PWD),
    "start": lambda office, number: steps.do(office, "l1.jst", c.StartAction, number, text="स्थल देखा"),
    "satisfy": lambda office, number: steps.satisfy(office, "l1.jst", number),
    "reopen": lambda office, number: steps.reopen(office, "l1.jst", number),
    "talk": lambda office, number: steps.talk(office, "l2.jst", number),
    "escalate": lambda office, _: steps.escalate(office),
    "a day": lambda office, _: office.clock.advance(days=1),
    "half a year": lambda office, _: office.clock.advance(days=181),
    "away": lambda office, number: _transfer(office, number, PWD),
    "back": lambda office, number: _transfer(office, number, JST),
    "merge": lambda office, number: steps.do(office, "so.jst", c.MergeComplaint, number, into_id=1, reason="एक ही"),
    "lane": lambda office, number: steps.do(
        office, "l2.jst", c.ProposeLane, number, reason="नया कार्य", kind=Kind.SUGGESTION
    ),
    "special": _close_specially,
}
MOVES = st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(1, 8)), max_size=14)


def _happen(office: Office, moves: list[tuple[str, int]]) -> None:
    for name, number in moves:
        with suppress(AppError):
            ACTS[name](office, number)


def _counted_one_by_one(office: Office, by: str, first: int) -> tuple[object, ...]:
    """The same figures from the rows as they stand now, by the plainest loop."""
    scope, now = office.desk(by).officer.posting.scope, office.clock.now
    ends = start_of(day_of(now))
    with office.engine.connect() as connection:
        rows = [row for row in connection.execute(select(t.complaint)) if _in(scope, row) and row.registered_at < ends]
    came = [row for row in rows if row.registered_at >= start_of(first)]
    lay = [row for row in rows if Status(row.status).is_open]
    old = [row for row in lay if day_of(now) - day_of(row.registered_at) > 180]
    levels = Counter(row.level for row in lay)
    return (
        len(came),
        {status: n for status, n in Counter(Status(row.status) for row in came).items() if not status.is_open},
        tuple(levels[level] for level in (1, 2, 3, 4)),
        (len([row for row in old if row.kind <= 2]), len([row for row in old if row.kind > 2])),
    )


def _in(scope: Scope, row: object) -> bool:
    return scope.covers(row.department_id, row.district_id, row.block_id)  # type: ignore[attr-defined] # a row of the table


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=MOVES, after=MOVES)
def test_later_events_change_nothing_and_at_the_time_they_are_what_the_rows_say(
    before: list[tuple[str, int]], after: list[tuple[str, int]]
) -> None:
    with TemporaryDirectory() as folder, opened_store(Path(folder)) as office:
        office.register()
        _happen(office, before)
        tomorrow_morning(office)
        day = day_of(office.clock.now)
        first, until = day - 40, as_date(day)
        question = PackFigures(from_date=as_date(first), until_date=until)
        then = {by: office.desk(by).ask(question) for by in ASKERS}
        listed = {by: office.desk(by).ask(PackOldCases(until_date=until)) for by in ASKERS}
        for by, page in then.items():
            statuses = {status: number for status, number in page.by_status if number}
            counted = (page.received, statuses, page.pending, (page.old_grievances, page.old_demands))
            assert counted == _counted_one_by_one(office, by, first)
            assert page.sums_agree
            assert len(listed[by]) == sum(page.old)
        _happen(office, after)
        office.clock.advance(days=1)
        assert {by: office.desk(by).ask(question) for by in ASKERS} == then
        assert {by: office.desk(by).ask(PackOldCases(until_date=until)) for by in ASKERS} == listed


SCOPES = (Scope(), Scope(department_id=4), Scope(department_id=4, district_id=2), Scope(district_id=2))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> object:
    with many(tmp_path_factory.mktemp("figures"), rows=300) as made:
        made.connection.exec_driver_sql("ANALYZE")
        yield made


def plan(store: Many, statement: object) -> list[str]:
    compiled = statement.compile(store.engine)  # type: ignore[attr-defined] # a Select
    values = tuple(1 for _ in compiled.positiontup or ())
    return [row[3] for row in store.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]


@pytest.mark.parametrize("scope", SCOPES, ids=str)
def test_counting_walks_an_index_that_carries_it(store: Many, scope: Scope) -> None:
    for statement in (statements.came_statement(scope, 1, 2), statements.open_statement(scope, 2, 1)):
        (search,) = (step for step in plan(store, statement) if " complaint" in step)
        assert "USING COVERING INDEX" in search
        assert "registered_at>" in search or "registered_at<" in search
    (search,) = (step for step in plan(store, statements.old_statement(scope, 1)) if " complaint" in step)
    assert "registered_at<" in search


def test_the_ledger_is_read_from_its_entry_on(store: Many) -> None:
    for statement, name in ((OF_ALL, "event"), (GONE, "moved"), (_TALKS, "event")):
        assert any(f"{name} USING INTEGER PRIMARY KEY (rowid>" in step for step in plan(store, statement))
    assert any("event_complaint (complaint_id=? AND id>?)" in step for step in plan(store, GONE))
    steps_of_one = plan(store, OF_ONE)
    assert any("all_dept (department_id=?)" in step for step in steps_of_one)
    assert any("event_complaint (complaint_id=? AND id>?)" in step for step in steps_of_one)
    for statement in (OF_ALL, OF_ONE, GONE, _TALKS):
        assert not any(step.startswith("SCAN") for step in plan(store, statement))
