"""Departments, districts and blocks as this store has them: do they exist, do they belong together?"""

from __future__ import annotations

from sqlalchemy import Connection, select

from desktop.models.errors import Code, RuleBroken
from desktop.models.identity import Scope
from desktop.services.sql.tables import block, department, district


def require_place(connection: Connection, scope: Scope) -> None:
    """`RuleBroken(VALUE_UNFIT)` for an unknown department or district, or a block outside its district."""
    known = (
        ("department_id", scope.department_id, department.c.id),
        ("district_id", scope.district_id, district.c.id),
    )
    for field, value, column in known:
        if value is not None and connection.scalar(select(column).where(column == value)) is None:
            raise RuleBroken(Code.VALUE_UNFIT, field=field)
    if scope.block_id is not None:
        of_block = connection.scalar(select(block.c.district_id).where(block.c.id == scope.block_id))
        if of_block is None or of_block != scope.district_id:
            raise RuleBroken(Code.VALUE_UNFIT, field="block_id")
