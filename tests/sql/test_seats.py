"""Seats and who holds them: where each role sits, one holder at a time, the change list with its orders."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, SignInRefused, StaleData
from desktop.models.identity import (
    WHOLE_STATE,
    AddSeat,
    EditSeat,
    EndPosting,
    GivePosting,
    Role,
    Scope,
    Seats,
)
from desktop.models.worklist import Filters, WorklistCounts, WorklistPage
from desktop.services.sql.tables import officer, posting, seat
from tests.helpers.administration import TODAY, last_entry, new, officer_row, refused, seat_row
from tests.helpers.stores import BLOCKS, DEHRADUN, JST, NAINITAL, PEOPLE, PWD, Office


def test_the_number_of_a_seat_opens_the_list_that_it_counts(office: Office) -> None:
    for _ in range(3):
        office.register()
    desk = office.desk("so.jst")
    rows = desk.ask(Seats())
    assert {row.open_cases for row in rows} == {0, 3}
    for row in rows:
        mine = Filters(seat_id=row.id)
        assert desk.ask(WorklistCounts(filters=(mine,))) == (row.open_cases,)
        assert len(desk.ask(WorklistPage(filters=mine)).rows) == row.open_cases
        assert desk.ask(Seats(seat_id=row.id)) == (row,)
    elsewhere = office.desk("l1.jst")
    assert elsewhere.ask(WorklistPage(filters=Filters(mine=True, seat_id=office.seat("l2.jst")))).rows == ()
    assert elsewhere.ask(Seats(seat_id=office.seat("l1.pwd"))) == ()


def test_seats_are_shown_with_holder_and_work_by_level(office: Office) -> None:
    office.register()
    rows = office.desk("itda").ask(Seats())
    assert [row.role for row in rows] == sorted(row.role for row in rows)
    assert len(rows) == len(PEOPLE) + 2  # the second charge of one, and the administrator
    first = seat_row(office, "l1.jst")
    assert (first.holder, first.open_cases, first.active) == ("रमेश", 1, True)


@pytest.mark.parametrize(
    ("by", "number"), [("itda", 20), ("so.jst", 9), ("l2.jst", 2), ("l1.jst", 1), ("double", 1), ("so.pwd", 9)]
)
def test_everybody_sees_the_seats_of_their_scope_only(office: Office, by: str, number: int) -> None:
    assert len(office.desk(by).ask(Seats())) == number


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (Seats(role=Role.L3), {"दिनेश", "नरेन्द्र"}),
        (Seats(department_id=PWD, district_id=NAINITAL), {"विमला", "पुष्पा"}),
        (Seats(text="नरेंद्र"), {"नरेन्द्र"}),
        (Seats(text="SECTION"), {"हरीश", "महेश"}),
        (Seats(text="कार्यालय", role=Role.L4), {"कमला", "राधा"}),
        (Seats(text="कोई नहीं"), set()),
        (Seats(only_vacant=True), set()),
    ],
)
def test_seats_are_found(office: Office, question: Seats, found: set[str]) -> None:
    assert {row.holder for row in office.desk("itda").ask(question)} == found


FITTING = [
    (Role.L1, Scope(department_id=JST, district_id=DEHRADUN, block_id=BLOCKS[DEHRADUN])),
    (Role.L1, Scope(department_id=JST, district_id=DEHRADUN)),
    (Role.L2, Scope(department_id=JST, district_id=DEHRADUN)),
    (Role.L3, Scope(department_id=JST)),
    (Role.L4, Scope(department_id=JST)),
    (Role.SECTION_OFFICER, Scope(department_id=JST)),
    (Role.ANUSACHIV, Scope(department_id=JST)),
    (Role.STATE_NODAL, WHOLE_STATE),
    (Role.ADMINISTRATOR, WHOLE_STATE),
    (Role.ADMINISTRATOR, Scope(department_id=JST)),
]


@pytest.mark.parametrize(("role", "scope"), FITTING)
def test_each_role_has_seats_where_it_sits(office: Office, role: Role, scope: Scope) -> None:
    made = office.desk("admin").do(new(AddSeat, role=role, designation="पद", office="", scope=scope))
    row = next(row for row in office.desk("itda").ask(Seats()) if row.id == made.id)
    assert (row.role, row.scope, row.holder_id) == (role, scope, None)


@pytest.mark.parametrize(
    ("role", "scope", "field"),
    [
        (Role.L1, WHOLE_STATE, "scope"),
        (Role.L1, Scope(department_id=JST), "scope"),
        (Role.L2, Scope(department_id=JST, district_id=DEHRADUN, block_id=BLOCKS[DEHRADUN]), "scope"),
        (Role.L2, Scope(district_id=DEHRADUN), "scope"),
        (Role.L3, Scope(department_id=JST, district_id=DEHRADUN), "scope"),
        (Role.L4, WHOLE_STATE, "scope"),
        (Role.STATE_NODAL, Scope(department_id=JST), "scope"),
        (Role.CLOCK, WHOLE_STATE, "scope"),
        (Role.L3, Scope(department_id=9_999), "department_id"),
        (Role.L2, Scope(department_id=JST, district_id=99), "district_id"),
        (Role.L1, Scope(department_id=JST, district_id=DEHRADUN, block_id=BLOCKS[NAINITAL]), "block_id"),
    ],
)
def test_seats_where_a_role_does_not_sit_are_refused(office: Office, role: Role, scope: Scope, field: str) -> None:
    unfit = refused(office, new(AddSeat, role=role, designation="पद", office="", scope=scope))
    assert (unfit.code, unfit.details) == (Code.VALUE_UNFIT, {"field": field})


def test_a_seat_is_renamed_and_closed_only_when_idle(office: Office) -> None:
    office.register()
    row = seat_row(office, "l1.jst")
    renamed = {"seat_id": row.id, "seen_version": row.version, "designation": "सहायक अभियन्ता", "office": "रायपुर"}
    office.desk("admin").do(new(EditSeat, **renamed, active=True))
    assert seat_row(office, "l1.jst").designation == "सहायक अभियन्ता"
    assert isinstance(refused(office, new(EditSeat, **renamed, active=True)), StaleData)
    busy = refused(office, new(EditSeat, **renamed | {"seen_version": row.version + 1}, active=False))
    assert busy.details == {"field": "active", "open_cases": 1, "mappings": 1}
    cell = seat_row(office, "so.pwd")
    idle = {"seat_id": cell.id, "seen_version": cell.version, "designation": "अ", "office": ""}
    office.desk("admin").do(new(EditSeat, **idle, active=False))
    with pytest.raises(SignInRefused):
        office.desk("so.pwd")


def test_a_closed_seat_takes_nobody(office: Office) -> None:
    number = seat_row(office, "so.pwd").id
    with office.engine.begin() as connection:
        connection.execute(update(seat).where(seat.c.id == number).values(active=False))
    late = new(GivePosting, officer_id=officer_row(office, "itda").id, seat_id=number, from_day=TODAY)
    assert isinstance(refused(office, late), NotFound)


def test_the_successor_takes_the_seat_the_day_the_holder_leaves(office: Office) -> None:
    before = seat_row(office, "l3.jst")
    successor = officer_row(office, "l3.pwd")
    given = new(
        GivePosting, officer_id=successor.id, seat_id=before.id, from_day=TODAY - 2, additional=True, order="आ0 7"
    )
    office.desk("admin").do(given)
    entry = last_entry(office)
    assert (entry.action, entry.text) == (int(Action.POSTING_GIVEN), "आ0 7")
    assert str(before.holder_id) in entry.details
    after = seat_row(office, "l3.pwd")
    assert after.holder == "नरेन्द्र"
    with pytest.raises(SignInRefused) as caught:
        office.desk("l3.jst")
    assert caught.value.code is Code.NO_POSTING
    with office.engine.connect() as connection:
        left = connection.scalar(select(posting.c.to_day).where(posting.c.id == before.posting_id))
        assert left == TODAY - 2


@pytest.mark.parametrize(
    ("day", "code"),
    [(TODAY + 1, Code.DATE_IN_FUTURE), (0, Code.BAD_DATE), (-5, Code.BAD_DATE), (TODAY - 401, Code.POSTING_OVERLAPS)],
)
def test_postings_begin_on_days_that_fit(office: Office, day: int, code: Code) -> None:
    row = seat_row(office, "l3.jst")
    command = new(GivePosting, officer_id=officer_row(office, "l3.pwd").id, seat_id=row.id, from_day=day)
    assert refused(office, command).code is code


def test_the_holder_does_not_take_the_own_seat_again(office: Office) -> None:
    row = seat_row(office, "l3.jst")
    again = new(GivePosting, officer_id=row.holder_id, seat_id=row.id, from_day=TODAY)
    assert refused(office, again).code is Code.POSTING_OVERLAPS


def test_nobody_sits_in_two_holders_time(office: Office) -> None:
    row = seat_row(office, "l3.jst")
    office.desk("admin").do(new(EndPosting, posting_id=row.posting_id, from_day=TODAY - 10))
    other = officer_row(office, "l3.pwd").id
    early = new(GivePosting, officer_id=other, seat_id=row.id, from_day=TODAY - 11)
    assert refused(office, early).code is Code.POSTING_OVERLAPS
    office.desk("admin").do(new(GivePosting, officer_id=other, seat_id=row.id, from_day=TODAY - 10))


def test_who_is_out_of_service_takes_no_seat(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.execute(update(officer).where(officer.c.username == "l3.pwd").values(active=False))
    gone = new(GivePosting, officer_id=officer_row(office, "l3.pwd").id, seat_id=office.seat("l3.jst"), from_day=TODAY)
    assert refused(office, gone).code is Code.OFFICER_INACTIVE


def test_a_posting_ends_once_and_not_before_it_began(office: Office) -> None:
    row = seat_row(office, "l3.jst")
    early = new(EndPosting, posting_id=row.posting_id, from_day=TODAY - 401)
    assert refused(office, early).code is Code.BAD_DATE
    office.desk("admin").do(new(EndPosting, posting_id=row.posting_id, from_day=TODAY))
    assert isinstance(refused(office, new(EndPosting, posting_id=row.posting_id, from_day=TODAY)), NotFound)
