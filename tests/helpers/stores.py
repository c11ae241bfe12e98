"""A small store with people in every role, quick enough for every test: `office = fresh_store(tmp_path)`.

Two departments (JST 4 and PWD 1) in two districts (Dehradun 2, Nainital 11), one officer a seat, user names as in
PEOPLE, one password. `office.desk("l2.jst")` signs in; `office.clock.advance(days=8)` lets time pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from argon2 import PasswordHasher
from sqlalchemy import Connection, Engine, insert

from desktop.models.calendar import day_of
from desktop.models.complaint import Channel, Kind
from desktop.models.complaint_commands import RegisterComplaint
from desktop.models.identity import WHOLE_STATE, Credentials, Role, Scope
from desktop.models.reference import load_reference
from desktop.models.seam import Receipt
from desktop.models.text import name_key
from desktop.services.ports import Desk
from desktop.services.sql import tables as t
from desktop.services.sql.backend import SqlBackend
from desktop.services.sql.engine import writing
from desktop.services.sql.seed import add_administrator, seed_reference
from desktop.services.sql.upkeep import build_store

NOW = 1_795_000_000
"""18.11.2026 in the afternoon, IST."""
PASSWORD = "saral-1905"  # noqa: S105 - of made-up officers
JST, PWD = 4, 1
DEHRADUN, NAINITAL, HARIDWAR = 2, 11, 3
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def _first_block(district: str) -> int:
    return next(block.id for block in load_reference().blocks if block.district == district)


def _plain_category(department: str) -> int:
    """The first category whose limits are the general ones."""
    rows = load_reference().categories
    return next(row.id for row in rows if row.department == department and row.level_days is None)


BLOCKS = {DEHRADUN: _first_block("DDN"), NAINITAL: _first_block("NTL"), HARIDWAR: _first_block("HDW")}
CATEGORIES = {JST: _plain_category("JST"), PWD: _plain_category("PWD")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An officer of the store and the seat they hold; `second` is an additional charge."""

    username: str
    name: str
    role: Role
    scope: Scope
    second: Scope | None = None


def _department(department_id: int, short: str, names: str) -> Iterator[Person]:
    given = iter(names.split())
    for level in (Role.L1, Role.L2):
        for district, letter in ((DEHRADUN, ""), (NAINITAL, "b")):
            block = BLOCKS[district] if level is Role.L1 else None
            scope = Scope(department_id=department_id, district_id=district, block_id=block)
            yield Person(username=f"l{int(level)}{letter}.{short}", name=next(given), role=level, scope=scope)
    whole = Scope(department_id=department_id)
    for prefix, role in (("l3", Role.L3), ("l4", Role.L4), ("so", Role.SECTION_OFFICER), ("anu", Role.ANUSACHIV)):
        yield Person(username=f"{prefix}.{short}", name=next(given), role=role, scope=whole)


PEOPLE = (
    *_department(JST, "jst", "रमेश गीता मोहन सरिता दिनेश कमला हरीश बीना"),
    *_department(PWD, "pwd", "सुरेश विमला गोपाल पुष्पा नरेन्द्र राधा महेश लता"),
    Person(
        username="double",
        name="प्रकाश",
        role=Role.L2,
        scope=Scope(department_id=JST, district_id=HARIDWAR),
        second=Scope(department_id=PWD, district_id=HARIDWAR),
    ),
    Person(username="itda", name="अनिल", role=Role.STATE_NODAL, scope=WHOLE_STATE),
)


