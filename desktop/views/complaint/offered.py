"""What can be done to the complaint now, and, quieter, what cannot and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.models.complaint import Complaint
from desktop.models.errors import Code
from desktop.views.complaint.refusals import gravest, reason_of
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

_FIRST = (Act.LOG_DIALOGUE, Act.ANSWER, Act.START, Act.EXAMINE, Act.CONFIRM_LANE, Act.FEEDBACK)
"""What usually is next stands on top and is the primary button, when it is offered."""


class OfferedActs(Retranslated, Card):
    """Every act of the file as a button that follows its action."""

    def __init__(self, actions: Sequence[TableAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._actions = list(actions)
        self._file: Complaint | None = None
        px = look().metrics.px
        self._head = self.add_head("")
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area, 1)
        inside = QWidget(area)
        inside.setProperty("ground", "panel")
        area.setWidget(inside)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(10), px(8), px(10), px(8))
        self._column.setSpacing(px(5))
        self._refused_title = Words("", inside, size=Size.SMALL, tone=Tone.MUTED)
        self._buttons = {action.act: self._button(action, inside) for action in self._actions}
        self.retranslate()

    def show_file(self, file: Complaint) -> None:
        """Refuse and allow the actions as the store says, and set the buttons in order."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("What can be done"))
        self._refused_title.say(self.tr("Not possible now"))
        if self._file is not None:
            self._judge(self._file)

    def _judge(self, file: Complaint) -> None:
        for action in self._actions:
            reason = reason_of(file, action.act)
            action.refuse(reason)
            self._buttons[action.act].refuse(reason)
        while self._column.takeAt(0) is not None:
            pass
        # those refused for the same reason stand together, and the reason once under them
        reasons = list(dict.fromkeys(action.reason for action in self._actions))
        ordered = sorted(self._actions, key=lambda action: (self._rank(file, action.act), reasons.index(action.reason)))
        offered = [action for action in ordered if action.isEnabled()]
        top = offered[0].act if offered and self._rank(file, offered[0].act)[1] < len(_FIRST) else None
        for action in offered:
            self._place(action.act, primary=action.act is top)
        refused = [action for action in ordered if not action.isEnabled()]
        self._refused_title.setVisible(bool(refused))
        if refused:
            self._column.addSpacing(look().metrics.px(6))
            self._column.addWidget(self._refused_title)
        for action, after in zip(refused, [*refused[1:], None], strict=True):
            self._place(action.act, primary=False)
            self._buttons[action.act].leave_reason_to(after is not None and after.reason == action.reason)
        self._column.addStretch(1)

    def _place(self, act: Act, *, primary: bool) -> None:
        button = self._buttons[act]
        button.button.dress("primary" if primary else "")
        self._column.addWidget(button)

    def _rank(self, file: Complaint, act: Act) -> tuple[int, int]:
        refused = gravest(file, act)
        if refused is None:
            due = act is Act.LOG_DIALOGUE and not file.case.dialogue_due
            first = _FIRST.index(act) if act in _FIRST and not due else len(_FIRST)
            return 0, first
        return (2 if refused.code == Code.ROLE_MAY_NOT else 1), 0

    def _button(self, action: TableAction, inside: QWidget) -> ReasonedButton:
        button = KeyCapButton(parent=inside, size="bar", spread=True).follow(action)
        return ReasonedButton(button, inside, under=True)
