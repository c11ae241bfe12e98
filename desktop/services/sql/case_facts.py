"""What steps must know and what they write beside the complaint, outside special closure."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from desktop.models import complaint_commands as c
from desktop.models.attachments import EXAMINED_BYTES, media_type_of, safe_name
from desktop.models.complaint import Case
from desktop.models.dialogue import LogDialogue, SettlePromise
from desktop.models.errors import Code, NotFound, RuleBroken
from desktop.models.identity import Role, Scope
from desktop.models.special_close import QuashSpecialClose
from desktop.models.text import name_key
from desktop.models.workflow import Facts, Step
from desktop.services.sql.case_rows import load_case
from desktop.services.sql.cases import finds_facts, writes_beside
from desktop.services.sql.confidential import kept_file, mobile_marks
from desktop.services.sql.search import reindex
from desktop.services.sql.tables import attachment, complaint, complaint_text, dialogue, seat
from desktop.services.sql.work import Writing


@finds_facts(c.MergeComplaint)
def about_the_other(work: Writing, case: Case, command: c.MergeComplaint) -> Facts:
    """The complaint to merge into, and whether the same person brought both."""
    if command.into_id == case.id:
        return Facts(other=case, same_person=True)
    other = load_case(work.connection, command.into_id, work.posting.scope)
    both = (case.id, other.id)
    marks = mobile_marks(work.connection, both)
    told = select(complaint.c.id, complaint.c.complainant, complaint.c.village).where(complaint.c.id.in_(both))
    people = {_who(marks[row.id], row.complainant, row.village) for row in work.connection.execute(told)}
    return Facts(other=other, same_person=len(people) == 1)


def _who(mobile: str, name: str, village: str) -> tuple[str, ...]:
    """What tells people apart: the mobile number, and name and village where the portal gave no number."""
    return (mobile,) if mobile else (name_key(name), name_key(village))


@finds_facts(c.AssignComplaint)
def about_the_seat(work: Writing, _case: Case, command: c.AssignComplaint) -> Facts:
    """The seat's role and scope; an unknown or closed one has none."""
    row = work.connection.execute(select(seat).where(seat.c.id == command.seat_id, seat.c.active == True)).first()  # noqa: E712 - SQL
    if row is None:
        return Facts()
    scope = Scope(department_id=row.department_id, district_id=row.district_id, block_id=row.block_id)
    return Facts(seat_role=Role(row.role), seat_scope=scope)


def _open_promises(work: Writing, case: Case) -> dict[int, int]:
    still_open = select(dialogue.c.id, dialogue.c.promise_day).where(
        dialogue.c.complaint_id == case.id, dialogue.c.promise_day.is_not(None), dialogue.c.settled == 0
    )
    return {row.id: row.promise_day for row in work.connection.execute(still_open)}


@finds_facts(SettlePromise)
def about_the_promise(work: Writing, case: Case, command: SettlePromise) -> Facts:
    """Is this promise open, and which day is next after it?"""
    days = _open_promises(work, case)
    mine = days.pop(command.dialogue_id, None)
    return Facts(promise_open=mine is not None, next_promise_day=min(days.values(), default=None))


@finds_facts(c.ReopenComplaint)
@finds_facts(QuashSpecialClose)
def about_promises(work: Writing, case: Case, _command: c.ReopenComplaint | QuashSpecialClose) -> Facts:
    """What was promised before it was closed and never settled is owed again."""
    return Facts(next_promise_day=min(_open_promises(work, case).values(), default=None))


@writes_beside(SettlePromise)
def settle(work: Writing, _case: Case, _step: Step, command: SettlePromise) -> int:
    """Mark the promise kept (1) or broken (2)."""
    settled = update(dialogue).where(dialogue.c.id == command.dialogue_id)
    work.connection.execute(settled.values(settled=1 if command.kept else 2))
    return 0


@writes_beside(LogDialogue)
def log(work: Writing, case: Case, step: Step, command: LogDialogue) -> int:
    """The talk or the attempt as its own row: the call sheet and the decision desk read it."""
    reached = command.outcome.reached
    result = work.connection.execute(
        insert(dialogue),
        {
            "complaint_id": case.id,
            "at": command.at,
            "level": work.posting.role.level,
            "officer_id": work.officer.id,
            "posting_id": work.posting.id,
            "spoken_by": step.details["spoken_by"],
            "mode": int(command.mode),
            "minutes": command.minutes if reached else 0,
            "doubt": step.details.get("doubt", ""),
            "answer": step.text,
            "outcome": int(command.outcome),
            "promise_day": command.promise_day if reached else None,
        },
    )
    (number,) = result.inserted_primary_key or (0,)
    return int(number)


@writes_beside(c.RecordSatisfied, c.RecordDissatisfied)
def keep_words(work: Writing, case: Case, step: Step, _command: object) -> int:
    """What the complainant last said, verbatim: the decision desk shows it."""
    texts = update(complaint_text).where(complaint_text.c.complaint_id == case.id)
    work.connection.execute(texts.values(words=step.text))
    return 0


@writes_beside(c.TransferComplaint)
def move_in_search(work: Writing, case: Case, _step: Step, _command: object) -> int:
    """Found from now on by the officers of the other department."""
    reindex(work.connection, case.id)
    return 0


@writes_beside(c.AttachFile)
def attach(work: Writing, case: Case, step: Step, command: c.AttachFile) -> int:
    """Tie the kept bytes to the complaint under a name every system accepts, with an ending that says what they are."""
    found = kept_file(work.connection, command.sha256, EXAMINED_BYTES)
    if found is None:
        raise NotFound
    name = safe_name(str(step.details["name"]))
    if media_type_of(name, found.first) != found.media_type:
        raise RuleBroken(Code.FILE_TYPE_REFUSED)
    result = work.connection.execute(
        insert(attachment),
        {
            "complaint_id": case.id,
            "sha256": command.sha256,
            "name": name,
            "officer_id": work.officer.id,
            "at": work.now,
        },
    )
    (number,) = result.inserted_primary_key or (0,)
    return int(number)
