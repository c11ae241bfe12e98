"""Whose papers this desk prints: what stands at head and foot, and the words of the office."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.models.meeting import Meeting, OpenMeeting
from desktop.models.minutes.document import Language, Signatory
from desktop.models.papers import Head
from desktop.models.phrase_book import OfficeWords, PhraseLibrary, office_words
from desktop.services.ports import Desk
from desktop.views.infra.i18n import Language as Shown
from desktop.views.infra.i18n import language
from desktop.views.infra.session import Session

if TYPE_CHECKING:  # the printing engine loads when it is used
    from desktop.services.documents.paper import Finish


def paper_language() -> Language:
    """Papers follow the language of the window."""
    return Language.HINDI if language() is Shown.HINDI else Language.ENGLISH


def words_of(desk: Desk, department_id: int | None, spoken: Language) -> OfficeWords:
    """The phrase library as a department's office says it. Asks: only on a worker."""
    return office_words(spoken, desk.ask(PhraseLibrary(language=spoken, department_id=department_id)))


def with_words(desk: Desk, meeting_id: int, spoken: Language) -> tuple[Meeting, OfficeWords]:
    """A meeting and how its office says what its papers say. Asks: only on a worker."""
    meeting = desk.ask(OpenMeeting(meeting_id=meeting_id))
    return meeting, words_of(desk, meeting.plan.series.department_id, spoken)


def head_of(
    session: Session, number: str = "", issued_on: date | None = None, words: OfficeWords | None = None
) -> Head:
    """The government's name and the office of the posting in use; without `words` as shipped."""
    spoken = paper_language()
    say = (words or office_words(spoken)).papers
    return Head(
        language=spoken,
        letterhead=tuple(filter(None, (say("government"), session.posting.office))),
        number=number,
        place=say("seat_of_government"),
        issued_on=issued_on,
    )


def finish_in(words: OfficeWords | None) -> Finish:
    """How a paper is finished in the office's words. Only on a worker: the printing engine loads when it is used."""
    from desktop.services.documents.paper import Finish  # noqa: PLC0415 - see above

    return Finish(wording=words.papers if words is not None else None)


def signatory_of(session: Session) -> Signatory:
    """The officer at this desk, in the posting in use."""
    stop = "।" if paper_language() is Language.HINDI else "."
    return Signatory(name=session.officer.name, designation=session.posting.designation.rstrip("।.") + stop)
