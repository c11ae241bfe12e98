"""The compliance report (अनुपालन आख्या): what became of each direction of a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Closing, Head, Meeting
from desktop.models.papers.wording import dotted, paper_phrases


class Compliance(StrEnum):
    """Where a direction stands."""

    DONE = "done"
    UNDER_WAY = "under_way"
    OVERDUE = "overdue"
    AWAITED = "awaited"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionReply:
    """One direction, who acts on it by when, where it stands and what was reported; `number` as in the minutes."""

    number: str
    direction: str
    addressees: tuple[str, ...] = ()
    due_on: date | None = None
    status: Compliance = Compliance.AWAITED
    reply: str = ""
    replied_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplianceReport:
    """The report on all directions of a meeting, in the order of its minutes."""

    head: Head = field(default_factory=Head)
    title: str = ""
    opening: tuple[str, ...] = ()
    replies: tuple[DirectionReply, ...] = ()
    closing: Closing = field(default_factory=Closing)


def counted(replies: Sequence[DirectionReply], as_of: date, say: Phrases) -> str:
    """The sentence that counts the directions by where they stand."""
    found = Counter(reply.status for reply in replies)
    sums = {status.value: found[status] for status in Compliance}
    return say("compliance_opening", date=dotted(as_of), total=len(replies), **sums)


def report_compliance(
    meeting: Meeting,
    replies: Sequence[DirectionReply],
    as_of: date,
    head: Head,
    closing: Closing | None = None,
    wording: Phrases | None = None,
) -> ComplianceReport:
    """The report with its title and the sentence that counts the directions by status."""
    say = wording or paper_phrases(head.language)
    opening = counted(replies, as_of, say)
    return ComplianceReport(
        head=head,
        title=say("compliance_title", **meeting.words(head.language)),
        opening=(opening,) if replies else (),
        replies=tuple(replies),
        closing=closing or Closing(),
    )
