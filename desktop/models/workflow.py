"""How a complaint moves: every command as a pure step from one case to the next.

`advance` is the only place where a complaint changes. The store calls it inside the transaction, the demo calls it
in bulk, the tests call it by the thousand; they cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.models.calendar import Calendar, day_of, end_of, start_of
from desktop.models.complaint import Action, Case, Kind, Status, altered
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken
from desktop.models.identity import Posting, Role, Scope
from desktop.models.policy import Standing, refusal
from desktop.models.rules import Rules
from desktop.models.seam import CaseCommand
from desktop.models.text import clean

LINE_MAX = 300
TEXT_MAX = 20_000

Value = str | int | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRule:
    """One point of a reason's checklist. `needs`: text | file | dialogue | attempts; `count` of the last two."""

    code: str
    needs: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonRule:
    """What a special-closure reason demands and where it may be used."""

    code: str
    enabled: bool
    allows_demand: bool
    closable_at_l3: bool
    lane_first: bool
    evidence: tuple[EvidenceRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What the rules look things up in, all of one moment. `seat_for` finds who receives a complaint at a level:
    (department, category, district, block, level) -> seat id, 0 when nobody does.
    """

    now: int
    rules: Rules
    calendar: Calendar
    seat_for: Callable[[int, int, int, int, int], int]
    department_of_category: Callable[[int], int]
    reasons: Mapping[str, ReasonRule]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one command needs to know beyond its complaint; the store looks it up."""

    other: Case | None = None
    same_person: bool = False
    seat_role: Role | None = None
    seat_scope: Scope | None = None
    checklist_complete: bool = False
    reason: str = ""
    promise_open: bool = False
    next_promise_day: int | None = None
    """The nearest promise that stays open after this one is settled."""
    drawn: bool = False
    """The lot fell on this closure: L4 looks at it again."""


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The next case and the one ledger entry that says how it came about."""

    case: Case
    action: Action
    text: str
    details: Mapping[str, Value] = field(default_factory=dict)


Mover = Callable[[Case, Any, Posting, Books, Facts], Step]
MOVERS: dict[type[CaseCommand], Mover] = {}


def moves(command: type[CaseCommand]) -> Callable[[Mover], Mover]:
    """Register the step of a command."""

    def keep(mover: Mover) -> Mover:
        MOVERS[command] = mover
        return mover

    return keep


def advance(case: Case, command: CaseCommand, posting: Posting, books: Books, facts: Facts = NO_FACTS) -> Step:
    """The step this command makes, or `NotFound` (not in scope), `NotPermitted`, `RuleBroken`.

    The version goes up when the case differs: a note or a file makes nobody's view of it stale.
    """
    at = Standing(posting=posting, case=case, rules=books.rules, now=books.now)
    code = refusal(type(command), at)
    if code is not None:
        raise _refused(code, case)
    step = MOVERS[type(command)](case, command, posting, books, facts)
    if step.case == case:
        return step
    moved = settled(step.case, books.rules)
    return replace(step, case=altered(moved, version=case.version + 1))


def _refused(code: Code, case: Case) -> AppError:
    if code is Code.OUT_OF_SCOPE:
        return NotFound()
    permission = {Code.ROLE_MAY_NOT, Code.NOT_AT_YOUR_LEVEL, Code.PROPOSER_MAY_NOT_DECIDE, Code.ONLY_PROPOSER}
    if code in permission | {Code.LEVEL_MAY_NOT_APPROVE}:
        return NotPermitted(code)
    return RuleBroken(code, status=int(case.status)) if code is Code.WRONG_STATUS else RuleBroken(code)


def settled(case: Case, rules: Rules) -> Case:
    """The case with `act_by` true: due dialogues from the moment they arose, then promise, target and limit."""
    if case.status is Status.PARTIALLY_CLOSED:
        answered = case.answered_at if case.answered_at is not None else case.level_since
        act_by = end_of(day_of(answered) + rules.partial_close_ageing_days)
    elif case.dialogue_due:
        act_by = case.level_since
    else:
        days = [day for day in (case.promise_day, case.target_day) if day is not None]
        act_by = min([case.due_at, *map(end_of, days)])
    return case if act_by == case.act_by else altered(case, act_by=act_by)


def at_desk(case: Case, books: Books, *, level: int, status: Status, since: int | None = None) -> Case:
    """The case at a level's desk with a fresh limit from `since` (default now)."""
    begun = books.now if since is None else since
    days = books.rules.days_for(level, case.kind, case.category_id)
    return altered(
        case,
        status=status,
        level=level,
        seat_id=books.seat_for(case.department_id, case.category_id, case.district_id, case.block_id, level),
        level_since=begun,
        due_at=books.calendar.limit(begun, days, count_holidays=books.rules.count_holidays),
        target_day=None,
    )


def closed(case: Case, books: Books, status: Status) -> Case:
    """The case put away in one of the closed buckets."""
    return altered(case, status=status, closed_at=books.now, dialogue_due=0, target_day=None, promise_day=None)


def line(text: str, name: str, limit: int = TEXT_MAX) -> str:
    """What was typed, cleaned; `RuleBroken` when nothing readable is left or it is longer than `limit` letters."""
    kept = clean(text).strip()
    if not kept:
        raise RuleBroken(Code.TEXT_MISSING, field=name)
    if len(kept) > limit:
        raise RuleBroken(Code.TEXT_TOO_LONG, field=name, limit=limit)
    return kept


def optional_line(text: str, name: str, limit: int = TEXT_MAX) -> str:
    """The same where nothing need be said."""
    return line(text, name, limit) if clean(text).strip() else ""


def past_day(day: int, now: int, name: str) -> int:
    """A day on which something has happened: not tomorrow, not before the helpline began (23.02.2019)."""
    if day > day_of(now):
        raise RuleBroken(Code.DATE_IN_FUTURE, field=name)
    if day < 17_950:
        raise RuleBroken(Code.BAD_DATE, field=name)
    return day


def coming_day(day: int, now: int, name: str, cap: int) -> int:
    """A day for something to happen: today or later, at most `cap` days ahead."""
    today = day_of(now)
    if day < today:
        raise RuleBroken(Code.DATE_IN_PAST, field=name)
    if day > today + cap:
        raise RuleBroken(Code.DATE_BEYOND_CAP, field=name, cap=cap)
    return day


def told(yes: bool) -> None:
    """The complainant hears of it first."""
    if not yes:
        raise RuleBroken(Code.COMPLAINANT_NOT_TOLD)


def overdue_for_timer(case: Case, now: int) -> bool:
    """Would the timer take it to the next level? Not while a dialogue is due or a told target date runs."""
    held = case.target_day is not None and day_of(now) <= case.target_day
    working = case.status in (Status.PENDING, Status.IN_PROGRESS)
    return working and case.level < 3 and case.due_at < now and not held and not case.dialogue_due


def escalate(case: Case, books: Books) -> Step:
    """One level up by the clock, effective from the moment the limit (or the told target date) passed."""
    since = case.due_at + 1
    if case.target_day is not None:
        since = max(since, start_of(case.target_day + 1))
    moved = at_desk(case, books, level=case.level + 1, status=Status.PENDING, since=since)
    moved = altered(settled(altered(moved, returned=False), books.rules), version=case.version + 1)
    return Step(case=moved, action=Action.ESCALATED, text="", details={"since": since})


def new_case(
    *,
    number: str,
    kind: Kind,
    department_id: int,
    district_id: int,
    block_id: int,
    category_id: int,
    books: Books,
) -> Case:
    """A complaint as it arrives at L1; `id` is given by the store."""
    blank = Case(
        id=0,
        number=number,
        kind=kind,
        status=Status.PENDING,
        level=1,
        department_id=department_id,
        district_id=district_id,
        block_id=block_id,
        category_id=category_id,
        seat_id=0,
        registered_at=books.now,
        level_since=books.now,
        due_at=0,
        act_by=0,
    )
    return settled(at_desk(blank, books, level=1, status=Status.PENDING), books.rules)
