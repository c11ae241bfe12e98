"""Shaping words with HarfBuzz into clusters: the smallest drawn units that stand for a text of their own.

A `Typeface` is a font file with its fallbacks, shared by all documents and threads; it remembers the words it
has shaped. Offsets and advances are in the units of the font the cluster is drawn from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final, NamedTuple

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

from desktop.services.documents.spelling import Spelling, needs_no_care, spell
from desktop.services.documents.truetype import TrueTypeFile

_REMEMBERED_WORDS: Final = 20_000
_LONGEST_REMEMBERED: Final = 120
_DANDAS: Final = frozenset("\u0964\u0965")  # they serve every script of India
_VARIATION_SELECTORS: Final = frozenset(map(chr, range(0xFE00, 0xFE10)))
_DEVANAGARI: Final = re.compile("[\u0904-\u0939\u093d\u0950\u0958-\u0961\u0966-\u097f]")
# letters, signs and digits of the script, and what belongs to no script
_PLAIN_HINDI: Final = re.compile("[\u0900-\u0950\u0958-\u097f!-@\\[-`{-~‘’“”–—…₹]")
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
        first = self.faces[0].characters
        self._plain_ascii = frozenset(chr(code) for code in range(0x21, 0x7F) if code in first)
        self._plain_hindi = frozenset(filter(_PLAIN_HINDI.match, map(chr, first)))
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
        if self._is_plain(text):
            spelling = Spelling(text, text, range(len(text)))
            runs: Iterable[_Run] = (_Run(0, len(text), 0, bool(_DEVANAGARI.search(text))),)
        else:
            spelling = spell(text, self.can_draw)
            runs = self._runs(spelling)
        clusters: list[Cluster] = []
        width = 0.0
        for run in runs:
            scale = self.faces[run.font].scale
            for cluster in self._clusters(spelling, run):
                clusters.append(cluster)
                width += cluster.advance * scale
        return Word(tuple(clusters), width)

    def _is_plain(self, text: str) -> bool:
        """Whether the word is one run of the first face, as nearly all words are: all Hindi or all ASCII."""
        return (self._plain_hindi.issuperset(text) or self._plain_ascii.issuperset(text)) and needs_no_care(text)

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

    def _clusters(self, spelling: Spelling, run: _Run) -> list[Cluster]:
        buffer = hb.Buffer()
        buffer.add_str(spelling.drawn[run.start : run.end])
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        if run.devanagari:
            buffer.script = "Deva"
        buffer.language = self.language
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(self.faces[run.font].shaper, buffer, {})

        starts: list[int] = []  # of the clusters in the text
        shapes: list[list[Placed]] = []
        advances: list[int] = []
        current = -1
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            start = spelling.origins[run.start + info.cluster]
            if start == current:
                pen = advances[-1]
                shapes[-1].append(Placed(info.codepoint, pen + position.x_offset, position.y_offset))
                advances[-1] = pen + position.x_advance
            else:
                _join_to_the_left(starts, shapes, advances)
                starts.append(start)
                shapes.append([Placed(info.codepoint, position.x_offset, position.y_offset)])
                advances.append(position.x_advance)
                current = start
        _join_to_the_left(starts, shapes, advances)
        starts.append(spelling.origins[run.end] if run.end < len(spelling.origins) else len(spelling.text))
        return [
            Cluster(run.font, tuple(glyphs), advance, spelling.text[starts[n] : starts[n + 1]])
            for n, (glyphs, advance) in enumerate(zip(shapes, advances, strict=True))
        ]


def _join_to_the_left(starts: list[int], shapes: list[list[Placed]], advances: list[int]) -> None:
    """A last cluster without advance (a mark, a joiner) becomes part of its neighbour: readers lose it otherwise."""
    if len(advances) > 1 and advances[-1] == 0:
        starts.pop()
        advances.pop()
        pen = advances[-1]
        joined = [Placed(glyph, pen + x, y) for glyph, x, y in shapes.pop()]
        shapes[-1] += joined


def _script(character: str) -> bool | None:
    """Devanagari, another script, or (`None`) a character that takes its neighbour's."""
    code = ord(character)
    if unicodedata.category(character)[0] in "MC":
        return None
    if (0x900 <= code < 0x980 and character not in _DANDAS) or 0xA8E0 <= code < 0xA900:
        return True
    return False if character.isalpha() else None
