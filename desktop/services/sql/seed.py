"""The first rows of a store: the state's fixed lists and one administrator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, insert

from desktop.models.calendar import day_number, day_of
from desktop.models.complaint import Action
from desktop.models.identity import Role
from desktop.models.reference import Reference, load_reference
from desktop.models.text import name_key
from desktop.services.sql import tables as t
from desktop.services.sql.ledger import Entry, append
from desktop.services.sql.shelf import BOOKS

CREATED_AT, DEMO = "created_at", "demo"


def seed_reference(connection: Connection, now: int, *, demo: bool = False) -> None:
    """Districts, blocks, departments, categories, policy values, holidays and the store's own facts."""
    known = load_reference()
    districts = {district.code: district.id for district in known.districts}
    departments = {department.code: department.id for department in known.departments}
    _fill(connection, t.district, (_names(row) for row in known.districts))
    _fill(connection, t.block, (_names(row) | {"district_id": districts[row.district]} for row in known.blocks))
    _fill(
        connection,
        t.department,
        (_names(row) | {"code": row.code, "section": row.section} for row in known.departments),
    )
    _fill(
        connection,
        t.category,
        (_names(row) | {"department_id": departments[row.department]} for row in known.categories),
    )
    _fill(connection, t.policy_value, _policy(known))
    _fill(connection, t.holiday, _holidays(known))
    facts = {BOOKS: "1", CREATED_AT: str(now), DEMO: str(int(demo))}
    _fill(connection, t.store, ({"key": key, "value": value} for key, value in facts.items()))


def add_administrator(
    connection: Connection, *, name: str, username: str, password_hash: str, now: int, command_id: UUID
) -> int:
    """The person who enters everybody else, with seat and posting; gives the officer's id."""
    person = {"name": name, "name_key": name_key(name), "username": username, "password_hash": password_hash}
    officer_id = _add(connection, t.officer, person)
    seat_id = _add(connection, t.seat, {"role": int(Role.ADMINISTRATOR), "designation": "प्रशासक"})
    _add(connection, t.posting, {"officer_id": officer_id, "seat_id": seat_id, "from_day": day_of(now)})
    entry = Entry(
        at=now,
        officer_id=0,
        posting_id=0,
        action=Action.OFFICER_ADDED,
        command_id=command_id,
        subject_id=officer_id,
        details={"username": username},
    )
    append(connection, entry)
    return officer_id


def _names(row: Any) -> dict[str, Any]:
    aliases = "\n".join(getattr(row, "aliases", ()))
    return {"id": row.id, "name_hi": row.name.hi, "name_en": row.name.en, "aliases": aliases}


def _policy(known: Reference) -> Iterator[dict[str, Any]]:
    """The first values; a category with limits of its own gets them under the order of the general limit."""
    for row in known.policy:
        common = {
            "code": row.code,
            "from_day": day_number(row.effective_from),
            "order_text": row.source.hi,
            "confirmed": row.confirmed,
        }
        yield common | {"value": row.value, "category_id": None}
        if row.code == "level_sla_days":
            for category in known.categories:
                if category.level_days is not None:
                    yield common | {"value": str(list(category.level_days)), "category_id": category.id}


def _holidays(known: Reference) -> Iterator[dict[str, Any]]:
    for row in known.holidays:
        names = {"name_hi": row.name.hi, "name_en": row.name.en}
        yield names | {"day": day_number(row.day), "district_id": 0, "confirmed": row.confirmed}


def _fill(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    connection.execute(insert(table), list(rows))


def _add(connection: Connection, table: Table, row: dict[str, Any]) -> int:
    (number,) = connection.execute(insert(table), row).inserted_primary_key or (0,)
    return int(number)
