"""What holds of a store whatever anybody does to it; each check is given the store as one reading sees it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.models.complaint import Action, Case, Status
from desktop.models.identity import Role, Scope
from desktop.models.oversight import Today
from desktop.models.rules import Rules
from desktop.models.special_close import Decision, Reaudit
from desktop.models.workflow import overdue_for_timer, settled
from desktop.models.worklist import Body, Filters, SortKey, WorklistPage
from desktop.services.ports import Desk
from desktop.services.sql import tables as t
from desktop.services.sql.case_rows import case_of
from desktop.services.sql.ledger import GENESIS, hash_of

_CELL = ("department_id", "district_id", "block_id", "status", "level")
_ENDED = frozenset({Status.CLOSED, Status.SPECIAL_CLOSED, Status.EXAMINED, Status.MERGED})


class Ledger:
    """Goes through the ledger once, however often it is asked: chain, answers, dialogues that are due."""

    def __init__(self) -> None:
        self.entry, self._hash = 0, GENESIS
        self._due: dict[int, int] = {}
        self.last: dict[int, list[Action]] = {}

    def read_on(self, connection: Connection) -> None:
        """The chain is whole, and nothing was answered, proposed or examined while a dialogue was due."""
        newer = select(t.event).where(t.event.c.id > self.entry).order_by(t.event.c.id)
        for row in connection.execute(newer).mappings():
            assert row["id"] == self.entry + 1
            assert hash_of(dict(row), self._hash) == row["hash"]
            self.entry, self._hash = row["id"], row["hash"]
            if row["complaint_id"] is not None:
                self._follow(row)

    def _follow(self, row: Any) -> None:
        action, number = Action(row["action"]), row["complaint_id"]
        if action in (Action.ANSWERED, Action.CLOSURE_PROPOSED, Action.EXAMINED_L3, Action.EXAMINED_L4):
            assert not self._due.get(number), f"entry {row['id']}: {action.name} while a dialogue was due"
        change = json.loads(row["details"] or "{}")
        self._due[number] = change.get("dialogue_due_to", self._due.get(number, 0))
        self.last.setdefault(number, []).append(action)


def counters_add_up(connection: Connection, whole_state: Desk) -> None:
    """The counters kept by the store are what counting gives, and the check sum's difference is 0."""
    columns = [t.complaint.c[name] for name in _CELL]
    counted = {tuple(row[:5]): row[5] for row in connection.execute(select(*columns, func.count()).group_by(*columns))}
    kept = {tuple(row[:5]): row[5] for row in connection.execute(select(t.tally)) if row[5]}
    assert kept == counted
    check = whole_state.ask(Today()).check_sum
    assert (check.difference, check.received) == (0, sum(counted.values()))


def every_case(connection: Connection) -> list[Case]:
    """All complaints, each with its flags looked at."""
    cases = []
    for row in connection.execute(select(t.complaint)):
        case = case_of(row)
        assert (row.is_open, row.is_awaiting) == (case.status.is_open, case.status is Status.PARTIALLY_CLOSED)
        cases.append(case)
    return cases


def cases_are_sound(cases: Iterable[Case], rules: Rules) -> None:
    """What a case says of itself fits together, and `act_by` is as the rules say."""
    for case in cases:
        assert settled(case, rules).act_by == case.act_by, case
        assert case.level in (1, 2, 3, 4)
        assert (case.closed_at is not None) == (case.status in _ENDED), case
        assert (case.merged_into is not None) == (case.status is Status.MERGED), case
        assert case.dialogue_due in (0, 2, 3, 4)
        assert not (case.in_reaudit and case.status is not Status.SPECIAL_CLOSED), case
        assert case.due_at >= case.level_since
        assert case.transfers <= rules.transfer_limit
        if case.status is Status.PARTIALLY_CLOSED:
            assert case.answered_at is not None
            assert not case.dialogue_due
        if case.status is Status.UNDER_EXAMINATION:
            assert case.level == 4 or not case.examined_l3


def closures_are_sound(connection: Connection, cases: Iterable[Case], ledger: Ledger) -> None:
    """Nothing closed without satisfaction; two persons for every special closure; one proposal waits or none."""
    rows: dict[int, list[Any]] = {}
    for row in connection.execute(select(t.proposal).order_by(t.proposal.c.id)):
        rows.setdefault(row.complaint_id, []).append(row)
    for case in cases:
        proposals = rows.get(case.id, [])
        if case.status is Status.CLOSED:
            ending = [a for a in ledger.last[case.id] if a in (Action.SATISFIED, Action.DISSATISFIED, Action.REOPENED)]
            assert ending[-1] is Action.SATISFIED
        waiting = [row for row in proposals if row.decision == int(Decision.WAITING)]
        assert len(waiting) == (case.status is Status.SPECIAL_CLOSE_PROPOSED), case
        assert all(row.proposed_by == case.proposed_by for row in waiting)
        if case.status is Status.SPECIAL_CLOSED:
            newest = proposals[-1]
            assert newest.decision == int(Decision.APPROVED)
            assert newest.decided_by != newest.proposed_by
        drawn = [row for row in proposals if row.reaudit == int(Reaudit.DRAWN)]
        assert len(drawn) == case.in_reaudit, case


def promises_are_sound(connection: Connection, cases: Iterable[Case]) -> None:
    """The nearest open promise of a complaint that is worked on is the one its lists show."""
    promise = t.dialogue.c
    still_open = select(promise.complaint_id, func.min(promise.promise_day)).where(
        promise.settled == 0, promise.promise_day.is_not(None)
    )
    nearest = dict(connection.execute(still_open.group_by(promise.complaint_id)).all())
    for case in cases:
        if case.status.is_open or case.status is Status.PARTIALLY_CLOSED:
            assert case.promise_day == nearest.get(case.id), case


def desks_are_sound(connection: Connection, cases: Iterable[Case]) -> None:
    """An open complaint lies at a seat of its level that covers its place, or at none."""
    seats = {row.id: row for row in connection.execute(select(t.seat))}
    for case in cases:
        if case.seat_id and case.status.is_open:
            seat = seats[case.seat_id]
            assert Role(seat.role).level == case.level, case
            scope = Scope(department_id=seat.department_id, district_id=seat.district_id, block_id=seat.block_id)
            assert scope.covers(case.department_id, case.district_id, case.block_id), case


def timer_is_done(cases: Iterable[Case], now: int) -> None:
    """After its last turn nothing is left that it would take up."""
    assert not [case for case in cases if overdue_for_timer(case, now)]


def search_finds(case: Case, subject: str, desk: Desk, stranger: Desk) -> None:
    """By number and by subject, within the scope alone."""
    for text in (case.number, subject):
        question = WorklistPage(filters=Filters(body=Body.ALL, text=text), sort=SortKey.REGISTERED)
        found = [row.id for row in desk.ask(question).rows]
        assert case.id in found, (text, found)
        assert case.id not in [row.id for row in stranger.ask(question).rows]
