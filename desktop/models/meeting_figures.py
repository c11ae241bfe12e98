"""The figures presented at a review meeting, for exactly the days between two meetings (S000, S002).

A window runs from the beginning of its first day to the beginning of its last, the day of the meeting itself: that day
belongs to the next window, so windows neither overlap nor leave a gap, and what was printed on the morning of the
meeting can be asked for again at any time. Everything is counted as it stood then, whatever happened since.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.models.complaint import Kind, Status
from desktop.models.seam import Question

Levels = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploads:
    """Meetings held in the window, and how many of their minutes had been uploaded when it ended (S002)."""

    held: int = 0
    uploaded: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPage:
    """One reading. Everything by level is L1 to L4.

    `received` are the complaints registered in the window that the store knew when it ended: `by_status` and
    `open_by_level` say where these then stood and must add up to it. `pending` is everything that was open then,
    whenever it came, of it `old` by level older than the policy's days, split in two as S002 asks. `entries` of the
    ledger were counted; a window that is not over yet is `provisional` and reaches to `as_of` (epoch seconds).
    """

    from_day: int
    until_day: int
    department_id: int | None
    as_of: int
    entries: int
    provisional: bool
    old_days: int
    received: int
    by_status: tuple[tuple[Status, int], ...]
    open_by_level: Levels
    pending: Levels
    old: Levels
    old_grievances: int
    old_demands: int
    talks: Levels
    """Dialogues in which the complainant was reached (S000, S002), by the level that spoke."""
    attempts: Levels
    """Dialogues logged in which nobody was reached."""
    uploads: Uploads = Uploads()

    @property
    def closed(self) -> int:
        """With satisfaction: the only ones that count as disposed (S001)."""
        return dict(self.by_status).get(Status.CLOSED, 0)

    @property
    def difference(self) -> int:
        """0 when the window's complaints add up."""
        return self.received - sum(number for _, number in self.by_status) - sum(self.open_by_level)

    @property
    def sums_agree(self) -> bool:
        """Nothing is counted twice or lost, in the window and among the old."""
        return not self.difference and sum(self.old) == self.old_grievances + self.old_demands


def share(part: int, whole: int) -> str:
    """Per cent to two places as figures are presented (`65.77`), exactly and halves up; `0.00` of nothing."""
    hundredths = (part * 20_000 + whole) // (2 * whole) if whole else 0
    return f"{hundredths // 100}.{hundredths % 100:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OldCase:
    """A complaint that was open longer than the policy's days at the end of the window."""

    id: int
    number: str
    kind: Kind
    level: int
    days: int
    district_id: int
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFigures(Question[PackPage]):
    """The figures of a window for a department the posting may see; None = everything it sees.

    A district's posting gets its district's, by where a complaint lies today. `RuleBroken(BAD_DATE)` for a window that
    ends before it begins.
    """

    from_date: date
    until_date: date
    department_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOldCases(Question[tuple[OldCase, ...]]):
    """The list behind `PackPage.old`, the oldest first; `demands` None = both halves of the split."""

    until_date: date
    department_id: int | None = None
    demands: bool | None = None
    limit: int = 500
