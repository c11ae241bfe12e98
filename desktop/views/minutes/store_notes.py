"""The bar over the minutes: what came back from a crash, what somebody else saved, why they were sent back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.meeting_minutes import Minutes
from desktop.views.infra.formats import time_of
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.stored import StoredMinutes
from desktop.views.widgets.notes import NoteBar


class StoreNotes(NoteBar):
    """One thing at a time; what needs an answer stays until it has one."""

    difference_wanted = Signal(object)
    """Somebody else's `Minutes`."""
    undo_wanted = Signal()

    def __init__(self, stored: StoredMinutes, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone=Tone.INFO)
        self._stored = stored
        self._remark = ""
        stored.restored.connect(self._tell_restored)
        stored.contested.connect(self._tell_contested)

    def tell_remark(self, remark: str) -> None:
        """Why the minutes were sent back last; said once."""
        if remark and remark != self._remark and not self.isVisible():
            self.withdraw()
            self.say(self.tr("Sent back: {0}").format(remark), tone=Tone.WARN)
        self._remark = remark

    def _tell_restored(self) -> None:
        self.withdraw()
        self.say(self.tr("What you had written before stands here again."), tone=Tone.INFO)
        self.offer(self.tr("Undo it"), self._undo)

    def _tell_contested(self, theirs: Minutes) -> None:
        latest = theirs.versions[0] if theirs.versions else None
        said = self.tr("Somebody else has saved these minutes meanwhile.")
        if latest is not None:
            said = self.tr("{0} saved version {1} at {2}.").format(latest.officer, latest.version, time_of(latest.at))
        self.withdraw()
        self.say(f"{said} {self.tr('What you wrote is still here.')}", tone=Tone.WARN)
        self.offer(self.tr("See the difference"), lambda: self.difference_wanted.emit(theirs))
        self.offer(self.tr("Keep mine"), self._keep_mine)
        self.offer(self.tr("Take theirs"), self._take_theirs)

    def _undo(self) -> None:
        self.close_bar()
        self.undo_wanted.emit()

    def _keep_mine(self) -> None:
        self.close_bar()
        self._stored.keep_mine()

    def _take_theirs(self) -> None:
        self.close_bar()
        self._stored.take_theirs()
