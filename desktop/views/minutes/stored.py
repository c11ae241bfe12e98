"""The store's side of the minutes being written: asking, keeping versions, and what to do when somebody was first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import AppError, StaleData
from desktop.models.meeting import Meeting, MinutesState, OpenMeeting
from desktop.models.meeting_minutes import Minutes, MinutesOf, SaveMinutes
from desktop.models.minutes import MinutesDocument
from desktop.models.seam import Receipt
from desktop.views.infra.drafts import Draft, DraftClock
from desktop.views.infra.session import Session
from desktop.views.minutes.first_draft import ask_first_draft
from desktop.views.minutes.keeping import Entries, Kept, as_draft, as_links, from_draft, from_links
from desktop.views.minutes.manuscript import Manuscript, Written


class StoredMinutes(QObject):
    """One meeting's minutes between manuscript and store.

    Two seconds after a key a draft is on this PC; `save` makes a version in the store, if anything differs. What
    somebody else saved meanwhile is never overwritten and never overwrites: `contested` tells, and one of `keep_mine`
    and `take_theirs` answers. Even then undo brings back what was given up.
    """

    arrived = Signal()
    """Meeting and minutes as they are now."""
    restored = Signal()
    """What had been written before a crash or a restart stands there again."""
    kept = Signal(bool)
    """The draft was written to the disk, or could not be."""
    saved = Signal()
    contested = Signal(object)
    """Somebody else's `Minutes`, newer than what the manuscript began with."""
    failed = Signal(object)
    """`AppError`"""

    def __init__(
        self, session: Session, manuscript: Manuscript, entries: Callable[[], Entries], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._manuscript, self._entries = session, manuscript, entries
        self.meeting: Meeting | None = None
        self.minutes: Minutes | None = None
        self.entries: Entries = ()
        """The rows that had been begun, as they were restored."""
        self._id = 0
        self._base = 0
        self._stored = Written()
        self._theirs: Minutes | None = None
        self._clock: DraftClock | None = None
        self._sending: tuple[Written, UUID] | None = None
        self._then: list[Callable[[], object]] = []

    @property
    def meeting_id(self) -> int:
        """0 while none is open."""
        return self._id

    @property
    def version(self) -> int:
        """The version of the store that the manuscript goes out from."""
        return self._base

    @property
    def is_changed(self) -> bool:
        """Something is written that the store does not have."""
        return self._manuscript.written != self._stored

    @property
    def may_write(self) -> bool:
        """Whether the store would take another version from this posting."""
        meeting = self.meeting
        return meeting is not None and SaveMinutes.__name__ not in {refusal.act for refusal in meeting.refusals}

    def open(self, meeting_id: int) -> None:
        """These minutes; what was written in others is kept first."""
        if meeting_id != self._id:
            self.keep_now()
            self._id, self._base, self._theirs = meeting_id, 0, None
            self.meeting = self.minutes = None
            self._clock = DraftClock(self._session.drafts, f"minutes/{meeting_id}", self._draft, self)
            self._clock.kept.connect(self.kept)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; what is written stays."""
        if self._id:
            self._session.ask(
                self, OpenMeeting(meeting_id=self._id), self._take_meeting, failed=self._fail, topic="meeting"
            )

    def touch(self) -> None:
        """Something was typed."""
        if self._clock is not None and self.may_write:
            self._clock.touch()

    def keep_now(self) -> None:
        """The draft on this PC, at once."""
        if self._clock is not None and self.may_write:
            self._clock.keep_now()

    def save(self, then: Callable[[], object] | None = None, *, note: str = "") -> None:
        """A version in the store, if anything differs from it; `then` follows when it is there."""
        if then is not None:
            self._then.append(then)
        if self._theirs is not None or self.minutes is None:
            self._then.clear()
            return
        if not self.may_write or (not self.is_changed and (self._base or then is None)):
            self._go_on()
            return
        written = self._manuscript.written
        if self._sending is None or self._sending[0] != written:
            self._sending = (written, uuid4())
        command = SaveMinutes(
            command_id=self._sending[1],
            meeting_id=self._id,
            seen_version=self._base,
            document=written.document,
            links=as_links(written.links),
            note=note,
        )
        self._session.do(self, command, lambda receipt: self._take_receipt(written, receipt), failed=self._refused)

    def keep_mine(self) -> None:
        """What is written here becomes the next version after theirs, which stays among the versions."""
        theirs, self._theirs = self._theirs, None
        if theirs is not None:
            self._adopt(theirs)
            self.save()

    def take_theirs(self) -> None:
        """Go on from what the other person saved; undo brings one's own back."""
        theirs, self._theirs = self._theirs, None
        if theirs is not None:
            self._adopt(theirs)
            self._manuscript.take_written(self._stored)
            self.keep_now()

    # answers -------------------------------------------------------------------------------------

    def _take_meeting(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self._session.ask(
            self, MinutesOf(meeting_id=meeting.id), self._take_minutes, failed=self._fail, topic="minutes"
        )

    def _take_minutes(self, minutes: Minutes) -> None:
        meeting = self.meeting
        if meeting is None or minutes.meeting_id != self._id:
            return
        theirs = _written(minutes)
        if self.minutes is None:
            self._begin(meeting, minutes)
        elif self.is_changed and minutes.version != self._base and theirs != self._manuscript.written:
            self._contest(minutes)
        elif minutes.version and theirs != self._stored:
            self._adopt(minutes)
            self._manuscript.open(self._stored, sealed=not self.may_write)
        self.minutes = minutes
        self._manuscript.seal(sealed=not self.may_write)
        self.arrived.emit()

    def _begin(self, meeting: Meeting, minutes: Minutes) -> None:
        self._adopt(minutes)
        kept = from_draft(self._session.drafts[f"minutes/{self._id}"])
        self.entries = kept.entries if kept is not None else ()
        self._manuscript.open(self._stored, sealed=not self.may_write)
        if kept is None or not self.may_write:
            if minutes.document is None and self.may_write:
                ask_first_draft(self, self._session, meeting, self._take_first_draft)
            return
        self._manuscript.take_written(kept.written)
        if self.is_changed or kept.entries:
            self.restored.emit()
        if kept.base != minutes.version and self.is_changed:
            self._base = kept.base
            self._contest(minutes)

    def _take_first_draft(self, meeting_id: int, document: MinutesDocument) -> None:
        if meeting_id == self._id and not self._base and not self.is_changed:
            self._stored = Written(document)
            self._manuscript.open(self._stored, sealed=not self.may_write)
            self.arrived.emit()

    def _adopt(self, minutes: Minutes) -> None:
        self._base = minutes.version
        self._stored = _written(minutes)

    def _take_receipt(self, written: Written, receipt: Receipt) -> None:
        self._sending = None
        self._base, self._stored = receipt.version, written
        if self.minutes is not None:
            state = max(self.minutes.state, MinutesState.DRAFT)
            self.minutes = replace(self.minutes, version=receipt.version, document=written.document, state=state)
        self.keep_now()
        self.saved.emit()
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _refused(self, error: AppError) -> None:
        self._then.clear()
        self.keep_now()
        if isinstance(error, StaleData):
            self._session.ask(self, MinutesOf(meeting_id=self._id), self._contest, failed=self._fail, topic="minutes")
        else:
            self.failed.emit(error)

    def _contest(self, minutes: Minutes) -> None:
        self._theirs = minutes
        self.contested.emit(minutes)

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)

    def _draft(self) -> Draft:
        entries = self._entries()
        if not self.is_changed and not entries:
            return {}
        return as_draft(Kept(self._manuscript.written, self._base, entries))


def _written(minutes: Minutes) -> Written:
    return Written(minutes.document or MinutesDocument(), from_links(minutes.links))
