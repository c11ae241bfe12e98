"""The title row of the minutes: where one came from, whose meeting, which draft, when it was kept, what is next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.meeting import MeetingKind, MinutesState
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

KINDS = {
    MeetingKind.CHIEF_MINISTER: QT_TRANSLATE_NOOP("Minutes", "Chief Minister's review"),
    MeetingKind.DEPARTMENT: QT_TRANSLATE_NOOP("Minutes", "Departmental review"),
    MeetingKind.PRE_REVIEW: QT_TRANSLATE_NOOP("Minutes", "Pre-review"),
}
STATES = {
    MinutesState.NONE: (QT_TRANSLATE_NOOP("Minutes", "New draft"), Tone.INFO, "pencil"),
    MinutesState.DRAFT: (QT_TRANSLATE_NOOP("Minutes", "Draft {0}"), Tone.INFO, "pencil"),
    MinutesState.SUBMITTED: (QT_TRANSLATE_NOOP("Minutes", "For approval"), Tone.WARN, "clock"),
    MinutesState.APPROVED: (QT_TRANSLATE_NOOP("Minutes", "Approved"), Tone.OK, "check"),
    MinutesState.SIGNED: (QT_TRANSLATE_NOOP("Minutes", "Signed"), Tone.OK, "sign"),
    MinutesState.ENDORSED: (QT_TRANSLATE_NOOP("Minutes", "Endorsed"), Tone.OK, "stamp"),
    MinutesState.CIRCULATED: (QT_TRANSLATE_NOOP("Minutes", "Circulated"), Tone.OK, "send"),
    MinutesState.UPLOADED: (QT_TRANSLATE_NOOP("Minutes", "Uploaded"), Tone.OK, "arrow-up"),
}


class MinutesTitle(Retranslated, GivingWay):
    """Where it is narrow the lesser buttons go to the menu; the way back, the title and the next act stay."""

    back_wanted = Signal()

    def __init__(self, lesser: Sequence[QAction], steps: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._kind, self._day, self._state, self._version = MeetingKind.DEPARTMENT, "", MinutesState.NONE, 0
        self._narrow = False
        self._seated: QWidget | None = None
        self.back = LinkButton("", self)
        self.back.clicked.connect(self.back_wanted)
        self.chevron = IconMark("chevron-right", self, tone=Tone.MUTED, size=16)
        self.title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self.state = Chip("", Tone.INFO, self, icon="pencil")
        self.kept_mark = IconMark("check", self, tone=Tone.MUTED, size=16)
        self.kept = Words("", self, tone=Tone.MUTED)
        self.lesser = [KeyCapButton(parent=self).follow(action) for action in lesser]
        self.steps = [KeyCapButton(parent=self).follow(action) for action in steps]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for part in (self.back, self.chevron, self.title, self.state):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.kept_mark)
        row.addWidget(self.kept)
        for button in (*self.lesser, *self.steps):
            row.addWidget(button)
        self.may_leave(self.chevron, self.kept_mark, self.kept, *self.lesser)
        self.say_kept("")
        self.offer(None, None)
        self.retranslate()

    def show_meeting(self, kind: MeetingKind, day: str, state: MinutesState, version: int) -> None:
        """Whose minutes, and how far they are."""
        self._kind, self._day, self._state, self._version = kind, day, state, version
        self.retranslate()

    def fold(self, *, narrow: bool) -> None:
        """Narrow: the way back is an arrow alone."""
        self._narrow = narrow
        self.want(self.chevron, wanted=not narrow)
        self.retranslate()

    def seat(self, widget: QWidget | None) -> None:
        """A choice of the editor's that has no row of its own, before the buttons; None gives the place up."""
        row = self.layout()
        if isinstance(row, QHBoxLayout) and widget is not self._seated:
            if self._seated is not None:
                row.removeWidget(self._seated)
            if widget is not None:
                row.insertWidget(row.indexOf(self.kept_mark), widget)
            self._seated = widget

    def offer(self, first: QAction | None, second: QAction | None) -> None:
        """The next act, which is the screen's primary button, and one other; the rest stands in the menu."""
        for button in self.steps:
            action = button.action_shown
            button.dress("primary" if action is first else "")
            self.want(button, wanted=action is not None and action in (first, second))

    def say_kept(self, words: str, tone: Tone = Tone.MUTED, icon: str = "check") -> None:
        """When the draft was kept, or why nothing can be written."""
        self.kept_mark.show_icon(icon, tone)
        self.kept.say(words, tone)
        for part in (self.kept_mark, self.kept):
            self.want(part, wanted=bool(words))

    def retranslate(self) -> None:
        """Set every word anew."""
        words = self.tr("Meetings")
        self.back.setText("" if self._narrow else words)
        self.back.set_icon_name("chevron-left" if self._narrow else "")
        self.back.setAccessibleName(words)
        self.back.setToolTip(plain(words))
        self.back.updateGeometry()
        kind = translate("Minutes", KINDS[self._kind])
        self.title.say(self.tr("Minutes – {kind}, {day}").format(kind=kind, day=self._day) if self._day else "")
        words, tone, icon = STATES[self._state]
        self.state.say(translate("Minutes", words).format(self._version), tone, icon)
        self.state.setVisible(bool(self._day))
