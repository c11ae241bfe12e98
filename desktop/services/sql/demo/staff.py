"""The officers of the demo state: who holds which seat, since when, and when they were last seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.models.calendar import day_of, start_of
from desktop.models.identity import Posting, Role
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.offices import Offices, Seat
from desktop.services.sql.demo.people import full_name
from desktop.services.sql.demo.sign_ins import DEMO_SIGN_INS

_STREAM = 11
VACANT = 0.03
WITHOUT_HEAD = frozenset({"gmd.l3", "yth.l3"})
"""L3 seats that nobody holds: what the mapping doctor is to find (S001)."""
DOUBLE_CHARGES = {"twd.l3": "mwd.l3", "agr.l3": "hor.l3", "ahd.l3": "dai.l3", "tou.l3": "cul.l3"}
"""Heads of department who look after a second one."""
SILENT_IN_THE_DEMO = {
    "jst.l1.pau-bironkhal": 27,
    "jst.l1.chm-gairsain": 26,
    "jst.l2.uki": 28,
    "jst.l1.alm-dwarahat": 29,
    "jst.l1.pth-munsiyari": 41,
    "jst.l2.cpt": 33,
    "jst.l1.usn-khatima": 64,
}
"""Days since the last login of some officers of the demo department (S000-5: 25 warns, 30 asks why)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A posting with its days; `to_day` None = holds the seat now. The holder changes as `to_day` begins."""

    posting: Posting
    from_day: int
    to_day: int | None = None
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An officer. `last_login_at` None = never signed in."""

    id: int
    username: str
    name: str
    active: bool
    last_login_at: int | None


@dataclass(kw_only=True)
class Staff:
    """Everyone, and every tenure of every seat in order of time."""

    seats: Mapping[int, Seat]
    people: list[Person] = field(default_factory=list)
    tenures: list[Tenure] = field(default_factory=list)
    _held: dict[int, list[Tenure]] = field(default_factory=dict)

    def holder(self, seat_id: int, day: int) -> Posting | None:
        """Who holds the seat on that day; None when it is vacant or unknown."""
        for tenure in self._held.get(seat_id, ()):
            if tenure.from_day <= day and (tenure.to_day is None or day < tenure.to_day):
                return tenure.posting
        return None

    def person(self, username: str, name: str, last_login_at: int | None, *, active: bool = True) -> int:
        """One more officer; gives the id."""
        number = len(self.people) + 1
        self.people.append(Person(id=number, username=username, name=name, active=active, last_login_at=last_login_at))
        return number

    def post(self, officer_id: int, seat: Seat, days: tuple[int, int | None], order: str, *, extra: bool) -> None:
        """The officer holds the seat from the first day to the second."""
        posting = Posting(
            id=len(self.tenures) + 1,
            officer_id=officer_id,
            seat_id=seat.id,
            role=seat.role,
            designation=seat.designation,
            office=seat.office,
            scope=seat.scope,
            additional=extra,
        )
        tenure = Tenure(posting=posting, from_day=days[0], to_day=days[1], order=order)
        self.tenures.append(tenure)
        self._held.setdefault(seat.id, []).append(tenure)

    def end_last(self, day: int) -> None:
        """The newest tenure ended on that day."""
        ended = replace(self.tenures[-1], to_day=day)
        self.tenures[-1] = ended
        self._held[ended.posting.seat_id][-1] = ended


def staff_of(offices: Offices, seed: int, as_of: int) -> Staff:
    """Everybody in service on the day of `as_of`, with the transfers of the year before."""
    return _Appointments(offices, seed, as_of).made()


