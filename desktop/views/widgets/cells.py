"""What a table cell holds: small frozen records that a model gives under `CELL` and the delegate paints.

Each knows its own words (`plain`), for copying, for tool tips and for reading aloud.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.views.infra.flags import Flag
from desktop.views.infra.formats import NOTHING
from desktop.views.infra.label import Label
from desktop.views.infra.look import Weight
from desktop.views.infra.tokens import Tone

CELL = Qt.ItemDataRole.UserRole + 1
ROW_ID = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Text2:
    """One text over two lines, or a first and a second line of its own; the empty cell is a dash.

    With `second` empty and `lines` 2 the first text wraps; numbers stand right with `right`.
    """

    first: str
    second: str = ""
    tone: Tone = Tone.TEXT
    second_tone: Tone = Tone.MUTED
    weight: Weight = Weight.REGULAR
    right: bool = False
    lines: int = 1

    @property
    def plain(self) -> str:
        """Both lines."""
        return " – ".join(part for part in (self.first, self.second) if part) or NOTHING


@dataclass(frozen=True, slots=True)
class KindCell:
    """The shape of the kind and its word."""

    label: Label

    @property
    def plain(self) -> str:
        """The word."""
        return self.label.text


@dataclass(frozen=True, slots=True)
class LevelCell:
    """Rising steps and the word."""

    level: int
    word: str

    @property
    def plain(self) -> str:
        """The word."""
        return self.word


@dataclass(frozen=True, slots=True)
class AgeCell:
    """Days over the bar over what is left: `41 दिन`, bar, `27 दिन पार`. `fill` is 0-1 of the track."""

    days: str
    words: str
    fill: float
    tone: Tone

    @property
    def plain(self) -> str:
        """Days and what is left."""
        return f"{self.days}, {self.words}"


@dataclass(frozen=True, slots=True)
class StatusCell:
    """The status with its drawing, and what is awaited under it."""

    label: Label
    second: str = ""

    @property
    def plain(self) -> str:
        """Status and what is awaited."""
        return " – ".join(part for part in (self.label.text, self.second) if part)


@dataclass(frozen=True, slots=True)
class FlagsCell:
    """The gravest flags, and how many more there are."""

    flags: tuple[Flag, ...] = ()
    more: int = 0

    @property
    def plain(self) -> str:
        """Their words."""
        words = [flag.text for flag in self.flags]
        return ", ".join([*words, f"+{self.more}"] if self.more else words)


@dataclass(frozen=True, slots=True)
class BarCell:
    """A bar of two shares of the longest bar: the second is hatched, so that hue is not its only mark."""

    solid: float
    hatched: float
    words: str

    @property
    def plain(self) -> str:
        """The numbers behind it."""
        return self.words


@dataclass(frozen=True, slots=True)
class ChipCell:
    """One chip: a decision, an outcome, a state."""

    label: Label
    outlined: bool = False

    @property
    def plain(self) -> str:
        """The word."""
        return self.label.text


@dataclass(frozen=True, slots=True)
class CheckCell:
    """A check box; whether it is checked comes from `CheckStateRole`."""

    plain: str = ""


Cell = Text2 | KindCell | LevelCell | AgeCell | StatusCell | FlagsCell | BarCell | ChipCell | CheckCell
EMPTY = Text2("")
