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


@dataclass(frozen=True)
class Kept:
    """`base` is the version of the store that was changed into this."""

    written: Written
    base: int
    entry: Direction


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
        "entry": kept.entry.text,
        "entry_addressees": "\n".join(kept.entry.addressees),
        "entry_due": kept.entry.due_on.isoformat() if kept.entry.due_on else "",
    }


def from_draft(draft: Mapping[str, str]) -> Kept | None:
    """What was kept; None where there is nothing, or nothing that can be read any more."""
    try:
        document = from_json(draft["document"])
        links = {
            Spot(int(group), int(index)): tuple(map(int, ids))
            for group, index, ids in json.loads(draft.get("links", "[]"))
        }
        due = draft.get("entry_due", "")
        entry = Direction(
            text=draft.get("entry", ""),
            addressees=tuple(filter(None, draft.get("entry_addressees", "").split("\n"))),
            due_on=date.fromisoformat(due) if due else None,
        )
        return Kept(Written(document, links), int(draft["base"]), entry)
    except (KeyError, ValueError, TypeError, AppError):
        return None
