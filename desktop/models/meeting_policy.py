"""Who may do what to a meeting and its minutes, in which of their states: read by window, service and tests.

The cell prepares everything of its department's meetings; an officer of L2-L4 has a hand in their own pre-review; the
state nodal office keeps the Chief Minister's review. Approving is the chair's side: L4, or L3 where the head of
department presides, and the level itself at its pre-review. The anusachiv enters a signature given on paper, endorses
and circulates; the section officer drafts and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models import follow_up as f
from desktop.models import meeting_commands as c
from desktop.models import meeting_minutes as m
from desktop.models import phrase_book as b
from desktop.models.errors import Code
from desktop.models.identity import CELL, Posting, Role
from desktop.models.meeting import MeetingKind, MeetingState, MinutesState, Series
from desktop.models.seam import Command

_L2, _L3, _L4, _STATE = Role.L2, Role.L3, Role.L4, Role.STATE_NODAL
_LEVELS = frozenset({_L2, _L3, _L4})
_ARRANGE = CELL | _LEVELS | {_STATE}
_SIDE_OF_CHAIR = _LEVELS | {_STATE}
_ANUSACHIV = Role.ANUSACHIV
_BEFORE = frozenset({MeetingState.PLANNED, MeetingState.CALLED})
_HELD = frozenset({MeetingState.HELD})
_ON = _BEFORE | _HELD
N = MinutesState
_WRITABLE = frozenset({N.NONE, N.DRAFT, N.SUBMITTED})
_FIXED = frozenset({N.SIGNED, N.ENDORSED, N.CIRCULATED, N.UPLOADED})
_ISSUED = frozenset({N.ENDORSED, N.CIRCULATED, N.UPLOADED})
_ANY = frozenset(MinutesState)
_CLOSED = frozenset({f.FollowUpState.CLOSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingStanding:
    """Who asks about which meeting, in which state."""

    posting: Posting
    series: Series
    state: MeetingState
    minutes: MinutesState
    is_to_come: bool = False
    """Its day has not come yet."""


Check = Callable[[Posting, Series], Code | None]


def arranges(posting: Posting, series: Series) -> Code | None:
    """Whose meeting it is to arrange and write."""
    if series.kind is MeetingKind.CHIEF_MINISTER:
        fits = posting.role is _STATE or (posting.role in CELL and posting.scope.department_id is None)
    elif posting.role in CELL:
        fits = True
    else:
        own_review = series.kind is MeetingKind.PRE_REVIEW and posting.role.level == series.level
        fits = own_review and posting.role in _LEVELS
    return None if fits else Code.NOT_YOUR_MEETING


def stands_for_chair(posting: Posting, series: Series) -> Code | None:
    """Whose word is the chair's: L4 or L3 for the department, the level for its pre-review, the state for the CM."""
    if series.kind is MeetingKind.CHIEF_MINISTER:
        fits = posting.role is _STATE or (posting.role is _L4 and posting.scope.department_id is None)
    elif series.kind is MeetingKind.DEPARTMENT:
        fits = posting.role in (_L3, _L4)
    else:
        fits = posting.role.level == series.level
    return None if fits else Code.NOT_THE_CHAIR


def chair_or_anusachiv(posting: Posting, series: Series) -> Code | None:
    """The chair's side, or the anusachiv on its behalf."""
    return arranges(posting, series) if posting.role is _ANUSACHIV else stands_for_chair(posting, series)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPermit:
    """Roles, states of the meeting and of the minutes, and whose it is to do; asked in this order."""

    roles: frozenset[Role]
    states: frozenset[MeetingState] = _ON
    minutes: frozenset[MinutesState] = _ANY
    check: Check = arranges
    once_it_came: bool = False
    """Not before the meeting's day."""


def _permit(roles: frozenset[Role], **more: Any) -> MeetingPermit:
    return MeetingPermit(roles=roles, **more)


_SIGNERS = _SIDE_OF_CHAIR | {_ANUSACHIV}
_ISSUERS = frozenset({_ANUSACHIV, _STATE})
_SENDERS = CELL | {_STATE}

