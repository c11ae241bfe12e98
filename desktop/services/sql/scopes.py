"""A posting's scope as conditions of a table that has department, district and block."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table

from desktop.models.identity import Scope

_NAMES = ("department_id", "district_id", "block_id")


def in_scope(table: Table, scope: Scope) -> list[ColumnElement[bool]]:
    """Only what the scope covers; no condition for the whole state."""
    bounds = ((table.c[name], getattr(scope, name)) for name in _NAMES)
    return [column == value for column, value in bounds if value is not None]
