"""The attendance sheet (उपस्थिति पत्र) as a paper of its own, to go round for signatures."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.models.minutes.document import Attendee
from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Head, Meeting
from desktop.models.papers.wording import clock, paper_phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """Those who are expected, then `empty_rows` for those who come."""

    head: Head = field(default_factory=Head)
    title: str = ""
    facts: str = ""
    people: tuple[Attendee, ...] = ()
    empty_rows: int = 0


def sheet_for(
    meeting: Meeting, people: tuple[Attendee, ...], head: Head, empty_rows: int = 5, wording: Phrases | None = None
) -> AttendanceSheet:
    """The sheet of a meeting; time and venue are named when both are known."""
    say = wording or paper_phrases(head.language)
    facts = say("attendance_facts", time=clock(meeting.at, say), venue=meeting.venue) if meeting.at else ""
    return AttendanceSheet(
        head=head,
        title=say("attendance_title", **meeting.words(head.language)),
        facts=facts if meeting.venue else "",
        people=people,
        empty_rows=empty_rows,
    )