MEETING_POLICY: Mapping[type[Command[Any]], MeetingPermit] = {
    c.EditMeeting: _permit(_ARRANGE, minutes=_WRITABLE | {N.APPROVED}),
    c.CallOffMeeting: _permit(_ARRANGE, states=_BEFORE),
    c.KeepNotice: _permit(_ARRANGE, states=_BEFORE),
    c.IssueNotice: _permit(_ARRANGE, states=_BEFORE),
    c.KeepAttendance: _permit(_ARRANGE, minutes=_WRITABLE | {N.APPROVED}),
    c.HoldMeeting: _permit(_ARRANGE, states=_BEFORE, once_it_came=True),
    m.SaveMinutes: _permit(_ARRANGE, minutes=_WRITABLE),
    m.SubmitMinutes: _permit(_ARRANGE, states=_HELD, minutes=frozenset({N.DRAFT})),
    m.ReturnMinutes: _permit(
        _SIGNERS, states=_HELD, minutes=frozenset({N.SUBMITTED, N.APPROVED}), check=chair_or_anusachiv
    ),
    m.ApproveMinutes: _permit(
        _SIDE_OF_CHAIR, states=_HELD, minutes=frozenset({N.DRAFT, N.SUBMITTED}), check=stands_for_chair
    ),
    m.SignMinutes: _permit(_SIGNERS, states=_HELD, minutes=frozenset({N.APPROVED}), check=chair_or_anusachiv),
    m.EndorseMinutes: _permit(_ISSUERS, states=_HELD, minutes=frozenset({N.SIGNED})),
    m.CirculateMinutes: _permit(_SENDERS, states=_HELD, minutes=_ISSUED),
    m.UploadMinutes: _permit(_SENDERS, states=_HELD, minutes=frozenset({N.CIRCULATED})),
    m.AcknowledgeUpload: _permit(_SENDERS, states=_HELD, minutes=frozenset({N.CIRCULATED})),
    m.IssueCorrigendum: _permit(_SIGNERS, states=_HELD, minutes=_FIXED, check=chair_or_anusachiv),
}
"""Commands about one meeting that is there already."""


def answers_for(posting: Posting, series: Series) -> Code | None:
    """Who may enter what an addressee replied: who arranges the meeting, and its chair's side."""
    return None if stands_for_chair(posting, series) is None else arranges(posting, series)


def chair_or_cell(posting: Posting, series: Series) -> Code | None:
    """The chair's side, or the cell that writes for it."""
    return arranges(posting, series) if posting.role in CELL else stands_for_chair(posting, series)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpPermit:
    """Roles, states of the row and whose meetings' directions they are; asked in this order."""

    roles: frozenset[Role]
    states: frozenset[f.FollowUpState]
    check: Check


FOLLOW_UP_POLICY: Mapping[type[Command[Any]], FollowUpPermit] = {
    f.RecordReply: FollowUpPermit(roles=_ARRANGE, states=f.LIVE, check=answers_for),
    f.RecordReminder: FollowUpPermit(roles=_SENDERS, states=f.OUTSTANDING, check=arranges),
    f.SetFollowUpDue: FollowUpPermit(roles=_ARRANGE, states=f.OUTSTANDING, check=chair_or_cell),
    f.LinkFollowUp: FollowUpPermit(roles=_ARRANGE, states=f.LIVE, check=answers_for),
    f.CloseFollowUp: FollowUpPermit(roles=_SIGNERS, states=f.LIVE, check=chair_or_anusachiv),
    f.ReopenFollowUp: FollowUpPermit(roles=_SIGNERS, states=_CLOSED, check=chair_or_anusachiv),
}
"""Commands about a row of the action ledger. The chair closes, or the anusachiv who names the meeting; the same take a
closing back.
"""

OFFICE_ROLES: Mapping[type[Command[Any]], frozenset[Role]] = {
    c.PlanMeetings: _ARRANGE,
    f.TakeDirections: _SENDERS,
    b.SetPhrase: CELL | {_STATE, Role.ADMINISTRATOR},
    **{command: permit.roles for command, permit in FOLLOW_UP_POLICY.items()},
}
"""Commands about no meeting that is there already."""


def meeting_refusal(command: type[Command[Any]], at: MeetingStanding) -> Code | None:
    """Why this command is refused just now, or None: role, then whose meeting it is, then its states, then its day."""
    permit = MEETING_POLICY[command]
    if at.posting.role not in permit.roles:
        return Code.ROLE_MAY_NOT
    if not at.series.lies_in(at.posting.scope):
        return Code.OUT_OF_SCOPE
    code = permit.check(at.posting, at.series)
    if code is not None:
        return code
    if at.state not in permit.states:
        return Code.MEETING_NOT_HELD if permit.states == _HELD and at.state in _BEFORE else Code.WRONG_MEETING_STATE
    if at.minutes not in permit.minutes:
        return Code.MINUTES_SIGNED if at.minutes in _FIXED and not permit.minutes & _FIXED else Code.WRONG_MINUTES_STATE
    return Code.MEETING_TO_COME if permit.once_it_came and at.is_to_come else None


def follow_up_refusal(
    command: type[Command[Any]], posting: Posting, series: Series, state: f.FollowUpState
) -> Code | None:
    """Why this command about a row of the action ledger is refused just now, or None."""
    permit = FOLLOW_UP_POLICY[command]
    if posting.role not in permit.roles:
        return Code.ROLE_MAY_NOT
    if not series.lies_in(posting.scope):
        return Code.OUT_OF_SCOPE
    code = permit.check(posting, series)
    if code is not None:
        return code
    if state in permit.states:
        return None
    return Code.FOLLOW_UP_OPEN if permit.states == _CLOSED else Code.FOLLOW_UP_CLOSED
