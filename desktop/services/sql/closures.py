"""What special closure writes beside the complaint: proposals, drafts, decisions, the lot for the second look."""

from __future__ import annotations

import json
import secrets
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.models import special_close as s
from desktop.models.complaint import Case
from desktop.models.complaint_commands import ReopenComplaint
from desktop.models.errors import Code, RuleBroken
from desktop.models.seam import CaseCommand
from desktop.models.special_close import Decision, Reaudit
from desktop.models.workflow import Facts, Step, optional_line
from desktop.models.workflow_closure import missing_evidence, typed_evidence
from desktop.services.sql.cases import finds_facts, writes_beside
from desktop.services.sql.tables import attachment, closure_draft, proposal
from desktop.services.sql.work import Writing

_DECISIONS = {
    s.ApproveSpecialClose: Decision.APPROVED,
    s.ReturnSpecialClose: Decision.RETURNED,
    s.RejectSpecialClose: Decision.REJECTED,
    s.WithdrawSpecialClose: Decision.WITHDRAWN,
}


def lot_falls(percent: int) -> bool:
    """Does this closure go to L4's second look? Nobody can know or choose it beforehand."""
    return secrets.randbelow(100) < percent


def _waiting(work: Writing, case: Case) -> Row[Any] | None:
    rows = select(proposal).where(proposal.c.complaint_id == case.id, proposal.c.decision == int(Decision.WAITING))
    return work.connection.execute(rows.order_by(proposal.c.id.desc()).limit(1)).first()


@finds_facts(s.ApproveSpecialClose)
def before_approval(work: Writing, case: Case, _command: s.ApproveSpecialClose) -> Facts:
    """Is everything there that the reason demands, and does the lot fall on it?"""
    waiting = _waiting(work, case)
    rule = work.books.reasons.get(waiting.reason) if waiting is not None else None
    if waiting is None or rule is None:
        return Facts()
    complete = not missing_evidence(rule, json.loads(waiting.evidence), case, work.books)
    drawn = lot_falls(work.books.rules.special_close_reaudit_percent)
    return Facts(checklist_complete=complete, reason=waiting.reason, drawn=drawn)


@writes_beside(s.DraftSpecialClose)
def keep_draft(work: Writing, case: Case, step: Step, command: s.DraftSpecialClose) -> int:
    """One draft a complaint, the newest."""
    body: dict[str, Any] = {"reason": command.reason, "text": step.text}
    body |= {name: optional_line(getattr(command, name), name) for name in ("rule", "rule_text")}
    body["evidence"] = typed_evidence(command.evidence)
    work.connection.execute(delete(closure_draft).where(closure_draft.c.complaint_id == case.id))
    row = {"complaint_id": case.id, "body": json.dumps(body, ensure_ascii=False), "officer_id": work.officer.id}
    work.connection.execute(insert(closure_draft), row | {"at": work.now})
    return 0


@writes_beside(s.ProposeSpecialClose)
def keep_proposal(work: Writing, case: Case, step: Step, command: s.ProposeSpecialClose) -> int:
    """The proposal as it was made; files named as evidence must be in this complaint's file."""
    rule, evidence = work.books.reasons[command.reason], typed_evidence(command.evidence)
    asked = [item.code for item in rule.evidence if item.needs == "file"]
    attached = set(
        work.connection.scalars(select(attachment.c.sha256).where(attachment.c.complaint_id == case.id)),
    )
    absent = [code for code in asked if evidence[code] not in attached]
    if absent:
        raise RuleBroken(Code.EVIDENCE_MISSING, items=", ".join(absent))
    result = work.connection.execute(
        insert(proposal),
        {
            "complaint_id": case.id,
            "department_id": case.department_id,
            "round": step.case.round,
            "reason": command.reason,
            "rule": str(step.details["rule"]),
            "rule_text": optional_line(command.rule_text, "rule_text"),
            "text": step.text,
            "evidence": json.dumps(evidence, ensure_ascii=False, sort_keys=True),
            "proposed_by": work.officer.id,
            "proposed_posting": work.posting.id,
            "proposed_at": work.now,
        },
    )
    work.connection.execute(delete(closure_draft).where(closure_draft.c.complaint_id == case.id))
    (number,) = result.inserted_primary_key or (0,)
    return int(number)


@writes_beside(*_DECISIONS)
def decide(work: Writing, case: Case, step: Step, command: CaseCommand) -> int:
    """What became of the proposal that waited."""
    waiting = _waiting(work, case)
    if waiting is None:
        return 0
    drawn = step.case.in_reaudit and isinstance(command, s.ApproveSpecialClose)
    work.connection.execute(
        update(proposal).where(proposal.c.id == waiting.id),
        {
            "decision": int(_DECISIONS[type(command)]),
            "order_text": step.text,
            "decided_by": work.officer.id,
            "decided_posting": work.posting.id,
            "decided_at": work.now,
            "reaudit": int(Reaudit.DRAWN if drawn else Reaudit.NOT_DRAWN),
        },
    )
    return int(waiting.id)


@writes_beside(ReopenComplaint)
def forget_the_lot(work: Writing, case: Case, _step: Step, _command: CaseCommand) -> int:
    """What is open again needs no second look at how it was closed."""
    drawn = update(proposal).where(proposal.c.complaint_id == case.id, proposal.c.reaudit == int(Reaudit.DRAWN))
    work.connection.execute(drawn.values(reaudit=int(Reaudit.NOT_DRAWN)))
    return 0


@writes_beside(s.QuashSpecialClose, s.UpholdSpecialClose)
def look_again(work: Writing, case: Case, step: Step, command: CaseCommand) -> int:
    """L4's finding stands in the register beside the approval it is about."""
    drawn = select(proposal.c.id).where(proposal.c.complaint_id == case.id, proposal.c.reaudit == int(Reaudit.DRAWN))
    number = work.connection.scalar(drawn.order_by(proposal.c.id.desc()).limit(1))
    if number is None:
        return 0
    found = Reaudit.QUASHED if isinstance(command, s.QuashSpecialClose) else Reaudit.UPHELD
    found_so = update(proposal).where(proposal.c.id == number)
    work.connection.execute(found_so.values(reaudit=int(found), finding=step.text))
    return int(number)
