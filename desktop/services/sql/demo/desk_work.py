"""What the officer at the complaint's desk does: start, ask for time, answer, pass on, propose - or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from desktop.models import complaint_commands as c
from desktop.models.calendar import day_of
from desktop.models.complaint import Case, Kind, Status
from desktop.models.demo_texts import load_officer_texts
from desktop.models.identity import Posting, Role
from desktop.models.reference import load_reference
from desktop.services.sql.demo.hand import Act, Hand
from desktop.services.sql.demo.papers import paper
from desktop.services.sql.demo.talks import free_talk
from desktop.services.sql.demo.verdicts import draft, prepare

_WITH_PAPER = 0.08
_GOES_TO = {
    "water": "PRD",
    "works": "PMG",
    "urban": "JST",
    "rural": "PWD",
    "revenue": "FOR",
    "forest": "REV",
    "power": "UDD",
    "irrigation": "PWD",
    "education": "PWD",
    "disaster": "REV",
}
"""Where complaints of a family of departments usually turn out to belong."""


def desk_act(hand: Hand, case: Case, since: int) -> Act | None:
    """The next act at the desk, None when nobody acts there any more."""
    aside = _cell_aside(hand, case, since)
    if aside is not None:
        return aside
    if case.lane_proposed:
        return _confirm(hand, case, since)
    by = hand.at_desk(case, since)
    if by is None:
        return _reassign(hand, case, since)
    if case.level == 1:
        return _field(hand, case, since, by)
    if case.level == 2:
        return _district(hand, case, since, by)
    return _head(hand, case, since, by)


def _cell_aside(hand: Hand, case: Case, since: int) -> Act | None:
    """Now and then the section looks in: a note, a number shown, a wrong desk put right."""
    draw, leaning = hand.chance.random(), hand.leaning
    if draw > leaning.note / 2 + leaning.reveal / 2:
        return None
    cell = hand.cell(case, since)
    if cell is None:
        return None
    at = hand.later(since, 0, 2)
    if draw < leaning.note / 2:
        return at, lambda at: hand.say(at, cell, c.AddNote, "text", "note")

    def reveal(at: int) -> None:
        hand.dossier.reveal(at, cell, hand.common("reveal"))

    return at, reveal


def _reassign(hand: Hand, case: Case, since: int) -> Act | None:
    """A vacant desk: where the block has another, the section sends it there."""
    cell = hand.cell(case, since)
    others = hand.world.second_seats.get((case.department_id, case.block_id), ()) if case.level == 1 else ()
    free = [seat.id for seat in others if seat.id != case.seat_id and hand.holder(seat.id, since) is not None]
    if cell is None or not free:
        return None
    return hand.later(since, 0, 3), lambda at: hand.say(at, cell, c.AssignComplaint, "text", "assign", seat_id=free[0])


def _limit_days(case: Case, since: int) -> float:
    return max(1.0, (case.due_at - since) / 86_400)


def _field(hand: Hand, case: Case, since: int, by: Posting) -> Act | None:
    draw, leaning = hand.chance.random(), hand.leaning
    limit = _limit_days(case, since)
    if case.status is Status.PENDING:
        if draw < leaning.start:
            return hand.later(since, 0, min(3, limit)), lambda at: _start(hand, by, at)
        draw -= leaning.start
    if draw < leaning.answer + (leaning.start * 0.75 if case.status is Status.IN_PROGRESS else 0):
        return hand.later(since, 0.5, limit), lambda at: answer(hand, by, at)
    draw = hand.chance.random()
    for share, act in (
        (leaning.target * 3, target),
        (leaning.recategorise, _recategorise),
        (leaning.draft, draft),
        (leaning.note, free_talk),
    ):
        if draw < share:
            return hand.later(since, 0.5, min(limit, 5)), lambda at, act=act: act(hand, by, at)
        draw -= share
    return None


def _district(hand: Hand, case: Case, since: int, by: Posting) -> Act | None:
    limit = _limit_days(case, since)
    soon = hand.later(since, 0.5, min(limit, 6))
    passed_on = _passed_on(hand, case)
    if passed_on is not None:
        return soon, lambda at: passed_on(hand, by, at)
    draw, leaning = hand.chance.random(), hand.leaning
    if draw < leaning.answer + 0.12:
        return hand.later(since, 1, limit), lambda at: answer(hand, by, at)
    draw -= leaning.answer + 0.12
    if draw < leaning.target * 2:
        return soon, lambda at: target(hand, by, at)
    if draw < leaning.target * 2 + leaning.note * 2:
        return soon, lambda at: free_talk(hand, by, at)
    return None


def _passed_on(hand: Hand, case: Case) -> Callable[[Hand, Posting, int], None] | None:
    """What L2 does before answering itself: into the lane, before L3, to another department, or a first line."""
    chance, leaning = hand.chance, hand.leaning
    untested = case.kind.for_lane and not case.lane_examined
    if untested and chance.falls(leaning.lane):
        return _propose_lane
    often = 4 if case.round or case.lane_examined else 1
    if not untested and not case.genuine_lock and chance.falls(leaning.special_close * often):
        return prepare
    if chance.falls(leaning.transfer) and case.transfers < 3 and _elsewhere(hand) is not None:
        return _transfer
    if case.status is Status.PENDING and chance.falls(leaning.start * 0.6):
        return _start
    return None


def _head(hand: Hand, case: Case, since: int, by: Posting) -> Act | None:
    """L3 and L4: no timer drives them, so what is not done soon is done late."""
    draw, leaning = hand.chance.random(), hand.leaning
    if case.status is Status.PENDING and draw < leaning.start:
        return hand.later(since, 1, 6), lambda at: _start(hand, by, at)
    draw = hand.chance.random()
    if draw < leaning.to_secretary:
        if by.role is Role.L3:
            return hand.later(since, 2, 9), lambda at: hand.say(at, by, c.EscalateToL4, "question", "escalate_question")
        return hand.later(since, 2, 12), lambda at: hand.say(at, by, c.SendDown, "direction", "send_down")
    if draw < leaning.to_secretary + 0.1:
        return hand.later(since, 1, 8), lambda at: free_talk(hand, by, at)
    quick = draw < 0.72 + leaning.to_secretary
    at = hand.later(since, 2, 18) if quick else hand.later(since, 25, 330)
    return at, lambda at: answer(hand, by, at)


def _start(hand: Hand, by: Posting, at: int) -> None:
    hand.do(at, by, c.StartAction, text=hand.line(hand.acts.start))


def target(hand: Hand, by: Posting, at: int) -> None:
    """More time, told to the complainant."""
    day = day_of(at) + 8 + int(hand.chance.random() * 22)
    hand.do(at, by, c.SetTargetDate, target_day=day, reason=hand.common("target_reason"), complainant_told=True)


def answer(hand: Hand, by: Posting, at: int) -> None:
    """The speaking order; one in forty is read to the section over the telephone instead."""
    if hand.chance.falls(_WITH_PAPER):
        given = hand.line(load_officer_texts().common["attachments"])
        hand.do(at, by, c.AttachFile, name=given, sha256=paper(given).sha256)
        at += 300
    acts, script, common = hand.acts, hand.script, load_officer_texts().common
    number = int(hand.chance.random() * max(1, len(script.facts)))
    fact = hand.blanks.fill(script.facts[number]) if script.facts else hand.line(acts.fact)
    order = hand.blanks.fill(script.orders[min(number, len(script.orders) - 1)]) if script.orders else ""
    rules = acts.rule if hand.chance.falls(0.5) else common["rule"]
    cell = hand.cell(hand.dossier.case, at) if by.role is Role.L1 and hand.chance.falls(0.025) else None
    hand.do(
        at,
        cell or by,
        c.AnswerComplaint,
        fact=fact,
        rule=hand.line(rules),
        order=order or hand.line(acts.order),
        contact=hand.common("phoned_report" if cell else "contact"),
        contact_day=day_of(at),
        phoned_by=f"{by.designation}, {by.office}" if cell else "",
    )


def _recategorise(hand: Hand, by: Posting, at: int) -> None:
    here = hand.dossier.case.category_id
    others = [row for row in _categories_of()[hand.category.department] if row != here]
    hand.say(at, by, c.Recategorise, "reason", "recategorise", category_id=hand.chance.one(others))


def _propose_lane(hand: Hand, by: Posting, at: int) -> None:
    kind = hand.dossier.case.kind
    lines = load_officer_texts().lane["propose"]
    hand.do(at, by, c.ProposeLane, kind=kind if kind.for_lane else Kind.DEMAND, reason=hand.line(lines))


def _confirm(hand: Hand, case: Case, since: int) -> Act | None:
    head = hand.at_level(case, 3, since)
    if head is None or hand.chance.falls(0.1):
        return None
    lines = load_officer_texts().lane["confirm"]
    return hand.later(since, 1, 12), lambda at: hand.do(at, head, c.ConfirmLane, text=hand.line(lines))


def _elsewhere(hand: Hand) -> str | None:
    code = _GOES_TO.get(hand.acts.family)
    return code if code != hand.category.department else None


def _transfer(hand: Hand, by: Posting, at: int) -> None:
    code = _elsewhere(hand)
    if code is None:
        return
    department = next(row.id for row in load_reference().departments if row.code == code)
    category = hand.chance.one(_categories_of()[code])
    hand.say(
        at,
        by,
        c.TransferComplaint,
        "reason",
        "transfer",
        department_id=department,
        category_id=category,
        complainant_told=True,
    )


@cache
def _categories_of() -> Mapping[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for row in load_reference().categories:
        found[row.department] = (*found.get(row.department, ()), row.id)
    return found
