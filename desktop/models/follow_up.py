"""The action ledger (कार्यवाही रजिस्टर): each direction of the minutes, once for each addressee, until the chair
closes it. What the `(कार्यवाही …)` line says once is asked about at every following meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop.models.complaint import Refusal
from desktop.models.minutes.document import Language
from desktop.models.minutes.due import Recurrence
from desktop.models.papers.compliance import DirectionReply
from desktop.models.seam import Command, Question, Receipt


class FollowUpState(IntEnum):
    """What became of a direction at one addressee. Stored as its number: never renumber."""

    OPEN = 1
    REPLIED = 2
    """A reply is here; more is to come."""
    COMPLIED = 3
    """Reported as done; the chair has not yet closed it."""
    CARRIED = 4
    """A following meeting was held and it was still open."""
    CLOSED = 5
    """By the chair, or on the chair's behalf with the meeting named."""


LIVE = frozenset(FollowUpState) - {FollowUpState.CLOSED}
OUTSTANDING = LIVE - {FollowUpState.COMPLIED}
"""Something is still to be done: only these can be overdue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """One row of the ledger. `group` 0 = the main directions, further groups from 1; `number` is the printed one.

    `meeting_id` None = taken from a superior's minutes, which `source` then names. `age_days` counts from the day of
    the meeting, `late_days` past the due day (0 = not late or no day set).
    """

    id: int
    department_id: int | None
    meeting_id: int | None
    source: str
    source_day: int
    group: int
    number: int
    text: str
    addressee: str
    due_day: int | None
    recurrence: Recurrence
    state: FollowUpState
    carried: int
    """How often it was carried over."""
    reminders: int
    reopened: str
    """Why the chair's side took a closing back; "" = nobody did."""
    last_reply: str
    last_reply_day: int | None
    complaints: int
    age_days: int
    late_days: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply as it came in; `sha256` "" = nothing was sent with it."""

    text: str
    day: int
    complied: bool
    sha256: str
    file_name: str
    at: int
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A reminder letter (स्मरण-पत्र) that has gone out."""

    number: str
    day: int
    at: int
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One row with everything about it, oldest first; `linked` are complaints as (id, portal number), those the
    posting may see.
    """

    line: FollowUpLine
    replies: tuple[Reply, ...]
    reminders: tuple[Reminder, ...]
    linked: tuple[tuple[int, str], ...]
    closing: str
    closed_by: str
    closed_day: int | None
    closed_in: int | None
    """The meeting in which the chair closed it."""
    refusals: tuple[Refusal, ...]
    """Commands the posting may not give just now, each with the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeCount:
    """How one addressee stands: live rows, those overdue, those complied with, closed ones, and the oldest's age."""

    addressee: str
    live: int
    overdue: int
    complied: int
    closed: int
    oldest_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPage:
    """Rows of one reading. `total` counts all that fit the filters; `counts` every state within the same filters but
    for their own states; `ages` are live rows by age as (from, to or None, number) in days.
    """

    lines: tuple[FollowUpLine, ...]
    total: int
    overdue: int
    counts: tuple[tuple[FollowUpState, int], ...]
    ages: tuple[tuple[int, int | None, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUps(Question[FollowUpPage]):
    """The ledger of the posting's office (every department's for the whole state): by due day, then those without
    one, then what is complied with, then what is closed. With a `meeting_id` also that of a meeting above it.

    Empty `states` = every state. `addressee` is matched in any spelling, `text` anywhere in the direction.
    """

    states: frozenset[FollowUpState] = frozenset()
    only_overdue: bool = False
    addressee: str = ""
    meeting_id: int | None = None
    department_id: int | None = None
    text: str = ""
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFollowUp(Question[FollowUp]):
    """One row; `NotFound` outside the scope."""

    follow_up_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AddresseeCounts(Question[tuple[AddresseeCount, ...]]):
    """Every addressee of the office's ledger, the most overdue first."""

    department_id: int | None = None
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Compliance:
    """What a meeting is told of the last one's directions: its first presented point and the rows of the report.

    `point` is "" where no meeting went before. Hand `replies` to `papers.report_compliance` for the paper itself.
    """

    previous_id: int | None
    previous_day: int | None
    previous_number: str
    previous_issued_day: int | None
    as_of_day: int
    """How it all stood at the end of this day; today's is how it stands now."""
    total: int
    done: int
    point: str
    replies: tuple[DirectionReply, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplianceDraft(Question[Compliance]):
    """For a meeting: the previous one's directions, and what is still open of all before it, in the order given.

    As it stood at the end of a past day; None, and every day that is not over, is as it stands now. `RuleBroken`
    (`BAD_DATE`) for a day before the helpline began.
    """

    meeting_id: int
    as_of_day: int | None = None
    language: Language = Language.HINDI


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpCommand(Command[Receipt]):
    """A command about one row. `seen_version` is the row's; older is `StaleData`."""

    follow_up_id: int
    seen_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenDirection:
    """A direction of a superior's minutes that concerns the department (`minutes.proposals.ProposedAction`)."""

    group: int
    number: int
    text: str
    addressees: tuple[str, ...]
    due_day: int | None = None
    recurrence: Recurrence = Recurrence.ONCE


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDirections(Command[Receipt]):
    """Directions of a superior's minutes become rows of the department's own list.

    `source` names those minutes (their title), `source_day` the day of that meeting. A direction already taken from
    the same minutes is refused (`DIRECTION_TAKEN`). The receipt's `id` is the first row's.
    """

    department_id: int
    source: str
    source_day: int
    directions: tuple[TakenDirection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReply(FollowUpCommand):
    """What the addressee has written. `complied` = reported as done; `sha256` a file sent along, stored before."""

    text: str
    day: int
    complied: bool
    sha256: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReminder(Command[Receipt]):
    """A reminder has gone out for these rows, of one addressee or several. Closed or complied ones are refused."""

    follow_up_ids: tuple[int, ...]
    number: str
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFollowUpDue(FollowUpCommand):
    """Another day by which it is to be done, or none, with the reason."""

    due_day: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFollowUp(FollowUpCommand):
    """The complaints this row concerns: all of them, as ids the posting may see."""

    complaint_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseFollowUp(FollowUpCommand):
    """Done with. The chair's side closes; the anusachiv on the chair's behalf, naming the meeting that decided so.

    That meeting must have been held after the direction was given, and be the department's own (`MEETING_UNFIT`).
    """

    text: str
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenFollowUp(FollowUpCommand):
    """The chair's side takes a closing back, the anusachiv on its behalf: the direction is asked about again.

    It stands where its last reply left it; one that had been reported as done counts as open.
    """

    reason: str
