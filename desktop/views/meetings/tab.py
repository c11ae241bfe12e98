"""What every page of one meeting has: the meeting it shows, what it offers, what it prints."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError
from desktop.models.meeting import Meeting
from desktop.models.phrase_book import OfficeWords
from desktop.models.rules import Rules
from desktop.models.seam import Command, Receipt
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.session import Session
from desktop.views.meetings.print_out import PrintOut
from desktop.views.widgets.retranslated import Retranslated


class MeetingTab(Retranslated, QWidget):
    """A page hears of its meeting whenever it is read anew; what is typed and not kept stays as it is."""

    failed = Signal(object)
    """`AppError`, for the screen's bar."""
    wanted = Signal(object)
    """`Act` whose form the screen is to show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.meeting: Meeting | None = None
        self.old_days = Rules().old_days
        """The policy's, once it is here."""
        self.words: OfficeWords | None = None
        """From the phrase library, in the language of papers; it comes with the meeting."""
        self.actions_here: dict[Act, TableAction] = {}
        self.print_out = PrintOut(session, self)
        self.print_out.failed.connect(self.failed)

    def show_meeting(self, meeting: Meeting, words: OfficeWords) -> None:
        """The meeting as the store has it now, and how its office says what its papers say."""
        another = self.meeting is None or self.meeting.id != meeting.id
        self.meeting, self.words = meeting, words
        self.fill(meeting, another=another)

    def fill(self, meeting: Meeting, *, another: bool) -> None:
        """Show it; `another` = nothing typed here belongs to it."""
        raise NotImplementedError

    def arrive(self) -> None:
        """The page is gone to: ask what only it needs."""

    def keep(self) -> None:
        """Keep what is typed (Ctrl+S)."""

    def about(self) -> str:
        """What is in view, for the title row."""
        return ""

    def refused(self, command: type[Command[Receipt]]) -> str:
        """Why the store would refuse this command just now, in a sentence; empty = it would not."""
        if self.meeting is None:
            return self.tr("The meeting is not here yet.")
        refusals: Mapping[str, str] = {
            each.act: problems.sentence_of(each.code, each.details) for each in self.meeting.refusals
        }
        return refusals.get(command.__name__, "")

    def fail(self, error: AppError) -> None:
        """Hand the trouble to the screen's bar."""
        self.failed.emit(error)

    def retranslate(self) -> None:
        """Set every word anew."""
