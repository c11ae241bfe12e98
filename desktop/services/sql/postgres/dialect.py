"""What SQLAlchemy writes for PostgreSQL where the tables and statements were worded for SQLite.

Flags are 0 and 1 there and true booleans here; texts compare by their code points on both, whatever the database's own
language; `instr` is called `strpos`. One place, so that migrations and statements need no second wording.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Boolean, Column, Engine, Text
from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDDLCompiler
from sqlalchemy.schema import CreateIndex

_FLAG_IS_SET = re.compile(r"\b(is_\w+) = 1\b")


class _Statements(PGCompiler):
    def visit_instr_func(self, function: Any, **how: Any) -> str:
        return f"strpos{self.function_argspec(function, **how)}"


class _Tables(PGDDLCompiler):
    def get_column_specification(self, column: Column[Any], **how: Any) -> str:
        written = str(super().get_column_specification(column, **how))  # type: ignore[no-untyped-call] # SQLAlchemy leaves it untyped
        if isinstance(column.type, Boolean):
            return written.replace("DEFAULT 0", "DEFAULT false").replace("DEFAULT 1", "DEFAULT true")
        return re.sub(r"\bTEXT\b", 'TEXT COLLATE "C"', written, count=1) if isinstance(column.type, Text) else written

    def visit_create_index(self, create: CreateIndex, *given: Any, **how: Any) -> str:
        written = str(super().visit_create_index(create, *given, **how))  # type: ignore[no-untyped-call] # the same
        return _FLAG_IS_SET.sub(r"\1", written)


def speak_postgres(engine: Engine) -> None:
    """From now on the engine writes statements and tables as this store has them."""
    engine.dialect.statement_compiler = _Statements
    engine.dialect.ddl_compiler = _Tables
