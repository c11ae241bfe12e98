"""Every question, asked by every role: an answer within the scope, no full mobile number anywhere in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import identity as i
from desktop.models import lists, oversight, portal_commands, rules
from desktop.models import special_close as s
from desktop.models import worklist as w
from desktop.models.calendar import as_date, day_of
from desktop.models.complaint import ComplaintFile, FindNumber
from desktop.models.errors import AppError, Code, NotFound, NotPermitted
from desktop.models.follow_up import (
    AddresseeCounts,
    ComplianceDraft,
    FollowUps,
    LinkFollowUp,
    OpenFollowUp,
    RecordReply,
)
from desktop.models.meeting import MeetingsCalendar, OpenMeeting
from desktop.models.meeting_figures import PackFigures, PackOldCases
from desktop.models.meeting_minutes import MinutesAt, MinutesOf
from desktop.models.meetings_due import AskMeetingsWaiting, NextMeeting, UploadsDue
from desktop.models.phrase_book import PhraseLibrary
from desktop.models.seam import Question
from desktop.services.sql.registry import QUESTIONS
from tests.contract.behind import whole_store
from tests.contract.stories import drawn, new, portal_row, proposed
from tests.helpers import meetings, steps
from tests.helpers.every_store import OPENERS
from tests.helpers.stores import JST, NAINITAL, NOW, PEOPLE, PWD, Office

EVERYBODY = ["admin", *(person.username for person in PEOPLE)]
_MOBILE = re.compile(r"9412\d{6}")


def every_string(answer: object) -> Iterator[str]:
    """Every text and number in an answer, however deep it lies, as text."""
    if is_dataclass(answer):
        for field in fields(answer):
            yield from every_string(getattr(answer, field.name))
    elif isinstance(answer, Mapping):
        for key, value in answer.items():
            yield from every_string(key)
            yield from every_string(value)
    elif isinstance(answer, (tuple, list, set, frozenset)):
        for value in answer:
            yield from every_string(value)
    else:
        yield str(answer)


@pytest.fixture(scope="module", params=OPENERS)
def busy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with something behind every question, made once: nothing here changes it."""
    with OPENERS[request.param](tmp_path_factory.mktemp("busy")) as office:
        yield fill(office)


def fill(office: Office) -> Office:
    """Complaint 1 has a proposal, 2 is drawn for the second look, 3 has a promise, 5 was reopened twice."""
    proposed(office)
    drawn(office)
    number = new(office)
    steps.talk(office, "l2.jst", number, promise_day=day_of(office.clock.now) + 2)
    shown = c.RevealMobile(command_id=uuid4(), complaint_id=number, reason="बात करनी है")
    assert office.desk("l1.jst").do(shown).mobile == "9412000001"
    steps.do(office, "so.jst", c.MergeComplaint, new(office), into_id=number, reason="एक ही")
    again = new(office)
    steps.reopen(office, "l1.jst", again)
    steps.reopen(office, "l2.jst", again)
    batch = portal_commands.ApplyPortalRows(command_id=uuid4(), sha256="one", rows=(portal_row(office),))
    office.desk("so.jst").do(batch)
    meetings.uploaded(office, days_ago=40)
    meetings.signed(office)
    meetings.plan(office, days_ago=-6)
    meetings.act(office, "so.jst", LinkFollowUp, 1, complaint_ids=(number,))
    meetings.act(office, "so.jst", RecordReply, 1, text="31 प्रकरण शेष", day=day_of(office.clock.now), complied=False)
    office.register(by="so.pwd", department_id=PWD, district_id=NAINITAL, mobile="9412000003")
    return office


def questions(office: Office) -> list[Question[Any]]:
    """One of every kind, several of those with much to choose."""
    today = day_of(office.clock.now)
    found = w.Filters(text="9412000001")
    return [
        *(ComplaintFile(complaint_id=number) for number in range(1, 9)),
        *(s.OpenDecision(complaint_id=number) for number in (1, 2)),
        *(d.OpenCallSheet(complaint_id=number) for number in (3, 5)),
        FindNumber(number="ND00000001"),
        w.WorklistPage(),
        w.WorklistPage(filters=w.Filters(body=w.Body.ALL), sort=w.SortKey.REGISTERED, descending=True),
        w.WorklistPage(filters=found),
        w.WorklistOutline(),
        w.WorklistOutline(filters=found),
        w.WorklistCounts(filters=(w.Filters(), found, w.Filters(body=w.Body.ALL))),
        w.SavedViews(),
        oversight.Today(),
        oversight.AskStoreState(),
        lists.ReferenceBook(),
        rules.AskPolicy(),
        i.Seats(),
        i.Officers(),
        i.Mappings(department_id=JST),
        i.MappingDoctor(),
        d.DialogueQueue(),
        d.DialogueQueue(mine=False),
        d.PromisesDue(until_day=today + 30),
        s.DecisionQueue(),
        s.ClosureRegister(from_day=today - 30, to_day=today),
        s.ReauditQueue(),
        PackFigures(from_date=as_date(today - 30), until_date=as_date(today)),
        PackOldCases(until_date=as_date(today)),
        *meeting_questions(office),
        portal_commands.AskMappings(),
        portal_commands.AskImports(),
        portal_commands.ComparePortalRow(row=replace(portal_row(office), mobile="9412000009", subject="अन्य विषय")),
        portal_commands.PreviewPortalRows(rows=(portal_row(office), portal_row(office, "30948302"))),
    ]


