"""A complaint: what it is, where it stands, and the file an officer opens.

Moments are epoch seconds in UTC, days are epoch days in IST; the window alone turns them into dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import IntEnum
from operator import attrgetter
from typing import Any

from desktop.models.seam import Question


class Kind(IntEnum):
    """What the caller brought (S004). Stored as its number: never renumber."""

    GRIEVANCE = 1
    INFORMATION = 2
    DEMAND = 3
    SUGGESTION = 4

    @property
    def for_lane(self) -> bool:
        """Demands and suggestions are examined at L3 and L4 instead of answered (S000-4)."""
        return self in (Kind.DEMAND, Kind.SUGGESTION)


class Status(IntEnum):
    """Where a complaint stands. Stored as its number: never renumber."""

    PENDING = 1
    IN_PROGRESS = 2
    SPECIAL_CLOSE_PROPOSED = 3
    UNDER_EXAMINATION = 4
    PARTIALLY_CLOSED = 5
    CLOSED = 6
    SPECIAL_CLOSED = 7
    EXAMINED = 8
    MERGED = 9
    FORCE_CLOSED = 10

    @property
    def is_open(self) -> bool:
        """Open counts at L1 + L2 + L3 + L4 of the check sum."""
        return self <= Status.UNDER_EXAMINATION


OPEN = frozenset(status for status in Status if status.is_open)
WORKABLE = frozenset({Status.PENDING, Status.IN_PROGRESS})


class Channel(IntEnum):
    """How it came (S000, S002, S000-6). Stored as its number: never renumber."""

    CALL_1905 = 1
    PORTAL = 2
    APP = 3
    WHATSAPP = 4
    JAN_SAMARPAN = 5
    TEHSIL_DIWAS = 6
    CM_REFERENCE = 7
    CPGRAMS = 8
    APUNI_SARKAR = 9
    SOCIAL_MEDIA = 10
    PHONED_IN = 11


class Action(IntEnum):
    """What an entry of the ledger records. Stored as its number: never renumber."""

    REGISTERED = 1
    IMPORTED = 2
    STARTED = 3
    TARGET_SET = 4
    ANSWERED = 5
    SATISFIED = 6
    DISSATISFIED = 7
    UNREACHABLE = 8
    DIALOGUE = 9
    CLOSURE_DRAFTED = 10
    CLOSURE_PROPOSED = 11
    CLOSURE_APPROVED = 12
    CLOSURE_RETURNED = 13
    CLOSURE_REJECTED = 14
    CLOSURE_WITHDRAWN = 15
    CLOSURE_QUASHED = 16
    CLOSURE_UPHELD = 17
    LANE_PROPOSED = 18
    LANE_CONFIRMED = 19
    EXAMINED_L3 = 20
    EXAMINED_L4 = 21
    EXAMINATION_RETURNED = 22
    TRANSFERRED = 23
    ESCALATED = 24
    ESCALATED_BY_HAND = 25
    SENT_DOWN = 26
    RECATEGORISED = 27
    MERGED = 28
    MERGE_UNDONE = 29
    REOPENED = 30
    NOTE = 31
    ATTACHED = 32
    REVEALED = 33
    ASSIGNED = 34
    PROMISE_SETTLED = 35
    SIGNED_IN = 60  # from here on about no complaint
    PASSWORD_CHANGED = 61
    OFFICER_ADDED = 62
    OFFICER_EDITED = 63
    SEAT_ADDED = 64
    SEAT_EDITED = 65
    POSTING_GIVEN = 66
    POSTING_ENDED = 67
    MAPPING_SET = 68
    MAPPING_REMOVED = 69
    POLICY_SET = 70
    HOLIDAY_SET = 71
    HOLIDAY_REMOVED = 72
    VIEW_SAVED = 73
    VIEW_DELETED = 74
    IMPORT_FINISHED = 75
    STORE_UPGRADED = 76
    # about a meeting, its minutes, a row of the action ledger
    MEETING_PLANNED = 80
    MEETING_EDITED = 81
    MEETING_CALLED_OFF = 82
    NOTICE_KEPT = 83
    NOTICE_ISSUED = 84
    ATTENDANCE_KEPT = 85
    MEETING_HELD = 86
    MINUTES_SAVED = 87
    MINUTES_SUBMITTED = 88
    MINUTES_RETURNED = 89
    MINUTES_APPROVED = 90
    MINUTES_SIGNED = 91
    MINUTES_ENDORSED = 92
    MINUTES_CIRCULATED = 93
    MINUTES_UPLOADED = 94
    UPLOAD_ACKNOWLEDGED = 95
    CORRIGENDUM_ISSUED = 96
    DIRECTIONS_TAKEN = 97
    REPLY_RECORDED = 98
    REMINDER_RECORDED = 99
    FOLLOW_UP_DUE_SET = 100
    FOLLOW_UP_LINKED = 101
    FOLLOW_UP_CLOSED = 102
    PHRASE_SET = 103
    FOLLOW_UP_REOPENED = 104


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A complaint as the rules see it: no names, no texts. `advance` turns one into the next.

    `dialogue_due` is the level that must speak first (0 = none, S000-7). `act_by` is the moment by which somebody
    must act: the list's natural order. `unreached_days` counts different days of failed attempts since the answer.
    """

    id: int
    number: str
    kind: Kind
    status: Status
    level: int
    department_id: int
    district_id: int
    block_id: int
    category_id: int
    seat_id: int
    registered_at: int
    level_since: int
    due_at: int
    act_by: int
    target_day: int | None = None
    promise_day: int | None = None
    reopen_count: int = 0
    dialogue_due: int = 0
    dialogues_reached: int = 0
    unreached: int = 0
    unreached_days: int = 0
    last_unreached_day: int | None = None
    round: int = 0
    returned: bool = False
    genuine_lock: bool = False
    lane_proposed: bool = False
    examined_l3: bool = False
    lane_examined: bool = False
    in_reaudit: bool = False
    transfers: int = 0
    proposed_by: int | None = None
    call_back: bool = False
    answered_at: int | None = None
    closed_at: int | None = None
    merged_into: int | None = None
    status_before_merge: int | None = None
    version: int = 1


