"""Filling a store with very many rows: what slows single rows is set aside first and made again afterwards."""

from __future__ import annotations

from sqlalchemy import Connection, text

_ASIDE = text(
    "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid"
)
_CELL = "department_id, district_id, block_id, status, level"


def drop_for_load(connection: Connection) -> tuple[str, ...]:
    """Drops every index and trigger and gives what `build_after_load` needs to make them again.

    Only on a file nobody else has open and that is thrown away when the load fails: meanwhile numbers may repeat,
    counters stand still and the ledger can be written over.
    """
    found = connection.execute(_ASIDE).all()
    for kind, name, _ in found:
        connection.exec_driver_sql(f'DROP {kind} "{name}"')
    return tuple(statement for _, _, statement in found)


def build_after_load(connection: Connection, set_aside: tuple[str, ...]) -> None:
    """Recounts the tally, builds indexes and triggers, gathers the planner's statistics.

    Raises `IntegrityError` when a number was loaded twice.
    """
    connection.exec_driver_sql("DELETE FROM tally")
    counted = f"SELECT {_CELL}, count(*) FROM complaint GROUP BY {_CELL}"  # noqa: S608 - constant names only
    connection.exec_driver_sql(f"INSERT INTO tally ({_CELL}, n) {counted}")
    for statement in set_aside:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("PRAGMA analysis_limit = 2000")
    connection.exec_driver_sql("ANALYZE")
