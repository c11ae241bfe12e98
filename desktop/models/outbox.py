"""What was done while the line to the server was down, and what became of it when the line was back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.models.complaint_commands import AddNote, AnswerComplaint, AttachFile
from desktop.models.dialogue import LogDialogue
from desktop.models.errors import Code, Detail
from desktop.models.seam import CaseCommand

KEPT: tuple[type[CaseCommand], ...] = (AddNote, LogDialogue, AnswerComplaint, AttachFile)
"""What may wait for the line. Decisions never do: whoever decides must see the case as it is."""


class Standing(StrEnum):
    """Where an act stands that is not with the server yet."""

    WAITING = "waiting"
    """Goes out by itself; `code` says what kept it the last time."""
    CONFLICT = "conflict"
    """Somebody else was first: a person looks at both and decides."""
    REFUSED = "refused"
    """The server's rules forbid it: a person corrects it by hand or gives it up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """One act in the outbox. Moments are epoch seconds of this PC."""

    command: CaseCommand
    posting_id: int
    kept_at: int
    standing: Standing
    tries: int = 0
    code: Code | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxCount:
    """For the foot of the window: how many wait, how many need a person, and what keeps the line."""

    waiting: int = 0
    stuck: int = 0
    code: Code | None = None
