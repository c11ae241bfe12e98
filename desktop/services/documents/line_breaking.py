"""Breaking a paragraph's words into lines: first fit, as many words as go in.

A word wider than the column is cut after a stroke or hyphen where it has one, otherwise between aksharas.
A soft hyphen is a place where a word may be cut, with a hyphen drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from desktop.services.documents.akshara import aksharas
from desktop.services.documents.text_runs import Look, Token
from desktop.services.documents.text_safety import NO_BREAK_SPACE, SOFT_HYPHEN

_NATURAL_CUTS: Final = frozenset(f"/-–—_.,:;?&=|+)\\{NO_BREAK_SPACE}")
_TOLERANCE: Final = 1e-6

Measure = Callable[[Look, str], float]
Widths = Callable[[int], float]


class Stretch(NamedTuple):
    """Letters of one look, and their width in points."""

    look: Look
    text: str
    width: float


class Line:
    """One line of a paragraph.

    `stretches` tells whether justification may widen it, `goes_on` that its last word continues below.
    """

    __slots__ = ("goes_on", "stretches", "stretches_of_look", "width")

    def __init__(self) -> None:
        self.stretches_of_look: list[tuple[Look, list[str]]] = []
        self.width = 0.0
        self.stretches = True
        self.goes_on = False

    def add(self, look: Look, text: str, width: float) -> None:
        stretches = self.stretches_of_look
        if stretches and stretches[-1][0] == look:
            stretches[-1][1].append(text)
        else:
            stretches.append((look, [text]))
        self.width += width

    @property
    def is_empty(self) -> bool:
        return not self.stretches_of_look

    @property
    def parts(self) -> list[tuple[Look, str]]:
        """What is drawn, from left to right."""
        return [(look, "".join(texts)) for look, texts in self.stretches_of_look]

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.parts)

    @property
    def spaces(self) -> int:
        """How many spaces justification can widen."""
        text = self.text
        return text.count(" ") + text.count(NO_BREAK_SPACE)


def break_lines(words: Sequence[Token], widths: Widths, measure: Measure) -> list[Line]:
    """The lines of a paragraph; `widths(n)` is the room in points for line `n`, from 0.

    Every line holds at least one akshara, however narrow the column. The last line is not to be stretched.
    """
    breaker = _Breaker(widths, measure)
    for token in words:
        breaker.add(token)
    if words and words[-1].ends_line:
        breaker.lines.pop()
    if breaker.lines:
        breaker.lines[-1].stretches = False
    return breaker.lines


class _Breaker:
    def __init__(self, widths: Widths, measure: Measure) -> None:
        self._widths = widths
        self._measure = measure
        self._gap: Stretch | None = None  # the space before the next word
        self._spaces: dict[Look, Stretch] = {}
        self.lines: list[Line] = [Line()]
        self._room = widths(0)

    def add(self, token: Token) -> None:
        if not self._add_plain(token):
            self._add_any(token)
        if token.ends_line:
            self.lines[-1].stretches = False
            self._next_line()
        elif token.space:
            self._gap = self._spaces.get(token.space) or self._space(token.space)

    def _add_plain(self, token: Token) -> bool:
        """The common case in few steps: a word of one look that fits. Returns whether it was that."""
        if len(token.pieces) != 1:
            return False
        look, text = token.pieces[0]
        width = self._measure(look, text)
        line, gap = self.lines[-1], self._gap
        needed = width + gap.width if gap else width
        if line.width + needed > self._room + _TOLERANCE or SOFT_HYPHEN in text:
            return False
        if gap:
            line.add(*gap)
            self._gap = None
        line.add(look, text, width)
        return True

    def _add_any(self, token: Token) -> None:
        word = [Stretch(look, text, self._measure(look, text)) for look, text in token.pieces]
        for stretch in word:
            if SOFT_HYPHEN in stretch.text:
                self._place_hyphenated(token)
                break
        else:
            self._place(word)

    def _space(self, look: Look) -> Stretch:
        space = self._spaces[look] = Stretch(look, " ", self._measure(look, " "))
        return space

    def _next_line(self) -> None:
        self.lines.append(Line())
        self._room = self._widths(len(self.lines) - 1)
        self._gap = None

    def _fits(self, width: float) -> bool:
        before = self._gap.width if self._gap else 0.0
        return self.lines[-1].width + before + width <= self._room + _TOLERANCE

    def _append(self, word: Sequence[Stretch]) -> None:
        line = self.lines[-1]
        if self._gap:
            line.add(*self._gap)
            self._gap = None
        for look, text, width in word:
            line.add(look, text, width)

    def _place(self, word: Sequence[Stretch]) -> None:
        width = word[0].width if len(word) == 1 else sum(stretch.width for stretch in word)
        if self._fits(width):
            self._append(word)
            return
        if not self.lines[-1].is_empty:
            self._next_line()
        if width <= self._room + _TOLERANCE:
            self._append(word)
        else:
            self._cut(word)

    def _place_hyphenated(self, token: Token) -> None:
        """Lays the word down part by part: whole if it fits, else cut at a soft hyphen if that helps."""
        parts = _hyphenation_parts(token)
        while parts:
            whole = [self._stretch(piece) for part in parts for piece in part]
            if self._fits(sum(stretch.width for stretch in whole)):
                self._append(whole)
                return
            head = self._longest_head(parts)
            if head:
                pieces = [piece for part in parts[:head] for piece in part]
                look = pieces[-1][0]
                hyphen = Stretch(look, SOFT_HYPHEN, self._measure(look, "-"))
                self._append([*map(self._stretch, pieces), hyphen])
                self.lines[-1].goes_on = True
                del parts[:head]
                self._next_line()
            elif not self.lines[-1].is_empty:
                self._next_line()
            else:
                self._cut(whole)
                return

    def _longest_head(self, parts: Sequence[Sequence[tuple[Look, str]]]) -> int:
        """How many parts, with a hyphen after them, fit on the line; the last part always stays."""
        fitting, width = 0, 0.0
        for count, part in enumerate(parts[:-1], 1):
            width += sum(self._measure(look, text) for look, text in part)
            if self._fits(width + self._measure(part[-1][0], "-")):
                fitting = count
        return fitting

    def _stretch(self, piece: tuple[Look, str]) -> Stretch:
        look, text = piece
        return Stretch(look, text, self._measure(look, text))

    def _cut(self, word: Sequence[Stretch]) -> None:
        """Fills lines with a word that no line can hold whole, beginning on the last, which is empty."""
        taken: list[Stretch] = []
        width = 0.0
        for look, text, _ in word:
            for letter in aksharas(text):
                wide = self._measure(look, letter)
                if taken and width + wide > self._room + _TOLERANCE:
                    kept = _natural_cut(taken)
                    self._append(self._joined(taken[:kept]))
                    self.lines[-1].goes_on = True
                    self.lines[-1].stretches = False
                    self._next_line()
                    taken = taken[kept:]
                    width = sum(stretch.width for stretch in taken)
                taken.append(Stretch(look, letter, wide))
                width += wide
        self._append(self._joined(taken))

    def _joined(self, letters: Sequence[Stretch]) -> list[Stretch]:
        """The letters by stretches of equal look, measured as they will be drawn: together."""
        looks: list[tuple[Look, str]] = []
        for look, letter, _ in letters:
            if looks and looks[-1][0] == look:
                looks[-1] = look, looks[-1][1] + letter
            else:
                looks.append((look, letter))
        return [self._stretch(piece) for piece in looks]


def _hyphenation_parts(token: Token) -> list[list[tuple[Look, str]]]:
    """The word's parts between soft hyphens."""
    parts: list[list[tuple[Look, str]]] = [[]]
    for look, text in token.pieces:
        first, *others = text.split(SOFT_HYPHEN)
        parts[-1].append((look, first))
        parts.extend([(look, other)] for other in others)
    return [kept for part in parts if (kept := [(look, text) for look, text in part if text])]


def _natural_cut(taken: Sequence[Stretch]) -> int:
    """How many aksharas to keep on the line: up to the last sign after which a reader expects a break."""
    for count in range(len(taken), len(taken) // 2, -1):
        if taken[count - 1].text in _NATURAL_CUTS:
            return count
    return len(taken)
