"""Random officers give random commands on a real store for thousands of steps; what must always hold always holds.

The quick walk is part of every run and always the same, over a server and a shared store a shorter one; the long ones
draw new dice every time.
"""

from __future__ import annotations

import io
import random
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.calendar import day_of
from desktop.models.complaint import ComplaintFile, Kind
from desktop.models.errors import AppError, Code, NotFound, StaleData
from desktop.models.identity import AddSeat, Role, Scope
from desktop.models.policy import POLICY
from desktop.models.rules import SetPolicyValue
from desktop.models.seam import CaseCommand, Command
from desktop.models.special_close import DecisionCommand
from desktop.services.ports import Desk
from desktop.services.sql import tables as t
from desktop.services.sql.case_rows import case_of
from desktop.services.sql.shelf import Shelf
from tests.contract import invariants
from tests.contract.moves import FIELDS, Chance
from tests.helpers.every_store import OPENERS
from tests.helpers.stores import (
    BLOCKS,
    CATEGORIES,
    DEHRADUN,
    JST,
    NAINITAL,
    PASSWORD,
    PEOPLE,
    PWD,
    complaint,
)

DICE = st.integers(0, 2**32 - 1)
WATER = ("पेयजल", "पाइपलाइन", "हैण्डपम्प", "टंकी", "जलकल", "मीटर", "नलकूप", "सीवर", "गड्ढा", "पुलिया", "मार्ग", "दीवार")
CLOSING = {kind for kind in FIELDS if kind.__module__ == s.__name__} - {s.DraftSpecialClose, s.WithdrawSpecialClose}
"""Offered seldom, so taken mostly when they are."""
COUNTED: Counter[str] = Counter()
"""Steps and acts of the walk under way, for the long run's report."""


