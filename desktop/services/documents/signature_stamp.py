"""The visible stamp of a digital signature: a small page drawn with our own fonts, so its Hindi is shaped and found."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from desktop.services.documents import fonts
from desktop.services.documents.styles import BLACK, RULE

_SMALL: Final = 8.0
_LARGE: Final = 11.0
_PADDING: Final = 4.0


def stamp_page(above: str, name: str, below: str, *, width: float, height: float) -> bytes:
    """A one-page PDF of this size in points: three centred lines in a thin frame, the name in bold.

    A line too long for the frame is set smaller.
    """
    target = BytesIO()
    with fonts.lease() as names:
        options: dict[str, Any] = {"initialFontName": names.regular}  # the stubs take the name for a number
        canvas = Canvas(target, pagesize=(width, height), invariant=1, **options)
        canvas.setStrokeColorRGB(RULE.red, RULE.green, RULE.blue)
        canvas.setLineWidth(0.5)
        canvas.rect(0.5, 0.5, width - 1, height - 1)
        canvas.setFillColorRGB(BLACK.red, BLACK.green, BLACK.blue)
        lines = (
            (above, names.regular, _SMALL, 0.75),
            (name, names.bold, _LARGE, 0.42),
            (below, names.regular, _SMALL, 0.13),
        )
        for text, font, size, place in lines:
            natural = canvas.stringWidth(text, font, size)
            canvas.setFont(font, size * min(1.0, (width - 2 * _PADDING) / max(natural, 1.0)))
            canvas.drawCentredString(width / 2, height * place, text)
        canvas.save()
    return target.getvalue()
