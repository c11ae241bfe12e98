"""What special closures and talks leave behind: proposals, drafts, evidence in the file, the lot, promises."""

from __future__ import annotations

import io
import json
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import special_close as s
from desktop.models.calendar import day_of
from desktop.models.closure_rules import closure_rules
from desktop.models.complaint import ComplaintFile, Status
from desktop.models.complaint_commands import AnswerComplaint, AttachFile, ReopenComplaint, TransferComplaint
from desktop.models.dialogue import Outcome, PromisesDue, SettlePromise
from desktop.models.errors import AppError, Code, NotPermitted, RuleBroken
from desktop.models.identity import GivePosting, Role
from desktop.models.oversight import Tile, Today
from desktop.models.special_close import Decision, Reaudit
from tests.contract.stories import PDF, drawn, new, proposed, steps_to_policy
from tests.helpers import steps
from tests.helpers.stores import CATEGORIES, PASSWORD, PWD, Office


def refused(office: Office, by: str, number: int, **changes: Any) -> AppError:
    with pytest.raises(AppError) as caught:
        steps.propose(office, by, number, **changes)
    return caught.value


def newest(office: Office, number: int) -> s.Proposal:
    return office.desk("so.jst").ask(s.OpenDecision(complaint_id=number)).proposal


def reason_with_a_file() -> tuple[str, str, dict[str, str]]:
    """A reason that demands a file, the point that is the file, and something for every other point."""
    for rule in closure_rules().values():
        files = [item.code for item in rule.evidence if item.needs == "file"]
        if rule.enabled and len(files) == 1:
            return rule.code, files[0], {item.code: "दिया गया" for item in rule.evidence if item.needs == "text"}
    raise AssertionError("no reason demands one file")


def test_evidence_that_must_be_a_file_must_be_in_this_complaint_s_file(office: Office) -> None:
    reason, point, rest = reason_with_a_file()
    number, other = new(office), new(office)
    sha256 = office.desk("l2.jst").store_file(io.BytesIO(PDF), "आख्या.pdf")
    for given in ({}, {point: ""}, {point: "आख्या.pdf"}, {point: sha256}):
        found = refused(office, "l2.jst", number, reason=reason, evidence=rest | given)
        assert (type(found), found.code, found.details["items"]) == (RuleBroken, Code.EVIDENCE_MISSING, point)
    steps.do(office, "l2.jst", AttachFile, other, name="आख्या.pdf", sha256=sha256)
    elsewhere = refused(office, "l2.jst", number, reason=reason, evidence=rest | {point: sha256})
    assert elsewhere.code is Code.EVIDENCE_MISSING
    steps.do(office, "l2.jst", AttachFile, number, name="आख्या.pdf", sha256=sha256)
    steps.propose(office, "l2.jst", number, reason=reason, evidence=rest | {point: f" {sha256}\u200b"})
    assert newest(office, number).evidence[point] == sha256


def test_a_draft_is_one_and_goes_with_the_proposal(office: Office) -> None:
    number = new(office)
    body = {
        "reason": "SC04",
        "rule": "धारा 6\u202e",
        "rule_text": "",
        "text": " पहला ",
        "evidence": {"advice_given": "x"},
    }
    for by, text in (("l1.jst", "पहला"), ("l2.jst", "दूसरा\x00")):
        steps.do(office, by, s.DraftSpecialClose, number, **(body | {"text": text}))
    kept = office.desk("so.jst").ask(ComplaintFile(complaint_id=number))
    assert json.loads(kept.draft) == body | {"rule": "धारा 6", "text": "दूसरा"}
    assert kept.case.version == 1
    steps.propose(office, "l2.jst", number)
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).draft == ""


@pytest.mark.parametrize(
    ("kind", "decision", "status", "fields"),
    [
        (s.ApproveSpecialClose, Decision.APPROVED, Status.SPECIAL_CLOSED, {"words_seen": True}),
        (s.ReturnSpecialClose, Decision.RETURNED, Status.IN_PROGRESS, {}),
        (s.RejectSpecialClose, Decision.REJECTED, Status.IN_PROGRESS, {}),
    ],
)
def test_a_decision_stands_in_the_register(
    office: Office, kind: type[s.DecisionCommand], decision: Decision, status: Status, fields: dict[str, Any]
) -> None:
    steps_to_policy(office, "special_close_reaudit_percent", "0")
    number = proposed(office)
    steps.decide(office, "l3.jst", kind, number, text="स्वयं देखा", **fields)
    found = newest(office, number)
    assert (found.decision, found.order, found.decided_by) == (decision, "स्वयं देखा", "दिनेश")
    assert (found.proposed_by, found.decided_at, found.reaudit) == ("मोहन", office.clock.now, Reaudit.NOT_DRAWN)
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).case.status is status
    assert not office.desk("l3.jst").ask(s.DecisionQueue())


def test_who_proposed_never_approves_not_even_from_another_chair(office: Office) -> None:
    number = proposed(office)
    proposer = office.desk("l2.jst").officer
    charge = GivePosting(
        command_id=uuid4(),
        officer_id=proposer.id,
        seat_id=office.seat("l3.jst"),
        from_day=day_of(office.clock.now),
        additional=True,
    )
    posting_id = office.desk("admin").do(charge).id
    desk = office.desk("l2.jst", posting_id=posting_id)
    assert desk.officer.posting.role is Role.L3
    version = desk.ask(ComplaintFile(complaint_id=number)).case.version
    for kind, more in ((s.ApproveSpecialClose, {"words_seen": True}), (s.RejectSpecialClose, {})):
        decision: Any = kind
        proof = desk.prove(PASSWORD)
        command = decision(
            command_id=uuid4(), complaint_id=number, seen_version=version, text="उचित", proof=proof, **more
        )
        with pytest.raises(NotPermitted) as caught:
            desk.do(command)
        assert caught.value.code is Code.PROPOSER_MAY_NOT_DECIDE


