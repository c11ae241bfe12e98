import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.digits import group_lakh, to_ascii_digits
from desktop.models.mobiles import mask_mobile, normal_mobile
from desktop.models.text import clean, cut, fold, search_tokens

ANY_TEXT = st.text(st.one_of(st.characters(), st.characters(min_codepoint=0x900, max_codepoint=0x97F)))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("पंक्ति एक\r\nपंक्ति दो\rतीन", "पंक्ति एक\nपंक्ति दो\nतीन"),
        ("मा0\u00a0मुख्यमंत्री", "मा0 मुख्यमंत्री"),
        ("अ\x00ब\x07क", "अबक"),
        ("\ufeffशिकायत\u200b", "शिकायत"),
        ("सामान्य \u202eउल्टा\u202c पाठ", "सामान्य उल्टा पाठ"),
        ("\u2066\u2069\u200e\u200fक", "क"),
        ("अॅप", "ॲप"),
        ("काॅल", "कॉल"),
        ("आॅफिस", "ऑफिस"),
        ("अाज", "आज"),
        ("\u0958ानून", "क\u093cानून"),
        ("क्\u200dष", "क्\u200dष"),
        ("पश्चात्\u200c", "पश्चात्\u200c"),
        ("क\u200dख\u200c abc\u200d", "कख abc"),
        ("क्\u200d\u200d\u200dष", "क्\u200dष"),
        ("\ud800क", "क"),
        ("  सड़क  ", "सड़क"),
        ("टैब\tरहे", "टैब\tरहे"),
        ("<b>सादा</b> & 'पाठ'", "<b>सादा</b> & 'पाठ'"),
        ("👩\u200d🌾", "👩\u200d🌾"),
    ],
)
def test_what_was_meant_stays_and_what_cannot_be_seen_goes(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(ANY_TEXT)
def test_cleaning_is_done_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")
    assert "\x00" not in once


@given(ANY_TEXT)
def test_folding_knows_no_failure(text: str) -> None:
    fold(text)
    assert all(token and " " not in token for token in search_tokens(text))


@given(st.text(st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=40), st.integers(0, 45))
def test_a_cut_text_fits_and_splits_no_akshara(text: str, longest: int) -> None:
    shown = cut(text, longest)
    assert len(shown) <= max(longest, 0)
    if shown.endswith("…") and len(text) > longest:
        rest = text[len(shown.removesuffix("…")) :].lstrip()
        assert not rest or unicodedata.category(rest[0]) not in {"Mn", "Mc"} or not shown.removesuffix("…")


@pytest.mark.parametrize(
    ("longest", "shown"), [(0, ""), (1, "…"), (3, "शि…"), (5, "शिका…"), (10, "शिकायतक…"), (11, "शिकायतकर्ता")]
)
def test_a_conjunct_is_kept_or_dropped_whole(longest: int, shown: str) -> None:
    assert cut("शिकायतकर्ता", longest) == shown


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("9412345231", "9412345231"),
        ("९४१२३४५२३१", "9412345231"),
        ("+91 94123-45231", "9412345231"),
        ("0091 9412345231", "9412345231"),
        ("09412345231", "9412345231"),
        ("91 9412345231", "9412345231"),
        ("(+91) 94123 45231", "9412345231"),
        ("5412345231", None),
        ("94123452", None),
        ("05946-220123", None),
        ("", None),
        ("9412345231 9897123456", None),
        ("9412345231x", None),
    ],
)
def test_mobile_numbers(typed: str, number: str | None) -> None:
    assert normal_mobile(typed) == number


def test_a_mask_shows_five_digits_and_never_more() -> None:
    assert mask_mobile("+91 94123 45231") == "94••• ••231"
    assert mask_mobile("05946-220123") == "•••••"
    assert mask_mobile("") == ""


def test_digits_of_both_scripts() -> None:
    assert to_ascii_digits("०१२३४५६७८९ ４５ abc") == "0123456789 45 abc"


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (123456, "1,23,456"), (12345678, "1,23,45,678"), (-100000, "-1,00,000")],
)
def test_lakh_grouping(number: int, shown: str) -> None:
    assert group_lakh(number) == shown


@given(st.integers(-(10**18), 10**18))
def test_grouping_changes_no_digit(number: int) -> None:
    assert int(group_lakh(number).replace(",", "")) == number
