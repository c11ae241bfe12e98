"""What was written is what every reader finds: each word, each count of a search, each paragraph of the tags."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import Foot
from desktop.services.documents.styles import BODY, Align
from tests.documents.readers import READERS, opened_by_mupdf, run, words
from tests.documents.samples import DIRECTIONS, minutes_texts, write_minutes

TIMES = 4


@pytest.fixture(scope="module")
def minutes(metadata: Metadata) -> bytes:
    with Document(metadata, foot=Foot()) as document:
        write_minutes(document, times=TIMES)
        return document.pdf()


@pytest.fixture(scope="module")
def word_list(metadata: Metadata, hard_words: list[str]) -> bytes:
    with Document(metadata, foot=Foot(number="")) as document:
        for word in hard_words:
            document.paragraph(word, BODY.but(align=Align.LEFT))
        return document.pdf()


def expected_words() -> Counter[str]:
    labels = [f"{n}." for n in range(1, len(DIRECTIONS) + 1)] * TIMES
    return Counter([word for text in minutes_texts(times=TIMES) for word in text.split()] + labels)


@pytest.mark.parametrize("reader", READERS)
def test_every_word_comes_back(reader: str, minutes: bytes) -> None:
    found = Counter(words(READERS[reader](minutes)))
    assert found == expected_words()


@pytest.mark.parametrize("reader", READERS)
def test_every_hard_word_comes_back(reader: str, word_list: bytes, hard_words: list[str]) -> None:
    assert words(READERS[reader](word_list)) == hard_words


@pytest.mark.parametrize(
    "query", ["कार्यवाही", "शिकायतकर्ता", "निर्देश", "पिथौरागढ़", "फ़ोन", "Special close", "एल-1", "स्पष्टीकरण"]
)
def test_a_search_finds_each_occurrence_once(query: str, minutes: bytes) -> None:
    truth = sum(text.count(query) for text in minutes_texts(times=TIMES))
    assert truth
    assert run("pdftotext", "-raw", "-", "-", feed=minutes).replace("\n", " ").count(query) == truth
    with opened_by_mupdf(minutes) as document:
        assert sum(len(page.search_for(query)) for page in document) == truth


def test_the_tags_give_every_paragraph_whole(minutes: bytes) -> None:
    told = [
        line.strip()[1:-1].strip()
        for line in run("pdfinfo", "-struct-text", "-", feed=minutes).splitlines()
        if line.strip().startswith('"')
    ]
    labels = {"•", *(f"{n}." for n in range(1, 10))}
    assert [text for text in told if text not in labels] == minutes_texts(times=TIMES)


def test_the_page_foot_is_no_part_of_the_tags(minutes: bytes) -> None:
    assert "पृष्ठ 1/" in READERS["pypdf"](minutes)
    assert "पृष्ठ 1/" not in run("pdfinfo", "-struct-text", "-", feed=minutes)
