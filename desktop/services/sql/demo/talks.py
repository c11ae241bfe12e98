"""Officers on the telephone: the rung that is due, talks of their own accord, promises and what becomes of them."""

from __future__ import annotations

from desktop.models.calendar import day_of, start_of
from desktop.models.complaint import Case, Status
from desktop.models.demo_texts import load_officer_texts
from desktop.models.dialogue import LogDialogue, Mode, Outcome, SettlePromise
from desktop.models.identity import Posting
from desktop.services.sql.demo.hand import Act, Hand

_CODES = {
    Outcome.SATISFIED: "satisfied",
    Outcome.PARTLY_TIME_ASKED: "partly_time_asked",
    Outcome.NEW_FACT: "new_fact",
    Outcome.DISAGREES_WITH_RULE: "disagrees_with_rule",
    Outcome.BECAME_DEMAND: "became_demand",
    Outcome.NOT_REACHED: "not_reached",
    Outcome.WRONG_NUMBER: "wrong_number",
}
_USUAL = (
    (Outcome.SATISFIED, 22.0),
    (Outcome.PARTLY_TIME_ASKED, 38.0),
    (Outcome.NEW_FACT, 12.0),
    (Outcome.DISAGREES_WITH_RULE, 8.0),
    (Outcome.BECAME_DEMAND, 2.0),
    (Outcome.NOT_REACHED, 17.0),
    (Outcome.WRONG_NUMBER, 1.0),
)
_MODES = ((Mode.PHONE, 66.0), (Mode.CLICK_TO_CALL, 14.0), (Mode.IN_PERSON, 10.0), (Mode.VIDEO, 2.0))
_LIVE = frozenset(status for status in Status if status.is_open) | {Status.PARTIALLY_CLOSED}


def due_talk(hand: Hand, case: Case, since: int) -> Act | None:
    """The rung that must speak first (S000-7)."""
    speaker = hand.at_level(case, case.dialogue_due, since)
    if speaker is None:
        return None
    return hand.later(since, 1, 9), lambda at: talk(hand, speaker, at, hand.chance.weighted(_USUAL))


def free_talk(hand: Hand, by: Posting, at: int) -> None:
    """A talk nobody demanded."""
    talk(hand, by, at, hand.chance.weighted(_USUAL))


def talk(hand: Hand, by: Posting, at: int, outcome: Outcome, mode: Mode | None = None) -> None:
    """Log a talk that ended this way some minutes before `at`."""
    chance, texts = hand.chance, load_officer_texts().dialogue[_CODES[outcome]]
    if mode is None:
        mode = Mode.SITE_VISIT if chance.falls(hand.leaning.site_visit / 4) else chance.weighted(_MODES)
    began = at - 120 - int(chance.random() * 1_200)
    promise = None
    if outcome is Outcome.PARTLY_TIME_ASKED or (outcome is Outcome.NEW_FACT and chance.falls(hand.leaning.promise)):
        promise = day_of(at) + 2 + int(chance.random() * 14)
    hand.do(
        at,
        by,
        LogDialogue,
        mode=mode,
        at=max(began, hand.dossier.last_at()),
        minutes=2 + int(chance.random() * 12),
        doubt=hand.line(texts.doubt) if outcome.reached else "",
        answer=hand.line(texts.answer),
        outcome=outcome,
        promise_day=promise,
    )


def settling(hand: Hand, case: Case, since: int) -> Act | None:
    """Somebody says, on the promised day or soon after, whether it was kept; some promises are forgotten."""
    if case.promise_day is None or case.status not in _LIVE:
        return None
    day, number = hand.dossier.annex.open_promises()[0]
    by = hand.at_desk(case, since) or hand.cell(case, since)
    draw = _fate(number)
    leaning = hand.leaning
    if by is None or draw >= leaning.promise_kept + leaning.promise_broken:
        return None
    kept = draw < leaning.promise_kept
    at = max(start_of(day) + 39_000 + int(draw * 20_000), since + 900) + (0 if kept else 90_000)
    words = load_officer_texts().promise["kept" if kept else "broken"]

    def settle(at: int) -> None:
        hand.do(at, by, SettlePromise, dialogue_id=number, kept=kept, text=hand.line(words))

    return at, settle


def _fate(number: int) -> float:
    """Decided when the promise was given: asking again must not change it."""
    return (number * 2_654_435_761 % 4_294_967_296) / 4_294_967_296
