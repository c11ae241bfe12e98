"""The seats of the state: who sits at which level of which department, and who receives what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.models.identity import WHOLE_STATE, Role, Scope
from desktop.models.reference import Reference
from desktop.models.reference_rows import Block, Department

CAPITAL = "DDN"
SECOND_SEATS: Mapping[str, tuple[str, frozenset[str]]] = {
    "PWD": ("सहायक अभियन्ता (सेतु)", frozenset({"PWD-04", "PWD-07"})),
    "JST": ("प्रभारी, जल मूल्य", frozenset({"JST-04", "JST-05"})),
    "UPC": ("सहायक लेखाकार (राजस्व)", frozenset({"UPC-05", "UPC-06", "UPC-09"})),
    "REV": ("नायब तहसीलदार", frozenset({"REV-02", "REV-03", "REV-08"})),
    "UDD": ("सफाई निरीक्षक", frozenset({"UDD-02", "UDD-03", "UDD-09"})),
    "EDU": ("उप खण्ड शिक्षा अधिकारी", frozenset({"EDU-03", "EDU-06", "EDU-09"})),
    "MED": ("ब्लॉक कार्यक्रम प्रबन्धक", frozenset({"MED-02", "MED-04", "MED-09"})),
}
"""A second L1 seat in every block, for some of the department's categories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A seat. `code` names it in usernames, `district` is the code of the district it stands in."""

    id: int
    role: Role
    scope: Scope
    designation: str
    office: str
    code: str
    district: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingRule:
    """Complaints of the department at the level go to the seat; 0 = every category, district, block."""

    department_id: int
    level: int
    seat_id: int
    category_id: int = 0
    district_id: int = 0
    block_id: int = 0


@dataclass(kw_only=True)
class Offices:
    """Seats and mapping rules, numbered in the order they were founded."""

    seats: list[Seat] = field(default_factory=list)
    rules: list[MappingRule] = field(default_factory=list)

    def open_seat(self, role: Role, scope: Scope, titles: tuple[str, str], code: str, district: str = CAPITAL) -> int:
        """One more seat; `titles` are designation and office."""
        number = len(self.seats) + 1
        designation, office = titles
        self.seats.append(
            Seat(
                id=number,
                role=role,
                scope=scope,
                designation=designation,
                office=office,
                code=code,
                district=district,
            )
        )
        return number

    def send(self, department: Department, level: int, seat_id: int, **to: int) -> None:
        """Complaints of the department and level go to the seat, `to` narrowing category, district or block."""
        self.rules.append(MappingRule(department_id=department.id, level=level, seat_id=seat_id, **to))


def offices_of_the_state(reference: Reference) -> Offices:
    """The whole state: about 6,300 seats, the same with the same numbers every time."""
    offices = Offices()
    state = "आई0टी0डी0ए0, देहरादून"
    offices.open_seat(Role.ADMINISTRATOR, WHOLE_STATE, ("प्रणाली प्रशासक", state), "itda.admin")
    offices.open_seat(Role.ADMINISTRATOR, WHOLE_STATE, ("सहायक प्रणाली प्रशासक", state), "itda.admin2")
    for number, title in enumerate(("राज्य नोडल अधिकारी, 1905", "सहायक नोडल अधिकारी", "परियोजना प्रबन्धक, 1905"), 1):
        offices.open_seat(Role.STATE_NODAL, WHOLE_STATE, (title, state), f"itda.nodal{number}")
    for department in reference.departments:
        _cell(offices, department)
        _heads(offices, department)
        _districts(offices, department, reference)
        _blocks(offices, department, reference)
    return offices


def _cell(offices: Offices, department: Department) -> None:
    scope, code = Scope(department_id=department.id), department.code.lower()
    offices.open_seat(Role.SECTION_OFFICER, scope, ("अनुभाग अधिकारी", department.section), f"{code}.so")
    offices.open_seat(Role.ANUSACHIV, scope, ("अनु सचिव", department.section), f"{code}.us")


def _titles(written: str, department: Department) -> tuple[str, str]:
    """A post as orders write it, "सचिव, पेयजल", taken apart into designation and office."""
    designation, _, office = written.partition(", ")
    return designation, office or department.short.hi


def _heads(offices: Offices, department: Department) -> None:
    scope, code = Scope(department_id=department.id), department.code.lower()
    for level, role in ((4, Role.L4), (3, Role.L3)):
        titles = _titles(department.designations[level - 1].hi, department)
        offices.send(department, level, offices.open_seat(role, scope, titles, f"{code}.l{level}"))


def _districts(offices: Offices, department: Department, reference: Reference) -> None:
    designation, _, office = department.designations[1].hi.partition(", ")
    for district in reference.districts:
        seat = offices.open_seat(
            Role.L2,
            Scope(department_id=department.id, district_id=district.id),
            (designation, f"{office or department.short.hi}, {district.name.hi}"),
            f"{department.code.lower()}.l2.{district.code.lower()}",
            district.code,
        )
        offices.send(department, 2, seat, district_id=district.id)


def _blocks(offices: Offices, department: Department, reference: Reference) -> None:
    districts = {district.code: district.id for district in reference.districts}
    second, codes = SECOND_SEATS.get(department.code, ("", frozenset()))
    categories = [row.id for row in reference.categories if row.code in codes]
    designation, _, office = department.designations[0].hi.partition(", ")
    for block in reference.blocks:
        where = {"district_id": districts[block.district], "block_id": block.id}
        scope = Scope(department_id=department.id, **where)
        titles = designation, _block_office(office or department.short.hi, block)
        code = f"{department.code.lower()}.l1.{block.code.lower()}"
        offices.send(department, 1, offices.open_seat(Role.L1, scope, titles, code, block.district), **where)
        if second:
            titles = second, _block_office(department.short.hi, block)
            seat = offices.open_seat(Role.L1, scope, titles, f"{code}.2", block.district)
            for category in categories:
                offices.send(department, 1, seat, category_id=category, **where)


def _block_office(office: str, block: Block) -> str:
    return f"{office}, वि0ख0 {block.name.hi}"
