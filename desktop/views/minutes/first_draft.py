"""Asks the store for what a first draft is made of; what it cannot give is left out of the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.models.calendar import as_date
from desktop.models.errors import AppError
from desktop.models.follow_up import Compliance, ComplianceDraft
from desktop.models.meeting import Meeting
from desktop.models.meeting_draft import first_minutes
from desktop.models.meeting_figures import PackFigures, PackPage
from desktop.models.minutes import MinutesDocument
from desktop.models.minutes.document import Language
from desktop.models.phrase_book import Book, PhraseLibrary, office_wording
from desktop.services.ports import Desk
from desktop.views.infra.session import Session

Done = Callable[[int, MinutesDocument], None]


def ask_first_draft(owner: QObject, session: Session, meeting: Meeting, done: Done) -> None:
    """`done` hears the meeting's id and the draft, on the window's thread."""
    desk, series, today = session.desk, meeting.plan.series, session.today()

    def work() -> MinutesDocument:
        compliance: Compliance | None = None
        figures: PackPage | None = None
        if meeting.previous_id is not None:
            compliance = compliance_at(desk, meeting, today)
        if meeting.previous_day is not None:
            figures = desk.ask(
                PackFigures(
                    from_date=as_date(meeting.previous_day),
                    until_date=as_date(meeting.plan.day),
                    department_id=series.department_id,
                )
            )
        own = desk.ask(PhraseLibrary(department_id=series.department_id))
        return first_minutes(meeting, compliance, figures, office_wording(Book.MINUTES, Language.HINDI, own))

    def plain(_error: AppError) -> None:
        done(meeting.id, first_minutes(meeting, None, None))

    session.tasks.query(owner, work, lambda document: done(meeting.id, document), failed=plain, topic="first draft")


def compliance_at(desk: Desk, meeting: Meeting, today: int, spoken: Language = Language.HINDI) -> Compliance:
    """What the meeting was told on its day; where the minutes before it were signed only later, as it stands now.

    Asks: only on a worker.
    """
    then = min(today, meeting.plan.day)
    told = desk.ask(ComplianceDraft(meeting_id=meeting.id, as_of_day=then, language=spoken))
    return told if told.replies else desk.ask(ComplianceDraft(meeting_id=meeting.id, language=spoken))
