"""The title row of a file: where one came from, number, kind, level, status, what asks for attention."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.complaint import Complaint
from desktop.views.infra.flags import dialogue_due, reopened
from desktop.views.infra.labels import KINDS, LEVELS, STATUSES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.giving_way import GivingWay
from desktop.views.widgets.marks import IconMark, LevelSteps
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


class FileTitle(Retranslated, GivingWay):
    """One line, never cut: what the facts say too goes first when it is narrow, the status last."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Complaint | None = None
        px = look().metrics.px
        self._back = LinkButton(parent=self)
        self._back.clicked.connect(self.back_wanted)
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD)
        self._kind_mark = IconMark("kind-grievance", self, size=13)
        self._kind = Words("", self)
        self._level = LevelSteps(1, "", self)
        self._status_mark = IconMark("status-pending", self, size=18)
        self._status = Words("", self, weight=Weight.MEDIUM)
        self._reopened = Chip("", Tone.DANGER, self, icon="reopened")
        self._dialogue = Chip("", Tone.DANGER, self, icon="dialogue")
        self._locked = Chip("", Tone.WARN, self, icon="lock")
        self._waiting = Words("", self, tone=Tone.MUTED)
        self._waiting.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(8))
        row.addWidget(self._back)
        self._step = IconMark("chevron-right", self, tone=Tone.MUTED, size=16)
        row.addWidget(self._step)
        row.addWidget(self._title)
        for part in (self._kind_mark, self._kind, self._level, self._status_mark, self._status):
            row.addWidget(part)
        for chip in (self._reopened, self._dialogue, self._locked):
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._waiting)
        self.may_leave(
            *(self._kind_mark, self._kind, self._back, self._step, self._level),
            *(self._locked, self._reopened, self._dialogue, self._status_mark, self._status),
        )
        self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Nothing is open yet."""
        self._file = None
        for part in (self._kind_mark, self._kind, self._level, self._status_mark, self._status):
            self.want(part, wanted=False)
        for chip in (self._reopened, self._dialogue, self._locked):
            self.want(chip, wanted=False)
        self._title.say("")

    def show_file(self, file: Complaint) -> None:
        """Number and state."""
        self._file = file
        self.say_waiting(waiting=False)
        self.retranslate()

    def say_waiting(self, *, waiting: bool) -> None:
        """After 300 ms without an answer."""
        self._waiting.setVisible(waiting)

    def fit(self, *, low: bool) -> None:
        """Where it is low the kind goes to the facts alone."""
        shown = self._file is not None and not low
        self.want(self._kind, wanted=shown)
        self.want(self._kind_mark, wanted=shown)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._back.setText(self.tr("Cases"))
        self._waiting.say(self.tr("refreshing…"))
        file = self._file
        if file is None:
            return
        case = file.case
        self._title.say(self.tr("File – {0}").format(case.number))
        kind, status = KINDS[case.kind], STATUSES[case.status]
        self._kind_mark.show_icon(kind.icon, kind.tone)
        self._kind.say(kind.text, kind.tone)
        self._level.show_level(case.level, LEVELS[case.level].text)
        self._status_mark.show_icon(status.icon, status.tone)
        self._status.say(status.text, status.tone)
        for part in (self._kind_mark, self._kind, self._level, self._status_mark, self._status):
            self.want(part, wanted=True)
        again = reopened(case.reopen_count, short=False)
        self._reopened.say(again.text)
        self.want(self._reopened, wanted=case.reopen_count > 0)
        self._dialogue.say(f"{dialogue_due(short=False).text} – {LEVELS[max(1, case.dialogue_due)].text}")
        self.want(self._dialogue, wanted=case.dialogue_due > 0)
        self._locked.say(self.tr("Found genuine"))
        self.want(self._locked, wanted=case.genuine_lock)
