"""Every step of a complaint: what it changes, what it refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar
from uuid import uuid4

import pytest

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models import workflow_answers, workflow_closure, workflow_moves
from desktop.models.calendar import day_of, end_of, start_of
from desktop.models.complaint import Action, Case, Channel, Kind, Status
from desktop.models.dialogue import LogDialogue, Mode, Outcome, SettlePromise
from desktop.models.errors import AppError, Code, NotFound, NotPermitted, RuleBroken
from desktop.models.identity import Posting, Role, Scope
from desktop.models.policy import POLICY
from desktop.models.seam import CaseCommand
from desktop.models.workflow import MOVERS, Facts, Step, advance, escalate, new_case, overdue_for_timer
from tests.helpers.cases import (
    CATEGORY,
    DAY,
    DEPARTMENT,
    FOREIGN_CATEGORY,
    NOW,
    OTHER_DEPARTMENT,
    SISTER_CATEGORY,
    books,
    case,
    posting,
)

TODAY = day_of(NOW)
MODULES = (workflow_answers, workflow_closure, workflow_moves)
S = Status


def do(at: Case, kind: type[CaseCommand], role: Role, /, facts: Facts | None = None, **fields: Any) -> Step:
    """The step, with the command's envelope filled in."""
    rules = fields.pop("rules", {})
    by: Posting = fields.pop("by", posting(role))
    command = kind(command_id=uuid4(), complaint_id=at.id, seen_version=at.version, **fields)
    return advance(at, command, by, books(**rules), facts or Facts())


def refused(at: Case, kind: type[CaseCommand], role: Role, /, facts: Facts | None = None, **fields: Any) -> AppError:
    """The refusal."""
    with pytest.raises(AppError) as caught:
        do(at, kind, role, facts, **fields)
    return caught.value


def test_every_complaint_command_has_a_step() -> None:
    wanted = {command for command in POLICY if issubclass(command, CaseCommand)}
    assert set(MOVERS) == wanted
    assert MODULES


ANSWER: dict[str, Any] = {
    "fact": "जाँच की गई",
    "rule": "नियम 4",
    "order": "पाइप बदला गया",
    "contact": "दूरभाष",
    "contact_day": TODAY,
}


