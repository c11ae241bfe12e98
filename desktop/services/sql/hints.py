"""Index hints for SQLite: `with_hint(table, "INDEXED BY …", "sqlite")`, which SQLAlchemy renders for others only.

A list's index is known when its statement is written. Said aloud it can neither be missed because statistics are
stale nor be changed by a newer planner; without the index the statement fails instead of reading every row.
"""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.sql.selectable import FromClause


class _HintingCompiler(SQLiteCompiler):
    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - the compiler's own signature
        return text


def understand_hints(engine: Engine) -> None:
    """From now on the engine renders the hints of statements meant for SQLite."""
    engine.dialect.statement_compiler = _HintingCompiler
