"""Who may do what in which state: the one table that window, service, server and tests read.

`refusal` answers before anything was typed; what the typed text must contain is asked by `workflow.advance`.
Decisions where the orders leave a case open: while a proposal lies before L3 only a decision or its withdrawal moves
the complaint; the demand lane is proposed from working states only; imported force-closures stay untouched but for
showing the number; the state nodal office records feedback and notes and is otherwise read-only; a desk is chosen by
who stands at the complaint's level or above it, L2 gives nothing to another desk of L3; a demand too is examined only
after the rung has spoken, for an end without that talk would pass it by (S000-7).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import identity as i
from desktop.models import portal_commands as p
from desktop.models import rules as r
from desktop.models import special_close as s
from desktop.models import worklist as w
from desktop.models.calendar import day_of
from desktop.models.complaint import OPEN, WORKABLE, Case, Status
from desktop.models.errors import Code
from desktop.models.identity import EVERYONE, OFFICERS_OF_LEVELS, Posting, Role
from desktop.models.meeting_policy import MEETING_POLICY, OFFICE_ROLES
from desktop.models.rules import Rules
from desktop.models.seam import Command

S = Status
_L1, _L2, _L3, _L4 = Role.L1, Role.L2, Role.L3, Role.L4
_CELL, _STATE, _ADMIN = Role.SECTION_OFFICER, Role.STATE_NODAL, Role.ADMINISTRATOR
_LIVE = OPEN | {S.PARTIALLY_CLOSED}
_UNDECIDED = OPEN - {S.SPECIAL_CLOSE_PROPOSED}
_NOT_FORCED = frozenset(Status) - {S.FORCE_CLOSED}
_READERS = EVERYONE - {_ADMIN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who asks, about what, under which rules, when: all that a refusal depends on before typing."""

    posting: Posting
    case: Case
    rules: Rules
    now: int


Check = Callable[[Standing], Code | None]


def at_level(at: Standing) -> Code | None:
    """The officer at the complaint's level acts; the nodal cell, where a rule admits it, has no level."""
    level = at.posting.role.level
    return Code.NOT_AT_YOUR_LEVEL if level and level != at.case.level else None


def not_above(at: Standing) -> Code | None:
    """Who stands at the complaint's level or above it; the nodal cell distributes at every level."""
    level = at.posting.role.level
    return Code.NOT_AT_YOUR_LEVEL if level and at.case.level > level else None


def no_dialogue_due(at: Standing) -> Code | None:
    """Nothing is answered, proposed or examined before the rung has spoken (S000-7)."""
    return Code.DIALOGUE_DUE if at.case.dialogue_due else None


def spoken_once(at: Standing) -> Code | None:
    """Somebody has spoken to the complainant, or has tried as often as the policy asks (then only SC10 will do)."""
    case, rules = at.case, at.rules
    tried = case.unreached >= rules.unreachable_attempts and case.unreached_days >= rules.unreachable_days
    return None if case.dialogues_reached or tried else Code.NO_DIALOGUE_YET


def not_locked(at: Standing) -> Code | None:
    """Rejected as genuine: new facts first (S001)."""
    return Code.LOCKED_AS_GENUINE if at.case.genuine_lock else None


def decider(at: Standing) -> Code | None:
    """L3, and L4 where the switch is on; never who proposed."""
    if at.posting.role.level not in at.rules.special_close_approver_levels:
        return Code.LEVEL_MAY_NOT_APPROVE
    return Code.PROPOSER_MAY_NOT_DECIDE if at.posting.officer_id == at.case.proposed_by else None


def is_proposer(at: Standing) -> Code | None:
    """Only who proposed takes a proposal back."""
    return None if at.posting.officer_id == at.case.proposed_by else Code.ONLY_PROPOSER


def proposer_level(at: Standing) -> Code | None:
    """The level the policy lets propose (S003: L2)."""
    fits = at.posting.role.level == at.rules.special_close_proposer_level
    return None if fits else Code.ROLE_MAY_NOT


def lane_open(at: Standing) -> Code | None:
    """The lane is proposed once."""
    return Code.LANE_ALREADY_PROPOSED if at.case.lane_proposed else None


