"""Which commands stand behind an act, and why an act is not offered: the service's own reasons, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.complaint import Complaint, Refusal
from desktop.models.dialogue import LogDialogue
from desktop.models.errors import Code
from desktop.models.seam import Command
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act

COMMANDS: Mapping[Act, tuple[type[Command[Any]], ...]] = {
    Act.START: (c.StartAction,),
    Act.SET_TARGET: (c.SetTargetDate,),
    Act.ANSWER: (c.AnswerComplaint,),
    Act.LOG_DIALOGUE: (LogDialogue,),
    Act.FEEDBACK: (c.RecordSatisfied, c.RecordDissatisfied, c.RecordUnreachable),
    Act.NOTE: (c.AddNote,),
    Act.ATTACH: (c.AttachFile,),
    Act.REVEAL: (c.RevealMobile,),
    Act.PROPOSE_CLOSURE: (s.ProposeSpecialClose, s.DraftSpecialClose),
    Act.WITHDRAW_CLOSURE: (s.WithdrawSpecialClose,),
    Act.PROPOSE_LANE: (c.ProposeLane,),
    Act.CONFIRM_LANE: (c.ConfirmLane,),
    Act.EXAMINE: (c.ExamineAtL3, c.ExamineAtL4),
    Act.TRANSFER: (c.TransferComplaint,),
    Act.ESCALATE: (c.EscalateToL4,),
    Act.SEND_DOWN: (c.SendDown,),
    Act.RECATEGORISE: (c.Recategorise,),
    Act.ASSIGN: (c.AssignComplaint,),
    Act.MERGE: (c.MergeComplaint,),
    Act.UNDO_MERGE: (c.UndoMerge,),
    Act.REOPEN: (c.ReopenComplaint,),
}
"""In the order a file offers them. An act is offered when any of its commands is."""


def refusal(file: Complaint, command: type[Command[Any]]) -> Refusal | None:
    """The store's refusal of this command, None when it would take it."""
    return next((found for found in file.refusals if found.act == command.__name__), None)


def gravest(file: Complaint, act: Act) -> Refusal | None:
    """Why the act is not offered, None when it is. Of several commands the reason nearest to being allowed tells."""
    found = [refusal(file, command) for command in COMMANDS[act]]
    if any(reason is None for reason in found):
        return None
    reasons = [reason for reason in found if reason is not None]
    return next((reason for reason in reasons if reason.code != Code.ROLE_MAY_NOT), reasons[0])


def reason_of(file: Complaint, act: Act) -> str:
    """The sentence for a disabled button; empty when the act is offered."""
    found = gravest(file, act)
    return problems.sentence_of(found.code, found.details) if found is not None else ""