@dataclass(slots=True)
class Clock:
    """The store's time, as the test wants it."""

    now: int = NOW

    def __call__(self) -> int:
        return self.now

    def advance(self, *, days: int = 0, hours: int = 0, seconds: int = 0) -> None:
        self.now += days * 86_400 + hours * 3_600 + seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An open store."""

    file: Path
    backend: SqlBackend
    clock: Clock

    @property
    def url(self) -> str:
        return f"sqlite:///{self.file}"

    @property
    def engine(self) -> Engine:
        """For looking behind the desk."""
        return self.backend._store.engine

    def desk(self, username: str, *, posting_id: int | None = None) -> Desk:
        """The desk of one of PEOPLE, or "admin"."""
        return self.backend.sign_in(Credentials(username=username, password=PASSWORD, posting_id=posting_id))

    def seat(self, username: str) -> int:
        """The seat an officer holds."""
        return self.desk(username).officer.posting.seat_id

    def register(self, *, number: str = "", by: str = "so.jst", **changes: Any) -> Receipt:
        """A complaint about water in Dehradun, entered by the nodal cell unless told otherwise."""
        return self.desk(by).do(complaint(number=number, **changes))


def complaint(**changes: Any) -> RegisterComplaint:
    """The command that enters one; a department's own category goes with it."""
    department = changes.get("department_id", JST)
    district = changes.get("district_id", DEHRADUN)
    usual: Mapping[str, Any] = {
        "command_id": uuid4(),
        "number": "",
        "kind": Kind.GRIEVANCE,
        "channel": Channel.CALL_1905,
        "department_id": department,
        "district_id": district,
        "block_id": BLOCKS[district],
        "category_id": CATEGORIES[department],
        "subject": "पेयजल आपूर्ति बाधित",
        "description": "दस दिन से नल में पानी नहीं आ रहा है।",
        "name": "भगवती देवी",
        "mobile": "9412000001",
        "village": "रायपुर",
    }
    return RegisterComplaint(**{**usual, **changes})


@contextmanager
def opened_store(folder: Path, *, clock: Clock | None = None) -> Iterator[Office]:
    """A fresh store that is closed afterwards."""
    office = fresh_store(folder, clock=clock)
    try:
        yield office
    finally:
        office.backend.close()


def fresh_store(folder: Path, *, clock: Clock | None = None) -> Office:
    """A store of its own in the folder, open; `office.backend.close()` when done."""
    file = folder / "store.db"
    file.write_bytes(_template())
    clock = clock or Clock()
    return Office(file=file, backend=SqlBackend(f"sqlite:///{file}", clock=clock), clock=clock)


@cache
def _template() -> bytes:
    with TemporaryDirectory() as folder:
        return build_store(f"sqlite:///{folder}/template.db", _fill).read_bytes()


def _fill(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        fill(connection)


def fill(connection: Connection) -> None:
    """The office's lists, people, seats and rules, in an empty store of any kind."""
    password_hash = CHEAP.hash(PASSWORD)
    seed_reference(connection, NOW)
    add_administrator(
        connection,
        name="शंकर",
        username="admin",
        password_hash=password_hash,
        now=NOW,
        command_id=uuid4(),
    )
    for person in PEOPLE:
        officer_id = _add(
            connection,
            t.officer,
            username=person.username,
            name=person.name,
            name_key=name_key(person.name),
            password_hash=password_hash,
        )
        for scope in filter(None, (person.scope, person.second)):
            seat_id = _seat(connection, officer_id, person.role, scope, additional=scope is person.second)
            _map(connection, person.role, scope, seat_id)


def _seat(connection: Connection, officer_id: int, role: Role, scope: Scope, *, additional: bool) -> int:
    seat_id = _add(
        connection,
        t.seat,
        role=int(role),
        designation=f"{role.name} अधिकारी",
        office="कार्यालय",
        department_id=scope.department_id,
        district_id=scope.district_id,
        block_id=scope.block_id,
    )
    from_day = day_of(NOW) - 400
    _add(connection, t.posting, officer_id=officer_id, seat_id=seat_id, additional=additional, from_day=from_day)
    return seat_id


def _map(connection: Connection, role: Role, scope: Scope, seat_id: int) -> None:
    if role.level:
        _add(
            connection,
            t.mapping,
            department_id=scope.department_id,
            district_id=scope.district_id or 0,
            level=role.level,
            seat_id=seat_id,
        )


def _add(connection: Connection, table: Any, **row: Any) -> int:
    (number,) = connection.execute(insert(table), row).inserted_primary_key or (0,)
    return int(number)
