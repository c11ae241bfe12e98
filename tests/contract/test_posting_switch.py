"""One person, several charges: they work in one at a time, and only as long as they hold it."""

from __future__ import annotations

from uuid import uuid4

import pytest

from desktop.models.calendar import day_of
from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AddNote
from desktop.models.errors import Code, NotFound, NotPermitted
from desktop.models.identity import EndPosting
from tests.helpers.stores import HARIDWAR, JST, PWD, Office


def test_each_posting_sees_its_own(office: Office) -> None:
    ours = office.register(district_id=HARIDWAR).id
    theirs = office.register(by="so.pwd", department_id=PWD, district_id=HARIDWAR).id
    first = office.desk("double")
    assert first.officer.posting.scope.department_id == JST
    second = first.in_posting(first.officer.postings[1].id)
    assert (second.officer.id, second.officer.posting.additional) == (first.officer.id, True)
    for desk, seen, unseen in ((first, ours, theirs), (second, theirs, ours)):
        assert desk.ask(ComplaintFile(complaint_id=seen)).case.id == seen
        with pytest.raises(NotFound):
            desk.ask(ComplaintFile(complaint_id=unseen))
        desk.do(AddNote(command_id=uuid4(), complaint_id=seen, seen_version=1, text="देखा"))
        with pytest.raises(NotFound):
            desk.do(AddNote(command_id=uuid4(), complaint_id=unseen, seen_version=1, text="देखा"))
    events = office.desk("so.pwd").ask(ComplaintFile(complaint_id=theirs)).events
    assert (events[-1].officer, events[-1].action.name) == ("प्रकाश", "NOTE")


def test_nobody_works_in_somebody_else_s(office: Office) -> None:
    mine, other = office.desk("l2.jst"), office.desk("l3.jst").officer.posting.id
    for number in (other, 0, -1, 10**20):
        with pytest.raises(NotPermitted) as caught:
            mine.in_posting(number)
        assert caught.value.code is Code.NO_POSTING


def test_a_posting_that_ended_changes_nothing_more(office: Office) -> None:
    number = office.register().id
    desk = office.desk("l1.jst")
    today = day_of(office.clock.now)
    office.desk("admin").do(
        EndPosting(command_id=uuid4(), posting_id=desk.officer.posting.id, from_day=today, order="आदेश")
    )
    with pytest.raises(NotPermitted) as caught:
        desk.do(AddNote(command_id=uuid4(), complaint_id=number, seen_version=1, text="देखा"))
    assert caught.value.code is Code.NO_POSTING
