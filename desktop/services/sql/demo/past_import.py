"""The section's import of this morning: complaints of before, closed by force elsewhere, through the real import."""

from __future__ import annotations

import hashlib
import json

from sqlalchemy import Engine

from desktop.models.complaint import Channel, Kind, Status
from desktop.models.identity import Officer
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import ApplyPortalRows, FinishImport
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
_YOUNGEST, _LONGEST = 120, 60  # days: registered at the latest, closed after at the most
FILE_NAME = "1905_पोर्टल_निर्यात_जल_संस्थान.xlsx"


def import_the_past(engine: Engine, plan: Plan) -> None:
    """Take the rows as the section officer takes a portal's file: the last import that the status bar tells of.

    Force-closed complaints exist by import alone (S002), so the simulation has none.
    """
    world = plan.world
    department = department_coded(arrivals.SHOWN)
    posting = world.holder(world.cells[department.id], world.as_of)
    if posting is None or not plan.imported:
        return
    chance = Chance.of(world.seed, _STREAM)
    rows = tuple(_row(plan, chance, number) for number in range(1, plan.imported + 1))
    officer = Officer(id=posting.officer_id, username="", name="", posting=posting, postings=(posting,))
    desk = SqlDesk(Store(engine=engine, clock=lambda: world.as_of), officer)
    desk.do(ApplyPortalRows(command_id=chance.command_id(), rows=rows))
    told = json.dumps([row.number for row in rows]).encode()
    desk.do(
        FinishImport(
            command_id=chance.command_id(),
            file_name=FILE_NAME,
            sha256=hashlib.sha256(told).hexdigest(),
            new=len(rows),
            changed=0,
            unchanged=0,
            refused=0,
        )
    )


def _row(plan: Plan, chance: Chance, number: int) -> PortalRow:
    world, of = plan.world, arrivals.category(chance, 0)
    while of.department != arrivals.SHOWN or "grievance" not in of.kinds:
        of = arrivals.category(chance, 0)
    district, block = arrivals.place(chance, of)
    who = somebody(chance, district.code, block.code)
    registered = world.as_of - int(chance.between(_YOUNGEST, SPAN_DAYS - 5) * 86_400)
    blanks = Blanks(chance, who, (district, block), world.today)
    family = department_coded(arrivals.SHOWN).family
    subject, description = complaint_texts(chance, blanks, of.code, "grievance", who.language, family)
    return PortalRow(
        row_number=number + 1,
        number=portal_number(plan.complaints, number - plan.imported),
        kind=Kind.GRIEVANCE,
        channel=Channel.PORTAL,
        registered_at=registered,
        department_id=department_coded(arrivals.SHOWN).id,
        district_id=district.id,
        block_id=block.id,
        village=who.village,
        category_id=of.id,
        subject=subject,
        description=description,
        complainant=who.name,
        mobile=who.mobile,
        language=who.language,
        level=1 + int(chance.random() * 3),
        status=Status.FORCE_CLOSED,
        closed_at=registered + int(chance.between(10, _LONGEST) * 86_400),
    )
