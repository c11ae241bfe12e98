"""Room for a signature: white paper for a pen, a form field for a digital key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab.platypus import Flowable

FIELD_NAMES: Final = "Signature{number}"


@dataclass(frozen=True, slots=True)
class SigningPlace:
    """Where somebody signs: page from 0, and the rectangle on it in points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


class SigningRoom(Flowable):
    """Empty height in points, from `left` to the right margin; it notes on the canvas where it came to stand."""

    def __init__(self, height: float, left: float) -> None:
        super().__init__()
        self._room = height
        self._left = left

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's signature
        self.width, self.height = aW, self._room
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        left, bottom = canvas.absolutePosition(self._left, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        canvas.signing_places.append(SigningPlace(canvas.page_index, left, bottom, right, top))


def write_signature_fields(pdf: Pdf, places: Sequence[SigningPlace]) -> None:
    """An empty signature field at each place, `Signature1` the first: signing programs fill it."""
    fields = Array()
    for number, place in enumerate(places, 1):
        page = pdf.pages[place.page]
        blank = pdf.make_stream(
            b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]), Resources=Dictionary()
        )
        edges = (place.left, place.bottom, place.right, place.top)
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(FIELD_NAMES.format(number=number)),
                Rect=Array([round(edge, 2) for edge in edges]),
                F=4,
                P=page.obj,
                AP=Dictionary(N=blank),
            )
        )
        page.obj.Annots = Array([*page.obj.get("/Annots", []), field])
        fields.append(field)
    if len(fields):
        pdf.Root.AcroForm = Dictionary(Fields=fields)
