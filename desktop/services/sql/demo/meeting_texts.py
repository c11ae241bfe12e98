"""What the demo's reviews speak of: agenda, directions with who acts on them, what is answered."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from desktop import resources
from desktop.models.minutes import Copy, Direction, Form, MinutesDocument, Signatory
from desktop.models.minutes.drafting import MeetingFacts, draft_minutes
from desktop.models.minutes.due import due_in
from desktop.models.minutes.phrases import Rank, fill
from desktop.models.minutes.ranks import copy_to
from desktop.models.reference_rows import Department
from desktop.services.sql.demo.chance import Chance


@cache
def texts() -> Mapping[str, Any]:
    """The file as it ships."""
    loaded: dict[str, Any] = json.loads(resources.path("demo", "meetings.json").read_text(encoding="utf-8"))
    return loaded


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How a department's papers name its officers."""

    department: Department

    @property
    def chair(self) -> str:
        """The Secretary by title."""
        return f"{self.department.designations[3].hi}, उत्तराखण्ड शासन"

    @property
    def head(self) -> str:
        """The head of department."""
        return self.department.designations[2].hi

    def names(self) -> dict[str, str]:
        """The blanks of the texts."""
        first, second, _, _ = (post.hi for post in self.department.designations)
        return {
            "l1s": f"समस्त {first}",
            "l2s": f"समस्त {second}",
            "l3": self.head,
            "office": self.department.short.hi,
            "section": self.department.section,
        }

    def directions(self, chance: Chance, number: int, met_on: date) -> tuple[Direction, ...]:
        """So many different ones, in the order of the file."""
        rows: Sequence[Mapping[str, Any]] = texts()["directions"]
        chosen = sorted(chance.sample(range(len(rows)), number))
        return tuple(self._direction(rows[at], met_on) for at in chosen)

    def _direction(self, row: Mapping[str, Any], met_on: date) -> Direction:
        due = due_in(row["text"], met_on)
        addressees = tuple(fill(who, **self.names()) for who in row["to"])
        return Direction(text=row["text"], addressees=addressees, due_on=due.on if due else None)

    def copies(self) -> tuple[Copy, ...]:
        """Who receives the minutes, in the order of protocol."""
        return (
            copy_to("वरिष्ठ प्रमुख निजी सचिव, मुख्य सचिव, उत्तराखण्ड शासन", Rank.CHIEF_SECRETARY_OFFICE),
            copy_to(self.head, Rank.HEAD_OF_DEPARTMENT),
            copy_to("समस्त जिलाधिकारी, उत्तराखण्ड", Rank.DISTRICT_MAGISTRATE),
            copy_to("निदेशक, आई0टी0डी0ए0", Rank.ITDA),
            copy_to("", Rank.GUARD_FILE),
        )

    def document(
        self, met_on: date, point: str, directions: tuple[Direction, ...], signatory: str, second: str
    ) -> MinutesDocument:
        """The minutes as the anusachiv drafts them; `point` tells of the last meeting, "" at the first."""
        designation = self.department.designations[3].hi.partition(",")[0]
        facts = MeetingFacts(
            form=Form.DEPARTMENT,
            on=met_on,
            chair=self.chair,
            chair_address=f"{designation} महोदय",
            presenter=self.head,
            points=tuple(filter(None, (point, fill(texts()["presented"], **self.names())))),
            directions=directions,
            signatory=Signatory(name=signatory, designation=f"{designation}।"),
            office_lines=("उत्तराखण्ड शासन", self.department.section, "देहरादून"),
            copies=self.copies(),
            second_signatory=Signatory(name=second, designation="अनु सचिव।"),
        )
        return draft_minutes(facts)