def lane_proposed(at: Standing) -> Code | None:
    """L3 confirms what L2 proposed."""
    return None if at.case.lane_proposed else Code.LANE_NOT_PROPOSED


def not_noted_at_l3(at: Standing) -> Code | None:
    """L3's opinion is written once a round."""
    return Code.ALREADY_NOTED if at.case.examined_l3 else None


def noted_at_l3(at: Standing) -> Code | None:
    """L4 decides after L3 has written (S000-4)."""
    return None if at.case.examined_l3 else Code.NOT_EXAMINED_AT_L3


def transfers_left(at: Standing) -> Code | None:
    """A complaint is not passed round for ever."""
    return Code.TRANSFER_LIMIT if at.case.transfers >= at.rules.transfer_limit else None


def lies_at_l3(at: Standing) -> Code | None:
    """Below L3 the timer escalates; above L4 there is nobody."""
    if at.case.level < 3:
        return Code.TIMER_ESCALATES
    return Code.HIGHEST_LEVEL if at.case.level > 3 else None


def lies_at_l4(at: Standing) -> Code | None:
    """Only what lies with the Secretary is sent down."""
    return None if at.case.level == 4 else Code.NOT_AT_YOUR_LEVEL


def in_reopen_window(at: Standing) -> Code | None:
    """The cell reopens within the window, L4 at any time."""
    closed = at.case.closed_at
    over = closed is None or day_of(at.now) - day_of(closed) > at.rules.reopen_window_days
    return Code.REOPEN_WINDOW_OVER if over and at.posting.role is not _L4 else None


def in_undo_window(at: Standing) -> Code | None:
    """A merge is undone within a day."""
    merged = at.case.closed_at
    over = merged is None or at.now - merged > at.rules.undo_merge_hours * 3600
    return Code.UNDO_WINDOW_OVER if over else None


def drawn_for_reaudit(at: Standing) -> Code | None:
    """L4 looks again at the share that was drawn."""
    return None if at.case.in_reaudit else Code.NOT_IN_REAUDIT


@dataclass(frozen=True, slots=True)
class Permit:
    """Roles, states and standing checks of one command, asked in this order. `statuses` empty = no complaint.

    `any_version`: adds to the file without changing what others see, so an older view does.
    """

    roles: frozenset[Role]
    statuses: frozenset[Status] = frozenset()
    checks: tuple[Check, ...] = ()
    any_version: bool = False


def _permit(
    roles: set[Role] | frozenset[Role],
    statuses: set[Status] | frozenset[Status] = frozenset(),
    *checks: Check,
) -> Permit:
    return Permit(frozenset(roles), frozenset(statuses), checks)


_FEEDBACK = _permit({_CELL, _STATE}, {S.PARTIALLY_CLOSED})
_DECIDE = _permit({_L3, _L4}, {S.SPECIAL_CLOSE_PROPOSED}, decider)
_REAUDIT = _permit({_L4}, {S.SPECIAL_CLOSED}, drawn_for_reaudit)
_ADMINISTRATION = _permit({_ADMIN})

