"""How text looks. Measures are points; `MM` converts from millimetres.

Devanagari carries signs above and below the line: leading stays at or above 1.4 of the size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, Self

MM: Final = 72 / 25.4


class Align(Enum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float


BLACK: Final = Colour(0, 0, 0)
GREY: Final = Colour(0.35, 0.35, 0.35)
RULE: Final = Colour(0.55, 0.55, 0.55)
SHADE: Final = Colour(0.93, 0.93, 0.93)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A paragraph's look. `first` indents the first line, or hangs it out when negative."""

    size: float = 12
    leading: float = 18
    align: Align = Align.JUSTIFY
    bold: bool = False
    underline: bool = False
    colour: Colour = BLACK
    left: float = 0
    right: float = 0
    first: float = 0
    before: float = 0
    after: float = 6

    def but(self, **changes: object) -> Self:
        """The same style with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the fields check themselves at the call


BODY: Final = TextStyle()
TITLE: Final = TextStyle(size=13, leading=20, align=Align.CENTRE, bold=True, underline=True, after=12)
HEADING_1: Final = TextStyle(size=13, leading=19.5, align=Align.LEFT, bold=True, before=8, after=4)
HEADING_2: Final = TextStyle(align=Align.LEFT, bold=True, before=6, after=3)
HEADING_3: Final = TextStyle(size=11.5, leading=17, align=Align.LEFT, bold=True, before=4, after=2)
ITEM: Final = TextStyle(left=8 * MM)
RIGHT_BOLD: Final = TextStyle(align=Align.RIGHT, bold=True)
CENTRED: Final = TextStyle(align=Align.CENTRE, after=0)
SIGNATORY: Final = TextStyle(align=Align.CENTRE, left=95 * MM, after=0)
"""On an upright page; `signatory_style` for others."""
CELL: Final = TextStyle(size=10, leading=15, align=Align.LEFT, after=0)
CELL_NUMBER: Final = CELL.but(align=Align.RIGHT)
CELL_HEAD: Final = CELL.but(bold=True, align=Align.CENTRE)
CAPTION: Final = TextStyle(size=9.5, leading=14, align=Align.LEFT, colour=GREY)

HEADINGS: Final = {1: HEADING_1, 2: HEADING_2, 3: HEADING_3}


def signatory_style(text_width: float) -> TextStyle:
    """The look of a signatory's lines: centred in the last 65 mm of a column of this width in points."""
    return SIGNATORY.but(left=text_width - 65 * MM)
