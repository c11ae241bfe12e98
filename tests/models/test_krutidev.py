import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.krutidev import from_krutidev
from desktop.models.krutidev_detection import evidence, looks_krutidev
from tests.helpers.krutidev_writer import to_krutidev
from tests.models.krutidev_words import NOT_KRUTIDEV, ROUND_TRIP, SENTENCES, TYPED


@pytest.mark.parametrize("typed", TYPED)
def test_what_typists_left_reads_as_the_font_painted_it(typed: str) -> None:
    assert from_krutidev(typed) == TYPED[typed]


def test_hundreds_of_words_come_back_from_the_font_unchanged() -> None:
    assert len(ROUND_TRIP) > 400
    assert {word: back for word in ROUND_TRIP if (back := from_krutidev(to_krutidev(word))) != word} == {}


def test_a_text_comes_back_with_its_lines_and_marks() -> None:
    text = "सेवा में,\nश्रीमान् सचिव महोदय (ग्राम्य विकास)।\n\tविषय: सड़क - गड्ढे; कृपया देखें?"
    assert from_krutidev(to_krutidev(text).replace('fo"k;:', 'fo"k;%')).replace("ः", ":") == text


@given(st.text(st.characters(min_codepoint=1, max_codepoint=0x2FF), max_size=60))
def test_any_codes_can_be_read(text: str) -> None:
    assert isinstance(from_krutidev(text), str)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_in_the_font_are_recognised(sentence: str) -> None:
    assert looks_krutidev(sentence)


@pytest.mark.parametrize("text", NOT_KRUTIDEV)
def test_english_names_and_unicode_are_left_alone(text: str) -> None:
    assert not looks_krutidev(text)


def test_most_single_words_of_the_font_are_recognised() -> None:
    written = [to_krutidev(word) for word in ROUND_TRIP]
    known = [word for word in written if looks_krutidev(word)]
    assert len(known) > 0.85 * len(written)


def test_unicode_hindi_is_no_evidence_either_way() -> None:
    assert evidence("सड़क dk dh ds") == 0


def test_a_long_cell_is_read_in_time_that_grows_with_it() -> None:
    assert len(from_krutidev("fdk" * 60_000)) == 180_000
