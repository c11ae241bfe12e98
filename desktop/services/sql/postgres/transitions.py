"""The workflow as rows the database reads: which entry of the ledger may move which complaint where, by whom.

Roles, states and checks come from the policy table; where a step leads and which columns it touches stands here. A
test walks every step of the workflow and finds each of its moves among these rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import follow_up as f
from desktop.models import identity as i
from desktop.models import meeting_commands as m
from desktop.models import meeting_minutes as n
from desktop.models import phrase_book as b
from desktop.models import portal_commands as p
from desktop.models import rules as r
from desktop.models import special_close as s
from desktop.models import worklist as w
from desktop.models.complaint import Action, Status
from desktop.models.identity import EVERYONE, Role
from desktop.models.policy import POLICY
from desktop.models.seam import CaseCommand, Command

A, S = Action, Status
_DESK = "status level seat_id level_since due_at target_day"
_CLOSED = "status closed_at dialogue_due target_day promise_day"
_REOPENED = (
    f"{_DESK} reopen_count dialogue_due answered_at closed_at lane_proposed examined_l3 in_reaudit proposed_by"
    " genuine_lock"
)
_MISSED = "unreached unreached_days last_unreached_day"
_ALWAYS = frozenset({"act_by", "version", "is_open", "is_awaiting"})


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a command leads (empty = the state stays) and the columns its step may touch."""

    command: type[Command[Any]]
    action: Action
    to: frozenset[Status] = frozenset()
    touches: str = ""


def _lead(command: type[Command[Any]], action: Action, touches: str = "", *to: Status) -> Lead:
    return Lead(command, action, frozenset(to), touches)


LEADS = (
    _lead(c.StartAction, A.STARTED, "status returned", S.IN_PROGRESS),
    _lead(c.SetTargetDate, A.TARGET_SET, "status target_day returned", S.IN_PROGRESS),
    _lead(
        c.AnswerComplaint,
        A.ANSWERED,
        f"status answered_at target_day returned call_back {_MISSED}",
        S.PARTIALLY_CLOSED,
    ),
    _lead(c.RecordSatisfied, A.SATISFIED, f"{_CLOSED} call_back", S.CLOSED),
    _lead(c.RecordDissatisfied, A.DISSATISFIED, f"{_REOPENED} call_back", S.PENDING),
    _lead(c.RecordUnreachable, A.UNREACHABLE, _MISSED),
    _lead(d.LogDialogue, A.DIALOGUE, f"dialogue_due dialogues_reached genuine_lock promise_day {_MISSED}"),
    _lead(d.SettlePromise, A.PROMISE_SETTLED, "promise_day"),
    _lead(s.DraftSpecialClose, A.CLOSURE_DRAFTED),
    _lead(s.ProposeSpecialClose, A.CLOSURE_PROPOSED, f"{_DESK} round returned proposed_by", S.SPECIAL_CLOSE_PROPOSED),
    _lead(s.ApproveSpecialClose, A.CLOSURE_APPROVED, f"{_CLOSED} in_reaudit", S.SPECIAL_CLOSED),
    _lead(s.ReturnSpecialClose, A.CLOSURE_RETURNED, f"{_DESK} returned proposed_by", S.IN_PROGRESS),
    _lead(s.RejectSpecialClose, A.CLOSURE_REJECTED, f"{_DESK} genuine_lock returned proposed_by", S.IN_PROGRESS),
    _lead(s.WithdrawSpecialClose, A.CLOSURE_WITHDRAWN, f"{_DESK} proposed_by", S.IN_PROGRESS),
    _lead(
        s.QuashSpecialClose, A.CLOSURE_QUASHED, f"{_DESK} in_reaudit proposed_by closed_at promise_day", S.IN_PROGRESS
    ),
    _lead(s.UpholdSpecialClose, A.CLOSURE_UPHELD, "in_reaudit"),
    _lead(c.ProposeLane, A.LANE_PROPOSED, "kind lane_proposed"),
    _lead(c.ConfirmLane, A.LANE_CONFIRMED, f"{_DESK} lane_proposed examined_l3", S.UNDER_EXAMINATION),
    _lead(c.ExamineAtL3, A.EXAMINED_L3, f"{_DESK} examined_l3"),
    _lead(c.ExamineAtL4, A.EXAMINED_L4, _CLOSED, S.EXAMINED),
    _lead(c.ExamineAtL4, A.EXAMINATION_RETURNED, f"{_DESK} examined_l3 lane_examined", S.IN_PROGRESS),
    _lead(
        c.TransferComplaint,
        A.TRANSFERRED,
        f"{_DESK} department_id category_id transfers lane_proposed examined_l3 returned genuine_lock",
        S.PENDING,
    ),
    _lead(c.EscalateToL4, A.ESCALATED_BY_HAND, _DESK, S.PENDING),
    _lead(c.SendDown, A.SENT_DOWN, f"{_DESK} examined_l3", S.PENDING),
    _lead(c.Recategorise, A.RECATEGORISED, "category_id seat_id due_at level_since"),
    _lead(c.MergeComplaint, A.MERGED, "status status_before_merge merged_into closed_at", S.MERGED),
    _lead(
        c.UndoMerge,
        A.MERGE_UNDONE,
        "status status_before_merge merged_into closed_at",
        *sorted(POLICY[c.MergeComplaint].statuses),
    ),
    _lead(c.ReopenComplaint, A.REOPENED, f"{_REOPENED} promise_day", S.PENDING),
    _lead(c.AddNote, A.NOTE),
    _lead(c.AttachFile, A.ATTACHED),
    _lead(c.RevealMobile, A.REVEALED),
    _lead(c.AssignComplaint, A.ASSIGNED, "seat_id"),
)
BY_THE_CLOCK = _lead(c.RunTimer, A.ESCALATED, f"{_DESK} returned", S.PENDING)
"""The timer's own step, whoever gives it its turn."""
IMPORTED = (A.IMPORTED, A.ANSWERED, A.SATISFIED, A.DISSATISFIED)
"""What the portal's file tells moves a complaint from anywhere; only while an import is under way."""
OTHERS: tuple[tuple[type[Command[Any]], Action], ...] = (
    (c.RegisterComplaint, A.REGISTERED),
    (p.FinishImport, A.IMPORT_FINISHED),
    (p.SaveMapping, A.VIEW_SAVED),
    (w.SaveView, A.VIEW_SAVED),
    (w.DeleteView, A.VIEW_DELETED),
    (i.ChangePassword, A.PASSWORD_CHANGED),
    (i.AddOfficer, A.OFFICER_ADDED),
    (i.EditOfficer, A.OFFICER_EDITED),
    (i.AddSeat, A.SEAT_ADDED),
    (i.EditSeat, A.SEAT_EDITED),
    (i.GivePosting, A.POSTING_GIVEN),
    (i.EndPosting, A.POSTING_ENDED),
    (i.SetMapping, A.MAPPING_SET),
    (i.RemoveMapping, A.MAPPING_REMOVED),
    (r.SetPolicyValue, A.POLICY_SET),
    (r.SetHoliday, A.HOLIDAY_SET),
    (r.RemoveHoliday, A.HOLIDAY_REMOVED),
    (m.PlanMeetings, A.MEETING_PLANNED),
    (m.EditMeeting, A.MEETING_EDITED),
    (m.CallOffMeeting, A.MEETING_CALLED_OFF),
    (m.KeepNotice, A.NOTICE_KEPT),
    (m.IssueNotice, A.NOTICE_ISSUED),
    (m.KeepAttendance, A.ATTENDANCE_KEPT),
    (m.HoldMeeting, A.MEETING_HELD),
    (n.SaveMinutes, A.MINUTES_SAVED),
    (n.SubmitMinutes, A.MINUTES_SUBMITTED),
    (n.ReturnMinutes, A.MINUTES_RETURNED),
    (n.ApproveMinutes, A.MINUTES_APPROVED),
    (n.SignMinutes, A.MINUTES_SIGNED),
    (n.EndorseMinutes, A.MINUTES_ENDORSED),
    (n.CirculateMinutes, A.MINUTES_CIRCULATED),
    (n.UploadMinutes, A.MINUTES_UPLOADED),
    (n.AcknowledgeUpload, A.UPLOAD_ACKNOWLEDGED),
    (n.IssueCorrigendum, A.CORRIGENDUM_ISSUED),
    (f.TakeDirections, A.DIRECTIONS_TAKEN),
    (f.RecordReply, A.REPLY_RECORDED),
    (f.RecordReminder, A.REMINDER_RECORDED),
    (f.SetFollowUpDue, A.FOLLOW_UP_DUE_SET),
    (f.LinkFollowUp, A.FOLLOW_UP_LINKED),
    (f.CloseFollowUp, A.FOLLOW_UP_CLOSED),
    (f.ReopenFollowUp, A.FOLLOW_UP_REOPENED),
    (b.SetPhrase, A.PHRASE_SET),
)
"""Commands that move no known complaint, with their entry."""
Transition = tuple[int, int, int, int, bool, list[str]]


