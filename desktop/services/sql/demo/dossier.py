"""One complaint's file in memory: the rules move it, every act leaves the rows that the desk would have written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from uuid import UUID

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models import workflow_answers, workflow_closure, workflow_moves
from desktop.models.calendar import start_of
from desktop.models.complaint import WORKABLE, Action, Case
from desktop.models.dialogue import LogDialogue, SettlePromise
from desktop.models.identity import Posting
from desktop.models.seam import CaseCommand, Command
from desktop.models.special_close import Decision, Reaudit
from desktop.models.workflow import NO_FACTS, Facts, Step, advance, escalate, overdue_for_timer
from desktop.models.workflow_closure import missing_evidence
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.world import TIMER_AT, World
from desktop.services.sql.ledger import difference

STEPS = (workflow_answers, workflow_closure, workflow_moves)
"""The modules that register the steps, named so that importing this one imports them."""

ROOM = 64
"""Talks, proposals and files of complaint n are numbered from n x ROOM, so that any process may number them."""

_MORNING = TIMER_AT - 19_800
_DECISIONS = {
    s.ApproveSpecialClose: Decision.APPROVED,
    s.ReturnSpecialClose: Decision.RETURNED,
    s.RejectSpecialClose: Decision.REJECTED,
    s.WithdrawSpecialClose: Decision.WITHDRAWN,
}


class Written(NamedTuple):
    """A ledger entry before it has a number; plain values, so that it can be put aside on disk."""

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
    words: str = ""
    entries: list[Written] = field(default_factory=list)
    dialogues: list[dict[str, Any]] = field(default_factory=list)
    proposals: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    draft: dict[str, Any] | None = None
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

    def opened(self, posting: Posting, command: c.RegisterComplaint) -> None:
        """The first entry: it was registered."""
        details = {"channel": self.columns["channel"], **difference(None, replace(self.case, id=0))}
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
        subject = self._beside(at, posting, command, step)
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

    def open_promises(self) -> list[tuple[int, int]]:
        """(day, dialogue) of promises neither kept nor broken, the earliest first."""
        return sorted((row["promise_day"], row["id"]) for row in self.dialogues if _open_promise(row))

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
            days = {number: day for day, number in self.open_promises()}
            mine = days.pop(command.dialogue_id, None)
            return Facts(promise_open=mine is not None, next_promise_day=min(days.values(), default=None))
        if isinstance(command, c.AssignComplaint):
            seat = self.world.staff.seats[command.seat_id]
            return Facts(seat_role=seat.role, seat_scope=seat.scope)
        return NO_FACTS

    def _before_approval(self, at: int) -> Facts:
        books, waiting = self.world.books(at), self.proposals[-1]
        rule = books.reasons[waiting["reason"]]
        complete = not missing_evidence(rule, json.loads(waiting["evidence"]), self.case, books)
        drawn = self.chance.falls(books.rules.special_close_reaudit_percent / 100)
        return Facts(checklist_complete=complete, reason=rule.code, drawn=drawn)

    def _beside(self, at: int, posting: Posting, command: CaseCommand, step: Step) -> int | None:
        """The rows beside the complaint; gives the id of what was made or decided."""
        kind = type(command)
        if isinstance(command, LogDialogue):
            return self._talk(posting, command, step)
        if isinstance(command, SettlePromise):
            row = next(row for row in self.dialogues if row["id"] == command.dialogue_id)
            row["settled"] = 1 if command.kept else 2
        elif isinstance(command, (c.RecordSatisfied, c.RecordDissatisfied)):
            self.words = step.text
        elif isinstance(command, c.AttachFile):
            return self._file(at, posting, command)
        elif isinstance(command, s.DraftSpecialClose):
            self._keep_draft(at, posting, command)
        elif isinstance(command, s.ProposeSpecialClose):
            return self._proposal(at, posting, command, step)
        elif kind in _DECISIONS:
            return self._decided(at, posting, command, step)
        elif isinstance(command, (s.QuashSpecialClose, s.UpholdSpecialClose)):
            quashed = isinstance(command, s.QuashSpecialClose)
            self.proposals[-1]["reaudit"] = int(Reaudit.QUASHED if quashed else Reaudit.UPHELD)
            self.proposals[-1]["finding"] = step.text
            return int(self.proposals[-1]["id"])
        return None

    def _number(self, made: list[dict[str, Any]]) -> int:
        return self.case.id * ROOM + len(made)

    def _talk(self, posting: Posting, command: LogDialogue, step: Step) -> int:
        reached = command.outcome.reached
        number = self._number(self.dialogues)
        self.dialogues.append(
            {
                "id": number,
                "complaint_id": self.case.id,
                "at": command.at,
                "level": posting.role.level,
                "officer_id": posting.officer_id,
                "posting_id": posting.id,
                "spoken_by": step.details["spoken_by"],
                "mode": int(command.mode),
                "minutes": command.minutes if reached else 0,
                "doubt": step.details.get("doubt", ""),
                "answer": step.text,
                "outcome": int(command.outcome),
                "promise_day": command.promise_day if reached else None,
                "settled": 0,
            }
        )
        return number

    def _file(self, at: int, posting: Posting, command: c.AttachFile) -> int:
        number = self._number(self.attachments)
        self.attachments.append(
            {
                "id": number,
                "complaint_id": self.case.id,
                "sha256": command.sha256,
                "name": command.name,
                "officer_id": posting.officer_id,
                "at": at,
            }
        )
        return number

    def _keep_draft(self, at: int, posting: Posting, command: s.DraftSpecialClose) -> None:
        body: dict[str, Any] = {name: getattr(command, name) for name in ("reason", "rule", "rule_text", "text")}
        body["evidence"] = dict(command.evidence)
        self.draft = {
            "complaint_id": self.case.id,
            "body": json.dumps(body, ensure_ascii=False),
            "officer_id": posting.officer_id,
            "at": at,
        }

    def _proposal(self, at: int, posting: Posting, command: s.ProposeSpecialClose, step: Step) -> int:
        number = self._number(self.proposals)
        self.draft = None
        self.proposals.append(
            {
                "id": number,
                "complaint_id": self.case.id,
                "department_id": self.case.department_id,
                "round": step.case.round,
                "reason": command.reason,
                "rule": str(step.details["rule"]),
                "rule_text": command.rule_text.strip(),
                "text": step.text,
                "evidence": json.dumps(dict(command.evidence), ensure_ascii=False, sort_keys=True),
                "proposed_by": posting.officer_id,
                "proposed_posting": posting.id,
                "proposed_at": at,
                "decision": int(Decision.WAITING),
                "order_text": "",
                "decided_by": None,
                "decided_posting": None,
                "decided_at": None,
                "reaudit": int(Reaudit.NOT_DRAWN),
                "finding": "",
            }
        )
        return number

    def _decided(self, at: int, posting: Posting, command: CaseCommand, step: Step) -> int:
        waiting = self.proposals[-1]
        drawn = step.case.in_reaudit and isinstance(command, s.ApproveSpecialClose)
        waiting |= {
            "decision": int(_DECISIONS[type(command)]),
            "order_text": step.text,
            "decided_by": posting.officer_id,
            "decided_posting": posting.id,
            "decided_at": at,
            "reaudit": int(Reaudit.DRAWN if drawn else Reaudit.NOT_DRAWN),
        }
        return int(waiting["id"])


def _open_promise(row: Mapping[str, Any]) -> bool:
    return row["promise_day"] is not None and row["settled"] == 0


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
