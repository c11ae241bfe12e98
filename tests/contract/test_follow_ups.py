"""The action ledger: taken, replied to, reminded of, put off, carried over, closed by the chair, reported."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import follow_up as f
from desktop.models import meeting_minutes as m
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken, StaleData
from desktop.models.follow_up import FollowUpState
from desktop.models.meeting import MeetingKind, Series
from desktop.models.meeting_commands import HoldMeeting
from desktop.models.minutes import Language
from desktop.models.papers.compliance import Compliance
from desktop.models.phrase_book import Book, SetPhrase
from tests.helpers import meetings as steps
from tests.helpers.stores import JST, PWD, Office

S = FollowUpState
SOURCE = "मा0 मुख्यमंत्री, उत्तराखण्ड सरकार की अध्यक्षता में समीक्षा बैठक का कार्यवृत्त"


def refused(office: Office, by: str, kind: type[Any], row: int, /, **fields: Any) -> AppError:
    return steps.refusal_of(office, *steps.ready_to_act(office, by, kind, row, **fields))


def line(office: Office, row: int) -> f.FollowUpLine:
    return office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row)).line


def reply(office: Office, row: int, *, complied: bool = False, text: str = "कार्यवाही प्रचलित") -> None:
    steps.act(office, "so.jst", f.RecordReply, row, text=text, day=steps.today(office), complied=complied)


def taken(office: Office, *numbers: int, **changes: Any) -> f.TakeDirections:
    directions = tuple(
        f.TakenDirection(group=0, number=number, text=f"निर्देश {number}", addressees=("समस्त सचिव", "समस्त जिलाधिकारी"))
        for number in numbers
    )
    usual = {"department_id": JST, "source": SOURCE, "source_day": steps.today(office) - 40, "directions": directions}
    return f.TakeDirections(command_id=uuid4(), **{**usual, **changes})


def test_replies_say_where_a_row_stands(office: Office) -> None:
    row = steps.row(office)
    sha256 = steps.kept(office, by="so.jst", content=b"%PDF-1.7 proof")
    proof = {"sha256": sha256, "file_name": "आख्या.pdf"}
    today = steps.today(office)
    steps.act(office, "so.jst", f.RecordReply, row, text="31 शेष", day=today, complied=False, **proof)
    assert (line(office, row).state, line(office, row).last_reply) == (S.REPLIED, "31 शेष")
    steps.act(office, "l3.jst", f.RecordReply, row, text="पूर्ण", day=today, complied=True)
    found = office.desk("anu.jst").ask(f.OpenFollowUp(follow_up_id=row))
    assert (found.line.state, found.line.last_reply, found.line.late_days) == (S.COMPLIED, "पूर्ण", 0)
    assert [(each.text, each.officer, each.complied, each.sha256) for each in found.replies] == [
        ("31 शेष", "हरीश", False, sha256),
        ("पूर्ण", "दिनेश", True, ""),
    ]
    assert office.desk("l4.jst").open_file(sha256).read() == b"%PDF-1.7 proof"
    with pytest.raises(NotFound):
        office.desk("l4.pwd").open_file(sha256)
    reply(office, row)
    assert line(office, row).state is S.REPLIED


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"text": " "}, Code.TEXT_MISSING),
        ({"day": 1}, Code.DATE_IN_FUTURE),
        ({"day": -11}, Code.BAD_DATE),
        ({"sha256": "22" * 32, "file_name": "क.pdf"}, Code.NOT_FOUND),
    ],
)
def test_what_a_reply_must_be(office: Office, changes: dict[str, Any], code: Code) -> None:
    row = steps.row(office)
    fields = {"text": "हो गया", "day": 0, "complied": True} | changes
    fields["day"] = steps.today(office) + int(str(fields["day"]))
    assert refused(office, "so.jst", f.RecordReply, row, **fields).code is code


def test_only_the_chair_closes_or_the_anusachiv_who_names_the_meeting(office: Office) -> None:
    row = steps.row(office)
    text = {"text": "अध्यक्ष द्वारा अनुपालन स्वीकार"}
    for by in ("so.jst", "l2.jst", "itda", "admin"):
        found = refused(office, by, f.CloseFollowUp, row, **text)
        assert isinstance(found, NotPermitted | NotFound), by
    assert refused(office, "anu.jst", f.CloseFollowUp, row, **text).code is Code.MEETING_UNFIT
    same = line(office, row).meeting_id
    coming = steps.plan(office, 1)
    foreign = steps.plan(office, 1, by="anu.pwd", series=replace(steps.OWN, department_id=PWD))
    for meeting in (same, coming):
        assert refused(office, "anu.jst", f.CloseFollowUp, row, **text, meeting_id=meeting).code is Code.MEETING_UNFIT
    assert isinstance(refused(office, "anu.jst", f.CloseFollowUp, row, **text, meeting_id=foreign), NotFound)
    meeting = steps.held(office, 2)
    steps.act(office, "anu.jst", f.CloseFollowUp, row, **text, meeting_id=meeting)
    closed = office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row))
    assert (closed.line.state, closed.closing, closed.closed_by) == (S.CLOSED, text["text"], "बीना")
    assert (closed.closed_in, closed.closed_day) == (meeting, steps.today(office))
    assert {refusal.code for refusal in closed.refusals} == {"role_may_not", "follow_up_closed"}
    for kind, fields in (
        (f.CloseFollowUp, text),
        (f.RecordReply, {"text": "और", "day": steps.today(office), "complied": True}),
        (f.SetFollowUpDue, {"due_day": None, "reason": "और"}),
        (f.LinkFollowUp, {"complaint_ids": ()}),
    ):
        assert refused(office, "l4.jst", kind, row, **fields).code is Code.FOLLOW_UP_CLOSED
    steps.act(office, "l4.jst", f.CloseFollowUp, row + 1, text="स्वयं देखा")


def test_the_chair_s_side_takes_a_closing_back_with_a_reason(office: Office) -> None:
    row = steps.row(office)
    why = {"reason": "स्थल पर कार्य अपूर्ण पाया गया"}
    assert refused(office, "l4.jst", f.ReopenFollowUp, row, **why).code is Code.FOLLOW_UP_OPEN
    steps.act(office, "l4.jst", f.CloseFollowUp, row, text="अनुपालन स्वीकार")
    for by in ("so.jst", "l2.jst", "itda", "admin"):
        assert isinstance(refused(office, by, f.ReopenFollowUp, row, **why), NotPermitted | NotFound), by
    assert refused(office, "anu.jst", f.ReopenFollowUp, row, reason=" ").code is Code.TEXT_MISSING
    steps.act(office, "anu.jst", f.ReopenFollowUp, row, **why)
    found = office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row))
    assert (found.line.state, found.line.reopened) == (S.OPEN, why["reason"])
    assert (found.closing, found.closed_by, found.closed_day, found.closed_in) == ("", "", None, None)
    reply(office, row)
    assert (line(office, row).state, line(office, row).reopened) == (S.REPLIED, why["reason"])
    steps.act(office, "l4.jst", f.CloseFollowUp, row, text="अब पूर्ण")
    again = office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row))
    assert (again.closing, again.line.reopened) == ("अब पूर्ण", "")


@pytest.mark.parametrize(("complied", "state"), [(None, S.CARRIED), (False, S.REPLIED), (True, S.CARRIED)])
def test_a_reopened_row_stands_where_its_last_reply_left_it(office: Office, complied: bool | None, state: S) -> None:
    meeting = steps.signed(office, 40)
    row = min(each.id for each in steps.rows(office, meeting_id=meeting))
    steps.signed(office, 10)
    if complied is not None:
        reply(office, row, complied=complied)
    steps.act(office, "l4.jst", f.CloseFollowUp, row, text="अनुपालन स्वीकार")
    steps.act(office, "l4.jst", f.ReopenFollowUp, row, reason="पुनः देखें")
    assert line(office, row).state is state


def test_a_stale_view_of_a_row(office: Office) -> None:
    row = steps.row(office)
    old = f.CloseFollowUp(command_id=uuid4(), follow_up_id=row, seen_version=1, text="बंद")
    reply(office, row)
    found = steps.refusal_of(office, office.desk("l4.jst"), old)
    assert isinstance(found, StaleData)
    assert found.details == {"by": "हरीश", "at": office.clock.now, "version": 2}


def test_another_department_s_row_is_not_there(office: Office) -> None:
    row = steps.row(office)
    command = f.CloseFollowUp(command_id=uuid4(), follow_up_id=row, seen_version=1, text="बंद")
    for by, wanted in (("l4.pwd", command), ("l4.jst", replace(command, follow_up_id=999))):
        found = steps.refusal_of(office, office.desk(by), wanted)
        assert (type(found), found.details) == (NotFound, {})


def test_a_reminder_goes_for_many_rows_and_makes_none_stale(office: Office) -> None:
    first = steps.row(office)
    numbers = tuple(each.id for each in steps.rows(office))
    remind = f.RecordReminder(
        command_id=uuid4(), follow_up_ids=(*numbers, first), number="स्मरण 4", day=steps.today(office)
    )
    office.desk("anu.jst").do(remind)
    assert [(each.reminders, each.version) for each in steps.rows(office)] == [(1, 1)] * 3
    (kept,) = office.desk("l3.jst").ask(f.OpenFollowUp(follow_up_id=first)).reminders
    assert (kept.number, kept.day, kept.officer) == ("स्मरण 4", steps.today(office), "बीना")
    reply(office, first, complied=True)
    again = replace(remind, command_id=uuid4())
    assert steps.refusal_of(office, office.desk("anu.jst"), again).code is Code.FOLLOW_UP_CLOSED
    nobody = replace(remind, command_id=uuid4(), follow_up_ids=())
    assert steps.refusal_of(office, office.desk("anu.jst"), nobody).code is Code.TEXT_MISSING


def test_a_due_day_is_put_off_with_a_reason(office: Office) -> None:
    row = steps.row(office)
    today = steps.today(office)
    steps.act(office, "so.jst", f.SetFollowUpDue, row, due_day=today + 30, reason="वन अनुमति शेष")
    assert line(office, row).due_day == today + 30
    early = refused(office, "so.jst", f.SetFollowUpDue, row, due_day=today - 11, reason="क")
    assert (early.code, early.details) == (Code.BAD_DATE, {"field": "due_day"})
    steps.act(office, "l4.jst", f.SetFollowUpDue, row, due_day=None, reason="निरन्तर")
    assert line(office, row).due_day is None


def test_complaints_are_linked_within_the_scope(office: Office) -> None:
    row = steps.row(office)
    mine, theirs = office.register().id, office.register(by="so.pwd", department_id=PWD).id
    steps.act(office, "so.jst", f.LinkFollowUp, row, complaint_ids=(mine, mine))
    assert line(office, row).complaints == 1
    assert isinstance(refused(office, "so.jst", f.LinkFollowUp, row, complaint_ids=(mine, theirs)), NotFound)
    assert office.desk("l2b.jst").ask(f.OpenFollowUp(follow_up_id=row)).linked == ()
    steps.act(office, "so.jst", f.LinkFollowUp, row, complaint_ids=())
    assert line(office, row).complaints == 0


def test_directions_of_a_superior_s_minutes_become_the_department_s(office: Office) -> None:
    receipt = office.desk("so.jst").do(taken(office, 3, 7))
    rows = steps.rows(office)
    assert min(each.id for each in rows) == receipt.id
    assert {(each.number, each.addressee) for each in rows} == {
        (number, who) for number in (3, 7) for who in ("समस्त सचिव", "समस्त जिलाधिकारी")
    }
    assert {(each.meeting_id, each.source, each.department_id) for each in rows} == {(None, SOURCE, JST)}
    assert steps.rows(office, by="so.pwd") == ()
    again = taken(office, 9, 7, source=SOURCE.replace("मा0", "मा॰"))
    found = steps.refusal_of(office, office.desk("anu.jst"), again)
    assert (found.code, found.details) == (Code.DIRECTION_TAKEN, {"number": 7})
    office.desk("anu.jst").do(taken(office, 9))
    office.desk("anu.jst").do(taken(office, 7, source="मुख्य सचिव की समीक्षा"))
    office.desk("so.pwd").do(taken(office, 7, department_id=PWD))


@pytest.mark.parametrize(
    ("by", "changes", "code"),
    [
        ("so.pwd", {}, Code.OUT_OF_SCOPE),
        ("itda", {}, Code.NOT_YOUR_MEETING),
        ("so.jst", {"directions": ()}, Code.TEXT_MISSING),
        ("so.jst", {"source": ""}, Code.TEXT_MISSING),
        ("so.jst", {"source_day": 90_000}, Code.DATE_IN_FUTURE),
    ],
)
def test_what_taking_directions_needs(office: Office, by: str, changes: dict[str, Any], code: Code) -> None:
    assert steps.refusal_of(office, office.desk(by), taken(office, 1, **changes)).code is code


def test_open_rows_carry_over_until_the_chair_closes_them(office: Office) -> None:
    office.desk("so.jst").do(taken(office, 4))
    steps.signed(office, 30)
    before = {each.id: each for each in steps.rows(office)}
    done, replied, closed, *_ = sorted(number for number, each in before.items() if each.meeting_id)
    reply(office, done, complied=True)
    reply(office, replied)
    steps.act(office, "l4.jst", f.CloseFollowUp, closed, text="बंद")
    second = steps.signed(office, 5)
    after = {each.id: (each.state, each.carried) for each in steps.rows(office) if each.meeting_id != second}
    assert after.pop(done) == (S.COMPLIED, 1)
    assert after.pop(replied) == (S.CARRIED, 1)
    assert after.pop(closed) == (S.CLOSED, 0)
    assert set(after.values()) == {(S.CARRIED, 2)}, "taken before both meetings"
    steps.signed(office, 1)
    assert {each.carried for each in steps.rows(office, states=frozenset({S.CARRIED}))} == {1, 2, 3}
    assert line(office, closed).carried == 0


def test_another_series_carries_nothing(office: Office) -> None:
    row = steps.row(office)
    series = Series(kind=MeetingKind.PRE_REVIEW, level=4, department_id=JST)
    number = steps.held(office, 3, series=series)
    steps.do(office, "anu.jst", m.SaveMinutes, number, document=steps.DOCUMENT)
    steps.do(office, "l4.jst", m.ApproveMinutes, number)
    steps.do(office, "anu.jst", m.SignMinutes, number, **steps.signature(office, 1))
    assert (line(office, row).state, line(office, row).carried) == (S.OPEN, 0)


def test_the_ledger_s_filters_counts_and_order(office: Office) -> None:
    office.desk("so.jst").do(taken(office, 4))
    first = steps.signed(office, 30)
    (hall, forests) = (
        next(each.id for each in steps.rows(office, meeting_id=first) if each.addressee == who)
        for who in (steps.HALL, steps.FORESTS)
    )
    reply(office, forests, complied=True)
    desk = office.desk("anu.jst")
    page = desk.ask(f.FollowUps())
    assert (page.total, page.overdue) == (5, 2)
    assert page.lines[0].id == hall
    assert [each.late_days for each in page.lines] == [15, 15, 0, 0, 0]
    assert page.lines[-1].state is S.COMPLIED
    assert dict(page.counts) == {S.OPEN: 2, S.REPLIED: 0, S.COMPLIED: 1, S.CARRIED: 2, S.CLOSED: 0}
    assert page.ages == ((0, 15, 0), (16, 30, 3), (31, 90, 2), (91, None, 0))
    only = desk.ask(f.FollowUps(states=frozenset({S.COMPLIED})))
    assert ([each.id for each in only.lines], only.total, dict(only.counts)[S.OPEN]) == ([forests], 1, 2)
    assert desk.ask(f.FollowUps(only_overdue=True)).total == 2
    assert desk.ask(f.FollowUps(meeting_id=first)).total == 3
    assert desk.ask(f.FollowUps(addressee="मुख्य महाप्रबंधक जल संस्थान")).total == 1
    assert desk.ask(f.FollowUps(text="संयुक्त निरीक्षण")).total == 1
    assert desk.ask(f.FollowUps(text="100%_")).total == 0
    assert [each.id for each in desk.ask(f.FollowUps(offset=1, limit=2)).lines] == [each.id for each in page.lines[1:3]]
    assert office.desk("itda").ask(f.FollowUps(department_id=PWD)).total == 0


def test_how_each_addressee_stands(office: Office) -> None:
    steps.signed(office, 30)
    done = next(each.id for each in steps.rows(office) if each.addressee == steps.FORESTS)
    reply(office, done, complied=True)
    first, second, third = office.desk("l4.jst").ask(f.AddresseeCounts())
    assert {first.addressee, second.addressee} == {steps.HALL, steps.MAGISTRATES}
    assert (first.live, first.overdue, first.complied, first.closed, first.oldest_days) == (1, 1, 0, 0, 30)
    assert (third.addressee, third.live, third.overdue, third.complied) == (steps.FORESTS, 1, 0, 1)
    assert office.desk("itda").ask(f.AddresseeCounts(department_id=PWD)) == ()


def test_the_next_meeting_is_told_what_became_of_the_last_one_s_directions(office: Office) -> None:
    office.desk("so.jst").do(taken(office, 4))
    first = steps.signed(office, 30)
    numbers = {each.addressee: each.id for each in steps.rows(office, meeting_id=first)}
    reply(office, numbers[steps.FORESTS], complied=True, text="निरीक्षण हो गया")
    reply(office, numbers[steps.HALL], text="31 शेष")
    coming = steps.plan(office, -2)
    told = office.desk("anu.jst").ask(f.ComplianceDraft(meeting_id=coming))
    assert (told.previous_id, told.total, told.done) == (first, 2, 1)
    assert told.point.startswith("दिनांक 19.10.2026 को हुई पूर्व बैठक के 2 निर्देशों में से 1 का अनुपालन पूर्ण तथा 1 पर")
    assert [(each.number, each.status) for each in told.replies] == [
        ("1", Compliance.OVERDUE),
        ("2", Compliance.DONE),
        ("4", Compliance.AWAITED),
    ]
    assert told.replies[0].addressees == (steps.HALL, steps.MAGISTRATES)
    assert told.replies[0].reply == f"{steps.HALL}: 31 शेष"
    assert told.replies[1].reply == "निरीक्षण हो गया"
    english = office.desk("anu.jst").ask(f.ComplianceDraft(meeting_id=coming, language=Language.ENGLISH))
    assert english.point.isascii()
    alone = office.desk("anu.jst").ask(f.ComplianceDraft(meeting_id=first))
    assert (alone.previous_id, alone.point, [each.number for each in alone.replies]) == (None, "", ["4"])


def test_what_a_meeting_was_told_can_be_asked_for_again(office: Office) -> None:
    older = steps.signed(office, 60)
    first = steps.signed(office, 30)
    coming = steps.plan(office, -20)
    rows = sorted(each.id for each in steps.rows(office, meeting_id=first))
    old = min(each.id for each in steps.rows(office, meeting_id=older))
    acts = (
        lambda: reply(office, rows[0]),
        lambda: reply(office, rows[1], complied=True),
        lambda: steps.act(office, "l4.jst", f.CloseFollowUp, rows[1], text="स्वीकार"),
        lambda: steps.act(office, "l4.jst", f.CloseFollowUp, old, text="स्वीकार"),
        lambda: steps.act(office, "l4.jst", f.ReopenFollowUp, rows[1], reason="अपूर्ण"),
        lambda: steps.act(
            office, "so.jst", f.SetFollowUpDue, rows[2], due_day=steps.today(office) + 30, reason="समय माँगा"
        ),
        lambda: steps.act(office, "l4.jst", f.ReopenFollowUp, old, reason="अपूर्ण"),
        lambda: office.desk("anu.jst").do(taken(office, 7)),
        lambda: reply(office, rows[1], complied=True, text="अब पूर्ण"),
        lambda: steps.act(office, "l4.jst", f.CloseFollowUp, rows[0], text="स्वीकार"),
    )
    desk, told = office.desk("anu.jst"), {}
    for act in acts:
        act()
        day = steps.today(office)
        told[day] = desk.ask(f.ComplianceDraft(meeting_id=coming))
        assert told[day].as_of_day == day
        office.clock.advance(days=1)
    assert len({str(each.replies) for each in told.values()}) == 8
    for day, then in told.items():
        assert desk.ask(f.ComplianceDraft(meeting_id=coming, as_of_day=day)) == then, day
    now = desk.ask(f.ComplianceDraft(meeting_id=coming, as_of_day=steps.today(office) + 5))
    assert now == desk.ask(f.ComplianceDraft(meeting_id=coming))
    before = desk.ask(f.ComplianceDraft(meeting_id=coming, as_of_day=min(told) - 1))
    assert (before.replies, before.point) == ((), "")
    with pytest.raises(RuleBroken):
        desk.ask(f.ComplianceDraft(meeting_id=coming, as_of_day=0))


def test_what_a_meeting_closed_stays_in_its_report(office: Office) -> None:
    steps.signed(office, 60)
    (row, *_) = sorted(each.id for each in steps.rows(office))
    steps.signed(office, 30)
    third = steps.held(office, 2)
    steps.act(office, "anu.jst", f.CloseFollowUp, row, text="स्वीकार", meeting_id=third)
    told = office.desk("anu.jst").ask(f.ComplianceDraft(meeting_id=third))
    assert len(told.replies) == 4
    assert told.total == 2


def test_the_point_is_said_in_the_office_s_own_words(office: Office) -> None:
    steps.signed(office, 30)
    own = SetPhrase(
        command_id=uuid4(),
        book=Book.MINUTES,
        language=Language.HINDI,
        name="point_compliance",
        text="गत बैठक ({previous_date}): {total} में से {done} पूर्ण।",
        seen_version=0,
        department_id=JST,
    )
    office.desk("anu.jst").do(own)
    told = office.desk("anu.jst").ask(f.ComplianceDraft(meeting_id=steps.plan(office, -2)))
    assert told.point == "गत बैठक (19.10.2026): 2 में से 0 पूर्ण।"


def test_a_taken_direction_keeps_to_real_days(office: Office) -> None:
    command = taken(office, 1)
    wrong = replace(command, directions=(replace(command.directions[0], due_day=10**9),))
    found = steps.refusal_of(office, office.desk("so.jst"), wrong)
    assert isinstance(found, RuleBroken)
    assert found.details == {"field": "due_day"}


def test_directions_of_the_state_s_review_are_read_with_that_meeting(office: Office) -> None:
    number = steps.plan(office, 9, by="itda", series=Series(kind=MeetingKind.CHIEF_MINISTER), chair="मा0 मुख्यमंत्री")
    steps.do(office, "itda", HoldMeeting, number)
    steps.do(office, "itda", m.SaveMinutes, number, document=steps.DOCUMENT)
    steps.do(office, "itda", m.ApproveMinutes, number)
    steps.do(office, "itda", m.SignMinutes, number, **steps.signature(office))
    assert steps.rows(office) == ()
    assert office.desk("anu.jst").ask(f.AddresseeCounts()) == ()
    rows = steps.rows(office, meeting_id=number)
    assert {each.department_id for each in rows} == {None}
    assert len(rows) == len(steps.rows(office, by="itda")) == 3
    found = refused(office, "so.jst", f.RecordReply, rows[0].id, text="हो गया", day=steps.today(office), complied=True)
    assert isinstance(found, NotFound)
    steps.act(office, "itda", f.RecordReply, rows[0].id, text="हो गया", day=steps.today(office), complied=True)
