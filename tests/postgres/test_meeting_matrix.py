"""The life of meetings and minutes through raw connections: every role tries every step from everywhere, in SQL.

What is right is the table written by hand of `models/test_meeting_policy`. Each attempt is looked at as a commit would
look at it, and taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from desktop.models import meeting_minutes as m
from desktop.models.calendar import day_of
from desktop.models.complaint import Action
from desktop.models.meeting import MeetingKind, MeetingState, MinutesState, Series
from desktop.models.meeting_policy import MEETING_POLICY
from desktop.services.sql.postgres.meeting_steps import STEPS, Step
from tests.helpers import meetings as told
from tests.helpers.postgres import OWNER
from tests.helpers.postgres_office import SharedOffice, cluster
from tests.helpers.stores import DEHRADUN, JST, NOW, PWD
from tests.models.test_meeting_policy import BY_HAND, MINUTES, OTHER_SERIES, ROLES, STATES, lines
from tests.postgres.conftest import Raw, posting_of
from tests.postgres.test_matrix import PEOPLE
from tests.postgres.test_psql import Psql

STEP_OF = {step.command.__name__: step for step in STEPS}
OWN = Series(kind=MeetingKind.DEPARTMENT, department_id=JST)
SERIES = (
    Series(kind=MeetingKind.PRE_REVIEW, level=2, department_id=JST, district_id=DEHRADUN),
    Series(kind=MeetingKind.PRE_REVIEW, level=3, department_id=JST),
    Series(kind=MeetingKind.PRE_REVIEW, level=4, department_id=JST),
    Series(kind=MeetingKind.CHIEF_MINISTER),
)
"""As the columns of OTHER_SERIES are ordered."""
SOME = ("ApproveMinutes", "SignMinutes")
REFUSED = {"42501", "ND403", "ND404"}


class Table:
    """One meeting, set as a case wants it, and everybody's connection."""

    def __init__(self, office: SharedOffice, psql: Psql, owner: Raw) -> None:
        self.number = told.plan(office, days_ago=2)
        self.owner = owner
        owner.execute("ALTER TABLE meeting DISABLE TRIGGER USER")
        self.raws = {role: psql(name) for role, name in PEOPLE.items()}
        self.sits = {role: posting_of(self.raws[role], name) for role, name in PEOPLE.items()}

    def set(self, series: Series, state: MeetingState, minutes: MinutesState) -> None:
        self.owner.execute("ALTER TABLE meeting DISABLE TRIGGER USER")
        self.owner.execute(
            "UPDATE meeting SET kind = %s, level = %s, department_id = %s, district_id = %s, state = %s,"
            " minutes_state = %s WHERE id = %s",
            (
                *(int(series.kind), series.level, series.department_id or 0, series.district_id or 0),
                *(int(state), int(minutes), self.number),
            ),
        )
        self.owner.execute("ALTER TABLE meeting ENABLE TRIGGER USER")

    def attempt(self, role: Any, step: Step, minutes: MinutesState, **instead: Any) -> bool:
        """Does the database take this role's step, written by hand? `instead`: other columns than the step's own."""
        raw = self.raws[role]
        version = "minutes_version" if issubclass(step.command, m.MinutesCommand) else "version"
        columns: dict[str, Any] = {}
        if step.state is not None:
            columns["state"] = int(step.state)
        if step.minutes is not None:
            columns["minutes_state"] = int(max(step.after(minutes)))
        changes = [sql.SQL("{0} = {0} + 1").format(sql.Identifier(version))]
        changes += [
            sql.SQL("{} = {}").format(sql.Identifier(k), sql.Literal(v)) for k, v in (columns | instead).items()
        ]
        change = sql.SQL("UPDATE meeting SET {} WHERE id = {}").format(sql.SQL(", ").join(changes), self.number)
        return taken(raw, self.sits[role], lambda: raw.execute(change), [(step.action, self.number)])


def taken(raw: Raw, posting: int, change: Callable[[], object], entries: Iterable[tuple[Action, int]]) -> bool:
    """One act: the change and its entries, looked at as a commit would, then taken back."""
    raw.execute("BEGIN")
    try:
        raw.execute("SELECT desk.begin_act(%s)", (posting,))
        change()
        for action, subject in entries:
            raw.execute("SELECT desk.append(%s, %s, NULL, %s, '', '', false)", (int(action), uuid4().bytes, subject))
        raw.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except psycopg.Error as refused:
        if refused.sqlstate not in REFUSED:
            raise
        return False
    finally:
        raw.execute("ROLLBACK")
    return True


def tried(office: SharedOffice, psql: Psql, commands: Iterable[str]) -> int:
    """How many attempts there were; each ended as the table written by hand says."""
    rows, wrong, attempts = {row[0]: row[1:] for row in lines(BY_HAND)}, [], 0
    with cluster().connect(OWNER, office.address.database or "") as owner:
        table = Table(office, psql, owner)
        for command in commands:
            roles, states, minutes = rows[command]
            for (sign, state), (step, text) in product(STATES.items(), MINUTES.items()):
                table.set(OWN, state, text)
                for letter, role in ROLES.items():
                    allowed = table.attempt(role, STEP_OF[command], text)
                    attempts += 1
                    if allowed is not (letter in roles and sign in states and step in minutes):
                        wrong.append((command, role.name, state.name, text.name, allowed))
    assert wrong == []
    return attempts


