"""What officers type and what they find: every spelling of a word, no word that only looks alike, their own scope."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from desktop.models.complaint import Status
from desktop.models.identity import Scope
from desktop.models.worklist import (
    Body,
    Filters,
    Key,
    SortKey,
    WorklistCounts,
    WorklistOutline,
    WorklistPage,
)
from desktop.services.sql import search_lists
from desktop.services.sql.engine import writing
from desktop.services.sql.search import index_words, reindex, sought
from desktop.services.sql.tables import complaint
from desktop.services.sql.worklist_counts import counts
from desktop.services.sql.worklists import outline, page
from tests.helpers.many import Many, enter, many

TRUTH: dict[str, tuple[str, str]] = {
    "nukta": ("कानून व्यवस्था खराब है", "सड़क पर बाढ़ का पानी"),
    "anusvara": ("संबंधित पेंशन का आवेदन", "हिंदी में सम्बोधन"),
    "half nasal": ("सम्बन्धित अधिकारी", "कण्डारी मार्ग एवं कम्पनी"),
    "chandrabindu": ("कुमाऊँ क्षेत्र में आँगनबाड़ी", "गाँव में हवा"),
    "abbreviation": ("मा0 मंत्री जी का निर्देश", "आई0टी0डी0ए0 की आख्या"),
    "digits": ("खसरा संख्या 307 की पैमाइश", "वर्ष २०२४ की सूची"),
    "plural": ("नालियों की सफाई नहीं होती", "सड़कों पर गड्ढे"),
    "vowels": ("दिन में बिजली नहीं", "दान पत्र की प्रति"),
}
FINDS = (
    ("क़ानून", ("nukta", 0)),
    ("कानून", ("nukta", 0)),
    ("ख़राब", ("nukta", 0)),
    ("सडक", ("nukta", 1)),
    ("बाढ", ("nukta", 1)),
    ("सम्बंधित", ("anusvara", 0)),
    ("पेन्शन", ("anusvara", 0)),
    ("हिन्दी", ("anusvara", 1)),
    ("संबोधन", ("anusvara", 1)),
    ("कंडारी", ("half nasal", 1)),
    ("कंपनी", ("half nasal", 1)),
    ("कुमाऊं", ("chandrabindu", 0)),
    ("आंगनबाड़ी", ("chandrabindu", 0)),
    ("गांव", ("chandrabindu", 1)),
    ("मा॰ मंत्री", ("abbreviation", 0)),
    ("मा. मंत्री", ("abbreviation", 0)),
    ("आईटीडीए", ("abbreviation", 1)),
    ("आई॰टी॰डी॰ए॰", ("abbreviation", 1)),
    ("३०७", ("digits", 0)),
    ("2024", ("digits", 1)),
    ("नाली", ("plural", 0)),
    ("सड़कें", ("plural", 1)),
    ("दिन", ("vowels", 0)),
    ("दान", ("vowels", 1)),
)
ALSO = {
    "सडक": [("plural", 1)],
    "सड़कें": [("nukta", 1)],
    "सम्बंधित": [("half nasal", 0)],
}
"""The same word in another text."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Many]:
    with many(tmp_path, rows=0) as made:
        yield made


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Many, dict[tuple[str, int], int]]]:
    with many(tmp_path_factory.mktemp("truth"), rows=0) as made:
        ids: dict[tuple[str, int], int] = {}
        with writing(made.engine).begin() as connection:
            for name, texts in TRUTH.items():
                for place, text in enumerate(texts):
                    ids[name, place] = enter(connection, description=text, subject="विषय", status=Status.PENDING)
        yield made, ids


def entered(store: Many, **given: Any) -> int:
    given = {"status": Status.PENDING, "department_id": 4, "district_id": 2, "block_id": 21} | given
    with writing(store.engine).begin() as connection:
        return enter(connection, **given)


def found(store: Many, text: str, scope: Scope | None = None, **conditions: Any) -> list[int]:
    """Newest first."""
    filters = Filters(text=text, **{"body": Body.ALL, **conditions})
    question = WorklistPage(filters=filters, sort=SortKey.REGISTERED, descending=True, size=1_000)
    return [row.id for row in page(store.reading(scope), question).rows]


@pytest.mark.parametrize(("typed", "expected"), FINDS)
def test_every_spelling_finds_the_text_and_only_it(
    truth: tuple[Many, dict[tuple[str, int], int]], typed: str, expected: tuple[str, int]
) -> None:
    store, ids = truth
    wanted = {ids[expected]}
    wanted |= {ids[place] for place in ALSO.get(typed, ())}
    assert set(found(store, typed)) == wanted


def test_a_word_is_found_while_it_is_typed(store: Many) -> None:
    number = entered(store, description="पेयजल आपूर्ति बाधित")
    for typed in ("पे", "पेय", "पेयज", "पेयजल", "आपूर्ति पेयज"):
        assert found(store, typed) == [number], typed
    assert found(store, "पेयज आपूर्ति") == []


def test_vowel_signs_are_never_dropped(store: Many) -> None:
    day, gift = entered(store, description="दिन"), entered(store, description="दान")
    assert found(store, "दिन") == [day]
    assert found(store, "दान") == [gift]
    assert found(store, "दीन") == []


def test_names_are_found_as_they_are_and_never_by_their_stem(store: Many) -> None:
    kamla = entered(store, complainant="श्रीमती कमला देवी")
    kamal = entered(store, complainant="श्री कमल सिंह")
    assert found(store, "कमला") == [kamla]
    assert found(store, "कमल सिंह") == [kamal]
    assert set(found(store, "कमल")) == {kamla, kamal}  # still being typed


