"""Every question and command has one address. Client, server and the OpenAPI document read this table.

A new use case is one line here. `complaint_id` and the other names in braces are fields of the question or command;
`command_id` travels as `Idempotency-Key`, `seen_version` as `If-Match`, the rest in the body (GET: in the query).
Nothing that a person typed stands in an address: addresses are written into logs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models import complaint as f
from desktop.models import complaint_commands as c
from desktop.models import dialogue as d
from desktop.models import (
    follow_up,
    lists,
    meeting,
    meeting_commands,
    meeting_figures,
    meeting_minutes,
    meetings_due,
    oversight,
    phrase_book,
)
from desktop.models import identity as i
from desktop.models import portal_commands as p
from desktop.models import rules as r
from desktop.models import special_close as s
from desktop.models import worklist as w
from desktop.models.policy import POLICY
from desktop.models.seam import Command, Question

IN_SCOPE = "posting_scope"
"""The policy of every question: who is signed in asks, the posting's scope bounds the answer."""


@dataclass(frozen=True, slots=True)
class Route:
    """One address and what it carries."""

    method: str
    path: str
    kind: type[Question[Any] | Command[Any]]

    @property
    def policy(self) -> str:
        """The row of the policy table that decides who may, or `posting_scope`."""
        if not issubclass(self.kind, Command):
            return IN_SCOPE
        return self.kind.__name__ if self.kind in POLICY else ""

    @property
    def in_path(self) -> tuple[str, ...]:
        """The fields that stand in the address, in order."""
        return tuple(_BRACES.findall(self.path))


_BRACES = re.compile(r"{(\w+)}")
_CASE = "/complaints/{complaint_id}"
_MEETING = "/meetings/{meeting_id}"
_MINUTES = f"{_MEETING}/minutes"
_FOLLOW_UP = "/follow-ups/{follow_up_id}"

