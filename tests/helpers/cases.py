"""Cases, postings and books for the rules' tests, without a store."""

from __future__ import annotations

from typing import Any

from desktop.models.calendar import Calendar
from desktop.models.closure_rules import closure_rules
from desktop.models.complaint import Case, Kind, Status
from desktop.models.identity import Posting, Role, Scope
from desktop.models.rules import Rules
from desktop.models.workflow import Books

NOW = 1_795_000_000
"""18.11.2026 in the afternoon, IST."""
DAY = 86_400
DEPARTMENT, OTHER_DEPARTMENT = 4, 1
CATEGORY, SISTER_CATEGORY, FOREIGN_CATEGORY = 40, 41, 10
DISTRICT, OTHER_DISTRICT = 3, 5
BLOCK, OTHER_BLOCK = 21, 22

SCOPES = {
    Role.L1: Scope(department_id=DEPARTMENT, district_id=DISTRICT, block_id=BLOCK),
    Role.L2: Scope(department_id=DEPARTMENT, district_id=DISTRICT),
    Role.L3: Scope(department_id=DEPARTMENT),
    Role.L4: Scope(department_id=DEPARTMENT),
    Role.SECTION_OFFICER: Scope(department_id=DEPARTMENT),
    Role.ANUSACHIV: Scope(department_id=DEPARTMENT),
    Role.STATE_NODAL: Scope(),
    Role.ADMINISTRATOR: Scope(),
    Role.CLOCK: Scope(),
}


def posting(role: Role, *, officer_id: int | None = None, scope: Scope | None = None) -> Posting:
    """A posting of the role over the test department; officer and posting ids follow the role."""
    number = 100 + int(role)
    return Posting(
        id=number,
        officer_id=officer_id or number,
        seat_id=number,
        role=role,
        designation=role.name,
        office="",
        scope=scope or SCOPES[role],
    )


def case(**changes: Any) -> Case:
    """A pending grievance of the test department at L1, registered two days ago."""
    fields: dict[str, Any] = {
        "id": 1,
        "number": "30948217",
        "kind": Kind.GRIEVANCE,
        "status": Status.PENDING,
        "level": 1,
        "department_id": DEPARTMENT,
        "district_id": DISTRICT,
        "block_id": BLOCK,
        "category_id": CATEGORY,
        "seat_id": 101,
        "registered_at": NOW - 2 * DAY,
        "level_since": NOW - 2 * DAY,
        "due_at": NOW + 5 * DAY,
        "act_by": NOW + 5 * DAY,
    }
    return Case(**fields | changes)


def books(now: int = NOW, **rules: Any) -> Books:
    """Books whose seats are `100 + level` in the test department and `200 + level` elsewhere."""
    departments = {CATEGORY: DEPARTMENT, SISTER_CATEGORY: DEPARTMENT, FOREIGN_CATEGORY: OTHER_DEPARTMENT}
    return Books(
        now=now,
        rules=Rules(**rules),
        calendar=Calendar(),
        seat_for=lambda department, _category, _district, _block, level: (
            (100 if department == DEPARTMENT else 200) + level
        ),
        department_of_category=lambda category: departments.get(category, 0),
        reasons=closure_rules(),
    )
