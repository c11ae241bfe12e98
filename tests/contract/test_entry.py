"""Complaints entered by hand, and who counts as the same person when two become one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.models.complaint import ComplaintFile, FindNumber, Status
from desktop.models.complaint_commands import MergeComplaint
from desktop.models.errors import AppError, Code, NotPermitted, RuleBroken
from desktop.models.portal_commands import ApplyPortalRows
from tests.contract.behind import whole_store
from tests.contract.stories import portal_row
from tests.helpers import steps
from tests.helpers.stores import BLOCKS, CATEGORIES, HARIDWAR, NAINITAL, PWD, Office, complaint


def refused(office: Office, by: str = "so.jst", **changes: Any) -> AppError:
    """Nothing was entered."""
    desk = office.desk(by)
    kept = whole_store(office)
    with pytest.raises(AppError) as caught:
        desk.do(complaint(**changes))
    assert whole_store(office) == kept
    return caught.value


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"mobile": ""}, Code.BAD_MOBILE),
        ({"mobile": "12345"}, Code.BAD_MOBILE),
        ({"mobile": "9412000001; DROP"}, Code.BAD_MOBILE),
        ({"category_id": CATEGORIES[PWD]}, Code.CATEGORY_FOREIGN),
        ({"category_id": 0}, Code.CATEGORY_FOREIGN),
        ({"block_id": BLOCKS[NAINITAL]}, Code.VALUE_UNFIT),
        ({"block_id": 0}, Code.VALUE_UNFIT),
        ({"subject": " \u200b"}, Code.TEXT_MISSING),
        ({"subject": "क" * 301}, Code.TEXT_TOO_LONG),
        ({"description": ""}, Code.TEXT_MISSING),
        ({"name": ""}, Code.TEXT_MISSING),
        ({"village": ""}, Code.TEXT_MISSING),
        ({"number": "3" * 41}, Code.TEXT_TOO_LONG),
    ],
)
def test_what_is_missing_or_does_not_fit(office: Office, changes: dict[str, Any], code: Code) -> None:
    found = refused(office, **changes)
    assert (type(found), found.code) == (RuleBroken, code)


def test_another_department_s_or_district_s_complaint_is_not_ours_to_enter(office: Office) -> None:
    for by, changes in (("so.jst", {"department_id": PWD}), ("l1.jst", {"district_id": HARIDWAR})):
        found = refused(office, by, **changes)
        assert (type(found), found.code) == (NotPermitted, Code.OUT_OF_SCOPE)


@pytest.mark.parametrize("again", ["30948217", "३०९४८२१७", " 3094 8217\u200b"])
def test_a_number_is_one_complaint_s_in_either_script(office: Office, again: str) -> None:
    number = office.register(number="30948217").id
    assert refused(office, number=again).code is Code.NUMBER_TAKEN
    assert office.desk("so.jst").ask(FindNumber(number=again)) == number


def test_the_store_s_own_number_evades_one_that_was_typed(office: Office) -> None:
    typed = office.register(number="ND00000002").id
    numbers = [office.desk("so.jst").ask(ComplaintFile(complaint_id=office.register().id)).case.number for _ in "12"]
    assert (typed, numbers) == (1, ["ND00000002-2", "ND00000003"])


def without_number(office: Office, number: str, name: str, village: str = "रायपुर") -> int:
    """A complaint of the portal's file that tells no mobile number."""
    row = replace(portal_row(office, number), mobile="", complainant=name, village=village)
    office.desk("so.jst").do(ApplyPortalRows(command_id=uuid4(), sha256="one", rows=(row,)))
    return office.desk("so.jst").ask(FindNumber(number=number))


def merge(office: Office, child: int, into: int) -> Code | None:
    try:
        steps.do(office, "so.jst", MergeComplaint, child, into_id=into, reason="एक ही प्रकरण")
    except RuleBroken as refusal:
        return refusal.code
    return None


def test_two_without_a_number_are_not_one_person_for_that(office: Office) -> None:
    first, other = without_number(office, "30948301", "कमला देवी"), without_number(office, "30948302", "विमला देवी")
    away = without_number(office, "30948303", "कमला देवी", "थानो")
    assert merge(office, first, other) is Code.MERGE_DIFFERENT_PERSON
    assert merge(office, first, away) is Code.MERGE_DIFFERENT_PERSON
    assert merge(office, first, without_number(office, "30948304", "कमला  देवी")) is None


def test_a_child_of_a_child_and_a_ring_are_refused(office: Office) -> None:
    first, second, third = (office.register().id for _ in range(3))
    assert merge(office, first, first) is Code.MERGE_WITH_ITSELF
    assert merge(office, first, second) is None
    assert merge(office, second, first) is Code.WRONG_STATUS
    assert merge(office, third, first) is Code.WRONG_STATUS
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=first)).case.status is Status.MERGED
