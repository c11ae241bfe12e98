"""Text as people typed it, in stretches that look alike. There is no markup: a `<` is a `<`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from desktop.services.documents.text_safety import tidy_spaces

_WORD_OR_SPACE: Final = re.compile(r" +|\n|[^ \n]+")


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


@dataclass(slots=True)
class Token:
    """A word, with the look of the space that follows it; `ends_line` where a line was ended by hand."""

    pieces: list[Piece]
    space: Look | None = None
    ends_line: bool = False


def runs(text: Text) -> tuple[Run, ...]:
    """Any form of text as runs."""
    if isinstance(text, str):
        return (Run(text),)
    if isinstance(text, Run):
        return (text,)
    return tuple(Run(part) if isinstance(part, str) else part for part in text)


def plain(text: Text) -> str:
    """The words alone, on one line."""
    return " ".join(tidy_spaces("".join(run.text for run in runs(text))).split())


def tokens(looked: Sequence[tuple[Look, str]]) -> list[Token]:
    """The words of a paragraph in order. Spaces at the ends of lines and repeated spaces do not count."""
    found: list[Token] = []
    glued = False  # whether the next piece belongs to the word before it
    for look, part in _parts(looked):
        if part == "\n":
            if not found or found[-1].ends_line:
                found.append(Token([]))
            found[-1].ends_line = True
            found[-1].space = None
            glued = False
        elif part[0] == " ":
            if found and not found[-1].ends_line and found[-1].space is None:
                found[-1].space = look
            glued = False
        elif glued:
            found[-1].pieces.append(Piece(look, part))
        else:
            found.append(Token([Piece(look, part)]))
            glued = True
    if found:
        found[-1].space = None
    return found


def _parts(looked: Sequence[tuple[Look, str]]) -> Iterator[tuple[Look, str]]:
    for look, text in looked:
        for part in _WORD_OR_SPACE.findall(tidy_spaces(text)):
            yield look, part