class TestAnswering:
    def test_start(self) -> None:
        step = do(case(returned=True), c.StartAction, Role.L1, text=" स्थल देखा ")
        assert (step.case.status, step.case.version, step.case.returned) == (S.IN_PROGRESS, 2, False)
        assert (step.action, step.text) == (Action.STARTED, "स्थल देखा")

    @pytest.mark.parametrize("text", ["", "   ", "\u200b\u0000", "\n"])
    def test_nothing_readable_is_no_text(self, text: str) -> None:
        assert refused(case(), c.StartAction, Role.L1, text=text).code is Code.TEXT_MISSING

    def test_a_text_has_an_end(self) -> None:
        assert refused(case(), c.StartAction, Role.L1, text="क" * 20_001).code is Code.TEXT_TOO_LONG

    def test_target_date_holds_the_timer(self) -> None:
        late = case(due_at=NOW - DAY)
        step = do(late, c.SetTargetDate, Role.L1, target_day=TODAY + 3, reason="पाइप आना शेष", complainant_told=True)
        assert step.case.target_day == TODAY + 3
        assert step.case.status is S.IN_PROGRESS
        assert not overdue_for_timer(step.case, NOW)
        assert overdue_for_timer(step.case, start_of(TODAY + 4))

    @pytest.mark.parametrize(
        ("day", "told", "code"),
        [
            (TODAY - 1, True, Code.DATE_IN_PAST),
            (TODAY + 31, True, Code.DATE_BEYOND_CAP),
            (TODAY, False, Code.COMPLAINANT_NOT_TOLD),
        ],
    )
    def test_target_date_refusals(self, day: int, told: bool, code: Code) -> None:
        found = refused(case(), c.SetTargetDate, Role.L1, target_day=day, reason="कारण", complainant_told=told)
        assert found.code is code

    def test_answer_awaits_satisfaction_and_ages(self) -> None:
        step = do(case(unreached=2, unreached_days=2), c.AnswerComplaint, Role.L1, **ANSWER)
        assert (step.case.status, step.case.answered_at, step.case.unreached) == (S.PARTIALLY_CLOSED, NOW, 0)
        assert step.case.act_by == end_of(TODAY + 15)
        assert step.text == "पाइप बदला गया"
        assert step.details["fact"] == "जाँच की गई"
        assert not step.case.call_back

    def test_the_cell_enters_a_phoned_report_with_a_call_back(self) -> None:
        step = do(case(), c.AnswerComplaint, Role.SECTION_OFFICER, **ANSWER, phoned_by="क0अ0, थलीसैंण")
        assert step.case.call_back
        assert refused(case(), c.AnswerComplaint, Role.SECTION_OFFICER, **ANSWER).code is Code.TEXT_MISSING

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"contact": ""}, Code.CONTACT_MISSING),
            ({"rule": " "}, Code.TEXT_MISSING),
            ({"contact_day": TODAY + 1}, Code.DATE_IN_FUTURE),
            ({"contact_day": 10}, Code.BAD_DATE),
        ],
    )
    def test_answer_refusals(self, changes: dict[str, Any], code: Code) -> None:
        assert refused(case(), c.AnswerComplaint, Role.L1, **ANSWER | changes).code is code

    def test_no_answer_while_a_dialogue_is_due(self) -> None:
        found = refused(case(level=2, dialogue_due=2), c.AnswerComplaint, Role.L2, **ANSWER)
        assert isinstance(found, RuleBroken)
        assert found.code is Code.DIALOGUE_DUE

    def test_satisfied_is_the_only_way_to_closed(self) -> None:
        answered = case(status=S.PARTIALLY_CLOSED, answered_at=NOW - DAY, promise_day=TODAY)
        step = do(
            answered, c.RecordSatisfied, Role.SECTION_OFFICER, channel=Channel.CALL_1905, day=TODAY, words="पानी आ गया"
        )
        assert (step.case.status, step.case.closed_at, step.case.promise_day) == (S.CLOSED, NOW, None)

    @pytest.mark.parametrize(("count", "level", "rung"), [(0, 1, 0), (1, 2, 2), (2, 2, 3), (3, 2, 4), (7, 3, 4)])
    def test_dissatisfied_opens_again_with_the_rung(self, count: int, level: int, rung: int) -> None:
        answered = case(status=S.PARTIALLY_CLOSED, answered_at=NOW - DAY, reopen_count=count, level=level)
        step = do(
            answered,
            c.RecordDissatisfied,
            Role.SECTION_OFFICER,
            channel=Channel.CALL_1905,
            day=TODAY,
            words="कुछ नहीं हुआ",
            reason="कार्य नहीं हुआ",
        )
        assert (step.case.status, step.case.level) == (S.PENDING, max(level, 2))
        assert (step.case.reopen_count, step.case.dialogue_due) == (count + 1, rung)
        if rung:
            assert step.case.act_by == NOW
        assert step.case.seat_id == 100 + step.case.level

    def test_unreachable_counts_days(self) -> None:
        at = case(status=S.PARTIALLY_CLOSED, answered_at=NOW - DAY)
        for day in (TODAY - 1, TODAY - 1, TODAY):
            at = do(at, c.RecordUnreachable, Role.SECTION_OFFICER, day=day).case
        assert (at.unreached, at.unreached_days, at.status) == (3, 2, S.PARTIALLY_CLOSED)

    def test_reopen_of_a_special_closure(self) -> None:
        step = do(
            case(status=S.SPECIAL_CLOSED, closed_at=NOW - DAY, in_reaudit=True, proposed_by=5),
            c.ReopenComplaint,
            Role.L4,
            reason="नया तथ्य",
        )
        assert (step.case.status, step.case.level, step.case.reopen_count) == (S.PENDING, 2, 1)
        assert (step.case.in_reaudit, step.case.proposed_by, step.case.closed_at) == (False, None, None)


