"""Text as people typed it, in stretches that look alike. There is no markup: a `<` is a `<`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from desktop.services.documents.text_safety import NO_BREAK_SPACE, tidy_spaces, visible

# मा0, डॉ0, (श्री0: an abbreviation of one part, which office Hindi does not leave at a line's end
_HONORIFIC: Final = re.compile("[(\"'“‘]?[\u0900-\u097f]{1,4}0")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with a look of its own inside a paragraph; it may begin or end inside a word."""

    text: str
    bold: bool = False
    underline: bool = False


Text = str | Run | Sequence[str | Run]


class Look(NamedTuple):
    """What a stretch is drawn with."""

    font: str
    underline: bool


class Piece(NamedTuple):
    """Part of a word in one look."""

    look: Look
    text: str


class Token:
    """A word, with the look of the space that follows it; `ends_line` where a line was ended by hand."""

    __slots__ = ("ends_line", "pieces", "space")

    def __init__(self, pieces: list[Piece], space: Look | None = None) -> None:
        self.pieces = pieces
        self.space = space
        self.ends_line = False

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def runs(text: Text) -> tuple[Run, ...]:
    """Any form of text as runs."""
    if isinstance(text, str):
        return (Run(text),)
    if isinstance(text, Run):
        return (text,)
    return tuple(Run(part) if isinstance(part, str) else part for part in text)


def plain(text: Text) -> str:
    """The words alone, on one line, as they are printed."""
    return visible(" ".join(tidy_spaces("".join(run.text for run in runs(text))).split()))


def tokens(looked: Sequence[tuple[Look, str]]) -> list[Token]:
    """The words of a paragraph in order. Spaces at the ends of lines and repeated spaces do not count.

    An honorific abbreviation (`मा0`) and the word after it are one token, joined by a no-break space.
    """
    found: list[Token] = []
    glued = False  # whether the next piece belongs to the word before it
    for look, text in looked:
        for number, line in enumerate(tidy_spaces(text).split("\n")):
            if number:
                _end_line(found)
                glued = False
            parts = line.split(" ")
            last = len(parts) - 1
            for index, part in enumerate(parts):
                if part:
                    if glued:
                        found[-1].pieces.append(Piece(look, part))
                    else:
                        found.append(Token([Piece(look, part)]))
                    glued = True
                if index < last:
                    glued = _space(found, look, follows_word=glued)
    if found:
        found[-1].space = None
    return found


def _end_line(found: list[Token]) -> None:
    if not found or found[-1].ends_line:
        found.append(Token([]))
    found[-1].ends_line = True
    found[-1].space = None


def _space(found: list[Token], look: Look, *, follows_word: bool) -> bool:
    """Notes a space; returns whether the next word belongs to the last token all the same."""
    if not found or found[-1].ends_line:
        return False
    token = found[-1]
    if follows_word and token.pieces[-1].text[-1] == "0" and _HONORIFIC.fullmatch(token.text):
        token.pieces.append(Piece(look, NO_BREAK_SPACE))
        return True
    if token.space is None:
        token.space = look
    return False
