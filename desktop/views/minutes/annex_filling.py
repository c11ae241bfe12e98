"""Fills an annex from the store, as it stands now, and puts it into the minutes being written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.models.calendar import as_date
from desktop.models.meeting import Meeting, OpenMeeting
from desktop.models.meeting_annexes import (
    attendance_annex,
    compliance_annex,
    special_close_annex,
    window_of,
    with_annex,
)
from desktop.models.meeting_figures import PackFigures
from desktop.models.minutes import Annex, AnnexKind, Language
from desktop.models.papers.pack import figures_annex
from desktop.models.phrase_book import OfficeWords
from desktop.models.special_close import ClosureRegister, Decision
from desktop.services.ports import Desk
from desktop.views.infra.session import Session
from desktop.views.meetings.heads import words_of
from desktop.views.minutes.first_draft import compliance_at
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.stored import StoredMinutes


class AnnexFilling(QObject):
    """One annex at a time; the words are the office's, in the language of the minutes."""

    filled = Signal(int)
    """The place of the annex that was filled."""
    failed = Signal(object)
    """`AppError`"""

    def __init__(self, session: Session, stored: StoredMinutes, manuscript: Manuscript, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._stored, self._manuscript = session, stored, manuscript

    def fill(self, kind: AnnexKind) -> None:
        """What the store knows for an annex of this kind."""
        meeting = self._stored.meeting
        if meeting is None or self._manuscript.is_sealed:
            return
        desk, spoken = self._session.desk, self._manuscript.document.language
        today = self._session.today()
        hindi = spoken is Language.HINDI
        districts = {row.id: row.hi if hindi else row.en for row in self._session.names.lists.districts}

        def work() -> Annex:
            words = words_of(desk, meeting.plan.series.department_id, spoken)
            return _annex(kind, desk, meeting.id, words, districts, today)

        def put(annex: Annex) -> None:
            if self._stored.meeting_id == meeting.id:
                self._manuscript.pause()
                self._manuscript.change(lambda document: with_annex(document, annex))
                kinds = [each.kind for each in self._manuscript.document.annexes]
                self.filled.emit(kinds.index(kind))

        self._session.tasks.query(self, work, put, failed=self.failed.emit, topic="annex")


def _annex(
    kind: AnnexKind, desk: Desk, meeting_id: int, words: OfficeWords, districts: Mapping[int, str], today: int
) -> Annex:
    """On a worker."""
    meeting = desk.ask(OpenMeeting(meeting_id=meeting_id))
    if kind is AnnexKind.ATTENDANCE:
        return attendance_annex(meeting, words)
    if kind is AnnexKind.COMPLIANCE:
        return compliance_annex(compliance_at(desk, meeting, today, words.papers.language), words)
    return _figures(desk, meeting, words) if kind is AnnexKind.FIGURES else _register(desk, meeting, words, districts)


def _figures(desk: Desk, meeting: Meeting, words: OfficeWords) -> Annex:
    since, until = (as_date(day) for day in window_of(meeting))
    department = meeting.plan.series.department_id
    page = desk.ask(PackFigures(from_date=since, until_date=until, department_id=department))
    return figures_annex(page, words.papers, words.minutes)


def _register(desk: Desk, meeting: Meeting, words: OfficeWords, districts: Mapping[int, str]) -> Annex:
    """The window ends before the meeting's own day, as the figures' does."""
    first, last = window_of(meeting)
    asked = ClosureRegister(from_day=first, to_day=last - 1, decision=Decision.APPROVED)
    return special_close_annex(desk.ask(asked).rows, (first, last - 1), districts, words)