class TestMoving:
    def test_the_lane_from_proposal_to_decision(self) -> None:
        at = do(case(level=2), c.ProposeLane, Role.L2, kind=Kind.DEMAND, reason="नया टैंक माँगा है").case
        assert (at.kind, at.lane_proposed, at.status) == (Kind.DEMAND, True, S.PENDING)
        at = do(at, c.ConfirmLane, Role.L3, text="परीक्षण हेतु").case
        assert (at.status, at.level, at.lane_proposed) == (S.UNDER_EXAMINATION, 3, False)
        at = do(at, c.ExamineAtL3, Role.L3, text="मत").case
        assert (at.level, at.examined_l3) == (4, True)
        back = do(at, c.ExamineAtL4, Role.L4, text="पुनः देखें", accepted=False, complainant_told=False).case
        assert (back.status, back.level, back.examined_l3, back.lane_examined) == (S.IN_PROGRESS, 3, False, True)
        told: dict[str, Any] = {"text": "स्वीकृत", "accepted": True}
        assert refused(at, c.ExamineAtL4, Role.L4, **told, complainant_told=False).code is Code.COMPLAINANT_NOT_TOLD
        assert do(at, c.ExamineAtL4, Role.L4, **told, complainant_told=True).case.status is S.EXAMINED

    def test_a_grievance_is_no_lane(self) -> None:
        found = refused(case(), c.ProposeLane, Role.L2, kind=Kind.GRIEVANCE, reason="कारण")
        assert found.code is Code.KIND_NOT_FOR_LANE

    def test_transfer_begins_anew_elsewhere(self) -> None:
        step = do(
            case(level=3, transfers=1, dialogue_due=2),
            c.TransferComplaint,
            Role.L3,
            department_id=OTHER_DEPARTMENT,
            category_id=FOREIGN_CATEGORY,
            reason="मार्ग लो0नि0वि0 का है",
            complainant_told=True,
        )
        at = step.case
        assert (at.department_id, at.transfers, at.status, at.level) == (OTHER_DEPARTMENT, 2, S.PENDING, 2)
        assert at.dialogue_due == 2
        assert at.seat_id == 202

    @pytest.mark.parametrize(
        ("department", "category", "told", "code"),
        [
            (DEPARTMENT, SISTER_CATEGORY, True, Code.DEPARTMENT_SAME),
            (OTHER_DEPARTMENT, CATEGORY, True, Code.CATEGORY_FOREIGN),
            (OTHER_DEPARTMENT, FOREIGN_CATEGORY, False, Code.COMPLAINANT_NOT_TOLD),
        ],
    )
    def test_transfer_refusals(self, department: int, category: int, told: bool, code: Code) -> None:
        fields: dict[str, Any] = {
            "department_id": department,
            "category_id": category,
            "reason": "कारण",
            "complainant_told": told,
        }
        assert refused(case(level=2), c.TransferComplaint, Role.L2, **fields).code is code

    def test_up_by_hand_and_down_again(self) -> None:
        up = do(case(level=3), c.EscalateToL4, Role.L3, question="नीति क्या हो?").case
        assert (up.level, up.status) == (4, S.PENDING)
        down = do(up, c.SendDown, Role.L4, direction="नियम 4 के अनुसार करें").case
        assert (down.level, down.status) == (3, S.PENDING)

    def test_recategorise_keeps_the_level_and_counts_its_limit_anew(self) -> None:
        narrower = ((None, SISTER_CATEGORY, (3, 3, 3, 3)),)
        at = case(status=S.IN_PROGRESS, target_day=TODAY + 1)
        step = do(
            at,
            c.Recategorise,
            Role.L1,
            category_id=SISTER_CATEGORY,
            reason="श्रेणी भिन्न",
            rules={"narrower": narrower},
        )
        assert (step.case.status, step.case.target_day) == (S.IN_PROGRESS, TODAY + 1)
        assert step.case.due_at == end_of(TODAY - 2 + 3)

    @pytest.mark.parametrize(
        ("category", "code"), [(CATEGORY, Code.CATEGORY_SAME), (FOREIGN_CATEGORY, Code.CATEGORY_FOREIGN)]
    )
    def test_recategorise_refusals(self, category: int, code: Code) -> None:
        assert refused(case(), c.Recategorise, Role.L1, category_id=category, reason="कारण").code is code

    def test_merge_and_undo(self) -> None:
        child = case(id=2, status=S.IN_PROGRESS)
        facts = Facts(other=case(id=1), same_person=True)
        merged = do(child, c.MergeComplaint, Role.SECTION_OFFICER, facts, into_id=1, reason="एक ही विषय").case
        assert (merged.status, merged.merged_into) == (S.MERGED, 1)
        undone = do(merged, c.UndoMerge, Role.SECTION_OFFICER, reason="भिन्न है").case
        assert (undone.status, undone.merged_into, undone.due_at) == (S.IN_PROGRESS, None, child.due_at)

    @pytest.mark.parametrize(
        ("into", "facts", "code"),
        [
            (2, Facts(), Code.MERGE_WITH_ITSELF),
            (1, Facts(), Code.WRONG_STATUS),
            (1, Facts(other=case(status=S.CLOSED), same_person=True), Code.WRONG_STATUS),
            (1, Facts(other=case(), same_person=False), Code.MERGE_DIFFERENT_PERSON),
            (1, Facts(other=case(department_id=OTHER_DEPARTMENT), same_person=True), Code.MERGE_DIFFERENT_PERSON),
        ],
    )
    def test_merge_refusals(self, into: int, facts: Facts, code: Code) -> None:
        found = refused(case(id=2), c.MergeComplaint, Role.SECTION_OFFICER, facts, into_id=into, reason="कारण")
        assert found.code is code

    def test_notes_and_files_make_no_view_stale(self) -> None:
        at = case()
        assert do(at, c.AddNote, Role.ANUSACHIV, text="देखा").case.version == at.version
        step = do(at, c.AttachFile, Role.L1, name="आख्या.pdf", sha256="ab", text="")
        assert (step.case.version, step.details["sha256"]) == (at.version, "ab")

    def test_assign_needs_a_fitting_seat(self) -> None:
        fits = Facts(seat_role=Role.L1, seat_scope=Scope(department_id=DEPARTMENT))
        assert do(case(), c.AssignComplaint, Role.SECTION_OFFICER, fits, seat_id=555).case.seat_id == 555
        for facts in (
            Facts(),
            Facts(seat_role=Role.L2, seat_scope=Scope(department_id=DEPARTMENT)),
            Facts(seat_role=Role.L1, seat_scope=Scope(department_id=OTHER_DEPARTMENT)),
        ):
            found = refused(case(), c.AssignComplaint, Role.SECTION_OFFICER, facts, seat_id=555)
            assert found.code is Code.SEAT_UNFIT
        assert refused(case(), c.AssignComplaint, Role.L2, fits, seat_id=101).code is Code.SEAT_UNFIT


