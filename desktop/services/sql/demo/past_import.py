"""The section's import of this morning through the real import: new complaints, and old ones closed by force elsewhere.

Force-closed complaints exist by import alone (S002), so the simulation has none.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import Engine

from desktop.models.complaint import Channel, Kind, Status
from desktop.models.identity import Officer
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import ApplyPortalRows, FinishImport
from desktop.models.reference_rows import Block, Category, District
from desktop.services.sql import handlers
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.calls import portal_number
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.days import Plan
from desktop.services.sql.demo.hand import department_coded
from desktop.services.sql.demo.people import somebody
from desktop.services.sql.demo.wording import Blanks, complaint_texts
from desktop.services.sql.demo.world import SPAN_DAYS
from desktop.services.sql.desk import SqlDesk, Store

REGISTERED = handlers.__all__
"""The modules whose commands a desk knows, named so that importing this one imports them."""
_STREAM = 31
_YOUNGEST, _LONGEST = 120, 60  # days: forced ones were registered at the latest, closed after at the most
_FORCED = 4
"""Of so many rows one was closed by force."""
_AT_HOME = 3
"""So many of the new ones are of the demo L1 officer's own block."""
FILE_NAME = "1905_पोर्टल_निर्यात_जल_संस्थान.xlsx"


def import_the_past(engine: Engine, plan: Plan) -> None:
    """Take the rows as the section officer takes a portal's file: the last import that the status bar tells of."""
    world = plan.world
    department = department_coded(arrivals.SHOWN)
    posting = world.holder(world.cells[department.id], world.as_of)
    if posting is None or not plan.imported:
        return
    chance = Chance.of(world.seed, _STREAM)
    rows = tuple(_row(plan, chance, number) for number in range(1, plan.imported + 1))
    officer = Officer(id=posting.officer_id, username="", name="", posting=posting, postings=(posting,))
    desk = SqlDesk(Store(engine=engine, clock=lambda: world.as_of), officer)
    told = json.dumps([row.number for row in rows]).encode()
    sha256 = hashlib.sha256(told).hexdigest()
    desk.do(ApplyPortalRows(command_id=chance.command_id(), sha256=sha256, rows=rows))
    desk.do(
        FinishImport(
            command_id=chance.command_id(),
            file_name=FILE_NAME,
            sha256=sha256,
            new=len(rows),
            changed=0,
            unchanged=0,
            refused=0,
        )
    )


def _row(plan: Plan, chance: Chance, number: int) -> PortalRow:
    world, forced = plan.world, number % _FORCED == 0
    of = _category(chance, world.today)
    district, block = arrivals.home() if number <= _AT_HOME else arrivals.place(chance, of)
    who = somebody(chance, district.code, block.code)
    blanks = Blanks(chance, who, (district, block), world.today)
    family = department_coded(arrivals.SHOWN).family
    subject, description = complaint_texts(chance, blanks, of.code, "grievance", who.language, family)
    return PortalRow(
        row_number=number + 1,
        number=portal_number(plan.complaints, number - plan.imported + (0 if forced else plan.complaints)),
        kind=Kind.GRIEVANCE,
        village=who.village,
        subject=subject,
        description=description,
        complainant=who.name,
        mobile=who.mobile,
        language=who.language,
        **_where(of, district, block),
        **(_closed_by_force(world.as_of, chance) if forced else _waiting(plan, chance, number)),
    )


def _category(chance: Chance, today: int) -> Category:
    while True:
        of = arrivals.category(chance, arrivals.month_of(today))
        if of.department == arrivals.SHOWN and "grievance" in of.kinds:
            return of


def _where(of: Category, district: District, block: Block) -> dict[str, Any]:
    return {
        "department_id": department_coded(arrivals.SHOWN).id,
        "district_id": district.id,
        "block_id": block.id,
        "category_id": of.id,
    }


def _waiting(plan: Plan, chance: Chance, number: int) -> dict[str, Any]:
    """Registered since yesterday's import, the lower numbers first; nobody has written anything yet."""
    share = (plan.imported - number + chance.between(0.1, 1)) / plan.imported
    return {
        "channel": arrivals.channel(chance),
        "registered_at": plan.world.as_of - int(share * 86_400),
        "level": 1,
        "status": Status.PENDING,
        "reopen_count": 0,
    }


def _closed_by_force(as_of: int, chance: Chance) -> dict[str, Any]:
    """Long ago, outside; the file tells of it for the first time."""
    registered = as_of - int(chance.between(_YOUNGEST, SPAN_DAYS - 5) * 86_400)
    return {
        "channel": Channel.PORTAL,
        "registered_at": registered,
        "level": 1 + int(chance.random() * 3),
        "status": Status.FORCE_CLOSED,
        "closed_at": registered + int(chance.between(10, _LONGEST) * 86_400),
    }
