"""The register of special closures (स्पेशल क्लोज पंजी) of a span of days, as it is filed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Head
from desktop.models.papers.wording import dotted, grouped, paper_phrases
from desktop.models.special_close import Decision, Reaudit


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """One proposal with its decision; districts, reasons and officers stand in words."""

    number: str
    district: str
    subject: str
    reason: str
    rule: str = ""
    proposed_by: str
    proposed_on: date
    decision: Decision = Decision.WAITING
    decided_by: str = ""
    decided_on: date | None = None
    order: str = ""
    reaudit: Reaudit = Reaudit.NOT_DRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialCloseRegister:
    """The entries in the order given, and how often each reason was used, the most frequent first."""

    head: Head = field(default_factory=Head)
    title: str = ""
    summary: str = ""
    entries: tuple[RegisterEntry, ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()


def register_of(
    first: date, last: date, entries: Sequence[RegisterEntry], head: Head, wording: Phrases | None = None
) -> SpecialCloseRegister:
    """The register from the `first` day to the `last`, both included."""
    say = wording or paper_phrases(head.language)
    decided = Counter(entry.decision for entry in entries)
    sums = {decision.name.lower(): grouped(decided[decision]) for decision in Decision}
    reasons = Counter(entry.reason for entry in entries)
    return SpecialCloseRegister(
        head=head,
        title=say("register_title", first=dotted(first), last=dotted(last)),
        summary=say("register_summary", total=grouped(len(entries)), **sums),
        entries=tuple(entries),
        reasons=tuple(reasons.most_common()),
    )
