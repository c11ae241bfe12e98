"""Policy values with their orders, and the holidays: what may be set, by whom, and that it holds at once."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

from desktop.models.calendar import day_of, start_of
from desktop.models.changes import Changes
from desktop.models.complaint import Kind
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken
from desktop.models.identity import AddOfficer, AddSeat, GivePosting, Role, Scope
from desktop.models.reference import load_reference
from desktop.models.rules import AskPolicy, PolicyValue, RemoveHoliday, SetHoliday, SetPolicyValue
from desktop.models.seam import Receipt
from desktop.services.sql.policy_values import read_value
from desktop.services.sql.work import Reading
from tests.helpers.stores import CATEGORIES, JST, NOW, PASSWORD, PEOPLE, Office

TODAY = day_of(NOW)
USUAL: dict[str, Any] = {"code": "old_days", "value": "120", "from_day": TODAY, "order": "शासनादेश 12/2026"}


def set_value(office: Office, by: str = "admin", **fields: Any) -> Receipt:
    return office.desk(by).do(SetPolicyValue(command_id=uuid4(), **(USUAL | fields)))


def refused(office: Office, **fields: Any) -> AppError:
    with pytest.raises(AppError) as caught:
        set_value(office, **fields)
    return caught.value


def books(office: Office) -> Any:
    """The rules as the next transaction has them."""
    store = office.backend._store
    with store.engine.connect() as connection:
        officer = office.desk("itda").officer
        reading = Reading(connection=connection, officer=officer, now=office.clock.now, shelf=store.shelf)
        return reading.books


def of_code(office: Office, code: str) -> list[PolicyValue]:
    return [value for value in office.desk("l1.jst").ask(AskPolicy()).values if value.code == code]


def test_the_first_values_come_from_the_shipped_list(office: Office) -> None:
    values = office.desk("l1.jst").ask(AskPolicy()).values
    general = {value.code: json.loads(value.value) for value in values if value.category_id is None}
    assert general == {row.code: json.loads(row.value) for row in load_reference().policy}
    own = {value.category_id for value in values if value.category_id is not None}
    assert own == {row.id for row in load_reference().categories if row.level_days is not None}


@pytest.mark.parametrize("row", load_reference().policy, ids=lambda row: row.code)
def test_every_shipped_value_may_be_entered_again(row: Any) -> None:
    assert json.loads(read_value(row.code, row.value)) == json.loads(row.value)


def test_a_new_value_holds_from_its_day_and_the_old_one_stays_as_history(office: Office) -> None:
    assert books(office).rules.old_days == 180
    receipt = set_value(office, from_day=TODAY + 2)
    assert receipt.changes is Changes.POLICY
    assert books(office).rules.old_days == 180
    office.clock.now = start_of(TODAY + 2)
    assert books(office).rules.old_days == 120
    assert [(value.value, value.confirmed) for value in of_code(office, "old_days")] == [("180", True), ("120", True)]
    assert of_code(office, "old_days")[1].order == USUAL["order"]


def test_of_two_values_for_one_day_the_later_holds(office: Office) -> None:
    set_value(office)
    set_value(office, value="90")
    assert books(office).rules.old_days == 90


def test_the_next_complaint_has_the_new_limit_running_ones_keep_theirs(office: Office) -> None:
    set_value(office, code="level_sla_days", value="[3, 3, 3, 3]")
    assert books(office).rules.days_for(1, Kind.GRIEVANCE, CATEGORIES[JST]) == 3
    set_value(office, code="level_sla_days", value="[2, 2, 2, 2]", category_id=CATEGORIES[JST])
    assert books(office).rules.days_for(1, Kind.GRIEVANCE, CATEGORIES[JST]) == 2
    set_value(office, code="level_sla_days", value="[20, 20, 20, 20]", kind=Kind.DEMAND)
    assert books(office).rules.days_for(1, Kind.DEMAND, 0) == 20
    assert books(office).rules.days_for(1, Kind.GRIEVANCE, 0) == 3


def test_the_switch_for_l4_and_the_reasons_reach_the_rules(office: Office) -> None:
    set_value(office, code="special_close_approver_levels", value="[3, 4]")
    off = next(reason.code for reason in load_reference().special_close_reasons if not reason.enabled)
    set_value(office, code="enabled_reasons", value=json.dumps([off]))
    rules = books(office).rules
    assert rules.special_close_approver_levels == (3, 4)
    assert rules.enabled_reasons == {off}


UNFIT = [
    ("nonsense", "1"),
    ("", "1"),
    ("old_days", ""),
    ("old_days", "0"),
    ("old_days", "-3"),
    ("old_days", "1.5"),
    ("old_days", "true"),
    ("old_days", '"180"'),
    ("old_days", "१८०"),
    ("old_days", "NaN"),
    ("old_days", "1e400"),
    ("old_days", "[" * 100_000),
    ("old_days", "99999999999999999999"),
    ("level_sla_days", "[7, 7, 7]"),
    ("level_sla_days", "[7, 7, 7, 0]"),
    ("level_sla_days", "7"),
    ("count_holidays", "1"),
    ("count_holidays", "null"),
    ("reopen_dialogue_rungs", "[]"),
    ("reopen_dialogue_rungs", "[[2, 2], [2, 3]]"),
    ("reopen_dialogue_rungs", "[[3, 2], [2, 3]]"),
    ("reopen_dialogue_rungs", "[[2, 1]]"),
    ("reopen_dialogue_rungs", "[[2, 5]]"),
    ("reopen_dialogue_rungs", "[2, 2]"),
    ("special_close_proposer_level", "3"),
    ("special_close_approver_levels", "[]"),
    ("special_close_approver_levels", "[4]"),
    ("special_close_approver_levels", "[2, 3]"),
    ("special_close_reaudit_percent", "101"),
    ("enabled_reasons", '["SC99"]'),
    ("enabled_reasons", '"SC07"'),
    ("grading_weights", "[60, 20, 10, 20]"),
    ("grade_cutoffs", "[60, 70, 80]"),
    ("no_meeting_weekday", "7"),
    ("review_department_week", "6"),
    ("review_pre_days", "[2, 4, 6]"),
    ("review_pre_days", "[31, 4, 2]"),
    ("review_state_week", "0"),
    ("undo_merge_hours", "0"),
]


@pytest.mark.parametrize(("code", "value"), UNFIT, ids=lambda part: str(part)[:30])
def test_values_that_do_not_fit_are_refused(office: Office, code: str, value: str) -> None:
    before = office.desk("admin").ask(AskPolicy())
    assert refused(office, code=code, value=value).code is Code.VALUE_UNFIT
    assert office.desk("admin").ask(AskPolicy()) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"order": "  "}, Code.TEXT_MISSING),
        ({"order": "क" * 301}, Code.TEXT_TOO_LONG),
        ({"from_day": 17_949}, Code.BAD_DATE),
        ({"from_day": TODAY + 1_200}, Code.DATE_BEYOND_CAP),
        ({"kind": Kind.DEMAND}, Code.VALUE_UNFIT),
        ({"category_id": 1}, Code.VALUE_UNFIT),
        ({"code": "level_sla_days", "value": "[1, 1, 1, 1]", "category_id": 9_999}, Code.VALUE_UNFIT),
        ({"code": "level_sla_days", "value": "[1, 1, 1, 1]", "kind": 9}, Code.VALUE_UNFIT),
    ],
)
def test_a_value_needs_its_order_and_a_day(office: Office, fields: dict[str, Any], code: Code) -> None:
    assert refused(office, **fields).code is code


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.username)
def test_only_administrators_set_the_policy(office: Office, person: Any) -> None:
    with pytest.raises(NotPermitted):
        set_value(office, by=person.username)
    with pytest.raises(NotPermitted):
        office.desk(person.username).do(RemoveHoliday(command_id=uuid4(), day=TODAY))


def test_a_departments_administrator_does_not_set_the_states_policy(office: Office) -> None:
    admin = office.desk("admin")
    person = admin.do(AddOfficer(command_id=uuid4(), name="सीमा", username="local", password=PASSWORD)).id
    place = AddSeat(
        command_id=uuid4(),
        role=Role.ADMINISTRATOR,
        designation="प्रशासक",
        office="",
        scope=Scope(department_id=JST),
    )
    seat = admin.do(place).id
    admin.do(GivePosting(command_id=uuid4(), officer_id=person, seat_id=seat, from_day=TODAY))
    with pytest.raises(NotPermitted) as caught:
        set_value(office, by="local")
    assert caught.value.code is Code.OUT_OF_SCOPE
    with pytest.raises(NotPermitted):
        office.desk("local").do(SetHoliday(command_id=uuid4(), day=TODAY, name_hi="अवकाश", name_en=""))


def a_working_day(office: Office) -> int:
    return int(books(office).calendar.next_working(TODAY))


def test_a_holiday_is_a_day_off_until_it_is_removed(office: Office) -> None:
    day = a_working_day(office)
    admin = office.desk("admin")
    admin.do(SetHoliday(command_id=uuid4(), day=day, name_hi="ईगास", name_en=""))
    assert not books(office).calendar.is_working(day)
    admin.do(SetHoliday(command_id=uuid4(), day=day, name_hi="ईगास बग्वाल", name_en="Igas"))
    (row,) = (row for row in admin.ask(AskPolicy()).holidays if row.day == day)
    assert (row.name_hi, row.name_en, row.district_id, row.confirmed) == ("ईगास बग्वाल", "Igas", None, True)
    admin.do(RemoveHoliday(command_id=uuid4(), day=day))
    assert books(office).calendar.is_working(day)
    with pytest.raises(NotFound):
        admin.do(RemoveHoliday(command_id=uuid4(), day=day))


def test_a_districts_holiday_is_kept_for_the_district_alone(office: Office) -> None:
    day = a_working_day(office)
    admin = office.desk("admin")
    admin.do(SetHoliday(command_id=uuid4(), day=day, name_hi="मेला", name_en="Fair", district_id=11))
    assert books(office).calendar.is_working(day)
    assert any(row.day == day and row.district_id == 11 for row in admin.ask(AskPolicy()).holidays)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name_hi": ""}, Code.TEXT_MISSING),
        ({"day": 0}, Code.BAD_DATE),
        ({"day": TODAY + 5_000}, Code.DATE_BEYOND_CAP),
        ({"district_id": 99}, Code.VALUE_UNFIT),
    ],
)
def test_holidays_are_entered_properly(office: Office, fields: dict[str, Any], code: Code) -> None:
    usual: dict[str, Any] = {"day": TODAY, "name_hi": "अवकाश", "name_en": ""}
    with pytest.raises(RuleBroken) as caught:
        office.desk("admin").do(SetHoliday(command_id=uuid4(), **usual | fields))
    assert caught.value.code is code
