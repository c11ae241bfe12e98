"""Which column of a portal file means what, remembered under a name as plain JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.models.errors import Code, RuleBroken
from desktop.models.portal import Field
from desktop.models.text import name_key

_FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedColumn:
    """One column: its meaning, its heading as the file has it, where it stood, how sure the guess was (0 to 1)."""

    field: Field
    heading: str
    position: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """The columns that are read; others are left alone. `month_first` reads 11/27/2026 instead of 27/11/2026."""

    columns: tuple[MappedColumn, ...]
    month_first: bool = False
    name: str = ""

    def column(self, field: Field) -> MappedColumn | None:
        """The column of a field, if the file has one."""
        return next((column for column in self.columns if column.field is field), None)

    def with_column(self, field: Field, heading: str, position: int) -> Mapping:
        """The person says that this column has this meaning; what the column or the field had before is forgotten."""
        kept = [c for c in self.columns if c.field is not field and c.position != position]
        return replace(self, columns=(*kept, MappedColumn(field=field, heading=heading, position=position)))

    def without(self, position: int) -> Mapping:
        """The person says that the column is not to be read."""
        return replace(self, columns=tuple(c for c in self.columns if c.position != position))

    def fit(self, headings: Sequence[str]) -> dict[Field, int]:
        """Where the columns stand under these headings, in whatever order: by heading, unnamed ones by position."""
        keys = [heading_key(heading) for heading in headings]
        places: dict[Field, int] = {}
        for column in self.columns:
            key = heading_key(column.heading)
            there = [place for place, found in enumerate(keys) if found == key]
            if column.position in there:
                places[column.field] = column.position
            elif there and key:
                places[column.field] = there[0]
        return places

    def to_json(self) -> str:
        """The mapping as text for the store or a file."""
        columns = [
            {"field": c.field.value, "heading": c.heading, "position": c.position, "confidence": c.confidence}
            for c in self.columns
        ]
        body = {"form": _FORM, "name": self.name, "month_first": self.month_first, "columns": columns}
        return json.dumps(body, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """The mapping back. Anything else than `to_json` wrote is `RuleBroken(VALUE_UNFIT)`."""
        try:
            body = json.loads(text)
            return cls(
                columns=tuple(
                    MappedColumn(
                        field=Field(column["field"]),
                        heading=str(column["heading"]),
                        position=int(column["position"]),
                        confidence=float(column["confidence"]),
                    )
                    for column in body["columns"]
                ),
                month_first=bool(body["month_first"]),
                name=str(body["name"]),
            )
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise RuleBroken(Code.VALUE_UNFIT, what="mapping") from error


def heading_key(heading: str) -> str:
    """What makes two headings the same: letters and digits alone, spelling variants folded."""
    return name_key(heading).replace(" ", "")
