"""Reads back what a page really draws: every contour, from the content stream through the embedded program.

The reader knows nothing of this project: it follows the operators of PDF 32000-1, 9.4 and flattens composite
glyphs, so what it returns can be held against HarfBuzz.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]  # it ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # the same

Point = tuple[float, float]
Contour = tuple[Point, ...]
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class DrawnText:
    """One text operator: its contours in em of its own size, from the operator's own start."""

    page: int
    x: float
    y: float
    size: float
    contours: tuple[Contour, ...]
    width: float
    text: str
    mark: int | None = None  # its number in the structure; decoration has none


def times(a: Matrix, b: Matrix) -> Matrix:
    """a, then b."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class EmbeddedFont:
    """A font of the PDF under test."""

    def __init__(self, font: Any) -> None:
        self.program = bytes(font.FontDescriptor.FontFile2.read_bytes())
        self.file = TTFont(BytesIO(self.program))
        self.first = int(font.FirstChar)
        self.widths = [float(width) for width in font.Widths]
        self.cmap: dict[int, str] = self.file["cmap"].tables[0].cmap
        self.texts = read_cmap(bytes(font.ToUnicode.read_bytes()))
        self.em = self.file["head"].unitsPerEm
        self._glyphs = self.file.getGlyphSet()

    def width(self, code: int) -> float:
        return self.widths[code - self.first]

    def advance(self, code: int) -> float:
        """From the program itself, in 1/1000 em."""
        return float(self.file["hmtx"][self.cmap[code]][0]) * 1000 / float(self.em)

    @cache  # noqa: B019 - lives as long as a test
    def contours(self, code: int) -> tuple[Contour, ...]:
        pen = DecomposingRecordingPen(self._glyphs)
        self._glyphs[self.cmap[code]].draw(pen)
        return recorded(pen.value, self.em)


def recorded(operations: Any, em: float) -> tuple[Contour, ...]:
    """A recording pen's operations as contours in em."""
    contours: list[list[Point]] = []
    for name, points in operations:
        if name == "moveTo":
            contours.append([])
        if name != "closePath":
            contours[-1].extend((x / em, y / em) for x, y in points)
    return tuple(tuple(contour) for contour in contours)


