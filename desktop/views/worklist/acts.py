"""What can be done to the current complaint, with the reason where it cannot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.models.complaint import Complaint
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.i18n import translate
from desktop.views.infra.problems import sentence_of

COMMAND_OF = {
    Act.LOG_DIALOGUE: "LogDialogue",
    Act.NOTE: "AddNote",
    Act.START: "StartAction",
    Act.SET_TARGET: "SetTargetDate",
    Act.ANSWER: "AnswerComplaint",
    Act.FEEDBACK: "RecordSatisfied",
    Act.PROPOSE_CLOSURE: "ProposeSpecialClose",
    Act.PROPOSE_LANE: "ProposeLane",
    Act.CONFIRM_LANE: "ConfirmLane",
    Act.TRANSFER: "TransferComplaint",
    Act.ESCALATE: "EscalateToL4",
    Act.SEND_DOWN: "SendDown",
    Act.RECATEGORISE: "Recategorise",
    Act.ASSIGN: "AssignComplaint",
    Act.MERGE: "MergeComplaint",
    Act.REOPEN: "ReopenComplaint",
    Act.REVEAL: "RevealMobile",
    Act.ATTACH: "AttachFile",
}
"""Act of the window -> the command that the service would carry out or refuse."""
IN_PANE = (Act.LOG_DIALOGUE, Act.FEEDBACK, Act.NOTE, Act.OPEN, Act.ANSWER, Act.PROPOSE_CLOSURE, Act.ASSIGN)


class RowActs:
    """Actions that follow the complaint in view. `run` is told which one was wanted."""

    def __init__(self, owner: QWidget, run: Callable[[Act], None]) -> None:
        self._actions: dict[Act, TableAction] = {}
        for act in (Act.OPEN, Act.OPEN_FILE, *COMMAND_OF):
            self._actions[act] = make(act, owner, partial(run, act))
        self.follow(None)

    @property
    def all(self) -> list[TableAction]:
        """For menus: [open] first; what the role never does is left out."""
        return [action for act, action in self._actions.items() if act is not Act.OPEN_FILE and action.isVisible()]

    @property
    def in_pane(self) -> list[TableAction]:
        """For the reading pane's buttons."""
        return [self._actions[act] for act in IN_PANE]

    def follow(self, file: Complaint | None) -> None:
        """Allow and refuse as the service would."""
        refused = {refusal.act: refusal for refusal in file.refusals} if file is not None else {}
        nothing = translate("RowActs", "No complaint is chosen.")
        for act, action in self._actions.items():
            refusal = refused.get(COMMAND_OF.get(act, ""))
            if file is None:
                action.refuse(nothing)
            elif refusal is not None:
                action.refuse(sentence_of(refusal.code, refusal.details))
            else:
                action.allow()
            never = refusal is not None and refusal.code == "role_may_not"
            action.setVisible(not never)
