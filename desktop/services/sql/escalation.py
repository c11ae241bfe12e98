"""The timer's complaints: those of the whole state whose limit has passed, whoever gives the timer its turn.

On a shared PostgreSQL the officer whose turn it is sees none of other areas: the database hands out where they stand,
without persons or texts, and takes back nothing but the timer's own step.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, text
from sqlalchemy.dialects.postgresql import JSONB

from desktop.models.calendar import day_of
from desktop.models.complaint import Case, Status
from desktop.services.sql.acts import is_postgres
from desktop.services.sql.case_rows import CASE_COLUMNS, case_of, save_case, values_of
from desktop.services.sql.tables import complaint

_HANDED_OUT = text("SELECT overdue FROM desk.overdue(:most) AS overdue")
_ESCALATE = text("SELECT desk.escalate(:values)").bindparams(bindparam("values", type_=JSONB))
_STEP = ("id", "level", "seat_id", "level_since", "due_at", "act_by", "version")


def overdue_cases(connection: Connection, now: int, most: int) -> list[Case]:
    """The longest overdue first, at most so many."""
    if is_postgres(connection):
        return [case_of(SimpleNamespace(**row)) for row in connection.scalars(_HANDED_OUT, {"most": most}).all()]
    columns = complaint.c
    overdue = (
        select(*(columns[name] for name in CASE_COLUMNS))
        .where(
            columns.is_open == True,  # noqa: E712 - SQL; .is_(True) would miss the partial index
            columns.due_at < now,
            columns.level < 3,
            columns.status.in_((int(Status.PENDING), int(Status.IN_PROGRESS))),
            columns.dialogue_due == 0,
            or_(columns.target_day.is_(None), columns.target_day < day_of(now)),
        )
        .order_by(columns.due_at, columns.id)
        .limit(most)
    )
    return list(map(case_of, connection.execute(overdue)))


def save_escalated(connection: Connection, case: Case) -> None:
    """Write what the timer's steps made of it."""
    if not is_postgres(connection):
        save_case(connection, case)
        return
    values: dict[str, Any] = values_of(case)
    step = {name: values[name] for name in _STEP}
    connection.execute(_ESCALATE, {"values": step})
