"""The portal's export, row by row: what a column can mean, a row that was understood, a row that was refused.

Reasons are codes; the window has the sentences. Moments are epoch seconds in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.models.complaint import Channel, Kind, Status
from desktop.models.errors import AppError, Code


class Field(StrEnum):
    """What a column of a portal file can mean. The values stand in saved mappings: never rename."""

    NUMBER = "number"
    KIND = "kind"
    CHANNEL = "channel"
    REGISTERED_AT = "registered_at"
    DEPARTMENT = "department"
    DISTRICT = "district"
    BLOCK = "block"
    VILLAGE = "village"
    CATEGORY = "category"
    SUBJECT = "subject"
    DESCRIPTION = "description"
    COMPLAINANT = "complainant"
    MOBILE = "mobile"
    LANGUAGE = "language"
    LEVEL = "level"
    STATUS = "status"
    ANSWER = "answer"
    ANSWERED_AT = "answered_at"
    SATISFACTION = "satisfaction"
    WORDS = "words"
    REOPENED = "reopened"
    REOPEN_REASON = "reopen_reason"
    CLOSED_AT = "closed_at"


NEEDED_OF_NEW = (Field.REGISTERED_AT, Field.DEPARTMENT, Field.DISTRICT, Field.SUBJECT)
"""Without these a number the store does not know yet cannot become a complaint."""


LONGEST_TEXTS = {
    Field.VILLAGE: 200,
    Field.SUBJECT: 500,
    Field.DESCRIPTION: 20_000,
    Field.COMPLAINANT: 200,
    Field.LANGUAGE: 60,
    Field.ANSWER: 20_000,
    Field.WORDS: 5_000,
    Field.REOPEN_REASON: 1_000,
}
"""Free texts and the most letters that each may have."""
LONGEST_NUMBER = 40


class Reason(StrEnum):
    """Why a row was refused, or what was left out of one that was taken."""

    MISSING_NUMBER = "missing_number"
    BAD_NUMBER = "bad_number"
    NUMBER_ROUNDED = "number_rounded"
    """A spreadsheet has shortened the number to something like 3.09E+11: its digits are lost."""
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_CHANNEL = "unknown_channel"
    UNKNOWN_STATUS = "unknown_status"
    UNKNOWN_SATISFACTION = "unknown_satisfaction"
    UNKNOWN_DEPARTMENT = "unknown_department"
    UNKNOWN_DISTRICT = "unknown_district"
    UNKNOWN_BLOCK = "unknown_block"
    BLOCK_ELSEWHERE = "block_elsewhere"
    BAD_DATE = "bad_date"
    MONTH_FIRST = "month_first"
    """The date makes sense only with the month first, the file is read with the day first."""
    DATE_IN_FUTURE = "date_in_future"
    BAD_LEVEL = "bad_level"
    BAD_COUNT = "bad_count"
    TEXT_TOO_LONG = "text_too_long"
    CONTRADICTS_ROW = "contradicts_row"
    # the row is taken, this one value is not
    UNKNOWN_CATEGORY = "unknown_category"
    BAD_MOBILE = "bad_mobile"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One value that was not understood: its column, the text found there, the other rows it contradicts."""

    reason: Reason
    field: Field | None = None
    value: str = ""
    other_rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvertedCell:
    """A cell that was written in Kruti Dev; the file itself is never changed."""

    field: Field
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalRow:
    """One complaint as the portal tells it. `None` and `""` mean that the file does not say.

    `row_number` is the row as the spreadsheet counts it. `closed` without a word about satisfaction comes as
    `PARTIALLY_CLOSED`, for only a satisfied complainant disposes of a complaint (S001).
    """

    row_number: int
    number: str
    kind: Kind | None = None
    channel: Channel | None = None
    registered_at: int | None = None
    department_id: int | None = None
    district_id: int | None = None
    block_id: int | None = None
    village: str = ""
    category_id: int | None = None
    subject: str = ""
    description: str = ""
    complainant: str = ""
    mobile: str = ""
    language: str = ""
    level: int | None = None
    status: Status | None = None
    answer: str = ""
    answered_at: int | None = None
    satisfied: bool | None = None
    words: str = ""
    reopen_count: int | None = None
    reopen_reason: str = ""
    closed_at: int | None = None
    remarks: tuple[Fault, ...] = ()
    converted: tuple[ConvertedCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A row that was not taken, with everything that is wrong with it and its cells as they stood in the file."""

    row_number: int
    number: str
    faults: tuple[Fault, ...]
    cells: tuple[str, ...]

    @property
    def reason(self) -> Reason:
        """The first fault's code."""
        return self.faults[0].reason


class KnownNames(Protocol):
    """The store's own names of places and offices. A text that is no known name or alias answers None."""

    def department(self, name: str) -> int | None:
        """A department by name, short name or alias."""

    def district(self, name: str) -> int | None:
        """A district by name or alias."""

    def block(self, name: str, district_id: int | None) -> int | None:
        """A block of the district; of the whole state if the district is not known and the name is unique."""

    def category(self, name: str, department_id: int | None) -> int | None:
        """A category of the department; of all if the department is not known and the name is unique."""


class Cancelled(AppError):
    """The person stopped it; nothing was kept."""

    def __init__(self) -> None:
        super().__init__(Code.CANCELLED)
