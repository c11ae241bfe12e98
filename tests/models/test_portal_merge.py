"""What a row of the portal's file does to a complaint, rule by rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.complaint import Action, Case, Channel, Kind, Status
from desktop.models.errors import Code, RuleBroken
from desktop.models.portal import Field, PortalRow
from desktop.models.portal_fitness import unfit
from desktop.models.portal_merge import Merged, PortalTexts, first_taken, missing_of_new, taken_again
from desktop.models.portal_told import Told, told_by
from tests.helpers.cases import (
    BLOCK,
    CATEGORY,
    DAY,
    DEPARTMENT,
    DISTRICT,
    NOW,
    OTHER_DEPARTMENT,
    OTHER_DISTRICT,
    SISTER_CATEGORY,
    books,
    case,
)

OTHER_CATEGORY = 99
TEXTS = PortalTexts(subject="पेयजल आपूर्ति बाधित", complainant="भगवती देवी")


def row(**changes: Any) -> PortalRow:
    """A pending complaint of the test department at L1, as the portal first tells it."""
    usual: dict[str, Any] = {
        "row_number": 2,
        "number": "30948217",
        "kind": Kind.GRIEVANCE,
        "registered_at": NOW - 2 * DAY,
        "department_id": DEPARTMENT,
        "district_id": DISTRICT,
        "block_id": BLOCK,
        "category_id": CATEGORY,
        "subject": TEXTS.subject,
        "complainant": TEXTS.complainant,
        "level": 1,
        "status": Status.PENDING,
        "reopen_count": 0,
    }
    return PortalRow(**{**usual, **changes})


def first(**changes: Any) -> Merged:
    return first_taken(row(**changes), lambda _department: OTHER_CATEGORY, books())


def again(known: Case, told: PortalRow, before: PortalRow | None = None, texts: PortalTexts = TEXTS) -> Merged | None:
    last = Told.last(told_by(before)) if before is not None else Told()
    return taken_again(told, known, texts, last, lambda _department: OTHER_CATEGORY, books())


def after(known: Case, told: PortalRow, before: PortalRow | None = None) -> Case:
    merged = again(known, told, before)
    return known if merged is None else merged.case


# --- new ones ----------------------------------------------------------------------------------------------------


def test_a_new_one_lies_at_its_level_with_the_limits_below_run_out_one_after_another() -> None:
    merged = first(level=3, registered_at=NOW - 60 * DAY, status=Status.IN_PROGRESS)
    assert (merged.case.level, merged.case.status, merged.case.seat_id) == (3, Status.IN_PROGRESS, 103)
    assert NOW - 47 * DAY < merged.case.level_since < NOW - 43 * DAY
    assert merged.case.due_at == merged.case.act_by > merged.case.level_since
    assert merged.action is Action.IMPORTED


def test_a_high_level_after_a_day_began_just_now_and_not_tomorrow() -> None:
    assert first(level=4, registered_at=NOW - DAY).case.level_since == NOW


def test_what_a_new_one_lacks_is_named() -> None:
    lacking = row(registered_at=None, department_id=None, district_id=None, subject="")
    assert missing_of_new(lacking) == (Field.REGISTERED_AT, Field.DEPARTMENT, Field.DISTRICT, Field.SUBJECT)
    assert missing_of_new(row()) == ()


def test_a_category_left_out_is_the_departments_last_one() -> None:
    assert first(category_id=None).case.category_id == OTHER_CATEGORY


def test_a_new_one_that_was_reopened_lies_at_l2_and_asks_for_the_rung() -> None:
    merged = first(reopen_count=2, level=1)
    assert (merged.case.level, merged.case.dialogue_due, merged.case.reopen_count) == (2, 2, 2)


def test_a_proposal_made_elsewhere_is_work_at_l2_here() -> None:
    merged = first(status=Status.SPECIAL_CLOSE_PROPOSED)
    assert (merged.case.status, merged.case.level) == (Status.IN_PROGRESS, 2)


@pytest.mark.parametrize("status", [status for status in Status if not status.is_open])
def test_a_new_one_that_is_over_has_the_portals_day(status: Status) -> None:
    merged = first(
        status=status, satisfied=True, answered_at=NOW - DAY, closed_at=NOW - DAY // 2, answer="पाइप बदला गया।"
    )
    ended = merged.case.answered_at if status is Status.PARTIALLY_CLOSED else merged.case.closed_at
    assert ended == (NOW - DAY if status is Status.PARTIALLY_CLOSED else NOW - DAY // 2)
    assert merged.case.dialogue_due == 0
    assert merged.text == "पाइप बदला गया।"


def test_closed_but_dissatisfied_is_answered_only() -> None:
    assert first(status=Status.CLOSED, satisfied=False).case.status is Status.PARTIALLY_CLOSED


def test_a_day_before_it_came_or_ahead_is_brought_into_its_life() -> None:
    early = first(status=Status.CLOSED, closed_at=NOW - 90 * DAY).case
    assert early.closed_at == early.registered_at
    assert first(status=Status.CLOSED, closed_at=NOW + 90 * DAY).case.closed_at == NOW


# --- the same again ----------------------------------------------------------------------------------------------


def test_the_same_again_changes_nothing() -> None:
    told = row()
    assert again(case(), told, told) is None


@given(
    st.sampled_from(Status),
    st.integers(1, 4),
    st.integers(0, 3),
    st.sampled_from([True, False, None]),
    st.sampled_from(Status),
    st.integers(1, 4),
    st.integers(0, 3),
)
def test_any_row_taken_twice_changes_nothing_the_second_time(
    status: Status, level: int, reopens: int, satisfied: bool | None, now: Status, at_level: int, reopened: int
) -> None:
    told = row(status=status, level=level, reopen_count=reopens, satisfied=satisfied)
    known = case(status=now, level=at_level, reopen_count=reopened, closed_at=NOW - DAY, answered_at=NOW - DAY)
    merged = again(known, told)
    if merged is not None:
        assert taken_again(told, merged.case, merged.texts, Told.last(told_by(told)), lambda _: 0, books()) is None


@given(st.sampled_from(Status), st.integers(1, 4), st.integers(0, 3))
def test_a_new_one_taken_again_is_unchanged(status: Status, level: int, reopens: int) -> None:
    told = row(status=status, level=level, reopen_count=reopens)
    merged = first_taken(told, lambda _: OTHER_CATEGORY, books())
    known = replace(merged.case, id=7)
    assert taken_again(told, known, merged.texts, Told.last(told_by(told)), lambda _: 0, books()) is None


def test_the_digest_forgets_where_the_row_stood() -> None:
    assert told_by(row()) == told_by(row(row_number=900))
    assert told_by(row()) != told_by(row(words="ठीक नहीं"))
    assert Told.last(told_by(row())) == Told.by(row())
    assert Told.last("") == Told.last("an older note") == Told()


# --- what is done here is not undone -----------------------------------------------------------------------------


def test_a_transfer_made_here_stands_while_the_file_repeats_the_old_department() -> None:
    here = case(department_id=OTHER_DEPARTMENT, seat_id=201)
    assert again(here, row(), row()) is None
    assert after(here, row(department_id=DEPARTMENT), row(department_id=OTHER_DEPARTMENT)).department_id == DEPARTMENT


def test_a_category_corrected_here_stands() -> None:
    assert again(case(category_id=SISTER_CATEGORY), row(), row()) is None


def test_a_lower_level_of_the_file_never_pulls_down_and_a_higher_one_lifts() -> None:
    assert again(case(level=3), row(level=2)) is None
    assert again(case(level=3, status=Status.IN_PROGRESS), row(level=4), row(level=4)) is None
    lifted = after(case(), row(level=2))
    assert (lifted.level, lifted.status, lifted.level_since) == (2, Status.PENDING, NOW)


@pytest.mark.parametrize(
    "status", [Status.IN_PROGRESS, Status.SPECIAL_CLOSE_PROPOSED, Status.UNDER_EXAMINATION, Status.PARTIALLY_CLOSED]
)
def test_an_open_state_of_a_late_file_never_pulls_back(status: Status) -> None:
    assert again(case(status=status, answered_at=NOW - DAY), row(status=Status.PENDING)) is None


def test_words_heard_here_stand_while_the_file_repeats_older_ones() -> None:
    heard = replace(TEXTS, words="अब पानी आ रहा है")
    old = row(words="पानी नहीं आया")
    assert again(case(), old, old, heard) is None
    fresh = again(case(), row(words="फिर बन्द हो गया"), old, heard)
    assert fresh is not None
    assert fresh.texts.words == "फिर बन्द हो गया"


def test_a_closure_of_the_round_before_does_not_close_what_was_reopened_here() -> None:
    here = case(status=Status.PENDING, level=2, reopen_count=1, level_since=NOW - DAY)
    assert again(here, row(status=Status.CLOSED, satisfied=True, reopen_count=0)) is None
    old = row(status=Status.CLOSED, satisfied=True, reopen_count=None, closed_at=NOW - 2 * DAY)
    assert again(here, old) is None
    newer = replace(old, closed_at=NOW - DAY // 2)
    assert after(here, newer).status is Status.CLOSED


def test_a_repeated_closure_does_not_close_again() -> None:
    closed = row(status=Status.CLOSED, satisfied=True, reopen_count=None)
    here = case(status=Status.PENDING, level=2, reopen_count=1)
    assert again(here, replace(closed, mobile="9412000001"), closed) is not None
    assert after(here, replace(closed, mobile="9412000001"), closed).status is Status.PENDING


# --- what happened outside ---------------------------------------------------------------------------------------


def test_work_begun_outside_is_work_begun() -> None:
    assert after(case(), row(status=Status.IN_PROGRESS)).status is Status.IN_PROGRESS


def test_satisfaction_closes_and_is_told_in_the_complainants_words() -> None:
    told = row(status=Status.CLOSED, satisfied=True, words="सन्तुष्ट हूँ", closed_at=NOW - 60)
    merged = again(case(status=Status.PARTIALLY_CLOSED, answered_at=NOW - DAY), told)
    assert merged is not None
    assert (merged.case.status, merged.case.closed_at) == (Status.CLOSED, NOW - 60)
    assert (merged.action, merged.text) == (Action.SATISFIED, "सन्तुष्ट हूँ")
    assert set(merged.changed) == {"status", "words"}
    assert merged.case.version == 2


def test_an_answer_awaits_satisfaction_and_leaves_a_dialogue_due() -> None:
    told = row(status=Status.PARTIALLY_CLOSED, answer="मरम्मत की गई।", answered_at=NOW - 60)
    merged = again(case(dialogue_due=2, reopen_count=0), told)
    assert merged is not None
    assert (merged.case.status, merged.case.answered_at, merged.case.dialogue_due) == (
        Status.PARTIALLY_CLOSED,
        NOW - 60,
        2,
    )
    assert (merged.action, merged.text) == (Action.ANSWERED, "मरम्मत की गई।")


def test_dissatisfaction_reopens_at_l2_and_the_rung_speaks() -> None:
    awaiting = case(status=Status.PARTIALLY_CLOSED, reopen_count=1, answered_at=NOW - DAY)
    told = row(status=Status.PENDING, reopen_count=2, level=1, reopen_reason="कार्य नहीं हुआ")
    merged = again(awaiting, told)
    assert merged is not None
    moved = merged.case
    assert (moved.status, moved.level, moved.reopen_count, moved.dialogue_due) == (Status.PENDING, 2, 2, 2)
    assert moved.answered_at is None
    assert (merged.action, merged.text) == (Action.DISSATISFIED, "कार्य नहीं हुआ")


def test_dissatisfaction_without_a_count_is_one_reopen_more() -> None:
    awaiting = case(status=Status.PARTIALLY_CLOSED, answered_at=NOW - DAY)
    assert after(awaiting, row(status=Status.PENDING, reopen_count=None, satisfied=False)).reopen_count == 1


def test_reopened_and_closed_between_two_files_is_counted() -> None:
    moved = after(case(status=Status.CLOSED, closed_at=NOW - DAY), row(status=Status.CLOSED, reopen_count=1))
    assert (moved.status, moved.reopen_count) == (Status.CLOSED, 1)


@pytest.mark.parametrize("status", [Status.CLOSED, Status.SPECIAL_CLOSED])
def test_after_the_window_l4_alone_reopens(status: Status) -> None:
    told = row(status=Status.PENDING, reopen_count=1)
    assert after(case(status=status, closed_at=NOW - 10 * DAY), told).status is Status.PENDING
    with pytest.raises(RuleBroken) as refusal:
        again(case(status=status, closed_at=NOW - 40 * DAY), told)
    assert refusal.value.code is Code.REOPEN_WINDOW_OVER


def test_a_force_closure_comes_and_goes_by_import_alone() -> None:
    forced = after(case(), row(status=Status.FORCE_CLOSED, closed_at=NOW - 60))
    assert (forced.status, forced.closed_at) == (Status.FORCE_CLOSED, NOW - 60)
    assert again(forced, row(status=Status.CLOSED, satisfied=True)) is None
    assert after(forced, row(status=Status.PENDING, reopen_count=1)).status is Status.PENDING


def test_a_merged_one_lives_on_in_the_other() -> None:
    merged = case(status=Status.MERGED, merged_into=5, closed_at=NOW - DAY)
    assert again(merged, row(status=Status.PENDING, reopen_count=2)) is None
    assert again(merged, row(status=Status.CLOSED, satisfied=True)) is None


def test_another_department_begins_at_its_l1_under_its_own_category() -> None:
    moved = after(case(level=3), row(department_id=OTHER_DEPARTMENT, category_id=None, level=None), row())
    assert (moved.department_id, moved.category_id, moved.level, moved.seat_id) == (
        OTHER_DEPARTMENT,
        OTHER_CATEGORY,
        1,
        201,
    )


def test_another_district_does_not_keep_the_old_block() -> None:
    moved = after(case(), row(district_id=OTHER_DISTRICT, block_id=None), row())
    assert (moved.district_id, moved.block_id, moved.level_since) == (OTHER_DISTRICT, 0, case().level_since)


def test_texts_are_corrected_and_what_is_left_out_stays() -> None:
    merged = again(case(), row(subject="मुख्य पाइप लाइन क्षतिग्रस्त", complainant="", mobile="9412000001"), row())
    assert merged is not None
    assert merged.changed == ("subject", "mobile")
    assert merged.texts.complainant == TEXTS.complainant
    assert merged.texts.masked.startswith("94")
    assert "0001" not in merged.texts.masked


def test_the_channel_is_the_one_it_came_by() -> None:
    assert first(channel=Channel.CPGRAMS).texts.channel is Channel.CPGRAMS
    assert first(channel=None).texts.channel is Channel.PORTAL


# --- what no row may bring ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": ""}, Field.NUMBER),
        ({"number": "1" * 41}, Field.NUMBER),
        ({"number": "309\x00482"}, Field.NUMBER),
        ({"number": "309 482"}, Field.NUMBER),
        ({"subject": "क" * 501}, Field.SUBJECT),
        ({"description": "क" * 200_000}, Field.DESCRIPTION),
        ({"description": "a\x00b"}, Field.DESCRIPTION),
        ({"complainant": "\u202eदेवी"}, Field.COMPLAINANT),
        ({"mobile": "94120<b>"}, Field.MOBILE),
        ({"level": 5}, Field.LEVEL),
        ({"level": 0}, Field.LEVEL),
        ({"reopen_count": -1}, Field.REOPENED),
        ({"registered_at": NOW + 2 * DAY}, Field.REGISTERED_AT),
        ({"closed_at": -1}, Field.CLOSED_AT),
    ],
)
def test_values_that_no_file_of_ours_brings_are_named(changes: dict[str, Any], field: Field) -> None:
    assert unfit(row(**changes), NOW) is field


def test_html_formulas_and_joiners_in_hindi_are_text() -> None:
    told = row(subject="<b>=cmd|'/c calc'!A1</b>", description="क्\u200dष\nदूसरी पंक्ति", words="@SUM(A1)")
    assert unfit(told, NOW) is None
