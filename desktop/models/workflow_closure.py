"""The steps of dialogue and special closure."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models import special_close as s
from desktop.models.calendar import day_of
from desktop.models.complaint import Action, Case, Status, altered
from desktop.models.dialogue import LogDialogue, Mode, Outcome, SettlePromise
from desktop.models.errors import Code, NotPermitted, RuleBroken
from desktop.models.identity import Posting
from desktop.models.workflow import (
    LINE_MAX,
    Books,
    EvidenceRule,
    Facts,
    ReasonRule,
    Step,
    Value,
    at_desk,
    closed,
    coming_day,
    line,
    moves,
    optional_line,
    past_day,
)
from desktop.models.workflow_answers import missed

LONGEST_TALK = 600
PROMISE_CAP = 365
MOST_POINTS = 20


@moves(LogDialogue)
def log_dialogue(case: Case, command: LogDialogue, by: Posting, books: Books, _facts: Facts) -> Step:
    """A talk clears what is due when the rung or a higher level reached the complainant; an attempt only counts.

    A talk of before the day the dialogue fell due is kept and clears nothing: it was about the answer before.
    """
    day = past_day(day_of(command.at), books.now, "at")
    if command.at > books.now:
        raise RuleBroken(Code.DATE_IN_FUTURE, field="at")
    details: dict[str, Value] = {
        "mode": int(command.mode),
        "at": command.at,
        "outcome": int(command.outcome),
        "level": by.role.level,
        "spoken_by": optional_line(command.spoken_by, "spoken_by", LINE_MAX),
    }
    if not command.outcome.reached:
        text = optional_line(command.answer or command.doubt, "answer")
        return Step(case=missed(case, day), action=Action.DIALOGUE, text=text, details=details)
    if not 1 <= command.minutes <= LONGEST_TALK:
        raise RuleBroken(Code.BAD_DURATION, field="minutes")
    doubt, text = line(command.doubt, "doubt"), line(command.answer, "answer")
    promise = command.promise_day
    if promise is not None:
        coming_day(promise, books.now, "promise_day", PROMISE_CAP)
    elif command.outcome is Outcome.PARTLY_TIME_ASKED:
        raise RuleBroken(Code.OUTCOME_NEEDS_MORE, field="promise_day")
    spoken = by.role.level >= case.dialogue_due > 0 and day >= day_of(case.level_since)
    new_facts = command.outcome is Outcome.NEW_FACT or command.mode is Mode.SITE_VISIT
    moved = altered(
        case,
        dialogue_due=0 if spoken else case.dialogue_due,
        dialogues_reached=case.dialogues_reached + 1,
        genuine_lock=case.genuine_lock and not new_facts,
        promise_day=min((day for day in (promise, case.promise_day) if day is not None), default=None),
        unreached=0,
        unreached_days=0,
        last_unreached_day=None,
    )
    details |= {"doubt": doubt, "minutes": command.minutes, "promise_day": promise, "cleared": spoken}
    return Step(case=moved, action=Action.DIALOGUE, text=text, details=details)


@moves(SettlePromise)
def settle_promise(case: Case, command: SettlePromise, _by: Posting, _books: Books, facts: Facts) -> Step:
    """Kept or not, with a line; the next open promise, if any, stays with its own day."""
    text = line(command.text, "text")
    if not facts.promise_open:
        raise RuleBroken(Code.NOT_FOUND)
    details: dict[str, Value] = {"dialogue_id": command.dialogue_id, "kept": command.kept}
    return Step(
        case=altered(case, promise_day=facts.next_promise_day),
        action=Action.PROMISE_SETTLED,
        text=text,
        details=details,
    )


@moves(s.DraftSpecialClose)
def draft(case: Case, command: s.DraftSpecialClose, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Unfinished; only the reason must exist, and what is typed must fit."""
    if command.reason and command.reason not in books.reasons:
        raise RuleBroken(Code.REASON_UNKNOWN)
    optional_line(command.rule, "rule")
    optional_line(command.rule_text, "rule_text")
    typed_evidence(command.evidence)
    return Step(case=case, action=Action.CLOSURE_DRAFTED, text=optional_line(command.text, "text"))


def usable_reason(case: Case, reason: str, books: Books) -> ReasonRule:
    """The reason's rule when it may be used for this case."""
    rule = books.reasons.get(reason)
    if rule is None:
        raise RuleBroken(Code.REASON_UNKNOWN)
    if not rule.enabled and reason not in books.rules.enabled_reasons:
        raise RuleBroken(Code.REASON_DISABLED, reason=reason)
    if rule.lane_first and case.kind.for_lane and not case.lane_examined:
        raise RuleBroken(Code.LANE_FIRST, reason=reason)
    if case.kind.for_lane and not rule.allows_demand:
        raise RuleBroken(Code.REASON_NOT_FOR_KIND, reason=reason)
    return rule


