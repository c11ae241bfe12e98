"""Special closure and the demand lane: who proposes, decides, looks again."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.complaint import Case
from desktop.models.demo_texts import load_officer_texts
from desktop.models.dialogue import Mode, Outcome
from desktop.models.identity import Posting
from desktop.services.sql.demo.fitting import ClosureMatter, closure_matters, order_for, suits
from desktop.services.sql.demo.hand import Act, Hand
from desktop.services.sql.demo.papers import paper
from desktop.services.sql.demo.talks import talk

_FOR_GRIEVANCES = (
    ("SC01", 30.0),
    ("SC02", 22.0),
    ("SC03", 16.0),
    ("SC04", 6.0),
    ("SC05", 16.0),
    ("SC08", 5.0),
    ("SC09", 4.0),
    ("SC06", 1.0),
)

_CITES_THE_RULE = frozenset({"order_number", "eligibility_rule"})


def prepare(hand: Hand, by: Posting, at: int) -> None:
    """L2 speaks to the complainant, puts the papers into the file and proposes."""
    if not hand.dossier.case.dialogues_reached:
        outcome = Outcome.DISAGREES_WITH_RULE if hand.chance.falls(0.8) else Outcome.BECAME_DEMAND
        talk(hand, by, at, outcome, Mode.SITE_VISIT if hand.chance.falls(hand.leaning.site_visit) else None)
        at += 1_200
    matter = _matter(hand)
    texts = load_officer_texts().special_close[matter.reason]
    evidence = {}
    for item in hand.world.books(at).reasons[matter.reason].evidence:
        given = hand.blanks.fill(texts.evidence.get(item.code, ""))
        if item.code in _CITES_THE_RULE:
            given = matter.citation
        if item.needs == "file":
            evidence[item.code] = paper(given).sha256
            hand.do(at, by, c.AttachFile, name=given, sha256=evidence[item.code])
            at += 240
        elif item.needs == "text":
            evidence[item.code] = given
    hand.do(
        at,
        by,
        s.ProposeSpecialClose,
        reason=matter.reason,
        rule=hand.blanks.fill(matter.citation),
        rule_text=hand.blanks.fill(matter.extract),
        text=hand.blanks.fill(matter.proposal),
        evidence=evidence,
    )


def _matter(hand: Hand) -> ClosureMatter:
    """What it is about: mostly the category's own kind of matter, else one that every category may meet."""
    category, lane = hand.category.code, hand.dossier.case.kind.for_lane
    own = () if lane else closure_matters(category)
    if own and hand.chance.falls(0.85):
        return hand.chance.one(own)
    found = _common_matters(category)
    reason = "SC07" if lane else hand.chance.weighted([entry for entry in _FOR_GRIEVANCES if entry[0] in found])
    return hand.chance.one(found[reason])


@cache
def _common_matters(category: str) -> Mapping[str, tuple[ClosureMatter, ...]]:
    """Those of every reason whose proposals suit the category, by reason."""
    found = {}
    for reason, texts in load_officer_texts().special_close.items():
        fit = tuple(
            ClosureMatter(
                categories=(category,),
                reason=reason,
                citation=texts.rules[min(number, len(texts.rules) - 1)].citation,
                extract=texts.rules[min(number, len(texts.rules) - 1)].extract,
                proposal=proposal,
                approve="",
            )
            for number, proposal in enumerate(texts.proposals)
            if reason == "SC07" or suits(proposal, category)
        )
        if fit:
            found[reason] = fit
    return found


def draft(hand: Hand, by: Posting, at: int) -> None:
    """An unfinished proposal stays in the file."""
    texts = load_officer_texts().special_close["SC05"]
    rule = texts.rules[0]
    hand.do(
        at,
        by,
        s.DraftSpecialClose,
        reason="SC05",
        rule=hand.blanks.fill(rule.citation),
        rule_text=hand.blanks.fill(rule.extract),
        text=hand.blanks.fill(texts.proposals[0]),
        evidence={},
    )


def verdict(hand: Hand, case: Case, since: int) -> Act | None:
    """L3 decides, or the proposer takes it back."""
    head = hand.at_level(case, 3, since)
    draw, leaning, decision = hand.chance.random(), hand.leaning, load_officer_texts().decision
    waiting = hand.dossier.annex.proposals[-1]
    if head is None or head.officer_id == case.proposed_by:
        return None
    at = hand.later(since, 2, 14)
    rule = hand.world.books(since).reasons[waiting["reason"]]
    if draw < leaning.approve and rule.closable_at_l3:
        own = order_for(waiting["text"])
        words = (own,) if own else load_officer_texts().special_close[waiting["reason"]].approve
        return at, lambda at: _decide(hand, head, at, s.ApproveSpecialClose, words, words_seen=True)
    draw -= leaning.approve
    if draw < leaning.return_query:
        return at, lambda at: _decide(hand, head, at, s.ReturnSpecialClose, decision["return_query"])
    draw -= leaning.return_query
    if draw < leaning.reject:
        return at, lambda at: _decide(hand, head, at, s.RejectSpecialClose, decision["reject_genuine"])
    proposer = hand.at_level(case, 2, since)
    if proposer is not None and proposer.officer_id == case.proposed_by and draw < leaning.reject + 0.05:
        return at, lambda at: hand.do(at, proposer, s.WithdrawSpecialClose, text=hand.line(decision["withdraw"]))
    return None


def _decide(
    hand: Hand, by: Posting, at: int, kind: type[s.DecisionCommand], words: tuple[str, ...], **said: bool
) -> None:
    hand.do(at, by, kind, text=hand.line(words), proof="", **said)


def second_look(hand: Hand, case: Case, since: int) -> Act | None:
    """L4 upholds or quashes what the lot fell on; some wait."""
    secretary, decision = hand.at_level(case, 4, since), load_officer_texts().decision
    draw = hand.chance.random()
    if secretary is None or draw > 0.75:
        return None
    at = hand.later(since, 6, 40)
    if draw < 0.2:
        return at, lambda at: _decide(hand, secretary, at, s.QuashSpecialClose, decision["quash"])
    return at, lambda at: _decide(hand, secretary, at, s.UpholdSpecialClose, decision["uphold"])


def examination(hand: Hand, case: Case, since: int) -> Act | None:
    """L3's opinion, then the Secretary's decision, told to the complainant (S000-4)."""
    lane = load_officer_texts().lane
    if not case.examined_l3:
        head = hand.at_level(case, 3, since)
        if head is None or hand.chance.falls(0.12):
            return None
        return hand.later(since, 6, 45), lambda at: hand.do(at, head, c.ExamineAtL3, text=hand.line(lane["l3"]))
    secretary = hand.at_level(case, 4, since)
    if secretary is None or hand.chance.falls(0.12):
        return None
    accepted = hand.chance.falls(0.86)
    words = lane["l4_yes" if accepted else "l4_no"]

    def decide(at: int) -> None:
        hand.do(at, secretary, c.ExamineAtL4, text=hand.line(words), accepted=accepted, complainant_told=True)

    return hand.later(since, 6, 50), decide
