"""Kruti Dev 010, the typewriter font of the old section files, read as Unicode.

The font paints Devanagari over Latin codes in the order of the typewriter: ि stands before its cluster, the reph
after it, and a full letter is a half letter plus a bar (`k`). The text is therefore read sign by sign into
clusters, not by a chain of replacements.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from desktop.models.krutidev_glyphs import (
    AA,
    AFTER,
    BEFORE,
    BELOW,
    FULL,
    HALF,
    MARKS,
    NUKTA,
    REPH,
    SIGNS,
    VIRAMA,
    VOWELS,
    WHOLE_VOWEL,
    WITH_SIGN,
)

# Some typists give त्र the bar of a half letter: f=k, =kk.
_BARRED_TRA = re.compile("=k(?=k)|(?<=f)=k")
# The colon is रू, except in a time of day.
_COLON_OF_TIME = re.compile("(?<=[0-9]):(?=[0-9])")
_KEPT_COLON = "\ue000"


class _Page:
    """What has been read, and the cluster that the next sign may still join."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._body, self._signs, self._early = "", "", ""
        self._half = self._reph = False

    def text(self) -> str:
        self._finish()
        return "".join(self._done)

    def _finish(self) -> None:
        self._done += (REPH if self._reph else "", self._body, self._early, self._signs)
        self._body, self._signs, self._early = "", "", ""
        self._half = self._reph = False

    def mark(self, painted: str) -> None:
        self._finish()
        self._done.append(painted)

    def vowel(self, letter: str) -> None:
        self._finish()
        self._body = letter

    def consonant(self, letters: str, *, half: bool) -> None:
        if self._body and (self._signs or not self._half):
            self._finish()
        self._body += letters + (VIRAMA if half else "")
        self._half = half

    def bar(self) -> None:
        """`k`: it completes a half letter, or it is the sign ा."""
        if self._half and not self._signs:
            self._body, self._half = self._body[:-1], False
        else:
            self.sign(AA)

    def below(self, joined: str) -> None:
        """A र or य painted under or beside the letter it follows."""
        if self._half:
            self._body, self._half = self._body + joined[-1], False
        elif not self._body.endswith(joined):
            self._body += joined

    def nukta(self) -> None:
        self._body = self._body[:-1] + NUKTA + VIRAMA if self._half else self._body + NUKTA

    def virama(self) -> None:
        if self._signs or self._half:
            return
        self._body, self._half = self._body + VIRAMA, True

    def sign(self, sign: str) -> None:
        last = self._signs[-1:] or self._body[-1:]
        if (whole := WHOLE_VOWEL.get((last, sign))) is None:
            self._signs += sign
        elif self._signs:
            self._signs = self._signs[:-1] + whole
        else:
            self._body = whole
        self._half = False

    def reph(self, sign: str) -> None:
        """Typed after the cluster, read before it; on इ it makes ई."""
        if self._body == "इ":
            self._body = "ई"
        else:
            self._reph = True
        if sign:
            self.sign(sign)

    def before(self, *, reph: bool, sign: str) -> None:
        self._finish()
        self._reph, self._early = reph, sign


def _letter(letters: str, *, half: bool) -> Callable[[_Page], None]:
    return lambda page: page.consonant(letters, half=half)


def _letter_with(letter: str, sign: str) -> Callable[[_Page], None]:
    def write(page: _Page) -> None:
        page.consonant(letter, half=False)
        page.sign(sign)

    return write


def _early(sign: str, *, reph: bool) -> Callable[[_Page], None]:
    return lambda page: page.before(reph=reph, sign=sign)


def _each(codes: dict[str, str], write: Callable[[_Page, str], None]) -> dict[str, Callable[[_Page], None]]:
    def bound(sign: str) -> Callable[[_Page], None]:
        return lambda page: write(page, sign)

    return {code: bound(sign) for code, sign in codes.items()}


_KEYS: dict[str, Callable[[_Page], None]] = {
    **_each({**MARKS, _KEPT_COLON: ":"}, _Page.mark),
    **_each(SIGNS, _Page.sign),
    **_each(VOWELS, _Page.vowel),
    **_each(AFTER, _Page.reph),
    **_each(BELOW, _Page.below),
    **{code: _letter(letters, half=False) for code, letters in FULL.items()},
    **{code: _letter(letters, half=True) for code, letters in HALF.items()},
    **{code: _letter_with(letter, sign) for code, (letter, sign) in WITH_SIGN.items()},
    **{code: _early(sign, reph=reph) for code, (reph, sign) in BEFORE.items()},
    "k": _Page.bar,
    "+": _Page.nukta,
    "~": _Page.virama,
}


@lru_cache(maxsize=1 << 15)
def _painted(word: str) -> str:
    page = _Page()
    for code in _COLON_OF_TIME.sub(_KEPT_COLON, _BARRED_TRA.sub("=", word)):
        write = _KEYS.get(code)
        if write is None:
            page.mark(code)
        else:
            write(page)
    return page.text()


def from_krutidev(text: str) -> str:
    """The Unicode text that the font would have painted; codes the font does not know stay as they are."""
    return " ".join([_painted(word) for word in text.split(" ")])
