"""What a row of the portal's file does to a complaint: pure, so that preview, import and tests cannot differ.

The portal tells what happened outside: feedback, answers, levels, closures. It does not know what is done here, so

- a value that the file only repeats changes nothing (`portal_told`), and taking the same row again changes nothing;
- an open state of the file never pulls a complaint back, and a lower level never does; a reopen it counts does;
- an answer or closure of an earlier round (fewer reopens, or a day before the last one) is old news;
- closed is only who was satisfied (S001); a merged complaint lives on in the other one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.models.calendar import day_of
from desktop.models.complaint import Action, Case, Channel, Kind, Status, altered
from desktop.models.errors import Code, RuleBroken
from desktop.models.portal import NEEDED_OF_NEW, Field, PortalRow
from desktop.models.portal_told import Told, status_of
from desktop.models.text import mask_mobile
from desktop.models.workflow import Books, at_desk, settled
from desktop.models.workflow_answers import reopened

COMPARED = ("kind", "status", "level", "department_id", "district_id", "block_id", "category_id", "reopen_count")
TEXTS = ("subject", "description", "complainant", "mobile", "village", "language", "words")
_PLACE = ("department_id", "district_id", "block_id", "category_id")
_OURS_ALONE = frozenset({Status.SPECIAL_CLOSE_PROPOSED, Status.UNDER_EXAMINATION})
_ENDED = frozenset({Status.CLOSED, Status.SPECIAL_CLOSED, Status.EXAMINED, Status.MERGED, Status.FORCE_CLOSED})
_WITHIN_WINDOW = frozenset({Status.CLOSED, Status.SPECIAL_CLOSED})

CategoryFor = Callable[[int], int]
"""A department's category for what the file does not name."""


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


def first_taken(row: PortalRow, category_for: CategoryFor, books: Books) -> Merged:
    """A complaint the store did not know, as the file tells it; the row lacks nothing (`missing_of_new`).

    The levels below the told one had their limits one after another since the complaint was registered.
    """
    status, reopens = status_of(row) or Status.PENDING, row.reopen_count or 0
    proposed_elsewhere = status is Status.SPECIAL_CLOSE_PROPOSED
    level = row.level or 1
    if status.is_open and (proposed_elsewhere or reopens):
        level = max(level, 2)
    kind, department = row.kind or Kind.GRIEVANCE, row.department_id or 0
    category, place = row.category_id or category_for(department), (row.district_id or 0, row.block_id or 0)
    begun = row.registered_at or books.now
    since, due = begun, begun
    for step in range(1, level + 1):
        since = begun if step == 1 else min(due + 1, books.now)
        days = books.rules.days_for(step, kind, category)
        due = books.calendar.limit(since, days, count_holidays=books.rules.count_holidays)
    case = Case(
        id=0,
        number=row.number,
        kind=kind,
        # a proposal made elsewhere lies in no register of ours: L2 makes it here, with its evidence
        status=Status.IN_PROGRESS if proposed_elsewhere else status,
        level=level,
        department_id=department,
        district_id=place[0],
        block_id=place[1],
        category_id=category,
        seat_id=books.seat_for(department, category, *place, level),
        registered_at=begun,
        level_since=since,
        due_at=due,
        act_by=due,
        reopen_count=reopens,
        dialogue_due=books.rules.rung_for(reopens) if status.is_open else 0,
    )
    if not status.is_open:
        case = _in_state(case, row, status, books)
    texts = PortalTexts(
        channel=row.channel or Channel.PORTAL,
        complainant=row.complainant,
        mobile=row.mobile,
        village=row.village,
        subject=row.subject,
        description=row.description,
        language=row.language,
        words=row.words,
    )
    said = row.answer or row.reopen_reason
    return Merged(case=settled(case, books.rules), texts=texts, action=Action.IMPORTED, text=said, changed=())


def taken_again(
    row: PortalRow, case: Case, texts: PortalTexts, before: Told, category_for: CategoryFor, books: Books
) -> Merged | None:
    """What the row changes in a known complaint, or None when it changes nothing.

    Raises `RuleBroken` (`REOPEN_WINDOW_OVER`): who was satisfied longer ago is heard by L4 alone.
    """
    moved = _placed(case, row, before, category_for, books)
    moved, action, text = _progressed(moved, row, before, books)
    told = _texts(texts, row, before)
    changed = tuple(name for name in TEXTS if getattr(told, name) != getattr(texts, name))
    changed += tuple(name for name in COMPARED if getattr(moved, name) != getattr(case, name))
    if not changed:
        return None
    moved = replace(settled(moved, books.rules), version=case.version + 1)
    return Merged(case=moved, texts=told, action=action, text=text, changed=changed)


