"""The rows of one command judged against the store as its transaction sees it; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from desktop.models.complaint import Channel
from desktop.models.errors import Code, RuleBroken
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import Refused, RowVerdict
from desktop.models.portal_fitness import unfit
from desktop.models.portal_merge import Merged, PortalTexts, first_taken, missing_of_new, taken_again
from desktop.models.portal_told import Told, told_by
from desktop.services.sql.case_rows import CASE_COLUMNS, case_of
from desktop.services.sql.confidential import taken_numbers, told_mobiles
from desktop.services.sql.tables import block, category, complaint, complaint_text, department, district
from desktop.services.sql.work import Reading

MOST_ROWS = 1_000
_TEXTS = tuple(name for name in PortalTexts.__dataclass_fields__ if name != "channel")
_LONG = frozenset({"description", "language", "words"})
_KNOWN = (
    select(
        *(complaint.c[name] for name in (*CASE_COLUMNS, "channel")),
        *((complaint_text if name in _LONG else complaint).c[name] for name in _TEXTS if name != "mobile"),
        complaint_text.c.portal_digest,
    )
    .outerjoin(complaint_text, complaint_text.c.complaint_id == complaint.c.id)
    .where(complaint.c.number.in_(bindparam("numbers", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its verdict, what it becomes, the stored row it meets, and how it is remembered."""

    row: PortalRow
    verdict: RowVerdict
    merged: Merged | None = None
    known: Any = None
    told: str = ""
    mobile: str = ""
    """The number the store has, as far as it tells."""

    @property
    def tells_anew(self) -> bool:
        """The store does not yet know that the portal says so, whether or not it changes anything."""
        return bool(self.told) and (self.known is None or self.known.portal_digest != self.told)


class Batch:
    """At most `MOST_ROWS` rows; more are `RuleBroken`."""

    def __init__(self, reading: Reading, rows: Sequence[PortalRow]) -> None:
        if len(rows) > MOST_ROWS:
            raise RuleBroken(Code.FILE_TOO_MANY_ROWS, limit=MOST_ROWS)
        self._reading = reading
        self._rows = rows
        self._places = _Places(reading)
        numbers = [row.number for row in rows]
        self._known = {row.number: row for row in reading.connection.execute(_KNOWN, {"numbers": numbers})}
        self._mobiles = told_mobiles(reading.connection, {row.number: row.mobile for row in rows})
        self._elsewhere = taken_numbers(reading.connection, numbers) - self._known.keys()

    def judged(self) -> Iterator[Judged]:
        """In the order of the rows."""
        seen: dict[str, int] = {}
        for row in self._rows:
            refused = self._amiss(row, seen.get(row.number))
            seen.setdefault(row.number, row.row_number)
            yield Judged(row, refused) if refused is not None else self._judge(row)

    def _amiss(self, row: PortalRow, earlier: int | None) -> RowVerdict | None:
        if earlier is not None:
            return _refused(row, Refused.REPEATED, str(earlier))
        if (wrong := unfit(row, self._reading.now)) is not None:
            return _refused(row, Refused.UNFIT, wrong)
        return None if self._places.fit(row) else _refused(row, Refused.PLACE_UNKNOWN)

    def _judge(self, row: PortalRow) -> Judged:
        known = self._known.get(row.number)
        if known is None:
            return self._judge_new(row)
        mobile = self._mobiles.get(row.number, "")
        scope = self._reading.posting.scope
        if not scope.covers(known.department_id, known.district_id, known.block_id):
            return Judged(row, _refused(row, Refused.OUT_OF_SCOPE))
        told = told_by(row)
        if known.portal_digest == told:
            return Judged(row, _verdict(row, "unchanged"), None, known, told)
        rest = {name: getattr(known, name) or "" for name in _TEXTS if name != "mobile"}
        texts = PortalTexts(channel=Channel(known.channel), mobile=mobile, **rest)
        before = Told.last(known.portal_digest or "")
        try:
            merged = taken_again(row, case_of(known), texts, before, self._places.other_category, self._reading.books)
        except RuleBroken as broken:
            return Judged(row, _refused(row, Refused(broken.code.value), str(broken.details.get("days", ""))))
        if merged is None:
            return Judged(row, _verdict(row, "unchanged"), None, known, told)
        return Judged(row, _verdict(row, "changed", merged.changed), merged, known, told, mobile)

    def _judge_new(self, row: PortalRow) -> Judged:
        if row.number in self._elsewhere:
            return Judged(row, _refused(row, Refused.OUT_OF_SCOPE))
        missing = missing_of_new(row)
        if missing:
            return Judged(row, _refused(row, Refused.MISSING_OF_NEW, ", ".join(missing)))
        if not self._reading.posting.scope.covers(row.department_id or 0, row.district_id or 0, row.block_id or 0):
            return Judged(row, _refused(row, Refused.OUT_OF_SCOPE))
        merged = first_taken(row, self._places.other_category, self._reading.books)
        return Judged(row, _verdict(row, "new"), merged, None, told_by(row))


class _Places:
    """The store's departments, districts, blocks and categories: whether those of a row exist and belong together."""

    def __init__(self, reading: Reading) -> None:
        run = reading.connection.execute
        self._departments = frozenset(run(select(department.c.id)).scalars())
        self._districts = frozenset(run(select(district.c.id)).scalars())
        self._blocks: Mapping[int, int] = dict(run(select(block.c.id, block.c.district_id)).all())
        pairs = run(select(category.c.id, category.c.department_id)).all()
        self._categories: Mapping[int, int] = dict(pairs)
        others = select(category.c.department_id, func.max(category.c.id)).group_by(category.c.department_id)
        self._other: Mapping[int, int] = dict(run(others).all())

    def other_category(self, department_id: int) -> int:
        """The last category of a department, which is the one for everything else; 0 where it has none."""
        return self._other.get(department_id, 0)

    def fit(self, row: PortalRow) -> bool:
        """What the row names is there; a block lies in its district, a category in its department."""
        return (
            (row.department_id is None or row.department_id in self._departments)
            and (row.district_id is None or row.district_id in self._districts)
            and _inside(self._blocks, row.block_id, row.district_id)
            and _inside(self._categories, row.category_id, row.department_id)
        )


def _inside(parents: Mapping[int, int], part: int | None, whole: int | None) -> bool:
    if part is None:
        return True
    return part in parents and (whole is None or parents[part] == whole)


def _verdict(row: PortalRow, verdict: str, changed: tuple[str, ...] = ()) -> RowVerdict:
    return RowVerdict(row_number=row.row_number, number=row.number, verdict=verdict, changed=changed)


def _refused(row: PortalRow, reason: Refused, details: str = "") -> RowVerdict:
    return RowVerdict(
        row_number=row.row_number, number=row.number, verdict="refused", reason=reason.value, details=details
    )
