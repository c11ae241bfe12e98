"""What the reader of pasted minutes tells beside the document: codes with places, never sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.models.minutes.document import Part


class NoteKind(StrEnum):
    """One thing a person should look at after reading; none of them lost a word."""

    UNPLACED = "unplaced"
    UNKNOWN_ADDRESSEE = "unknown_addressee"
    NO_ADDRESSEE = "no_addressee"
    ACTION_UNCLOSED = "action_unclosed"
    RENUMBERED = "renumbered"
    DUE_READ = "due_read"
    MISSING_PART = "missing_part"
    PAGE_FOOT = "page_foot"
    KRUTI_DEV = "kruti_dev"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """`line` counts the source's lines from 1; 0 speaks of the whole. `detail` is what the kind adds.

    The number in the source and in print for `RENUMBERED` (`7>3`), the date for `DUE_READ`, the addressee for
    `UNKNOWN_ADDRESSEE`, the last line of the stretch for `KRUTI_DEV`, whose `text` is how it stood in the source.
    """

    kind: NoteKind
    line: int = 0
    text: str = ""
    detail: str = ""
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the reader wants looked at, in the order of the source."""

    notes: tuple[Note, ...] = ()

    def of(self, kind: NoteKind) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.kind is kind)

    @property
    def unplaced(self) -> tuple[Note, ...]:
        """The passages that no block took; they stand in the document where they stood in the text."""
        return self.of(NoteKind.UNPLACED)
