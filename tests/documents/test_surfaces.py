"""Every way ReportLab can draw text shapes every hard word exactly as HarfBuzz does."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

import pytest
from reportlab.graphics import renderPDF
from reportlab.graphics.charts.textlabels import Label
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Preformatted,
    SimpleDocTemplate,
    Table,
    XPreformatted,
)
from reportlab.platypus import Paragraph as MarkupParagraph

from desktop import resources
from desktop.services.documents.fonts import FontNames
from desktop.services.documents.paragraph import Paragraph
from desktop.services.documents.spelling import spell
from desktop.services.documents.styles import BODY
from desktop.services.documents.text_runs import Run
from tests.documents.tracing import DrawnText, Truth, drawn_lines, furthest_apart, script_runs

SIZE = 13
TOLERANCE = 0.02  # em
ROWS = 30

Place = Callable[[Canvas, str, float], None]


@pytest.fixture(scope="module")
def truth() -> Truth:
    return Truth(resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes())


def on_canvas(words: list[str], names: FontNames, place: Place) -> bytes:
    target = BytesIO()
    options: dict[str, Any] = {"initialFontName": names.regular}  # the stubs take the name for a number
    canvas = Canvas(target, invariant=1, pageCompression=0, **options)
    for number, word in enumerate(words):
        if number and number % ROWS == 0:
            canvas.showPage()
        canvas.setFont(names.regular, SIZE)
        place(canvas, word, 800 - 25 * (number % ROWS))
    canvas.save()
    return target.getvalue()


def in_flow(words: list[str], names: FontNames, make: Callable[[str], Flowable]) -> bytes:
    target = BytesIO()
    document = SimpleDocTemplate(target, invariant=1, pageCompression=0, initialFontName=names.regular)
    document.build([make(word) for word in words], canvasmaker=_canvas_with(names))
    return target.getvalue()


def _canvas_with(names: FontNames) -> Any:
    def make(target: Any, **options: Any) -> Canvas:
        options["initialFontName"] = names.regular
        return Canvas(target, **options)

    return make


def text_object(canvas: Canvas, word: str, y: float) -> None:
    text = canvas.beginText(50, y)
    text.textLine(word)
    canvas.drawText(text)


def shape(kind: str, names: FontNames) -> Place:
    def place(canvas: Canvas, word: str, y: float) -> None:
        drawing = Drawing(400, 30)
        if kind == "String":
            drawing.add(String(50, 0, word, fontName=names.regular, fontSize=SIZE))
        else:
            label = Label()
            label.setText(word)
            label.fontName, label.fontSize, label.x, label.y = names.regular, SIZE, 200, 10
            drawing.add(label)
        renderPDF.draw(drawing, canvas, 0, y)

    return place


def flowable(kind: str, names: FontNames) -> Callable[[str], Flowable]:
    style = ParagraphStyle(
        "plain", fontName=names.regular, fontSize=SIZE, leading=20, bulletFontName=names.regular, bulletFontSize=SIZE
    )
    cjk = ParagraphStyle("cjk", style, wordWrap="CJK")
    hanging = ParagraphStyle("hanging", style, leftIndent=250)
    look = BODY.but(size=SIZE)
    cell = [("FONT", (0, 0), (-1, -1), names.regular, SIZE)]
    makers: dict[str, Callable[[str], Flowable]] = {
        "table string": lambda w: Table([[w]], style=cell),
        "table paragraph": lambda w: Table([[[MarkupParagraph(escape(w), style)]]], colWidths=[300]),
        "bullet text": lambda w: MarkupParagraph("x", hanging, bulletText=w),
        "markup paragraph": lambda w: MarkupParagraph(escape(w), style),
        "markup fragments": lambda w: MarkupParagraph(f"<u>{escape(w)}</u> x", style),
        "preformatted": lambda w: Preformatted(w, style),
        "xpreformatted": lambda w: XPreformatted(escape(w), style),
        "cjk wrap": lambda w: MarkupParagraph(escape(w), cjk),
        "our paragraph": lambda w: Paragraph(w, look, names),
        "our label": lambda w: Paragraph("x", look.but(left=250), names, label=w),
        "our fragments": lambda w: Paragraph([Run(w, underline=True), " x"], look, names),
    }
    return makers[kind]


SURFACES: dict[str, Callable[[list[str], FontNames], bytes]] = {
    "drawString": lambda w, n: on_canvas(w, n, lambda c, t, y: c.drawString(50, y, t)),
    "drawRightString": lambda w, n: on_canvas(w, n, lambda c, t, y: c.drawRightString(500, y, t)),
    "drawCentredString": lambda w, n: on_canvas(w, n, lambda c, t, y: c.drawCentredString(300, y, t)),
    "text object": lambda w, n: on_canvas(w, n, text_object),
    "drawing string": lambda w, n: on_canvas(w, n, shape("String", n)),
    "drawing label": lambda w, n: on_canvas(w, n, shape("Label", n)),
    **{
        kind: (lambda w, n, kind=kind: in_flow(w, n, flowable(kind, n)))  # type: ignore[misc]  # a default binds the loop's value
        for kind in (
            "table string", "table paragraph", "bullet text", "markup paragraph", "markup fragments",
            "preformatted", "xpreformatted", "cjk wrap", "our paragraph", "our label", "our fragments",
        )
    },
}  # fmt: skip


def wrong(lines: list[DrawnText], words: list[str], truth: Truth) -> list[tuple[str, float]]:
    found = []
    for line, word in zip(lines, words, strict=True):
        expected = truth.word(script_runs(spell(word, lambda _: True).drawn))
        apart = furthest_apart(line.contours[: len(expected)], expected)
        if apart > TOLERANCE:
            found.append((word, apart))
    return found


@pytest.mark.parametrize("surface", SURFACES)
def test_every_hard_word_is_drawn_as_harfbuzz_draws_it(
    surface: str, hard_words: list[str], names: FontNames, truth: Truth
) -> None:
    lines = drawn_lines(SURFACES[surface](hard_words, names))
    assert wrong([line for line in lines if line.contours], hard_words, truth) == []


@pytest.mark.parametrize("surface", SURFACES)
def test_every_hard_word_keeps_its_text(surface: str, hard_words: list[str], names: FontNames) -> None:
    lines = drawn_lines(SURFACES[surface](hard_words, names))
    assert [line.text.removesuffix("x").rstrip() for line in lines if line.text.strip()] == hard_words


def test_the_yardstick_sees_an_unshaped_word(truth: Truth) -> None:
    shaped = truth.word([("निर्देश", "Deva")])
    unshaped = truth.word([(letter, "Deva") for letter in "नरदश"])
    assert furthest_apart(unshaped, shaped) > TOLERANCE
