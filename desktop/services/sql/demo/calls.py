"""Somebody complains: the command that registers it and the file that begins with it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.calendar import day_of
from desktop.models.complaint import Channel, Kind, altered
from desktop.models.complaint_commands import RegisterComplaint
from desktop.models.reference_rows import Block, Category, District
from desktop.models.text import mask_mobile
from desktop.models.workflow import new_case
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.dossier import Dossier
from desktop.services.sql.demo.hand import department_coded
from desktop.services.sql.demo.people import Somebody
from desktop.services.sql.demo.wording import Blanks, complaint_texts
from desktop.services.sql.demo.world import World

_LAST_NUMBER = 30_958_000
_KINDS = ("", "grievance", "information", "demand", "suggestion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Who complains, from where, about what; `number` is the complaint's id, `complaints` how many the store gets."""

    number: int
    at: int
    who: Somebody
    where: tuple[District, Block]
    category: Category
    kind: Kind
    complaints: int


def portal_number(complaints: int, number: int) -> str:
    """The portal's number of the n-th of so many complaints; those before the first were there before the demo's."""
    return str(_LAST_NUMBER - complaints + number)


def opened(world: World, call: Call, chance: Chance, *, keep: bool) -> tuple[Dossier, Blanks]:
    """The file as it was registered, by the section or by a field officer who was telephoned."""
    department = department_coded(call.category.department)
    district, block = call.where
    blanks = Blanks(chance, call.who, call.where, day_of(call.at))
    subject, description = complaint_texts(
        chance, blanks, call.category.code, _KINDS[call.kind], call.who.language, department.family
    )
    books = world.books(call.at)
    case = new_case(
        number=portal_number(call.complaints, call.number),
        kind=call.kind,
        department_id=department.id,
        district_id=district.id,
        block_id=block.id,
        category_id=call.category.id,
        books=books,
    )
    channel = arrivals.channel(chance)
    field = world.holder(case.seat_id, call.at) if channel is Channel.PHONED_IN else None
    clerk = field or world.holder(world.cells[department.id], call.at)
    if clerk is None:
        raise LookupError(department.code)
    columns = {
        "channel": int(channel),
        "complainant": call.who.name,
        "mobile": call.who.mobile,
        "mobile_masked": mask_mobile(call.who.mobile),
        "village": call.who.village,
        "subject": subject,
    }
    dossier = Dossier(
        world=world,
        chance=chance,
        case=altered(case, id=call.number),
        columns=columns,
        language=call.who.language,
        description=description,
        given=[] if keep else None,
    )
    command = RegisterComplaint(
        command_id=chance.command_id(),
        number=case.number,
        kind=call.kind,
        channel=channel,
        department_id=department.id,
        district_id=district.id,
        block_id=block.id,
        category_id=call.category.id,
        subject=subject,
        description=description,
        name=call.who.name,
        mobile=call.who.mobile,
        village=call.who.village,
        language=call.who.language,
    )
    dossier.opened(clerk, command)
    return dossier, blanks
