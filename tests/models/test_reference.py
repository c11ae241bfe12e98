from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import pytest

from desktop.models.complaint import Channel, Kind
from desktop.models.dialogue import Mode, Outcome
from desktop.models.reference import Reference, load_reference
from desktop.models.reference_rows import ChannelLabel, KindLabel, ModeLabel, OutcomeLabel
from desktop.models.rules import PolicyBook, PolicyValue, Rules

REFERENCE = load_reference()


def _no_repeats(things: Iterable[object]) -> None:
    assert [thing for thing, times in Counter(things).items() if times > 1] == []


def test_there_are_13_districts_in_2_mandals() -> None:
    assert len(REFERENCE.districts) == 13
    assert Counter(d.mandal for d in REFERENCE.districts) == {"garhwal": 7, "kumaon": 6}
    assert {m.code for m in REFERENCE.mandals} == {"garhwal", "kumaon"}


def test_every_one_of_the_95_blocks_lies_in_its_district() -> None:
    assert Counter(b.district for b in REFERENCE.blocks) == {
        "CHM": 9, "DDN": 6, "HDW": 6, "PAU": 15, "RPG": 3, "TEH": 9, "UKI": 6,
        "ALM": 11, "BGR": 3, "CPT": 4, "NTL": 8, "PTH": 8, "USN": 7,
    }  # fmt: skip
    assert len(REFERENCE.blocks) == 95


@pytest.mark.parametrize(
    "rows",
    [REFERENCE.districts, REFERENCE.blocks, REFERENCE.departments, REFERENCE.categories],
    ids=["districts", "blocks", "departments", "categories"],
)
def test_ids_and_codes_are_unique(rows: Sequence[object]) -> None:
    _no_repeats(getattr(row, "id") for row in rows)  # noqa: B009 - four shapes, one promise
    _no_repeats(getattr(row, "code") for row in rows)  # noqa: B009 - the same


def test_no_two_districts_answer_to_one_spelling() -> None:
    _no_repeats(s for d in REFERENCE.districts for s in {d.name.hi, d.name.en, *d.aliases})


def test_no_two_blocks_of_a_district_answer_to_one_spelling() -> None:
    _no_repeats((b.district, s) for b in REFERENCE.blocks for s in {b.name.hi, b.name.en, *b.aliases})


def test_no_two_departments_answer_to_one_spelling() -> None:
    _no_repeats(s for d in REFERENCE.departments for s in {d.name.hi, d.name.en, d.short.hi, d.short.en, *d.aliases})


@pytest.mark.parametrize("spelling", ["उ0सि0न0", "ऊधमसिंह नगर", "उधमसिंहनगर", "गढ़वाल", "चंपावत"])
def test_spellings_met_in_files_are_known(spelling: str) -> None:
    assert sum(spelling in d.aliases for d in REFERENCE.districts) == 1


def test_departments_cover_the_allocation_list() -> None:
    assert len(REFERENCE.departments) >= 40
    unconfirmed = {d.code for d in REFERENCE.departments if not d.confirmed}
    assert unconfirmed == {d.code for d in REFERENCE.departments} - {"POL", "ITD"}
    for department in REFERENCE.departments:
        assert all(post.hi and post.en for post in department.designations)


def test_every_department_has_five_to_twelve_categories_and_other() -> None:
    counts = Counter(c.department for c in REFERENCE.categories)
    assert counts.keys() == {d.code for d in REFERENCE.departments}
    assert all(5 <= number <= 12 for number in counts.values())
    assert sum(c.name.hi == "अन्य" for c in REFERENCE.categories) == len(REFERENCE.departments)
    _no_repeats((c.department, c.name.hi) for c in REFERENCE.categories)


def test_categories_name_known_kinds_and_rarely_their_own_limits() -> None:
    kinds = {kind.code for kind in REFERENCE.kinds}
    assert all(category.kinds and set(category.kinds) <= kinds for category in REFERENCE.categories)
    own = [category for category in REFERENCE.categories if category.level_days]
    assert 0 < len(own) < len(REFERENCE.categories) / 8


@pytest.mark.parametrize(
    ("labels", "members"),
    [
        (REFERENCE.kinds, Kind),
        (REFERENCE.channels, Channel),
        (REFERENCE.dialogue_outcomes, Outcome),
        (REFERENCE.dialogue_modes, Mode),
    ],
    ids=["kinds", "channels", "outcomes", "modes"],
)
def test_labels_stand_for_exactly_the_members_of_their_enum(
    labels: Sequence[KindLabel | ChannelLabel | OutcomeLabel | ModeLabel],
    members: type[Kind | Channel | Outcome | Mode],
) -> None:
    assert [(label.number, label.code) for label in labels] == [(int(m), m.name.lower()) for m in members]


