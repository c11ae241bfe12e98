"""One complaint's file in memory: the rules move it, every act leaves the rows that the desk would have written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models import workflow_answers, workflow_closure, workflow_moves
from desktop.models.calendar import start_of
from desktop.models.complaint import WORKABLE, Action, Case, Status, altered
from desktop.models.dialogue import SettlePromise
from desktop.models.identity import Posting
from desktop.models.seam import CaseCommand, Command
from desktop.models.workflow import NO_FACTS, Facts, advance, escalate, overdue_for_timer
from desktop.models.workflow_closure import missing_evidence
from desktop.services.sql.demo.annex import Annex
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.world import TIMER_AT, World
from desktop.services.sql.ledger import difference

STEPS = (workflow_answers, workflow_closure, workflow_moves)
"""The modules that register the steps, named so that importing this one imports them."""

_MORNING = TIMER_AT - 19_800


class Written(NamedTuple):
    """A ledger entry before it has a number; plain values, so that it can be put aside on disk. Complaint 0 = none."""

    at: int
    complaint_id: int
    order: int
    officer_id: int
    posting_id: int
    action: int
    command_id: bytes
    subject_id: int | None
    text: str
    details: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A command as an officer gave it, kept where the histories are to be replayed. None = the timer's turn."""

    at: int
    posting: Posting | None
    command: Command[Any]


@dataclass(kw_only=True)
class Dossier:
    """The file. `columns` are the person's columns of the row, `language` and `description` the long texts."""

    world: World
    chance: Chance
    case: Case
    columns: Mapping[str, Any]
    language: str
    description: str
    entries: list[Written] = field(default_factory=list)
    annex: Annex = field(default_factory=Annex)
    past: list[tuple[int, Case]] = field(default_factory=list)
    given: list[Given] | None = None

    @property
    def id(self) -> int:
        """The complaint's number in the store."""
        return self.case.id

    def case_at(self, at: int) -> Case:
        """The case as it stood then."""
        found = self.past[0][1]
        for moment, case in self.past:
            if moment <= at:
                found = case
        return found

    def at_dawn(self) -> Case:
        """The case before this morning's turn of the timer; in no open list when it was not there yet."""
        dawn = self.world.morning - 1
        return altered(self.case, status=Status.CLOSED) if self.past[0][0] > dawn else self.case_at(dawn)

    def opened(self, posting: Posting, command: c.RegisterComplaint) -> None:
        """The first entry: it was registered."""
        details = {"channel": self.columns["channel"], **difference(None, self.case)}
        self._note(self.case.registered_at, posting, command, Action.REGISTERED, None, "", details)
        self.past.append((self.case.registered_at, self.case))

    def do(
        self, at: int, posting: Posting, kind: type[CaseCommand], /, facts: Facts | None = None, **said: Any
    ) -> None:
        """Give a command and write what the desk writes. Raises what `advance` raises."""
        command = kind(
            command_id=self.chance.command_id(), complaint_id=self.case.id, seen_version=self.case.version, **said
        )
        books = self.world.books(at)
        known = self._facts(command, at) if facts is None else facts
        step = advance(self.case, command, posting, books, known)
        subject = self.annex.write(self.case, at, posting, command, step)
        details = {**step.details, **difference(self.case, step.case)}
        self._note(at, posting, command, step.action, subject, step.text, details)
        self.case = step.case
        self.past.append((at, step.case))

    def reveal(self, at: int, posting: Posting, reason: str) -> None:
        """Somebody looked at the mobile number."""
        command = c.RevealMobile(command_id=self.chance.command_id(), complaint_id=self.case.id, reason=reason)
        self._note(at, posting, command, Action.REVEALED, None, reason, {})
        self.past.append((at, self.case))

    def turn(self, at: int) -> None:
        """The timer's turn at `at`: up as far as the passed limits take it."""
        books = self.world.books(at)
        command = timer_turn(at)
        if self.given is not None:
            self.given.append(Given(at=at, posting=None, command=command))
        while overdue_for_timer(self.case, at):
            step = escalate(self.case, books)
            details = {**step.details, **difference(self.case, step.case)}
            self.entries.append(self._entry(at, None, command, step.action, None, "", details))
            self.case = step.case
        self.past.append((at, self.case))

    def last_at(self) -> int:
        """When something happened last."""
        return self.past[-1][0]

    def _note(
        self,
        at: int,
        posting: Posting,
        command: Command[Any],
        action: Action,
        subject: int | None,
        text: str,
        details: dict[str, Any],
    ) -> None:
        self.entries.append(self._entry(at, posting, command, action, subject, text, details))
        if self.given is not None:
            self.given.append(Given(at=at, posting=posting, command=command))

    def _entry(
        self,
        at: int,
        posting: Posting | None,
        command: Command[Any],
        action: Action,
        subject: int | None,
        text: str,
        details: dict[str, Any],
    ) -> Written:
        return Written(
            at,
            self.case.id,
            len(self.entries),
            posting.officer_id if posting else 0,
            posting.id if posting else 0,
            int(action),
            command.command_id.bytes,
            subject,
            text,
            details,
        )

    def _facts(self, command: CaseCommand, at: int) -> Facts:
        if isinstance(command, s.ApproveSpecialClose):
            return self._before_approval(at)
        if isinstance(command, SettlePromise):
            days = {number: day for day, number in self.annex.open_promises()}
            mine = days.pop(command.dialogue_id, None)
            return Facts(promise_open=mine is not None, next_promise_day=min(days.values(), default=None))
        if isinstance(command, c.AssignComplaint):
            seat = self.world.staff.seats[command.seat_id]
            return Facts(seat_role=seat.role, seat_scope=seat.scope)
        return NO_FACTS

    def _before_approval(self, at: int) -> Facts:
        books, waiting = self.world.books(at), self.annex.proposals[-1]
        rule = books.reasons[waiting["reason"]]
        complete = not missing_evidence(rule, json.loads(waiting["evidence"]), self.case, books)
        drawn = self.chance.falls(books.rules.special_close_reaudit_percent / 100)
        return Facts(checklist_complete=complete, reason=rule.code, drawn=drawn)


def timer_turn(at: int) -> c.RunTimer:
    """The turn of a morning: one command for all that it moves."""
    return c.RunTimer(command_id=UUID(int=(1905 << 64) + at, version=4), limit=100_000)


def next_turn(case: Case, after: int) -> int | None:
    """The first morning turn after `after` that finds the limit passed; None while nothing lets it pass."""
    if case.level >= 3 or case.dialogue_due or case.status not in WORKABLE:
        return None
    passed = case.due_at + 1
    if case.target_day is not None:
        passed = max(passed, start_of(case.target_day + 1))
    turns = -((_MORNING - max(passed, after + 1)) // 86_400)
    return turns * 86_400 + _MORNING
