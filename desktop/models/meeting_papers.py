"""The papers of a meeting as the store keeps it: notice, attendance sheet, compliance report, reminder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

from desktop.models.calendar import as_date
from desktop.models.follow_up import Compliance, FollowUpLine, FollowUpState
from desktop.models.meeting import AttendanceRow, Meeting, MeetingKind, MeetingPlan, Presence
from desktop.models.minutes.document import Attendee, Copies, Copy, Form, Signatory
from desktop.models.minutes.phrases import Phrases
from desktop.models.papers import (
    AttendanceSheet,
    Closing,
    ComplianceReport,
    Correspondents,
    Head,
    Letter,
    MeetingCall,
    Notice,
    call_meeting,
    remind,
    report_compliance,
    sheet_for,
)
from desktop.models.papers import Compliance as Stands
from desktop.models.papers import Meeting as Named
from desktop.models.papers.compliance import DirectionReply
from desktop.models.papers.wording import paper_phrases

REPLY_DAYS = 7
"""Within so many days a reminder asks for the reply."""
_EMPTY_ROWS = 5


def named(plan: MeetingPlan, number: str = "", issued_day: int | None = None) -> Named:
    """The meeting as papers speak of it; number and day are those of its minutes once they are issued."""
    is_state = plan.series.kind is MeetingKind.CHIEF_MINISTER
    return Named(
        on=as_date(plan.day),
        chair=plan.chair,
        form=Form.CHIEF_MINISTER if is_state else Form.DEPARTMENT,
        subject=plan.subject,
        at=None if plan.start is None else time(plan.start // 60, plan.start % 60),
        venue=plan.place,
        minutes_number=number,
        minutes_issued_on=None if issued_day is None else as_date(issued_day),
    )


def notice_of(
    meeting: Meeting, head: Head, signatory: Signatory, *, old_days: int, wording: Phrases | None = None
) -> Notice:
    """The notice with the agenda as it was written, the usual one where none is; every invitee gets a copy."""
    say = wording or paper_phrases(head.language)
    notice = meeting.notice
    phrase = say("notice_copy")
    copies = tuple(Copy(recipient=each, phrase=phrase) for each in notice.invitees)
    closing = Closing(
        signatory=signatory,
        copies=Copies(heading=say("copies_heading") if copies else "", recipients=copies),
    )
    call = MeetingCall(
        meeting=named(meeting.plan),
        previous_on=None if meeting.previous_day is None else as_date(meeting.previous_day),
        agenda=notice.agenda,
        old_days=old_days,
    )
    return call_meeting(call, head, closing, say)


def usual_agenda(meeting: Meeting, head: Head, *, old_days: int, wording: Phrases | None = None) -> tuple[str, ...]:
    """What a review usually speaks of, the previous meeting's directions first."""
    previous = None if meeting.previous_day is None else as_date(meeting.previous_day)
    call = MeetingCall(meeting=named(meeting.plan), previous_on=previous, old_days=old_days)
    return call_meeting(call, head, None, wording).agenda


def attendance_of(meeting: Meeting, head: Head) -> AttendanceSheet:
    """The sheet that goes round: everybody expected, then empty rows."""
    people = tuple(_attendee(row) for row in meeting.attendance if row.presence is not Presence.ABSENT)
    return sheet_for(named(meeting.plan), people, head, _EMPTY_ROWS)


def _attendee(row: AttendanceRow) -> Attendee:
    name = row.representative if row.presence is Presence.REPRESENTED and row.representative else row.name
    return Attendee(name=name, designation=row.designation, department=row.department)


def compliance_report(
    plan: MeetingPlan, told: Compliance, as_of: date, head: Head, signatory: Signatory
) -> ComplianceReport:
    """The report for a meeting on the directions of the one before it, and of all still open."""
    previous = plan if told.previous_day is None else _on(plan, told.previous_day)
    meeting = named(previous, told.previous_number, told.previous_issued_day)
    return report_compliance(meeting, told.replies, as_of, head, Closing(signatory=signatory))


def _on(plan: MeetingPlan, day: int) -> MeetingPlan:
    return MeetingPlan(series=plan.series, day=day, chair=plan.chair, subject=plan.subject)


def reply_of(line: FollowUpLine) -> DirectionReply:
    """A row of the action ledger as papers list it."""
    stands = {FollowUpState.COMPLIED: Stands.DONE, FollowUpState.CLOSED: Stands.DONE}
    waits = Stands.OVERDUE if line.late_days else (Stands.UNDER_WAY if line.last_reply else Stands.AWAITED)
    return DirectionReply(
        number=str(line.number),
        direction=line.text,
        addressees=(line.addressee,) if line.addressee else (),
        due_on=None if line.due_day is None else as_date(line.due_day),
        status=stands.get(line.state, waits),
        reply=line.last_reply,
        replied_on=None if line.last_reply_day is None else as_date(line.last_reply_day),
    )


def reminder_to(
    addressee: str,
    lines: Sequence[FollowUpLine],
    meeting: Named,
    head: Head,
    signatory: Signatory,
    *,
    today: date,
) -> Letter:
    """The next reminder to one addressee about all these rows."""
    between = Correspondents(signatory=signatory, recipient=(addressee,), office=", ".join(head.letterhead))
    return remind(
        meeting,
        [reply_of(line) for line in lines],
        between,
        today + timedelta(days=REPLY_DAYS),
        head,
        as_of=today,
        count=max((line.reminders for line in lines), default=0) + 1,
    )
