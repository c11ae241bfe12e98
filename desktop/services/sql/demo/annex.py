"""What one complaint has beside its row: talks, proposals, files, an unfinished proposal, the last words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.complaint import Case
from desktop.models.dialogue import LogDialogue, SettlePromise
from desktop.models.identity import Posting
from desktop.models.seam import CaseCommand
from desktop.models.special_close import Decision, Reaudit
from desktop.models.workflow import Step

ROOM = 64
"""Talks, proposals and files of complaint n are numbered from n x ROOM, so that any process may number them."""

_DECISIONS: Mapping[type[CaseCommand], Decision] = {
    s.ApproveSpecialClose: Decision.APPROVED,
    s.ReturnSpecialClose: Decision.RETURNED,
    s.RejectSpecialClose: Decision.REJECTED,
    s.WithdrawSpecialClose: Decision.WITHDRAWN,
}


@dataclass(kw_only=True)
class Annex:
    """Rows by column name, as the desk writes them."""

    dialogues: list[dict[str, Any]] = field(default_factory=list)
    proposals: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    draft: dict[str, Any] | None = None
    words: str = ""

    def open_promises(self) -> list[tuple[int, int]]:
        """(day, dialogue) of promises neither kept nor broken, the earliest first."""
        return sorted((row["promise_day"], row["id"]) for row in self.dialogues if _open_promise(row))

    def write(self, case: Case, at: int, posting: Posting, command: CaseCommand, step: Step) -> int | None:
        """Write what the command leaves beside `case`, as it stood before; gives the id of what was made or decided."""
        kind = type(command)
        if isinstance(command, LogDialogue):
            return self._talk(case, posting, command, step)
        if isinstance(command, SettlePromise):
            row = next(row for row in self.dialogues if row["id"] == command.dialogue_id)
            row["settled"] = 1 if command.kept else 2
        elif isinstance(command, (c.RecordSatisfied, c.RecordDissatisfied)):
            self.words = step.text
        elif isinstance(command, c.AttachFile):
            return self._file(case, at, posting, command)
        elif isinstance(command, s.DraftSpecialClose):
            self._keep_draft(case, at, posting, command, step)
        elif isinstance(command, s.ProposeSpecialClose):
            return self._proposal(case, at, posting, command, step)
        elif kind in _DECISIONS:
            return self._decided(at, posting, command, step)
        elif isinstance(command, (s.QuashSpecialClose, s.UpholdSpecialClose)):
            quashed = isinstance(command, s.QuashSpecialClose)
            self.proposals[-1]["reaudit"] = int(Reaudit.QUASHED if quashed else Reaudit.UPHELD)
            self.proposals[-1]["finding"] = step.text
            return int(self.proposals[-1]["id"])
        return None

    def _number(self, case: Case, made: list[dict[str, Any]]) -> int:
        return case.id * ROOM + len(made)

    def _talk(self, case: Case, posting: Posting, command: LogDialogue, step: Step) -> int:
        reached = command.outcome.reached
        number = self._number(case, self.dialogues)
        self.dialogues.append(
            {
                "id": number,
                "complaint_id": case.id,
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

    def _file(self, case: Case, at: int, posting: Posting, command: c.AttachFile) -> int:
        number = self._number(case, self.attachments)
        self.attachments.append(
            {
                "id": number,
                "complaint_id": case.id,
                "sha256": command.sha256,
                "name": command.name,
                "officer_id": posting.officer_id,
                "at": at,
            }
        )
        return number

    def _keep_draft(self, case: Case, at: int, posting: Posting, command: s.DraftSpecialClose, step: Step) -> None:
        body: dict[str, Any] = {"reason": command.reason, "text": step.text}
        body |= {"rule": command.rule, "rule_text": command.rule_text, "evidence": dict(command.evidence)}
        self.draft = {
            "complaint_id": case.id,
            "body": json.dumps(body, ensure_ascii=False),
            "officer_id": posting.officer_id,
            "at": at,
        }

    def _proposal(self, case: Case, at: int, posting: Posting, command: s.ProposeSpecialClose, step: Step) -> int:
        number = self._number(case, self.proposals)
        self.draft = None
        self.proposals.append(
            {
                "id": number,
                "complaint_id": case.id,
                "department_id": case.department_id,
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