ROUTES: tuple[Route, ...] = (
    # reading
    Route("GET", "/today", oversight.Today),
    Route("GET", "/store", oversight.AskStoreState),
    Route("GET", "/reference", lists.ReferenceBook),
    Route("POST", "/worklists/page", w.WorklistPage),
    Route("POST", "/worklists/outline", w.WorklistOutline),
    Route("POST", "/worklists/counts", w.WorklistCounts),
    Route("GET", _CASE, f.ComplaintFile),
    Route("POST", "/complaints/by-number", f.FindNumber),
    Route("GET", f"{_CASE}/call-sheet", d.OpenCallSheet),
    Route("GET", f"{_CASE}/decision-file", s.OpenDecision),
    Route("GET", "/dialogues/due", d.DialogueQueue),
    Route("GET", "/promises", d.PromisesDue),
    Route("GET", "/special-closures/waiting", s.DecisionQueue),
    Route("GET", "/special-closures", s.ClosureRegister),
    Route("GET", "/special-closures/reaudit", s.ReauditQueue),
    Route("POST", "/officers/found", i.Officers),
    Route("POST", "/seats/found", i.Seats),
    Route("GET", "/departments/{department_id}/mappings", i.Mappings),
    Route("GET", "/mapping-findings", i.MappingDoctor),
    Route("GET", "/policy", r.AskPolicy),
    Route("GET", "/views", w.SavedViews),
    Route("GET", "/imports", p.AskImports),
    Route("GET", "/import-mappings", p.AskMappings),
    Route("POST", "/imports/preview", p.PreviewPortalRows),
    Route("POST", "/imports/comparison", p.ComparePortalRow),
    # a complaint
    Route("POST", "/complaints", c.RegisterComplaint),
    Route("POST", f"{_CASE}/start", c.StartAction),
    Route("PUT", f"{_CASE}/target-date", c.SetTargetDate),
    Route("POST", f"{_CASE}/answers", c.AnswerComplaint),
    Route("POST", f"{_CASE}/feedback/satisfied", c.RecordSatisfied),
    Route("POST", f"{_CASE}/feedback/dissatisfied", c.RecordDissatisfied),
    Route("POST", f"{_CASE}/feedback/unreachable", c.RecordUnreachable),
    Route("POST", f"{_CASE}/lane/proposal", c.ProposeLane),
    Route("POST", f"{_CASE}/lane/confirmation", c.ConfirmLane),
    Route("POST", f"{_CASE}/examination/l3", c.ExamineAtL3),
    Route("POST", f"{_CASE}/examination/l4", c.ExamineAtL4),
    Route("POST", f"{_CASE}/transfer", c.TransferComplaint),
    Route("POST", f"{_CASE}/escalation", c.EscalateToL4),
    Route("POST", f"{_CASE}/sending-down", c.SendDown),
    Route("PUT", f"{_CASE}/category", c.Recategorise),
    Route("POST", f"{_CASE}/merger", c.MergeComplaint),
    Route("POST", f"{_CASE}/merger/undoing", c.UndoMerge),
    Route("POST", f"{_CASE}/reopening", c.ReopenComplaint),
    Route("POST", f"{_CASE}/notes", c.AddNote),
    Route("POST", f"{_CASE}/attachments", c.AttachFile),
    Route("POST", f"{_CASE}/mobile", c.RevealMobile),
    Route("PUT", f"{_CASE}/seat", c.AssignComplaint),
    Route("POST", f"{_CASE}/dialogues", d.LogDialogue),
    Route("PUT", f"{_CASE}/promises/{{dialogue_id}}", d.SettlePromise),
    # special closure
    Route("PUT", f"{_CASE}/special-closure/draft", s.DraftSpecialClose),
    Route("POST", f"{_CASE}/special-closure/proposal", s.ProposeSpecialClose),
    Route("POST", f"{_CASE}/special-closure/approval", s.ApproveSpecialClose),
    Route("POST", f"{_CASE}/special-closure/return", s.ReturnSpecialClose),
    Route("POST", f"{_CASE}/special-closure/rejection", s.RejectSpecialClose),
    Route("POST", f"{_CASE}/special-closure/withdrawal", s.WithdrawSpecialClose),
    Route("POST", f"{_CASE}/special-closure/quashing", s.QuashSpecialClose),
    Route("POST", f"{_CASE}/special-closure/upholding", s.UpholdSpecialClose),
    # meetings and their minutes
    Route("GET", "/meetings", meeting.MeetingsCalendar),
    Route("GET", "/meetings/next", meetings_due.NextMeeting),
    Route("GET", "/meetings/waiting", meetings_due.AskMeetingsWaiting),
    Route("GET", _MEETING, meeting.OpenMeeting),
    Route("POST", "/meetings", meeting_commands.PlanMeetings),
    Route("PUT", _MEETING, meeting_commands.EditMeeting),
    Route("POST", f"{_MEETING}/calling-off", meeting_commands.CallOffMeeting),
    Route("PUT", f"{_MEETING}/notice", meeting_commands.KeepNotice),
    Route("POST", f"{_MEETING}/notice/issue", meeting_commands.IssueNotice),
    Route("POST", f"{_MEETING}/holding", meeting_commands.HoldMeeting),
    Route("PUT", f"{_MEETING}/attendance", meeting_commands.KeepAttendance),
    Route("POST", "/meetings/figures", meeting_figures.PackFigures),
    Route("POST", "/meetings/old-cases", meeting_figures.PackOldCases),
    Route("POST", f"{_MEETING}/compliance-draft", follow_up.ComplianceDraft),
    Route("GET", _MINUTES, meeting_minutes.MinutesOf),
    Route("GET", f"{_MINUTES}/versions/{{version}}", meeting_minutes.MinutesAt),
    Route("PUT", _MINUTES, meeting_minutes.SaveMinutes),
    Route("POST", f"{_MINUTES}/submission", meeting_minutes.SubmitMinutes),
    Route("POST", f"{_MINUTES}/return", meeting_minutes.ReturnMinutes),
    Route("POST", f"{_MINUTES}/approval", meeting_minutes.ApproveMinutes),
    Route("POST", f"{_MINUTES}/signature", meeting_minutes.SignMinutes),
    Route("POST", f"{_MINUTES}/endorsement", meeting_minutes.EndorseMinutes),
    Route("POST", f"{_MINUTES}/circulation", meeting_minutes.CirculateMinutes),
    Route("POST", f"{_MINUTES}/upload", meeting_minutes.UploadMinutes),
    Route("POST", f"{_MINUTES}/upload/acknowledgement", meeting_minutes.AcknowledgeUpload),
    Route("POST", f"{_MINUTES}/corrigenda", meeting_minutes.IssueCorrigendum),
    Route("GET", "/uploads/due", meetings_due.UploadsDue),
    Route("POST", "/follow-ups/found", follow_up.FollowUps),
    Route("GET", "/follow-ups/addressees", follow_up.AddresseeCounts),
    Route("GET", _FOLLOW_UP, follow_up.OpenFollowUp),
    Route("POST", "/follow-ups", follow_up.TakeDirections),
    Route("POST", f"{_FOLLOW_UP}/replies", follow_up.RecordReply),
    Route("POST", f"{_FOLLOW_UP}/closing", follow_up.CloseFollowUp),
    Route("POST", f"{_FOLLOW_UP}/reopening", follow_up.ReopenFollowUp),
    Route("PUT", f"{_FOLLOW_UP}/due", follow_up.SetFollowUpDue),
    Route("PUT", f"{_FOLLOW_UP}/complaints", follow_up.LinkFollowUp),
    Route("POST", "/reminders", follow_up.RecordReminder),
    Route("POST", "/phrases/found", phrase_book.PhraseLibrary),
    Route("PUT", "/phrases", phrase_book.SetPhrase),
    # the office
    Route("POST", "/timer/turns", c.RunTimer),
    Route("POST", "/imports/rows", p.ApplyPortalRows),
    Route("POST", "/imports", p.FinishImport),
    Route("POST", "/import-mappings", p.SaveMapping),
    Route("POST", "/views", w.SaveView),
    Route("DELETE", "/views/{view_id}", w.DeleteView),
    Route("PUT", "/session/password", i.ChangePassword),
    Route("POST", "/officers", i.AddOfficer),
    Route("PUT", "/officers/{officer_id}", i.EditOfficer),
    Route("POST", "/seats", i.AddSeat),
    Route("PUT", "/seats/{seat_id}", i.EditSeat),
    Route("POST", "/postings", i.GivePosting),
    Route("POST", "/postings/{posting_id}/end", i.EndPosting),
    Route("POST", "/departments/{department_id}/mappings", i.SetMapping),
    Route("DELETE", "/mappings/{mapping_id}", i.RemoveMapping),
    Route("POST", "/policy/values", r.SetPolicyValue),
    Route("PUT", "/holidays/{day}", r.SetHoliday),
    Route("DELETE", "/holidays/{day}", r.RemoveHoliday),
)

ROUTE_OF: Mapping[type[Any], Route] = {route.kind: route for route in ROUTES}
