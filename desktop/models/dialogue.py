"""Officers speak to complainants: the ladder of rungs, the call sheet, promises (S000-7, S002)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop.models.complaint import Event, Person
from desktop.models.seam import CaseCommand, Question
from desktop.models.worklist import Row


class Outcome(IntEnum):
    """How a talk ended. Stored as its number: never renumber."""

    SATISFIED = 1
    PARTLY_TIME_ASKED = 2
    NEW_FACT = 3
    DISAGREES_WITH_RULE = 4
    BECAME_DEMAND = 5
    NOT_REACHED = 6
    WRONG_NUMBER = 7

    @property
    def reached(self) -> bool:
        """False counts an attempt and asks for no doubt, answer or promise."""
        return self < Outcome.NOT_REACHED


class Mode(IntEnum):
    """How they spoke. Stored as its number: never renumber."""

    PHONE = 1
    CLICK_TO_CALL = 2
    IN_PERSON = 3
    VIDEO = 4
    SITE_VISIT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """One talk or attempt, as it was logged. `at` is when they spoke (epoch seconds)."""

    id: int
    at: int
    level: int
    officer: str
    mode: Mode
    minutes: int
    doubt: str
    answer: str
    outcome: Outcome
    promise_day: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSheet:
    """What the officer needs before dialling: the person, the way here, the rung, who tried before."""

    complaint_id: int
    version: int
    number: str
    subject: str
    kind: int
    person: Person
    reopen_count: int
    dialogue_due: int
    rungs: tuple[tuple[int, int], ...]
    """(level, reopen count from which it must speak), lowest first."""
    history: tuple[Event, ...]
    dialogues: tuple[Dialogue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A date told to a complainant. `settled`: 0 open, 1 kept, 2 broken."""

    dialogue_id: int
    complaint_id: int
    number: str
    subject: str
    text: str
    place: str
    officer: str
    designation: str
    level: int
    promise_day: int
    settled: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCallSheet(Question[CallSheet]):
    """The call sheet of a complaint in scope."""

    complaint_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueQueue(Question[tuple[Row, ...]]):
    """Complaints whose dialogue is due; `mine` = at the posting's own rung. Oldest first."""

    mine: bool = True
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisesDue(Question[tuple[Promise, ...]]):
    """Open promises up to `until_day`, most late first, then the nearest."""

    until_day: int
    limit: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LogDialogue(CaseCommand):
    """A talk or an attempt. A reached talk at or above the rung clears the due dialogue; L1's clears nothing.

    `doubt` are the complainant's own words. A promise date is required when time was asked.
    """

    mode: Mode
    at: int
    minutes: int
    doubt: str
    answer: str
    outcome: Outcome
    promise_day: int | None = None
    spoken_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlePromise(CaseCommand):
    """The promised thing was done, or was not; a line says how."""

    dialogue_id: int
    kept: bool
    text: str
