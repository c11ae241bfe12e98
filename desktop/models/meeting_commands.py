"""What is done to a meeting: planned, called, attended, held, called off."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.meeting import AttendanceRow, MeetingPlan
from desktop.models.seam import Command, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCommand(Command[Receipt]):
    """A command about one meeting. `seen_version` is the meeting's; older is `StaleData`."""

    meeting_id: int
    seen_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMeetings(Command[Receipt]):
    """Lay down one meeting or a year of them; the receipt's `id` is the first one's.

    Each follows the last meeting of its series that was held before it. The nodal cell plans its department's
    meetings, an officer of L2-L4 their own pre-reviews, the state nodal office the Chief Minister's (S000-1, S000-2).
    Two meetings of one series on one day are refused (`MEETING_EXISTS`); a Monday or holiday is not: unavoidable cases
    are allowed.
    """

    plans: tuple[MeetingPlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMeeting(MeetingCommand):
    """Move it or correct what is laid down, until it is held; afterwards all but the day. The series stays."""

    plan: MeetingPlan
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOffMeeting(MeetingCommand):
    """It will not be held; it leaves the list of missed meetings."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepNotice(MeetingCommand):
    """Agenda and invitees in their order, as often as needed before the meeting is held."""

    agenda: tuple[str, ...]
    invitees: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueNotice(MeetingCommand):
    """The notice has gone out under this number on this day. Needs agenda and day; `sha256` is its PDF, if kept."""

    number: str
    issued_day: int
    sha256: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepAttendance(MeetingCommand):
    """The attendance sheet as it stands: who is invited, confirmed, came, sent somebody (replaces the one before)."""

    rows: tuple[AttendanceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldMeeting(MeetingCommand):
    """It has been held on its day. A day still to come is refused."""