TALK: dict[str, Any] = {
    "mode": Mode.PHONE,
    "at": NOW - 60,
    "minutes": 6,
    "doubt": "पाइप फिर खुल गया",
    "answer": "नया पाइप बदला जाएगा",
    "outcome": Outcome.SATISFIED,
}


class TestDialogue:
    @pytest.mark.parametrize(
        ("role", "due", "left"), [(Role.L1, 2, 2), (Role.L2, 2, 0), (Role.L2, 3, 3), (Role.L3, 3, 0), (Role.L4, 3, 0)]
    )
    def test_the_rung_or_higher_clears(self, role: Role, due: int, left: int) -> None:
        step = do(case(level=2, dialogue_due=due), LogDialogue, role, **TALK)
        assert (step.case.dialogue_due, step.case.dialogues_reached) == (left, 1)
        assert step.details["cleared"] is (left == 0)

    @pytest.mark.parametrize("outcome", [Outcome.NOT_REACHED, Outcome.WRONG_NUMBER])
    def test_an_attempt_clears_nothing_and_asks_for_nothing(self, outcome: Outcome) -> None:
        fields = TALK | {"outcome": outcome, "minutes": 0, "doubt": "", "answer": "घण्टी बजी"}
        at = do(case(level=2, dialogue_due=2), LogDialogue, Role.L2, **fields).case
        assert (at.dialogue_due, at.unreached, at.dialogues_reached) == (2, 1, 0)

    def test_time_asked_means_a_promise(self) -> None:
        fields = TALK | {"outcome": Outcome.PARTLY_TIME_ASKED}
        assert refused(case(), LogDialogue, Role.L1, **fields).code is Code.OUTCOME_NEEDS_MORE
        at = do(case(), LogDialogue, Role.L1, **fields, promise_day=TODAY + 2).case
        assert (at.promise_day, at.act_by) == (TODAY + 2, end_of(TODAY + 2))
        later = do(at, LogDialogue, Role.L1, **fields, promise_day=TODAY + 9).case
        assert later.promise_day == TODAY + 2

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"at": NOW + DAY}, Code.DATE_IN_FUTURE),
            ({"at": NOW + 5}, Code.DATE_IN_FUTURE),
            ({"minutes": 0}, Code.BAD_DURATION),
            ({"minutes": 601}, Code.BAD_DURATION),
            ({"doubt": ""}, Code.TEXT_MISSING),
            ({"answer": ""}, Code.TEXT_MISSING),
            ({"promise_day": TODAY - 1}, Code.DATE_IN_PAST),
        ],
    )
    def test_refusals(self, changes: dict[str, Any], code: Code) -> None:
        assert refused(case(), LogDialogue, Role.L1, **TALK | changes).code is code

    def test_new_facts_unlock(self) -> None:
        locked = case(level=2, genuine_lock=True)
        assert do(locked, LogDialogue, Role.L2, **TALK).case.genuine_lock
        assert not do(locked, LogDialogue, Role.L2, **TALK | {"outcome": Outcome.NEW_FACT}).case.genuine_lock
        assert not do(locked, LogDialogue, Role.L2, **TALK | {"mode": Mode.SITE_VISIT}).case.genuine_lock

    def test_a_promise_is_settled_once(self) -> None:
        at = case(promise_day=TODAY)
        facts = Facts(promise_open=True, next_promise_day=TODAY + 4)
        step = do(at, SettlePromise, Role.L1, facts, dialogue_id=3, kept=True, text="पानी चालू")
        assert step.case.promise_day == TODAY + 4
        assert refused(at, SettlePromise, Role.L1, dialogue_id=3, kept=True, text="पुनः").code is Code.NOT_FOUND


