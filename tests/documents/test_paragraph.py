from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.services.documents.fonts import FontNames
from desktop.services.documents.paragraph import Paragraph
from desktop.services.documents.styles import BODY, Align, TextStyle
from desktop.services.documents.text_runs import Run, Text
from tests.documents.tracing import DrawnText, drawn_lines, drawn_texts

LONG = "शिकायतकर्ता से वार्ता के उपरान्त ही शिकायत का निस्तारण किया जाए एवं विवरण पोर्टल पर अंकित हो। " * 6


def draw(paragraph: Paragraph, width: float = 300, x: float = 50) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=0)
    height = paragraph.wrap(width, 1000)[1]
    paragraph.drawOn(canvas, x, 800 - height)
    canvas.save()
    return target.getvalue()


def lines_of(text: Text, style: TextStyle, names: FontNames, width: float = 300) -> list[DrawnText]:
    return drawn_lines(draw(Paragraph(text, style, names), width))


def test_justified_lines_end_at_the_margin_except_the_last(names: FontNames) -> None:
    *full, last = lines_of(LONG, BODY, names)
    for line in full:
        assert line.x == pytest.approx(50)
        assert line.text.endswith(" ")
        assert line.width * line.size == pytest.approx(300, abs=12)  # a stretched space follows
    assert last.width * last.size < 300


@pytest.mark.parametrize(("align", "left", "right"), [(Align.LEFT, 0, None), (Align.RIGHT, None, 0)])
def test_lines_stand_at_their_side(align: Align, left: float | None, right: float | None, names: FontNames) -> None:
    for line in lines_of("निर्देश", BODY.but(align=align), names):
        if left is not None:
            assert line.x == pytest.approx(50)
        if right is not None:
            assert line.x + line.width * line.size == pytest.approx(350)


def test_centred_lines_stand_in_the_middle(names: FontNames) -> None:
    (line,) = lines_of("निर्देश", BODY.but(align=Align.CENTRE), names)
    assert line.x + line.width * line.size / 2 == pytest.approx(200)


def test_lines_are_a_leading_apart(names: FontNames) -> None:
    heights = [line.y for line in lines_of(LONG, BODY, names)]
    assert [a - b for a, b in pairwise(heights)] == pytest.approx([18] * (len(heights) - 1))


def test_indents_hold(names: FontNames) -> None:
    first, second, *_ = lines_of(LONG, BODY.but(left=40, first=-15), names)
    assert (first.x, second.x) == pytest.approx((75, 90))


def test_a_label_hangs_and_a_long_one_pushes_the_text(names: FontNames) -> None:
    style = BODY.but(left=30)
    label, text, *_ = drawn_texts(draw(Paragraph(LONG, style, names, label="1.")))
    assert label.text == "1. "
    assert (label.x, text.x) == pytest.approx((50, 80))
    label, text, *_ = drawn_texts(draw(Paragraph(LONG, style, names, label="परिशिष्ट-12:")))
    assert text.x > label.x + label.width * label.size - 5


def test_bold_may_begin_and_end_inside_a_word(names: FontNames) -> None:
    (line,) = lines_of([Run("Login", bold=True), "करें और ", "लॉग", Run("इन", bold=True), "।"], BODY, names)
    assert line.text == "Loginकरें और लॉगइन।"


def test_an_underline_runs_under_its_words_only(names: FontNames) -> None:
    pdf = draw(Paragraph(["एक ", Run("दो तीन", underline=True), " चार"], BODY, names))
    operators = pdf.decode("latin-1")
    assert operators.count(" l S") == 1


@pytest.mark.parametrize("width", range(35, 125, 5))
def test_a_narrow_column_cuts_words_between_letters(width: int, names: FontNames) -> None:
    text = "उत्तराखण्डवासियों शिकायतकर्ताओं अन्तर्राष्ट्रीय समस्याओं/शिकायतों विभागाध्यक्षों कार्त्स्न्य"
    for align in Align:
        lines = lines_of(text, BODY.but(align=align), names, width)
        joined = "".join(line.text for line in lines)
        assert joined == text
        for line in lines:
            assert line.text[0] not in "\u0902\u093e\u093f\u0940\u0941\u0942\u0947\u0948\u094b\u094c\u094d"
            assert len(line.text) == 1 or line.width * line.size <= width + 3 * 12


def test_an_empty_paragraph_takes_no_room(names: FontNames) -> None:
    nothings: list[Text] = ["", "   ", "\u200b", []]
    for text in nothings:
        paragraph = Paragraph(text, BODY, names)
        assert paragraph.wrap(300, 500) == (300, 0)
        assert drawn_texts(draw(paragraph)) == []


def test_a_split_leaves_two_lines_on_each_side(names: FontNames) -> None:
    paragraph = Paragraph(LONG, BODY, names)
    count = round(paragraph.wrap(300, 1000)[1] / 18)
    for fitting in range(count + 2):
        parts = paragraph.split(300, fitting * 18 + 5)
        heights = [round(part.wrap(300, 1000)[1] / 18) for part in parts]
        if fitting >= count:
            assert heights == [count]
        elif fitting < 2:
            assert heights == []
        else:
            first = min(fitting, count - 2)
            assert heights == [first, count - first]


def test_the_parts_of_a_split_draw_what_the_whole_draws(names: FontNames) -> None:
    whole = lines_of(LONG, BODY.but(first=20), names)
    paragraph = Paragraph(LONG, BODY.but(first=20), names)
    paragraph.wrap(300, 1000)
    parts = [line for part in paragraph.split(300, 60) for line in drawn_lines(draw(part))]  # type: ignore[arg-type]  # its own kind
    assert [(line.x, line.text, line.width) for line in parts] == [(w.x, w.text, w.width) for w in whole]


def test_only_the_ends_of_a_split_keep_the_space_around(names: FontNames) -> None:
    paragraph = Paragraph(LONG, BODY.but(before=7, after=9), names)
    paragraph.wrap(300, 1000)
    first, second = paragraph.split(300, 60)
    assert [(p.getSpaceBefore(), p.getSpaceAfter()) for p in (first, second)] == [(7, 0), (0, 9)]


def test_the_narrowest_width_without_a_cut_is_that_of_the_widest_word(names: FontNames) -> None:
    paragraph = Paragraph("क शिकायतकर्ताओं ख", BODY.but(left=10, right=5), names)
    width = paragraph.minWidth()
    assert paragraph.wrap(width, 100)[1] == 3 * 18
    assert all(not line.goes_on for line in paragraph.lines)
