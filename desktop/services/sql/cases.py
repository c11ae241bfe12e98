"""Commands about one complaint: load it, take the rules' step, write it, record it - the same for all of them.

What a command needs to know beyond the complaint is looked up in FACTS, what it writes beside the complaint in AFTER.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from desktop.models import special_close as s
from desktop.models import workflow_answers, workflow_closure, workflow_moves
from desktop.models.changes import Changes
from desktop.models.complaint import Action, Case
from desktop.models.dialogue import LogDialogue, SettlePromise
from desktop.models.errors import StaleData
from desktop.models.policy import POLICY
from desktop.models.seam import CaseCommand, Receipt
from desktop.models.workflow import MOVERS, NO_FACTS, Facts, Step, advance
from desktop.services.sql.acts import take_up
from desktop.services.sql.case_rows import load_case, save_case
from desktop.services.sql.ledger import difference
from desktop.services.sql.registry import COMMANDS
from desktop.services.sql.tables import event, officer
from desktop.services.sql.work import Writing

FactFinder = Callable[[Writing, Case, Any], Facts]
AfterWrite = Callable[[Writing, Case, Step, Any], int]
FACTS: dict[type[CaseCommand], FactFinder] = {}
AFTER: dict[type[CaseCommand], AfterWrite] = {}

STEPS = (workflow_answers, workflow_closure, workflow_moves)
"""The modules that register the steps, named so that importing this one imports them."""

_DIALOGUES = {LogDialogue, SettlePromise}
_UNSEEN = (Action.NOTE, Action.ATTACHED, Action.REVEALED, Action.CLOSURE_DRAFTED)
"""They make nobody's view stale, so whoever did them was not first."""
_LAST = (
    select(event.c.at, officer.c.name)
    .outerjoin(officer, officer.c.id == event.c.officer_id)
    .where(event.c.complaint_id == bindparam("id"), event.c.action.not_in(tuple(map(int, _UNSEEN))))
    .order_by(event.c.id.desc())
    .limit(1)
)


def finds_facts(command: type[CaseCommand]) -> Callable[[FactFinder], FactFinder]:
    """The function below looks up what this command's step must know."""

    def keep(finder: FactFinder) -> FactFinder:
        FACTS[command] = finder
        return finder

    return keep


def writes_beside(*commands: type[CaseCommand]) -> Callable[[AfterWrite], AfterWrite]:
    """The function below writes what belongs to these commands beside the complaint, and gives the id it made or 0."""

    def keep(write: AfterWrite) -> AfterWrite:
        for command in commands:
            AFTER[command] = write
        return write

    return keep


def carry_out(work: Writing, command: CaseCommand) -> Receipt:
    """Any command about one complaint, in the transaction of `work`."""
    kind = type(command)
    case = load_case(work.connection, command.complaint_id, work.posting.scope)
    if case.version != command.seen_version and not POLICY[kind].any_version:
        raise stale(work.connection, case)
    finder = FACTS.get(kind)
    facts = finder(work, case, command) if finder else NO_FACTS
    step = advance(case, command, work.posting, work.books, facts)
    if step.case != case:
        if step.case.department_id != case.department_id:
            take_up(work.connection, [case.id])
        save_case(work.connection, step.case)
    write = AFTER.get(kind)
    made = write(work, case, step, command) if write else 0
    entry = work.record(
        step.action,
        complaint_id=case.id,
        subject_id=made or None,
        text=step.text,
        details={**step.details, **difference(case, step.case)},
    )
    return work.receipt(entry, changes_of(kind), id=made or case.id, version=step.case.version)


def stale(connection: Connection, case: Case) -> StaleData:
    """Who was first, and when."""
    last = connection.execute(_LAST, {"id": case.id}).first()
    by, at = (last.name or "", last.at) if last else ("", 0)
    return StaleData(by=by, at=at, version=case.version)


def changes_of(command: type[CaseCommand]) -> Changes:
    """What panels must look at again."""
    if command in _DIALOGUES:
        return Changes.CASES | Changes.DIALOGUES
    closing = issubclass(command, s.DecisionCommand) or command.__module__ == s.__name__
    return Changes.CASES | Changes.CLOSURES if closing else Changes.CASES


for _command in MOVERS:
    COMMANDS[_command] = carry_out
