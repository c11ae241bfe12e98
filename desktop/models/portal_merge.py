"""What a row of the portal's file does to a complaint: pure, so that preview, import and tests cannot differ.

The portal tells what happened outside: feedback, answers, levels, closures. It does not know our proposals,
dialogues and examinations, so an open state of the file never pulls a complaint back from them; a reopen it counts
does. Taking the same row again changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.models.complaint import Action, Case, Channel, Kind, Status
from desktop.models.portal import NEEDED_OF_NEW, Field, PortalRow
from desktop.models.text import mask_mobile
from desktop.models.workflow import Books, at_desk, settled
from desktop.models.workflow_answers import reopened

_OURS_ALONE = frozenset({Status.SPECIAL_CLOSE_PROPOSED, Status.UNDER_EXAMINATION})
_ENDED = frozenset({Status.CLOSED, Status.SPECIAL_CLOSED, Status.EXAMINED, Status.MERGED, Status.FORCE_CLOSED})
_TEXTS = ("subject", "description", "complainant", "mobile", "village", "language", "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalTexts:
    """The texts and the channel of a complaint as far as the portal's file tells them."""

    channel: Channel = Channel.PORTAL
    complainant: str = ""
    mobile: str = ""
    village: str = ""
    subject: str = ""
    description: str = ""
    language: str = ""
    words: str = ""

    @property
    def masked(self) -> str:
        """The number as lists show it."""
        return mask_mobile(self.mobile) if self.mobile else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The complaint after the row, the entry of the ledger that says so, and the columns that differ."""

    case: Case
    texts: PortalTexts
    action: Action
    text: str
    changed: tuple[str, ...]


def missing_of_new(row: PortalRow) -> tuple[Field, ...]:
    """What a row lacks to become a complaint the store does not know yet."""
    told = {
        Field.REGISTERED_AT: row.registered_at is not None,
        Field.DEPARTMENT: row.department_id is not None,
        Field.DISTRICT: row.district_id is not None,
        Field.SUBJECT: bool(row.subject),
    }
    return tuple(field for field in NEEDED_OF_NEW if not told[field])


def first_taken(row: PortalRow, category_id: int, books: Books) -> Merged:
    """A complaint the store did not know, as the file tells it; the row lacks nothing (`missing_of_new`)."""
    begun = row.registered_at or books.now
    level, status = row.level or 1, row.status or Status.PENDING
    case = Case(
        id=0,
        number=row.number,
        kind=row.kind or Kind.GRIEVANCE,
        status=Status.PENDING,
        level=1,
        department_id=row.department_id or 0,
        district_id=row.district_id or 0,
        block_id=row.block_id or 0,
        category_id=category_id,
        seat_id=0,
        registered_at=begun,
        level_since=begun,
        due_at=0,
        act_by=0,
        reopen_count=row.reopen_count or 0,
    )
    since = begun
    for below in range(1, level):
        since = at_desk(case, books, level=below, status=Status.PENDING, since=since).due_at + 1
    case = at_desk(case, books, level=level, status=Status.PENDING, since=min(since, books.now))
    case = _in_state(case, row, status, books)
    if case.status.is_open:
        case = replace(case, dialogue_due=books.rules.rung_for(case.reopen_count))
    texts = _texts(PortalTexts(channel=row.channel or Channel.PORTAL), row)
    return Merged(case=settled(case, books.rules), texts=texts, action=Action.IMPORTED, text="", changed=())


def taken_again(row: PortalRow, case: Case, texts: PortalTexts, books: Books) -> Merged | None:
    """What the row changes in a known complaint, or None when it changes nothing."""
    moved = _placed(case, row, books)
    moved, action, text = _progressed(moved, row, books)
    told = _texts(texts, row)
    changed = tuple(name for name in _TEXTS if getattr(told, name) != getattr(texts, name))
    compared = ("kind", "status", "level", "department_id", "district_id", "block_id", "category_id", "reopen_count")
    changed += tuple(name for name in compared if getattr(moved, name) != getattr(case, name))
    if not changed:
        return None
    moved = replace(settled(moved, books.rules), version=case.version + 1)
    return Merged(case=moved, texts=told, action=action, text=text, changed=changed)


def _texts(before: PortalTexts, row: PortalRow) -> PortalTexts:
    return replace(before, **{name: getattr(row, name) for name in _TEXTS if getattr(row, name)})


def _placed(case: Case, row: PortalRow, books: Books) -> Case:
    there = replace(
        case,
        kind=row.kind or case.kind,
        department_id=row.department_id or case.department_id,
        district_id=row.district_id or case.district_id,
        block_id=row.block_id or case.block_id,
        category_id=row.category_id or case.category_id,
    )
    if case.status in _OURS_ALONE or not case.status.is_open:
        return there
    place = ("department_id", "district_id", "block_id", "category_id")
    elsewhere = any(getattr(there, name) != getattr(case, name) for name in place)
    if there.department_id != case.department_id:
        return at_desk(there, books, level=row.level or 1, status=Status.PENDING)
    if row.level is not None and row.level != case.level:
        return at_desk(there, books, level=row.level, status=Status.PENDING)
    if elsewhere:
        return at_desk(there, books, level=case.level, status=case.status, since=case.level_since)
    return there


def _progressed(case: Case, row: PortalRow, books: Books) -> tuple[Case, Action, str]:
    if (row.reopen_count or 0) > case.reopen_count and (row.status is None or row.status.is_open):
        again = replace(case, level=max(case.level, row.level or 1), reopen_count=(row.reopen_count or 1) - 1)
        return reopened(again, books), Action.DISSATISFIED, row.words or row.reopen_reason
    status = row.status
    if status is None or status is case.status or case.status in _ENDED:
        return case, Action.IMPORTED, ""
    if status.is_open:
        started = status is Status.IN_PROGRESS and case.status is Status.PENDING
        return (replace(case, status=status) if started else case), Action.IMPORTED, ""
    moved = _in_state(case, row, status, books)
    if status is Status.CLOSED:
        return moved, Action.SATISFIED, row.words
    if status is Status.PARTIALLY_CLOSED:
        return moved, Action.ANSWERED, row.answer
    return moved, Action.IMPORTED, ""


def _in_state(case: Case, row: PortalRow, status: Status, books: Books) -> Case:
    if status.is_open:
        return replace(case, status=status)
    if status is Status.PARTIALLY_CLOSED:
        answered = row.answered_at or row.closed_at or books.now
        return replace(case, status=status, answered_at=answered, target_day=None, returned=False)
    closed_at = row.closed_at or row.answered_at or books.now
    return replace(case, status=status, closed_at=closed_at, dialogue_due=0, target_day=None, promise_day=None)
