"""The steps that pass a complaint on: lane, transfer, levels, category, merge, notes, seats."""

from __future__ import annotations

from desktop.models import complaint_commands as c
from desktop.models.complaint import Action, Case, Status, altered
from desktop.models.errors import Code, RuleBroken
from desktop.models.identity import Posting
from desktop.models.workflow import (
    LINE_MAX,
    Books,
    Facts,
    Step,
    at_desk,
    closed,
    line,
    moves,
    optional_line,
    told,
)


@moves(c.ProposeLane)
def propose_lane(case: Case, command: c.ProposeLane, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """L2 says what it really is."""
    reason = line(command.reason, "reason")
    if not command.kind.for_lane:
        raise RuleBroken(Code.KIND_NOT_FOR_LANE)
    moved = altered(case, kind=command.kind, lane_proposed=True)
    return Step(case=moved, action=Action.LANE_PROPOSED, text=reason, details={"kind": int(command.kind)})


@moves(c.ConfirmLane)
def confirm_lane(case: Case, command: c.ConfirmLane, _by: Posting, books: Books, _facts: Facts) -> Step:
    """L3 takes it in; it now lies at L3."""
    text = line(command.text, "text")
    moved = at_desk(case, books, level=3, status=Status.UNDER_EXAMINATION)
    return Step(case=altered(moved, lane_proposed=False, examined_l3=False), action=Action.LANE_CONFIRMED, text=text)


@moves(c.ExamineAtL3)
def examine_l3(case: Case, command: c.ExamineAtL3, _by: Posting, books: Books, _facts: Facts) -> Step:
    """The opinion is written and the Secretary's turn begins."""
    text = line(command.text, "text")
    moved = at_desk(case, books, level=4, status=Status.UNDER_EXAMINATION)
    return Step(case=altered(moved, examined_l3=True), action=Action.EXAMINED_L3, text=text)


@moves(c.ExamineAtL4)
def examine_l4(case: Case, command: c.ExamineAtL4, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Decided and told, or back to work at L3."""
    text = line(command.text, "text")
    if command.accepted:
        told(command.complainant_told)
        return Step(case=closed(case, books, Status.EXAMINED), action=Action.EXAMINED_L4, text=text)
    moved = at_desk(case, books, level=3, status=Status.IN_PROGRESS)
    moved = altered(moved, examined_l3=False, lane_examined=True)
    return Step(case=moved, action=Action.EXAMINATION_RETURNED, text=text)


@moves(c.TransferComplaint)
def transfer(case: Case, command: c.TransferComplaint, _by: Posting, books: Books, _facts: Facts) -> Step:
    """To the department it belongs to, pending there at L1 with a fresh limit."""
    reason = line(command.reason, "reason")
    told(command.complainant_told)
    if command.department_id == case.department_id:
        raise RuleBroken(Code.DEPARTMENT_SAME)
    if books.department_of_category(command.category_id) != command.department_id:
        raise RuleBroken(Code.CATEGORY_FOREIGN)
    there = altered(
        case,
        department_id=command.department_id,
        category_id=command.category_id,
        transfers=case.transfers + 1,
        lane_proposed=False,
        examined_l3=False,
        returned=False,
        genuine_lock=False,
    )
    # A dialogue that is due and a promise go along: the complainant is owed them, whoever answers.
    moved = at_desk(there, books, level=max(1, case.dialogue_due), status=Status.PENDING)
    details = {"from_department": case.department_id, "to_department": command.department_id}
    return Step(case=moved, action=Action.TRANSFERRED, text=reason, details=details)


@moves(c.EscalateToL4)
def escalate_to_l4(case: Case, command: c.EscalateToL4, _by: Posting, books: Books, _facts: Facts) -> Step:
    """A question of policy for the Secretary."""
    question = line(command.question, "question")
    moved = at_desk(case, books, level=4, status=Status.PENDING)
    return Step(case=moved, action=Action.ESCALATED_BY_HAND, text=question)


@moves(c.SendDown)
def send_down(case: Case, command: c.SendDown, _by: Posting, books: Books, _facts: Facts) -> Step:
    """With a direction, to the head of department."""
    direction = line(command.direction, "direction")
    moved = at_desk(case, books, level=3, status=Status.PENDING)
    return Step(case=altered(moved, examined_l3=False), action=Action.SENT_DOWN, text=direction)


@moves(c.Recategorise)
def recategorise(case: Case, command: c.Recategorise, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Another category of this department; the level's limit is counted anew from when it came to the level."""
    reason = line(command.reason, "reason")
    if command.category_id == case.category_id:
        raise RuleBroken(Code.CATEGORY_SAME)
    if books.department_of_category(command.category_id) != case.department_id:
        raise RuleBroken(Code.CATEGORY_FOREIGN)
    there = altered(case, category_id=command.category_id)
    moved = at_desk(there, books, level=case.level, status=case.status, since=case.level_since)
    details = {"from_category": case.category_id, "to_category": command.category_id}
    return Step(
        case=altered(moved, target_day=case.target_day),
        action=Action.RECATEGORISED,
        text=reason,
        details=details,
    )


@moves(c.MergeComplaint)
def merge(case: Case, command: c.MergeComplaint, _by: Posting, books: Books, facts: Facts) -> Step:
    """The child goes; the complaint it goes into must be live and the same person's in the same department."""
    reason = line(command.reason, "reason")
    other = facts.other
    if command.into_id == case.id:
        raise RuleBroken(Code.MERGE_WITH_ITSELF)
    if other is None or not (other.status.is_open or other.status is Status.PARTIALLY_CLOSED):
        raise RuleBroken(Code.WRONG_STATUS)
    if not facts.same_person or other.department_id != case.department_id:
        raise RuleBroken(Code.MERGE_DIFFERENT_PERSON)
    moved = altered(
        case,
        status=Status.MERGED,
        status_before_merge=int(case.status),
        merged_into=other.id,
        closed_at=books.now,
    )
    return Step(case=moved, action=Action.MERGED, text=reason, details={"into": other.number, "into_id": other.id})


@moves(c.UndoMerge)
def undo_merge(case: Case, command: c.UndoMerge, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """As it was before, limit and all."""
    reason = line(command.reason, "reason")
    before = Status(case.status_before_merge or Status.PENDING)
    moved = altered(case, status=before, status_before_merge=None, merged_into=None, closed_at=None)
    return Step(case=moved, action=Action.MERGE_UNDONE, text=reason)


@moves(c.AddNote)
def note(case: Case, command: c.AddNote, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """A line in the file."""
    return Step(case=case, action=Action.NOTE, text=line(command.text, "text"))


@moves(c.AttachFile)
def attach(case: Case, command: c.AttachFile, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """A file in the file; its bytes are already kept."""
    name = line(command.name, "name", LINE_MAX)
    text = optional_line(command.text, "text")
    return Step(case=case, action=Action.ATTACHED, text=text, details={"name": name, "sha256": command.sha256})


@moves(c.AssignComplaint)
def assign(case: Case, command: c.AssignComplaint, _by: Posting, _books: Books, facts: Facts) -> Step:
    """To a seat that stands at the complaint's level and covers its place."""
    text = optional_line(command.text, "text")
    scope = facts.seat_scope
    fits = (
        facts.seat_role is not None
        and scope is not None
        and facts.seat_role.level == case.level
        and scope.covers(case.department_id, case.district_id, case.block_id)
    )
    if not fits or command.seat_id == case.seat_id:
        raise RuleBroken(Code.SEAT_UNFIT)
    details = {"from_seat": case.seat_id, "to_seat": command.seat_id}
    return Step(case=altered(case, seat_id=command.seat_id), action=Action.ASSIGNED, text=text, details=details)
