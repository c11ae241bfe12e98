"""Before an officer dials: the call sheet, whose turn it is to speak, and what was promised (S000-7, S002)."""

from __future__ import annotations

from sqlalchemy import literal_column, or_, select

from desktop.models.dialogue import CallSheet, DialogueQueue, OpenCallSheet, Promise, PromisesDue
from desktop.models.worklist import Filters, Row, SortKey, WorklistPage
from desktop.services.sql.complaint_file import file_row
from desktop.services.sql.histories import dialogues_of, events_of, person_of
from desktop.services.sql.registry import answers
from desktop.services.sql.scopes import in_scope
from desktop.services.sql.tables import complaint, dialogue, officer, posting, seat
from desktop.services.sql.work import Reading
from desktop.services.sql.worklists import page

_PROMISES = (
    select(
        dialogue.c.id,
        dialogue.c.complaint_id,
        dialogue.c.answer,
        dialogue.c.spoken_by,
        dialogue.c.level,
        dialogue.c.promise_day,
        dialogue.c.settled,
        complaint.c.number,
        complaint.c.subject,
        complaint.c.village,
        complaint.c.version,
        officer.c.name,
        seat.c.designation,
    )
    .join(complaint, complaint.c.id == dialogue.c.complaint_id)
    .outerjoin(officer, officer.c.id == dialogue.c.officer_id)
    .outerjoin(posting, posting.c.id == dialogue.c.posting_id)
    .outerjoin(seat, seat.c.id == posting.c.seat_id)
    .with_hint(dialogue, "INDEXED BY dialogue_promise", "sqlite")
    .where(
        dialogue.c.promise_day.is_not(None),
        dialogue.c.settled == literal_column("0"),  # as the index says it; a bound value does not reach it
        or_(complaint.c.is_open == True, complaint.c.is_awaiting == True),  # noqa: E712 - SQL
    )
    .order_by(dialogue.c.promise_day, dialogue.c.id)
)


@answers(OpenCallSheet)
def call_sheet(reading: Reading, question: OpenCallSheet) -> CallSheet:
    """Everything to know before the call, or `NotFound` outside the scope."""
    row, case = file_row(reading, question.complaint_id)
    return CallSheet(
        complaint_id=case.id,
        version=case.version,
        number=case.number,
        subject=row.subject,
        kind=int(case.kind),
        person=person_of(row),
        reopen_count=case.reopen_count,
        dialogue_due=case.dialogue_due,
        rungs=tuple(sorted((level, count) for count, level in reading.books.rules.dialogue_rungs)),
        history=events_of(reading.connection, case.id),
        dialogues=dialogues_of(reading.connection, case.id),
    )


@answers(DialogueQueue)
def dialogue_queue(reading: Reading, question: DialogueQueue) -> tuple[Row, ...]:
    """Complaints that wait for a talk, the longest waiting first; a posting without a level has no own rung."""
    rung = reading.posting.role.level if question.mine else 0
    wanted = Filters(dialogue_due=True, rung=rung)
    return page(reading, WorklistPage(filters=wanted, sort=SortKey.ACT_BY, size=question.limit)).rows


@answers(PromisesDue)
def promises_due(reading: Reading, question: PromisesDue) -> tuple[Promise, ...]:
    """Open promises of complaints that are still worked or await satisfaction."""
    due = _PROMISES.where(
        dialogue.c.promise_day <= question.until_day, *in_scope(complaint, reading.posting.scope)
    ).limit(question.limit)
    return tuple(
        Promise(
            dialogue_id=row.id,
            complaint_id=row.complaint_id,
            number=row.number,
            subject=row.subject,
            text=row.answer,
            place=row.village,
            officer=row.spoken_by or row.name or "",
            designation=row.designation or "",
            level=row.level,
            promise_day=row.promise_day,
            settled=row.settled,
            version=row.version,
        )
        for row in reading.connection.execute(due)
    )
