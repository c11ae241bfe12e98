"""Drawings (charts) as tagged figures."""

from __future__ import annotations

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from desktop.services.documents.tagging import Element, marked


class Picture(Flowable):
    """A drawing centred in the column; one wider than the column is made smaller."""

    def __init__(self, drawing: Drawing, element: Element, column: float) -> None:
        super().__init__()
        self._drawing = drawing
        self._element = element
        self._scale = min(1.0, column / drawing.width) if drawing.width else 1.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - ReportLab's signature
        self.width = aW
        self.height = self._drawing.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with marked(canvas, self._element):
            canvas.saveState()
            canvas.translate((self.width - self._drawing.width * self._scale) / 2, 0)
            canvas.scale(self._scale, self._scale)
            renderPDF.draw(self._drawing, canvas, 0, 0)
            canvas.restoreState()
