"""Commands that are no step of one known case: a new complaint, showing a number, the timer's turn."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count

from sqlalchemy import Connection, insert, select

from desktop.models.changes import Changes
from desktop.models.complaint import Action, Channel
from desktop.models.complaint_commands import (
    MobileShown,
    RegisterComplaint,
    RevealMobile,
    RunTimer,
    TimerReceipt,
)
from desktop.models.errors import Code, NotPermitted, RuleBroken
from desktop.models.seam import Receipt
from desktop.models.text import mask_mobile, normal_mobile
from desktop.models.workflow import LINE_MAX, escalate, line, new_case, optional_line, overdue_for_timer
from desktop.services.sql.case_rows import add_case, load_case, save_case
from desktop.services.sql.confidential import mobile_of, taken_like, taken_numbers
from desktop.services.sql.escalation import overdue_cases, save_escalated
from desktop.services.sql.imports_begun import mark_of_now
from desktop.services.sql.ledger import difference
from desktop.services.sql.registry import handles
from desktop.services.sql.search import as_number, reindex
from desktop.services.sql.tables import block, complaint_text
from desktop.services.sql.today import count_day
from desktop.services.sql.work import Writing

MOST_MOVED = 1_000
"""Complaints one turn of the timer moves at most: nobody waits long for their own command behind it."""


@handles(RegisterComplaint)
def register(work: Writing, command: RegisterComplaint) -> Receipt:
    """A complaint by hand: at L1's desk from now on."""
    place = (command.department_id, command.district_id, command.block_id)
    if not work.posting.scope.covers(*place):
        raise NotPermitted(Code.OUT_OF_SCOPE)
    if work.books.department_of_category(command.category_id) != command.department_id:
        raise RuleBroken(Code.CATEGORY_FOREIGN)
    at_place = select(block.c.id).where(block.c.id == command.block_id, block.c.district_id == command.district_id)
    if work.connection.scalar(at_place) is None:
        raise RuleBroken(Code.VALUE_UNFIT, field="block_id")
    mobile = normal_mobile(command.mobile)
    if mobile is None:
        raise RuleBroken(Code.BAD_MOBILE)
    number = as_number(optional_line(command.number, "number", 40))
    if number and taken_numbers(work.connection, [number]):
        raise RuleBroken(Code.NUMBER_TAKEN)
    person = {
        "channel": int(command.channel),
        "complainant": line(command.name, "name", LINE_MAX),
        "mobile": mobile,
        "mobile_masked": mask_mobile(mobile),
        "village": line(command.village, "village", LINE_MAX),
        "subject": line(command.subject, "subject", LINE_MAX),
    }
    person["taken_in"] = mark_of_now(work.connection, work.now)
    texts = {
        "description": line(command.description, "description"),
        "language": optional_line(command.language, "language", LINE_MAX),
    }
    case = new_case(
        number=number or f"@{work.command_id.hex}",
        kind=command.kind,
        department_id=command.department_id,
        district_id=command.district_id,
        block_id=command.block_id,
        category_id=command.category_id,
        books=work.books,
    )
    made = add_case(work.connection, case, person)
    if not number:
        save_case(work.connection, replace(case, id=made, number=_own_number(work.connection, made)))
    work.connection.execute(insert(complaint_text), {"complaint_id": made, **texts})
    reindex(work.connection, made)
    entry = work.record(
        Action.REGISTERED,
        complaint_id=made,
        details={"channel": int(Channel(command.channel)), **difference(None, case)},
    )
    return work.receipt(entry, Changes.CASES, id=made)


def _own_number(connection: Connection, made: int) -> str:
    """The store's own number; somebody may have typed the very same one before."""
    own = f"ND{made:08d}"
    taken = taken_like(connection, own)
    return next(number for number in chain([own], (f"{own}-{n}" for n in count(2))) if number not in taken)


@handles(RevealMobile)
def reveal(work: Writing, command: RevealMobile) -> MobileShown:
    """The number, after the reason is in the ledger."""
    case = load_case(work.connection, command.complaint_id, work.posting.scope)
    reason = line(command.reason, "reason", LINE_MAX)
    entry = work.record(Action.REVEALED, complaint_id=case.id, text=reason)
    mobile = mobile_of(work.connection, case.id)
    return MobileShown(
        command_id=work.command_id,
        id=case.id,
        version=case.version,
        entry=entry,
        changes=Changes.CASES,
        mobile=mobile,
    )


@handles(RunTimer)
def run_timer(work: Writing, command: RunTimer) -> TimerReceipt:
    """Every complaint whose limit has passed goes up, as far as the passed limits take it."""
    count_day(work.connection, work.now)
    limit = max(1, min(command.limit, MOST_MOVED))
    found = overdue_cases(work.connection, work.now, limit + 1)
    for overdue in found[:limit]:
        case = overdue
        while overdue_for_timer(case, work.now):
            step = escalate(case, work.books)
            details = {**step.details, **difference(case, step.case)}
            work.record(step.action, complaint_id=case.id, details=details, by_clock=True)
            case = step.case
        save_escalated(work.connection, case)
    moved = min(len(found), limit)
    return TimerReceipt(
        command_id=work.command_id,
        escalated=moved,
        remaining=len(found) > limit,
        changes=Changes.CASES if moved else Changes.NOTHING,
    )
