from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types

from desktop.services.documents.fonts import Family, typeface
from desktop.services.documents.shaping import Face, Placed
from desktop.services.documents.subset import Drawn, build_program


@pytest.fixture(scope="module")
def face() -> Face:
    return typeface(Family.SANS, bold=False).faces[0]


@pytest.fixture(scope="module")
def codes(hard_words: list[str]) -> dict[int, Drawn]:
    face = typeface(Family.SANS, bold=False)
    looks = dict.fromkeys(
        Drawn(cluster.glyphs, cluster.advance)
        for word in hard_words
        for cluster in face.word(word).clusters
        if cluster.font == 0
    )
    return dict(zip([*range(33, 256)], looks, strict=False))


def test_the_program_is_a_font_that_other_programs_read(face: Face, codes: dict[int, Drawn]) -> None:
    font = TTFont(BytesIO(build_program(face, codes)), checkChecksums=2)
    font.ensureDecompiled()
    assert [(table.platformID, table.platEncID) for table in font["cmap"].tables] == [(1, 0)]


def test_advances_are_those_asked_for(face: Face, codes: dict[int, Drawn]) -> None:
    font = TTFont(BytesIO(build_program(face, codes)))
    cmap = font["cmap"].tables[0].cmap
    assert {code: font["hmtx"][cmap[code]][0] for code in codes} == {c: d.advance for c, d in codes.items()}
    assert font["hmtx"][cmap[32]][0] == face.file.metrics(face.space_glyph)[0]


def test_stated_limits_and_boxes_are_the_true_ones(face: Face, codes: dict[int, Drawn]) -> None:
    font = TTFont(BytesIO(build_program(face, codes)))
    stated = {
        name: getattr(font["maxp"], name)
        for name in (
            "numGlyphs", "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours",
            "maxComponentElements", "maxComponentDepth",
        )
    }  # fmt: skip
    boxes = {name: (g.xMin, g.yMin) for name in font.getGlyphOrder() if (g := font["glyf"][name]).numberOfContours}
    font["maxp"].recalc(font)
    assert stated == {name: getattr(font["maxp"], name) for name in stated}
    for name, box in boxes.items():
        font["glyf"][name].recalcBounds(font["glyf"])
        assert (font["glyf"][name].xMin, font["glyf"][name].yMin) == box


def test_a_plain_letter_is_taken_over_as_it_is(face: Face) -> None:
    glyph = face.shaper.get_nominal_glyph(ord("k")) or 0
    font = TTFont(BytesIO(build_program(face, {65: Drawn((Placed(glyph, 0, 0),), face.file.metrics(glyph)[0])})))
    assert not font["glyf"][font["cmap"].tables[0].cmap[65]].isComposite()


def test_a_letter_with_another_advance_refers_to_the_same_outline(face: Face) -> None:
    glyph = face.shaper.get_nominal_glyph(ord("k")) or 0
    placed = (Placed(glyph, 0, 0),)
    advance = face.file.metrics(glyph)[0]
    font = TTFont(BytesIO(build_program(face, {65: Drawn(placed, advance), 66: Drawn(placed, advance - 1)})))
    cmap = font["cmap"].tables[0].cmap
    assert font["glyf"][cmap[66]].components[0].glyphName == cmap[65]


def test_equal_codes_give_equal_bytes(face: Face, codes: dict[int, Drawn]) -> None:
    assert build_program(face, codes) == build_program(face, dict(reversed(codes.items())))
