"""Reading a TrueType font file: the few facts and the raw outlines that embedding needs."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from typing import Final

# composite glyph record (OpenType, table `glyf`)
ARGS_ARE_WORDS: Final = 0x0001
ARGS_ARE_OFFSETS: Final = 0x0002
HAS_SCALE: Final = 0x0008
MORE_COMPONENTS: Final = 0x0020
HAS_TWO_SCALES: Final = 0x0040
HAS_MATRIX: Final = 0x0080

COMPOSITE_HEADER: Final = 10
POSTSCRIPT_NAME: Final = 6
MAX_NAME_LENGTH: Final = 63


class NotTrueType(ValueError):
    """The bytes are not a font with TrueType outlines that this engine can embed."""


@dataclass(frozen=True, slots=True)
class Component:
    """One reference inside a composite glyph; `at` is where its glyph number stands in the record."""

    at: int
    glyph: int
    flags: int


def components(glyph: bytes | bytearray) -> list[Component]:
    """The references of a composite glyph, in drawing order; empty for a simple or blank glyph."""
    found: list[Component] = []
    if not glyph or glyph[0] < 0x80:  # numberOfContours >= 0
        return found
    position = COMPOSITE_HEADER
    flags = MORE_COMPONENTS
    while flags & MORE_COMPONENTS:
        flags, number = struct.unpack_from(">HH", glyph, position)
        found.append(Component(position + 2, number, flags))
        position += 4 + (4 if flags & ARGS_ARE_WORDS else 2)
        position += 2 * bool(flags & HAS_SCALE) + 4 * bool(flags & HAS_TWO_SCALES) + 8 * bool(flags & HAS_MATRIX)
    return found


class TrueTypeFile:
    """A static `glyf` font. Raises `NotTrueType` for CFF outlines, collections and damaged files.

    All measures are in font units; glyphs are numbers. Read-only after construction, so one object may
    serve all documents and threads.
    """

    def __init__(self, program: bytes) -> None:
        self.program = program
        self._tables = _directory(program)
        missing = {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "name"} - self._tables.keys()
        if missing:
            raise NotTrueType(f"no table {', '.join(sorted(missing))}")
        head, hhea = self.table("head"), self.table("hhea")
        self.units_per_em: Final[int] = struct.unpack_from(">H", head, 18)[0]
        self.bounding_box: Final[tuple[int, int, int, int]] = struct.unpack_from(">4h", head, 36)
        ascent, descent = struct.unpack_from(">2h", hhea, 4)
        self.ascent: Final[int] = ascent
        self.descent: Final[int] = descent
        self._glyphs = self.table("glyf")
        self._offsets = self._glyph_offsets(long=struct.unpack_from(">h", head, 50)[0] == 1)
        self._metrics = self._horizontal_metrics(struct.unpack_from(">H", hhea, 34)[0])

    def table(self, tag: str) -> bytes:
        """A table's bytes; empty when the font has none of that name."""
        offset, length = self._tables.get(tag, (0, 0))
        return self.program[offset : offset + length]

    @property
    def glyph_count(self) -> int:
        return len(self._offsets) - 1

    def outline(self, glyph: int) -> bytes:
        """The glyph's `glyf` record; empty for a blank glyph."""
        return self._glyphs[self._offsets[glyph] : self._offsets[glyph + 1]]

    def bounds(self, glyph: int) -> tuple[int, int, int, int] | None:
        """xMin, yMin, xMax, yMax, or nothing for a blank glyph."""
        start = self._offsets[glyph]
        if start == self._offsets[glyph + 1]:
            return None
        x0, y0, x1, y1 = struct.unpack_from(">4h", self._glyphs, start + 2)
        return x0, y0, x1, y1

    def metrics(self, glyph: int) -> tuple[int, int]:
        """Advance width and left side bearing."""
        return self._metrics[glyph]

    @cached_property
    def postscript_name(self) -> str:
        """The name a PDF calls the font by: printable ASCII without PDF's delimiters."""
        names = self.table("name")
        count, strings = struct.unpack_from(">2H", names, 2)
        for record in range(count):
            platform, _, _, name, length, offset = struct.unpack_from(">6H", names, 6 + 12 * record)
            if name == POSTSCRIPT_NAME:
                raw = names[strings + offset : strings + offset + length]
                text = raw.decode("utf-16-be" if platform in {0, 3} else "latin-1", "ignore")
                clean = "".join(c for c in text if "!" <= c <= "~" and c not in "[](){}<>/%#")
                return clean[:MAX_NAME_LENGTH] or "Unnamed"
        return "Unnamed"

    @property
    def italic_angle(self) -> float:
        post = self.table("post")
        return float(struct.unpack_from(">i", post, 4)[0] / 65536) if len(post) >= 8 else 0.0

    @property
    def cap_height(self) -> int:
        """Height of the capitals; the ascent where an old `OS/2` table does not tell."""
        os2 = self.table("OS/2")
        if len(os2) >= 90 and struct.unpack_from(">H", os2)[0] >= 2:
            return int(struct.unpack_from(">h", os2, 88)[0])
        return self.ascent

    @property
    def stem_width(self) -> int:
        """Thickness of the upright strokes in 1/1000 em, guessed from the weight class as PDF writers do."""
        os2 = self.table("OS/2")
        weight = struct.unpack_from(">H", os2, 4)[0] if len(os2) >= 6 else 400
        return 50 + int((weight / 65) ** 2)

    def _glyph_offsets(self, *, long: bool) -> tuple[int, ...]:
        loca = self.table("loca")
        count = struct.unpack_from(">H", self.table("maxp"), 4)[0] + 1
        if long:
            return struct.unpack_from(f">{count}L", loca)
        return tuple(2 * half for half in struct.unpack_from(f">{count}H", loca))

    def _horizontal_metrics(self, full: int) -> list[tuple[int, int]]:
        hmtx = self.table("hmtx")
        pairs = [(advance, bearing) for advance, bearing in struct.iter_unpack(">Hh", hmtx[: 4 * full])]
        last = pairs[-1][0]  # a monospaced tail stores bearings only
        return pairs + [(last, bearing) for (bearing,) in struct.iter_unpack(">h", hmtx[4 * full :])]


def _directory(program: bytes) -> dict[str, tuple[int, int]]:
    if program[:4] not in {b"\x00\x01\x00\x00", b"true"}:
        raise NotTrueType("not a TrueType file")
    try:
        count = struct.unpack_from(">H", program, 4)[0]
        records = [struct.unpack_from(">4s3L", program, 12 + 16 * n) for n in range(count)]
    except struct.error as error:
        raise NotTrueType("damaged table directory") from error
    return {tag.decode("latin-1"): (offset, length) for tag, _, offset, length in records}