EVIDENCE: dict[str, Any] = {"order_number": "1412", "order_extract": "ab", "site_report": "cd"}
PROPOSAL: dict[str, Any] = {
    "reason": "SC01",
    "rule": "शासनादेश 1412",
    "rule_text": "",
    "text": "निजी भूमि",
    "evidence": EVIDENCE,
}


class TestClosure:
    ready = case(level=2, status=S.IN_PROGRESS, dialogues_reached=1)
    before_l3 = case(level=3, status=S.SPECIAL_CLOSE_PROPOSED, dialogues_reached=1, proposed_by=102, round=1)
    decision: ClassVar[dict[str, Any]] = {"text": "आदेश", "proof": "x"}

    def test_propose_goes_before_l3(self) -> None:
        step = do(self.ready, s.ProposeSpecialClose, Role.L2, **PROPOSAL)
        at = step.case
        assert (at.status, at.level, at.round, at.proposed_by) == (S.SPECIAL_CLOSE_PROPOSED, 3, 1, 102)
        assert step.details["reason"] == "SC01"

    @pytest.mark.parametrize(
        ("changes", "at", "code"),
        [
            ({"reason": "SC99"}, {}, Code.REASON_UNKNOWN),
            ({"reason": "SC10"}, {}, Code.REASON_DISABLED),
            ({}, {"kind": Kind.DEMAND}, Code.REASON_NOT_FOR_KIND),
            ({"reason": "SC07"}, {"kind": Kind.DEMAND}, Code.LANE_FIRST),
            ({"evidence": {}}, {}, Code.EVIDENCE_MISSING),
            ({"evidence": EVIDENCE | {"site_report": " "}}, {}, Code.EVIDENCE_MISSING),
            ({"rule": ""}, {}, Code.TEXT_MISSING),
            ({"text": ""}, {}, Code.TEXT_MISSING),
        ],
    )
    def test_proposal_refusals(self, changes: dict[str, Any], at: dict[str, Any], code: Code) -> None:
        assert refused(replace(self.ready, **at), s.ProposeSpecialClose, Role.L2, **PROPOSAL | changes).code is code

    def test_a_demand_that_was_examined_may_be_taken_into_a_budget(self) -> None:
        at = case(level=3, status=S.IN_PROGRESS, dialogues_reached=1, kind=Kind.DEMAND, lane_examined=True)
        given = {"lane_examined": "12.10.2026", "proposal_number": "7", "proposal_copy": "ab"}
        step = do(at, s.ProposeSpecialClose, Role.L2, **PROPOSAL | {"reason": "SC07", "evidence": given})
        assert step.case.status is S.SPECIAL_CLOSE_PROPOSED

    def test_an_unreachable_complainant_where_the_reason_is_switched_on(self) -> None:
        at = case(level=2, status=S.IN_PROGRESS, unreached=3, unreached_days=2)
        given = {"address_report": "ab", "work_position": "कार्य पूर्ण"}
        fields = PROPOSAL | {"reason": "SC10", "evidence": given, "rules": {"enabled_reasons": frozenset({"SC10"})}}
        assert do(at, s.ProposeSpecialClose, Role.L2, **fields).case.status is S.SPECIAL_CLOSE_PROPOSED
        too_few = replace(at, unreached=3, unreached_days=1, dialogues_reached=1)
        assert refused(too_few, s.ProposeSpecialClose, Role.L2, **fields).code is Code.EVIDENCE_MISSING

    def test_approval(self) -> None:
        complete = Facts(checklist_complete=True, reason="SC01", drawn=True)
        step = do(self.before_l3, s.ApproveSpecialClose, Role.L3, complete, **self.decision, words_seen=True)
        assert (step.case.status, step.case.in_reaudit, step.case.closed_at) == (S.SPECIAL_CLOSED, True, NOW)

    @pytest.mark.parametrize(
        ("facts", "seen", "code"),
        [
            (Facts(reason="SC01"), True, Code.CHECKLIST_INCOMPLETE),
            (Facts(reason="SC01", checklist_complete=True), False, Code.CHECKLIST_INCOMPLETE),
            (Facts(reason="SC06", checklist_complete=True), True, Code.REASON_NOT_AT_L3),
        ],
    )
    def test_approval_refusals(self, facts: Facts, seen: bool, code: Code) -> None:
        found = refused(self.before_l3, s.ApproveSpecialClose, Role.L3, facts, **self.decision, words_seen=seen)
        assert found.code is code

    def test_the_proposer_never_decides(self) -> None:
        same_person = posting(Role.L3, officer_id=102)
        found = refused(
            self.before_l3, s.ApproveSpecialClose, Role.L3, by=same_person, **self.decision, words_seen=True
        )
        assert isinstance(found, NotPermitted)
        assert found.code is Code.PROPOSER_MAY_NOT_DECIDE

    def test_return_reject_withdraw(self) -> None:
        returned = do(self.before_l3, s.ReturnSpecialClose, Role.L3, **self.decision).case
        assert (returned.status, returned.level, returned.returned) == (S.IN_PROGRESS, 2, True)
        rejected = do(self.before_l3, s.RejectSpecialClose, Role.L3, **self.decision).case
        assert (rejected.status, rejected.level, rejected.genuine_lock) == (S.IN_PROGRESS, 2, True)
        assert refused(rejected, s.ProposeSpecialClose, Role.L2, **PROPOSAL).code is Code.LOCKED_AS_GENUINE
        withdrawn = do(self.before_l3, s.WithdrawSpecialClose, Role.L2).case
        assert (withdrawn.status, withdrawn.level, withdrawn.proposed_by) == (S.IN_PROGRESS, 2, None)

    def test_a_second_proposal_is_another_round(self) -> None:
        returned = do(self.before_l3, s.ReturnSpecialClose, Role.L3, **self.decision).case
        assert do(returned, s.ProposeSpecialClose, Role.L2, **PROPOSAL).case.round == 2

    def test_the_second_look(self) -> None:
        drawn = case(level=3, status=S.SPECIAL_CLOSED, in_reaudit=True, proposed_by=102, closed_at=NOW - DAY)
        quashed = do(drawn, s.QuashSpecialClose, Role.L4, **self.decision).case
        assert (quashed.status, quashed.level, quashed.closed_at) == (S.IN_PROGRESS, 3, None)
        upheld = do(drawn, s.UpholdSpecialClose, Role.L4, text="सही", proof="x").case
        assert (upheld.status, upheld.in_reaudit) == (S.SPECIAL_CLOSED, False)

    def test_a_draft_needs_only_a_known_reason(self) -> None:
        empty: dict[str, Any] = {"reason": "", "rule": "", "rule_text": "", "text": ""}
        assert do(case(), s.DraftSpecialClose, Role.L1, **empty).case == case()
        assert refused(case(), s.DraftSpecialClose, Role.L1, **empty | {"reason": "X"}).code is Code.REASON_UNKNOWN


