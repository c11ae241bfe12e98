"""Shaping words with HarfBuzz into clusters: the smallest drawn units that stand for a text of their own.

A `Typeface` is a font file with its fallbacks, shared by all documents and threads; it remembers the words it
has shaped. Offsets and advances are in the units of the font the cluster is drawn from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final, NamedTuple

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

from desktop.services.documents.spelling import Spelling, spell
from desktop.services.documents.truetype import TrueTypeFile

_REMEMBERED_WORDS: Final = 20_000
_LONGEST_REMEMBERED: Final = 120
_DANDAS: Final = frozenset("\u0964\u0965")  # they serve every script of India
_VARIATION_SELECTORS: Final = frozenset(map(chr, range(0xFE00, 0xFE10)))
_LABEL_LETTERS: Final = frozenset(map(ord, "[U+0123456789ABCDEF]"))


class Placed(NamedTuple):
    """A glyph and how far right and up of the cluster's origin it is drawn."""

    glyph: int
    x: int
    y: int


class Cluster(NamedTuple):
    """What one unit of text looks like. Equal clusters are drawn from one composite glyph."""

    font: int
    glyphs: tuple[Placed, ...]
    advance: int
    text: str


class Word(NamedTuple):
    """A shaped word; `width` in 1/1000 em."""

    clusters: tuple[Cluster, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Run:
    start: int
    end: int
    font: int
    devanagari: bool


class Face:
    """One font file, ready to shape and to embed."""

    def __init__(self, program: bytes) -> None:
        self.file = TrueTypeFile(program)
        face = hb.Face(hb.Blob(program))
        self.shaper = hb.Font(face)
        self.characters: frozenset[int] = frozenset(face.unicodes)
        self.space_glyph: int = self.shaper.get_nominal_glyph(0x20) or 0
        self.scale: float = 1000 / self.file.units_per_em


class Typeface:
    """A font with the fonts that draw what it lacks; the first that holds a character draws it."""

    def __init__(self, programs: Sequence[bytes], language: str = "hi") -> None:
        """`programs`: the bytes of static TrueType files, best first. Raises `NotTrueType`."""
        self.faces = tuple(Face(program) for program in programs)
        self.language = language
        self._drawable = frozenset().union(*(face.characters for face in self.faces))
        self._label_font = next((n for n, f in enumerate(self.faces) if f.characters >= _LABEL_LETTERS), 0)
        self._words: dict[str, Word] = {}
        self._shaping = Lock()

    @property
    def space_width(self) -> float:
        """Advance of the space in 1/1000 em."""
        first = self.faces[0]
        return first.file.metrics(first.space_glyph)[0] * first.scale

    def can_draw(self, character: str) -> bool:
        """Whether some font of the chain holds the character, or it is a space or an invisible selector."""
        return (
            ord(character) in self._drawable
            or character in _VARIATION_SELECTORS
            or unicodedata.category(character) in {"Zs", "Cf"}
        )

    def word(self, text: str) -> Word:
        """The clusters of a word without U+0020, in reading order; their texts joined are the word."""
        known = self._words.get(text)
        if known is not None:
            return known
        with self._shaping:
            shaped = self._shape(text)
        if len(text) <= _LONGEST_REMEMBERED:
            if len(self._words) >= _REMEMBERED_WORDS:
                self._words = {}
            self._words[text] = shaped
        return shaped

    def _shape(self, text: str) -> Word:
        spelling = spell(text, self.can_draw)
        clusters: list[Cluster] = []
        width = 0.0
        for run in self._runs(spelling):
            scale = self.faces[run.font].scale
            for cluster in self._clusters(spelling, run):
                clusters.append(cluster)
                width += cluster.advance * scale
        return Word(tuple(clusters), width)

    def _runs(self, spelling: Spelling) -> Iterator[_Run]:
        """Stretches of one font and one script. Marks and signs of all scripts stay with what precedes them."""
        drawn, origins = spelling.drawn, spelling.origins
        start, font, script = 0, -1, None
        for index, character in enumerate(drawn):
            in_label = origins[index] in {origins[index - 1] if index else -1, *origins[index + 1 : index + 2]}
            here = None if in_label else _script(character)
            holder = self._label_font if in_label else self._holder(character, font)
            if index and (holder != font or (here is not None and script is not None and here != script)):
                yield _Run(start, index, font, script is True)
                start, script = index, None
            font = holder
            script = here if here is not None else script
        if drawn:
            yield _Run(start, len(drawn), font, script is True)

    def _holder(self, character: str, current: int) -> int:
        """The face that draws the character; a mark is drawn with its base if that face holds it."""
        code = ord(character)
        if current >= 0 and (
            character in _VARIATION_SELECTORS
            or (unicodedata.category(character)[0] in "MC" and code in self.faces[current].characters)
        ):
            return current
        return next((n for n, face in enumerate(self.faces) if code in face.characters), 0)

    def _clusters(self, spelling: Spelling, run: _Run) -> Iterator[Cluster]:
        buffer = hb.Buffer()
        buffer.add_str(spelling.drawn[run.start : run.end])
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        if run.devanagari:
            buffer.script = "Deva"
        buffer.language = self.language
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self.faces[run.font].shaper, buffer, {})

        drawn: list[tuple[int, list[Placed], int]] = []  # origin in the text, glyphs, advance
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            origin = spelling.origins[run.start + info.cluster]
            glyph, dx, dy = info.codepoint, position.x_offset, position.y_offset
            joined = drawn and (drawn[-1][0] == origin)
            if joined:
                first, glyphs, pen = drawn[-1]
                glyphs.append(Placed(glyph, pen + dx, dy))
                drawn[-1] = first, glyphs, pen + position.x_advance
            else:
                drawn.append((origin, [Placed(glyph, dx, dy)], position.x_advance))
        end = spelling.origins[run.end] if run.end < len(spelling.origins) else len(spelling.text)
        yield from _with_texts(_joined_to_the_left(drawn), spelling.text, end, run.font)


def _joined_to_the_left(drawn: list[tuple[int, list[Placed], int]]) -> list[tuple[int, list[Placed], int]]:
    """A cluster without advance (a mark, a joiner) becomes part of its neighbour: readers lose it otherwise."""
    kept: list[tuple[int, list[Placed], int]] = []
    for origin, glyphs, advance in drawn:
        if advance == 0 and kept:
            first, before, pen = kept[-1]
            kept[-1] = first, before + [Placed(g, pen + x, y) for g, x, y in glyphs], pen
        else:
            kept.append((origin, glyphs, advance))
    return kept


def _with_texts(drawn: list[tuple[int, list[Placed], int]], text: str, end: int, font: int) -> Iterator[Cluster]:
    ends = [origin for origin, _, _ in drawn[1:]] + [end]
    for (origin, glyphs, advance), stop in zip(drawn, ends, strict=True):
        yield Cluster(font, tuple(glyphs), advance, text[origin:stop])


def _script(character: str) -> bool | None:
    """Devanagari, another script, or (`None`) a character that takes its neighbour's."""
    code = ord(character)
    if unicodedata.category(character)[0] in "MC":
        return None
    if (0x900 <= code < 0x980 and character not in _DANDAS) or 0xA8E0 <= code < 0xA900:
        return True
    return False if character.isalpha() else None
