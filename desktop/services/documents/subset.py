"""Building the small font program of a PDF: each code draws one cluster, as a composite glyph.

A cluster of several glyphs, or of one glyph with an advance of its own, becomes a composite that refers to
the font's outlines at the offsets HarfBuzz gave. Nothing is redrawn, so every renderer shows the very
outlines of the font, and the program's advances are exactly the widths the PDF states.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop.services.documents.shaping import Face, Placed
from desktop.services.documents.truetype import (
    ARGS_ARE_OFFSETS,
    ARGS_ARE_WORDS,
    COMPOSITE_HEADER,
    MORE_COMPONENTS,
    components,
)

SPACE_CODE: Final = 32
_HINTING_TABLES: Final = ("cvt ", "fpgm", "prep")
_CHECKSUM_MAGIC: Final = 0xB1B0AFBA


@dataclass(frozen=True, slots=True)
class Drawn:
    """The look of a code: glyphs with their offsets, and the advance, in font units."""

    glyphs: tuple[Placed, ...]
    advance: int


@dataclass(slots=True)
class _Slot:
    """A glyph of the new program."""

    outline: bytes
    advance: int
    bearing: int
    references: list[int] = field(default_factory=list)


class _Program:
    """The glyphs of the program as they are asked for; slot 0 is .notdef."""

    def __init__(self, face: Face) -> None:
        self._font = face.file
        self.slots: list[_Slot] = []
        self._of_glyph: dict[int, int] = {}
        self._of_drawn: dict[Drawn, int] = {}
        self.glyph(0)

    def glyph(self, number: int) -> int:
        """The slot of a glyph of the font, with the glyphs it is composed of."""
        known = self._of_glyph.get(number)
        if known is not None:
            return known
        slot = self._of_glyph[number] = len(self.slots)
        advance, bearing = self._font.metrics(number)
        outline = bytearray(self._font.outline(number))
        made = _Slot(b"", advance, bearing)
        self.slots.append(made)
        for part in components(outline):
            reference = self.glyph(part.glyph)
            struct.pack_into(">H", outline, part.at, reference)
            made.references.append(reference)
        made.outline = bytes(outline)
        return slot

    def drawn(self, drawn: Drawn) -> int:
        """The slot that looks like `drawn`."""
        if len(drawn.glyphs) == 1:
            glyph, x, y = drawn.glyphs[0]
            if x == y == 0 and self._font.metrics(glyph)[0] == drawn.advance:
                return self.glyph(glyph)
        known = self._of_drawn.get(drawn)
        if known is None:
            made = self._composite(drawn)
            known = self._of_drawn[drawn] = len(self.slots)
            self.slots.append(made)
        return known

    def _composite(self, drawn: Drawn) -> _Slot:
        inked = [(placed, box) for placed in drawn.glyphs if (box := self._font.bounds(placed.glyph))]
        if not inked:
            return _Slot(b"", drawn.advance, 0)
        left = min(x + box[0] for (_, x, _), box in inked)
        low = min(y + box[1] for (_, _, y), box in inked)
        right = max(x + box[2] for (_, x, _), box in inked)
        high = max(y + box[3] for (_, _, y), box in inked)
        record = bytearray(struct.pack(">5h", -1, left, low, right, high))
        references = [self.glyph(placed.glyph) for placed, _ in inked]
        last = len(inked) - 1
        for n, ((_, x, y), _) in enumerate(inked):
            flags = ARGS_ARE_WORDS | ARGS_ARE_OFFSETS | (MORE_COMPONENTS if n < last else 0)
            record += struct.pack(">HHhh", flags, references[n], x, y)
        return _Slot(bytes(record), drawn.advance, left, references)

    def outline_limits(self) -> tuple[int, int, int, int, int, int]:
        """maxp: points and contours of simple glyphs, of composites, most components, deepest nesting."""
        sizes: dict[int, tuple[int, int, int]] = {}

        def size(slot: int) -> tuple[int, int, int]:
            if slot not in sizes:
                made = self.slots[slot]
                parts = [size(reference) for reference in made.references]
                if parts:
                    points, contours, depths = zip(*parts, strict=True)
                    sizes[slot] = sum(points), sum(contours), 1 + max(depths)
                else:
                    sizes[slot] = *_simple_size(made.outline), 0
            return sizes[slot]

        simple = [size(n)[:2] for n, made in enumerate(self.slots) if not made.references]
        composite = [size(n) for n, made in enumerate(self.slots) if made.references]
        return (
            max((points for points, _ in simple), default=0),
            max((contours for _, contours in simple), default=0),
            max((points for points, _, _ in composite), default=0),
            max((contours for _, contours, _ in composite), default=0),
            max((len(made.references) for made in self.slots), default=0),
            max((depth for _, _, depth in composite), default=0),
        )


def build_program(face: Face, codes: Mapping[int, Drawn]) -> bytes:
    """A TrueType file in which one-byte code `c` draws `codes[c]`; code 32 is always the font's space.

    Equal arguments give equal bytes. The advances in `hmtx` are those of `codes`.
    """
    program = _Program(face)
    glyph_of_code = {SPACE_CODE: program.glyph(face.space_glyph)}
    glyph_of_code.update({code: program.drawn(drawn) for code, drawn in sorted(codes.items())})

    offsets, outlines = [0], bytearray()
    for slot in program.slots:
        outlines += slot.outline + b"\0" * (-len(slot.outline) % 4)
        offsets.append(len(outlines))
    count = len(program.slots)
    font = face.file
    head, hhea, maxp = (bytearray(font.table(tag)) for tag in ("head", "hhea", "maxp"))
    struct.pack_into(">L", head, 8, 0)
    struct.pack_into(">H", head, 50, 1)  # long offsets
    struct.pack_into(">H", hhea, 34, count)
    struct.pack_into(">H", maxp, 4, count)
    *sizes, most_components, depth = program.outline_limits()
    struct.pack_into(">4H", maxp, 6, *sizes)
    struct.pack_into(">2H", maxp, 28, most_components, depth)
    tables = {
        "cmap": _mac_cmap(glyph_of_code),
        "glyf": bytes(outlines),
        "head": bytes(head),
        "hhea": bytes(hhea),
        "hmtx": b"".join(struct.pack(">Hh", slot.advance, slot.bearing) for slot in program.slots),
        "loca": struct.pack(f">{len(offsets)}L", *offsets),
        "maxp": bytes(maxp),
    }
    tables.update({tag: data for tag in _HINTING_TABLES if (data := font.table(tag))})
    return _font_file(tables)


def _simple_size(outline: bytes) -> tuple[int, int]:
    if not outline:
        return 0, 0
    contours = struct.unpack_from(">h", outline)[0]
    if contours <= 0:
        return 0, 0
    last_point = struct.unpack_from(">H", outline, COMPOSITE_HEADER + 2 * (contours - 1))[0]
    return last_point + 1, contours


def _mac_cmap(glyph_of_code: Mapping[int, int]) -> bytes:
    """One (1, 0) table of format 6: PDF/A wants exactly one in a symbolic font."""
    glyphs = [glyph_of_code.get(code, 0) for code in range(256)]
    header = struct.pack(">4HL5H", 0, 1, 1, 0, 12, 6, 10 + 2 * 256, 0, 0, 256)
    return header + struct.pack(">256H", *glyphs)


def _font_file(tables: Mapping[str, bytes]) -> bytes:
    """The tables as an sfnt file with its checksums."""
    count = len(tables)
    log = count.bit_length() - 1
    search = 16 << log
    directory = struct.pack(">L4H", 0x00010000, count, search, log, 16 * count - search)
    position = len(directory) + 16 * count
    records, body = bytearray(), bytearray()
    head_at = 0
    for tag in sorted(tables):
        data = tables[tag]
        if tag == "head":
            head_at = position + len(body)
        records += struct.pack(">4s3L", tag.encode("latin-1"), _checksum(data), position + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    whole = bytearray(directory + records + body)
    struct.pack_into(">L", whole, head_at + 8, (_CHECKSUM_MAGIC - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
