"""Lists of complaints: which, in what order, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple

from desktop.models.complaint import Kind, Status
from desktop.models.seam import Command, Question, Receipt


class Body(StrEnum):
    """Which complaints a list draws from; each has its indexes in the store."""

    OPEN = "open"
    AWAITING = "awaiting"
    """Answered, satisfaction not yet told (partially closed)."""
    ALL = "all"
    NEW = "new"
    """What has come since the last import began, through it or by hand, wherever it stands now; until the next."""


class SortKey(StrEnum):
    """What a list can be ordered by; ties by id. ALL and NEW know REGISTERED only."""

    ACT_BY = "act_by"
    DUE = "due_at"
    REGISTERED = "registered_at"


class Old(IntEnum):
    """The over-180-days list, split as S002 asks."""

    ANY = 1
    GRIEVANCES = 2
    DEMANDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The conditions of a list; the posting's scope is always added by the service. Empty = no condition.

    Moments are bounds in epoch seconds: `due_before` exclusive, `due_from` inclusive. `text` is searched as an
    officer writes it (spelling variants, both digit scripts, mobile or portal number).
    """

    body: Body = Body.OPEN
    statuses: frozenset[Status] = frozenset()
    levels: frozenset[int] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    department_id: int | None = None
    district_id: int | None = None
    block_id: int | None = None
    category_id: int | None = None
    mine: bool = False
    """Only what lies on the posting's own desk."""
    seat_id: int | None = None
    """Only what lies on this seat's desk."""
    due_before: int | None = None
    due_from: int | None = None
    act_before: int | None = None
    registered_before: int | None = None
    registered_from: int | None = None
    reopened_from: int = 0
    dialogue_due: bool = False
    rung: int = 0
    """Only dialogues that this level must speak; 0 = any."""
    escalates_by: int | None = None
    """What the timer will have taken a level up at this moment if nobody acts."""
    returned: bool = False
    unreached: bool = False
    lane_proposed: bool = False
    text: str = ""


class Row(NamedTuple):
    """The columns of a list as the store gives them (numbers of enums, epoch seconds); mobile is masked.

    A named tuple, not a dataclass: a page of 100 is built in a tenth of the time, and the wire sends columns.
    """

    id: int
    version: int
    number: str
    kind: int
    status: int
    level: int
    department_id: int
    district_id: int
    block_id: int
    category_id: int
    seat_id: int
    registered_at: int
    due_at: int
    act_by: int
    reopen_count: int
    dialogue_due: int
    target_day: int | None
    promise_day: int | None
    unreached: int
    returned: bool
    lane_proposed: bool
    examined_l3: bool
    complainant: str
    mobile: str
    village: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Where a page starts: the sort value and id of its first row."""

    value: int
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Rows in order. `as_of` is the store's time of reading (epoch seconds)."""

    rows: tuple[Row, ...]
    as_of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The shape of a list: its size and the key each page of `page_size` starts at. Stable until someone writes.

    `capped` true = at least `total`; a text search stops counting.
    """

    total: int
    page_size: int
    starts: tuple[Key, ...]
    capped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistPage(Question[Page]):
    """One page in order, from `start` (inclusive) to `stop` (exclusive), at most `size` rows. It waits for no total."""

    filters: Filters = field(default_factory=Filters)
    sort: SortKey = SortKey.ACT_BY
    descending: bool = False
    start: Key | None = None
    stop: Key | None = None
    size: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistOutline(Question[Outline]):
    """The outline of the same list."""

    filters: Filters = field(default_factory=Filters)
    sort: SortKey = SortKey.ACT_BY
    descending: bool = False
    page_size: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class WorklistCounts(Question[tuple[int, ...]]):
    """How many rows each of these lists has, in the order asked. Text searches count to 1,000 and stop."""

    filters: tuple[Filters, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A list kept under a name by one officer."""

    id: int
    name: str
    filters: Filters
    sort: SortKey
    descending: bool
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedViews(Question[tuple[SavedView, ...]]):
    """The officer's own lists, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveView(Command[Receipt]):
    """Keep a list under a name; `view_id` given = replace that one."""

    name: str
    filters: Filters
    sort: SortKey = SortKey.ACT_BY
    descending: bool = False
    view_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteView(Command[Receipt]):
    """Forget one of the officer's own lists."""

    view_id: int