def read_cmap(content: bytes) -> dict[int, str]:
    texts: dict[int, str] = {}
    for line in content.decode("ascii").splitlines():
        if line.startswith("<") and line.count("<") == 2 and line != "<00> <FF>":
            code, text = line.replace("<", "").replace(">", "").split()
            texts[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return texts


def embedded_fonts(pdf: bytes) -> list[EmbeddedFont]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = {font.objgen: font for page in opened.pages for font in page.Resources.get("/Font", {}).values()}
        return [EmbeddedFont(font) for font in found.values() if "/FontDescriptor" in font]


@dataclass
class _State:
    ctm: Matrix = IDENTITY
    font: EmbeddedFont | None = None
    size: float = 0
    leading: float = 0
    word_space: float = 0
    rise: float = 0
    text: Matrix = IDENTITY
    line: Matrix = IDENTITY
    saved: list[tuple[Any, ...]] = field(default_factory=list)
    marks: list[int | None] = field(default_factory=list)


def drawn_texts(pdf: bytes) -> list[DrawnText]:
    """Every text operator of a file, in drawing order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        known: dict[tuple[int, int], EmbeddedFont] = {}
        return [drawn for number, page in enumerate(opened.pages) for drawn in _page_texts(page, number, known)]


def _page_texts(  # noqa: PLR0912 - one branch for each operator of the standard
    page: Any, number: int, known: dict[tuple[int, int], EmbeddedFont]
) -> Iterator[DrawnText]:
    state = _State()
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        operands: list[Any] = list(instruction.operands)
        args = [float(each) if isinstance(each, int | float | Decimal) else each for each in operands]
        match operator:
            case "q":
                state.saved.append((state.ctm, state.font, state.size, state.leading, state.word_space, state.rise))
            case "Q":
                state.ctm, state.font, state.size, state.leading, state.word_space, state.rise = state.saved.pop()
            case "cm":
                state.ctm = times((args[0], args[1], args[2], args[3], args[4], args[5]), state.ctm)
            case "BDC":
                properties = instruction.operands[1]
                state.marks.append(int(properties.MCID) if "/MCID" in properties else None)
            case "EMC":
                state.marks.pop()
            case "BT":
                state.text = state.line = IDENTITY
            case "Tm":
                state.text = state.line = (args[0], args[1], args[2], args[3], args[4], args[5])
            case "Td":
                state.text = state.line = times((1, 0, 0, 1, args[0], args[1]), state.line)
            case "T*":
                state.text = state.line = times((1, 0, 0, 1, 0, -state.leading), state.line)
            case "TL":
                state.leading = args[0]
            case "Tw":
                state.word_space = args[0]
            case "Ts":
                state.rise = args[0]
            case "Tf":
                font = page.Resources.Font[str(args[0])]
                if "/FontDescriptor" in font:
                    state.font = known.get(font.objgen) or known.setdefault(font.objgen, EmbeddedFont(font))
                state.size = args[1]
            case "Tj":
                yield _shown(bytes(instruction.operands[0]), state, number)
            case "Tc" | "TJ" | "'" | '"' | "Tz":
                raise AssertionError(f"this reader does not follow {operator}")
            case _:
                pass


def _shown(codes: bytes, state: _State, page: int) -> DrawnText:
    font = state.font
    assert font is not None
    place = times((1, 0, 0, 1, 0, state.rise), times(state.text, state.ctm))
    contours: list[Contour] = []
    pen, text = 0.0, ""
    for code in codes:
        contours += [tuple((x + pen, y) for x, y in contour) for contour in font.contours(code)]
        pen += font.width(code) / 1000 + (state.word_space / state.size if code == 32 else 0)
        text += font.texts[code]
    state.text = times((1, 0, 0, 1, pen * state.size, 0), state.text)
    return DrawnText(
        page,
        place[4],
        place[5],
        state.size * place[0],
        tuple(contours),
        pen,
        text,
        state.marks[-1] if state.marks else None,
    )


def drawn_lines(pdf: bytes) -> list[DrawnText]:
    """The text operators of one height joined: a word may be drawn from several subsets."""
    lines: list[DrawnText] = []
    for part in drawn_texts(pdf):
        last = lines[-1] if lines else None
        if last and last.page == part.page and abs(last.y - part.y) < 0.01:
            shift = (part.x - last.x) / last.size
            ratio = part.size / last.size
            moved = tuple(tuple((x * ratio + shift, y * ratio) for x, y in each) for each in part.contours)
            width = shift + part.width * ratio
            lines[-1] = replace(last, contours=last.contours + moved, width=width, text=last.text + part.text)
        else:
            lines.append(part)
    return lines


def script_runs(word: str) -> list[tuple[str, str]]:
    """(text, script) runs; what belongs to no script takes that of the text before it."""
    runs: list[tuple[str, str]] = []
    for letter in word:
        if unicodedata.category(letter)[0] in "MC":
            script = ""
        elif "\u0900" <= letter <= "\u097f" and letter not in "।॥":
            script = "Deva"
        else:
            script = "Latn" if letter.isalpha() else ""
        if runs and (script in {"", runs[-1][1]} or not runs[-1][1]):
            runs[-1] = runs[-1][0] + letter, runs[-1][1] or script
        else:
            runs.append((letter, script))
    return [(text, script or "Zyyy") for text, script in runs]


class Truth:
    """What HarfBuzz itself draws with a font file."""

    def __init__(self, program: bytes) -> None:
        self._font = hb.Font(hb.Face(hb.Blob(program)))
        self._file = TTFont(BytesIO(program))
        self._glyphs = self._file.getGlyphSet()
        self._order = self._file.getGlyphOrder()
        self._em = self._file["head"].unitsPerEm

    def word(self, runs: list[tuple[str, str]]) -> tuple[Contour, ...]:
        """The contours of (text, script) runs set one after the other."""
        contours: list[Contour] = []
        pen = 0
        for text, script in runs:
            buffer = hb.Buffer()
            buffer.add_str(text)
            buffer.direction, buffer.script, buffer.language = "ltr", script, "hi"
            hb.shape(self._font, buffer, {})
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
                recording = DecomposingRecordingPen(self._glyphs)
                self._glyphs[self._order[info.codepoint]].draw(recording)
                dx = (pen + position.x_offset) / self._em
                dy = position.y_offset / self._em
                contours += [
                    tuple((x + dx, y + dy) for x, y in contour) for contour in recorded(recording.value, self._em)
                ]
                pen += position.x_advance
        return tuple(contours)


def furthest_apart(drawn: tuple[Contour, ...], truth: tuple[Contour, ...]) -> float:
    """The largest distance in em between two drawings, or infinity when they differ in outline."""
    if len(drawn) != len(truth):
        return float("inf")
    worst = 0.0
    for ours, theirs in zip(drawn, truth, strict=True):
        if len(ours) != len(theirs):
            return float("inf")
        for (x, y), (u, v) in zip(ours, theirs, strict=True):
            worst = max(worst, abs(x - u), abs(y - v))
    return worst
