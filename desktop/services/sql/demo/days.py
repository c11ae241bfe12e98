"""A day of the helpline: everybody who complained on it, and what became of them until the demo's own day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from desktop.models.calendar import day_of
from desktop.models.reference_rows import Category
from desktop.services.sql.demo import arrivals
from desktop.services.sql.demo.calls import Call
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.dossier import Dossier
from desktop.services.sql.demo.hand import category_named
from desktop.services.sql.demo.histories import followed, granted
from desktop.services.sql.demo.people import mobile_number, somebody
from desktop.services.sql.demo.wishes import WISHES, Wish
from desktop.services.sql.demo.world import SPAN_DAYS, World

_DAY, _WISH = 21, 23
_KINDS = ("grievance", "information", "demand", "suggestion")
_FEWEST_FOR_WISHES = 400
_MOST_IMPORTED = 40
_SAME_PERSON, _NEIGHBOUR = 0.03, 0.06


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How many complaints come when: the same in every process that knows the world and the number."""

    world: World
    complaints: int
    keep_commands: bool = False
    """Keep the commands too, so that they can be given again to a real desk."""

    @property
    def imported(self) -> int:
        """How many of the complaints do not come by the days but by a portal's file at the end."""
        return min(_MOST_IMPORTED, self.complaints // 60) if self.complaints >= _FEWEST_FOR_WISHES else 0

    @cached_property
    def wishes(self) -> Mapping[int, tuple[Wish, ...]]:
        """The wishes of each day."""
        found: dict[int, tuple[Wish, ...]] = {}
        chance = Chance.of(self.world.seed, _WISH)
        for wish in WISHES if self.complaints >= _FEWEST_FOR_WISHES else ():
            for _ in range(wish.number):
                day = self.world.today - int(chance.between(wish.ages[0], wish.ages[1] + 1))
                found[day] = (*found.get(day, ()), wish)
        return found

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """Complaints of each day, the span's first day first."""
        wished = {day: sum(1 + wish.neighbours for wish in wishes) for day, wishes in self.wishes.items()}
        usual = arrivals.numbers_by_day(self.world, self.complaints - self.imported - sum(wished.values()))
        return tuple(number + wished.get(self.world.first_day + n, 0) for n, number in enumerate(usual))

    @cached_property
    def firsts(self) -> tuple[int, ...]:
        """The id before each day's first complaint."""
        return (0, *accumulate(self.numbers))

    @property
    def days(self) -> range:
        """The days of the span, counted from 0."""
        return range(SPAN_DAYS + 1)

    def dossiers(self, number: int) -> list[Dossier]:
        """The complaints of one of `days` in the order they came, with all that became of them."""
        day = self.world.first_day + number
        chance = Chance.of(self.world.seed, _DAY, day)
        moments = arrivals.moments(self.world, chance, day, self.numbers[number])
        wanted = self.wishes.get(day, ())
        usual = len(moments) - sum(1 + wish.neighbours for wish in wanted)
        found: list[Dossier] = []
        before: Call | None = None
        for n, at in enumerate(moments[:usual], self.firsts[number] + 1):
            draw = chance.random()
            again = before is not None and draw < _SAME_PERSON
            if before is not None and draw < _SAME_PERSON + _NEIGHBOUR:
                before = self._alike(chance, before, n, at, same_person=again)
            else:
                before = self._call(chance, n, at)
            found.append(followed(self.world, before, found[-1] if again else None, keep=self.keep_commands))
        for wish in wanted:
            found += self._wished(chance, wish, moments[len(found) :], self.firsts[number] + len(found) + 1)
        return found

    def _call(self, chance: Chance, number: int, at: int) -> Call:
        of = arrivals.category(chance, arrivals.month_of(day_of(at)))
        where = arrivals.place(chance, of)
        who = somebody(chance, where[0].code, where[1].code)
        kind = arrivals.kind(chance, of)
        return Call(number=number, at=at, who=who, where=where, category=of, kind=kind, complaints=self.complaints)

    def _alike(self, chance: Chance, call: Call, number: int, at: int, *, same_person: bool) -> Call:
        """The same matter again: the same person by another way, or a neighbour."""
        if same_person:
            return replace(call, number=number, at=at)
        other = somebody(chance, call.where[0].code, call.where[1].code)
        neighbour = replace(
            call.who, name=other.name, language=other.language, mobile=mobile_number(chance), hamlet=call.who.hamlet
        )
        return replace(call, number=number, at=at, who=neighbour)

    def _wished(self, chance: Chance, wish: Wish, moments: list[int], first: int) -> list[Dossier]:
        of = category_named(wish.category) if wish.category else arrivals.category(chance, 0)
        while not wish.category and not _suits(of, wish):
            of = arrivals.category(chance, arrivals.month_of(day_of(moments[0])))
        where = arrivals.home() if wish.home else arrivals.place(chance, of)
        call = Call(
            number=first,
            at=moments[0],
            who=somebody(chance, where[0].code, where[1].code),
            where=where,
            category=of,
            kind=wish.kind,
            complaints=self.complaints,
        )
        made = [granted(self.world, call, wish, keep=self.keep_commands)]
        for n in range(wish.neighbours):
            neighbour = self._alike(chance, call, first + 1 + n, moments[1 + n], same_person=False)
            made.append(granted(self.world, neighbour, wish.of_neighbours(), keep=self.keep_commands))
        return made


def _suits(of: Category, wish: Wish) -> bool:
    return of.department == wish.department and _KINDS[wish.kind - 1] in of.kinds
