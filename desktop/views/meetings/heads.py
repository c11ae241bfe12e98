"""What stands at the head and foot of the papers that this desk prints."""

from __future__ import annotations

from datetime import date

from desktop.models.minutes.document import Language, Signatory
from desktop.models.papers import Head
from desktop.models.papers.head import GOVERNMENT, SEAT
from desktop.views.infra.i18n import Language as Shown
from desktop.views.infra.i18n import language
from desktop.views.infra.session import Session


def paper_language() -> Language:
    """Papers follow the language of the window."""
    return Language.HINDI if language() is Shown.HINDI else Language.ENGLISH


def head_of(session: Session, number: str = "", issued_on: date | None = None) -> Head:
    """The state's name and the office of the posting in use."""
    in_language = paper_language()
    lines = (GOVERNMENT[in_language], session.posting.office)
    return Head(
        language=in_language,
        letterhead=tuple(filter(None, lines)),
        number=number,
        place=SEAT[in_language],
        issued_on=issued_on,
    )


def signatory_of(session: Session) -> Signatory:
    """The officer at this desk, in the posting in use."""
    stop = "।" if paper_language() is Language.HINDI else "."
    return Signatory(name=session.officer.name, designation=session.posting.designation.rstrip("।.") + stop)