class TestTimer:
    def test_up_from_the_moment_the_limit_passed(self) -> None:
        late = case(due_at=NOW - 3 * DAY)
        step = escalate(late, books())
        assert (step.case.level, step.case.status, step.case.level_since) == (2, S.PENDING, late.due_at + 1)
        assert step.case.due_at == end_of(day_of(late.due_at + 1) + 7)

    def test_a_broken_target_date_is_counted_from(self) -> None:
        late = case(due_at=NOW - 9 * DAY, target_day=TODAY - 2, status=S.IN_PROGRESS)
        assert escalate(late, books()).case.level_since == start_of(TODAY - 1)

    @pytest.mark.parametrize(
        "changes",
        [
            {"level": 3},
            {"status": S.SPECIAL_CLOSE_PROPOSED},
            {"status": S.UNDER_EXAMINATION},
            {"status": S.PARTIALLY_CLOSED},
            {"dialogue_due": 2, "level": 2},
            {"target_day": TODAY},
            {"due_at": NOW},
        ],
    )
    def test_what_the_timer_leaves_alone(self, changes: dict[str, Any]) -> None:
        assert not overdue_for_timer(case(**{"due_at": NOW - DAY} | changes), NOW)


def test_outside_the_scope_there_is_no_such_complaint() -> None:
    found = refused(case(department_id=OTHER_DEPARTMENT), c.AddNote, Role.L1, text="x")
    assert isinstance(found, NotFound)


def test_a_new_complaint_lies_at_l1_with_the_limit_of_its_category() -> None:
    made = new_case(
        number="1",
        kind=Kind.GRIEVANCE,
        department_id=DEPARTMENT,
        district_id=3,
        block_id=21,
        category_id=CATEGORY,
        books=books(narrower=((Kind.GRIEVANCE, CATEGORY, (2, 2, 2, 2)), (None, CATEGORY, (5, 5, 5, 5)))),
    )
    assert (made.level, made.seat_id, made.due_at, made.act_by) == (1, 101, end_of(TODAY + 2), end_of(TODAY + 2))
