"""Unicode's normal form C in linear time, whatever the text."""

import re
import unicodedata

# Unicode's stream-safe format allows thirty marks on one letter; sorting more of them takes quadratic time.
_MOST_MARKS = 30
_PILE = re.compile(r"[^\w\s\x00-\x7f]{31,}")


def _toppled(pile: re.Match[str]) -> str:
    kept, marks = [], 0
    for char in pile.group():
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def nfc(text: str) -> str:
    """Normal form C; of a pile of more than thirty marks on one letter the rest is dropped."""
    return unicodedata.normalize("NFC", _PILE.sub(_toppled, text))
