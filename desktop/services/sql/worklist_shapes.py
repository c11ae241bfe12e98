"""What a list's filters mean as conditions, and the index the list walks.

A list's *shape* is what its statement's text depends on: the body and the conditions that are set. Statements are
prepared once for every shape and keep their values apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Table, and_, bindparam, literal, or_

from desktop.models.calendar import day_of
from desktop.models.complaint import Kind, Status
from desktop.models.identity import Posting, Scope
from desktop.models.worklist import Body, Filters, SortKey
from desktop.services.sql.imports_begun import newest_number
from desktop.services.sql.tables import complaint

Term = tuple[str, int]
"""A condition's name and how many values it takes."""
Bind = Callable[[int], BindParameter[Any]]
Clause = Callable[[Table, Bind, int], ColumnElement[bool]]
End = tuple[int, int] | None
"""One end of a key range: sort value and id. A range holds its lower end and stops before its upper one."""

_c = complaint.c
PLACE = ("department", "district", "block")
LEVELS = frozenset({1, 2, 3, 4})
BODIES: Mapping[Body, frozenset[Status]] = {
    Body.OPEN: frozenset(status for status in Status if status.is_open),
    Body.AWAITING: frozenset({Status.PARTIALLY_CLOSED}),
    Body.ALL: frozenset(Status),
    Body.NEW: frozenset(Status),
}
BODY_CLAUSES: Mapping[Body, tuple[ColumnElement[bool], ...]] = {
    Body.OPEN: (_c.is_open == True,),  # noqa: E712 - SQL; .is_(True) would miss the partial indexes
    Body.AWAITING: (_c.is_awaiting == True,),  # noqa: E712 - the same
    Body.ALL: (),
    Body.NEW: (_c.taken_in == newest_number(),),
}
_PREFIX = {Body.OPEN: "open", Body.AWAITING: "wait"}


def _among(column: str) -> Clause:
    def clause(t: Table, bind: Bind, count: int) -> ColumnElement[bool]:
        return t.c[column] == bind(0) if count == 1 else t.c[column].in_([bind(n) for n in range(count)])

    return clause


def _escalates(t: Table, bind: Bind, _count: int) -> ColumnElement[bool]:
    """`workflow.overdue_for_timer` at a coming moment; the second value is that moment's day."""
    return and_(
        t.c.status.in_([literal(int(Status.PENDING)), literal(int(Status.IN_PROGRESS))]),
        t.c.level < 3,
        t.c.dialogue_due == 0,
        t.c.due_at < bind(0),
        or_(t.c.target_day.is_(None), t.c.target_day < bind(1)),
    )


TERMS: Mapping[str, Clause] = {
    "seat": _among("seat_id"),
    "department": _among("department_id"),
    "district": _among("district_id"),
    "block": _among("block_id"),
    "status": _among("status"),
    "level": _among("level"),
    "kind": _among("kind"),
    "category": _among("category_id"),
    "due_from": lambda t, bind, _: t.c.due_at >= bind(0),
    "due_before": lambda t, bind, _: t.c.due_at < bind(0),
    "act_before": lambda t, bind, _: t.c.act_by < bind(0),
    "registered_from": lambda t, bind, _: t.c.registered_at >= bind(0),
    "registered_before": lambda t, bind, _: t.c.registered_at < bind(0),
    "reopened": lambda t, bind, _: t.c.reopen_count >= bind(0),
    "dialogue": lambda t, _bind, _: t.c.dialogue_due > 0,
    "rung": lambda t, bind, _: t.c.dialogue_due == bind(0),
    "escalates": _escalates,
    "returned": lambda t, _bind, _: t.c.returned == True,  # noqa: E712 - SQL
    "unreached": lambda t, _bind, _: t.c.unreached > 0,
    "lane": lambda t, _bind, _: t.c.lane_proposed == True,  # noqa: E712 - SQL
}
"""Every condition there is, in the order it stands in a statement."""

