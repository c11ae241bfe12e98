"""What is written and not yet in the store, as a draft keeps it: document, complaints of directions, the open row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.models.errors import AppError
from desktop.models.meeting_minutes import DirectionLink
from desktop.models.minutes import Direction
from desktop.models.minutes.editing import Spot
from desktop.models.minutes.json_form import from_json, to_json
from desktop.views.infra.drafts import Draft
from desktop.views.minutes.manuscript import Links, Written

Entries = tuple[Direction, ...]
"""What is begun in the bars under the directions and under the other ones; nothing begun anywhere is ()."""


@dataclass(frozen=True)
class Kept:
    """`base` is the version of the store that was changed into this."""

    written: Written
    base: int
    entries: Entries = ()


def as_links(links: Links) -> tuple[DirectionLink, ...]:
    """The same as the store keeps it: by printed number."""
    return tuple(
        DirectionLink(group=spot.group, number=spot.index + 1, complaint_ids=tuple(ids))
        for spot, ids in sorted(links.items())
        if ids
    )


def from_links(links: tuple[DirectionLink, ...]) -> dict[Spot, tuple[int, ...]]:
    """As the manuscript has it: by place."""
    return {Spot(link.group, link.number - 1): link.complaint_ids for link in links}


def as_draft(kept: Kept) -> Draft:
    """All of it as text."""
    links = [[spot.group, spot.index, list(ids)] for spot, ids in sorted(kept.written.links.items())]
    return {
        "document": to_json(kept.written.document),
        "links": json.dumps(links),
        "base": str(kept.base),
        "entries": json.dumps([_entry_form(entry) for entry in kept.entries], ensure_ascii=False),
    }


def from_draft(draft: Mapping[str, str]) -> Kept | None:
    """What was kept; None where there is nothing, or nothing that can be read any more."""
    try:
        document = from_json(draft["document"])
        links = {
            Spot(int(group), int(index)): tuple(map(int, ids))
            for group, index, ids in json.loads(draft.get("links", "[]"))
        }
        entries = tuple(_entry(*form) for form in json.loads(draft.get("entries", "[]")))
        return Kept(Written(document, links), int(draft["base"]), entries)
    except (KeyError, ValueError, TypeError, AppError):
        return None


def _entry_form(entry: Direction) -> list[object]:
    return [entry.text, list(entry.addressees), entry.due_on.isoformat() if entry.due_on else ""]


def _entry(text: str, addressees: list[str], due: str) -> Direction:
    return Direction(text=text, addressees=tuple(addressees), due_on=date.fromisoformat(due) if due else None)