def test_words_must_be_seen(office: Office) -> None:
    with pytest.raises(RuleBroken) as caught:
        steps.decide(office, "l3.jst", s.ApproveSpecialClose, proposed(office), text="उचित", words_seen=False)
    assert caught.value.code is Code.CHECKLIST_INCOMPLETE


def reaudits(office: Office) -> tuple[list[int], int]:
    """What lies before L4, as the list and as the landing page's number say."""
    desk = office.desk("l4.jst")
    (tile,) = [tile for tile in desk.ask(Today()).tiles if tile.tile is Tile.REAUDIT]
    return [row.complaint_id for row in desk.ask(s.ReauditQueue())], tile.number


@pytest.mark.parametrize(
    ("kind", "mark"), [(s.UpholdSpecialClose, Reaudit.UPHELD), (s.QuashSpecialClose, Reaudit.QUASHED)]
)
def test_what_the_lot_has_drawn_lies_before_l4_until_looked_at(office: Office, kind: Any, mark: Reaudit) -> None:
    number = drawn(office)
    assert reaudits(office) == ([number], 1)
    steps.decide(office, "l4.jst", kind, number, text="पुनः देखा")
    assert reaudits(office) == ([], 0)
    assert newest(office, number).reaudit is mark
    assert newest(office, number).finding == "पुनः देखा"


def test_what_is_open_again_is_not_looked_at_again(office: Office) -> None:
    number = drawn(office)
    steps.do(office, "so.jst", ReopenComplaint, number, reason="नया तथ्य")
    assert reaudits(office) == ([], 0)


def test_without_a_share_nothing_is_drawn(office: Office) -> None:
    steps_to_policy(office, "special_close_reaudit_percent", "0")
    for _ in range(3):
        steps.decide(office, "l3.jst", s.ApproveSpecialClose, proposed(office), text="उचित", words_seen=True)
    assert reaudits(office) == ([], 0)


def promises(office: Office, by: str = "so.jst") -> list[tuple[int, int]]:
    due = office.desk(by).ask(PromisesDue(until_day=day_of(office.clock.now) + 60))
    return [(promise.complaint_id, promise.promise_day) for promise in due]


def test_promises_are_owed_until_settled_wherever_the_complaint_goes(office: Office) -> None:
    number, today = new(office), day_of(office.clock.now)
    later = steps.talk(office, "l2.jst", number, promise_day=today + 9).id
    sooner = steps.talk(office, "l2.jst", number, promise_day=today + 4, outcome=Outcome.PARTLY_TIME_ASKED).id
    assert promises(office) == [(number, today + 4), (number, today + 9)]
    steps.do(office, "l2.jst", SettlePromise, number, dialogue_id=sooner, kept=False, text="नहीं हो सका")
    assert promises(office) == [(number, today + 9)]
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).case.promise_day == today + 9
    for again in (sooner, 999, -1):
        with pytest.raises(AppError) as caught:
            steps.do(office, "l2.jst", SettlePromise, number, dialogue_id=again, kept=True, text="हो गया")
        assert caught.value.code is Code.NOT_FOUND
    there = {"department_id": PWD, "category_id": CATEGORIES[PWD], "reason": "मार्ग का", "complainant_told": True}
    steps.do(office, "l2.jst", TransferComplaint, number, **there)
    assert (promises(office), promises(office, "so.pwd")) == ([], [(number, today + 9)])
    assert office.desk("so.pwd").ask(ComplaintFile(complaint_id=number)).case.promise_day == today + 9
    steps.do(office, "l2.pwd", SettlePromise, number, dialogue_id=later, kept=True, text="हो गया")
    assert promises(office, "so.pwd") == []


def test_no_answer_before_the_rung_has_spoken(office: Office) -> None:
    number = new(office)
    for by in ("l1.jst", "l2.jst"):
        steps.reopen(office, by, number)
    for by in ("l2.jst", "so.jst"):
        fields = {"fact": "क", "rule": "ख", "order": "ग", "contact": "दूरभाष", "phoned_by": "अ0अ0"}
        with pytest.raises(AppError) as caught:
            steps.do(
                office,
                by,
                AnswerComplaint,
                number,
                **fields,
                contact_day=day_of(office.clock.now),
            )
        assert caught.value.code is Code.DIALOGUE_DUE
    steps.talk(office, "l1.jst", number)
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).case.dialogue_due == 2
    steps.talk(office, "l2.jst", number)
    steps.answer(office, "l2.jst", number)


def test_a_returned_proposal_stays_beside_the_next_round(office: Office) -> None:
    number = proposed(office)
    steps.decide(office, "l3.jst", s.ReturnSpecialClose, number, text="और बताएँ")
    steps.propose(office, "l2.jst", number)
    shown = office.desk("l3.jst").ask(s.OpenDecision(complaint_id=number))
    assert (shown.proposal.round, [one.decision for one in shown.earlier]) == (2, [Decision.RETURNED])


def test_what_was_promised_before_a_quashed_closure_is_owed_again(office: Office) -> None:
    steps_to_policy(office, "special_close_reaudit_percent", "100")
    number, day = new(office), day_of(office.clock.now) + 9
    steps.talk(office, "l2.jst", number, promise_day=day)
    steps.propose(office, "l2.jst", number)
    steps.decide(office, "l3.jst", s.ApproveSpecialClose, number, text="नियमानुसार", words_seen=True)
    assert promises(office) == []
    steps.decide(office, "l4.jst", s.QuashSpecialClose, number, text="शिकायत वास्तविक है")
    assert promises(office) == [(number, day)]
    assert office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).case.promise_day == day
