"""Measures derived from one number: the size of the base text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache

BASE_POINTS = 11.0
MIN_POINTS = 9.0
MAX_POINTS = 20.0
_DESIGN_EM = BASE_POINTS * 96 / 72

# Noto Sans Devanagari declares 0.896 + 0.408 em (hhea, typo) but 1.348 + 0.558 em (win). Which of the two a
# platform's text engine reports differs, so painted lines take their baseline from here and not from
# QFontMetrics.
ASCENT = 0.896
DESCENT = 0.408


class Size(Enum):
    """Sizes of type as multiples of the base."""

    NUMBER = 1.82
    TITLE = 1.36
    BLOCK = 1.09
    BODY = 1.0
    SMALL = 0.91
    TINY = 0.82


class WidthClass(StrEnum):
    """How much room a screen has, measured in em so that scaling and text size count alike."""

    WIDE = "wide"
    NORMAL = "normal"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Metrics:
    """All lengths of the program in logical pixels, from the base text size and the screen's dots per inch."""

    points: float = BASE_POINTS
    dpi: float = 96.0

    @property
    def em(self) -> float:
        """Pixel size of body text; 14.67 at 11 pt and 96 dpi."""
        return self.points * self.dpi / 72

    def pixels(self, size: Size) -> float:
        """Pixel size of type of this size."""
        return self.em * size.value

    def point_size(self, size: Size) -> float:
        """Point size of type of this size, rounded to the half point that hinting can show."""
        return round(self.points * size.value * 2) / 2

    def line(self, size: Size = Size.BODY) -> int:
        """Height of one line that cuts no vowel sign: 1.5 em, rounded up."""
        return math.ceil(1.5 * self.pixels(size) - 1e-6)

    @property
    def L(self) -> int:
        """Height of one line of body text; 22 at 11 pt."""
        return self.line()

    def px(self, at_11_points: float) -> int:
        """A length given for 11 pt text, scaled with the text; never less than 1 for a positive length."""
        return _scaled(self.points, self.dpi, at_11_points)

    @property
    def control(self) -> int:
        """Height of a button or field: 32 at 11 pt."""
        return self.L + self.px(10)

    @property
    def bar_control(self) -> int:
        """Height of a button or chip inside a bar: 28 at 11 pt."""
        return self.L + self.px(6)

    @property
    def tall_control(self) -> int:
        """Height of a control of the sign-in window: 36 at 11 pt."""
        return self.L + self.px(14)

    @property
    def two_line_row(self) -> int:
        """Height of a table row of two lines: 50 at 11 pt."""
        return 2 * self.L + self.px(6)

    @property
    def one_line_row(self) -> int:
        """Height of a table row of one line: 32 at 11 pt."""
        return self.L + self.px(10)

    @property
    def head(self) -> int:
        """Height of a table head: 28 at 11 pt."""
        return self.L + self.px(6)

    def width_class(self, body_width: int) -> WidthClass:
        """The class of a body this many pixels wide."""
        ems = body_width / self.em
        if ems >= 110:
            return WidthClass.WIDE
        return WidthClass.NORMAL if ems >= 75 else WidthClass.COMPACT

    def is_low(self, body_height: int) -> bool:
        """Whether the title row gives its buttons to the menu and second lines of tiles fold away."""
        return body_height < 34 * self.em


@lru_cache(maxsize=2048)
def _scaled(points: float, dpi: float, length: float) -> int:
    """Kept: a painted table asks a thousand times a frame."""
    scaled = round(length * points * dpi / 72 / _DESIGN_EM)
    return max(1, scaled) if length > 0 else scaled


def clamp_points(points: float) -> float:
    """The nearest size of base text that the program offers."""
    return min(MAX_POINTS, max(MIN_POINTS, points))
