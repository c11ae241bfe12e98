from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import Barrier
from typing import Any

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from desktop.services.documents import fonts
from desktop.services.documents.cluster_font import ClusterFont
from desktop.services.documents.engine import Document
from desktop.services.documents.fonts import Family, FontNames
from desktop.services.documents.metadata import Metadata
from tests.documents.readers import READERS, words
from tests.documents.samples import write_minutes
from tests.documents.tracing import drawn_texts, embedded_fonts

# enough different syllables for several subsets
SYLLABLES = [c + m for c in "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह" for m in ("", "ी", "ु", "ू", "ृ", "े", "ै", "ं", "ँ", "्")]


def canvas_for(target: BytesIO, names: FontNames) -> Canvas:
    options: dict[str, Any] = {"initialFontName": names.regular}  # the stubs take the name for a number
    canvas = Canvas(target, invariant=1, **options)
    canvas.setFont(names.regular, 12)
    return canvas


def drawn(lines: list[str], names: FontNames) -> bytes:
    target = BytesIO()
    canvas = canvas_for(target, names)
    for number, line in enumerate(lines):
        canvas.drawString(40, 800 - 16 * number, line)
    canvas.save()
    return target.getvalue()


def test_more_codes_than_a_subset_holds_make_more_subsets(names: FontNames) -> None:
    lines = [" ".join(SYLLABLES[n : n + 20]) for n in range(0, len(SYLLABLES), 20)]
    pdf = drawn(lines, names)
    assert len(embedded_fonts(pdf)) > 1
    assert "".join(text.text for text in drawn_texts(pdf)) == "".join(lines)
    for reader in READERS.values():
        assert words(reader(pdf)) == SYLLABLES


def test_stated_widths_are_those_of_the_programs(names: FontNames, hard_words: list[str]) -> None:
    for font in embedded_fonts(drawn(hard_words[:45], names)):
        assert {code: font.width(code) for code in font.texts} == {code: font.advance(code) for code in font.texts}


def test_a_string_is_as_wide_as_what_is_drawn(names: FontNames, hard_words: list[str]) -> None:
    for word in hard_words:
        asked = pdfmetrics.stringWidth(f"{word} क", names.regular, 10)
        width = sum(text.width for text in drawn_texts(drawn([f"{word} क"], names)))
        assert asked == pytest.approx(10 * width)


def test_a_no_break_space_is_drawn_as_a_space(names: FontNames) -> None:
    assert drawn_texts(drawn(["मा0\u00a0मंत्री"], names))[0].text == "मा0 मंत्री"


def test_bytes_are_utf8(names: FontNames) -> None:
    font = pdfmetrics.getFont(names.regular)
    assert font.stringWidth("निर्देश".encode(), 12) == font.stringWidth("निर्देश", 12)


@pytest.mark.parametrize("text", ["", " ", "   ", "\u00a0"])
def test_nothing_but_spaces_draws_nothing(text: str, names: FontNames) -> None:
    assert all(not each.contours for each in drawn_texts(drawn([text, "क"], names))[:-1])


def test_two_documents_drawn_in_turn_are_each_whole(names: FontNames) -> None:
    targets = BytesIO(), BytesIO()
    canvases = [canvas_for(target, names) for target in targets]
    for number, syllable in enumerate(SYLLABLES):
        canvases[number % 2].drawString(40 + 25 * (number % 20), 800 - number, syllable)
    for canvas in canvases:
        canvas.save()
    for parity, target in enumerate(targets):
        assert [text.text for text in drawn_texts(target.getvalue())] == SYLLABLES[parity::2]


def test_documents_of_many_threads_are_the_documents_of_one(metadata: Metadata) -> None:
    barrier = Barrier(6)

    def make(times: int) -> bytes:
        barrier.wait()
        with Document(metadata, family=[Family.SANS, Family.SERIF][times % 2]) as document:
            write_minutes(document, times=times)
            return document.pdf()

    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(make, range(1, 7)))
    barrier = Barrier(1)
    assert together == [make(times) for times in range(1, 7)]


def test_a_lease_leaves_no_font_behind() -> None:
    before = set(pdfmetrics.getRegisteredFontNames())
    with fonts.lease() as first, fonts.lease(Family.SERIF) as second:
        assert len({first.regular, first.bold, second.regular, second.bold}) == 4
    assert set(pdfmetrics.getRegisteredFontNames()) == before


def test_a_font_forgets_a_document_that_was_given_up() -> None:
    font = ClusterFont("given-up", fonts.typeface(Family.SANS, bold=False))
    fonts.register(font)
    try:
        canvas = canvas_for(BytesIO(), FontNames("given-up", "given-up"))
        canvas.drawString(0, 0, "क")
        assert len(font._usages) == 1
        del canvas
        gc.collect()
        assert len(font._usages) == 0
    finally:
        fonts.unregister("given-up")


def test_equal_documents_are_equal_bytes(metadata: Metadata) -> None:
    def make() -> bytes:
        with Document(metadata) as document:
            write_minutes(document)
            return document.pdf()

    makers: list[Callable[[], bytes]] = [make, make]
    first, second = (maker() for maker in makers)
    assert first == second
