import re

import pytest

from desktop.models.text import fold, name_key, search_tokens, stem
from tests.models.search_truth import QUERIES, TEXTS

INDEX = [set(search_tokens(text)) for text in TEXTS]


def test_the_truth_set_is_large_enough_to_mean_something() -> None:
    assert len(TEXTS) >= 60
    assert len(QUERIES) >= 40


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_finds_every_spelling_and_no_other_word(query: str) -> None:
    wanted = set(search_tokens(query))
    found = {number for number, tokens in enumerate(INDEX, 1) if wanted <= tokens}
    assert found == QUERIES[query], (wanted, {n: INDEX[n - 1] for n in found ^ QUERIES[query]})


@pytest.mark.parametrize(
    "twins",
    ["दिन दान दीन दून", "बल बाल बिल बेल बैल बोल", "जल जला जाल जेल", "कम काम कमी", "पता पीता पोता", "मेल मैल मील मोल"],
)
def test_vowel_sign_twins_stay_apart(twins: str) -> None:
    words = twins.split()
    assert len({tuple(search_tokens(word)) for word in words}) == len(words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("क़ानून", "क\u093cानून"),
        ("\u0958ानून", "कानून"),
        ("हिन्दी", "हिंदी"),
        ("हिन्\u200dदी", "हिंदी"),
        ("हिन्\u200cदी", "हिंदी"),
        ("पञ्चायत", "पंचायत"),
        ("गङ्गा", "गंगा"),
        ("मण्डल", "मंडल"),
        ("मन्डल", "मंडल"),
        ("सम्वाद", "संवाद"),
        ("इन्चार्ज", "इंचार्ज"),
        ("कुमाऊँ", "कुमाऊं"),
        ("ऑफिस", "आफिस"),
        ("आॅफिस", "ऑफिस"),
        ("काॅल", "कॉल"),
        ("कॅाल", "कॉल"),
        ("अॅप", "ॲप"),
        ("जायेगा", "जाएगा"),
        ("गयी", "गई"),
        ("लाईट", "लाइट"),
        ("दुःख", "दुख"),
        ("१२३४५", "12345"),
        ("आर0 के0 सिंह", "आर.के. सिंह"),
        ("उ0सि0न0", "उ.सि.न."),
        ("मु0का0अ0", "मु॰का॰अ॰"),
        ("एल-04", "एल 4"),
        ("U.K.", "UK"),
        ("ROAD", "road"),
        ("ङ\u094dक", "ंक"),
    ],
)
def test_spellings_that_fold_alike(one: str, other: str) -> None:
    assert search_tokens(one) == search_tokens(other)


@pytest.mark.parametrize("word", ["जन्म", "न्याय", "उन्हें", "अन्न", "तुम्हारा", "ग्राम्य", "सम्मान", "अन्वेषण", "नम्र"])
def test_a_half_nasal_that_has_no_anusvara_spelling_stays(word: str) -> None:
    assert "ं" not in fold(word)[:3]


def test_a_zero_in_a_number_is_no_abbreviation_sign() -> None:
    assert search_tokens("कक्षा 10 के 20 छात्र, वार्ड 0") == ["कक्ष", "10", "के", "20", "छात्र", "वार्ड", "0"]


def test_a_full_stop_without_a_blank_parts_words() -> None:
    assert search_tokens("कार्य हुआ.फिर बन्द") == search_tokens("कार्य हुआ. फिर बन्द")


def test_tokens_hold_letters_marks_and_digits_alone() -> None:
    joined = "".join(search_tokens("मा0/मु0मं0: <b>50%</b> (क)_ख, e-mail@x.in — “उद्धरण” ₹500।॥ 1,23,456"))
    assert re.fullmatch(r"[^\W_\u0964\u0965\u0970]*", re.sub("[\u0900-\u0903\u093a-\u094f\u0955-\u0957]", "", joined))


def test_names_are_compared_unstemmed() -> None:
    assert name_key("श्रीमती कमला देवी") != name_key("श्रीमती कमल देवी")
    assert name_key("ख़ुशहाल  सिंह.") == name_key("खुशहाल सिंह")


@pytest.mark.parametrize(
    ("forms", "count"),
    [
        ("नाली नालियों नालियां नालियाँ", 1),
        ("शिकायत शिकायतें शिकायतों", 1),
        ("समस्या समस्याएँ समस्याओं समस्यायें", 1),
        ("खंभा खंभे खम्भों", 1),
        ("अधिकारी अधिकारियों", 1),
        ("वस्तु वस्तुओं वस्तुएँ", 1),
        ("बस्ती बस्तियों", 1),
        ("टूटा टूटी टूटे", 1),
        ("रुपया रुपये रुपए रुपयों", 1),
        ("लोग लोगों", 1),
        ("पानी पाना", 2),
        ("चोर चोरी", 2),
        ("खेत खेती", 2),
        ("सरकार सरकारी", 2),
    ],
)
def test_stems_join_numbers_and_cases_and_keep_words_apart(forms: str, count: int) -> None:
    assert len({tuple(search_tokens(form)) for form in forms.split()}) == count


def test_short_and_foreign_words_are_left_alone() -> None:
    assert [stem(word) for word in ("में", "को", "है", "roads", "2024", "")] == ["में", "को", "है", "roads", "2024", ""]


@pytest.mark.parametrize(
    "text", ["क॰" * 50_000, "न्" * 50_000, "क" + "\u094d\u093c" * 50_000, "ए0 " * 30_000, "क" * 200_000]
)
def test_hostile_texts_end(text: str) -> None:
    assert isinstance(search_tokens(text), list)
