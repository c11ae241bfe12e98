"""A posting's scope as conditions of a statement."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table

from desktop.models.identity import Scope
from desktop.services.sql.tables import complaint, proposal

_NAMES = ("department_id", "district_id", "block_id")


def in_scope(table: Table, scope: Scope) -> list[ColumnElement[bool]]:
    """Only what the scope covers, of a table with department, district and block; nothing for the whole state."""
    bounds = ((table.c[name], getattr(scope, name)) for name in _NAMES)
    return [column == value for column, value in bounds if value is not None]


def proposals_in_scope(scope: Scope) -> list[ColumnElement[bool]]:
    """Only proposals made in the scope, of a statement that joins their complaints.

    A department keeps what it decided in its register even where the complaint has since gone to another.
    """
    bounds = (
        (proposal.c.department_id, scope.department_id),
        (complaint.c.district_id, scope.district_id),
        (complaint.c.block_id, scope.block_id),
    )
    return [column == value for column, value in bounds if value is not None]
