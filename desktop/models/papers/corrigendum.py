"""The corrigendum (शुद्धिपत्र): signed minutes are never changed, they are corrected by a paper of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.models.minutes.phrases import Phrases
from desktop.models.papers.head import Closing, Head, Meeting
from desktop.models.papers.wording import paper_phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Where it stands (`निर्देश 4`), what was printed, what is to be read instead."""

    place: str
    printed: str
    corrected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrigendum:
    """The corrections to one issue of the minutes; `minutes_fingerprint` is the SHA-256 that stands in its foot."""

    head: Head = field(default_factory=Head)
    title: str = ""
    opening: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    ending: tuple[str, ...] = ()
    minutes_fingerprint: str = ""
    closing: Closing = field(default_factory=Closing)


def correct(
    meeting: Meeting,
    corrections: Sequence[Correction],
    head: Head,
    closing: Closing | None = None,
    *,
    minutes_fingerprint: str = "",
    wording: Phrases | None = None,
) -> Corrigendum:
    """The corrigendum to the issued minutes of a meeting."""
    say = wording or paper_phrases(head.language)
    return Corrigendum(
        head=head,
        title=say("corrigendum_title"),
        opening=(say("corrigendum_opening", **meeting.words(head.language), **meeting.issue()),),
        corrections=tuple(corrections),
        ending=(say("corrigendum_closing"),),
        minutes_fingerprint=minutes_fingerprint,
        closing=closing or Closing(),
    )
