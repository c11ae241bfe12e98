"""A complaint's row and the rules' case: the one place that knows both."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from desktop.models.complaint import Case, Kind, Status
from desktop.models.errors import NotFound
from desktop.models.identity import Scope
from desktop.services.sql.tables import complaint

CASE_COLUMNS = tuple(field.name for field in fields(Case))
_values = attrgetter(*CASE_COLUMNS)
_CASE = select(*(complaint.c[name] for name in CASE_COLUMNS)).where(complaint.c.id == bindparam("id"))
_UPDATE = update(complaint).where(complaint.c.id == bindparam("row"))


def case_of(row: Any) -> Case:
    """The case of a row that has the case's columns."""
    values = dict(zip(CASE_COLUMNS, _values(row), strict=True))
    return Case(**values | {"kind": Kind(row.kind), "status": Status(row.status)})


def values_of(case: Case) -> dict[str, Any]:
    """The columns of a case, the derived flags among them."""
    values = dict(zip(CASE_COLUMNS, _values(case), strict=True))
    values["kind"], values["status"] = int(case.kind), int(case.status)
    values["is_open"], values["is_awaiting"] = case.status.is_open, case.status is Status.PARTIALLY_CLOSED
    return values


def load_case(connection: Connection, complaint_id: int, scope: Scope) -> Case:
    """The case, or `NotFound` when it is not there or not in the scope."""
    row = connection.execute(_CASE, {"id": complaint_id}).first()
    if row is None or not scope.covers(row.department_id, row.district_id, row.block_id):
        raise NotFound
    return case_of(row)


def save_case(connection: Connection, case: Case) -> None:
    """Write a case that was loaded in this transaction."""
    values = values_of(case)
    number = values.pop("id")
    connection.execute(_UPDATE, {"row": number, **values})


def add_case(connection: Connection, case: Case, person: dict[str, Any]) -> int:
    """Write a new case with its person's columns and give its id."""
    values = values_of(case) | person
    del values["id"]
    result = connection.execute(insert(complaint), values)
    (number,) = result.inserted_primary_key or (0,)
    return int(number)
