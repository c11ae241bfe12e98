"""Documents nobody would write: random lengths, every block, every trap for a printer."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import A4, A4_LYING, Foot
from desktop.services.documents.styles import BODY, CENTRED, RIGHT_BOLD, SIGNATORY, Align
from desktop.services.documents.table import Column
from desktop.services.documents.text_runs import Run, Text, plain

TRAPS = [
    "<b>", '<img src="http://example.org/a.png"/>', "&amp;", "</para>", "{page}", "%s", "\\", "(", "\\)",
    "\u202eउल्टा", "\u2066abc\u2069", "\x00", "\x1b[0m", "\ud800", "\ue000", "\U000e0041", "سلام",
    "😀", "👨\u200d👩\u200d👧", "文字", "½Ω≥", "नि\u200bर्देश", "\t", "\n", "\u2028", "  ", "मा0", "डॉ0", "अॅप",
    "निर्\u00adदेशा\u00adलय", "कि" * 400, "a" * 700, "http://example.org/" + "c/" * 90, "काॅल", "क\u00a0ख",
]  # fmt: skip


@dataclass
class RandomDocument:
    """A document made from a seed, and the texts it must tell in order."""

    seed: int
    words: list[str]
    traps: bool = True
    expected: list[str] = field(default_factory=list)

    def text(self, most: int) -> str:
        chance = self.chance
        return " ".join(
            chance.choice(TRAPS) if self.traps and chance.random() < 0.06 else chance.choice(self.words)
            for _ in range(chance.randint(0, most))
        )

    def tell(self, text: Text) -> Text:
        if plain(text):
            self.expected.append(plain(text))
        return text

    def pdf(self, metadata: Metadata) -> bytes:
        self.chance = random.Random(self.seed)
        self.expected = []
        with Document(metadata, page=self.chance.choice([A4, A4_LYING]), foot=Foot()) as document:
            for _ in range(self.chance.randint(1, 12)):
                self.chance.choice([self.paragraph, self.paragraph, self.heading, self.items, self.table, self.gap])(
                    document
                )
            return document.pdf()

    def paragraph(self, document: Document) -> None:
        chance = self.chance
        document.paragraph(
            self.tell(self.text(150)),
            chance.choice([BODY, BODY, RIGHT_BOLD, CENTRED, SIGNATORY]),
            keep_with_next=chance.random() < 0.3,
            keep_with_previous=chance.random() < 0.3,
        )

    def heading(self, document: Document) -> None:
        document.heading(self.tell(self.text(8)), self.chance.randint(1, 3))

    def items(self, document: Document) -> None:
        with document.items() as items:
            for number in range(self.chance.randint(0, 5)):
                label = self.chance.choice(["•", f"{number}.", "(क)", "परिशिष्ट-12:"])
                self.expected.append(label)
                text = self.tell([self.text(40), Run(self.text(3), bold=True), self.text(4)])
                below = [(self.tell(self.text(9)), RIGHT_BOLD) for _ in range(self.chance.randint(0, 2))]
                items.add(label, text, below=below)

    def table(self, document: Document) -> None:
        chance = self.chance
        count = chance.randint(1, 8)
        columns = [
            Column(self.tell(self.text(2)), chance.uniform(0.3, 4), chance.choice(list(Align))) for _ in range(count)
        ]
        longest = chance.choice([0, 1, 3, 20, 300 if count < 4 else 30])
        rows = [
            [self.tell(self.text(longest)) for _ in range(chance.randint(0, count))]
            for _ in range(chance.randint(0, 20))
        ]
        document.table(columns, rows, row_height=chance.choice([None, 30]))

    def gap(self, document: Document) -> None:
        if self.chance.random() < 0.5:
            document.new_page()
        else:
            document.space(self.chance.choice([0, 10, 100, 700]))
