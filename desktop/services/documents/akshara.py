"""Where a Hindi word may be cut when a column is too narrow: between aksharas, never inside one.

An akshara is what a reader takes for one letter: consonants joined by viramas, with their vowel sign and
marks (`क्ष्मी` is one). Cutting between code points leaves dotted circles and stray vowel signs on the page.
"""

from __future__ import annotations

import re
from typing import Final

_CONSONANT: Final = "[\u0915-\u0939\u0958-\u095f\u0978-\u097f]"
_NUKTA: Final = "\u093c"
_VIRAMA: Final = "\u094d"
_JOINER: Final = "[\u200c\u200d]"
_MARK: Final = (
    "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u1cd0-\u1cf9\ua8e0-\ua8f1"
    "\u0300-\u036f\ufe0e\ufe0f\u200c\u200d\u00ad]"
)

_AKSHARA: Final = re.compile(f"(?:{_CONSONANT}{_NUKTA}?{_VIRAMA}{_JOINER}?){{0,8}}.{_MARK}{{0,12}}", re.DOTALL)


def aksharas(text: str) -> list[str]:
    """`text` in pieces that may stand alone at a line's start or end; joined again they are `text`."""
    return _AKSHARA.findall(text)
