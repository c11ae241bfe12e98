from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.documents.text_safety import is_unsafe, tidy_spaces, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("मा0 मुख्यमंत्री", "मा0 मुख्यमंत्री"),
        ("a\u202eb", "a[U+202E]b"),
        ("\u2066क\u2069", "[U+2066]क[U+2069]"),
        ("\x00\x1b", "[U+0000][U+001B]"),
        ("\ud800", "[U+D800]"),
        ("\ue000", "[U+E000]"),
        ("\U000e0041", "[U+E0041]"),
        ("سل", "[U+0633][U+0644]"),
        ("क्‍ष क्‌ष", "क्‍ष क्‌ष"),
        ("<b>😀</b>", "<b>😀</b>"),
    ],
)
def test_what_hides_or_turns_text_is_named(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(alphabet=st.characters()))
def test_nothing_unsafe_is_left(text: str) -> None:
    assert not any(map(is_unsafe, visible(text)))


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("एक\tदो\u3000तीन\u2009चार", "एक दो तीन चार"),
        ("मा0\u202fमंत्री\u2007जी\u00a0का", "मा0\u00a0मंत्री\u00a0जी\u00a0का"),
        ("एक\r\nदो\rतीन\u2028चार\u2029पाँच\x85छह", "एक\nदो\nतीन\nचार\nपाँच\nछह"),
        ("नि\u200bर्देश\ufeff\u2060", "निर्देश"),
        ("जैसा  टाइप किया", "जैसा  टाइप किया"),
    ],
)
def test_white_space_is_levelled_and_words_stay(text: str, tidy: str) -> None:
    assert tidy_spaces(text) == tidy