class Office(RuleBasedStateMachine):
    """Two departments at work."""

    kind: ClassVar[str] = "sqlite"

    def __init__(self) -> None:
        super().__init__()
        self._opened = ExitStack()
        folder = self._opened.enter_context(TemporaryDirectory())
        self.office = self._opened.enter_context(OPENERS[self.kind](Path(folder)))
        self.desks = {person.username: self.office.desk(person.username) for person in PEOPLE}
        first = self.desks["double"]
        self.desks["double, second"] = first.in_posting(first.officer.postings[1].id)
        self.admin = self.office.desk("admin")
        self.given: list[tuple[Desk, Command[Any], Any]] = []
        self.subjects: dict[int, str] = {}
        self.touched = 0
        self.done: Counter[type[CaseCommand]] = Counter({c.AddNote: 20, c.AttachFile: 5, s.DraftSpecialClose: 5})
        self.ledger = invariants.Ledger()
        self.order_of("special_close_reaudit_percent", "100")  # the lot itself is no dice of ours
        self.order_of("reopen_dialogue_rungs", "[[1, 2], [2, 3], [3, 4]]")  # dialogues fall due more often
        for role, block in ((Role.L1, BLOCKS[DEHRADUN]), (Role.L2, None)):
            scope = Scope(department_id=JST, district_id=DEHRADUN, block_id=block)
            self.admin.do(AddSeat(command_id=uuid4(), role=role, designation="अतिरिक्त", office="", scope=scope))
        with self.office.engine.connect() as connection:
            self.seats = tuple(connection.scalars(select(t.seat.c.id)))
            self.in_force = Shelf().books(connection, self.office.clock.now).rules
        self.files = tuple(
            self.desks["l1.jst"].store_file(io.BytesIO(b"%PDF-1.7 " + bytes([n])), "आख्या.pdf") for n in range(3)
        )

    def teardown(self) -> None:
        self._opened.close()

    # what the dice choose from

    def chance(self, dice: random.Random, desk: Desk, *, careful: bool) -> Chance:
        with self.office.engine.connect() as connection:
            talks = tuple(connection.scalars(select(t.dialogue.c.id).where(t.dialogue.c.promise_day.is_not(None))))
        return Chance(
            dice=dice,
            now=self.office.clock.now,
            complaints=tuple(self.subjects),
            seats=self.seats,
            dialogues=talks,
            files=(*self.files, "00" * 32),
            proof=lambda: desk.prove(PASSWORD),
            careful=careful,
        )

    def version(self, number: int) -> int:
        with self.office.engine.connect() as connection:
            return connection.scalar(select(t.complaint.c.version).where(t.complaint.c.id == number)) or 0

    def state(self) -> tuple[Any, ...]:
        """What a refused command must leave as it was."""
        with self.office.engine.connect() as connection:
            count = select(func.count()).select_from
            return (
                connection.scalar(select(func.max(t.event.c.id))),
                tuple(map(tuple, connection.execute(select(t.complaint).order_by(t.complaint.c.id)))),
                *(connection.scalar(count(table)) for table in (t.receipt, t.dialogue, t.proposal, t.attachment)),
            )

    # giving commands

    def give(self, desk: Desk, command: Command[Any]) -> Any:
        """The receipt; a refusal has changed nothing, an act is in the ledger once."""
        before = self.state()
        COUNTED["steps"] += 1
        refusal: AppError | None = None
        try:
            receipt = desk.do(command)
        except AppError as told:
            refusal = told
        if refusal is not None:
            assert self.state() == before, (command, refusal)
            COUNTED[f"refused: {refusal.code}"] += 1
            return None
        COUNTED[type(command).__name__] += 1
        if not isinstance(command, c.RunTimer):
            assert self.state()[0] == before[0] + 1
            assert receipt.entry == before[0] + 1
        self.given.append((desk, command, receipt))
        return receipt

    @initialize(dice=DICE)
    def begin(self, dice: int) -> None:
        chance = random.Random(dice)
        for _ in range(3):
            self.register(chance)

    @rule(dice=DICE)
    def something_happens(self, dice: int) -> None:
        chance = random.Random(dice)
        kinds = (self.what_may_be_done, self.anything, self.register, self.the_same_again, self.time_passes, self.order)
        (happens,) = chance.choices(kinds, weights=(70, 10, 3, 7, 8, 2))
        happens(chance)

    def register(self, chance: random.Random) -> None:
        department = chance.choice((JST, JST, PWD))
        subject = f"{chance.choice(WATER)} {chance.choice(WATER)}"
        district = chance.choice((DEHRADUN, DEHRADUN, NAINITAL))
        command = complaint(
            kind=chance.choice((Kind.GRIEVANCE, *Kind)),
            department_id=department,
            category_id=CATEGORIES[department],
            district_id=district,
            block_id=BLOCKS[district],
            subject=subject,
            mobile=chance.choice(("9412000001", "9412000002")),
        )
        receipt = self.give(self.desks["so.jst" if department == JST else "so.pwd"], command)
        self.subjects[receipt.id] = subject
        self.touched = receipt.id

    def what_may_be_done(self, chance: random.Random) -> None:
        """One of the acts that the file of a complaint offers somebody, rare ones first, mostly filled in well."""
        number = chance.choice(tuple(self.subjects))
        offers: list[tuple[Desk, type[CaseCommand]]] = []
        for desk in self.desks.values():
            try:
                shown = desk.ask(ComplaintFile(complaint_id=number))
            except NotFound:
                continue
            barred = {refusal.act for refusal in shown.refusals}
            offers += [(desk, kind) for kind in FIELDS if kind.__name__ not in barred]
        weights = [(6 if kind in CLOSING else 1) / (1 + self.done[kind]) ** 2 for _, kind in offers]
        ((desk, kind),) = chance.choices(offers, weights=weights)
        self.act(desk, kind, number, chance, careful=chance.random() < 0.9)

    def anything(self, chance: random.Random) -> None:
        """Anybody gives anything about anything."""
        desk = self.desks[chance.choice(list(self.desks))]
        number = chance.choice((*self.subjects, 999))
        self.act(desk, chance.choice(list(FIELDS)), number, chance, careful=False)

    def act(self, desk: Desk, kind: type[CaseCommand], number: int, chance: random.Random, *, careful: bool) -> None:
        seen = self.version(number)
        if chance.random() < 0.05:
            seen += chance.choice((-1, 1))
        fields = FIELDS[kind](self.chance(chance, desk, careful=careful))
        command = kind(command_id=uuid4(), complaint_id=number, seen_version=seen, **fields)
        receipt = self.give(desk, command)
        self.done[kind] += 1
        self.touched = number if number in self.subjects else self.touched
        if receipt is not None:
            assert POLICY[kind].any_version or receipt.version in (seen, seen + 1)
            assert receipt.version == self.version(number)

    def the_same_again(self, chance: random.Random) -> None:
        """A repeat answers as the first time; another body under the same id does not pass."""
        desk, command, receipt = chance.choice(self.given)
        before = self.state()
        COUNTED["repeats"] += 1
        assert desk.do(command) == receipt
        other: Any = command
        if isinstance(command, CaseCommand):
            with pytest.raises(StaleData) as caught:
                desk.do(replace(other, seen_version=other.seen_version + 1))
            assert caught.value.code is Code.COMMAND_REUSED
        if isinstance(command, DecisionCommand):
            assert desk.do(replace(other, proof="another")) == receipt
        assert self.state() == before

    def time_passes(self, chance: random.Random) -> None:
        self.office.clock.advance(hours=chance.choice((0, 1, 5, 30, 50, 200)), seconds=chance.randrange(3_600))
        desk, limit = self.desks[chance.choice(list(self.desks))], chance.choice((1, 2, 500))
        while self.give(desk, c.RunTimer(command_id=uuid4(), limit=limit)).remaining:
            pass
        invariants.timer_is_done(self.cases(), self.office.clock.now)

    def order(self, chance: random.Random) -> None:
        values = (
            ("special_close_reaudit_percent", "100"),
            ("special_close_reaudit_percent", "0"),
            ("special_close_approver_levels", "[3, 4]"),
            ("special_close_approver_levels", "[3]"),
        )
        self.order_of(*chance.choice(values))

    def order_of(self, code: str, value: str) -> None:
        today = day_of(self.office.clock.now)
        self.give(
            self.admin, SetPolicyValue(command_id=uuid4(), code=code, value=value, from_day=today, order="शासनादेश")
        )

    # what always holds

    def cases(self) -> list[Any]:
        with self.office.engine.connect() as connection:
            return [case_of(row) for row in connection.execute(select(t.complaint))]

    @invariant()
    def everything_holds(self) -> None:
        if not self.subjects:
            return
        with self.office.engine.connect() as connection:
            self.ledger.read_on(connection)
            invariants.counters_add_up(connection, self.desks["itda"])
            cases = invariants.every_case(connection)
            invariants.cases_are_sound(cases, self.in_force)
            invariants.closures_are_sound(connection, cases, self.ledger)
            invariants.promises_are_sound(connection, cases)
            invariants.desks_are_sound(connection, cases)
        (case,) = [case for case in cases if case.id == self.touched]
        ours, theirs = ("so.jst", "so.pwd") if case.department_id == JST else ("so.pwd", "so.jst")
        invariants.search_finds(case, self.subjects[case.id], self.desks[ours], self.desks[theirs])


class ServedOffice(Office):
    """The same behind a server."""

    kind = "rest"


class SharedOffice(Office):
    """The same in a database that looks at every step itself."""

    kind = "postgres"


_USUAL = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))


def test_a_short_walk() -> None:
    walk = settings(_USUAL, max_examples=5, stateful_step_count=50, derandomize=True)
    run_state_machine_as_test(Office, settings=walk)


@pytest.mark.parametrize("walker", [ServedOffice, SharedOffice])
def test_a_few_steps_elsewhere(walker: type[Office]) -> None:
    walk = settings(_USUAL, max_examples=1, stateful_step_count=25, derandomize=True)
    run_state_machine_as_test(walker, settings=walk)


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize(("walker", "walks"), [(Office, 100), (ServedOffice, 30), (SharedOffice, 30)])
def test_a_long_walk(walker: type[Office], walks: int) -> None:
    COUNTED.clear()
    run_state_machine_as_test(walker, settings=settings(_USUAL, max_examples=walks, stateful_step_count=100))
    print(*sorted(COUNTED.items()), sep="\n")
    never = {kind.__name__ for kind in FIELDS} - COUNTED.keys()
    assert not never, (never, COUNTED)
    assert COUNTED["steps"] > walks * 50