POLICY: Mapping[type[Command[Any]], Permit] = {
    c.RegisterComplaint: _permit({_CELL, _L1}),
    c.StartAction: _permit(OFFICERS_OF_LEVELS, {S.PENDING}, at_level),
    c.SetTargetDate: _permit({_L1, _L2}, WORKABLE, at_level),
    c.AnswerComplaint: _permit(OFFICERS_OF_LEVELS | {_CELL}, WORKABLE, at_level, no_dialogue_due),
    c.RecordSatisfied: _FEEDBACK,
    c.RecordDissatisfied: _FEEDBACK,
    c.RecordUnreachable: _permit({_CELL}, {S.PARTIALLY_CLOSED}),
    d.LogDialogue: _permit(OFFICERS_OF_LEVELS, _LIVE),
    d.SettlePromise: _permit(OFFICERS_OF_LEVELS | {_CELL}, _LIVE),
    s.DraftSpecialClose: _permit({_L1, _L2}, WORKABLE),
    s.ProposeSpecialClose: _permit(
        OFFICERS_OF_LEVELS, WORKABLE, proposer_level, no_dialogue_due, spoken_once, not_locked
    ),
    s.ApproveSpecialClose: _DECIDE,
    s.ReturnSpecialClose: _DECIDE,
    s.RejectSpecialClose: _DECIDE,
    s.WithdrawSpecialClose: _permit(OFFICERS_OF_LEVELS, {S.SPECIAL_CLOSE_PROPOSED}, is_proposer),
    s.QuashSpecialClose: _REAUDIT,
    s.UpholdSpecialClose: _REAUDIT,
    c.ProposeLane: _permit({_L2}, WORKABLE, lane_open),
    c.ConfirmLane: _permit({_L3}, WORKABLE, lane_proposed),
    c.ExamineAtL3: _permit({_L3}, {S.UNDER_EXAMINATION}, not_noted_at_l3, no_dialogue_due),
    c.ExamineAtL4: _permit({_L4}, {S.UNDER_EXAMINATION}, noted_at_l3, no_dialogue_due),
    c.TransferComplaint: _permit({_L2, _L3, _L4}, _UNDECIDED, transfers_left),
    c.EscalateToL4: _permit({_L3}, WORKABLE, lies_at_l3),
    c.SendDown: _permit({_L4}, _UNDECIDED, lies_at_l4),
    c.Recategorise: _permit(OFFICERS_OF_LEVELS, _UNDECIDED, at_level),
    c.MergeComplaint: _permit({_CELL}, _UNDECIDED | {S.PARTIALLY_CLOSED}),
    c.UndoMerge: _permit({_CELL}, {S.MERGED}, in_undo_window),
    c.ReopenComplaint: _permit({_CELL, _L4}, {S.CLOSED, S.SPECIAL_CLOSED}, in_reopen_window),
    c.AddNote: Permit(_READERS, _NOT_FORCED, any_version=True),
    c.AttachFile: Permit(_READERS, _NOT_FORCED, any_version=True),
    c.RevealMobile: _permit(_READERS, frozenset(Status)),
    c.AssignComplaint: _permit({_CELL, _L2, _L3}, _UNDECIDED, not_above),
    c.RunTimer: _permit(EVERYONE),
    p.ApplyPortalRows: _permit({_CELL, _STATE, _ADMIN}),
    p.FinishImport: _permit({_CELL, _STATE, _ADMIN}),
    p.SaveMapping: _permit({_CELL, _STATE, _ADMIN}),
    w.SaveView: _permit(EVERYONE),
    w.DeleteView: _permit(EVERYONE),
    i.ChangePassword: _permit(EVERYONE),
    i.AddOfficer: _ADMINISTRATION,
    i.EditOfficer: _ADMINISTRATION,
    i.AddSeat: _ADMINISTRATION,
    i.EditSeat: _ADMINISTRATION,
    i.GivePosting: _ADMINISTRATION,
    i.EndPosting: _ADMINISTRATION,
    i.SetMapping: _ADMINISTRATION,
    i.RemoveMapping: _ADMINISTRATION,
    r.SetPolicyValue: _ADMINISTRATION,
    r.SetHoliday: _ADMINISTRATION,
    r.RemoveHoliday: _ADMINISTRATION,
    **{command: _permit(row.roles) for command, row in MEETING_POLICY.items()},
    **{command: _permit(roles) for command, roles in OFFICE_ROLES.items()},
}
"""Every command there is. A command without a row is a programming error and a failing test."""


def role_refusal(posting: Posting, command: type[Command[Any]]) -> Code | None:
    """Why this posting never gives this command, or None."""
    return None if posting.role in POLICY[command].roles else Code.ROLE_MAY_NOT


def refusal(command: type[Command[Any]], at: Standing) -> Code | None:
    """Why this command is refused just now, or None: role, then scope, then state, then standing."""
    permit = POLICY[command]
    case = at.case
    if at.posting.role not in permit.roles:
        return Code.ROLE_MAY_NOT
    if not at.posting.scope.covers(case.department_id, case.district_id, case.block_id):
        return Code.OUT_OF_SCOPE
    if case.status not in permit.statuses:
        return Code.WRONG_STATUS
    for check in permit.checks:
        if (code := check(at)) is not None:
            return code
    return None
