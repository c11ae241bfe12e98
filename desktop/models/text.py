"""Text from people: what is kept of it, how it is searched, how much of it fits.

The one door to the Hindi text functions; everything here is pure and quick enough for a keystroke.
"""

import re
from functools import lru_cache

from desktop.models.digits import group_lakh, to_ascii_digits
from desktop.models.folding import LONGEST_REMEMBERED, fold, fold_word, name_key, runs, words
from desktop.models.mobiles import mask_mobile, normal_mobile
from desktop.models.normal_form import nfc
from desktop.models.stemming import stem

__all__ = [
    "clean",
    "cut",
    "fold",
    "group_lakh",
    "mask_mobile",
    "name_key",
    "normal_mobile",
    "search_tokens",
    "search_words",
    "stem",
    "to_ascii_digits",
]

ELLIPSIS = "…"

_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_NO_BREAK_SPACES = re.compile("[\u00a0\u2007\u202f]")
# Controls, bidi marks and overrides, invisible fillers, halves of surrogate pairs, non-characters, tags.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
# A joiner shapes Hindi only after a virama, and holds an emoji together; elsewhere nobody sees it.
_IDLE_JOINER = re.compile(
    "(?<=[\u200c\u200d])[\u200c\u200d]+|(?<![\u094d\ufe0f\u2190-\u2bff\U0001f000-\U0001faff])[\u200c\u200d]"
)
_PIECES = {
    "अॅ": "ॲ",
    "आॅ": "ऑ",
    "ाॅ": "ॉ",
    "ॅा": "ॉ",
    "अा": "आ",
    "अो": "ओ",
    "अौ": "औ",
    "आे": "ओ",
    "आै": "औ",
    "एे": "ऐ",
    "ाे": "ो",
    "ेा": "ो",
    "ाै": "ौ",
    "ैा": "ौ",
}
_PIECE = re.compile("|".join(_PIECES))
# Printable text without these is already in normal form and costs no normalising, which is slow.
_PERHAPS_NOT_NORMAL = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u08ff\u0929\u0931\u0934\u0951-\u0954\u0958-\u095f\u0980-\u1fff\u20d0-\u20ff"
    "\u2126-\u212b\u2adc\u302a-\u302f\u3099\u309a\ua000-\uffff\U00010000-\U0010ffff]"
)
_ODD_NUKTA = re.compile("\u093c(?<=[^\u0915-\u0917\u091c\u0921\u0922\u092b\u092f]\u093c)")
_CLUSTER = re.compile(
    "(?:[क-ह]\u093c?\u094d[\u200c\u200d]?)*"  # the halves of a conjunct
    ".[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0300-\u036f\u200c\u200d\ufe0f]*",
    re.DOTALL,
)


def clean(text: str) -> str:
    r"""The text as it is stored: what was meant stays, what cannot be seen goes.

    Line ends become ``\n``, no-break spaces spaces, letters NFC; NUL, controls, bidi overrides and idle
    joiners are dropped (a joiner after a virama is Hindi and stays); signs typed in pieces become the
    sign they look like (अॅ is ॲ, काॅल is कॉल). Spelling is never corrected. Outer blanks go.
    """
    if text.isprintable() and (
        text.isascii() or not (_PERHAPS_NOT_NORMAL.search(text) or _PIECE.search(text) or _ODD_NUKTA.search(text))
    ):
        return text.strip()
    text = _NO_BREAK_SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    text = _IDLE_JOINER.sub("", _UNSEEN.sub("", text))
    text = nfc(text)
    return _PIECE.sub(lambda piece: _PIECES[piece.group()], text).strip()


def cut(text: str, longest: int) -> str:
    """At most ``longest`` code points, ending in ``…`` if something was cut, never inside an akshara."""
    if len(text) <= longest:
        return text
    end = 0
    for cluster in _CLUSTER.finditer(text):
        if cluster.end() > longest - 1:
            break
        end = cluster.end()
    return text[:end].rstrip() + ELLIPSIS if longest > 0 else ""


@lru_cache(maxsize=1 << 17)
def _remembered(word: str) -> str:
    return _said(word)


def _said(word: str) -> str:
    return " ".join([stem(token) for token in runs(fold_word(word))])


def search_words(text: str) -> str:
    """Folded and stemmed words in order, a blank between: what a store indexes and what a query is made of.

    Each word holds letters, marks and digits alone, so no back-end's own tokenizer can split it.
    """
    found = words(text)
    quick = not found or max(map(len, found)) <= LONGEST_REMEMBERED
    return " ".join(filter(None, map(_remembered if quick else _said, found)))


def search_tokens(text: str) -> list[str]:
    """The words of `search_words` one by one."""
    return search_words(text).split()
