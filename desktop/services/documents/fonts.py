"""The fonts that ship with the program, leased to one document at a time.

ReportLab keeps fonts in one registry by name. A lease registers this document's own fonts under names nobody
else uses and takes them out again, so documents made at once, interleaved or in threads, never share state.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final, cast

import reportlab
from reportlab.pdfbase import pdfmetrics

from desktop import resources
from desktop.services.documents.cluster_font import ClusterFont
from desktop.services.documents.shaping import Typeface

_SERIAL: Final = count(1)


class Family(Enum):
    """The lettering of a document."""

    SANS = "NotoSansDevanagari"
    SERIF = "NotoSerifDevanagari"


@dataclass(frozen=True, slots=True)
class FontNames:
    """The names that styles of one document use."""

    regular: str
    bold: str

    def weight(self, *, bold: bool) -> str:
        return self.bold if bold else self.regular


@cache
def typeface(family: Family, *, bold: bool) -> Typeface:
    """The shared typeface of a family and weight; the other family and Bitstream Vera draw what it lacks."""
    weight = "Bold" if bold else "Regular"
    other = Family.SERIF if family is Family.SANS else Family.SANS
    vera = Path(reportlab.__file__).with_name("fonts") / ("VeraBd.ttf" if bold else "Vera.ttf")
    files = [resources.path("fonts", f"{name.value}-{weight}.ttf") for name in (family, other)]
    return Typeface([file.read_bytes() for file in (*files, vera)])


@contextmanager
def lease(family: Family = Family.SANS) -> Iterator[FontNames]:
    """Names of fonts that belong to the caller alone until the block ends.

    Raises `FileNotFoundError` when the installation lacks its fonts.
    """
    serial = next(_SERIAL)
    names = FontNames(f"{family.value}-{serial}", f"{family.value}-Bold-{serial}")
    register(ClusterFont(names.regular, typeface(family, bold=False)))
    register(ClusterFont(names.bold, typeface(family, bold=True)))
    try:
        yield names
    finally:
        unregister(names.regular)
        unregister(names.bold)


def register(font: ClusterFont) -> None:
    """Makes the font known to ReportLab under its name, which nobody else may be using."""
    pdfmetrics.registerFont(cast("Any", font))


def unregister(name: str) -> None:
    """Takes a registered font away; a name that is not registered is ignored."""
    registry: Any = pdfmetrics
    registry._fonts.pop(name, None)  # noqa: SLF001 - ReportLab offers no public way out
    registry._dynFaceNames.pop(name, None)  # noqa: SLF001 - the same
