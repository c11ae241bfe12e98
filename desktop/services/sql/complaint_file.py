"""The file of one complaint, as far as the posting may see it, with what it may not do just now and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import bindparam, select

from desktop.models.complaint import Case, Channel, Complaint, ComplaintFile, FindNumber, Refusal, Status
from desktop.models.complaint_commands import RevealMobile
from desktop.models.errors import Code, NotFound
from desktop.models.policy import POLICY, Standing, refusal
from desktop.models.rules import Rules
from desktop.models.seam import CaseCommand
from desktop.models.text import name_key
from desktop.services.sql.case_rows import case_of
from desktop.services.sql.confidential import of_same_mobile
from desktop.services.sql.histories import FILE, attachments_of, events_of, person_of
from desktop.services.sql.registry import answers
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.search import as_number
from desktop.services.sql.tables import closure_draft, complaint
from desktop.services.sql.work import Reading

MOST_DUPLICATES = 20
ABOUT_ONE = tuple(command for command in POLICY if issubclass(command, CaseCommand) or command is RevealMobile)
"""Every command that concerns one complaint, in the order of the policy."""

_DRAFT = select(closure_draft.c.body).where(closure_draft.c.complaint_id == bindparam("id"))
_SAME_MATTER = (
    select(complaint.c.id, complaint.c.village)
    .with_hint(complaint, "INDEXED BY complaint_alike", "sqlite")
    .where(
        complaint.c.category_id == bindparam("category_id"),
        complaint.c.block_id == bindparam("block_id"),
        complaint.c.status <= int(Status.UNDER_EXAMINATION),
        complaint.c.id != bindparam("id"),
    )
    .order_by(complaint.c.registered_at.desc())
)


@answers(ComplaintFile)
def complaint_file(reading: Reading, question: ComplaintFile) -> Complaint:
    """The whole file, or `NotFound` outside the scope."""
    connection = reading.connection
    row, case = file_row(reading, question.complaint_id)
    key = {"id": case.id}
    return Complaint(
        case=case,
        person=person_of(row),
        channel=Channel(row.channel),
        subject=row.subject,
        description=row.description or "",
        words=row.words or "",
        seat=", ".join(filter(None, (row.designation, row.office))),
        holder=row.holder or "",
        events=events_of(connection, case.id),
        attachments=attachments_of(connection, case.id),
        duplicates=_duplicates(reading, case, row),
        draft=connection.scalar(_DRAFT, key) or "",
        refusals=tuple(_refusals(reading, case)),
    )


@answers(FindNumber)
def find_number(reading: Reading, question: FindNumber) -> int:
    """The id of a portal number in either script's digits, or `NotFound` when it is not there or not in the scope."""
    typed = as_number(question.number)
    found = select(complaint.c.id).where(
        complaint.c.number.in_({typed, typed.upper()}), *in_scope(complaint, reading.posting.scope)
    )
    number = reading.connection.scalar(found)
    if number is None:
        raise NotFound
    return int(number)


def file_row(reading: Reading, complaint_id: int) -> tuple[Any, Case]:
    """The row of FILE and its case, or `NotFound` outside the scope."""
    row = reading.connection.execute(FILE, {"id": complaint_id}).first()
    if row is None or not reading.posting.scope.covers(row.department_id, row.district_id, row.block_id):
        raise NotFound
    return row, case_of(row)


def _duplicates(reading: Reading, case: Case, row: Any) -> tuple[int, ...]:
    """Complaints that may be the same: of the same mobile number, or open about the same matter in the same village."""
    village = name_key(row.village)
    found = dict.fromkeys(of_same_mobile(reading.connection, case.id, reading.posting.scope))
    if village:
        same_matter = reading.connection.execute(
            _SAME_MATTER, {"id": case.id, "category_id": case.category_id, "block_id": case.block_id}
        )
        found |= dict.fromkeys(other.id for other in same_matter if name_key(other.village) == village)
    return tuple(found)[:MOST_DUPLICATES]


def _refusals(reading: Reading, case: Case) -> Iterator[Refusal]:
    rules = reading.books.rules
    at = Standing(posting=reading.posting, case=case, rules=rules, now=reading.now)
    for command in ABOUT_ONE:
        code = refusal(command, at)
        if code is not None:
            yield Refusal(act=command.__name__, code=code.value, details=_details(code, case, rules))


def _details(code: Code, case: Case, rules: Rules) -> dict[str, int]:
    """The number that the sentence for this refusal may name."""
    numbers = {
        Code.WRONG_STATUS: ("status", int(case.status)),
        Code.DIALOGUE_DUE: ("level", case.dialogue_due),
        Code.NOT_AT_YOUR_LEVEL: ("level", case.level),
        Code.TRANSFER_LIMIT: ("limit", rules.transfer_limit),
        Code.REOPEN_WINDOW_OVER: ("days", rules.reopen_window_days),
        Code.UNDO_WINDOW_OVER: ("hours", rules.undo_merge_hours),
    }
    return dict([numbers[code]]) if code in numbers else {}
