"""Review meetings: the Chief Minister's, a department's own every month, and the reviews held before them.

A meeting belongs to a department, and a district's pre-review to the district too; the Chief Minister's review
belongs to the whole state. Days are epoch days in IST, `start` counts minutes from midnight IST, other moments are
epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop.models.complaint import Event, Refusal
from desktop.models.identity import Scope
from desktop.models.seam import Question


class MeetingKind(IntEnum):
    """Whose review it is. Stored as its number: never renumber."""

    CHIEF_MINISTER = 1
    """Of all departments, once a month (S000)."""
    DEPARTMENT = 2
    """By the Secretary with the head of department, in the second week of the month (S000-2)."""
    PRE_REVIEW = 3
    """By L4, L3 or L2 before the monthly review, so that they attend fully informed (S000-1)."""


class MeetingState(IntEnum):
    """Where a meeting stands. Stored as its number: never renumber."""

    PLANNED = 1
    CALLED = 2
    """The notice has gone out."""
    HELD = 3
    CALLED_OFF = 4


class MinutesState(IntEnum):
    """The life of the minutes, in this order. Stored as its number: never renumber.

    From `SIGNED` on the text never changes; what is wrong is put right by a corrigendum.
    """

    NONE = 0
    DRAFT = 1
    SUBMITTED = 2
    """A draft that waits for the chair's or the Secretary's approval."""
    APPROVED = 3
    SIGNED = 4
    ENDORSED = 5
    CIRCULATED = 6
    UPLOADED = 7


class Presence(IntEnum):
    """Who is expected and who came. Stored as its number: never renumber."""

    INVITED = 1
    CONFIRMED = 2
    """Will come, as said before the meeting."""
    PRESENT = 3
    REPRESENTED = 4
    """Another came in their place."""
    ABSENT = 5


class FileKind(IntEnum):
    """What a kept file is to its meeting. Stored as its number: never renumber."""

    NOTICE = 1
    SIGNED_MINUTES = 2
    """The page as it was signed: its text is the minutes for ever."""
    ISSUED_MINUTES = 3
    """The same with file number, date and the second signature."""
    CORRIGENDUM = 4
    UPLOADED = 5
    PROOF = 6
    """What was sent in with a reply to a direction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Meetings that follow one another: the next one asks what became of the last one's directions.

    `level` is 2, 3 or 4 for a pre-review and 0 for the others; None = every department, every district.
    """

    kind: MeetingKind
    level: int = 0
    department_id: int | None = None
    district_id: int | None = None

    def lies_in(self, scope: Scope) -> bool:
        """Is it the scope's own? A department's posting acts in its department's meetings, not in the state's."""
        return scope.department_id in (None, self.department_id) and scope.district_id in (None, self.district_id)

    def is_seen_from(self, scope: Scope) -> bool:
        """May the scope read of it? Also what is held above it: a district its department's, all the state's."""
        return (
            scope.department_id is None
            or self.department_id is None
            or (
                scope.department_id == self.department_id
                and (scope.district_id is None or self.district_id in (None, scope.district_id))
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlan:
    """What is laid down of a meeting before it. `chair` presides by title (`सचिव, पेयजल, उत्तराखण्ड शासन`).

    `chair_address` is how papers speak of the chair (`सचिव महोदय`; empty = from the chair's title), `chair_name` is
    the person; `chair_feminine` chooses महोदया. `subject` empty = the helpline. `start` None = not yet set.
    """

    series: Series
    day: int
    start: int | None = None
    place: str = ""
    subject: str = ""
    chair: str = ""
    chair_name: str = ""
    chair_address: str = ""
    chair_feminine: bool = False
    presenter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """One line of the attendance sheet, in its order. `representative`: who came instead, with designation."""

    name: str = ""
    designation: str = ""
    department: str = ""
    presence: Presence = Presence.INVITED
    representative: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingNotice:
    """The notice (बैठक सूचना): agenda and invitees in their order; number and day once it has gone out."""

    agenda: tuple[str, ...] = ()
    invitees: tuple[str, ...] = ()
    number: str = ""
    issued_day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting in a list or calendar. `upload_due_day` is set from the day it was held until it is uploaded."""

    id: int
    series: Series
    day: int
    start: int | None
    place: str
    chair: str
    state: MeetingState
    minutes: MinutesState
    directions: int
    """Rows of the action ledger that its minutes made."""
    live: int
    """Those of them that the chair has not closed."""
    upload_due_day: int | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFileRow:
    """A kept file of the meeting; its bytes come by `Desk.open_file(sha256)`."""

    id: int
    kind: FileKind
    name: str
    sha256: str
    size: int
    at: int
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Everything of one meeting but its minutes' text. `refusals` are the commands it does not admit just now.

    `previous_id` is the last meeting of the same series that was held before it, whose directions it asks about.
    """

    id: int
    plan: MeetingPlan
    state: MeetingState
    minutes: MinutesState
    minutes_version: int
    """0 while nothing is written; what a minutes command must have seen."""
    previous_id: int | None
    previous_day: int | None
    notice: MeetingNotice
    attendance: tuple[AttendanceRow, ...]
    files: tuple[MeetingFileRow, ...]
    events: tuple[Event, ...]
    """What was done to meeting and minutes, newest first."""
    refusals: tuple[Refusal, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsPage:
    """Meetings of a span of days by day and time; `missed` are those whose day has passed without being held."""

    lines: tuple[MeetingLine, ...]
    missed: tuple[MeetingLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsCalendar(Question[MeetingsPage]):
    """Meetings the posting may see, from one day to another, both included, and what was missed before today.

    When the next ones fall by the cadence is asked of `meeting_calendar`; this says what has been laid down.
    """

    from_day: int
    to_day: int
    kind: MeetingKind | None = None
    department_id: int | None = None
    limit: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMeeting(Question[Meeting]):
    """One meeting; `NotFound` outside the scope."""

    meeting_id: int