def test_labels_and_enums_agree_on_meaning() -> None:
    assert all(label.demand_lane == Kind(label.number).for_lane for label in REFERENCE.kinds)
    assert all(label.reached == Outcome(label.number).reached for label in REFERENCE.dialogue_outcomes)


def test_every_special_close_reason_demands_evidence_and_a_talk() -> None:
    assert [reason.code for reason in REFERENCE.special_close_reasons] == [f"SC{n:02d}" for n in range(1, 11)]
    for reason in REFERENCE.special_close_reasons:
        assert reason.evidence
        talks = [item.needs for item in reason.evidence if item.needs not in {"text", "file"}]
        assert talks == ["attempts" if reason.code == "SC10" else "dialogue"]
        _no_repeats(item.code for item in reason.evidence)


def test_the_switches_of_the_reasons() -> None:
    reasons = REFERENCE.special_close_reasons
    assert [r.code for r in reasons if not r.closable_at_l3] == ["SC06"]
    assert [r.code for r in reasons if not r.enabled] == ["SC10"]
    assert [r.code for r in reasons if r.allows_demand] == ["SC07"]
    assert [(n.instead) for n in REFERENCE.never_reasons] == ["transfer", "merge"]
    assert REFERENCE.reason("SC10").evidence[0].count == 3
    with pytest.raises(KeyError):
        REFERENCE.reason("SC11")


def test_the_first_policy_values_are_the_rules_in_force() -> None:
    first = [
        PolicyValue(id=n, code=p.code, value=p.value, from_day=0, order=p.source.hi)
        for n, p in enumerate(REFERENCE.policy)
    ]
    assert PolicyBook(values=tuple(first)).on(0) == Rules()


def test_every_rule_has_a_first_value_with_its_order() -> None:
    codes = {p.code for p in REFERENCE.policy}
    named = {"level_days": "level_sla_days", "dialogue_rungs": "reopen_dialogue_rungs"}
    assert {named.get(f, f) for f in Rules.__dataclass_fields__ if f != "narrower"} <= codes
    assert all(p.source.hi and p.meaning.hi and p.name.hi and p.unit for p in REFERENCE.policy)
    assert not next(p for p in REFERENCE.policy if p.code == "level_sla_days").confirmed
    _no_repeats(p.code for p in REFERENCE.policy)


def test_holidays_are_in_order_one_a_day() -> None:
    days = [h.day for h in REFERENCE.holidays]
    assert days == sorted(days)
    _no_repeats(days)
    assert Counter(d.year for d in days)[2026] == 25


def test_only_the_printed_list_and_fixed_days_are_confirmed() -> None:
    fixed = {(1, 26), (4, 14), (7, 16), (8, 15), (10, 2), (12, 25)}
    for holiday in REFERENCE.holidays:
        if holiday.day.year != 2026:
            assert holiday.confirmed == ((holiday.day.month, holiday.day.day) in fixed)
    doubtful = [h for h in REFERENCE.holidays if h.day.year == 2026 and not h.confirmed]
    assert [(h.day, h.name.en, h.note is not None) for h in doubtful] == [(date(2026, 3, 31), "Mahavir Jayanti", True)]
    assert date(2026, 11, 9) not in {h.day for h in REFERENCE.holidays}


def test_every_family_finds_a_hint() -> None:
    for family in {d.family for d in REFERENCE.departments}:
        assert REFERENCE.hint(family).order.hi
    assert REFERENCE.hint("tourism").family == "general"


def test_call_prompts_open_and_close_every_talk() -> None:
    assert REFERENCE.call_prompts[0].code == "opening"
    assert REFERENCE.call_prompts[-1].code == "closing"
    assert all(len(p.prompts) >= 2 for p in REFERENCE.call_prompts)


def test_a_label_speaks_both_languages() -> None:
    name = REFERENCE.districts[0].name
    assert (name.in_language("hi"), name.in_language("en"), name.in_language("")) == ("चमोली", "Chamoli", "चमोली")


def test_it_is_read_once() -> None:
    assert load_reference() is load_reference()
    assert isinstance(load_reference(), Reference)
