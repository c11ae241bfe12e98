"""People behind the desk: who may change them, what it changes, what the lists show of it."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.models.changes import Changes
from desktop.models.complaint import Action
from desktop.models.errors import Code, NotFound, NotPermitted, RuleBroken, SignInRefused, StaleData
from desktop.models.identity import (
    WHOLE_STATE,
    AddOfficer,
    AddSeat,
    Credentials,
    EditOfficer,
    EditSeat,
    EndPosting,
    GivePosting,
    Officers,
    Role,
    Scope,
    Seats,
    SetMapping,
)
from desktop.models.oversight import Tile, Today
from tests.helpers.administration import TODAY, last_entry, new, officer_row, refused, seat_row
from tests.helpers.stores import HARIDWAR, JST, NOW, PASSWORD, PEOPLE, PWD, Office


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
