"""Lists under a name, column mappings under a name."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from desktop.models.changes import Changes
from desktop.models.complaint import Kind, Status
from desktop.models.errors import Code, NotFound, NotPermitted, RuleBroken
from desktop.models.portal_commands import AskMappings, SaveMapping
from desktop.models.seam import Receipt
from desktop.models.worklist import Body, DeleteView, Filters, SavedViews, SaveView, SortKey
from tests.helpers.stores import DEHRADUN, JST, Office

FILTERS = Filters(
    body=Body.AWAITING,
    statuses=frozenset({Status.PENDING, Status.IN_PROGRESS}),
    levels=frozenset({1, 2}),
    kinds=frozenset({Kind.DEMAND}),
    department_id=JST,
    district_id=DEHRADUN,
    mine=True,
    due_before=1_800_000_000,
    reopened_from=2,
    text="पेयजल मा0",
)


def save(office: Office, by: str = "l2.jst", **fields: Any) -> Receipt:
    usual: dict[str, Any] = {"name": "मेरी सूची", "filters": FILTERS, "sort": SortKey.DUE, "descending": True}
    return office.desk(by).do(SaveView(command_id=uuid4(), **usual | fields))


def test_a_view_comes_back_exactly(office: Office) -> None:
    receipt = save(office)
    (view,) = office.desk("l2.jst").ask(SavedViews())
    assert (view.id, view.name, view.filters) == (receipt.id, "मेरी सूची", FILTERS)
    assert (view.sort, view.descending, view.version) == (SortKey.DUE, True, 1)
    assert isinstance(next(iter(view.filters.statuses)), Status)
    assert receipt.changes is Changes.VIEWS


def test_each_officer_has_their_own(office: Office) -> None:
    mine = save(office)
    theirs = save(office, by="l3.jst")
    assert [view.id for view in office.desk("l2.jst").ask(SavedViews())] == [mine.id]
    with pytest.raises(NotFound):
        office.desk("l2.jst").do(DeleteView(command_id=uuid4(), view_id=theirs.id))
    with pytest.raises(NotFound):
        save(office, name="उनकी", view_id=theirs.id)
    assert len(office.desk("l3.jst").ask(SavedViews())) == 1


def test_a_view_is_replaced_and_forgotten(office: Office) -> None:
    number = save(office).id
    again = save(office, name="नया नाम", filters=Filters(), view_id=number)
    assert (again.id, again.version) == (number, 2)
    (view,) = office.desk("l2.jst").ask(SavedViews())
    assert (view.name, view.filters) == ("नया नाम", Filters())
    office.desk("l2.jst").do(DeleteView(command_id=uuid4(), view_id=number))
    assert office.desk("l2.jst").ask(SavedViews()) == ()


def test_one_name_one_view(office: Office) -> None:
    first, second = save(office).id, save(office, name="दूसरी").id
    for number in (None, second):
        with pytest.raises(RuleBroken) as caught:
            save(office, view_id=number)
        assert caught.value.code is Code.NAME_TAKEN
    assert save(office, view_id=first).version == 2


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": " "}, Code.TEXT_MISSING),
        ({"name": "क" * 81}, Code.TEXT_TOO_LONG),
        ({"filters": Filters(text="क" * 200_000)}, Code.TEXT_TOO_LONG),
    ],
)
def test_a_view_has_a_fit_name(office: Office, fields: dict[str, Any], code: Code) -> None:
    with pytest.raises(RuleBroken) as caught:
        save(office, **fields)
    assert caught.value.code is code


def test_column_mappings_are_shared_and_the_last_used_comes_first(office: Office) -> None:
    desk = office.desk("so.jst")
    for name in ("पोर्टल", "एक्सेल"):
        office.clock.advance(seconds=5)
        desk.do(SaveMapping(command_id=uuid4(), name=name, body='{"number": "शिकायत सं0"}'))
    assert [one.name for one in office.desk("so.pwd").ask(AskMappings())] == ["एक्सेल", "पोर्टल"]
    office.clock.advance(seconds=5)
    office.desk("so.pwd").do(SaveMapping(command_id=uuid4(), name="पोर्टल", body='{"number": "No."}'))
    newest = desk.ask(AskMappings())[0]
    assert (newest.name, newest.body) == ("पोर्टल", '{"number": "No."}')


@pytest.mark.parametrize("body", ["", "[]", "{", "1", "[" * 50_000, '{"a": "' + "x" * 100_001 + '"}'])
def test_a_mapping_that_cannot_be_read_is_refused(office: Office, body: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        office.desk("so.jst").do(SaveMapping(command_id=uuid4(), name="पोर्टल", body=body))
    assert caught.value.code is Code.VALUE_UNFIT


def test_officers_of_the_levels_keep_no_mappings(office: Office) -> None:
    with pytest.raises(NotPermitted):
        office.desk("l1.jst").do(SaveMapping(command_id=uuid4(), name="अ", body="{}"))
