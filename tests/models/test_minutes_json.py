from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import Code, RuleBroken
from desktop.models.minutes import (
    Annex,
    AnnexKind,
    Attendance,
    Attendee,
    Direction,
    Language,
    MinutesDocument,
    Part,
    Passage,
    Signatory,
)
from desktop.models.minutes.json_form import FORMAT, from_json, to_json
from tests.models.minutes_samples import chief_minister_review

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DOCUMENTS = st.builds(
    MinutesDocument,
    language=st.sampled_from(Language),
    meeting_on=st.none() | st.dates(),
    title=TEXT,
    letterhead=st.lists(TEXT, max_size=2).map(tuple),
    attendance=st.builds(
        Attendance, heading=TEXT, people=st.lists(st.builds(Attendee, name=TEXT), max_size=2).map(tuple)
    ),
    directions=st.lists(
        st.builds(
            Direction,
            text=TEXT,
            addressees=st.lists(TEXT, max_size=3).map(tuple),
            due_on=st.none() | st.dates(),
            action_as_typed=TEXT,
            bold=st.just(()),
        ),
        max_size=3,
    ).map(tuple),
    signatory=st.none() | st.builds(Signatory, name=TEXT, in_parentheses=st.booleans()),
    annexes=st.lists(
        st.builds(
            Annex,
            kind=st.sampled_from(AnnexKind),
            rows=st.lists(st.lists(TEXT, max_size=2).map(tuple), max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    passages=st.lists(
        st.builds(Passage, part=st.sampled_from(Part), slot=st.integers(0, 9), text=TEXT), max_size=2
    ).map(tuple),
    order=st.permutations(list(Part)).map(tuple),
)


@settings(deadline=None)
@given(DOCUMENTS)
def test_a_document_comes_back_from_its_file(document: MinutesDocument) -> None:
    assert from_json(to_json(document)) == document


def test_the_file_is_readable_hindi_with_its_version() -> None:
    text = to_json(chief_minister_review())
    assert '"version": 1' in text
    assert "आई0टी0डी0ए0" in text
    assert '"addressees": [' in text
    assert '"due_on": "2025-03-05"' in text


def test_what_is_left_out_is_empty() -> None:
    short = json.dumps({"format": FORMAT, "version": 1, "directions": [{"text": "कार्य हो।"}]})
    assert from_json("\ufeff" + short) == MinutesDocument(directions=(Direction(text="कार्य हो।"),))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"colour": "red"}, {"problem": "unknown_key", "where": "minutes", "key": "colour"}),
        (
            {"directions": [{"text": "क", "who": "ख"}]},
            {"problem": "unknown_key", "where": "minutes.directions[0]", "key": "who"},
        ),
        ({"directions": [{}]}, {"problem": "missing_key", "where": "minutes.directions[0]", "key": "text"}),
        (
            {"directions": [{"text": "क", "addressees": "समस्त सचिव, जिलाधिकारी"}]},
            {"problem": "wrong_type", "where": "minutes.directions[0].addressees", "wanted": "list"},
        ),
        (
            {"directions": [{"text": 5}]},
            {"problem": "wrong_type", "where": "minutes.directions[0].text", "wanted": "text"},
        ),
        ({"directions": {"1": "क"}}, {"problem": "wrong_type", "where": "minutes.directions", "wanted": "list"}),
        ({"attendance": []}, {"problem": "wrong_type", "where": "minutes.attendance", "wanted": "object"}),
        (
            {"passages": [{"part": "title", "slot": True, "text": ""}]},
            {"problem": "wrong_type", "where": "minutes.passages[0].slot", "wanted": "int"},
        ),
        (
            {"meeting_on": "27.06.2024"},
            {"problem": "bad_value", "where": "minutes.meeting_on", "value": "27.06.2024"},
        ),
        ({"form": "cabinet"}, {"problem": "bad_value", "where": "minutes.form", "value": "cabinet"}),
        ({"title": "\ud800"}, {"problem": "bad_value", "where": "minutes.title", "value": "?"}),
        ({"title": None}, {"problem": "wrong_type", "where": "minutes.title", "wanted": "text"}),
        (
            {"directions": [{"text": "क", "bold": [[0, 9]]}]},
            {"problem": "bold_outside", "where": "minutes.directions[0]"},
        ),
        (
            {"directions": [{"text": "कख", "bold": [[0, 1, 2]]}]},
            {"problem": "wrong_type", "where": "minutes.directions[0].bold[0]", "wanted": "list of 2"},
        ),
        ({"version": 2}, {"problem": "version_unknown", "version": "2", "known": 1}),
        ({"version": True}, {"problem": "version_unknown", "version": "True", "known": 1}),
        ({"format": "letter"}, {"problem": "not_minutes"}),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(change: dict[str, Any], problem: dict[str, Any]) -> None:
    text = json.dumps({"format": FORMAT, "version": 1, **change})
    with pytest.raises(RuleBroken) as caught:
        from_json(text)
    assert caught.value.code is Code.DOCUMENT_INVALID
    assert caught.value.details == problem


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not_json"),
        ("{\n", "not_json"),
        ("[]", "not_minutes"),
        ("{}", "not_minutes"),
        ('"text"', "not_minutes"),
        ("[" * 200_000, "too_deep"),
        ('{"format": 1, "format": 2}', "repeated_key"),
        ('{"format": ' + "9" * 5000 + "}", "not_json"),
    ],
)
def test_what_is_no_minutes_file_is_refused(text: str, problem: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        from_json(text)
    assert caught.value.details["problem"] == problem


def test_every_field_of_a_full_document_survives() -> None:
    document = replace(chief_minister_review(), meeting_on=date(2025, 2, 18))
    assert from_json(to_json(document)) == document
