"""What painting code asks for at the moment it paints: colours, lengths and fonts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from desktop.views.infra.metrics import Metrics, Size
from desktop.views.infra.tokens import LIGHT, Tokens

FAMILY = "Noto Sans Devanagari"


class Weight(StrEnum):
    """The four weights that ship; bold only for numbers, titles and the current item."""

    REGULAR = "regular"
    MEDIUM = "medium"
    SEMIBOLD = "semibold"
    BOLD = "bold"

    @property
    def of_font(self) -> QFont.Weight:
        """The same for QFont."""
        return _WEIGHTS[self]


_WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.MEDIUM: QFont.Weight.Medium,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
    Weight.BOLD: QFont.Weight.Bold,
}


@dataclass(frozen=True, eq=False)
class Look:
    """What painting code needs: colours, lengths and fonts of this moment. Compared by identity: a cheap cache key."""

    tokens: Tokens = LIGHT
    metrics: Metrics = field(default_factory=Metrics)

    def color(self, name: str) -> QColor:
        """A token as a colour; raises AttributeError for a name that is no token."""
        return QColor(getattr(self.tokens, name))

    def font(self, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> QFont:
        """Type of the program in this size and weight."""
        return QFont(shared_font(self.metrics, size, weight))


@lru_cache(maxsize=256)
def shared_font(metrics: Metrics, size: Size, weight: Weight) -> QFont:
    """The same object every time, for painters alone: whoever would change it asks `Look.font`."""
    font = QFont(FAMILY)
    font.setPointSizeF(metrics.point_size(size))
    font.setWeight(weight.of_font)
    return font


_worn = Look()


def look() -> Look:
    """The look the application wears now; one per process, as QApplication's palette and font are."""
    return _worn


def wear(wanted: Look) -> None:
    """The theme's alone: from now on `look()` answers this."""
    global _worn  # noqa: PLW0603 - one look per process, as Qt has one palette per process
    _worn = wanted
