"""The authorisation matrix through raw connections: every role tries every command in every state, straight in SQL.

What is right is the table written by hand of `models/test_policy_matrix`; nothing of the program stands in between.
Each attempt is looked at as a commit would look at it, and taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import uuid4

import psycopg
import pytest

from desktop.models.complaint import Status
from desktop.models.identity import Role
from desktop.services.sql.postgres.transitions import LEADS, Lead
from tests.helpers.postgres import OWNER
from tests.helpers.postgres_office import SharedOffice, cluster
from tests.helpers.stores import JST
from tests.models.test_policy_matrix import ALLOWED, ROLES, STATES, in_good_standing
from tests.postgres.conftest import Raw, posting_of

PEOPLE = {
    Role.L1: "l1.jst",
    Role.L2: "l2.jst",
    Role.L3: "l3.jst",
    Role.L4: "l4.jst",
    Role.SECTION_OFFICER: "so.jst",
    Role.ANUSACHIV: "anu.jst",
    Role.STATE_NODAL: "itda",
    Role.ADMINISTRATOR: "admin",
}
LEAD_OF = {lead.command.__name__: lead for lead in LEADS}
REPRESENTATIVE = ("StartAction", "AnswerComplaint", "RecordSatisfied", "ApproveSpecialClose", "RevealMobile")


def test_every_row_of_the_table_is_tried() -> None:
    assert set(LEAD_OF) == set(ALLOWED)
    assert set(PEOPLE) == set(ROLES.values())


@pytest.mark.parametrize("command", REPRESENTATIVE)
def test_some_commands(office: SharedOffice, psql: Callable[[str], Raw], command: str) -> None:
    assert tried(office, psql, [command]) == 80


@pytest.mark.long
def test_every_command(office: SharedOffice, psql: Callable[[str], Raw]) -> None:
    attempts = tried(office, psql, ALLOWED)
    print(f"{attempts} attempts, each as the table says")
    assert attempts == 80 * len(ALLOWED)


def tried(office: SharedOffice, psql: Callable[[str], Raw], commands: Iterable[str]) -> int:
    """How many attempts there were; each ended as the table written by hand says."""
    number = office.register().id
    officers = {role: psql(name) for role, name in PEOPLE.items()}
    sits = {role: posting_of(officers[role], PEOPLE[role]) for role in PEOPLE}
    wrong, attempts = [], 0
    with cluster().connect(OWNER, office.address.database or "") as owner:
        (second,) = owner.execute("SELECT id FROM officer WHERE username = 'l2.jst'").fetchone() or (0,)
        propose(owner, number)
        for command in commands:
            roles, states = ALLOWED[command]
            for letter, role in ROLES.items():
                for sign, status in STATES.items():
                    owner.execute("ALTER TABLE complaint DISABLE TRIGGER USER")
                    _place(owner, number, command, role, status, int(second))
                    owner.execute("ALTER TABLE complaint ENABLE TRIGGER USER")
                    allowed = attempt(officers[role], sits[role], number, LEAD_OF[command], status)
                    attempts += 1
                    if allowed is not (letter in roles and sign in states):
                        wrong.append((command, role.name, status.name, allowed))
    assert wrong == []
    return attempts


def propose(owner: Raw, number: int) -> None:
    """A proposal of somebody who is none of those who try."""
    owner.execute("ALTER TABLE proposal DISABLE TRIGGER USER")
    owner.execute(
        "INSERT INTO proposal (complaint_id, department_id, round, reason, rule, text, proposed_by, proposed_posting,"
        " proposed_at) VALUES (%s, %s, 1, 'SC04', 'x', 'x', 1, 1, 1)",
        (number, JST),
    )
    owner.execute("ALTER TABLE proposal ENABLE TRIGGER USER")


def _place(owner: Raw, number: int, command: str, role: Role, status: Status, second: int) -> None:
    """The complaint as it must stand for nothing but role and state to be in the way."""
    case = in_good_standing(command, role, status)
    proposer = second if command == "WithdrawSpecialClose" else 1
    owner.execute(
        "UPDATE complaint SET status = %s, is_open = %s, is_awaiting = %s, level = %s, dialogues_reached = 1,"
        " proposed_by = %s, in_reaudit = true, lane_proposed = %s, examined_l3 = %s WHERE id = %s",
        (
            *(int(status), status.is_open, status is Status.PARTIALLY_CLOSED, case.level),
            *(proposer, case.lane_proposed, case.examined_l3, number),
        ),
    )


def attempt(raw: Raw, posting: int, number: int, lead: Lead, before: Status) -> bool:
    """Does the database take the command's step, written by hand?"""
    after = min(lead.to) if lead.to else before
    raw.execute("BEGIN")
    try:
        raw.execute("SELECT desk.begin_act(%s)", (posting,))
        if lead.command.__name__ == "ApproveSpecialClose":
            raw.execute("SET CONSTRAINTS ALL DEFERRED")
            _decide(raw, number)
        if lead.touches:
            raw.execute(
                "UPDATE complaint SET status = %s, is_open = %s, is_awaiting = %s, version = version + 1 WHERE id = %s",
                (int(after), after.is_open, after is Status.PARTIALLY_CLOSED, number),
            )
        raw.execute(
            "SELECT desk.append(%s, %s, %s, NULL, '', %s, false)",
            (int(lead.action), uuid4().bytes, number, f'{{"status_to": {int(after)}}}'),
        )
        raw.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except psycopg.Error as refused:
        if refused.sqlstate not in {"42501", "ND403", "ND404"}:
            raise
        return False
    finally:
        raw.execute("ROLLBACK")
    return True


def _decide(raw: Raw, number: int) -> None:
    raw.execute(
        "UPDATE proposal SET decision = 1, decided_by = desk.me(), decided_at = desk.now() WHERE complaint_id = %s",
        (number,),
    )