def _texts(texts: PortalTexts, row: PortalRow, before: Told) -> PortalTexts:
    news = {name: getattr(row, name) for name in TEXTS if getattr(row, name)}
    if Told.by(row).words == before.words:
        news.pop("words", None)
    return replace(texts, **news)


def _news(row: PortalRow, before: Told, name: str) -> int | None:
    value: int | None = getattr(row, name)
    return None if value == getattr(before, name) else value


def _placed(case: Case, row: PortalRow, before: Told, category_for: CategoryFor, books: Books) -> Case:
    """Another department has categories, another district blocks of its own: what the file leaves out is not kept."""
    told = {name: value for name in _PLACE if (value := _news(row, before, name)) is not None}
    if told.get("department_id", case.department_id) != case.department_id:
        told["category_id"] = row.category_id or category_for(told["department_id"])
    if told.get("district_id", case.district_id) != case.district_id:
        told["block_id"] = row.block_id or 0
    kind = _news(row, before, "kind")
    there = replace(case, **told, kind=case.kind if kind is None else Kind(kind))  # type: ignore[arg-type] # the names of _PLACE
    if case.status in _OURS_ALONE or not case.status.is_open:
        return there
    if there.department_id != case.department_id:
        return at_desk(there, books, level=row.level or 1, status=Status.PENDING)
    level = _news(row, before, "level") or 0
    if level > case.level:
        return at_desk(there, books, level=level, status=Status.PENDING)
    if any(getattr(there, name) != getattr(case, name) for name in ("kind", *_PLACE)):
        moved = at_desk(there, books, level=case.level, status=case.status, since=case.level_since)
        return replace(moved, target_day=case.target_day)
    return there


def _progressed(case: Case, row: PortalRow, before: Told, books: Books) -> tuple[Case, Action, str]:
    status, told = status_of(row), row.reopen_count or 0
    untouched = case, Action.IMPORTED, ""
    if case.status is Status.MERGED:
        return untouched
    if status is None or status.is_open:
        dissatisfied = case.status is Status.PARTIALLY_CLOSED and row.satisfied is False and status is not None
        if told > case.reopen_count or (dissatisfied and not told):
            return _reopened(case, row, max(told, case.reopen_count + 1), books)
        if status is None or status == before.status:
            return untouched
        return _begun(case, status), Action.IMPORTED, ""
    if told > case.reopen_count:
        # reopened and put away again between two files
        return _put_away(replace(case, reopen_count=told), row, status, books)
    old_news = status == before.status or _of_an_earlier_round(case, row)
    return untouched if old_news else _put_away(case, row, status, books)


def _put_away(case: Case, row: PortalRow, status: Status, books: Books) -> tuple[Case, Action, str]:
    if status is case.status or case.status in _ENDED:
        return case, Action.IMPORTED, ""
    said = {Status.CLOSED: (Action.SATISFIED, row.words), Status.PARTIALLY_CLOSED: (Action.ANSWERED, row.answer)}
    action, text = said.get(status, (Action.IMPORTED, row.answer))
    return _in_state(case, row, status, books), action, text


def _reopened(case: Case, row: PortalRow, count: int, books: Books) -> tuple[Case, Action, str]:
    if case.status in _WITHIN_WINDOW and case.closed_at is not None:
        days = day_of(books.now) - day_of(case.closed_at)
        if days > books.rules.reopen_window_days:
            raise RuleBroken(Code.REOPEN_WINDOW_OVER, days=days)
    again = replace(case, level=max(case.level, row.level or 1), reopen_count=count - 1)
    return reopened(again, books), Action.DISSATISFIED, row.words or row.reopen_reason


def _of_an_earlier_round(case: Case, row: PortalRow) -> bool:
    """The complaint has been reopened since; the file does not know it yet."""
    if row.reopen_count is not None and row.reopen_count < case.reopen_count:
        return True
    happened = row.closed_at or row.answered_at
    return bool(case.reopen_count) and happened is not None and happened < case.level_since


def _begun(case: Case, status: Status) -> Case:
    """Something was written at this level; more an open state of the file does not tell."""
    started = status is not Status.PENDING and case.status is Status.PENDING
    return replace(case, status=Status.IN_PROGRESS) if started else case


def _in_state(case: Case, row: PortalRow, status: Status, books: Books) -> Case:
    """Put away as the file tells it, at the time the file tells."""
    if status is Status.PARTIALLY_CLOSED:
        answered = _at(row.answered_at or row.closed_at, case, books)
        return altered(case, status=status, answered_at=answered, target_day=None, returned=False)
    closed_at = _at(row.closed_at or row.answered_at, case, books)
    return altered(
        case, status=status, closed_at=closed_at, dialogue_due=0, target_day=None, promise_day=None, call_back=False
    )


def _at(told: int | None, case: Case, books: Books) -> int:
    """Never before it came or in the future, whatever the file says."""
    return books.now if told is None else min(max(told, case.registered_at), books.now)
