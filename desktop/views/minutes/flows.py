"""What comes into the minutes from elsewhere: pasted text, earlier meetings, complaints by their numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.calendar import as_date, day_number
from desktop.models.complaint import ComplaintFile, FindNumber
from desktop.models.digits import to_ascii_digits
from desktop.models.errors import AppError, NotFound
from desktop.models.follow_up import OUTSTANDING, FollowUpPage, FollowUps, TakeDirections, TakenDirection
from desktop.models.minutes import Direction, MinutesDocument
from desktop.models.minutes.editing import Spot, with_directions
from desktop.models.reference import load_reference
from desktop.views.infra import problems
from desktop.views.infra.formats import number
from desktop.views.infra.session import Session
from desktop.views.minutes.bring_dialog import BringDialog, gathered
from desktop.views.minutes.manuscript import Manuscript, Written
from desktop.views.minutes.paste_dialog import PasteDialog
from desktop.views.minutes.stored import StoredMinutes
from desktop.views.widgets.one_line import OneLine

_APART = re.compile(r"[\s,;।]+")


class Flows(QObject):
    """Opens the dialogs and carries out what they decide."""

    failed = Signal(object)
    """`AppError`"""

    def __init__(
        self, session: Session, stored: StoredMinutes, manuscript: Manuscript, today: Callable[[], date], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._session, self._stored, self._manuscript, self._today, self._owner = (
            session,
            stored,
            manuscript,
            today,
            owner,
        )
        self._take_id: tuple[object, UUID] | None = None

    # pasted text ---------------------------------------------------------------------------------

    def read_pasted(self) -> PasteDialog:
        """A superior's minutes, or one's own from another program."""
        dialog = PasteDialog(self._session, self._names(), self._today, self._owner, may_replace=self._stored.may_write)
        dialog.replaced.connect(self._replace)
        dialog.taken.connect(lambda document, rows: self._follow_up(dialog, document, rows))
        dialog.open()
        return dialog

    def _replace(self, document: MinutesDocument) -> None:
        meeting = self._stored.meeting
        if document.meeting_on is None and meeting is not None:
            document = replace(document, meeting_on=as_date(meeting.plan.day))
        self._manuscript.pause()
        self._manuscript.take_written(Written(document))
        self._session.tell(self.tr("The text read is now this draft. Undo brings the old one back."))

    def _follow_up(self, dialog: PasteDialog, document: MinutesDocument, rows: tuple[TakenDirection, ...]) -> None:
        department = self._department()
        if department is None:
            dialog.tell(self.tr("This meeting is of no single department; directions are taken in a department's own."))
            return
        if self._take_id is None or self._take_id[0] != (document, rows):
            self._take_id = ((document, rows), uuid4())
        command = TakeDirections(
            command_id=self._take_id[1],
            department_id=department,
            source=document.title or self.tr("Minutes read from text"),
            source_day=day_number(document.meeting_on or self._today()),
            directions=rows,
        )

        def done(_receipt: object) -> None:
            self._session.tell(self.tr("{0} directions are followed up now.").format(number(len(rows))))
            dialog.accept()

        self._session.do(self._owner, command, done, failed=lambda error: dialog.tell(problems.sentence(error)))

    # earlier meetings ----------------------------------------------------------------------------

    def bring_previous(self) -> None:
        """What is still open of the department's earlier meetings."""
        question = FollowUps(states=OUTSTANDING, department_id=self._department())
        self._session.ask(self._owner, question, self._offer, failed=self.failed.emit, topic="bring")

    def _offer(self, page: FollowUpPage) -> None:
        meeting = self._stored.meeting
        own = meeting.id if meeting is not None else 0
        found = gathered(line for line in page.lines if line.meeting_id != own)
        if not found:
            self._session.tell(self.tr("Nothing is open of earlier meetings."))
            return
        dialog = BringDialog(found, self._today, self._owner)
        dialog.taken.connect(self._append)
        dialog.open()

    def _append(self, rows: Sequence[Direction]) -> None:
        document = self._manuscript.document
        self._manuscript.pause()
        self._manuscript.take(with_directions(document, 0, (*document.directions, *rows)))

    # complaints ----------------------------------------------------------------------------------

    def link(self, spot: Spot) -> None:
        """Ask for the numbers of the complaints that a direction concerns; those it has stand there already."""
        ids, desk = self._manuscript.links.get(spot, ()), self._session.desk

        def numbers() -> tuple[str, ...]:
            return tuple(desk.ask(ComplaintFile(complaint_id=found)).case.number for found in ids)

        def ask(known: tuple[str, ...]) -> None:
            self._ask_numbers(spot, known)

        self._session.tasks.query(self._owner, numbers, ask, failed=self.failed.emit, topic="linked")

    def _ask_numbers(self, spot: Spot, known: tuple[str, ...]) -> None:
        title = self.tr("Complaints of direction {0}").format(spot.index + 1)
        about = self.tr("Several numbers are parted by blanks or commas; 0 takes all of them away.")
        dialog = OneLine(title, self.tr("Complaint numbers"), self.tr("Link"), self._owner, about=about)
        dialog.edit.setText(" ".join(known))
        dialog.given.connect(lambda typed: self._look_up(dialog, spot, typed))
        dialog.open()

    def _look_up(self, dialog: OneLine, spot: Spot, typed: str) -> None:
        wanted = [found for found in _APART.split(to_ascii_digits(typed)) if found and found != "0"]
        desk = self._session.desk

        def work() -> tuple[tuple[int, ...], tuple[str, ...]]:
            ids, unknown = [], []
            for each in dict.fromkeys(wanted):
                try:
                    ids.append(desk.ask(FindNumber(number=each)))
                except NotFound:
                    unknown.append(each)
            return tuple(ids), tuple(unknown)

        def done(found: tuple[tuple[int, ...], tuple[str, ...]]) -> None:
            ids, unknown = found
            if unknown:
                dialog.refuse(self.tr("Not in your area: {0}. Check the numbers.").format(", ".join(unknown)))
                return
            self._manuscript.take_written(Written(self._manuscript.document, {**self._manuscript.links, spot: ids}))
            dialog.accept()

        def failed(error: AppError) -> None:
            dialog.refuse(problems.sentence(error))

        self._session.tasks.query(self._owner, work, done, failed=failed)

    # whose ---------------------------------------------------------------------------------------

    def _department(self) -> int | None:
        meeting = self._stored.meeting
        own = self._session.posting.scope.department_id
        return own if meeting is None or own is not None else meeting.plan.series.department_id

    def _names(self) -> tuple[str, ...]:
        """Everything the department is called: its name, short name, other names, and its head's designation."""
        wanted = self._department()
        shown = next((row for row in self._session.names.lists.departments if row.id == wanted), None)
        names = [shown.hi, shown.en] if shown is not None else []
        for department in load_reference().departments:
            if department.id == wanted:
                texts = (department.name, department.short, *department.designations[2:])
                names += [text.hi for text in texts] + [text.en for text in texts] + list(department.aliases)
        return tuple(dict.fromkeys(filter(None, names)))
