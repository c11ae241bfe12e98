"""The decision desk and the register of special closures (S001, S003). No row costs a statement of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from desktop.models.calendar import day_of, end_of, start_of
from desktop.models.complaint import Action, Case, Event
from desktop.models.errors import NotFound
from desktop.models.special_close import (
    CheckItem,
    ClosureRegister,
    Decision,
    DecisionFile,
    DecisionQueue,
    OpenDecision,
    Proposal,
    QueueRow,
    Reaudit,
    ReauditQueue,
    Register,
    RegisterRow,
)
from desktop.models.workflow import Books, EvidenceRule
from desktop.models.workflow_closure import missing_evidence
from desktop.services.sql.complaint_file import file_row
from desktop.services.sql.histories import dialogues_of, events_of, person_of
from desktop.services.sql.red_flags import red_flags
from desktop.services.sql.registry import answers
from desktop.services.sql.scopes import proposals_in_scope
from desktop.services.sql.tables import complaint, officer, posting, proposal, seat
from desktop.services.sql.work import Reading

_SPOKE = {Action.SATISFIED, Action.DISSATISFIED}
"""What an event must be for its words to be the complainant's own."""
_proposer, _decider = officer.alias("proposer"), officer.alias("decider")
_PROPOSALS = (
    select(
        proposal,
        _proposer.c.name.label("proposer"),
        _decider.c.name.label("decider"),
        seat.c.designation,
    )
    .outerjoin(_proposer, _proposer.c.id == proposal.c.proposed_by)
    .outerjoin(_decider, _decider.c.id == proposal.c.decided_by)
    .outerjoin(posting, posting.c.id == proposal.c.proposed_posting)
    .outerjoin(seat, seat.c.id == posting.c.seat_id)
    .where(proposal.c.complaint_id == bindparam("id"))
    .order_by(proposal.c.id)
)
_moment = func.coalesce(proposal.c.decided_at, proposal.c.proposed_at)
_REGISTER = (
    select(
        proposal,
        complaint.c.number,
        complaint.c.subject,
        complaint.c.kind,
        complaint.c.district_id,
        _proposer.c.name.label("proposer"),
        _decider.c.name.label("decider"),
    )
    .join(complaint, complaint.c.id == proposal.c.complaint_id)
    .outerjoin(_proposer, _proposer.c.id == proposal.c.proposed_by)
    .outerjoin(_decider, _decider.c.id == proposal.c.decided_by)
)
_LOOKED_AT_AGAIN = (
    proposal.c.reaudit == int(Reaudit.DRAWN),
    complaint.c.in_reaudit == True,  # noqa: E712 - SQL; what the portal has reopened since is not looked at again
)


@answers(DecisionQueue)
def decision_queue(reading: Reading, question: DecisionQueue) -> tuple[QueueRow, ...]:
    """What waits for the decision in the posting's scope, oldest first, each with the number of its red flags."""
    waiting = (
        select(
            proposal.c.complaint_id,
            proposal.c.reason,
            proposal.c.proposed_at,
            complaint.c.number,
            complaint.c.subject,
            complaint.c.district_id,
            complaint.c.block_id,
        )
        .join(complaint, complaint.c.id == proposal.c.complaint_id)
        .where(proposal.c.decision == int(Decision.WAITING), *proposals_in_scope(reading.posting.scope))
        .order_by(proposal.c.proposed_at, proposal.c.id)
        .limit(question.limit)
    )
    rows = reading.connection.execute(waiting).all()
    flags = red_flags(reading.connection, [row.complaint_id for row in rows])
    today = day_of(reading.now)
    return tuple(
        QueueRow(
            complaint_id=row.complaint_id,
            number=row.number,
            reason=row.reason,
            subject=row.subject,
            district_id=row.district_id,
            block_id=row.block_id,
            waiting_days=today - day_of(row.proposed_at),
            flags=len(flags[row.complaint_id]),
        )
        for row in rows
    )


