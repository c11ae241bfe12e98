"""Minutes nobody would write: every block or none, random lengths, tables over many pages, every trap for a printer."""

from __future__ import annotations

import random
from datetime import date, timedelta

from desktop.models.minutes import (
    STANDARD_ORDER,
    Annex,
    AnnexKind,
    Attendance,
    Attendee,
    Copies,
    Copy,
    Direction,
    DirectionGroup,
    Endorsement,
    MinutesDocument,
    Part,
    Passage,
    Point,
    Presentation,
    Signatory,
)
from tests.documents.random_documents import TRAPS

NAMES = ("समस्त सचिव", "सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", "निदेशक, आई0टी0डी0ए0", "समस्त जिलाधिकारी")


class RandomMinutes:
    """Makes one document from a seed."""

    def __init__(self, seed: int, words: list[str], *, traps: bool = True) -> None:
        self.chance = random.Random(seed)
        self.words = words
        self.traps = traps

    def text(self, most: int, least: int = 1) -> str:
        chance = self.chance
        chosen = [
            chance.choice(TRAPS) if self.traps and chance.random() < 0.05 else chance.choice(self.words)
            for _ in range(chance.randint(least, most))
        ]
        return " ".join(chosen)

    def maybe(self, most: int) -> str:
        return self.text(most) if self.chance.random() < 0.8 else ""

    def direction(self) -> Direction:
        chance = self.chance
        text = self.text(chance.choice([5, 40, 40, 300]))
        return Direction(
            text=text if chance.random() < 0.8 else f"{text}\n{self.text(20)}",
            addressees=tuple(chance.sample(NAMES, chance.randint(0, 4))),
            due_on=chance.choice([None, date(2026, 1, 5) + timedelta(days=chance.randint(0, 90))]),
            action_as_typed=self.text(9) if chance.random() < 0.2 else "",
            bold=((0, 1),) if text and chance.random() < 0.3 else (),
        )

    def directions(self, most: int) -> tuple[Direction, ...]:
        return tuple(self.direction() for _ in range(self.chance.randint(0, most)))

    def signatory(self) -> Signatory | None:
        if self.chance.random() < 0.15:
            return None
        return Signatory(
            name=self.text(3),
            designation=self.maybe(4),
            above=self.chance.choice(["", "ह0/-", "आज्ञा से,"]),
            in_parentheses=self.chance.random() < 0.8,
        )

    def annex(self) -> Annex:
        chance = self.chance
        count = chance.randint(0, 7)
        columns = tuple(self.text(2) for _ in range(count))
        rows = tuple(
            tuple(
                str(chance.randint(0, 99999)) if chance.random() < 0.4 else self.text(chance.choice([2, 15]))
                for _ in range(chance.randint(1, max(1, count)))
            )
            for _ in range(chance.choice([0, 3, 25, 120]))
        )
        return Annex(
            kind=chance.choice(list(AnnexKind)),
            heading=self.maybe(5),
            paragraphs=tuple(self.text(30) for _ in range(chance.randint(0, 2))),
            columns=columns,
            rows=rows,
        )

    def document(self) -> MinutesDocument:
        chance = self.chance
        order = list(STANDARD_ORDER)
        if chance.random() < 0.2:
            chance.shuffle(order)
        return MinutesDocument(
            meeting_on=chance.choice([None, date(2026, 2, 9)]),
            letterhead=tuple(self.text(4) for _ in range(chance.choice([0, 0, 3]))),
            title=self.maybe(25),
            attendance=Attendance(
                heading=self.maybe(3),
                note=self.maybe(4),
                people=tuple(Attendee(name=self.text(4)) for _ in range(chance.choice([0, 0, 30]))),
            ),
            presentation=Presentation(
                opening=tuple(self.text(40) for _ in range(chance.randint(0, 2))),
                intro=self.maybe(12),
                points=tuple(Point(text=self.text(40)) for _ in range(chance.randint(0, 6))),
            ),
            bridge=self.maybe(30),
            directions=self.directions(chance.choice([9, 9, 40])),
            other_directions=tuple(
                DirectionGroup(heading=self.maybe(8), directions=self.directions(5))
                for _ in range(chance.randint(0, 2))
            ),
            closing=self.maybe(30),
            signatory=self.signatory(),
            office_lines=tuple(self.text(3) for _ in range(chance.randint(0, 3))),
            endorsement=Endorsement(line=self.maybe(5)),
            copies=Copies(
                heading=self.maybe(4),
                recipients=tuple(
                    Copy(recipient=self.text(8), phrase=self.maybe(8)) for _ in range(chance.randint(0, 12))
                ),
            ),
            second_signatory=self.signatory(),
            annexes=tuple(self.annex() for _ in range(chance.choice([0, 1, 4]))),
            passages=tuple(
                Passage(part=chance.choice(list(Part)), slot=chance.randint(0, 5), text=self.text(12))
                for _ in range(chance.choice([0, 0, 3]))
            ),
            order=tuple(order[: chance.randint(0, len(order))]),
        )
