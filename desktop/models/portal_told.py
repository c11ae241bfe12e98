"""What the portal's file told of a complaint last time: only what it tells differently now is news.

Between two imports an office transfers, recategorises, sends down and records feedback here, and the portal does not
hear of it. A value that the file merely repeats must not undo that.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass, fields
from operator import attrgetter

from desktop.models.complaint import Status
from desktop.models.portal import PortalRow

_PASSING = frozenset({"row_number", "remarks", "converted"})
_values = attrgetter(*(field.name for field in fields(PortalRow) if field.name not in _PASSING))
_coded = attrgetter("level", "department_id", "district_id", "block_id", "category_id")
_BETWEEN = "\x1f"
"""A sign that no kept text has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The columns of a row that work here may change too; None = the file did not say. `words` is a check sum."""

    kind: int | None = None
    status: int | None = None
    level: int | None = None
    department_id: int | None = None
    district_id: int | None = None
    block_id: int | None = None
    category_id: int | None = None
    words: int | None = None

    @classmethod
    def by(cls, row: PortalRow) -> Told:
        """What this row tells."""
        return cls(**dict(zip(cls.__dataclass_fields__, _told(row), strict=True)))

    @classmethod
    def last(cls, kept: str) -> Told:
        """Back from `told_by`; nothing was told where no file ever named the complaint."""
        _, _, told = kept.partition(" ")
        try:
            values = [int(value) if value else None for value in told.split(",")]
        except ValueError:
            return cls()
        names = tuple(cls.__dataclass_fields__)
        return cls(**dict(zip(names, values, strict=True))) if len(values) == len(names) else cls()


def status_of(row: PortalRow) -> Status | None:
    """The status a row tells. Closed, but not satisfied: answered, and the complainant is still to be heard (S001)."""
    contradicts = row.status is Status.CLOSED and row.satisfied is False
    return Status.PARTIALLY_CLOSED if contradicts else row.status


def told_by(row: PortalRow) -> str:
    """A row as the store remembers it: a digest of all that it tells, and the columns of `Told`.

    Where the row stood in its file does not count, so the same row of another file is the same.
    """
    said = _BETWEEN.join(["" if value is None else str(value) for value in _values(row)])
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{digest} {','.join(['' if value is None else str(int(value)) for value in _told(row)])}"


def _told(row: PortalRow) -> tuple[int | None, ...]:
    """The fields of `Told` in their order."""
    words = zlib.crc32(row.words.encode("utf-8", "surrogatepass")) if row.words else None
    return (row.kind, status_of(row), *_coded(row), words)
