import pytest

from desktop.models.known_names import NameBook


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ऊधमसिंह नगर", "USN"),
        ("उधमसिंहनगर", "USN"),
        ("उ0सि0न0", "USN"),
        ("U.S. Nagar", "USN"),
        ("गढ़वाल", "PAU"),
        ("पौड़ी", "PAU"),
        ("पौडी गढवाल", "PAU"),
        ("चंपावत", "CPT"),
        ("Champawat", "CPT"),
        ("जनपद देहरादून", "DDN"),
        ("DEHRADUN", "DDN"),
        ("नैनिताल", "NTL"),
        ("अल्मोडा", "ALM"),
        ("District Haridwar", "HDW"),
    ],
)
def test_districts_by_any_of_their_spellings(names: NameBook, known: dict[str, int], written: str, code: str) -> None:
    assert names.district(written) == known[code]


@pytest.mark.parametrize("written", ["लखनऊ", "", "जनपद", "—", "देहरादून हरिद्वार"])
def test_what_is_no_district_is_none(names: NameBook, written: str) -> None:
    assert names.district(written) is None


@pytest.mark.parametrize("written", ["लोक निर्माण विभाग", "लोनिवि", "लो॰नि॰वि॰", "PWD", "P.W.D.", "पी0डब्ल्यू0डी0"])
def test_departments_by_name_and_short_name(names: NameBook, known: dict[str, int], written: str) -> None:
    assert names.department(written) == known["PWD"]


def test_a_block_belongs_to_its_district(few_names: NameBook) -> None:
    assert few_names.block("रामनगर", 1) == 12
    assert few_names.block("रामनगर", 2) == 21
    assert few_names.block("रामनगर", None) is None
    assert few_names.block("गैरसैण", None) is None
    assert few_names.block("गैरसैंण", None) == 11
    assert few_names.block("गैरसैंण", 2) is None


def test_a_category_belongs_to_its_department(few_names: NameBook) -> None:
    assert few_names.category("पेयजल आपूर्ति बाधित", 1) == 5
    assert few_names.category("पेयजल आपूर्ति बाधित", 9) is None