def transitions() -> Iterator[Transition]:
    """(action, role, from, to, importing, names of the checks) for every move there is."""
    for lead in LEADS:
        permit = POLICY[lead.command]
        checks = [check.__name__ for check in permit.checks]
        for role in permit.roles:
            for before in permit.statuses:
                for after in lead.to or {before}:
                    yield int(lead.action), int(role), int(before), int(after), False, checks
    for before in (S.PENDING, S.IN_PROGRESS):
        yield int(A.ESCALATED), int(Role.CLOCK), int(before), int(S.PENDING), False, ["limit_passed"]
    for role in POLICY[p.ApplyPortalRows].roles:
        for action in IMPORTED:
            for before in Status:
                for after in Status:
                    yield int(action), int(role), int(before), int(after), True, []


def touched() -> Iterator[tuple[int, list[str]]]:
    """Each action with the columns it may change; an import may change all of them."""
    for lead in (*LEADS, BY_THE_CLOCK):
        yield int(lead.action), sorted({*lead.touches.split(), *_ALWAYS})
    yield int(A.IMPORTED), sorted(_ALWAYS)


def permits() -> set[tuple[int, int]]:
    """(action, role): who may write which entry at all."""
    found = {(int(lead.action), int(role)) for lead in LEADS for role in POLICY[lead.command].roles}
    found |= {(int(action), int(role)) for command, action in OTHERS for role in POLICY[command].roles}
    found |= {(int(action), int(role)) for action in IMPORTED for role in POLICY[p.ApplyPortalRows].roles}
    found |= {(int(A.SIGNED_IN), int(role)) for role in EVERYONE}
    return found | {(int(A.ESCALATED), int(Role.CLOCK))}


def covered() -> set[type[Command[Any]]]:
    """The commands these rows know of."""
    return {lead.command for lead in LEADS} | {command for command, _ in OTHERS} | {c.RunTimer, p.ApplyPortalRows}


def about_cases() -> set[type[Command[Any]]]:
    """The commands about one complaint that the policy has."""
    return {command for command in POLICY if issubclass(command, CaseCommand)}
