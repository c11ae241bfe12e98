"""Decisions at the edges of the rules: talks of yesterday, promises that go along, notes that move nothing."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.calendar import day_of, end_of
from desktop.models.complaint import Case, Channel, Status
from desktop.models.dialogue import LogDialogue, Mode, Outcome
from desktop.models.errors import Code, RuleBroken
from desktop.models.identity import Role
from desktop.models.seam import CaseCommand
from desktop.models.workflow import Facts, Step, advance, escalate
from desktop.models.workflow_closure import MOST_POINTS, typed_evidence
from tests.helpers.cases import DAY, FOREIGN_CATEGORY, NOW, OTHER_DEPARTMENT, books, case, posting

TODAY = day_of(NOW)


def do(at: Case, kind: type[CaseCommand], role: Role, /, facts: Facts | None = None, **fields: Any) -> Step:
    command = kind(command_id=uuid4(), complaint_id=at.id, seen_version=at.version, **fields)
    return advance(at, command, posting(role), books(), facts or Facts())


def talk(at: Case, moment: int) -> Case:
    fields: dict[str, Any] = {
        "mode": Mode.PHONE,
        "minutes": 5,
        "doubt": "कब?",
        "answer": "शीघ्र",
        "outcome": Outcome.NEW_FACT,
    }
    return do(at, LogDialogue, Role.L2, at=moment, **fields).case


@pytest.mark.parametrize(("ago", "due"), [(0, 0), (DAY, 0), (2 * DAY, 2)])
def test_a_talk_of_before_the_reopening_clears_nothing(ago: int, due: int) -> None:
    reopened_yesterday = case(level=2, dialogue_due=2, reopen_count=2, level_since=NOW - DAY)
    spoken = talk(reopened_yesterday, NOW - ago)
    assert spoken.dialogue_due == due
    assert spoken.dialogues_reached == 1


def test_a_promise_goes_along_with_a_transfer() -> None:
    there: dict[str, Any] = {
        "department_id": OTHER_DEPARTMENT,
        "category_id": FOREIGN_CATEGORY,
        "complainant_told": True,
    }
    moved = do(case(level=2, promise_day=TODAY + 1), c.TransferComplaint, Role.L2, reason="मार्ग का", **there).case
    assert (moved.promise_day, moved.act_by) == (TODAY + 1, end_of(TODAY + 1))


def test_a_promise_outlives_a_complainant_who_says_no() -> None:
    answered = case(status=Status.PARTIALLY_CLOSED, answered_at=NOW - DAY, promise_day=TODAY + 2)
    said: dict[str, Any] = {"channel": Channel.CALL_1905, "day": TODAY, "words": "नहीं हुआ", "reason": "अधूरा"}
    assert do(answered, c.RecordDissatisfied, Role.SECTION_OFFICER, **said).case.promise_day == TODAY + 2


def test_reopened_after_closing_it_owes_what_was_never_settled() -> None:
    closed = case(status=Status.CLOSED, closed_at=NOW - DAY)
    owed = Facts(next_promise_day=TODAY - 3)
    moved = do(closed, c.ReopenComplaint, Role.L4, owed, reason="पुनः खराब").case
    assert (moved.promise_day, moved.act_by) == (TODAY - 3, end_of(TODAY - 3))


def test_a_note_moves_nothing_even_when_a_limit_has_become_another() -> None:
    odd = case(act_by=NOW - 5 * DAY)
    assert do(odd, c.AddNote, Role.SECTION_OFFICER, text="देखा").case is odd


def test_what_was_returned_to_l2_is_not_returned_to_l3() -> None:
    returned = case(level=2, returned=True, due_at=NOW - DAY)
    assert not escalate(returned, books()).case.returned


def test_evidence_is_cleaned_and_has_an_end() -> None:
    assert typed_evidence({"court": " न्यायालय\u200b ", "date": "\u200b"}) == {"court": "न्यायालय", "date": ""}
    with pytest.raises(RuleBroken) as caught:
        typed_evidence({str(number): "x" for number in range(MOST_POINTS + 1)})
    assert caught.value.code is Code.VALUE_UNFIT


def test_evidence_that_nobody_can_see_is_none() -> None:
    fields: dict[str, Any] = {"reason": "SC04", "rule": "धारा 6", "rule_text": "", "text": "अभिलेख"}
    with pytest.raises(RuleBroken) as caught:
        do(case(dialogues_reached=1), s.ProposeSpecialClose, Role.L2, evidence={"advice_given": "\u200b"}, **fields)
    assert caught.value.code is Code.EVIDENCE_MISSING


def test_a_draft_with_an_unknown_reason_is_refused_and_one_without_any_is_kept() -> None:
    blank: dict[str, Any] = {"rule": "", "rule_text": "", "text": ""}
    with pytest.raises(RuleBroken) as caught:
        do(case(), s.DraftSpecialClose, Role.L1, reason="SC99", **blank)
    assert caught.value.code is Code.REASON_UNKNOWN
    assert do(case(), s.DraftSpecialClose, Role.L1, reason="", **blank).text == ""
