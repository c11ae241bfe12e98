"""What no page may carry silently: characters that draw nothing, turn text round or have no meaning.

Two promises hold on every surface that `ClusterFont` draws:

- control and format characters (the bidirectional ones among them), right-to-left letters, private-use,
  unassigned and lone surrogate code points are *replaced* by their number, drawn and extracted alike: `[U+202E]`;
- a character that no font of the chain can draw (an emoji, say) is *drawn* as its number, while copying and
  searching still give the character itself.

Nothing in this package reads markup, so `<img src=…>` typed by somebody is just those letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

ZERO_WIDTH_NON_JOINER: Final = "\u200c"
ZERO_WIDTH_JOINER: Final = "\u200d"
SOFT_HYPHEN: Final = "\u00ad"
NO_BREAK_SPACE: Final = "\u00a0"

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
# control, format, surrogate, private use, unassigned, line and paragraph separator
_WITHOUT_SHAPE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# format characters that belong to writing: they join, part or hyphenate
_PART_OF_WRITING: Final = frozenset({ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER, SOFT_HYPHEN})
# they draw nothing and only tell a browser where it may break a line
_BREAK_HINTS: Final = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))
_SPACES: Final = {
    **{
        ord(c): " "
        for c in "\t\v\f\x1c\x1d\x1e\x1f\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
    },
    **{ord(c): NO_BREAK_SPACE for c in "\u2007\u202f"},
    **{ord(c): "\n" for c in "\x85\u2028\u2029"},
}
_TIDY: Final = {**_BREAK_HINTS, **_SPACES}
_UNTIDY: Final = re.compile("[\r" + "".join(map(re.escape, map(chr, _TIDY))) + "]")


def code_label(character: str) -> str:
    """`[U+202E]`: how a character that must not be printed is named on the page."""
    return f"[U+{ord(character):04X}]"


@lru_cache(maxsize=4096)
def is_unsafe(character: str) -> bool:
    """Whether the character must be replaced by its `code_label` wherever it stands."""
    if character in _PART_OF_WRITING:
        return False
    return unicodedata.category(character) in _WITHOUT_SHAPE or unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def visible(text: str) -> str:
    """`text` with every unsafe character replaced by its code label; ordinary text comes back as it is."""
    if not any(map(is_unsafe, set(text))):
        return text
    return "".join(code_label(c) if is_unsafe(c) else c for c in text)


def tidy_spaces(text: str) -> str:
    """Lines end in a line feed, every other white space is a space or a no-break space, break hints are gone.

    The words stay as they were typed: nothing else is changed.
    """
    if not _UNTIDY.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_TIDY)
