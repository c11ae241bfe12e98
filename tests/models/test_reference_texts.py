"""What every text that ships in a list keeps to: one spelling of Unicode, ASCII digits, 0 as abbreviation sign."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import resources
from desktop.models.reference import load_reference, read_reference

FILES = sorted([*resources.path("reference").glob("*.json"), *resources.path("demo").glob("*.json")])
DEVANAGARI = re.compile(r"[\u0900-\u097f]")
SHIPPED = resources.path("reference")


def _texts(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, list):
        for item in thing:
            yield from _texts(item)
    elif isinstance(thing, dict):
        for key, item in thing.items():
            yield str(key)
            yield from _texts(item)


def _labels(thing: object) -> Iterator[tuple[str, str]]:
    if isinstance(thing, dict) and thing.keys() == {"hi", "en"}:
        yield thing["hi"], thing["en"]
    elif isinstance(thing, dict):
        for item in thing.values():
            yield from _labels(item)
    elif isinstance(thing, list):
        for item in thing:
            yield from _labels(item)


def _read(file: Path) -> object:
    thing: object = json.loads(file.read_text(encoding="utf-8"))
    return thing


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_texts_are_clean(file: Path) -> None:
    for text in _texts(_read(file)):
        assert unicodedata.is_normalized("NFC", text), text
        assert not re.search(r"[०-९॰\u00a0\u200b-\u200f\ufeff\ufffd\t\r\n]", text), text
        assert text == text.strip(), text
        assert "  " not in text, text
        assert "<" not in text, text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_labels_have_hindi_on_one_side_and_english_on_the_other(file: Path) -> None:
    for hindi, english in _labels(_read(file)):
        assert DEVANAGARI.search(hindi), hindi
        assert english.strip(), hindi
        assert not DEVANAGARI.search(english), english


def test_reading_and_writing_back_loses_nothing() -> None:
    for file in FILES:
        again = json.loads(json.dumps(_read(file), ensure_ascii=False))
        assert again == _read(file)
    assert read_reference(SHIPPED) == read_reference(SHIPPED)


def test_one_row_stands_on_one_line() -> None:
    """So that a change of one row is one line of a diff."""
    for file in FILES:
        lines = file.read_text(encoding="utf-8").splitlines()
        start = next((n for n, line in enumerate(lines) if line == ' "rows": ['), None)
        if start is None:
            continue  # texts by their use, which are no rows
        for line in lines[start + 1 : -2]:
            json.loads(line.strip().rstrip(","))


def test_the_glossary_names_each_thing_once_and_knows_every_kind() -> None:
    glossary = Path(__file__).parents[2] / "docs" / "glossary.md"
    rows = [line.strip("|").split("|") for line in glossary.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    assert {len(row) for row in rows} == {3}
    hindi = [row[0].strip() for row in rows if DEVANAGARI.search(row[0])]
    assert len(hindi) == len(set(hindi))
    assert {kind.name.hi for kind in load_reference().kinds} <= set(hindi)
