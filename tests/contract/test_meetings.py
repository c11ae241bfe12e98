"""Meetings: planned, called, attended, held; the calendar, the next one, what waits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models.complaint import Action
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken, StaleData
from desktop.models.follow_up import RecordReply
from desktop.models.meeting import (
    AttendanceRow,
    FileKind,
    MeetingKind,
    MeetingPlan,
    MeetingsCalendar,
    MeetingState,
    MinutesState,
    OpenMeeting,
    Presence,
    Series,
)
from desktop.models.meetings_due import AskMeetingsWaiting, NextMeeting, UploadsDue
from tests.contract.behind import whole_store
from tests.helpers import meetings as steps
from tests.helpers.stores import DEHRADUN, JST, NAINITAL, PWD, Office

PRE = {level: Series(kind=MeetingKind.PRE_REVIEW, level=level, department_id=JST) for level in (3, 4)}
DISTRICT = Series(kind=MeetingKind.PRE_REVIEW, level=2, department_id=JST, district_id=DEHRADUN)
STATE = Series(kind=MeetingKind.CHIEF_MINISTER)


def refused(office: Office, by: str, kind: type[Any], number: int, /, **fields: Any) -> AppError:
    """The refusal, which changes nothing."""
    return steps.refusal_of(office, *steps.ready(office, by, kind, number, **fields))


def planned_by(office: Office, by: str, **changes: Any) -> AppError | None:
    try:
        steps.plan(office, -5, by=by, **changes)
    except AppError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("series", "who"),
    [
        (steps.OWN, {"so.jst", "anu.jst"}),
        (DISTRICT, {"so.jst", "anu.jst", "l2.jst"}),
        (PRE[3], {"so.jst", "anu.jst", "l3.jst"}),
        (PRE[4], {"so.jst", "anu.jst", "l4.jst"}),
        (STATE, {"itda"}),
    ],
    ids=["department", "district", "head", "secretary", "state"],
)
def test_each_plans_the_meetings_that_are_theirs(office: Office, series: Series, who: set[str]) -> None:
    everybody = (
        "l1.jst",
        "l2.jst",
        "l2b.jst",
        "l3.jst",
        "l4.jst",
        "so.jst",
        "anu.jst",
        "so.pwd",
        "l4.pwd",
        "itda",
        "admin",
    )
    for day, by in enumerate(everybody):
        found = planned_by(office, by, series=series, day=steps.today(office) + 1 + day)
        if by in who:
            assert found is None, by
        else:
            assert isinstance(found, NotPermitted), by
            assert found.code in {Code.ROLE_MAY_NOT, Code.NOT_YOUR_MEETING, Code.OUT_OF_SCOPE}


@pytest.mark.parametrize(
    "series",
    [
        Series(kind=MeetingKind.DEPARTMENT),
        Series(kind=MeetingKind.DEPARTMENT, department_id=JST, level=3),
        Series(kind=MeetingKind.DEPARTMENT, department_id=JST, district_id=DEHRADUN),
        Series(kind=MeetingKind.CHIEF_MINISTER, department_id=JST),
        Series(kind=MeetingKind.PRE_REVIEW, department_id=JST),
        Series(kind=MeetingKind.PRE_REVIEW, department_id=JST, level=2),
        Series(kind=MeetingKind.PRE_REVIEW, department_id=JST, level=3, district_id=DEHRADUN),
        Series(kind=MeetingKind.PRE_REVIEW, department_id=JST, level=1, district_id=DEHRADUN),
    ],
)
def test_a_meeting_that_there_is_none_of(office: Office, series: Series) -> None:
    found = planned_by(office, "anu.jst", series=series)
    assert isinstance(found, RuleBroken)
    assert (found.code, found.details) == (Code.VALUE_UNFIT, {"field": "series"})


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"day": 17_000}, Code.BAD_DATE, "day"),
        ({"day": 90_000}, Code.BAD_DATE, "day"),
        ({"start": 1_440}, Code.VALUE_UNFIT, "start"),
        ({"start": -1}, Code.VALUE_UNFIT, "start"),
        ({"chair": " \u200b"}, Code.TEXT_MISSING, "chair"),
        ({"place": "क" * 301}, Code.TEXT_TOO_LONG, "place"),
        ({"series": replace(DISTRICT, district_id=99)}, Code.VALUE_UNFIT, "district_id"),
    ],
)
def test_what_a_plan_must_say(office: Office, changes: dict[str, Any], code: Code, field: str) -> None:
    found = planned_by(office, "anu.jst", **changes)
    assert found is not None
    assert (found.code, found.details["field"]) == (code, field)


def test_a_year_of_meetings_is_planned_at_once_or_not_at_all(office: Office) -> None:
    first = steps.today(office) + 5
    year = tuple(MeetingPlan(series=steps.OWN, day=first + 28 * month, chair="सचिव") for month in range(12))
    desk = office.desk("anu.jst")
    receipt = desk.do(c.PlanMeetings(command_id=uuid4(), plans=year))
    page = desk.ask(MeetingsCalendar(from_day=first, to_day=first + 400))
    assert [line.day for line in page.lines] == [plan.day for plan in year]
    assert page.lines[0].id == receipt.id
    kept = whole_store(office)
    twice = (replace(year[0], day=first + 1), replace(year[0], day=first + 28))
    with pytest.raises(RuleBroken) as caught:
        desk.do(c.PlanMeetings(command_id=uuid4(), plans=twice))
    assert caught.value.code is Code.MEETING_EXISTS
    for plans in ((), year * 6):
        with pytest.raises(RuleBroken):
            desk.do(c.PlanMeetings(command_id=uuid4(), plans=plans))
    assert whole_store(office) == kept


def test_a_meeting_called_off_leaves_its_day_free(office: Office) -> None:
    number = steps.plan(office, 2)
    desk = office.desk("anu.jst")
    today = steps.today(office)
    span = MeetingsCalendar(from_day=today - 9, to_day=today + 9)
    assert [line.id for line in desk.ask(span).missed] == [number]
    steps.do(office, "anu.jst", c.CallOffMeeting, number, reason="सचिव महोदय विधान सभा में")
    assert desk.ask(span).missed == ()
    assert steps.plan(office, 2) != number
    assert refused(office, "anu.jst", c.HoldMeeting, number).code is Code.WRONG_MEETING_STATE


def test_a_meeting_is_moved_until_it_is_held(office: Office) -> None:
    number, other = steps.plan(office, -3), steps.plan(office, -9)
    plan = steps.seen(office, number).plan
    day = plan.day + 1
    steps.do(office, "so.jst", c.EditMeeting, number, plan=replace(plan, day=day, place="वी0सी0 कक्ष"), reason="अवकाश")
    moved = steps.seen(office, number)
    assert (moved.plan.day, moved.plan.place, moved.version) == (day, "वी0सी0 कक्ष", 2)
    (event, *_) = moved.events
    assert (event.action, event.text, event.details) == (
        Action.MEETING_EDITED,
        "अवकाश",
        {"day": day, "place": "वी0सी0 कक्ष"},
    )
    taken = replace(plan, day=steps.seen(office, other).plan.day)
    assert refused(office, "so.jst", c.EditMeeting, number, plan=taken).code is Code.MEETING_EXISTS
    strange = replace(plan, series=PRE[3])
    assert refused(office, "so.jst", c.EditMeeting, number, plan=strange).details == {"field": "series"}
    done = steps.held(office)
    done_plan = steps.seen(office, done).plan
    steps.do(office, "so.jst", c.EditMeeting, done, plan=replace(done_plan, presenter="निदेशक"))
    later = replace(done_plan, day=done_plan.day + 1)
    assert refused(office, "so.jst", c.EditMeeting, done, plan=later).details == {"field": "day"}


def test_a_notice_needs_agenda_and_hour_and_comes_before_the_meeting(office: Office) -> None:
    number, today = steps.plan(office, -5, start=None), steps.today(office)
    issue = {"number": "1905/2026", "issued_day": today}
    assert refused(office, "anu.jst", c.IssueNotice, number, **issue).details == {"field": "agenda"}
    steps.do(office, "so.jst", c.KeepNotice, number, agenda=("क", "ख"), invitees=("समस्त जिलाधिकारी",))
    assert refused(office, "anu.jst", c.IssueNotice, number, **issue).details == {"field": "start"}
    steps.do(office, "so.jst", c.EditMeeting, number, plan=replace(steps.seen(office, number).plan, start=660))
    absent = refused(office, "anu.jst", c.IssueNotice, number, **issue, sha256="00" * 32, name="सूचना.pdf")
    assert isinstance(absent, NotFound)
    sha256 = steps.kept(office)
    steps.do(office, "anu.jst", c.IssueNotice, number, **issue, sha256=sha256, name="सूचना.pdf")
    found = steps.seen(office, number)
    assert found.state is MeetingState.CALLED
    assert (found.notice.agenda, found.notice.invitees) == (("क", "ख"), ("समस्त जिलाधिकारी",))
    assert (found.notice.number, found.notice.issued_day) == ("1905/2026", today)
    (file,) = found.files
    assert (file.kind, file.sha256, file.officer) == (FileKind.NOTICE, sha256, "बीना")
    assert office.desk("l2b.jst").open_file(sha256).read() == steps.PDF
    with pytest.raises(NotFound):
        office.desk("l3.pwd").open_file(sha256)
    late = steps.with_agenda(office, 4)
    wrong = refused(office, "anu.jst", c.IssueNotice, late, number="7", issued_day=today - 1)
    assert wrong.details == {"field": "issued_day"}
    assert refused(office, "anu.jst", c.IssueNotice, late, number="7", issued_day=today + 1).code is Code.DATE_IN_FUTURE


def test_a_file_that_is_no_pdf_is_no_notice(office: Office) -> None:
    number = steps.with_agenda(office)
    picture = steps.kept(office)
    found = refused(office, "anu.jst", c.IssueNotice, number, number="7", issued_day=1, sha256=picture, name="सूचना.pdf")
    assert found.code is Code.BAD_DATE
    day = steps.today(office) - 12
    fields = {"number": "7", "issued_day": day, "sha256": picture, "name": "सूचना.png"}
    assert refused(office, "anu.jst", c.IssueNotice, number, **fields).code is Code.FILE_TYPE_REFUSED


def test_the_attendance_sheet_keeps_its_order(office: Office) -> None:
    number = steps.plan(office)
    steps.do(office, "so.jst", c.KeepAttendance, number, rows=(*steps.ATTENDANCE, *steps.ATTENDANCE))
    steps.do(office, "anu.jst", c.KeepAttendance, number, rows=steps.ATTENDANCE)
    found = steps.seen(office, number)
    assert found.attendance == steps.ATTENDANCE
    assert found.events[0].details == {"present": 1, "represented": 1}
    nobody = refused(office, "so.jst", c.KeepAttendance, number, rows=(AttendanceRow(department="वन"),))
    assert (nobody.code, nobody.details) == (Code.TEXT_MISSING, {"field": "name"})
    steps.do(office, "so.jst", c.KeepAttendance, number, rows=())
    assert steps.seen(office, number).attendance == ()


def test_nothing_is_held_before_its_day(office: Office) -> None:
    number = steps.plan(office, -1)
    assert refused(office, "anu.jst", c.HoldMeeting, number).code is Code.MEETING_TO_COME
    told = {each.act: each.code for each in office.desk("anu.jst").ask(OpenMeeting(meeting_id=number)).refusals}
    assert told["HoldMeeting"] == Code.MEETING_TO_COME
    office.clock.advance(days=1)
    told = {each.act: each.code for each in office.desk("anu.jst").ask(OpenMeeting(meeting_id=number)).refusals}
    assert "HoldMeeting" not in told
    steps.do(office, "anu.jst", c.HoldMeeting, number)
    assert steps.seen(office, number).state is MeetingState.HELD


def test_a_stale_view_is_told_who_was_first(office: Office) -> None:
    number = steps.plan(office)
    old = c.KeepNotice(command_id=uuid4(), meeting_id=number, seen_version=1, agenda=("मेरा",), invitees=())
    steps.do(office, "so.jst", c.KeepNotice, number, agenda=("उनका",), invitees=())
    moment = office.clock.now
    office.clock.advance(seconds=60)
    found = steps.refusal_of(office, office.desk("anu.jst"), old)
    assert isinstance(found, StaleData)
    assert found.details == {"by": "हरीश", "at": moment, "version": 2}


def test_another_office_s_meeting_is_not_there_to_change(office: Office) -> None:
    number = steps.plan(office)
    state = steps.plan(office, 3, by="itda", series=STATE, chair="मा0 मुख्यमंत्री")
    for by, meeting in (("anu.pwd", number), ("anu.jst", state), ("l2.jst", number), ("anu.jst", 987)):
        version = 1
        command = c.CallOffMeeting(command_id=uuid4(), meeting_id=meeting, seen_version=version, reason="नहीं")
        with pytest.raises(NotFound):
            office.desk(by).do(command)
    assert office.desk("l2.jst").ask(OpenMeeting(meeting_id=number)).plan.series == steps.OWN
    assert office.desk("anu.pwd").ask(OpenMeeting(meeting_id=state)).plan.series == STATE
    with pytest.raises(NotFound):
        office.desk("anu.pwd").ask(OpenMeeting(meeting_id=number))


def test_a_district_s_review_is_the_district_s(office: Office) -> None:
    number = steps.plan(office, by="l2.jst", series=DISTRICT)
    assert office.desk("l1.jst").ask(OpenMeeting(meeting_id=number)).id == number
    for name in ("l2b.jst", "l1b.jst"):
        with pytest.raises(NotFound):
            office.desk(name).ask(OpenMeeting(meeting_id=number))
    today = steps.today(office)
    for name, seen in (("l2.jst", 1), ("l2b.jst", 0), ("anu.jst", 1), ("itda", 1)):
        page = office.desk(name).ask(MeetingsCalendar(from_day=today - 30, to_day=today))
        assert len(page.lines) == seen, name


def test_the_calendar_is_narrowed_by_kind_and_department(office: Office) -> None:
    today = steps.today(office)
    steps.plan(office, 5)
    steps.plan(office, 4, series=PRE[4])
    steps.plan(office, 3, by="anu.pwd", series=replace(steps.OWN, department_id=PWD))
    desk = office.desk("itda")
    span = MeetingsCalendar(from_day=today - 30, to_day=today)
    assert [line.day for line in desk.ask(span).lines] == [today - 5, today - 4, today - 3]
    assert len(desk.ask(replace(span, kind=MeetingKind.PRE_REVIEW)).lines) == 1
    assert len(desk.ask(replace(span, department_id=PWD)).lines) == 1
    assert len(desk.ask(replace(span, limit=2)).lines) == 2
    assert desk.ask(replace(span, to_day=today - 5)).lines[0].start == 690


def test_each_meeting_follows_the_last_one_held_of_its_series(office: Office) -> None:
    first = steps.held(office, 40)
    steps.plan(office, 30)
    steps.held(office, 25, series=PRE[4])
    second = steps.held(office, 12)
    coming = steps.plan(office, -4)
    assert steps.seen(office, first).previous_id is None
    assert steps.seen(office, second).previous_id == first
    found = steps.seen(office, coming)
    assert (found.previous_id, found.previous_day) == (second, steps.today(office) - 12)


def test_the_next_meeting_says_what_is_ready(office: Office) -> None:
    office.clock.advance(days=-30)
    steps.signed(office, 5)
    office.clock.advance(days=30)
    assert office.desk("anu.jst").ask(NextMeeting()) is None
    coming = steps.plan(office, -3)
    steps.plan(office, -1, series=PRE[4])
    card = office.desk("l3.jst").ask(NextMeeting())
    assert card is not None
    assert (card.line.id, card.notice_issued, card.figures_from) == (coming, False, steps.today(office) - 35)
    assert (card.replies_due, card.replies_in, card.invited, card.confirmed) == (3, 0, 0, 0)
    (first, *_) = steps.rows(office)
    steps.act(office, "so.jst", RecordReply, first.id, text="हो गया", day=steps.today(office), complied=True)
    steps.do(office, "so.jst", c.KeepNotice, coming, agenda=("लंबित",), invitees=())
    steps.do(office, "anu.jst", c.IssueNotice, coming, number="1", issued_day=steps.today(office))
    invited = (AttendanceRow(name="क"), AttendanceRow(name="ख", presence=Presence.CONFIRMED))
    steps.do(office, "so.jst", c.KeepAttendance, coming, rows=invited)
    card = office.desk("l3.jst").ask(NextMeeting())
    assert card is not None
    assert (card.notice_issued, card.replies_due, card.replies_in) == (True, 3, 1)
    assert (card.invited, card.confirmed) == (2, 1)
    earlier = office.desk("l4.jst").ask(NextMeeting())
    assert earlier is not None
    assert earlier.line.series == PRE[4]
    assert office.desk("itda").ask(NextMeeting()) is None
    assert office.desk("anu.pwd").ask(NextMeeting()) is None


def test_what_waits_for_whom(office: Office) -> None:
    steps.submitted(office, 2)
    steps.signed(office, 30)
    steps.plan(office, -4)
    steps.plan(office, -60)
    waiting = {name: office.desk(name).ask(AskMeetingsWaiting()) for name in ("so.jst", "anu.jst", "l4.jst", "itda")}
    assert (waiting["l4.jst"].soon, waiting["l4.jst"].for_approval) == (1, 1)
    assert (waiting["anu.jst"].soon, waiting["anu.jst"].for_approval, waiting["anu.jst"].uploads_overdue) == (1, 0, 1)
    assert waiting["anu.jst"].to_carry_on == 0
    assert waiting["anu.jst"].total == 2
    assert (waiting["itda"].uploads_overdue, waiting["itda"].total) == (1, 1)
    assert office.desk("l1.jst").ask(AskMeetingsWaiting()).total == 0
    assert office.desk("so.pwd").ask(AskMeetingsWaiting()).total == 0


def test_a_draft_sent_back_waits_for_its_writer(office: Office) -> None:
    number = steps.submitted(office, 2)
    steps.do(office, "l4.jst", m.ReturnMinutes, number, remark="तिथि अंकित करें")
    assert office.desk("anu.jst").ask(AskMeetingsWaiting()).to_carry_on == 1
    assert office.desk("l4.jst").ask(AskMeetingsWaiting()).for_approval == 0


def test_uploads_overdue_of_all_departments_stand_in_one_list(office: Office) -> None:
    today = steps.today(office)
    late = steps.held(office, 20)
    other = replace(steps.OWN, department_id=PWD)
    number = steps.plan(office, 9, by="anu.pwd", series=other)
    steps.do(office, "anu.pwd", c.HoldMeeting, number)
    young = steps.held(office, 6)
    steps.held(office, 50, series=PRE[4])
    steps.uploaded(office, 25)
    rows = office.desk("itda").ask(UploadsDue())
    assert [(row.meeting_id, row.due_day, row.late_days) for row in rows] == [
        (late, today - 13, 13),
        (number, today - 2, 2),
    ]
    assert rows[0].minutes is MinutesState.NONE
    every = office.desk("itda").ask(UploadsDue(only_late=False))
    assert [(row.meeting_id, row.late_days) for row in every] == [(late, 13), (number, 2), (young, 0)]
    assert [row.meeting_id for row in office.desk("anu.jst").ask(UploadsDue())] == [late]
    lines = office.desk("anu.jst").ask(MeetingsCalendar(from_day=today - 60, to_day=today)).lines
    assert {line.id: line.upload_due_day for line in lines}[late] == today - 13


def test_the_other_district_reads_of_the_department_s_review(office: Office) -> None:
    number = steps.plan(office)
    scope = office.desk("l2b.jst").officer.posting.scope
    assert scope.district_id == NAINITAL
    assert office.desk("l2b.jst").ask(OpenMeeting(meeting_id=number)).id == number
    refusals = {
        refusal.act: refusal.code for refusal in office.desk("l2b.jst").ask(OpenMeeting(meeting_id=number)).refusals
    }
    assert refusals["SaveMinutes"] == "out_of_scope"
