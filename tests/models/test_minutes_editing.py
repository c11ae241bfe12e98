"""Changes an editor makes, marks in a line that is typed, what differs between two versions, copies by rank."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.minutes import (
    Copy,
    Direction,
    DirectionGroup,
    MinutesDocument,
    Part,
    slots,
)
from desktop.models.minutes import editing as e
from desktop.models.minutes.difference import differences, stretches
from desktop.models.minutes.editing import Spot
from desktop.models.minutes.entry import addressee_mark, date_mark
from desktop.models.minutes.ranks import in_protocol_order, with_phrases

A, B, C = (Direction(text=text) for text in ("क", "ख", "ग"))
DOCUMENT = MinutesDocument(
    meeting_on=date(2026, 11, 12),
    bridge="निम्न निर्देश दिए गए:—",
    directions=(A, B),
    other_directions=(DirectionGroup(heading="अन्य:-", directions=(C,)), DirectionGroup(directions=(A, B))),
)


def test_a_direction_is_moved_inserted_and_taken_out_in_its_group() -> None:
    document, spot = e.moved(DOCUMENT, Spot(2, 0), 5)
    assert spot == Spot(2, 1)
    assert e.directions_of(document, 2) == (B, A)
    assert e.direction_at(e.inserted(DOCUMENT, Spot(0, 1), C), Spot(0, 1)) == C
    assert e.removed(DOCUMENT, Spot(1, 0)).other_directions[0].heading == "अन्य:-"
    assert e.with_directions(MinutesDocument(), 1, (A,)).other_directions[0].directions == (A,)
    assert e.direction_at(DOCUMENT, Spot(3, 0)) is None


@pytest.mark.parametrize("spot", [Spot(0, 0), Spot(0, 1), Spot(1, 0), Spot(2, 0), Spot(2, 1)])
def test_a_slot_is_where_the_direction_is_printed(spot: Spot) -> None:
    part, slot = e.slot_of(DOCUMENT, spot)
    direction = e.direction_at(DOCUMENT, spot)
    assert direction is not None
    assert slots(DOCUMENT, part)[slot][0].text == direction.text
    assert e.spot_at(DOCUMENT, part, slot) == spot


def test_headings_and_other_parts_are_no_direction() -> None:
    assert e.spot_at(DOCUMENT, Part.DIRECTIONS, 0) is None
    assert e.spot_at(DOCUMENT, Part.OTHER_DIRECTIONS, 0) is None
    assert e.spot_at(DOCUMENT, Part.COPIES, 0) is None


def test_other_addressees_end_the_typed_action_line() -> None:
    typed = Direction(text="क", addressees=("अ",), action_as_typed="(कार्यवाही: अ)")
    assert e.addressed(typed, ("अ", "आ", "अ")) == Direction(text="क", addressees=("अ", "आ"))


@given(
    before=st.text("अ आ0", max_size=12),
    after=st.text("अ आ0", max_size=12),
    start=st.integers(0, 12),
    length=st.integers(1, 12),
)
def test_bold_never_leaves_the_text(before: str, after: str, start: int, length: int) -> None:
    end = min(start + length, len(before))
    bold = ((start, end),) if start < end else ()
    for low, high in e.bold_after(before, bold, after):
        assert 0 <= low < high <= len(after)


def test_bold_stays_with_its_words() -> None:
    text = "बैठक में Login करें"
    assert e.bold_after(text, ((9, 14),), f"आज {text}") == ((12, 17),)
    assert e.bold_after(text, ((9, 14),), text.replace("Login", "Log-in")) == ((9, 15),)
    assert e.bold_after(text, ((9, 14),), text.replace("Login ", "")) == ()
    assert e.bold_after(text, (), "कुछ") == ()


def test_an_addressee_begins_at_the_last_at_sign_of_the_line() -> None:
    mark = addressee_mark("कार्य करें @समस्त जि", 20)
    assert mark is not None
    assert mark.query == "समस्त जि"
    assert mark.start == 11
    assert addressee_mark("nodal@uk.gov.in", 15) is None
    assert addressee_mark("अ @ब", 1) is None
    assert addressee_mark("@पहली पंक्ति\nदूसरी", 18) is None
    assert addressee_mark("@" + "क" * 80, 81) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("करें #27.11", date(2026, 11, 27)),
        ("करें #२७.११ तक", date(2026, 11, 27)),
        ("करें #27.11.26।", date(2026, 11, 27)),
        ("करें #5.1", date(2027, 1, 5)),
        ("करें #15दिन", date(2026, 11, 27)),
        ("करें #15 दिन में", date(2026, 11, 27)),
        ("करें #2सप्ताह", date(2026, 11, 26)),
        ("करें #31.02", None),
        ("करें #15", None),
        ("संख्या # 15", None),
        ("करें #27.11अ", None),
    ],
)
def test_a_date_behind_a_number_sign(text: str, day: date | None) -> None:
    mark = date_mark(text, date(2026, 11, 12), date(2026, 11, 17))
    assert (mark.day if mark is not None else None) == day
    if mark is not None:
        assert text[mark.start] == "#"


def test_days_count_from_today_where_the_meeting_has_no_date() -> None:
    mark = date_mark("#3दिन", None, date(2026, 11, 17))
    assert mark is not None
    assert mark.day == date(2026, 11, 20)


def test_differences_tell_what_came_what_went_and_what_changed() -> None:
    after = replace(DOCUMENT, directions=(A, replace(B, text="ख बदला"), C), bridge="")
    found = differences(DOCUMENT, after)
    assert [(each.before, each.after) for each in found] == [("निम्न निर्देश दिए गए:—", ""), ("ख", "ख बदला"), ("", "ग")]
    assert [each.number for each in found] == [0, 2, 3]
    assert differences(DOCUMENT, DOCUMENT) == ()


def test_another_due_date_is_a_difference() -> None:
    due = replace(DOCUMENT, directions=(A, replace(B, due_on=date(2026, 12, 1))))
    (found,) = differences(DOCUMENT, due)
    assert found.after == "ख → 01.12.2026"


@given(before=st.text("क ख"), after=st.text("क ख"))
def test_stretches_give_both_texts_back(before: str, after: str) -> None:
    found = stretches(before, after)
    assert "".join(each.text for each in found if each.in_old) == before
    assert "".join(each.text for each in found if each.in_new) == after


def test_copies_take_the_phrase_of_their_rank_and_keep_what_is_typed() -> None:
    copies = (
        Copy(recipient="समस्त जिलाधिकारी, उत्तराखण्ड"),
        Copy(recipient="समस्त सचिव, उत्तराखण्ड शासन", phrase="को अवलोकनार्थ।"),
        Copy(recipient="अज्ञात कार्यालय"),
        Copy(recipient="गार्ड फाइल।"),
    )
    first, second, third, last = with_phrases(copies)
    assert first.phrase == "को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"
    assert second == copies[1]
    assert third == copies[2]
    assert last == copies[3]
    assert [copies.index(copy) for copy in in_protocol_order(copies)] == [1, 2, 0, 3]
