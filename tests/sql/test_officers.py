"""People and seats behind the desk: who may change them, what it changes, what the lists show of it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select, update

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken, SignInRefused, StaleData
from desktop.models.identity import (
    WHOLE_STATE,
    AddOfficer,
    AddSeat,
    Credentials,
    EditOfficer,
    EditSeat,
    EndPosting,
    GivePosting,
    OfficerRow,
    Officers,
    Role,
    Scope,
    SeatRow,
    Seats,
    SetMapping,
)
from desktop.models.oversight import Tile, Today
from desktop.models.seam import Command, Receipt
from desktop.services.sql.ledger import first_broken
from desktop.services.sql.tables import event, officer, posting, seat
from tests.helpers.stores import BLOCKS, DEHRADUN, HARIDWAR, JST, NAINITAL, NOW, PASSWORD, PEOPLE, PWD, Office

TODAY = day_of(NOW)


def new(kind: type[Command[Receipt]], **fields: Any) -> Command[Receipt]:
    return kind(command_id=uuid4(), **fields)


def seat_row(office: Office, username: str) -> SeatRow:
    number = office.seat(username)
    return next(row for row in office.desk("itda").ask(Seats()) if row.id == number)


def officer_row(office: Office, username: str) -> OfficerRow:
    return next(row for row in office.desk("admin").ask(Officers()) if row.username == username)


def refused(office: Office, command: Command[Receipt], by: str = "admin") -> AppError:
    desk = office.desk(by)
    before = ledger_length(office)
    with pytest.raises(AppError) as caught:
        desk.do(command)
    assert ledger_length(office) == before
    return caught.value


def ledger_length(office: Office) -> int:
    with office.engine.connect() as connection:
        assert first_broken(connection) is None
        return len(connection.execute(select(event.c.id)).all())


def last_entry(office: Office) -> Any:
    with office.engine.connect() as connection:
        return connection.execute(select(event).order_by(event.c.id.desc()).limit(1)).one()


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


def test_officers_are_listed_by_name_with_all_their_charges(office: Office) -> None:
    office.desk("l3.jst")
    rows = office.desk("itda").ask(Officers())
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    double = next(row for row in rows if row.username == "double")
    assert [charge.additional for charge in double.postings] == [False, True]
    assert next(row for row in rows if row.username == "l3.jst").last_login_at == NOW


@pytest.mark.parametrize(("text", "found"), [("नरेंद्र", ["l3.pwd"]), ("l3.", ["l3.jst", "l3.pwd"]), ("ZZ", [])])
def test_officers_are_found_by_name_and_user_name(office: Office, text: str, found: list[str]) -> None:
    assert sorted(row.username for row in office.desk("itda").ask(Officers(text=text))) == found


def test_a_department_sees_who_serves_or_served_there(office: Office) -> None:
    holder = office.desk("l1.jst").officer.posting
    office.desk("admin").do(new(EndPosting, posting_id=holder.id, from_day=TODAY))
    seen = {row.username for row in office.desk("so.jst").ask(Officers())}
    assert "l1.jst" in seen
    assert "double" in seen
    assert not {"l1.pwd", "itda", "admin"} & seen


def test_the_silent_are_those_the_landing_page_counts(office: Office) -> None:
    for username in ("l1.jst", "l2.jst", "so.jst"):
        office.desk(username)
    office.clock.advance(days=29)
    assert "l1.jst" not in {row.username for row in office.desk("so.jst").ask(Officers(silent_days=30))}
    office.clock.advance(days=1)
    office.desk("l2.jst")
    desk = office.desk("so.jst")
    silent = {row.username for row in desk.ask(Officers(silent_days=30))}
    assert silent == {"l1.jst", "l1b.jst", "l2b.jst", "l3.jst", "l4.jst", "double"}
    tile = next(tile for tile in desk.ask(Today()).tiles if tile.tile is Tile.NOT_LOGGED_IN)
    assert dict(tile.parts)["silent"] == len(silent)


@pytest.mark.parametrize("person", [*PEOPLE], ids=lambda person: person.username)
def test_only_administrators_change_people_and_seats(office: Office, person: Any) -> None:
    desk = office.desk(person.username)
    for command in (
        new(AddOfficer, name="अ", username="a", password=PASSWORD),
        new(AddSeat, role=Role.L3, designation="अ", office="", scope=Scope(department_id=JST)),
        new(GivePosting, officer_id=1, seat_id=1, from_day=TODAY),
    ):
        with pytest.raises(NotPermitted):
            desk.do(command)


def test_a_new_person_takes_a_seat_and_signs_in(office: Office) -> None:
    admin = office.desk("admin")
    added = admin.do(new(AddOfficer, name="  दीपक\u202e जोशी ", username="Deepak.Joshi", password=PASSWORD))
    assert added.changes is Changes.OFFICERS
    place = admin.do(
        new(
            AddSeat,
            role=Role.L2,
            designation="अधिशासी अभियन्ता",
            office="रुड़की",
            scope=Scope(department_id=PWD, district_id=5),
        )
    )
    admin.do(new(GivePosting, officer_id=added.id, seat_id=place.id, from_day=TODAY - 3, order="आदेश 12"))
    at = office.desk("deepak.joshi").officer
    assert (at.name, at.posting.seat_id, at.posting.role) == ("दीपक जोशी", place.id, Role.L2)
    entry = last_entry(office)
    assert entry.action == int(Action.SIGNED_IN)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": ""}, Code.TEXT_MISSING),
        ({"name": "अ" * 301}, Code.TEXT_TOO_LONG),
        ({"username": "L2.jst"}, Code.NAME_TAKEN),
        ({"username": "a b"}, Code.VALUE_UNFIT),
        ({"username": "<b>"}, Code.VALUE_UNFIT),
        ({"password": "seven77"}, Code.WEAK_PASSWORD),
    ],
)
def test_a_person_is_entered_properly(office: Office, fields: dict[str, str], code: Code) -> None:
    usual = {"name": "दीपक", "username": "deepak", "password": PASSWORD}
    assert refused(office, new(AddOfficer, **usual | fields)).code is code


def test_editing_a_person_keeps_the_history(office: Office) -> None:
    row = officer_row(office, "l2.jst")
    change = new(EditOfficer, officer_id=row.id, seen_version=row.version, name="मोहन सिंह", active=True)
    receipt = office.desk("admin").do(change)
    assert (receipt.version, officer_row(office, "l2.jst").name) == (row.version + 1, "मोहन सिंह")
    again = refused(office, new(EditOfficer, officer_id=row.id, seen_version=row.version, name="अ", active=True))
    assert isinstance(again, StaleData)
    assert again.details == {"by": "शंकर", "at": NOW, "version": row.version + 1}


def test_a_new_password_opens_at_once_even_after_many_wrong_tries(office: Office) -> None:
    for _ in range(5):
        with pytest.raises(SignInRefused):
            office.backend.sign_in(Credentials(username="l2.jst", password="wrong"))  # noqa: S106 - it is wrong
    row = officer_row(office, "l2.jst")
    fresh: dict[str, Any] = {"name": row.name, "active": True, "new_password": "badla-1905"}
    office.desk("admin").do(new(EditOfficer, officer_id=row.id, seen_version=row.version, **fresh))
    office.backend.sign_in(Credentials(username="l2.jst", password=fresh["new_password"]))


def test_who_goes_out_of_service_leaves_the_seats(office: Office) -> None:
    row = officer_row(office, "double")
    gone = new(EditOfficer, officer_id=row.id, seen_version=row.version, name=row.name, active=False)
    office.desk("admin").do(gone)
    assert officer_row(office, "double").postings == ()
    vacant = office.desk("itda").ask(Seats(only_vacant=True))
    assert {(seat.scope.department_id, seat.scope.district_id) for seat in vacant} == {(JST, HARIDWAR), (PWD, HARIDWAR)}


def test_the_last_administrator_stays(office: Office) -> None:
    row = officer_row(office, "admin")
    charge = row.postings[0]
    out = {"officer_id": row.id, "seen_version": row.version, "name": row.name, "active": False}
    assert refused(office, new(EditOfficer, **out)).details == {"field": "administrator"}
    assert refused(office, new(EndPosting, posting_id=charge.id, from_day=TODAY)).details == {"field": "administrator"}
    closing = {"seat_id": charge.seat_id, "seen_version": 1, "designation": "अ", "office": "", "active": False}
    assert refused(office, new(EditSeat, **closing)).details == {"field": "administrator"}


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


@pytest.fixture
def department_admin(office: Office) -> str:
    """An administrator of JST alone."""
    admin = office.desk("admin")
    person = admin.do(new(AddOfficer, name="सीमा", username="admin.jst", password=PASSWORD))
    scope = Scope(department_id=JST)
    place = admin.do(new(AddSeat, role=Role.ADMINISTRATOR, designation="प्रशासक", office="", scope=scope))
    admin.do(new(GivePosting, officer_id=person.id, seat_id=place.id, from_day=TODAY))
    return "admin.jst"


def test_a_departments_administrator_reaches_only_the_department(office: Office, department_admin: str) -> None:
    theirs, ours = seat_row(office, "l3.pwd"), seat_row(office, "l3.jst")
    chief, colleague = officer_row(office, "admin"), officer_row(office, "l3.jst")
    edited = {"designation": "अ", "office": "", "active": True}
    forbidden = (
        new(EditSeat, seat_id=theirs.id, seen_version=theirs.version, **edited),
        new(GivePosting, officer_id=colleague.id, seat_id=theirs.id, from_day=TODAY),
        new(EndPosting, posting_id=theirs.posting_id, from_day=TODAY),
        new(AddSeat, role=Role.L3, designation="अ", office="", scope=Scope(department_id=PWD)),
        new(AddSeat, role=Role.ADMINISTRATOR, designation="अ", office="", scope=WHOLE_STATE),
        new(SetMapping, department_id=PWD, level=3, seat_id=theirs.id),
        new(EditOfficer, officer_id=chief.id, seen_version=chief.version, name="अ", active=True, new_password=PASSWORD),
    )
    for command in forbidden:
        assert isinstance(refused(office, command, by=department_admin), NotFound)
    desk = office.desk(department_admin)
    desk.do(new(EditSeat, seat_id=ours.id, seen_version=ours.version, **edited))
    desk.do(new(EditOfficer, officer_id=colleague.id, seen_version=colleague.version, name="दिनेश चन्द्र", active=True))


def test_the_same_command_twice_enters_one_person(office: Office) -> None:
    admin = office.desk("admin")
    command = new(AddOfficer, name="दीपक", username="deepak", password=PASSWORD)
    assert admin.do(command) == admin.do(command)
    with pytest.raises(RuleBroken):
        admin.do(new(AddOfficer, name="दीपक", username="deepak", password=PASSWORD))
