"""Officers, the seats they hold, and what a seat may see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop.models.seam import Command, Question, Receipt


class Role(IntEnum):
    """The part a seat plays. Stored as its number: never renumber."""

    L1 = 1
    L2 = 2
    L3 = 3
    L4 = 4
    SECTION_OFFICER = 5
    ANUSACHIV = 6
    STATE_NODAL = 7
    ADMINISTRATOR = 8
    CLOCK = 9
    """The store's own timer; nobody signs in as it."""

    @property
    def level(self) -> int:
        """1-4 for officers who answer complaints, 0 for the others."""
        return int(self) if self <= Role.L4 else 0


OFFICERS_OF_LEVELS = frozenset({Role.L1, Role.L2, Role.L3, Role.L4})
CELL = frozenset({Role.SECTION_OFFICER, Role.ANUSACHIV})
EVERYONE = frozenset(Role) - {Role.CLOCK}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a seat may see: one department or all (`None`), narrowed to a district or block where it has one."""

    department_id: int | None = None
    district_id: int | None = None
    block_id: int | None = None

    def covers(self, department_id: int, district_id: int, block_id: int) -> bool:
        """Does a complaint of this department and place lie inside?"""
        return (
            self.department_id in (None, department_id)
            and self.district_id in (None, district_id)
            and self.block_id in (None, block_id)
        )


WHOLE_STATE = Scope()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One officer in one seat. A person with additional charges has several and works in one at a time."""

    id: int
    officer_id: int
    seat_id: int
    role: Role
    designation: str
    office: str
    scope: Scope
    additional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """Who is at the desk, in which posting, and which others they may switch to."""

    id: int
    username: str
    name: str
    posting: Posting
    postings: tuple[Posting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What a person types to sign in. `posting_id` None = the one used last, else the first regular charge."""

    username: str
    password: str
    posting_id: int | None = None

    def __repr__(self) -> str:
        return f"Credentials({self.username!r}, …)"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow:
    """A seat as the Officers screen shows it. Days are epoch days in IST; `holder_id` None = vacant."""

    id: int
    role: Role
    designation: str
    office: str
    scope: Scope
    active: bool
    posting_id: int | None
    holder_id: int | None
    holder: str
    additional: bool
    since: int | None
    last_login_at: int | None
    open_cases: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerRow:
    """A person as the Officers screen shows them."""

    id: int
    name: str
    username: str
    active: bool
    last_login_at: int | None
    postings: tuple[Posting, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingRow:
    """Which seat receives complaints of a department at a level; `None` in category or place means every one."""

    id: int
    department_id: int
    category_id: int | None
    district_id: int | None
    block_id: int | None
    level: int
    seat_id: int
    seat: str
    holder: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingFinding:
    """What the mapping doctor found: `code` is vacant | no_head | silent | overloaded | no_seat (S001)."""

    code: str
    seat_id: int | None
    department_id: int
    district_id: int | None
    block_id: int | None
    level: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats(Question[tuple[SeatRow, ...]]):
    """Seats inside the posting's scope, by level, then place. `text` matches designation, office or holder."""

    role: Role | None = None
    department_id: int | None = None
    district_id: int | None = None
    text: str = ""
    only_vacant: bool = False
    seat_id: int | None = None
    """Only this one."""
    limit: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Officers(Question[tuple[OfficerRow, ...]]):
    """People who hold or held a seat in the scope, by name. `silent_days` > 0: no login for so long (S000-5)."""

    text: str = ""
    silent_days: int = 0
    limit: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Mappings(Question[tuple[MappingRow, ...]]):
    """Who receives what, for a department the posting may see."""

    department_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingDoctor(Question[tuple[MappingFinding, ...]]):
    """Seats that will not answer: vacant, without the head of department at L3, silent, overloaded (S001)."""

    department_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOfficer(Command[Receipt]):
    """An administrator enters a person, with a first password to be changed."""

    name: str
    username: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditOfficer(Command[Receipt]):
    """An administrator corrects a name or takes a person out of service; the history keeps them."""

    officer_id: int
    seen_version: int
    name: str
    active: bool
    new_password: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePassword(Command[Receipt]):
    """Everyone for themselves."""

    old_password: str
    new_password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSeat(Command[Receipt]):
    """An administrator creates a seat."""

    role: Role
    designation: str
    office: str
    scope: Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSeat(Command[Receipt]):
    """An administrator renames or closes a seat."""

    seat_id: int
    seen_version: int
    designation: str
    office: str
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GivePosting(Command[Receipt]):
    """An officer takes a seat from a day on; the holder before them leaves it that day (change list, S001)."""

    officer_id: int
    seat_id: int
    from_day: int
    additional: bool = False
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPosting(Command[Receipt]):
    """A seat falls vacant."""

    posting_id: int
    from_day: int
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMapping(Command[Receipt]):
    """Complaints of this department, category and place go to this seat at its level from now on."""

    department_id: int
    level: int
    seat_id: int
    category_id: int | None = None
    district_id: int | None = None
    block_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMapping(Command[Receipt]):
    """The wider rule holds again."""

    mapping_id: int
    seen_version: int
