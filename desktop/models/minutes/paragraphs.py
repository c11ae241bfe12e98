"""Pasted lines as paragraphs: broken lines joined again, lone list marks given back to their text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.models.minutes.document import Bold
from desktop.models.minutes.formulas import begins_block
from desktop.models.minutes.pasted import Mark, SourceLine, closes, is_finished, joined

_GOES_ON = re.compile(
    r"[,/&+(]$|(?:^|\s)(?:के|की|का|को|से|में|पर|एवं|एवम्|व|तथा|और|हेतु|द्वारा|ने|कि|अथवा|या|सहित|the|of|and|to|in|by|for)$"
)
_CARRIES_ON = re.compile(r"(?:की|का|के|को|में|से|पर|एवं|व|तथा|द्वारा|हेतु)\s")
_WIDEST_WRAPPED = 120
"""In a text without a longer line, every line may be one of a wrapped paragraph."""
_SHORTEST_WRAPPED = 40
_LONGEST_ACTION_LINES = 4
_LONGEST_PARAGRAPH = 4000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source: where it began, its words, and what marked it."""

    line: int
    text: str
    bold: Bold = ()
    mark: Mark | None = None
    after_blank: bool = False
    is_action: bool = False
    is_closed: bool = True

    @property
    def all_bold(self) -> bool:
        return bool(self.text) and self.bold == ((0, len(self.text)),)

    @property
    def number(self) -> int:
        return self.mark.number if self.mark else 0


@dataclass(slots=True)
class _Open:
    """The paragraph being put together."""

    line: SourceLine
    after_blank: bool

    def closed(self) -> Paragraph:
        line = self.line
        return Paragraph(line.number, line.body, line.bold, line.mark, self.after_blank, line.is_action, line.is_closed)


def paragraphs(lines: Sequence[SourceLine]) -> list[Paragraph]:
    """The paragraphs in order. Every word of the lines is in exactly one of them, but for the feet of pages."""
    lines = [line for line in lines if not line.is_foot]
    wrapped = max((len(line.body) for line in lines), default=0) <= _WIDEST_WRAPPED
    found: list[Paragraph] = []
    current: _Open | None = None
    waiting: Mark | None = None
    blank, index = False, 0
    while index < len(lines):
        line = lines[index]
        index += 1
        if not line.body:
            waiting = line.mark or waiting
            blank = blank or not line.mark
            continue
        if waiting and line.mark is None and not line.is_action:
            line = replace(line, mark=waiting)
        waiting = None
        if line.is_action and not line.is_closed:
            line, index = _whole_action(lines, line, index)
        longer = joined(current.line, line) if current and _continues(current.line, line, blank, wrapped) else None
        if current and longer:
            current.line = longer
        else:
            if current:
                found.append(current.closed())
            current = _Open(line, blank)
        blank = False
    if current:
        found.append(current.closed())
    return found


def _whole_action(lines: Sequence[SourceLine], first: SourceLine, index: int) -> tuple[SourceLine, int]:
    """The action line with the lines on which it goes on, and the index after them; alone when it never closes."""
    taken = [first.body]
    for at in range(index, len(lines)):
        line = lines[at]
        if not line.body and not line.mark:
            continue
        if line.mark or line.is_action or len(taken) >= _LONGEST_ACTION_LINES:
            break
        taken.append(line.body)
        if closes(taken):
            rest = replace(line, body=" ".join(taken[1:]))
            whole = joined(first, rest)
            return (whole, at + 1) if whole else (first, index)
        if is_finished(line.body) and not line.body.endswith(")"):
            break
    return first, index


def _continues(previous: SourceLine, line: SourceLine, blank: bool, wrapped: bool) -> bool:
    if line.mark or line.is_action or previous.is_action or "\t" in line.body + previous.body:
        return False
    if len(previous.body) + len(line.body) > _LONGEST_PARAGRAPH:
        return False
    if is_finished(previous.body) or begins_block(previous.body, line.body):
        return False
    if _GOES_ON.search(previous.body) or _CARRIES_ON.match(line.body):
        return True
    return not blank and wrapped and (bool(previous.mark) or len(previous.body) >= _SHORTEST_WRAPPED)
