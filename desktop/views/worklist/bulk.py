"""What is done to many complaints at once: each its own command with its own result; decisions are never in bulk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.complaint_commands import AddNote, AssignComplaint
from desktop.models.errors import AppError
from desktop.models.identity import Role, SeatRow, Seats
from desktop.models.seam import CaseCommand
from desktop.models.worklist import Row
from desktop.views.infra import problems
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import Counts
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.fields import Field, GrowingEdit, SearchEdit
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.text import Words


class BulkRun(QObject):
    """Gives the commands one after another and gathers what came of each."""

    progressed = Signal(int, int)
    finished = Signal(object)
    """Refused rows as (Row, sentence)."""

    def __init__(
        self, session: Session, rows: Sequence[Row], make: Callable[[Row], CaseCommand], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._rows, self._make = session, list(rows), make
        self._done = 0
        self._cancelled = False
        self._refused: list[tuple[Row, str]] = []

    def start(self) -> None:
        """The first one; the others follow."""
        self._next()

    def cancel(self) -> None:
        """No further ones; those already carried out stand."""
        self._cancelled = True

    @property
    def done(self) -> int:
        """How many were carried out."""
        return self._done - len(self._refused)

    def _next(self) -> None:
        if self._cancelled or self._done >= len(self._rows):
            self.finished.emit(self._refused)
            return
        row = self._rows[self._done]
        self._session.do(self, self._make(row), lambda _receipt: self._settled(), failed=partial(self._failed, row))

    def _failed(self, row: Row, error: AppError) -> None:
        self._refused.append((row, problems.sentence(error)))
        self._settled()

    def _settled(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, len(self._rows))
        self._next()


class BulkDialog(QDialog):
    """Shared frame: what is given to how many, progress, and the refused rows with their reasons."""

    done_some = Signal(object)
    """Ids that were dealt with."""

    def __init__(self, session: Session, rows: Sequence[Row], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.session, self.rows = session, tuple(rows)
        self._run: BulkRun | None = None
        px = look().metrics.px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(16), px(24), px(16))
        self.column.setSpacing(px(8))
        self.column.addWidget(Words(title, self, size=Size.BLOCK, weight=Weight.SEMIBOLD))
        self.column.addWidget(Words(Counts.tr("%n complaint(s)", "", len(rows)), self, tone=Tone.MUTED))
        self._state = Words("", self, lines=0, tone=Tone.MUTED)
        self._results = SideList(self)
        self._results.hide()
        self._go = KeyCapButton(title, self, tone="primary", keys="Ctrl+Enter")
        self._go.setShortcut("Ctrl+Return")
        self._go.clicked.connect(self._begin)
        self._leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        self._leave.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self._state, 1)
        self.foot.addWidget(self._leave)
        self.foot.addWidget(self._go)
        self.setMinimumWidth(px(520))

    def close_frame(self, *asked: QWidget) -> None:
        """The foot, after what the dialog asks for; Tab walks through `asked` first, and typing starts there."""
        self.column.addWidget(self._results, 1)
        self.column.addLayout(self.foot)
        for one, following in pairwise((*asked, self._results, self._leave, self._go)):
            QWidget.setTabOrder(one, following)
        asked[0].setFocus()

    def command(self, row: Row) -> CaseCommand:
        """The command for one row."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Is everything filled in? Says what is not."""
        raise NotImplementedError

    def reject(self) -> None:
        """Esc stops after the command under way."""
        if self._run is not None:
            self._run.cancel()
        super().reject()

    def _begin(self) -> None:
        if not self.complete():
            return
        self._go.setEnabled(False)
        self._run = BulkRun(self.session, self.rows, self.command, self)
        self._run.progressed.connect(self._show_progress)
        self._run.finished.connect(self._finish)
        self._run.start()

    def _show_progress(self, done: int, total: int) -> None:
        self._state.say(self.tr("{0} of {1} done").format(number(done), number(total)))

    def _finish(self, refused: list[tuple[Row, str]]) -> None:
        wrong = {row.id for row, _ in refused}
        self.done_some.emit([row.id for row in self.rows if row.id not in wrong])
        if not refused:
            self.session.tell(Counts.tr("Done for %n complaint(s).", "", len(self.rows)))
            self.accept()
            return
        done = len(self.rows) - len(refused)
        said = self.tr("{0} done, {1} refused:").format(number(done), number(len(refused)))
        self._state.say(said, Tone.WARN)
        self._results.show_entries(
            [Entry(row.id, f"{row.number} – {sentence}", icon="warning", tone=Tone.WARN) for row, sentence in refused]
        )
        self._results.setMinimumHeight(look().metrics.px(160))
        self._results.show()
        self._leave.setText(self.tr("Close"))
        self._go.hide()


class BulkNote(BulkDialog):
    """One line into many files."""

    def __init__(self, session: Session, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(session, rows, self.tr("Add a note"), parent)
        self.edit = GrowingEdit(self, least=3)
        self._field = Field(self.tr("Note"), self.edit, self, required=True)
        self.column.addWidget(self._field)
        self.close_frame(self.edit)

    def command(self, row: Row) -> CaseCommand:
        """A note on this row."""
        return AddNote(command_id=uuid4(), complaint_id=row.id, seen_version=row.version, text=self.edit.toPlainText())

    def complete(self) -> bool:
        """A note needs words."""
        empty = not self.edit.toPlainText().strip()
        self._field.refuse(self.tr("Write the note.") if empty else "")
        if empty:
            self.edit.setFocus()
        return not empty


class BulkAssign(BulkDialog):
    """Many to another desk of their level."""

    def __init__(self, session: Session, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(session, rows, self.tr("Give to another desk"), parent)
        self._search = SearchEdit(self)
        self._search.setPlaceholderText(self.tr("Designation, office or name"))
        self._search.textChanged.connect(lambda _text: self._ask())
        self._seats = SideList(self)
        self._seats.setMinimumHeight(look().metrics.px(200))
        self._seats.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._field = Field(self.tr("To which desk"), self._seats, self, required=True)
        self.column.addWidget(self._search)
        self.column.addWidget(self._field, 1)
        self.close_frame(self._search, self._seats)
        self._ask()

    def command(self, row: Row) -> CaseCommand:
        """The row to the chosen desk."""
        seat = self._seats.code
        return AssignComplaint(
            command_id=uuid4(),
            complaint_id=row.id,
            seen_version=row.version,
            seat_id=seat if isinstance(seat, int) else 0,
        )

    def complete(self) -> bool:
        """A desk must be chosen."""
        chosen = self._seats.code is not None
        self._field.refuse("" if chosen else self.tr("Choose a desk."))
        return chosen

    def _ask(self) -> None:
        levels = {row.level for row in self.rows}
        question = Seats(
            text=self._search.text(),
            department_id=self.rows[0].department_id,
            role=Role(min(levels)) if len(levels) == 1 else None,
        )
        self.session.ask(self, question, self._show, failed=self._lost, topic="seats")

    def _show(self, seats: tuple[SeatRow, ...]) -> None:
        levels = {row.level for row in self.rows}
        fitting = [seat for seat in seats if seat.active and seat.role.level in levels]
        vacant = self.tr("vacant")
        self._seats.show_entries(
            [
                Entry(seat.id, f"{seat.designation}, {seat.office} – {seat.holder or vacant}", str(seat.open_cases))
                for seat in fitting
            ]
        )

    def _lost(self, error: AppError) -> None:
        self._field.refuse(problems.sentence(error))
