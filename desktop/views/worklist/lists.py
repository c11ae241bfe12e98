"""The lists every posting has, by their conditions of today, and the name of a list in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop.models.calendar import end_of, start_of
from desktop.models.complaint import Kind, Status
from desktop.models.identity import Role
from desktop.models.rules import Rules
from desktop.models.worklist import Body, Filters, SortKey, WorklistPage
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.session import Session

LANE = frozenset({Kind.DEMAND, Kind.SUGGESTION})
GRIEVANCES = frozenset({Kind.GRIEVANCE, Kind.INFORMATION})
_BY_ARRIVAL = frozenset({Body.ALL, Body.NEW})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHere:
    """A list with its code, its English name and its conditions."""

    code: str
    name: str
    filters: Filters
    sort: SortKey = SortKey.ACT_BY
    descending: bool = False

    @property
    def question(self) -> WorklistPage:
        """What the store is asked for."""
        return WorklistPage(filters=self.filters, sort=self.sort, descending=self.descending)

    @property
    def words(self) -> str:
        """Its name in the language of the window."""
        return translate("Lists", self.name)


def lists_of(role: Role, rules: Rules, today: int, now: int) -> tuple[ListHere, ...]:
    """In the order of the side list; officers of a level find their own desk first."""
    old = start_of(today - rules.old_days)
    level = role.level
    mine = ListHere(code="mine", name=QT_TRANSLATE_NOOP("Lists", "On my desk"), filters=Filters(mine=True))
    found = [
        ListHere(
            code="today",
            name=QT_TRANSLATE_NOOP("Lists", "Today's priority"),
            filters=Filters(act_before=end_of(today) + 1),
        ),
        ListHere(code="open", name=QT_TRANSLATE_NOOP("Lists", "All open"), filters=Filters()),
        ListHere(
            code="new",
            name=QT_TRANSLATE_NOOP("Lists", "New complaints"),
            filters=Filters(body=Body.NEW, mine=level == 1),
            sort=SortKey.REGISTERED,
            descending=True,
        ),
        ListHere(
            code="overdue",
            name=QT_TRANSLATE_NOOP("Lists", "Past time limit"),
            filters=Filters(due_before=now),
            sort=SortKey.DUE,
        ),
        ListHere(
            code="escalating",
            name=QT_TRANSLATE_NOOP("Lists", "Escalate tomorrow"),
            filters=Filters(escalates_by=start_of(today + 1)),
            sort=SortKey.DUE,
        ),
        ListHere(code="reopened", name=QT_TRANSLATE_NOOP("Lists", "Reopened 2+"), filters=Filters(reopened_from=2)),
        ListHere(
            code="dialogue",
            name=QT_TRANSLATE_NOOP("Lists", "Dialogue due"),
            filters=Filters(dialogue_due=True, rung=level if level > 1 else 0),
        ),
        ListHere(
            code="old_grievances",
            name=QT_TRANSLATE_NOOP("Lists", "Grievances 180+"),
            filters=Filters(registered_before=old, kinds=GRIEVANCES),
            sort=SortKey.REGISTERED,
        ),
        ListHere(
            code="old_demands",
            name=QT_TRANSLATE_NOOP("Lists", "Demands 180+"),
            filters=Filters(registered_before=old, kinds=LANE),
            sort=SortKey.REGISTERED,
        ),
        ListHere(code="lane", name=QT_TRANSLATE_NOOP("Lists", "Demands / suggestions"), filters=Filters(kinds=LANE)),
        ListHere(
            code="awaiting",
            name=QT_TRANSLATE_NOOP("Lists", "Awaiting satisfaction"),
            filters=Filters(body=Body.AWAITING),
        ),
        ListHere(
            code="before_l3",
            name=QT_TRANSLATE_NOOP("Lists", "For decision by L3"),
            filters=Filters(statuses=frozenset({Status.SPECIAL_CLOSE_PROPOSED})),
        ),
        ListHere(
            code="returned",
            name=QT_TRANSLATE_NOOP("Lists", "Returned with a query"),
            filters=Filters(returned=True, mine=level == 2),
        ),
        ListHere(
            code="all",
            name=QT_TRANSLATE_NOOP("Lists", "All, closed too"),
            filters=Filters(body=Body.ALL),
            sort=SortKey.REGISTERED,
            descending=True,
        ),
    ]
    return (mine, *found) if level else tuple(found)


def named_elsewhere(rules: Rules, today: int) -> tuple[ListHere, ...]:
    """Lists that other screens open and that do not stand at the side: only their names are wanted."""
    old = start_of(today - rules.old_days)
    return (
        ListHere(
            code="",
            name=QT_TRANSLATE_NOOP("Lists", "Nothing written yet"),
            filters=Filters(statuses=frozenset({Status.PENDING})),
        ),
        ListHere(code="", name=QT_TRANSLATE_NOOP("Lists", "Over 180 days"), filters=Filters(registered_before=old)),
    )


def same_list(one: Filters, other: Filters) -> bool:
    """Are these the same conditions but for the search text? Bounds move with the clock: set or not is enough."""
    return _timeless(one) == _timeless(other)


def _timeless(filters: Filters) -> Filters:
    bounds = ("due_before", "due_from", "act_before", "registered_before", "registered_from", "escalates_by")
    changes: dict[str, Any] = {name: None if getattr(filters, name) is None else 0 for name in bounds}
    return replace(filters, text="", **changes)


def order_of(filters: Filters) -> tuple[SortKey, bool]:
    """The natural order of conditions that came from elsewhere: newest first, oldest first, or what must be done."""
    if filters.registered_from is not None or filters.body in _BY_ARRIVAL:
        return SortKey.REGISTERED, True
    if filters.due_before is not None or filters.escalates_by is not None:
        return SortKey.DUE, False
    if filters.registered_before is not None:
        return SortKey.REGISTERED, False
    return SortKey.ACT_BY, False


def natural(filters: Filters) -> WorklistPage:
    """The list of these conditions in the order they ask for."""
    sort, descending = order_of(filters)
    return WorklistPage(filters=filters, sort=sort, descending=descending)


def landing(filters: Filters | None, session: Session) -> WorklistPage:
    """Where somebody arrives who wants these conditions, or none in particular."""
    if filters is not None:
        return possible(natural(filters))
    return lists_of(session.posting.role, Rules(), session.today(), session.now())[0].question


def possible(question: WorklistPage) -> WorklistPage:
    """The same list in an order that it can have."""
    sort = order_within(question.filters.body, question.sort)
    return question if sort is question.sort else replace(question, sort=sort, descending=True)


def order_within(body: Body, sort: SortKey) -> SortKey:
    """The order a list can have: open and closed together are kept by the day they came."""
    return SortKey.REGISTERED if body in _BY_ARRIVAL else sort


def wider(filters: Filters) -> Filters:
    """Where to look when nothing fits: what was searched for in all cases, closed ones too; else no conditions."""
    everywhere = Filters(body=Body.ALL, text=filters.text)
    return everywhere if filters.text and filters != everywhere else Filters()