def test_every_step_is_known() -> None:
    assert set(STEP_OF) == {command.__name__ for command in MEETING_POLICY} == {row[0] for row in lines(BY_HAND)}


@pytest.mark.parametrize("command", SOME)
def test_some_steps_of_a_department_s_review(office: SharedOffice, psql: Psql, command: str) -> None:
    assert tried(office, psql, [command]) == 256


@pytest.mark.long
def test_every_step_of_a_department_s_review(office: SharedOffice, psql: Psql) -> None:
    attempts = tried(office, psql, STEP_OF)
    print(f"{attempts} attempts, each as the table says")
    assert attempts == 256 * len(STEP_OF)


def test_pre_reviews_and_the_state_s_review(office: SharedOffice, psql: Psql) -> None:
    wrong = []
    with cluster().connect(OWNER, office.address.database or "") as owner:
        table = Table(office, psql, owner)
        for name, *columns in lines(OTHER_SERIES):
            permit, step = MEETING_POLICY[STEP_OF[name].command], STEP_OF[name]
            state, text = min(permit.states), min(permit.minutes)
            for roles, series in zip(columns, SERIES, strict=True):
                table.set(series, state, text)
                for letter, role in ROLES.items():
                    if table.attempt(role, step, text) is not (letter in roles):
                        wrong.append((name, series.kind.name, series.level, role.name))
    assert wrong == []


class TestOtherwiseThanTheProgram:
    """Minutes that are approved, and an anusachiv with psql."""

    def at(self, office: SharedOffice, psql: Psql) -> tuple[Raw, int, int]:
        number = told.approved(office)
        raw = psql("anu.jst")
        return raw, posting_of(raw, "anu.jst"), number

    def test_two_steps_in_one_act(self, office: SharedOffice, psql: Psql) -> None:
        raw, posting, number = self.at(office, psql)
        change = "UPDATE meeting SET minutes_state = 5, minutes_version = minutes_version + 1 WHERE id = %s"
        both = [(Action.MINUTES_SIGNED, number), (Action.MINUTES_ENDORSED, number)]
        assert not taken(raw, posting, lambda: raw.execute(change, (number,)), both)

    def test_more_than_the_step_touches(self, office: SharedOffice, psql: Psql) -> None:
        raw, posting, number = self.at(office, psql)
        change = "UPDATE meeting SET minutes_state = 4, minutes_version = minutes_version + 1, approved_by = 'x'"
        assert not taken(raw, posting, lambda: raw.execute(change), [(Action.MINUTES_SIGNED, number)])

    def test_an_entry_without_its_step(self, office: SharedOffice, psql: Psql) -> None:
        raw, posting, number = self.at(office, psql)
        assert not taken(raw, posting, lambda: None, [(Action.MINUTES_SIGNED, number)])

    def test_a_step_without_its_entry(self, office: SharedOffice, psql: Psql) -> None:
        raw, posting, number = self.at(office, psql)
        change = "UPDATE meeting SET minutes_state = 4, minutes_version = minutes_version + 1 WHERE id = %s"
        assert not taken(raw, posting, lambda: raw.execute(change, (number,)), [])
        assert taken(raw, posting, lambda: raw.execute(change, (number,)), [(Action.MINUTES_SIGNED, number)])

    def test_a_text_once_it_is_signed(self, office: SharedOffice, psql: Psql) -> None:
        number = told.signed(office)
        raw = psql("anu.jst")
        text = (
            "INSERT INTO minutes_text (meeting_id, version, at, officer_id, posting_id, body)"
            " VALUES (%s, 99, 1, desk.me(), 1, '{}')"
        )
        change = "UPDATE meeting SET minutes_version = minutes_version + 1 WHERE id = %s"
        for action in (Action.MINUTES_SAVED, Action.CORRIGENDUM_ISSUED):

            def both() -> None:
                raw.execute(text, (number,))
                raw.execute(change, (number,))

            assert not taken(raw, posting_of(raw, "anu.jst"), both, [(action, number)])

    def test_a_meeting_planned_as_held(self, psql: Psql) -> None:
        raw = psql("anu.jst")
        plan = (
            "INSERT INTO meeting (kind, level, department_id, district_id, day, state, minutes_state)"
            " VALUES (2, 0, %s, 0, %s, %s, %s)"
        )
        day, planned = day_of(NOW), [(Action.MEETING_PLANNED, 1)]
        ways = {(JST, 1, 0): True, (JST, 3, 0): False, (JST, 1, 3): False, (PWD, 1, 0): False, (0, 1, 0): False}
        for (department, state, minutes), right in ways.items():
            values = (department, day, state, minutes)
            got = taken(raw, posting_of(raw, "anu.jst"), lambda: raw.execute(plan, values), planned)  # noqa: B023 - used at once
            assert got is right, values
