"""The steps of answering: action, target date, the speaking order, and what the complainant says to it."""

from __future__ import annotations

from desktop.models import complaint_commands as c
from desktop.models.complaint import Action, Case, Status, altered
from desktop.models.errors import Code, RuleBroken
from desktop.models.identity import Posting, Role
from desktop.models.workflow import (
    LINE_MAX,
    Books,
    Facts,
    Step,
    Value,
    at_desk,
    closed,
    coming_day,
    line,
    moves,
    optional_line,
    past_day,
    told,
)


@moves(c.StartAction)
def start(case: Case, command: c.StartAction, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """The level has written something: no longer 'not attended'."""
    text = line(command.text, "text")
    return Step(case=altered(case, status=Status.IN_PROGRESS, returned=False), action=Action.STARTED, text=text)


@moves(c.SetTargetDate)
def set_target(case: Case, command: c.SetTargetDate, _by: Posting, books: Books, _facts: Facts) -> Step:
    """More time, said to the complainant; at most the policy's days ahead."""
    reason = line(command.reason, "reason")
    day = coming_day(command.target_day, books.now, "target_day", books.rules.target_cap_days)
    told(command.complainant_told)
    moved = altered(case, status=Status.IN_PROGRESS, target_day=day, returned=False)
    return Step(case=moved, action=Action.TARGET_SET, text=reason, details={"target_day": day})


@moves(c.AnswerComplaint)
def answer(case: Case, command: c.AnswerComplaint, by: Posting, books: Books, _facts: Facts) -> Step:
    """Fact, rule, order and the contact; satisfaction is now awaited and ages in view."""
    fact, rule, order = line(command.fact, "fact"), line(command.rule, "rule"), line(command.order, "order")
    contact = optional_line(command.contact, "contact", LINE_MAX)
    if not contact:
        raise RuleBroken(Code.CONTACT_MISSING)
    day = past_day(command.contact_day, books.now, "contact_day")
    in_field = by.role is Role.SECTION_OFFICER
    phoned_by = line(command.phoned_by, "phoned_by", LINE_MAX) if in_field else ""
    moved = altered(
        case,
        status=Status.PARTIALLY_CLOSED,
        answered_at=books.now,
        target_day=None,
        returned=False,
        call_back=in_field,
        unreached=0,
        unreached_days=0,
        last_unreached_day=None,
    )
    details: dict[str, Value] = {
        "fact": fact,
        "rule": rule,
        "contact": contact,
        "contact_day": day,
        "phoned_by": phoned_by,
    }
    return Step(case=moved, action=Action.ANSWERED, text=order, details=details)


@moves(c.RecordSatisfied)
def satisfied(case: Case, command: c.RecordSatisfied, _by: Posting, books: Books, _facts: Facts) -> Step:
    """The only way to `closed`."""
    words = line(command.words, "words")
    day = past_day(command.day, books.now, "day")
    moved = altered(closed(case, books, Status.CLOSED), call_back=False)
    return Step(case=moved, action=Action.SATISFIED, text=words, details={"channel": int(command.channel), "day": day})


@moves(c.RecordDissatisfied)
def dissatisfied(case: Case, command: c.RecordDissatisfied, _by: Posting, books: Books, _facts: Facts) -> Step:
    """It opens again at L2 or above, one reopen more, and the rung of that count must speak (S000-7)."""
    words, reason = line(command.words, "words"), line(command.reason, "reason", LINE_MAX)
    day = past_day(command.day, books.now, "day")
    moved = altered(reopened(case, books), call_back=False)
    details: dict[str, Value] = {
        "channel": int(command.channel),
        "day": day,
        "reason": reason,
        "reopen_count": moved.reopen_count,
    }
    return Step(case=moved, action=Action.DISSATISFIED, text=words, details=details)


def reopened(case: Case, books: Books) -> Case:
    """Pending again at L2 at least, with the rung that the new count demands."""
    count = case.reopen_count + 1
    moved = at_desk(case, books, level=max(case.level, 2), status=Status.PENDING)
    return altered(
        moved,
        reopen_count=count,
        dialogue_due=max(books.rules.rung_for(count), case.dialogue_due),
        answered_at=None,
        closed_at=None,
        lane_proposed=False,
        examined_l3=False,
        in_reaudit=False,
        proposed_by=None,
        genuine_lock=False,
    )


@moves(c.RecordUnreachable)
def unreachable(case: Case, command: c.RecordUnreachable, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Nobody answered; it stays where it is and is flagged after enough attempts on enough days."""
    day = past_day(command.day, books.now, "day")
    text = optional_line(command.text, "text")
    return Step(case=missed(case, day), action=Action.UNREACHABLE, text=text, details={"day": day})


def missed(case: Case, day: int) -> Case:
    """One more attempt that reached nobody."""
    new_day = case.last_unreached_day is None or day != case.last_unreached_day
    return altered(
        case,
        unreached=case.unreached + 1,
        unreached_days=case.unreached_days + new_day,
        last_unreached_day=day,
    )


@moves(c.ReopenComplaint)
def reopen(case: Case, command: c.ReopenComplaint, _by: Posting, books: Books, facts: Facts) -> Step:
    """A closed one comes back; it counts as a reopen, asks for the same rung, and old promises are owed again."""
    reason = line(command.reason, "reason")
    moved = altered(reopened(case, books), promise_day=facts.next_promise_day)
    return Step(case=moved, action=Action.REOPENED, text=reason, details={"reopen_count": moved.reopen_count})
