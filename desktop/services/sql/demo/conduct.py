"""One complaint's life: whose turn it is, what they do and when, until the demo's own day."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.models import complaint_commands as c
from desktop.models.calendar import day_of
from desktop.models.complaint import Case, Channel, Status
from desktop.models.demo_texts import load_officer_texts
from desktop.models.identity import Posting
from desktop.services.sql.demo.desk_work import desk_act
from desktop.services.sql.demo.dossier import Dossier, next_turn
from desktop.services.sql.demo.hand import Act, Hand
from desktop.services.sql.demo.leaning import Leaning
from desktop.services.sql.demo.talks import due_talk, settling
from desktop.services.sql.demo.verdicts import examination, second_look, verdict
from desktop.services.sql.demo.wording import Blanks

Halt = Callable[[Case], bool]
_LONGEST_ACT = 2_400
"""Seconds from a talk to the last paper of a proposal."""
_ANSWERED_BY = ((Channel.CALL_1905, 82.0), (Channel.PORTAL, 8.0), (Channel.WHATSAPP, 7.0), (Channel.APP, 3.0))
_STILL_WRONG = (
    ("not_done", 30.0),
    ("incomplete", 22.0),
    ("broke_again", 18.0),
    ("no_contact", 14.0),
    ("wrong_report", 11.0),
    ("other", 5.0),
)


def live(
    dossier: Dossier, blanks: Blanks, leaning: Leaning, halt: Halt | None = None, until: int | None = None
) -> None:
    """Let everybody act until the demo's own moment, or `until` one before it.

    `halt` true of the case = from then on its officers leave it alone; the timer does not.
    """
    hand = Hand(dossier, blanks, leaning)
    end = dossier.world.as_of if until is None else until
    while True:
        case, since = dossier.case, dossier.last_at()
        act = None if halt is not None and halt(case) else _next(hand, case, since)
        turn = next_turn(case, since)
        if turn is not None and (act is None or turn <= act[0]):
            if turn >= end:
                return
            dossier.turn(turn)
            continue
        if act is None or act[0] + _LONGEST_ACT >= end:
            return
        blanks.today = day_of(act[0])
        act[1](act[0])


def _next(hand: Hand, case: Case, since: int) -> Act | None:
    """What somebody does next; a promise's day comes when it comes, whatever else is going on."""
    promise = settling(hand, case, since)
    act = _of_status(hand, case, since)
    if promise is None or (act is not None and act[0] <= promise[0]):
        return act
    return promise


def _of_status(hand: Hand, case: Case, since: int) -> Act | None:
    turn = _TURNS.get(case.status)
    return turn(hand, case, since) if turn is not None else None


def _at_work(hand: Hand, case: Case, since: int) -> Act | None:
    return due_talk(hand, case, since) if case.dialogue_due else desk_act(hand, case, since)


def _feedback(hand: Hand, case: Case, since: int) -> Act | None:
    """The cell, now and then the state office, asks the complainant (S000-8)."""
    cell, leaning = hand.cell(case, since), hand.leaning
    if cell is None:
        return None
    asking = hand.holder(hand.world.state_seat, since) if hand.chance.falls(0.07) else cell
    asking = asking or cell
    at = hand.later(since, 1, 11)
    draw = hand.chance.random()
    if draw < leaning.satisfied:
        return at, lambda at: _satisfied(hand, asking, at)
    draw -= leaning.satisfied
    if draw < leaning.dissatisfied:
        return at, lambda at: _dissatisfied(hand, asking, at)
    draw -= leaning.dissatisfied
    if draw < leaning.unreachable and case.unreached < 5:
        return at, lambda at: _unreachable(hand, cell, at)
    return None


def _satisfied(hand: Hand, by: Posting, at: int) -> None:
    words = load_officer_texts().feedback.satisfied
    hand.do(
        at, by, c.RecordSatisfied, channel=hand.chance.weighted(_ANSWERED_BY), day=day_of(at), words=hand.line(words)
    )


def _dissatisfied(hand: Hand, by: Posting, at: int) -> None:
    code = hand.chance.weighted(_STILL_WRONG)
    hand.do(
        at,
        by,
        c.RecordDissatisfied,
        channel=hand.chance.weighted(_ANSWERED_BY),
        day=day_of(at),
        words=hand.line(load_officer_texts().feedback.dissatisfied[code]),
        reason=hand.reopen_reason(code),
    )


def _unreachable(hand: Hand, by: Posting, at: int) -> None:
    text = hand.line(load_officer_texts().feedback.unreachable)
    hand.do(at, by, c.RecordUnreachable, day=day_of(at), text=text)


def _put_away(hand: Hand, case: Case, since: int) -> Act | None:
    """A closed one comes back within the window, seldom; before that L4 looks again where the lot fell."""
    if case.in_reaudit:
        return second_look(hand, case, since)
    cell, at = hand.cell(case, since), hand.later(since, 3, 20)
    window = hand.world.books(since).rules.reopen_window_days
    over = case.closed_at is None or day_of(at) - day_of(case.closed_at) > window
    if cell is None or over or not hand.chance.falls(hand.leaning.reopen):
        return None
    return at, lambda at: hand.say(at, cell, c.ReopenComplaint, "reason", "reopen")


_TURNS: Mapping[Status, Callable[[Hand, Case, int], Act | None]] = {
    Status.PENDING: _at_work,
    Status.IN_PROGRESS: _at_work,
    Status.PARTIALLY_CLOSED: _feedback,
    Status.SPECIAL_CLOSE_PROPOSED: verdict,
    Status.UNDER_EXAMINATION: examination,
    Status.CLOSED: _put_away,
    Status.SPECIAL_CLOSED: _put_away,
}
"""Whose turn it is in which state; in the others it is nobody's."""
