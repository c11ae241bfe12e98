"""What the pictures show of a review: the meeting in every page of its room, and its minutes being written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.views.infra.session import Place, Session
    from desktop.views.shell.window import MainWindow

UNDER_SECRETARY = "mohan.pandey"
_TEXTS = (
    "180 दिन से अधिक लम्बित प्रकरणों में से मांग एवं सुझाव के प्रकरण पृथक् कर 15 दिन के भीतर परीक्षणोपरान्त निस्तारित किए जाएँ।",
    "एक से अधिक बार पुनः खुली शिकायतों में सम्बन्धित स्तर के अधिकारी स्वयं शिकायतकर्ता से संवाद कर शंका का समाधान करें।",
    "वन भूमि से होकर जाने वाली 7 पेयजल योजनाओं की अनुमति हेतु संयुक्त निरीक्षण कराया जाए।",
)
_ADDRESSEES = (
    ("मुख्य महाप्रबन्धक, जल संस्थान", "समस्त जिलाधिकारी"),
    ("समस्त एल-2 से एल-4 अधिकारी",),
    ("सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", "प्रबन्ध निदेशक, पेयजल निगम"),
)
_DAYS = (15, 7, 30)
_SPAN = 45
"""Days in which there surely is a review."""


def held(section: str, *, minutes: bool = False) -> Callable[[Session], Place]:
    """A page of the department's last review, or its minutes."""
    return lambda session: _place(session, section, minutes=minutes, coming=False)


def coming(section: str) -> Callable[[Session], Place]:
    """A page of the department's next review."""
    return lambda session: _place(session, section, minutes=False, coming=True)


def _place(session: Session, section: str, *, minutes: bool, coming: bool) -> Place:
    from desktop.models.calendar import day_of
    from desktop.models.meeting import MeetingKind, MeetingsCalendar, MeetingState
    from desktop.views.infra.session import Place, Screen

    today = day_of(session.now())
    asked = MeetingsCalendar(
        from_day=today + 1 if coming else today - _SPAN,
        to_day=today + _SPAN if coming else today,
        kind=MeetingKind.DEPARTMENT,
        department_id=session.posting.scope.department_id,
    )
    state = MeetingState.CALLED if coming else MeetingState.HELD
    rows = [line for line in session.desk.ask(asked).lines if line.state is state]
    line = (min if coming else max)(rows, key=lambda line: line.day)
    return Place(screen=Screen.MINUTES if minutes else Screen.MEETINGS, meeting_id=line.id, section=section)


def write_minutes(window: MainWindow) -> QWidget | None:
    """Three directions in the draft, the third being edited, its lines marked on the page beside it."""
    from desktop.models.minutes import Direction
    from desktop.models.minutes.editing import Spot
    from desktop.views.minutes.panel import MinutesPanel

    panel = window.panel
    assert isinstance(panel, MinutesPanel)
    document = panel.manuscript.document
    met = document.meeting_on
    assert met is not None
    rows = zip(_TEXTS, _ADDRESSEES, _DAYS, strict=True)
    directions = tuple(
        Direction(text=text, addressees=names, due_on=met + timedelta(days=days)) for text, names, days in rows
    )
    panel.manuscript.take(replace(document, directions=directions))
    panel.stored.save()
    page = panel.editor.directions
    assert page is not None
    page.edit(Spot(0, 2))
    pause(panel.editor)
    return None


def pause(widget: QWidget) -> None:
    """What waits for a pause in typing is done."""
    for clock in widget.findChildren(QTimer):
        if clock.isActive() and clock.isSingleShot():
            clock.stop()
            clock.timeout.emit()


def set_page(window: MainWindow) -> QWidget | None:
    """The page beside the text is set."""
    pause(window.panel)
    return None
