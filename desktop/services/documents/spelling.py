"""What is drawn for what was typed, where the two must differ; the typed text stays the text.

A font draws a dotted circle for vowel letters that were typed in two strokes (`अ` + `ॅ`). The page shows the
letter that was meant, while searching, copying and reading aloud give back exactly what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.services.documents.text_safety import SOFT_HYPHEN, code_label, visible

# The Unicode Standard, table 12-1 "Devanagari vowel letters": the second spelling is not to be used
_TWO_STROKES: Final = {
    "अऺ": "ॳ", "अऻ": "ॴ", "अा": "आ", "अॅ": "ॲ", "अॆ": "ऄ", "अॉ": "ऑ", "अॊ": "ऒ", "अो": "ओ", "अौ": "औ",
    "अॏ": "ॵ", "अॖ": "ॶ", "अॗ": "ॷ", "आऺ": "ॴ", "आॅ": "ऑ", "आॆ": "ऒ", "आे": "ओ", "आै": "औ", "उु": "ऊ",
    "एॅ": "ऍ", "एॆ": "ऎ", "एे": "ऐ",
}  # fmt: skip

_MOST_MARKS: Final = 7  # a letter with nukta, virama, vowel sign, chandrabindu and accents has fewer
_CARE: Final = re.compile(
    f"{SOFT_HYPHEN}|{'|'.join(_TWO_STROKES)}|[\u0900-\u0903\u093a-\u094f\u0951-\u0963]{{{_MOST_MARKS},}}"
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """`drawn[n]` stands for `text[origins[n]:]` up to the next larger origin."""

    text: str
    drawn: str
    origins: Sequence[int]


def needs_no_care(word: str) -> bool:
    """Whether a word of drawable, harmless characters is drawn just as it is typed."""
    return not _CARE.search(word)


def spell(word: str, can_draw: Callable[[str], bool]) -> Spelling:
    """How `word` is drawn by fonts that hold the characters for which `can_draw` is true.

    `Spelling.text` is the word with unsafe characters replaced by their code label. A soft hyphen shows at
    the word's end only, where a line was cut. Marks piled up beyond any writing are drawn as their numbers,
    or they would climb over the lines above.
    """
    text = visible(word)
    drawn: list[str] = []
    origins: list[int] = []
    position = marks = 0
    while position < len(text):
        meant = _TWO_STROKES.get(text[position : position + 2])
        if meant is not None:
            piece, step = meant, 2
        elif text[position] == SOFT_HYPHEN and position == len(text) - 1:
            piece, step = "-", 1
        elif can_draw(text[position]) and marks < _MOST_MARKS:
            piece, step = text[position], 1
        else:
            piece, step = code_label(text[position]), 1
        drawn.append(piece)
        origins.extend([position] * len(piece))
        position += step
        stacked = position < len(text) and unicodedata.category(text[position])[0] == "M"
        marks = marks + 1 if stacked else 0
    return Spelling(text, "".join(drawn), tuple(origins))
