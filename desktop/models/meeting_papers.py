"""The papers of a meeting as the store keeps it: notice, attendance sheet, compliance report, reminder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from desktop.models.calendar import as_date
from desktop.models.follow_up import Compliance, FollowUpLine, FollowUpState
from desktop.models.meeting import AttendanceRow, Meeting, MeetingKind, MeetingPlan, Presence
from desktop.models.minutes.document import Attendee, Copies, Copy, Form, Signatory
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
from desktop.models.phrase_book import OfficeWords, office_words

REPLY_DAYS = 7
"""Within so many days a reminder asks for the reply."""
_EMPTY_ROWS = 5


def named(
    plan: MeetingPlan, number: str = "", issued_day: int | None = None, wording: OfficeWords | None = None
) -> Named:
    """The meeting as papers speak of it; number and day are those of its minutes once they are issued."""
    form = Form.CHIEF_MINISTER if plan.series.kind is MeetingKind.CHIEF_MINISTER else Form.DEPARTMENT
    say = wording.minutes if wording is not None else None
    return Named(
        on=as_date(plan.day),
        chair=plan.chair,
        form=form,
        subject=plan.subject or (say("subject") if say is not None else ""),
        called=say(f"meeting_{form.value}") if say is not None else "",
        at=None if plan.start is None else time(plan.start // 60, plan.start % 60),
        venue=plan.place,
        minutes_number=number,
        minutes_issued_on=None if issued_day is None else as_date(issued_day),
    )


def notice_of(
    meeting: Meeting, head: Head, signatory: Signatory, *, old_days: int, wording: OfficeWords | None = None
) -> Notice:
    """The notice with the agenda as it was written, the usual one where none is; every invitee gets a copy."""
    words = wording or office_words(head.language)
    say = words.papers
    notice = meeting.notice
    phrase = say("notice_copy")
    copies = tuple(Copy(recipient=each, phrase=phrase) for each in notice.invitees)
    closing = Closing(
        signatory=signatory,
        copies=Copies(heading=say("copies_heading") if copies else "", recipients=copies),
    )
    call = MeetingCall(
        meeting=named(meeting.plan, wording=words),
        previous_on=None if meeting.previous_day is None else as_date(meeting.previous_day),
        agenda=notice.agenda,
        old_days=old_days,
    )
    return call_meeting(call, head, closing, say)


def usual_agenda(meeting: Meeting, head: Head, *, old_days: int, wording: OfficeWords | None = None) -> tuple[str, ...]:
    """What a review usually speaks of, the previous meeting's directions first."""
    words = wording or office_words(head.language)
    previous = None if meeting.previous_day is None else as_date(meeting.previous_day)
    call = MeetingCall(meeting=named(meeting.plan, wording=words), previous_on=previous, old_days=old_days)
    return call_meeting(call, head, None, words.papers).agenda


def attendance_of(meeting: Meeting, head: Head, wording: OfficeWords | None = None) -> AttendanceSheet:
    """The sheet that goes round: everybody expected, then empty rows."""
    words = wording or office_words(head.language)
    people = tuple(_attendee(row) for row in meeting.attendance if row.presence is not Presence.ABSENT)
    return sheet_for(named(meeting.plan, wording=words), people, head, _EMPTY_ROWS, words.papers)


def _attendee(row: AttendanceRow) -> Attendee:
    name = row.representative if row.presence is Presence.REPRESENTED and row.representative else row.name
    return Attendee(name=name, designation=row.designation, department=row.department)


def compliance_report(
    plan: MeetingPlan,
    told: Compliance,
    as_of: date,
    head: Head,
    signatory: Signatory,
    wording: OfficeWords | None = None,
) -> ComplianceReport:
    """The report for a meeting on the directions of the one before it, and of all still open."""
    words = wording or office_words(head.language)
    previous = plan if told.previous_day is None else _on(plan, told.previous_day)
    meeting = named(previous, told.previous_number, told.previous_issued_day, words)
    return report_compliance(meeting, told.replies, as_of, head, Closing(signatory=signatory), words.papers)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """How a letter speaks to whom it goes (महोदय or महोदया) and of who signs it (भवदीय or भवदीया)."""

    feminine: bool = False
    sender_feminine: bool = False


def reminder_to(
    addressee: str,
    lines: Sequence[FollowUpLine],
    meeting: Named,
    head: Head,
    signatory: Signatory,
    *,
    today: date,
    address: Address | None = None,
    wording: OfficeWords | None = None,
) -> Letter:
    """The next reminder to one addressee about all these rows."""
    by = address or Address()
    between = Correspondents(
        signatory=signatory,
        recipient=(addressee,),
        office=", ".join(head.letterhead),
        feminine=by.feminine,
        sender_feminine=by.sender_feminine,
    )
    return remind(
        meeting,
        [reply_of(line) for line in lines],
        between,
        today + timedelta(days=REPLY_DAYS),
        head,
        as_of=today,
        count=max((line.reminders for line in lines), default=0) + 1,
        wording=wording.papers if wording is not None else None,
    )
