"""An officer with psql: what the program would not offer, the database refuses by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import LiteralString
from uuid import uuid4

import psycopg
import pytest
from psycopg import errors

from desktop.models.complaint import Action
from desktop.models.complaint_commands import RevealMobile
from tests.contract.behind import whole_store
from tests.helpers import steps
from tests.helpers.postgres import OWNER
from tests.helpers.postgres_office import SharedOffice, cluster
from tests.helpers.stores import PWD
from tests.postgres.conftest import Raw, posting_of

Psql = Callable[[str], Raw]
DENIED = errors.InsufficientPrivilege


def begin(raw: Raw, username: str) -> None:
    raw.execute("SELECT desk.begin_act(%s)", (posting_of(raw, username),))


def told(raw: Raw, action: Action, complaint_id: int | None, details: str = "") -> None:
    raw.execute(
        "SELECT desk.append(%s, %s, %s, NULL, 'x', %s, false)", (int(action), uuid4().bytes, complaint_id, details)
    )


def outcome(raw: Raw, statement: LiteralString) -> str:
    """How many rows it reached, or how it was refused."""
    try:
        return str(raw.execute(statement).rowcount)
    except psycopg.Error as refused:
        return str(refused.sqlstate)


def code_of(raised: pytest.ExceptionInfo[psycopg.Error]) -> str | None:
    return raised.value.sqlstate


BARE: tuple[LiteralString, ...] = (
    "UPDATE complaint SET status = 6, is_open = false",
    "DELETE FROM complaint",
    "TRUNCATE complaint CASCADE",
    "INSERT INTO event SELECT * FROM event LIMIT 0",
    "UPDATE event SET text = 'x'",
    "DELETE FROM event",
    "TRUNCATE event",
    "UPDATE desk.head SET number = 0",
    "SELECT * FROM desk.head",
    "INSERT INTO desk.transition VALUES (1, 1, 1, 1, false, '{}')",
    "SELECT * FROM desk.words",
    "SELECT mobile FROM complaint",
    "SELECT * FROM complaint",
    "SELECT password_hash FROM officer",
    "UPDATE officer SET active = false",
    "UPDATE posting SET seat_id = 1",
    "INSERT INTO policy_value (code, value, from_day, order_text) VALUES ('old_days', '1', 1, 'x')",
    "UPDATE policy_value SET value = '1'",
    "UPDATE receipt SET answer = 'x'",
    "UPDATE proposal SET decision = 1",
    "ALTER TABLE complaint DISABLE TRIGGER ALL",
    "ALTER TABLE complaint DISABLE ROW LEVEL SECURITY",
    "DROP POLICY read ON complaint",
    "CREATE TABLE mine (id int)",
    "CREATE TEMP TABLE mine (id int)",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE ROLE another",
    "SET ROLE nodal_owner",
    "SELECT desk.begin_upkeep()",
    "SELECT desk.set_login(1, 'SCRAM-SHA-256$1:x$y:z')",
    "SET session_replication_role = replica",
)


@pytest.mark.parametrize("username", ["l2.jst", "l3.jst", "admin"])
def test_no_bare_statement_does_anything(office: SharedOffice, psql: Psql, username: str) -> None:
    """Each is refused, or reaches no row because outside an act no policy lets one be changed."""
    office.register()
    raw = psql(username)
    kept = whole_store(office)
    for statement in BARE:
        assert outcome(raw, statement) in {"0", "42501", "ND403", "ND422"}, statement
    assert whole_store(office) == kept


class TestAnAct:
    """Begun as the program begins it, then otherwise than the program would."""

    def ended(self, raw: Raw) -> pytest.ExceptionInfo[psycopg.Error]:
        with pytest.raises(psycopg.Error) as raised:
            raw.execute("COMMIT")
        return raised

    def begun(self, psql: Psql, username: str) -> Raw:
        raw = psql(username)
        raw.execute("BEGIN")
        begin(raw, username)
        return raw

    def test_a_move_without_an_entry(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        raw.execute("UPDATE complaint SET status = 2, version = version + 1 WHERE id = %s", (number,))
        assert code_of(self.ended(raw)) == "42501"

    def test_an_entry_without_its_move(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        told(raw, Action.STARTED, number)
        assert code_of(self.ended(raw)) == "42501"

    def test_an_entry_of_another_role(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        with pytest.raises(psycopg.Error) as raised:
            told(raw, Action.CLOSURE_APPROVED, number)
        assert code_of(raised) == "ND403"

    def test_a_lie_about_where_it_went(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        raw.execute("UPDATE complaint SET status = 2, version = version + 1 WHERE id = %s", (number,))
        told(raw, Action.STARTED, number, '{"status_to": 6}')
        assert code_of(self.ended(raw)) == "42501"

    def test_more_than_the_step_touches(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        raw.execute("UPDATE complaint SET status = 2, category_id = 1, version = version + 1 WHERE id = %s", (number,))
        told(raw, Action.STARTED, number, '{"status_to": 2}')
        assert code_of(self.ended(raw)) == "42501"

    def test_the_program_s_own_step_is_let_through(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        raw.execute("UPDATE complaint SET status = 2, version = version + 1 WHERE id = %s", (number,))
        told(raw, Action.STARTED, number, '{"status_to": 2}')
        raw.execute("COMMIT")
        assert raw.execute("SELECT status FROM complaint WHERE id = %s", (number,)).fetchone() == (2,)

    def test_a_complaint_entered_twice(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        with pytest.raises(psycopg.Error) as raised:
            told(raw, Action.REGISTERED, number)
        assert code_of(raised) == "42501"

    def test_a_talk_that_is_nobody_s_entry(self, office: SharedOffice, psql: Psql) -> None:
        number = office.register().id
        raw = self.begun(psql, "l1.jst")
        raw.execute(
            "INSERT INTO dialogue (complaint_id, at, level, officer_id, posting_id, mode, outcome)"
            " VALUES (%s, 1, 1, desk.me(), 1, 1, 1)",
            (number,),
        )
        assert code_of(self.ended(raw)) == "42501"

    def test_the_posting_of_somebody_else(self, psql: Psql) -> None:
        raw = psql("l1.jst")
        with pytest.raises(psycopg.Error) as raised:
            raw.execute("SELECT desk.begin_act(%s)", (posting_of(raw, "l3.jst"),))
        assert code_of(raised) == "ND403"


def test_a_setting_says_nothing_of_who_one_is(office: SharedOffice, psql: Psql) -> None:
    office.register()
    raw = psql("l1.pwd")
    for username in ("l1.jst", "l3.jst", "itda", "admin"):
        raw.execute("SELECT set_config('desk.posting', %s, false)", (str(posting_of(raw, username)),))
        assert raw.execute("SELECT count(*) FROM complaint").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM complaint_text").fetchone() == (0,)
        assert raw.execute("SELECT count(*) FROM event WHERE complaint_id IS NOT NULL").fetchone() == (0,)
        found = raw.execute("SELECT count(*) FROM desk.found('words', '''पान''', 'all', '[]', 9)").fetchone()
        assert found == (0,)


def test_each_sees_their_own_area(office: SharedOffice, psql: Psql) -> None:
    office.register()
    office.register(by="so.pwd", department_id=PWD)
    seen = {
        name: psql(name).execute("SELECT count(*) FROM complaint").fetchone()
        for name in ("l1.jst", "l1b.jst", "l2.jst", "l3.jst", "so.pwd", "itda", "admin")
    }
    assert seen == {
        "l1.jst": (1,),
        "l1b.jst": (0,),
        "l2.jst": (1,),
        "l3.jst": (1,),
        "so.pwd": (1,),
        "itda": (2,),
        "admin": (2,),
    }


def test_a_number_is_told_once_the_ledger_keeps_that_it_was(office: SharedOffice, psql: Psql) -> None:
    number = office.register().id
    raw = psql("l1.jst")
    ask: LiteralString = "SELECT desk.revealed_mobile(%s)"
    assert raw.execute(ask, (number,)).fetchone() == (None,)
    raw.execute("BEGIN")
    begin(raw, "l1.jst")
    told(raw, Action.REVEALED, number)
    assert raw.execute(ask, (number,)).fetchone() == (None,)
    raw.execute("ROLLBACK")
    assert raw.execute(ask, (number,)).fetchone() == (None,)
    office.desk("l1.jst").do(RevealMobile(command_id=uuid4(), complaint_id=number, reason="दूरभाष पर वार्ता"))
    assert raw.execute(ask, (number,)).fetchone() == ("9412000001",)
    assert psql("l2.jst").execute(ask, (number,)).fetchone() == (None,)


def test_nobody_approves_their_own_proposal(office: SharedOffice, psql: Psql) -> None:
    steps.propose(office, "l2.jst", office.register().id)
    raw = psql("l2.jst")
    raw.execute("BEGIN")
    begin(raw, "l2.jst")
    with pytest.raises(psycopg.Error) as raised:
        raw.execute("UPDATE proposal SET decision = 1, decided_by = desk.me(), decided_at = desk.now()")
    assert code_of(raised) == "42501"
    raw.execute("ROLLBACK")
    with cluster().connect(OWNER, office.address.database or "") as owner:
        owner.execute("ALTER TABLE proposal DISABLE TRIGGER USER")
        with pytest.raises(errors.CheckViolation):
            owner.execute("UPDATE proposal SET decision = 1, decided_by = proposed_by")


def test_not_even_the_owner_changes_the_ledger(office: SharedOffice) -> None:
    office.register()
    with cluster().connect(OWNER, office.address.database or "") as owner:
        for statement in ("UPDATE event SET text = 'x'", "DELETE FROM event", "TRUNCATE event"):
            with pytest.raises(DENIED):
                owner.execute(statement)
