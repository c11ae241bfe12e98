from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.models.minutes import (
    MinutesDocument,
    NoteKind,
    essence,
    plain_text,
    read_minutes,
)
from tests.models.minutes_samples import WAYS, as_converted, chief_minister_review


def words(text: str) -> str:
    """A second, cruder reading of "modulo white space, list marks and bold marks", by other means than the reader's."""
    text = re.sub("[\u00ad\u200b\u2060\ufeff]", "", text)
    text = re.sub(r"\*\*+", "", text)
    text = re.sub(r"(?m)^[\s\u00a0]*(?:(?:[-•*\uf0b7]|\d{1,2}[.)](?!\d))[\s\u00a0]*)*", "", text.replace("\r", "\n"))
    return re.sub(r"(?m)^-+$", "", re.sub(r"[^\S\n]+", "", text)).replace("\n", "")


def without_joiners(document: MinutesDocument) -> MinutesDocument:
    again, _ = read_minutes(plain_text(document).replace("\u200d", ""))
    return again


@pytest.mark.parametrize("glue", ["\n\n", "\n", " "], ids=["after a blank line", "on the next line", "glued"])
@pytest.mark.parametrize("mark", ["numbers", "dashes", "some", "none"])
@pytest.mark.parametrize("way", WAYS)
def test_minutes_come_back_from_every_shape_of_paste(way: str, mark: str, glue: str) -> None:
    original = chief_minister_review()
    text = WAYS[way](as_converted(original, mark=mark, glue=glue))

    document, report = read_minutes(text)

    assert essence(plain_text(document)) == essence(text)
    assert words(plain_text(document)) == words(text)
    assert report.unplaced == ()
    assert report.of(NoteKind.UNKNOWN_ADDRESSEE) == ()
    if way == "joiners":
        document = without_joiners(document)
    assert [d.text for d in document.directions] == [d.text for d in original.directions]
    assert [d.addressees for d in document.all_directions] == [d.addressees for d in original.all_directions]
    assert [d.due_on for d in document.all_directions] == [d.due_on for d in original.all_directions]
    if way in {"no bold", "all bold", "joiners"}:
        points = tuple(replace(point, bold=()) for point in document.presentation.points)
        assert [p.text for p in points] == [p.text for p in original.presentation.points]
    else:
        assert document.presentation == original.presentation
    assert replace(
        document, presentation=original.presentation, directions=original.directions, other_directions=()
    ) == (replace(original, other_directions=()))
    assert [g.heading for g in document.other_directions] == [g.heading for g in original.other_directions]


def test_plain_text_reads_back_as_the_same_document() -> None:
    original = chief_minister_review()
    points = tuple(replace(point, bold=()) for point in original.presentation.points)
    original = replace(original, presentation=replace(original.presentation, points=points))
    assert read_minutes(plain_text(original))[0] == original


PIECES = [
    "मा0 मुख्यमंत्री की अध्यक्षता में दिनांक 05.05.2025 को समीक्षा बैठक का कार्यवृत्त",
    "उपस्थिति", "बैठक में निम्नवत अवगत कराया गया:-", "निम्न निर्देश दिए गए:—", "अन्य निर्देश:-",
    "(कार्यवाही", "कार्यवाही:- ", "समस्त सचिव", " एवं ", ",", ")", "(", "।", "**", "*", "- ", "• ",
    "3. ", "1)", "27. 06. 2024",
    "5.2024", "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u00ad", "\ufeff", "\u200d", "\u200b",
    "अन्त में धन्यवाद के साथ बैठक का समापन किया गया।",
    "(राम लाल)", "सचिव।", "उत्तराखण्ड शासन", "संख्या-12/2025, तद्दिनांक।", "प्रतिलिपि निम्नलिखित को प्रेषित:-", "को सूचनार्थ",
    "ह0/-", "आज्ञा से,", "संलग्नक-1", "निर्देश दिया जाए", "(क) ", "text", "-----", "\x00", "\u202e", "💧", "कार्यवाही विवरण",
    "क्र0सं0\tनिर्देश\tकार्यवाही\n", "\n7\tकार्य\tसमस्त सचिव\t5 दिन\n",
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
@example("text (कार्यवाही X) 4. और")
@example("a (\nकार्यवाही ख) - ग")
@example("1. 5.2024\n2. 06. 2024 को")
@example("**गहरा\nपाठ** आगे")
@example("*\u200b*गहरा**")
@example(f"{PIECES[0]}{PIECES[31]}\n7\tकार्य\tसमस्त सचिव\t5 दिन\n{PIECES[0]}3. ")
def test_any_text_keeps_every_word_in_its_order(text: str) -> None:
    document, report = read_minutes(text)
    assert essence(plain_text(document)) == essence(text)
    assert [note.line for note in report.notes if note.line] == sorted(note.line for note in report.notes if note.line)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_reading_what_was_read_finds_the_same_words(text: str) -> None:
    once = plain_text(read_minutes(text)[0])
    assert essence(plain_text(read_minutes(once)[0])) == essence(text)