_ENDS = {
    SortKey.DUE: ("due_from", "due_before"),
    SortKey.ACT_BY: ("", "act_before"),
    SortKey.REGISTERED: ("registered_from", "registered_before"),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as the store sees it: its body and its conditions with their values, the posting's scope among them."""

    body: Body
    conditions: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """The conditions without their values: with the body, the list's shape."""
        return tuple((name, len(values)) for name, values in self.conditions)

    def without(self, names: Iterable[str]) -> Listed:
        """The same list with fewer conditions."""
        return Listed(self.body, tuple(found for found in self.conditions if found[0] not in names))

    def bound(self, prefix: str = "") -> dict[str, int]:
        """The values under the names that `clauses` gives them."""
        return {f"{prefix}{name}{n}": value for name, values in self.conditions for n, value in enumerate(values)}

    @property
    def place(self) -> dict[str, int]:
        """Department, district and block, as far as the list is bound to one."""
        return {name: values[0] for name, values in self.conditions if name in PLACE}

    def ends(self, sort: SortKey) -> tuple[Listed, End, End]:
        """The list without its bounds on the sort column, and these as ends of its key range."""
        lower, upper = _ENDS[sort]
        found = dict(self.conditions)
        low = (found[lower][0], 0) if lower in found else None
        high = (found[upper][0], 0) if upper in found else None
        return self.without(_ENDS[sort]) if low or high else self, low, high


def listed(filters: Filters, posting: Posting) -> Listed | None:
    """The list that `filters` describe inside the posting's scope; None when nothing can be in it. Not its `text`."""
    place = _place(filters, posting.scope)
    statuses, body = filters.statuses, BODIES[filters.body]
    desks = {desk for desk in (posting.seat_id if filters.mine else None, filters.seat_id) if desk is not None}
    if place is None or len(desks) > 1 or (statuses and not statuses & body):
        return None
    escalates = filters.escalates_by
    values: dict[str, tuple[int, ...]] = {
        **place,
        "seat": tuple(desks),
        "status": _choice(statuses & body, body),
        "level": _choice(filters.levels, LEVELS),
        "kind": _choice(filters.kinds, frozenset(Kind)),
        "category": _given(filters.category_id),
        "due_from": _given(filters.due_from),
        "due_before": _given(filters.due_before),
        "act_before": _given(filters.act_before),
        "registered_from": _given(filters.registered_from),
        "registered_before": _given(filters.registered_before),
        "reopened": (filters.reopened_from,) if filters.reopened_from > 0 else (),
        "rung": (filters.rung,) if filters.rung else (),
        "escalates": () if escalates is None else (escalates, day_of(escalates)),
    }
    flags = {
        "dialogue": filters.dialogue_due and not filters.rung,
        "returned": filters.returned,
        "unreached": filters.unreached,
        "lane": filters.lane_proposed,
    }
    return Listed(
        filters.body, tuple((name, values.get(name, ())) for name in TERMS if values.get(name) or flags.get(name))
    )


def _place(filters: Filters, scope: Scope) -> dict[str, tuple[int, ...]] | None:
    """Department, district and block of filters and scope together; None where they contradict."""
    place: dict[str, tuple[int, ...]] = {}
    for name in PLACE:
        asked, allowed = getattr(filters, f"{name}_id"), getattr(scope, f"{name}_id")
        if asked is not None and allowed not in (None, asked):
            return None
        place[name] = _given(asked if allowed is None else allowed)
    return place


def _given(value: int | None) -> tuple[int, ...]:
    return () if value is None else (value,)


def _choice(chosen: frozenset[Any], everything: frozenset[Any]) -> tuple[int, ...]:
    """Nothing and everything are no condition."""
    return tuple(sorted(map(int, chosen))) if chosen and not everything <= chosen else ()


def clauses(terms: Iterable[Term], prefix: str = "", table: Table = complaint) -> list[ColumnElement[bool]]:
    """The conditions over the complaint table or one like it, their values bound under the names of `Listed.bound`."""
    return [TERMS[name](table, _binder(f"{prefix}{name}"), count) for name, count in terms]


def _binder(name: str) -> Bind:
    return lambda n: bindparam(f"{name}{n}")


def index_of(body: Body, terms: Iterable[Term], sort: SortKey) -> str:
    """The index that has these conditions' places in front and the order behind."""
    if body is Body.NEW:
        return "new_registered"
    names = {name for name, count in terms if count == 1}
    if "seat" in names:
        path = "seat"
    elif "department" in names:
        path = "place" if "district" in names else "dept"
    else:
        path = "dist" if "district" in names else ""
    if body is Body.ALL:
        return f"all_{path or 'registered'}"
    return "_".join(filter(None, (_PREFIX[body], path, sort.value)))


def order_known(body: Body, sort: SortKey) -> SortKey:
    """The order a body can be walked in: open and awaiting ones in any, the others by their registration only."""
    return sort if body in _PREFIX else SortKey.REGISTERED
