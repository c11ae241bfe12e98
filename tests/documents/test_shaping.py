from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import reportlab
import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.services.documents.akshara import aksharas
from desktop.services.documents.fonts import Family, typeface
from desktop.services.documents.shaping import Typeface, Word
from desktop.services.documents.spelling import spell
from desktop.services.documents.text_safety import visible

VERA = Path(reportlab.__file__).with_name("fonts") / "Vera.ttf"


@pytest.fixture(scope="module")
def sans() -> Typeface:
    return typeface(Family.SANS, bold=False)


def text(word: Word) -> str:
    return "".join(cluster.text for cluster in word.clusters)


def test_the_clusters_of_every_hard_word_spell_it(sans: Typeface, hard_words: list[str]) -> None:
    assert [text(sans.word(word)) for word in hard_words] == hard_words


@given(st.text(alphabet=st.characters(exclude_characters=" "), min_size=1))
def test_the_clusters_of_any_word_spell_it_as_it_may_be_printed(word: str) -> None:
    assert text(typeface(Family.SANS, bold=False).word(word)) == visible(word)


@given(st.text(alphabet="कखगनिीुूेैोौं्ँ़rag0-/()‍‌", min_size=1, max_size=12))
def test_no_cluster_without_width_stands_alone(word: str) -> None:
    shaped = typeface(Family.SERIF, bold=True).word(word)
    assert all(cluster.advance > 0 for cluster in shaped.clusters[1:])
    assert shaped.width == sum(cluster.advance for cluster in shaped.clusters)


def test_each_script_is_shaped_for_itself(sans: Typeface) -> None:
    together = sans.word("PDFमें")
    assert together.width == sans.word("PDF").width + sans.word("में").width


def test_a_missing_letter_comes_from_the_next_font(sans: Typeface) -> None:
    clusters = sans.word("Ω≥½").clusters
    assert {sans.faces[cluster.font].file.postscript_name for cluster in clusters} == {"BitstreamVeraSans-Roman"}


def test_a_mark_is_drawn_from_its_letters_font() -> None:
    latin_first = Typeface([VERA.read_bytes(), resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes()])
    assert [(c.font, c.text) for c in latin_first.word("aकिं").clusters] == [(0, "a"), (1, "किं")]


def test_what_no_font_holds_is_drawn_as_its_number_and_stays_itself(sans: Typeface) -> None:
    smile, ka = sans.word("😀क").clusters
    assert (smile.text, len(smile.glyphs), ka.text) == ("😀", len("[U+1F600]"), "क")


def test_a_number_label_is_drawn_by_one_font_that_has_its_letters() -> None:
    gujarati_free = Typeface([resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes()])
    assert [c.text for c in gujarati_free.word("कગ").clusters] == ["क", "ગ"]


def test_a_vowel_typed_in_two_strokes_is_drawn_as_one_and_keeps_both(sans: Typeface) -> None:
    typed, meant = sans.word("अॅप"), sans.word("ॲप")
    assert [c.glyphs for c in typed.clusters] == [c.glyphs for c in meant.clusters]
    assert text(typed) == "अॅप"


def test_a_soft_hyphen_shows_at_the_end_only(sans: Typeface) -> None:
    assert sans.word("को\u00ad").width == sans.word("को-").width
    assert sans.word("को\u00adक").width == sans.word("कोक").width


def test_piled_up_marks_do_not_climb(sans: Typeface) -> None:
    word = sans.word("a" + "\u0301" * 200)
    assert text(word) == "a" + "\u0301" * 200
    assert max(placed.y for cluster in word.clusters for placed in cluster.glyphs) < 2000


def test_spelling_tells_where_each_drawn_letter_comes_from() -> None:
    spelled = spell("कअॅ😀", lambda letter: letter != "😀")
    assert spelled.drawn == "कॲ[U+1F600]"
    assert spelled.origins == (0, 1, *[3] * 9)


def test_threads_share_a_typeface(sans: Typeface, hard_words: list[str]) -> None:
    fresh = Typeface([resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes()])
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: [fresh.word(word) for word in hard_words], range(8)))
    assert all(run == runs[0] for run in runs)


def test_remembered_words_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.documents.shaping._REMEMBERED_WORDS", 50)
    fresh = Typeface([VERA.read_bytes()])
    for number in range(500):
        fresh.word(f"w{number}")
    assert len(fresh._words) <= 50


def made_up_words(count: int) -> list[str]:
    """Words of one to four syllables with every kind of conjunct, sign and mark."""
    chance = random.Random(1905)
    consonants = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहक़ग़ज़ड़ढ़फ़"
    letters = aksharas(consonants)
    signs = ["", "", "ा", "ि", "ी", "ु", "ू", "ृ", "े", "ै", "ो", "ौ", "ॉ", "ॅ"]

    def syllable() -> str:
        joined = chance.choices(range(1, 5), (60, 28, 9, 3))[0]
        core = "\u094d".join(chance.choice(letters) for _ in range(joined))
        return core + chance.choice(signs) + chance.choices(["", "ं", "ँ", "ः"], (80, 12, 5, 3))[0]

    return ["".join(syllable() for _ in range(chance.randint(1, 4))) for _ in range(count)]


def test_made_up_words_are_placed_where_harfbuzz_places_them(sans: Typeface) -> None:
    font = hb.Font(hb.Face(hb.Blob(resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes())))
    for word in made_up_words(20_000):
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.direction, buffer.script, buffer.language = "ltr", "Deva", "hi"
        hb.shape(font, buffer, {})
        truth, pen = [], 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            truth.append((info.codepoint, pen + position.x_offset, position.y_offset))
            pen += position.x_advance
        ours, start = [], 0
        for cluster in sans.word(word).clusters:
            ours += [(glyph, start + x, y) for glyph, x, y in cluster.glyphs]
            start += cluster.advance
        assert (ours, start) == (truth, pen), word


def test_the_short_way_for_plain_words_gives_what_the_long_way_gives(
    hard_words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = [resources.path("fonts", "NotoSansDevanagari-Regular.ttf").read_bytes(), VERA.read_bytes()]
    words = [*hard_words, *made_up_words(2000), "1905", "(86.2%)", "—", "।", "A-1", "ा", "क" + "ी" * 30, "को\u00ad"]
    usual, always_long = Typeface(programs), Typeface(programs)
    monkeypatch.setattr(always_long, "_is_plain", lambda _: False)
    assert [usual.word(word) for word in words] == [always_long.word(word) for word in words]
    assert sum(map(usual._is_plain, words)) > len(words) * 0.9
