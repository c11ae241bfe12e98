"""What is due around meetings: the next one, what waits for a posting, minutes that should be uploaded."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.meeting import MeetingLine, MinutesState, Series
from desktop.models.seam import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeetingCard:
    """The next meeting and how far its preparation is: what the card on Today ticks off.

    `figures_from` is the day of the meeting before: figures run from there to this one's day. Replies count the rows
    of the action ledger that are asked about, attendance those invited by name.
    """

    line: MeetingLine
    notice_issued: bool
    figures_from: int | None
    replies_due: int
    replies_in: int
    invited: int
    confirmed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting(Question[NextMeetingCard | None]):
    """The next meeting of the posting's own (today's included, until it is held), or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsWaiting:
    """What waits for this posting in the room of meetings; their sum stands on the rail."""

    soon: int
    """Own meetings of the next seven days, and those missed."""
    for_approval: int
    """Minutes before this posting for approval."""
    to_carry_on: int
    """Minutes whose next step is this posting's: drafts sent back, approved, signed, endorsed, circulated."""
    uploads_overdue: int

    @property
    def total(self) -> int:
        """The number on the rail."""
        return self.soon + self.for_approval + self.to_carry_on + self.uploads_overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMeetingsWaiting(Question[MeetingsWaiting]):
    """The rail's count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRow:
    """Minutes that should be on the portal and are not. `late_days` > 0 = past the policy's days."""

    meeting_id: int
    series: Series
    day: int
    chair: str
    minutes: MinutesState
    due_day: int
    late_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadsDue(Question[tuple[UploadRow, ...]]):
    """Minutes not uploaded, of every department the posting may see, the latest first (S002: all departments upload).

    `only_late` leaves those within the days allowed (`minutes_upload_days`) out.
    """

    only_late: bool = True
    limit: int = 500