def test_village_number_and_mobile_are_found(store: Many) -> None:
    number = entered(store, village="गैरसैंण", number="30948217", mobile="9412012345")
    entered(store, village="सिमली", number="30948218", mobile="9412012346")
    for typed in ("गैरसैंण", "30948217", "३०९४८२१७", "9412012345", "+91 94120 12345", "९४१२०१२३४५", "09412012345"):
        assert found(store, typed) == [number], typed
    assert len(found(store, "3094821")) == 2


def test_a_mobile_number_is_found_whole_or_not_at_all(store: Many) -> None:
    entered(store, mobile="9412012345", number="ND1")
    assert found(store, "94120") == []


def test_another_s_scope_hides_words_number_and_mobile(store: Many) -> None:
    number = entered(store, description="झूला पुल", number="30948217", mobile="9412012345")
    inside, outside = Scope(department_id=4, district_id=2), Scope(department_id=1)
    for typed in ("झूला पुल", "30948217", "9412012345"):
        assert found(store, typed, inside) == [number]
        assert found(store, typed, outside) == []
        assert found(store, typed, Scope(department_id=4, district_id=2, block_id=22)) == []


def test_search_and_filters_narrow_together(store: Many) -> None:
    mine = entered(store, description="झूला पुल", seat_id=101, kind=1)
    other = entered(store, description="झूला पुल", seat_id=102, kind=3)
    closed = entered(store, description="झूला पुल", status=Status.CLOSED, kind=1)
    assert set(found(store, "झूला")) == {mine, other, closed}
    assert set(found(store, "झूला", body=Body.OPEN)) == {mine, other}
    assert found(store, "झूला", mine=True, body=Body.OPEN) == [mine]
    assert found(store, "झूला", statuses=frozenset({Status.CLOSED})) == [closed]
    assert found(store, "झूला", district_id=3) == []


HOSTILE = (
    *(
        '"',
        '""',
        "'",
        "*",
        "पानी*",
        "AND",
        "पानी OR",
        "NEAR(पानी, 2)",
        "words : पानी",
        "-पानी",
        "^पानी",
        "(पानी",
        "%_",
        "{}",
    ),
    *(
        "पानी\x00",
        "\u200d",
        "पा\u200dनी",
        "<b>पानी</b>",
        "😀",
        "पानी " * 500,
        "प" * 20_000,
        "\u202eपानी",
        "\ud800",
        "1234\ud800",
        "12\x0034",
    ),
)


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_typed_is_an_operator_or_an_error(store: Many, typed: str) -> None:
    number = entered(store, description="पानी नहीं आ रहा")
    assert set(found(store, typed)) <= {number}


def test_marks_alone_find_nothing_and_blanks_are_no_search(store: Many) -> None:
    number = entered(store)
    assert found(store, "।।") == []
    assert found(store, "  \u00a0 ") == [number]


def test_all_words_must_be_there(store: Many) -> None:
    both = entered(store, subject="पाइप लाइन टूटी")
    entered(store, subject="पाइप")
    assert found(store, "टूटी पाइप") == [both]


def test_a_move_moves_what_is_found(store: Many) -> None:
    number = entered(store, description="झूला पुल")
    with writing(store.engine).begin() as connection:
        connection.execute(
            update(complaint).where(complaint.c.id == number).values(department_id=1, subject="नया विषय")
        )
        reindex(connection, number)
    assert found(store, "झूला", Scope(department_id=1)) == [number]
    assert found(store, "झूला", Scope(department_id=4)) == []
    assert found(store, "नया विषय") == [number]


def test_pages_outline_and_count_of_a_search_agree_and_stop_at_the_most(
    store: Many, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [entered(store, description="झूला पुल") for _ in range(30)]
    filters = Filters(text="झूला", body=Body.OPEN)
    asked = WorklistOutline(filters=filters, sort=SortKey.DUE, page_size=7)

    def walked(*, descending: bool) -> list[int]:
        question = WorklistOutline(filters=filters, sort=SortKey.DUE, page_size=7, descending=descending)
        shape = outline(store.reading(), question)
        stops: list[Key | None] = [*shape.starts[1:], None]
        rows = [
            row
            for start, stop in zip(shape.starts, stops, strict=True)
            for row in page(
                store.reading(),
                WorklistPage(filters=filters, sort=SortKey.DUE, descending=descending, start=start, stop=stop, size=7),
            ).rows
        ]
        keys = [(row.due_at, row.id) for row in rows]
        assert keys == sorted(keys, reverse=descending)
        return [row.id for row in rows]

    assert set(walked(descending=False)) == set(walked(descending=True)) == set(ids)
    whole = outline(store.reading(), asked)
    assert (whole.total, whole.capped) == (30, False)
    monkeypatch.setattr(search_lists, "MOST", 20)
    shape = outline(store.reading(), asked)
    assert (shape.total, shape.capped) == (20, True)
    assert set(walked(descending=False)) == set(sorted(ids)[-20:])
    assert counts(store.reading(), WorklistCounts(filters=(filters, Filters()))) == (20, 30)


def test_what_is_kept_of_a_complaint_is_what_a_search_asks_for(store: Many) -> None:
    words = index_words(
        number="30948217",
        complainant="श्रीमती कमला देवी",
        village="कैन्यूर",
        subject="नालियों की सफाई",
        description="मा0 मंत्री",
    ).split()
    assert "30948217" in words
    assert not [word for word in words if not word.strip("\ue000")]
    assert sum(word.startswith("\ue000") for word in words) == 3
    query = sought(store.connection, "सफाई", {"department": 4, "district": 2})
    assert query.value.endswith('AND scope : ("d4" AND "x2")')
