import random

import pytest

from desktop.models.errors import RuleBroken
from desktop.models.portal import Field
from desktop.models.portal_mapping import Mapping
from desktop.services.exchange.headings import guess_mapping, heading_row
from tests.helpers.krutidev_writer import to_krutidev
from tests.helpers.portal_files import ENGLISH, HINDI

EXPECTED = (
    None,
    *(Field.NUMBER, Field.REGISTERED_AT, Field.KIND, Field.CHANNEL, Field.DEPARTMENT, Field.DISTRICT, Field.BLOCK),
    *(Field.VILLAGE, Field.CATEGORY, Field.SUBJECT, Field.DESCRIPTION, Field.COMPLAINANT, Field.MOBILE, Field.LEVEL),
    *(Field.STATUS, Field.ANSWER, Field.ANSWERED_AT, Field.SATISFACTION, Field.REOPENED, Field.REOPEN_REASON),
    Field.CLOSED_AT,
)
KRUTIDEV = tuple(to_krutidev(heading) for heading in HINDI)


@pytest.mark.parametrize("headings", [HINDI, ENGLISH, KRUTIDEV], ids=["hindi", "english", "kruti dev"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_headings_are_understood_in_any_order(headings: tuple[str, ...], seed: int) -> None:
    pairs = list(zip(headings, EXPECTED, strict=True))
    random.Random(seed).shuffle(pairs)
    mapping = guess_mapping([heading for heading, _ in pairs])
    assert {column.field: column.position for column in mapping.columns} == {
        field: place for place, (_, field) in enumerate(pairs) if field
    }
    assert {column.field for column in mapping.columns if column.confidence < 0.8} <= {Field.KIND}


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Complaint No", Field.NUMBER),
        ("COMPLAINT  NUMBER ", Field.NUMBER),
        ("शिकायत सं॰", Field.NUMBER),
        ("शिकायत दिनांक (DD/MM/YYYY)", Field.REGISTERED_AT),
        ("मोबाईल नं.", Field.MOBILE),
        ("वि0ख0", Field.BLOCK),
        ("जनपद\nका नाम", Field.DISTRICT),
        ("संतुष्टि", Field.SATISFACTION),
    ],
)
def test_spellings_of_headings(heading: str, field: Field) -> None:
    assert [column.field for column in guess_mapping([heading]).columns] == [field]


@pytest.mark.parametrize("heading", ["क्र0सं0", "S.No.", "अधिकारी का नाम", "", "अन्य टिप्पणियाँ 2", "x" * 500])
def test_columns_about_something_else_are_left_alone(heading: str) -> None:
    assert guess_mapping([heading]).columns == ()


def test_a_vague_heading_yields_to_a_sure_one() -> None:
    mapping = guess_mapping(["क्रमांक", "दिनांक", "शिकायत संख्या", "पंजीकरण दिनांक"])
    number, registered = mapping.column(Field.NUMBER), mapping.column(Field.REGISTERED_AT)
    assert number is not None
    assert registered is not None
    assert (number.position, registered.position) == (2, 3)
    vague = guess_mapping(["क्रमांक", "दिनांक", "विषय"]).column(Field.NUMBER)
    assert vague is not None
    assert vague.confidence == 0.5


def test_a_mapping_is_plain_text_and_comes_back() -> None:
    mapping = guess_mapping(HINDI).with_column(Field.WORDS, "कथन", 0).without(3)
    assert mapping.column(Field.KIND) is None
    assert Mapping.from_json(mapping.to_json()) == mapping
    assert "शिकायत संख्या" in mapping.to_json()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"columns": [{"field": "nothing"}]}', "null", "[" * 5000])
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        Mapping.from_json(text)


def test_a_remembered_mapping_finds_its_columns_in_another_order() -> None:
    mapping = guess_mapping(["My No", "जनपद"]).with_column(Field.NUMBER, "My No", 0)
    assert mapping.fit(["जनपद", "", "MY  NO"]) == {Field.DISTRICT: 0, Field.NUMBER: 2}
    assert mapping.fit(["कुछ", "और"]) == {}


def test_an_unnamed_column_is_known_by_its_place() -> None:
    mapping = guess_mapping(["शिकायत संख्या"]).with_column(Field.SUBJECT, "", 1)
    assert mapping.fit(["शिकायत संख्या", ""]) == {Field.NUMBER: 0, Field.SUBJECT: 1}
    assert mapping.fit(["", "शिकायत संख्या"]) == {Field.NUMBER: 1}


def test_the_heading_row_need_not_be_the_first() -> None:
    rows = [(1, ("मुख्यमंत्री हेल्पलाइन 1905", None, None)), (2, (None,)), (3, HINDI), (4, ("1", "UK1", "x"))]
    assert heading_row(rows) == (3, HINDI)
    assert heading_row([(1, (None, "")), (2, ())]) == (0, ())