def meeting_questions(office: Office) -> list[Question[Any]]:
    """Of the meetings of `busy`: 1 and 2 are held, 3 is to come; row 1 has a reply and a complaint."""
    today = day_of(office.clock.now)
    return [
        MeetingsCalendar(from_day=today - 60, to_day=today + 60),
        *(OpenMeeting(meeting_id=number) for number in (1, 2, 3)),
        NextMeeting(),
        AskMeetingsWaiting(),
        UploadsDue(),
        UploadsDue(only_late=False),
        *(MinutesOf(meeting_id=number) for number in (1, 2, 3)),
        MinutesAt(meeting_id=1, version=1),
        FollowUps(),
        FollowUps(text="निस्तारित", addressee=meetings.HALL),
        OpenFollowUp(follow_up_id=1),
        AddresseeCounts(),
        ComplianceDraft(meeting_id=3),
        PhraseLibrary(department_id=JST),
    ]


def test_every_kind_of_question_is_asked_here(busy: Office) -> None:
    assert {type(question) for question in questions(busy)} == set(QUESTIONS)


@pytest.mark.parametrize("username", EVERYBODY)
def test_no_answer_shows_a_full_mobile_number_and_asking_changes_nothing(busy: Office, username: str) -> None:
    desk = busy.desk(username)
    kept, asked = whole_store(busy), 0
    for question in questions(busy):
        try:
            answer = desk.ask(question)
        except (NotFound, NotPermitted):
            continue
        asked += 1
        shown = [text for text in every_string(answer) if _MOBILE.search(text)]
        assert not shown, (question, shown)
    assert asked > 20
    assert whole_store(busy) == kept


def test_masked_numbers_are_shown_so(busy: Office) -> None:
    (row, *_) = busy.desk("so.jst").ask(w.WorklistPage()).rows
    assert row.mobile == "94••• ••001"
    assert busy.desk("so.jst").ask(ComplaintFile(complaint_id=1)).person.mobile == "94••• ••001"


def test_a_reveal_is_in_the_ledger_with_its_reason(busy: Office) -> None:
    events = busy.desk("so.jst").ask(ComplaintFile(complaint_id=3)).events
    assert [(event.officer, event.text) for event in events if event.action.name == "REVEALED"] == [
        ("रमेश", "बात करनी है")
    ]


def test_a_reveal_without_a_reason_shows_nothing(busy: Office) -> None:
    with pytest.raises(AppError) as caught:
        busy.desk("l1.jst").do(c.RevealMobile(command_id=uuid4(), complaint_id=3, reason=" \u200b"))
    assert caught.value.code is Code.TEXT_MISSING


@pytest.mark.parametrize("username", [name for name in EVERYBODY if name.endswith("pwd")])
def test_another_department_sees_nothing_of_ours(busy: Office, username: str) -> None:
    desk = busy.desk(username)
    for number in range(1, 7):
        for question in (
            ComplaintFile(complaint_id=number),
            s.OpenDecision(complaint_id=number),
            d.OpenCallSheet(complaint_id=number),
        ):
            with pytest.raises(NotFound):
                desk.ask(question)
    with pytest.raises(NotFound):
        desk.ask(FindNumber(number="ND00000001"))
    about_meetings: tuple[Question[Any], ...] = (
        OpenMeeting(meeting_id=1),
        MinutesOf(meeting_id=1),
        MinutesAt(meeting_id=1, version=1),
        OpenFollowUp(follow_up_id=1),
        ComplianceDraft(meeting_id=3),
    )
    for unseen in about_meetings:
        with pytest.raises(NotFound):
            desk.ask(unseen)
    assert desk.ask(MeetingsCalendar(from_day=day_of(NOW) - 90, to_day=day_of(NOW) + 90)).lines == ()
    assert desk.ask(FollowUps()).total == 0
    assert (desk.ask(AddresseeCounts()), desk.ask(UploadsDue(only_late=False)), desk.ask(NextMeeting())) == (
        (),
        (),
        None,
    )
    listed = desk.ask(w.WorklistPage(filters=w.Filters(body=w.Body.ALL), sort=w.SortKey.REGISTERED)).rows
    assert {row.department_id for row in listed} <= {PWD}
    assert not desk.ask(w.WorklistPage(filters=w.Filters(text="ND00000001"))).rows
    assert not desk.ask(s.DecisionQueue())
    assert not desk.ask(s.ReauditQueue())
    assert not desk.ask(d.PromisesDue(until_day=day_of(NOW) + 400))


@pytest.mark.parametrize(("by", "seen"), [("l1.jst", True), ("l1b.jst", False), ("l2b.jst", False), ("itda", True)])
def test_the_place_bounds_what_is_seen(busy: Office, by: str, seen: bool) -> None:
    rows = busy.desk(by).ask(w.WorklistPage(filters=w.Filters(body=w.Body.ALL), sort=w.SortKey.REGISTERED)).rows
    assert bool(rows) is seen
