from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from desktop import resources
from desktop.models.demo_texts import SLOT, Slot, load_complaint_texts, load_officer_texts, slots_of
from desktop.models.reference import load_reference

REFERENCE = load_reference()
COMPLAINTS = load_complaint_texts()
OFFICERS = load_officer_texts()
FAMILIES = {department.family for department in REFERENCE.departments}
SPOKEN = {language.code for language in REFERENCE.languages} | {"hinglish"}
OFFICE_SLOTS = {"short", "block", "district", "section", "number"}


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resources.path("demo", name).read_text(encoding="utf-8"))
    return table


def _slots(name: str) -> Iterator[str]:
    yield from SLOT.findall(resources.path("demo", name).read_text(encoding="utf-8"))


def test_every_slot_is_known() -> None:
    complaint = {slot.name for slot in COMPLAINTS.slots}
    assert set(_slots("subjects.json")) <= complaint
    assert set(_slots("actions.json")) <= complaint | {slot.name for slot in OFFICERS.slots}
    assert set(_slots("officers.json")) <= OFFICE_SLOTS
    assert not list(_slots("names.json")) + list(_slots("places.json"))


def test_slots_of_a_text() -> None:
    assert slots_of("ग्राम {village}, {days} दिन") == {"village", "days"}


def test_number_slots_have_a_range() -> None:
    for slot in (*COMPLAINTS.slots, *OFFICERS.slots):
        if slot.low is not None:
            assert slot.high is not None
            assert slot.step is not None
            assert 0 < slot.low < slot.high


def test_every_category_has_subjects_of_its_own_kinds_and_enough_to_say() -> None:
    categories = {category.code: category for category in REFERENCE.categories}
    families = {d.code: d.family for d in REFERENCE.departments}
    voices = {voice.family: voice for voice in COMPLAINTS.families}
    assert [row.category for row in COMPLAINTS.rows] == list(categories)
    for row in COMPLAINTS.rows:
        category = categories[row.category]
        assert len(row.subjects) >= 6
        assert {subject.kind for subject in row.subjects} <= set(category.kinds), row.category
        voice = voices[families[category.department]]
        assert len(row.bodies) + len(voice.bodies) >= 8
        assert row.bodies
        assert row.weight > 0


def test_no_subject_is_written_twice() -> None:
    texts = Counter(subject.text for row in COMPLAINTS.rows for subject in row.subjects)
    assert [text for text, times in texts.items() if times > 1] == []


def test_every_family_speaks_and_acts() -> None:
    assert {voice.family for voice in COMPLAINTS.families} == FAMILIES
    assert {acts.family for acts in OFFICERS.rows} == FAMILIES
    assert {row["family"] for row in _table("officers.json")["rows"]} == FAMILIES
    for acts in OFFICERS.rows:
        assert acts.start
        assert acts.target
        assert acts.fact
        assert acts.rule
        assert acts.order
    for voice in COMPLAINTS.families:
        assert len(voice.bodies) >= 4
    for row in COMPLAINTS.rows:
        assert row.spoken.keys() | row.spoken_subjects.keys() <= SPOKEN
        assert len(row.facts) == len(row.orders) == (0 if row.category.endswith("-99") else 1)


@pytest.mark.parametrize("language", ["gbm", "kfy", "en", "pa", "hinglish"])
def test_other_voices_are_heard(language: str) -> None:
    assert len(COMPLAINTS.openings[language]) >= 2
    assert len(COMPLAINTS.closings[language]) >= 2
    assert sum(language in row.spoken for row in COMPLAINTS.rows) >= 8


def test_officers_have_words_for_every_reason_outcome_and_reopen() -> None:
    assert OFFICERS.dialogue.keys() == {outcome.code for outcome in REFERENCE.dialogue_outcomes}
    assert OFFICERS.feedback.dissatisfied.keys() == {reason.code for reason in REFERENCE.reopen_reasons}
    assert OFFICERS.special_close.keys() == {reason.code for reason in REFERENCE.special_close_reasons}
    for outcome in REFERENCE.dialogue_outcomes:
        talk = OFFICERS.dialogue[outcome.code]
        assert talk.answer
        assert bool(talk.doubt) == outcome.reached


def test_a_proposal_brings_exactly_the_evidence_its_reason_demands() -> None:
    for reason in REFERENCE.special_close_reasons:
        texts = OFFICERS.special_close[reason.code]
        given = {item.code for item in reason.evidence if item.needs in {"text", "file"}}
        assert texts.evidence.keys() == given, reason.code
        assert texts.rules
        assert texts.proposals
        assert texts.approve


def test_orders_with_a_number_say_that_they_are_invented() -> None:
    for texts in OFFICERS.special_close.values():
        for rule in texts.rules:
            if rule.citation.startswith(("शासनादेश", "विभागीय", "कार्मिक")):
                assert "डेमो" in rule.citation


def test_names_are_many_and_shares_are_whole() -> None:
    table = _table("names.json")
    given = {name for row in table["rows"] for name in (*row["female"], *row["male"])}
    assert len(given) >= 250
    assert len({name for row in table["rows"] for name in row["surnames"]}) >= 90
    assert {row["group"] for row in table["rows"]} >= {"garhwali", "kumaoni", "plains", "sikh_terai", "muslim"}
    assert table["share_by_district"].keys() == {d.code for d in REFERENCE.districts}
    for shares in table["share_by_district"].values():
        assert sum(shares.values()) == 100
        assert shares.keys() <= {row["group"] for row in table["rows"]}
    for row in table["rows"]:
        for names in (row["female"], row["male"], row["surnames"]):
            assert len(names) == len(set(names))


def test_every_block_has_villages_and_every_district_ten() -> None:
    table = _table("places.json")
    assert [row["block"] for row in table["rows"]] == [block.code for block in REFERENCE.blocks]
    district = {block.code: block.district for block in REFERENCE.blocks}
    villages = Counter(district[row["block"]] for row in table["rows"] for _ in row["villages"])
    assert min(villages.values()) >= 10
    assert sum(villages.values()) >= 250
    assert max(Counter(v for row in table["rows"] for v in row["villages"]).values()) == 1
    for town in table["towns"]:
        assert town["block"] in district
        assert town["mohallas"]
        assert town["kind"] in table["town_kinds"]


def _filled(text: str, chance: Random, slots: dict[str, Slot], places: list[str]) -> str:
    def fill(name: str) -> str:
        slot = slots[name]
        if slot.low is None or slot.high is None or slot.step is None:
            return chance.choice(places)
        return str(chance.randrange(slot.low, slot.high + 1, slot.step))

    return SLOT.sub(lambda found: fill(found[1]), text)


def test_two_thousand_complaints_hardly_repeat_a_subject() -> None:
    chance, slots = Random(1905), {slot.name: slot for slot in COMPLAINTS.slots}
    places = [village for row in _table("places.json")["rows"] for village in row["villages"]]
    rows = chance.choices(COMPLAINTS.rows, weights=[row.weight for row in COMPLAINTS.rows], k=2000)
    made = Counter(_filled(chance.choice(row.subjects).text, chance, slots, places) for row in rows)
    assert max(made.values()) <= 5
    assert len(made) > 1900
