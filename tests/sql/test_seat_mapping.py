"""Which seat receives what, and the doctor who finds seats that will not answer."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select, update

from desktop.models.calendar import day_of
from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code, NotFound, RuleBroken, StaleData
from desktop.models.identity import (
    AddSeat,
    EndPosting,
    MappingDoctor,
    MappingFinding,
    MappingRow,
    Mappings,
    RemoveMapping,
    Role,
    Scope,
    SetMapping,
)
from desktop.models.seam import Receipt
from desktop.services.sql import mapping_doctor
from desktop.services.sql.tables import complaint, mapping
from tests.helpers.stores import BLOCKS, CATEGORIES, DEHRADUN, HARIDWAR, JST, NAINITAL, PWD, Office

USUAL = {"department_id": JST, "level": 1}


def set_rule(office: Office, **fields: Any) -> Receipt:
    return office.desk("admin").do(SetMapping(command_id=uuid4(), **(USUAL | fields)))


def refused(office: Office, **fields: Any) -> AppError:
    with pytest.raises(AppError) as caught:
        set_rule(office, **fields)
    return caught.value


def new_seat(office: Office, district: int | None = DEHRADUN, block: int | None = None, role: Role = Role.L1) -> int:
    scope = Scope(department_id=JST, district_id=district, block_id=block)
    command = AddSeat(command_id=uuid4(), role=role, designation="अवर अभियन्ता", office="", scope=scope)
    return office.desk("admin").do(command).id


def desk_of(office: Office, complaint_id: int) -> int:
    with office.engine.connect() as connection:
        return connection.scalar(select(complaint.c.seat_id).where(complaint.c.id == complaint_id)) or 0


def rows(office: Office, by: str = "admin") -> tuple[MappingRow, ...]:
    return office.desk(by).ask(Mappings(department_id=JST))


def test_the_narrowest_rule_receives_the_next_complaint(office: Office) -> None:
    first = office.register().id
    usual = desk_of(office, first)
    of_block, of_category = new_seat(office, DEHRADUN, BLOCKS[DEHRADUN]), new_seat(office)
    receipt = set_rule(office, seat_id=of_block, district_id=DEHRADUN, block_id=BLOCKS[DEHRADUN])
    assert receipt.changes is Changes.OFFICERS
    assert desk_of(office, office.register().id) == of_block
    set_rule(office, seat_id=of_category, district_id=DEHRADUN, category_id=CATEGORIES[JST])
    assert desk_of(office, office.register().id) == of_category
    assert desk_of(office, first) == usual


def test_rules_are_shown_with_seat_and_holder_wider_first(office: Office) -> None:
    shown = rows(office, "so.jst")
    assert [(row.level, row.district_id, row.holder) for row in shown if row.level == 1] == [
        (1, DEHRADUN, "रमेश"),
        (1, NAINITAL, "गीता"),
    ]
    assert {row.level for row in shown} == {1, 2, 3, 4}
    with pytest.raises(NotFound):
        office.desk("so.pwd").ask(Mappings(department_id=JST))


def test_setting_the_same_place_again_changes_the_seat(office: Office) -> None:
    seat = new_seat(office)
    receipt = set_rule(office, seat_id=seat, district_id=DEHRADUN)
    row = next(row for row in rows(office) if row.id == receipt.id)
    assert (row.seat_id, row.version, row.holder) == (seat, 2, "")
    assert len([row for row in rows(office) if row.level == 1]) == 2


def test_without_its_rule_the_wider_one_holds(office: Office) -> None:
    seat = new_seat(office, DEHRADUN, BLOCKS[DEHRADUN])
    receipt = set_rule(office, seat_id=seat, district_id=DEHRADUN, block_id=BLOCKS[DEHRADUN])
    gone = RemoveMapping(command_id=uuid4(), mapping_id=receipt.id, seen_version=1)
    office.desk("admin").do(gone)
    assert desk_of(office, office.register().id) == office.seat("l1.jst")
    with pytest.raises(NotFound):
        office.desk("admin").do(RemoveMapping(command_id=uuid4(), mapping_id=receipt.id, seen_version=1))


def test_a_rule_changed_meanwhile_is_not_removed(office: Office) -> None:
    row = rows(office)[0]
    set_rule(office, seat_id=new_seat(office), district_id=row.district_id)
    with pytest.raises(StaleData) as caught:
        office.desk("admin").do(RemoveMapping(command_id=uuid4(), mapping_id=row.id, seen_version=row.version))
    assert caught.value.details["by"] == "शंकर"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"category_id": CATEGORIES[PWD]}, Code.CATEGORY_FOREIGN),
        ({"level": 2}, Code.SEAT_UNFIT),
        ({"level": 5}, Code.SEAT_UNFIT),
        ({"department_id": PWD}, Code.SEAT_UNFIT),
        ({"district_id": NAINITAL}, Code.SEAT_UNFIT),
        ({"district_id": None}, Code.SEAT_UNFIT),
        ({"block_id": BLOCKS[NAINITAL]}, Code.VALUE_UNFIT),
        ({"district_id": None, "block_id": BLOCKS[DEHRADUN]}, Code.VALUE_UNFIT),
        ({"department_id": 9_999}, Code.VALUE_UNFIT),
        ({"seat_id": 9_999}, Code.NOT_FOUND),
    ],
)
def test_a_rule_sends_only_what_the_seat_may_see(office: Office, fields: dict[str, Any], code: Code) -> None:
    usual = {"seat_id": new_seat(office), "district_id": DEHRADUN}
    assert refused(office, **usual | fields).code is code


def found(office: Office, by: str = "so.jst", department_id: int | None = None) -> dict[str, list[MappingFinding]]:
    by_code: dict[str, list[MappingFinding]] = {}
    for one in office.desk(by).ask(MappingDoctor(department_id=department_id)):
        by_code.setdefault(one.code, []).append(one)
    return by_code


def sign_everybody_in(office: Office) -> None:
    for username in ("l1.jst", "l1b.jst", "l2.jst", "l2b.jst", "l3.jst", "l4.jst", "double"):
        office.desk(username)


def test_a_vacant_seat_is_found_with_what_lies_there(office: Office) -> None:
    office.register()
    charge = office.desk("l1.jst").officer.posting
    office.desk("admin").do(EndPosting(command_id=uuid4(), posting_id=charge.id, from_day=day_of(office.clock.now)))
    (vacant,) = found(office)["vacant"]
    assert (vacant.seat_id, vacant.level, vacant.district_id, vacant.number) == (charge.seat_id, 1, DEHRADUN, 1)


def test_a_department_without_its_head_at_l3_is_found(office: Office) -> None:
    sign_everybody_in(office)
    assert "no_head" not in found(office)
    charge = office.desk("l3.jst").officer.posting
    office.desk("admin").do(EndPosting(command_id=uuid4(), posting_id=charge.id, from_day=day_of(office.clock.now)))
    (headless,) = found(office)["no_head"]
    assert (headless.seat_id, headless.department_id, headless.level) == (charge.seat_id, JST, 3)
    with office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE seat SET active = 0 WHERE role = 3 AND department_id = 4")
    (headless,) = found(office)["no_head"]
    assert (headless.seat_id, headless.department_id) == (None, JST)


def test_silent_holders_are_found_with_their_days(office: Office) -> None:
    sign_everybody_in(office)
    assert "silent" not in found(office)
    office.clock.advance(days=40)
    office.desk("l2.jst")
    silent = found(office)["silent"]
    assert {one.number for one in silent} == {40}
    assert len(silent) == 6
    assert office.seat("l2.jst") not in {one.seat_id for one in silent}


def test_overloaded_desks_are_found(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_everybody_in(office)
    monkeypatch.setattr(mapping_doctor, "HEAVY_LEAST", 3)
    monkeypatch.setattr(mapping_doctor, "HEAVY_SHARE", 2)
    for _ in range(3):
        assert "overloaded" not in found(office)
        office.register()
    (heavy,) = found(office)["overloaded"]
    assert (heavy.seat_id, heavy.number) == (office.seat("l1.jst"), 3)


def test_places_that_no_rule_reaches_are_found(office: Office) -> None:
    missing = found(office)["no_seat"]
    first = [one for one in missing if one.level == 1]
    assert len(first) == 11  # of 13 districts, Dehradun and Nainital have rules at L1
    assert HARIDWAR in {one.district_id for one in first}
    assert HARIDWAR not in {one.district_id for one in missing if one.level == 2}
    assert not [one for one in missing if one.level > 2]
    assert {one.block_id for one in missing} == {None}


def test_single_blocks_without_a_rule_are_named(office: Office) -> None:
    with office.engine.begin() as connection:
        rule = (mapping.c.department_id == JST, mapping.c.level == 1, mapping.c.district_id == DEHRADUN)
        connection.execute(update(mapping).where(*rule).values(block_id=BLOCKS[DEHRADUN]))
    blocks = [one.block_id for one in found(office)["no_seat"] if one.level == 1 and one.district_id == DEHRADUN]
    assert len(blocks) == 5  # of six
    assert BLOCKS[DEHRADUN] not in blocks


def test_the_doctor_keeps_to_the_scope(office: Office) -> None:
    assert {one.department_id for one in office.desk("so.jst").ask(MappingDoctor())} == {JST}
    assert {one.department_id for one in office.desk("itda").ask(MappingDoctor())} == {JST, PWD}
    assert {one.department_id for one in office.desk("itda").ask(MappingDoctor(department_id=PWD))} == {PWD}
    assert {one.district_id for one in office.desk("l2b.jst").ask(MappingDoctor())} <= {NAINITAL, None}


def test_complaints_on_no_desk_are_counted(office: Office) -> None:
    with office.engine.begin() as connection:
        connection.execute(delete(mapping).where(mapping.c.department_id == JST, mapping.c.level == 1))
    office.register()
    homeless = [one for one in found(office)["no_seat"] if one.level == 1 and one.district_id == DEHRADUN]
    assert [one.number for one in homeless] == [1]


def test_a_general_rule_reaches_every_place(office: Office) -> None:
    with office.engine.begin() as connection:
        rule = {"department_id": JST, "level": 1, "seat_id": office.seat("l1.jst")}
        connection.execute(insert(mapping), rule)
    assert not [one for one in found(office)["no_seat"] if one.level == 1]


def test_a_refused_rule_leaves_the_old_one(office: Office) -> None:
    before = rows(office)
    with pytest.raises(RuleBroken):
        set_rule(office, seat_id=office.seat("l2.jst"), district_id=DEHRADUN)
    assert rows(office) == before