class _Appointments:
    def __init__(self, offices: Offices, seed: int, as_of: int) -> None:
        self._chance = Chance.of(seed, _STREAM)
        self._today, self._now = day_of(as_of), as_of
        self._by_code = {seat.code: seat for seat in offices.seats}
        self._offices = offices
        self._staff = Staff(seats={seat.id: seat for seat in offices.seats})
        self._taken: set[str] = set()

    def made(self) -> Staff:
        self._named()
        self._secretaries()
        for first, second in DOUBLE_CHARGES.items():
            self._appoint(self._by_code[first], also=(self._by_code[second],))
        earlier: Seat | None = None
        for seat in self._offices.seats:
            if seat.code in self._taken or seat.code in WITHOUT_HEAD:
                continue
            if seat.role.level in (1, 2) and self._chance.falls(VACANT) and seat.code not in SILENT_IN_THE_DEMO:
                self._leave_vacant(seat)
                continue
            neighbour = earlier is not None and _may_share(earlier, seat)
            if neighbour and earlier is not None and self._chance.falls(0.035):
                self._add_charge(earlier, seat)
                continue
            if earlier is not None and neighbour and self._chance.falls(0.05):
                self._swap(earlier, seat)
            else:
                self._appoint(seat)
            earlier = seat
        return self._staff

    def _named(self) -> None:
        for one in DEMO_SIGN_INS:
            first, *others = (self._by_code[code] for code in one.seats)
            login = start_of(self._today - 1) + 37_000 + 60 * len(self._taken)
            officer = self._staff.person(one.username, one.name, login)
            for seat in (first, *others):
                self._sit(officer, seat, self._since(), extra=seat is not first)

    def _secretaries(self) -> None:
        """One Secretary for all departments whose L4 post reads alike."""
        same: dict[tuple[str, str], list[Seat]] = {}
        for seat in self._offices.seats:
            if seat.role is Role.L4 and seat.code not in self._taken:
                same.setdefault((seat.designation, seat.office), []).append(seat)
        for first, *others in same.values():
            self._appoint(first, also=tuple(others))

    def _appoint(self, seat: Seat, also: tuple[Seat, ...] = ()) -> int:
        officer = self._newcomer(seat)
        self._sit(officer, seat, self._since())
        for other in also:
            self._sit(officer, other, self._since(), extra=True)
        return officer

    def _newcomer(self, seat: Seat, suffix: str = "") -> int:
        women = 0.24 if seat.role.level in (1, 2) else 0.3
        name, _ = full_name(self._chance, seat.district, women=women)
        return self._staff.person(f"{seat.code}{suffix}", name, self._login(seat))

    def _sit(self, officer: int, seat: Seat, since: int, *, extra: bool = False, order: str = "") -> None:
        self._staff.post(officer, seat, (since, None), order, extra=extra)
        self._taken.add(seat.code)

    def _since(self) -> int:
        """Long before the demo's first complaint."""
        return self._today - int(self._chance.between(500, 2_200))

    def _add_charge(self, regular: Seat, seat: Seat) -> None:
        """The neighbour looks after it, because nobody else was sent."""
        holder = self._staff.holder(regular.id, self._today)
        if holder is None:
            self._leave_vacant(seat)
            return
        order = f"कार्यालय आदेश सं0 {int(self._chance.between(110, 990))}, अतिरिक्त प्रभार"
        self._sit(holder.officer_id, seat, self._today - int(self._chance.between(430, 700)), extra=True, order=order)

    def _leave_vacant(self, seat: Seat) -> None:
        """Half of the vacant seats had somebody until this year; that person has retired."""
        if self._chance.falls(0.5):
            officer = self._newcomer(seat, ".pre")
            person = self._staff.people[officer - 1]
            left = self._today - int(self._chance.between(20, 300))
            gone = min(person.last_login_at or 0, start_of(left - 1) + 39_000)
            self._staff.people[officer - 1] = Person(
                id=officer, username=person.username, name=person.name, active=False, last_login_at=gone
            )
            self._staff.post(officer, seat, (self._since(), left), "", extra=False)

    def _swap(self, earlier: Seat, seat: Seat) -> None:
        """Two neighbours were transferred into each other's seats."""
        holder = self._staff.holder(earlier.id, self._today)
        before = self._staff.tenures[-1]
        if holder is None or before.posting.seat_id != earlier.id or before.posting.additional:
            self._appoint(seat)
            return
        day = self._today - int(self._chance.between(30, 330))
        order = f"स्थानान्तरण आदेश सं0 {int(self._chance.between(1_100, 9_900))}"
        other = self._newcomer(seat)
        self._staff.end_last(day)
        self._staff.post(other, seat, (self._since(), day), "", extra=False)
        self._sit(holder.officer_id, seat, day, order=order)
        self._sit(other, earlier, day, order=order)

    def _login(self, seat: Seat) -> int | None:
        """Most sign in daily (S000-3); some are silent for so long that the radar must show them."""
        days = SILENT_IN_THE_DEMO.get(seat.code)
        if days is None:
            draw = self._chance.random()
            if draw < 0.66:
                days = 0
            elif draw < 0.86:
                days = 1
            elif draw < 0.94:
                days = int(self._chance.between(2, 24))
            elif draw < 0.965:
                days = int(self._chance.between(25, 30))
            elif draw < 0.99:
                days = int(self._chance.between(30, 120))
            else:
                return None
        at = start_of(self._today - days) + int(self._chance.between(33_000, 61_000))
        return min(at, self._now - int(self._chance.between(60, 1_800)))


def _may_share(one: Seat, other: Seat) -> bool:
    return (
        one.role is other.role
        and one.role.level in (1, 2)
        and one.scope.department_id == other.scope.department_id
        and (one.role is Role.L2 or one.scope.district_id == other.scope.district_id)
    )
