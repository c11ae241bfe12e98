from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.models.calendar import day_number
from desktop.models.follow_up import Compliance, FollowUpLine, FollowUpState
from desktop.models.meeting import (
    AttendanceRow,
    Meeting,
    MeetingKind,
    MeetingNotice,
    MeetingPlan,
    MeetingState,
    MinutesState,
    Presence,
    Series,
)
from desktop.models.meeting_papers import (
    attendance_of,
    compliance_report,
    named,
    notice_of,
    reminder_to,
    reply_of,
    usual_agenda,
)
from desktop.models.minutes.document import Annex, AnnexKind, Form, MinutesDocument, Point, Presentation, Signatory
from desktop.models.minutes.due import Recurrence
from desktop.models.papers import Compliance as Stands
from desktop.models.papers import Head
from desktop.models.presented import presented

DAY = day_number(date(2026, 11, 12))
PLAN = MeetingPlan(
    series=Series(kind=MeetingKind.DEPARTMENT, department_id=4), day=DAY, start=690, place="सभागार", chair="सचिव, पेयजल"
)
MEETING = Meeting(
    id=1,
    plan=PLAN,
    state=MeetingState.PLANNED,
    minutes=MinutesState.NONE,
    minutes_version=0,
    previous_id=None,
    previous_day=DAY - 28,
    notice=MeetingNotice(invitees=("समस्त जिलाधिकारी",)),
    attendance=(
        AttendanceRow(name="गीता", presence=Presence.PRESENT),
        AttendanceRow(name="मोहन", presence=Presence.REPRESENTED, representative="हरीश"),
        AttendanceRow(name="दिनेश", presence=Presence.ABSENT),
    ),
    files=(),
    events=(),
    refusals=(),
    version=1,
)
LINE = FollowUpLine(
    id=1,
    department_id=4,
    meeting_id=1,
    source="",
    source_day=DAY,
    group=0,
    number=3,
    text="निरीक्षण किया जाए।",
    addressee="समस्त जिलाधिकारी",
    due_day=DAY + 10,
    recurrence=Recurrence.ONCE,
    state=FollowUpState.OPEN,
    carried=0,
    reopened="",
    reminders=1,
    last_reply="",
    last_reply_day=None,
    complaints=0,
    age_days=20,
    late_days=10,
    version=1,
)
SIGNS = Signatory(name="बीना", designation="अनु सचिव।")


def test_a_meeting_is_named_as_papers_name_it() -> None:
    said = named(PLAN, "1905/1", DAY + 3)
    assert (said.form, said.at and said.at.isoformat(), said.venue) == (Form.DEPARTMENT, "11:30:00", "सभागार")
    assert said.minutes_issued_on == date(2026, 11, 15)
    state = replace(PLAN, series=Series(kind=MeetingKind.CHIEF_MINISTER), start=None)
    assert (named(state).form, named(state).at) == (Form.CHIEF_MINISTER, None)


def test_the_notice_takes_the_usual_agenda_and_a_copy_for_everybody_invited() -> None:
    notice = notice_of(MEETING, Head(), SIGNS, old_days=180)
    assert notice.agenda == usual_agenda(MEETING, Head(), old_days=180)
    assert "15.10.2026" in notice.agenda[0]
    assert [copy.recipient for copy in notice.closing.copies.recipients] == ["समस्त जिलाधिकारी"]
    own = replace(MEETING, notice=MeetingNotice(agenda=("एक बिन्दु",)))
    assert notice_of(own, Head(), SIGNS, old_days=180).agenda == ("एक बिन्दु",)
    assert not notice_of(own, Head(), SIGNS, old_days=180).closing.copies.heading


def test_the_sheet_names_who_comes_instead_and_leaves_the_absent_out() -> None:
    assert [who.name for who in attendance_of(MEETING, Head()).people] == ["गीता", "हरीश"]


def test_rows_of_the_ledger_stand_as_papers_say_it() -> None:
    stands = {
        Stands.OVERDUE: LINE,
        Stands.AWAITED: replace(LINE, late_days=0),
        Stands.UNDER_WAY: replace(LINE, late_days=0, last_reply="प्रचलित", state=FollowUpState.REPLIED),
        Stands.DONE: replace(LINE, state=FollowUpState.COMPLIED),
    }
    assert all(reply_of(line).status is status for status, line in stands.items())
    undated = replace(LINE, due_day=None, addressee="")
    assert (reply_of(undated).due_on, reply_of(undated).addressees) == (None, ())


def test_the_reminder_counts_on_and_asks_within_a_week() -> None:
    today = date(2026, 12, 2)
    letter = reminder_to("समस्त जिलाधिकारी", [LINE], named(PLAN, "1905/1", DAY), Head(), SIGNS, today=today)
    assert letter.recipient[0].startswith("समस्त जिलाधिकारी")
    assert any("09.12.2026" in str(part) for part in letter.body)


def test_the_compliance_report_is_on_the_meeting_before() -> None:
    told = Compliance(
        previous_id=7,
        previous_day=DAY - 28,
        previous_number="1905/0",
        previous_issued_day=DAY - 20,
        as_of_day=DAY,
        total=1,
        done=0,
        point="",
        replies=(reply_of(LINE),),
    )
    report = compliance_report(PLAN, told, date(2026, 11, 12), Head(), SIGNS)
    assert "15.10.2026" in report.title
    assert report.replies == told.replies
    first = replace(told, previous_id=None, previous_day=None, previous_number="", previous_issued_day=None, replies=())
    assert compliance_report(PLAN, first, date(2026, 11, 12), Head(), SIGNS).replies == ()


def test_figures_are_added_once_and_their_annex_replaced() -> None:
    own = Annex(kind=AnnexKind.OTHER, heading="अन्य")
    old, new = Annex(kind=AnnexKind.FIGURES, heading="पुराना"), Annex(kind=AnnexKind.FIGURES, heading="नया")
    document = MinutesDocument(presentation=Presentation(points=(Point(text="क"),)), annexes=(old, own))
    once = presented(document, ["क", "ख", "", "ख"], new)
    assert [point.text for point in once.presentation.points] == ["क", "ख"]
    assert once.annexes == (own, new)
    assert presented(once, ["क", "ख"], new) == once