_VALUES = attrgetter(*(field.name for field in fields(Case)))
_SETTERS = {field.name: getattr(Case, field.name).__set__ for field in fields(Case)}
_SET_ALL = tuple(_SETTERS.values())


def altered(case: Case, **changes: Any) -> Case:
    """`dataclasses.replace` for a case at a quarter of its time: a step makes several, a million histories 30 million.

    An unknown name is a `KeyError`.
    """
    made = object.__new__(Case)
    for set_value, value in zip(_SET_ALL, _VALUES(case), strict=True):
        set_value(made, value)
    for name, value in changes.items():
        _SETTERS[name](made, value)
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The complainant. `mobile` is masked by the service unless it was revealed with a reason."""

    name: str
    mobile: str
    village: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One immutable entry of the ledger about a complaint, as the timeline shows it.

    `details` is typed per action: texts the officer wrote, the reason, level and status before and after.
    """

    entry: int
    at: int
    action: Action
    officer: str
    designation: str
    role: int
    text: str
    details: Mapping[str, str | int | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept with a complaint; its bytes are fetched with `Desk.open_file(sha256)`."""

    id: int
    name: str
    size: int
    media_type: str
    sha256: str
    at: int
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why an act is not offered: the same code the service would refuse it with."""

    act: str
    code: str
    details: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """The whole file of one complaint, as far as the posting may see it."""

    case: Case
    person: Person
    channel: Channel
    subject: str
    description: str
    words: str
    seat: str
    holder: str
    events: tuple[Event, ...]
    attachments: tuple[Attachment, ...]
    duplicates: tuple[int, ...]
    draft: str
    refusals: tuple[Refusal, ...]
    """Commands the posting may not give just now, each with the reason; those absent are allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintFile(Question[Complaint]):
    """The file by its id. Outside the scope it is `NotFound`."""

    complaint_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FindNumber(Question[int]):
    """The id behind a portal number (either script's digits), or `NotFound`."""

    number: str
