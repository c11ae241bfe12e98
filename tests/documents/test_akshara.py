from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.documents.akshara import aksharas


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("लक्ष्मी", ["ल", "क्ष्मी"]),
        ("निर्देश", ["नि", "र्दे", "श"]),
        ("कार्त्स्न्य", ["का", "र्त्स्न्य"]),
        ("तत्पश्चात्", ["त", "त्प", "श्चा", "त्"]),
        ("क्‍ष", ["क्‍ष"]),
        ("क़ानून", ["क़ा", "नू", "न"]),
        ("कुमाऊँ", ["कु", "मा", "ऊँ"]),
        ("PDFमें", ["P", "D", "F", "में"]),
        ("é", ["é"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("180दिन", ["1", "8", "0", "दि", "न"]),
        ("", []),
    ],
)
def test_a_word_is_cut_between_letters_as_readers_see_them(word: str, pieces: list[str]) -> None:
    assert aksharas(word) == pieces


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert "".join(aksharas(text)) == text
