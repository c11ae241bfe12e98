from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.documents.akshara import aksharas
from desktop.services.documents.line_breaking import Line, break_lines
from desktop.services.documents.text_runs import Look, tokens

PLAIN, BOLD = Look("plain", underline=False), Look("bold", underline=False)


def measure(look: Look, text: str) -> float:
    """Every akshara one wide, bold ones two."""
    return len(aksharas(text)) * (2 if look is BOLD else 1)


def broken(text: str, width: float, first: float | None = None) -> list[Line]:
    return break_lines(tokens([(PLAIN, text)]), lambda n: width if n or first is None else first, measure)


def texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def test_as_many_words_as_fit() -> None:
    assert texts(broken("एक दो तीन चार पाँच", 5)) == ["एक दो", "तीन चार", "पाँच"]


def test_the_first_line_may_be_shorter() -> None:
    assert texts(broken("कक कक कक", 5, first=2)) == ["कक", "कक कक"]


def test_spaces_at_ends_and_doubled_spaces_go() -> None:
    assert texts(broken("  कक   कक  ", 20)) == ["कक कक"]


def test_a_line_ended_by_hand_is_not_stretched() -> None:
    lines = broken("कक कक\nकक कक कक कक", 5)
    assert texts(lines) == ["कक कक", "कक कक", "कक कक"]
    assert [line.stretches for line in lines] == [False, True, False]


def test_empty_lines_stay() -> None:
    assert texts(broken("कक\n\nकक\n", 5)) == ["कक", "", "कक"]


def test_a_long_word_is_cut_between_aksharas() -> None:
    lines = broken("उत्तराखण्डवासियोंका", 4)
    assert texts(lines) == ["उत्तराख", "ण्डवासियों", "का"]
    assert [line.goes_on for line in lines] == [True, True, False]


def test_a_long_word_is_cut_after_a_stroke_where_it_has_one() -> None:
    assert texts(broken("समस्याओं/शिकायतों", 6)) == ["समस्याओं/", "शिकायतों"]


def test_a_column_narrower_than_a_letter_still_takes_one_each() -> None:
    assert texts(broken("क्ष्मी गा", 0.5)) == ["क्ष्मी", "गा"]


def test_a_soft_hyphen_cuts_and_shows() -> None:
    lines = broken("कक निर्\u00adदे\u00adशा\u00adलय", 7)
    assert texts(lines) == ["कक निर्दे\u00ad", "शालय"]
    assert lines[0].goes_on


def test_a_soft_hyphen_that_is_not_needed_goes() -> None:
    assert texts(broken("निर्\u00adदेश", 20)) == ["निर्देश"]


def test_a_word_with_soft_hyphens_alone_on_a_line_is_cut_at_them() -> None:
    assert texts(broken("कक\u00adखख\u00adगग", 3)) == ["कक\u00ad", "खख\u00ad", "गग"]


def test_soft_hyphens_too_far_apart_leave_the_cut_to_the_letters() -> None:
    assert texts(broken("ककककक\u00adख", 3)) == ["ककक", "ककख"]


def test_a_word_of_two_looks_is_one_word() -> None:
    lines = break_lines(tokens([(PLAIN, "क ल"), (BOLD, "ग"), (PLAIN, "इन")]), lambda _: 6, measure)
    assert [line.parts for line in lines] == [[(PLAIN, "क")], [(PLAIN, "ल"), (BOLD, "ग"), (PLAIN, "इन")]]


def test_an_honorific_abbreviation_stays_with_its_word() -> None:
    assert texts(broken("क मा0 मंत्री", 6)) == ["क", "मा0\u00a0मंत्री"]


def test_other_abbreviations_and_numbers_may_end_a_line() -> None:
    assert texts(broken("आई0टी0 कककक", 7)) == ["आई0टी0", "कककक"]
    assert texts(broken("कक 10 कककक", 6)) == ["कक 10", "कककक"]


@given(st.text(alphabet="कखिा्\u00ad \nab/0\u00a0", max_size=60), st.floats(0.5, 20))
def test_every_letter_is_on_some_line(text: str, width: float) -> None:
    lines = broken(text, width)
    drawn = "".join(line.text for line in lines).replace("\u00ad", "")
    wanted = text.replace("\u00ad", "")
    assert "".join(drawn.split()) == "".join(wanted.split())


@given(st.text(alphabet="कख ab", max_size=60), st.floats(1.0, 20))
def test_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    for line in broken(text, width):
        assert line.width == pytest.approx(measure(PLAIN, line.text))
        assert line.width <= width + 1e-6
