"""The first draft of minutes: what the store knows is there, in the words of the office, and nothing is made up."""

from __future__ import annotations

from dataclasses import replace

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
from desktop.models.meeting_draft import address_of, first_minutes
from desktop.models.minutes.hints import hints

PLAN = MeetingPlan(
    series=Series(kind=MeetingKind.DEPARTMENT, department_id=4),
    day=20_769,
    chair="सचिव, पेयजल, उत्तराखण्ड शासन",
    chair_name="(विजय कुमार)",
    presenter="मुख्य महाप्रबन्धक, जल संस्थान",
)


def meeting(
    plan: MeetingPlan = PLAN, *, invitees: tuple[str, ...] = (), came: tuple[AttendanceRow, ...] = ()
) -> Meeting:
    return Meeting(
        id=1,
        plan=plan,
        state=MeetingState.HELD,
        minutes=MinutesState.NONE,
        minutes_version=0,
        previous_id=None,
        previous_day=None,
        notice=MeetingNotice(invitees=invitees),
        attendance=came,
        files=(),
        events=(),
        refusals=(),
        version=1,
    )


def test_copies_go_to_the_invited_by_rank_and_to_the_guard_file() -> None:
    invited = ("समस्त जिलाधिकारी", "सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", " ", "मुख्य महाप्रबन्धक, जल संस्थान")
    copies = first_minutes(meeting(invitees=invited), None, None).copies
    assert copies.heading == "प्रतिलिपि निम्नलिखित को प्रेषित:-"
    recipients = [copy.recipient for copy in copies.recipients]
    assert recipients.index(invited[1]) < recipients.index(invited[0])
    assert recipients[-1] == "गार्ड फाइल।"
    assert set(recipients[:-1]) == {name for name in invited if name.strip()}
    assert all(copy.phrase for copy in copies.recipients if copy.recipient in invited[:2])


def test_nobody_invited_is_nobody_to_send_to() -> None:
    copies = first_minutes(meeting(), None, None).copies
    assert (copies.heading, copies.recipients) == ("", ())


def test_who_came_signs_and_who_was_represented_is_named_by_whom_they_sent() -> None:
    rows = (
        AttendanceRow(name="क", designation="निदेशक", department="पेयजल", presence=Presence.PRESENT),
        AttendanceRow(name="ख", designation="आयुक्त", presence=Presence.REPRESENTED, representative="ग"),
        AttendanceRow(name="घ", presence=Presence.ABSENT),
    )
    (sheet,) = first_minutes(meeting(came=rows), None, None).annexes
    assert [row[1] for row in sheet.rows] == ["क", "ग"]
    assert not first_minutes(meeting(came=rows[2:]), None, None).annexes


def test_the_chair_is_spoken_of_as_the_plan_says() -> None:
    assert address_of(PLAN) == "सचिव महोदय"
    assert address_of(replace(PLAN, chair_feminine=True)) == "सचिव महोदया"
    assert address_of(replace(PLAN, chair_address="मा0 मंत्री जी")) == "मा0 मंत्री जी"
    assert address_of(replace(PLAN, chair="")) == "अध्यक्ष महोदय"
    drafted = first_minutes(meeting(), None, None)
    assert drafted.signatory is not None
    assert drafted.signatory.designation == "सचिव।"
    assert first_minutes(meeting(replace(PLAN, chair_name="")), None, None).signatory is None


def test_what_the_program_drafts_asks_it_nothing() -> None:
    assert not [
        hint
        for hint in hints(first_minutes(meeting(invitees=("समस्त जिलाधिकारी",)), None, None))
        if "mixed" in hint.kind
    ]
