from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types

from desktop import resources
from desktop.services.documents.truetype import NotTrueType, TrueTypeFile, components

FILES = sorted(resources.path("fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_reads_what_fonttools_reads(path: Path) -> None:
    program = path.read_bytes()
    ours, theirs = TrueTypeFile(program), TTFont(BytesIO(program))
    order = theirs.getGlyphOrder()
    assert ours.glyph_count == len(order)
    assert ours.units_per_em == theirs["head"].unitsPerEm
    assert (ours.ascent, ours.descent) == (theirs["hhea"].ascent, theirs["hhea"].descent)
    assert ours.postscript_name == theirs["name"].getDebugName(6)
    assert ours.cap_height == theirs["OS/2"].sCapHeight
    assert ours.italic_angle == theirs["post"].italicAngle
    assert [ours.metrics(n) for n in range(ours.glyph_count)] == [theirs["hmtx"][name] for name in order]
    for number, name in enumerate(order):
        glyph = theirs["glyf"][name]
        parts = [theirs.getGlyphID(part.glyphName) for part in glyph.components] if glyph.isComposite() else []
        assert [part.glyph for part in components(ours.outline(number))] == parts
        if glyph.numberOfContours:
            assert ours.bounds(number) == (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
        else:
            assert ours.bounds(number) is None


def test_bold_stems_are_thicker_than_regular_ones() -> None:
    regular, bold = (
        TrueTypeFile(resources.path("fonts", f"NotoSansDevanagari-{weight}.ttf").read_bytes())
        for weight in ("Regular", "Bold")
    )
    assert bold.stem_width > regular.stem_width


@pytest.mark.parametrize("program", [b"", b"OTTO" + b"\0" * 40, b"ttcf" + b"\0" * 40, b"\0\1\0\0\0\x20", b"%PDF-1.7"])
def test_what_is_no_truetype_file_is_refused(program: bytes) -> None:
    with pytest.raises(NotTrueType):
        TrueTypeFile(program)
