"""Whatever is written comes out whole: no exception, no missing glyph, no dotted circle, the text as it was."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop import resources
from desktop.services.documents.metadata import Metadata
from tests.documents.random_documents import RandomDocument
from tests.documents.readers import READERS, words
from tests.documents.telling import told_texts
from tests.documents.tracing import Contour, Truth, drawn_texts, embedded_fonts

FEW = 12
MANY = 500


def told(pdf: bytes) -> list[str]:
    """The texts of the tags with the white space of lines levelled and line-end hyphens taken out."""
    texts = [" ".join(text.replace("\u00ad", "").split()) for _, text in told_texts(pdf)]
    return [text for text in texts if text]


def from_its_corner(contour: Contour) -> tuple[tuple[float, float], ...]:
    left, low = min(x for x, _ in contour), min(y for _, y in contour)
    return tuple((round(x - left, 3), round(y - low, 3)) for x, y in contour)


def dotted_circles(pdf: bytes) -> int:
    font = resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes()
    dot = from_its_corner(Truth(font).word([("\u25cc", "Deva")])[0])
    return sum(from_its_corner(contour) == dot for drawn in drawn_texts(pdf) for contour in drawn.contours)


def expected(document: RandomDocument) -> list[str]:
    return [" ".join(text.replace("\u00ad", "").split()) for text in document.expected]


def check(document: RandomDocument, metadata: Metadata) -> None:
    pdf = document.pdf(metadata)
    assert told(pdf) == expected(document)
    for font in embedded_fonts(pdf):
        assert ".notdef" not in {font.cmap[code] for code in font.texts}
    if not document.traps:
        assert dotted_circles(pdf) == 0
        found = Counter("".join(words(READERS["MuPDF"](pdf))))
        assert found >= Counter("".join("".join(expected(document)).split()).replace("•", ""))


@pytest.mark.parametrize("seed", range(FEW))
def test_a_random_document_of_traps_tells_its_text(seed: int, hard_words: list[str], metadata: Metadata) -> None:
    check(RandomDocument(seed, hard_words), metadata)


@pytest.mark.parametrize("seed", range(FEW))
def test_a_random_document_of_words_is_drawn_without_a_gap(
    seed: int, hard_words: list[str], metadata: Metadata
) -> None:
    check(RandomDocument(seed, hard_words, traps=False), metadata)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_hundred_random_documents(hard_words: list[str], metadata: Metadata) -> None:
    for seed in range(1000, 1000 + MANY):
        check(RandomDocument(seed, hard_words, traps=seed % 2 == 0), metadata)


def test_the_yardstick_sees_a_dotted_circle(metadata: Metadata) -> None:
    assert dotted_circles(RandomDocument(3, ["ि"], traps=False).pdf(metadata))
