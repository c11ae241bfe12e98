"""What the database itself knows: written by the owner as the store is made or brought up to date, always anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from psycopg import sql
from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql import literal_column

from desktop.models.complaint import Action
from desktop.models.identity import Role
from desktop.models.policy import POLICY
from desktop.models.portal_commands import ApplyPortalRows
from desktop.services.sql.ledger import GENESIS
from desktop.services.sql.postgres import access, meeting_steps, transitions
from desktop.services.sql.postgres.names import officers_of, server_of
from desktop.services.sql.tables import complaint
from desktop.services.sql.worklist_shapes import BODY_CLAUSES, TERMS

SCRIPTS = Path(__file__).with_name("authority")
"""Run in the order of their names."""


def establish(connection: Connection) -> None:
    """Roles, functions, triggers, the workflow's rows, policies, grants: inside the transaction of the migration.

    The owner needs the right to make roles, no more. Running it again changes nothing.
    """
    driver: Any = connection.connection.driver_connection
    database, owner = driver.execute("SELECT current_database(), current_user").fetchone()
    groups = officers_of(database), server_of(database)
    for group in groups:
        if driver.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (group,)).fetchone() is None:
            driver.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(group)))
    officers, server = (sql.Identifier(group).as_string(driver) for group in groups)
    quoted_owner = sql.Identifier(owner).as_string(driver)
    values = {
        "{genesis}": f"'\\x{GENESIS.hex()}'::bytea",
        "{server}": _text(groups[1]),
        "{officers}": _text(groups[0]),
        "{administrator}": str(int(Role.ADMINISTRATOR)),
        **{
            "{" + action.name.lower() + "}": str(int(action))
            for action in (
                *(Action.REGISTERED, Action.IMPORTED, Action.REVEALED, Action.SIGNED_IN),
                Action.MEETING_PLANNED,
            )
        },
    }
    for script in sorted(SCRIPTS.glob("*.sql")):
        text = script.read_text(encoding="utf-8")
        for mark, value in values.items():
            text = text.replace(mark, value)
        driver.execute(text)
    _fill(driver)
    for statement in _shut(sql.Identifier(database).as_string(driver), officers, server):
        driver.execute(statement)
    for statement in access.statements(officers, server, quoted_owner):
        driver.execute(statement)


def _fill(driver: Any) -> None:
    """The rows that come from the program: workflow, steps of meetings, and what a list's conditions mean."""
    rows: dict[str, list[Any]] = {
        "transition": list(transitions.transitions()),
        "touched": list(transitions.touched()),
        "permit": sorted(transitions.permits()),
        "importer": [(int(role),) for role in sorted(POLICY[ApplyPortalRows].roles)],
        "clause": _clauses(),
        "meeting_step": list(meeting_steps.meeting_steps()),
        "meeting_actor": list(meeting_steps.meeting_actors()),
    }
    for table, wanted in rows.items():
        name = sql.Identifier("desk", table)
        driver.execute(sql.SQL("DELETE FROM {}").format(name))
        with driver.cursor() as cursor:
            places = sql.SQL(", ").join(sql.Placeholder() * len(wanted[0]))
            cursor.executemany(sql.SQL("INSERT INTO {} VALUES ({})").format(name, places), wanted)


def _clauses() -> list[tuple[str, str, str]]:
    """Bodies and terms of lists as templates: `%1$s` stands for a value."""
    table: Any = complaint.alias("c")
    dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call] # SQLAlchemy leaves it untyped

    def written(clause: Any) -> str:
        text = str(clause.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
        return text.replace("complaint.", "c.").replace("%%", "%")

    bodies = [
        ("body", body.value, " AND ".join(map(written, clauses)) or "true") for body, clauses in BODY_CLAUSES.items()
    ]

    def place(n: int) -> Any:
        return literal_column(f"%{n + 1}$s")

    return bodies + [("term", name, written(clause(table, place, 1))) for name, clause in TERMS.items()]


def _shut(database: str, officers: str, server: str) -> list[str]:
    """Nobody but officers and the service comes in; officers make nothing of their own here."""
    return [
        f"REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {database} TO {officers}, {server}",
        f"GRANT USAGE ON SCHEMA public, desk TO {officers}, {server}",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA desk FROM PUBLIC, {officers}",
        f"GRANT SELECT ON desk.importer TO {officers}, {server}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {officers}, {server}",
        "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA desk FROM PUBLIC",
        f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA desk TO {officers}, {server}",
    ]


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