@answers(OpenDecision)
def open_decision(reading: Reading, question: OpenDecision) -> DecisionFile:
    """Everything L3 reads before deciding; `NotFound` where nothing was ever proposed, or outside the scope."""
    connection = reading.connection
    row, case = file_row(reading, question.complaint_id)
    proposals = [_proposal(kept) for kept in connection.execute(_PROPOSALS, {"id": case.id})]
    if not proposals:
        raise NotFound
    *earlier, newest = proposals
    events = events_of(connection, case.id)
    return DecisionFile(
        case=case,
        person=person_of(row),
        subject=row.subject,
        description=row.description or "",
        words=row.words or "",
        words_at=_words_at(events, case),
        channel=row.channel,
        proposal=newest,
        earlier=tuple(earlier),
        checklist=checklist(newest, case, reading.books),
        flags=red_flags(connection, [case.id])[case.id],
        dialogues=dialogues_of(connection, case.id),
        events=events,
    )


@answers(ClosureRegister)
def closure_register(reading: Reading, question: ClosureRegister) -> Register:
    """Proposals of the days by their decision, those that wait by the day they were made; the counts are of all."""
    chosen = [
        _moment >= start_of(question.from_day),
        _moment <= end_of(question.to_day),
        *proposals_in_scope(reading.posting.scope),
    ]
    if question.decision is not None:
        chosen.append(proposal.c.decision == int(question.decision))
    newest = _REGISTER.where(*chosen).order_by(_moment.desc(), proposal.c.id.desc()).limit(question.limit)
    by_reason = (
        select(proposal.c.reason, func.count())
        .join(complaint, complaint.c.id == proposal.c.complaint_id)
        .where(*chosen)
        .group_by(proposal.c.reason)
        .order_by(proposal.c.reason)
    )
    counted = reading.connection.execute(by_reason).all()
    return Register(rows=_register_rows(reading, newest), by_reason=tuple((reason, n) for reason, n in counted))


@answers(ReauditQueue)
def reaudit_queue(reading: Reading, question: ReauditQueue) -> tuple[RegisterRow, ...]:
    """Closures that the lot has put before L4 and nobody has looked at again, oldest first."""
    drawn = (
        _REGISTER.where(*_LOOKED_AT_AGAIN, *proposals_in_scope(reading.posting.scope))
        .order_by(proposal.c.decided_at, proposal.c.id)
        .limit(question.limit)
    )
    return _register_rows(reading, drawn)


def checklist(given: Proposal, case: Case, books: Books) -> tuple[CheckItem, ...]:
    """Every point that the reason demands, with what was given or counted for it."""
    rule = books.reasons.get(given.reason)
    if rule is None:
        return ()
    missing = set(missing_evidence(rule, given.evidence, case, books))
    return tuple(
        CheckItem(code=item.code, given=_given(item, given.evidence, case), complete=item.code not in missing)
        for item in rule.evidence
    )


def _given(item: EvidenceRule, evidence: Mapping[str, str], case: Case) -> str:
    """Talks and attempts are counted from the log, whatever was typed."""
    counted = {"dialogue": case.dialogues_reached, "attempts": case.unreached}
    return str(counted[item.needs]) if item.needs in counted else evidence.get(item.code, "")


def _words_at(events: tuple[Event, ...], case: Case) -> int:
    spoken = [event.at for event in events if event.action in _SPOKE]
    return max(spoken, default=case.registered_at)


def _proposal(row: Any) -> Proposal:
    return Proposal(
        id=row.id,
        round=row.round,
        reason=row.reason,
        rule=row.rule,
        rule_text=row.rule_text,
        text=row.text,
        evidence=json.loads(row.evidence),
        proposed_by=row.proposer or "",
        designation=row.designation or "",
        proposed_at=row.proposed_at,
        decision=Decision(row.decision),
        order=row.order_text,
        decided_by=row.decider or "",
        decided_at=row.decided_at,
        reaudit=Reaudit(row.reaudit),
        finding=row.finding,
    )


def _register_rows(reading: Reading, chosen: Select[Any]) -> tuple[RegisterRow, ...]:
    return tuple(
        RegisterRow(
            complaint_id=row.complaint_id,
            number=row.number,
            subject=row.subject,
            kind=row.kind,
            district_id=row.district_id,
            reason=row.reason,
            round=row.round,
            proposed_by=row.proposer or "",
            proposed_at=row.proposed_at,
            decision=Decision(row.decision),
            decided_by=row.decider or "",
            decided_at=row.decided_at,
            order=row.order_text,
            reaudit=Reaudit(row.reaudit),
            rule=row.rule,
        )
        for row in reading.connection.execute(chosen)
    )