def missing_evidence(rule: ReasonRule, evidence: Mapping[str, str], case: Case, books: Books) -> tuple[str, ...]:
    """The points of the checklist with nothing given for them."""
    tried = case.unreached_days >= books.rules.unreachable_days

    def given(item: EvidenceRule) -> bool:
        if item.needs == "dialogue":
            return case.dialogues_reached >= item.count
        if item.needs == "attempts":
            return tried and case.unreached >= item.count
        return bool(evidence.get(item.code, "").strip())

    return tuple(item.code for item in rule.evidence if not given(item))


def typed_evidence(evidence: Mapping[str, str]) -> dict[str, str]:
    """What was typed for the points of a checklist, cleaned; `RuleBroken` for too much of it."""
    if len(evidence) > MOST_POINTS:
        raise RuleBroken(Code.VALUE_UNFIT, field="evidence")
    return {line(code, "evidence", LINE_MAX): optional_line(given, "evidence") for code, given in evidence.items()}


@moves(s.ProposeSpecialClose)
def propose(case: Case, command: s.ProposeSpecialClose, by: Posting, books: Books, _facts: Facts) -> Step:
    """L2's proposal goes before L3 with all that the reason demands."""
    rule = usable_reason(case, command.reason, books)
    cited = line(command.rule, "rule", LINE_MAX)
    optional_line(command.rule_text, "rule_text")
    text = line(command.text, "text")
    missing = missing_evidence(rule, typed_evidence(command.evidence), case, books)
    if missing:
        raise RuleBroken(Code.EVIDENCE_MISSING, items=", ".join(missing))
    moved = altered(
        at_desk(case, books, level=3, status=Status.SPECIAL_CLOSE_PROPOSED),
        round=case.round + 1,
        returned=False,
        proposed_by=by.officer_id,
    )
    details: dict[str, Value] = {"reason": command.reason, "rule": cited, "round": moved.round}
    return Step(case=moved, action=Action.CLOSURE_PROPOSED, text=text, details=details)


@moves(s.ApproveSpecialClose)
def approve(case: Case, command: s.ApproveSpecialClose, by: Posting, books: Books, facts: Facts) -> Step:
    """Own order, complete checklist, words and flags seen; policy questions are not closed at L3 (SC06)."""
    order = line(command.text, "text")
    if not (command.words_seen and facts.checklist_complete):
        raise RuleBroken(Code.CHECKLIST_INCOMPLETE)
    rule = books.reasons.get(facts.reason)
    if rule is not None and not rule.closable_at_l3 and by.role.level < 4:
        raise NotPermitted(Code.REASON_NOT_AT_L3, reason=facts.reason)
    moved = altered(closed(case, books, Status.SPECIAL_CLOSED), in_reaudit=facts.drawn)
    return Step(case=moved, action=Action.CLOSURE_APPROVED, text=order, details={"drawn": facts.drawn})


@moves(s.ReturnSpecialClose)
def return_with_query(case: Case, command: s.ReturnSpecialClose, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Back to L2 with what is still to be said."""
    query = line(command.text, "text")
    moved = at_desk(case, books, level=books.rules.special_close_proposer_level, status=Status.IN_PROGRESS)
    return Step(case=altered(moved, returned=True, proposed_by=None), action=Action.CLOSURE_RETURNED, text=query)


@moves(s.RejectSpecialClose)
def reject(case: Case, command: s.RejectSpecialClose, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Genuine: L2 works it, and no proposal before new facts."""
    reason = line(command.text, "text")
    moved = at_desk(case, books, level=books.rules.special_close_proposer_level, status=Status.IN_PROGRESS)
    moved = altered(moved, genuine_lock=True, returned=True, proposed_by=None)
    return Step(case=moved, action=Action.CLOSURE_REJECTED, text=reason)


@moves(s.WithdrawSpecialClose)
def withdraw(case: Case, command: s.WithdrawSpecialClose, _by: Posting, books: Books, _facts: Facts) -> Step:
    """Taken back by who proposed."""
    text = optional_line(command.text, "text")
    moved = at_desk(case, books, level=books.rules.special_close_proposer_level, status=Status.IN_PROGRESS)
    return Step(case=altered(moved, proposed_by=None), action=Action.CLOSURE_WITHDRAWN, text=text)


@moves(s.QuashSpecialClose)
def quash(case: Case, command: s.QuashSpecialClose, _by: Posting, books: Books, facts: Facts) -> Step:
    """L4 found it wrong: to be worked at L3, and old promises are owed again."""
    finding = line(command.text, "text")
    owed = altered(case, promise_day=facts.next_promise_day)
    moved = at_desk(owed, books, level=3, status=Status.IN_PROGRESS)
    moved = altered(moved, in_reaudit=False, proposed_by=None, closed_at=None)
    return Step(case=moved, action=Action.CLOSURE_QUASHED, text=finding)


@moves(s.UpholdSpecialClose)
def uphold(case: Case, command: s.UpholdSpecialClose, _by: Posting, _books: Books, _facts: Facts) -> Step:
    """L4 found it right."""
    return Step(case=altered(case, in_reaudit=False), action=Action.CLOSURE_UPHELD, text=line(command.text, "text"))
