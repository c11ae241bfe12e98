"""What can be done with the minutes: the steps of their life as the store offers them, and the editor's own acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models import meeting_minutes as m
from desktop.models.meeting import Meeting, MinutesState
from desktop.models.seam import Command
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.i18n import translate

STEPS: Mapping[Act, type[Command[Any]]] = {
    Act.SUBMIT_MINUTES: m.SubmitMinutes,
    Act.APPROVE_MINUTES: m.ApproveMinutes,
    Act.SIGN_MINUTES: m.SignMinutes,
    Act.ENDORSE_MINUTES: m.EndorseMinutes,
    Act.CIRCULATE_MINUTES: m.CirculateMinutes,
    Act.UPLOAD_MINUTES: m.UploadMinutes,
    Act.ACKNOWLEDGE_UPLOAD: m.AcknowledgeUpload,
    Act.RETURN_MINUTES: m.ReturnMinutes,
    Act.CORRIGENDUM: m.IssueCorrigendum,
}
"""In the order of the minutes' life, what goes back or corrects last."""

ROW = (Act.MOVE_UP, Act.MOVE_DOWN, Act.LINK_CASES, Act.TAKE_OUT)
"""What is done to the direction being edited."""

_NEXT: Mapping[MinutesState, tuple[Act, ...]] = {
    MinutesState.NONE: (Act.APPROVE_MINUTES, Act.SUBMIT_MINUTES),
    MinutesState.DRAFT: (Act.APPROVE_MINUTES, Act.SUBMIT_MINUTES),
    MinutesState.SUBMITTED: (Act.APPROVE_MINUTES,),
    MinutesState.APPROVED: (Act.SIGN_MINUTES,),
    MinutesState.SIGNED: (Act.ENDORSE_MINUTES,),
    MinutesState.ENDORSED: (Act.CIRCULATE_MINUTES,),
    MinutesState.CIRCULATED: (Act.UPLOAD_MINUTES,),
    MinutesState.UPLOADED: (Act.ACKNOWLEDGE_UPLOAD,),
}
_USUAL: Mapping[MinutesState, Act] = {
    MinutesState.NONE: Act.SUBMIT_MINUTES,
    MinutesState.DRAFT: Act.SUBMIT_MINUTES,
    MinutesState.SUBMITTED: Act.APPROVE_MINUTES,
    MinutesState.APPROVED: Act.SIGN_MINUTES,
}
"""What stands there, with its reason, where this posting can do nothing; later it is the corrigendum."""


class MinutesActs:
    """The actions of one screen. `begin` hears which was wanted; a refused one says why in its tip."""

    def __init__(self, owner: QWidget, begin: Callable[[Act], object], own: Mapping[Act, Callable[[], object]]) -> None:
        self.steps = {act: make(act, owner, partial(begin, act)) for act in STEPS}
        self.own = {act: make(act, owner, then) for act, then in own.items()}

    def __getitem__(self, act: Act) -> TableAction:
        return self.steps[act] if act in self.steps else self.own[act]

    @property
    def all(self) -> list[QAction]:
        """For menu, palette and key sheet."""
        return [*self.steps.values(), *self.own.values()]

    @property
    def steps_backwards(self) -> list[QAction]:
        """As buttons stand: the later step at the left, so that the primary one ends the row."""
        return [self.steps[act] for act in reversed(tuple(STEPS))]

    def menu(self, owner: QWidget, *, row: bool) -> QMenu:
        """What can be done just now; with `row` what is done to the direction being edited comes first."""
        menu = QMenu(owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if row:
            menu.addActions([self.own[act] for act in ROW])
            menu.addSeparator()
        menu.addActions([action for act, action in self.own.items() if act not in ROW])
        menu.addSeparator()
        menu.addActions([action for action in self.steps.values() if action.isEnabled()])
        return menu

    def judge_editing(self, *, row: bool, undo: bool, redo: bool) -> None:
        """What can be done where the caret is."""
        for act in ROW:
            self.own[act].refuse("" if row else translate("MinutesActs", "Choose a direction first."))
        self.own[Act.UNDO].refuse("" if undo else translate("MinutesActs", "There is nothing to undo."))
        self.own[Act.REDO].refuse("" if redo else translate("MinutesActs", "There is nothing to redo."))

    def judge(self, meeting: Meeting, minutes: m.Minutes, *, may_write: bool) -> None:
        """Allow and refuse as the store would."""
        refused = {refusal.act: problems.sentence_of(refusal.code, refusal.details) for refusal in meeting.refusals}
        for act, command in STEPS.items():
            self.steps[act].refuse(refused.get(command.__name__, ""))
        acknowledge = self.steps[Act.ACKNOWLEDGE_UPLOAD]
        if acknowledge.isEnabled() and (minutes.upload is None or minutes.upload.acknowledgement):
            acknowledge.refuse(translate("MinutesActs", "No upload waits for an acknowledgement."))
        if minutes.state is MinutesState.UPLOADED and self.steps[Act.UPLOAD_MINUTES].isEnabled():
            self.steps[Act.UPLOAD_MINUTES].refuse(translate("MinutesActs", "The minutes are uploaded already."))
        reason = "" if may_write else refused.get(m.SaveMinutes.__name__, "")
        for act in (Act.READ_PASTED, Act.BRING_PREVIOUS, Act.NEW_DIRECTION, Act.KEEP_DRAFT):
            if act in self.own:
                self.own[act].refuse(reason)

    def next_of(self, minutes: m.Minutes) -> tuple[QAction, QAction | None]:
        """The primary button and the one beside it."""
        found = [self.steps[act] for act in _NEXT[minutes.state] if self.steps[act].isEnabled()]
        if minutes.state is MinutesState.CIRCULATED and self.steps[Act.ACKNOWLEDGE_UPLOAD].isEnabled():
            found = [self.steps[Act.ACKNOWLEDGE_UPLOAD]]
        corrigendum = self.steps[Act.CORRIGENDUM]
        signed = minutes.state >= MinutesState.SIGNED
        beside = corrigendum if signed else self.steps[Act.RETURN_MINUTES]
        second = beside if beside.isEnabled() else None
        if found:
            return found[0], second
        if signed:
            return corrigendum, None
        return self.steps[_USUAL[minutes.state]], second
