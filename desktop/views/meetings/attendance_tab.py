"""Who is expected and who came: typed fast, from the list of the meeting before; printed as the sheet to sign."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from uuid import uuid4

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.models.errors import AppError
from desktop.models.meeting import AttendanceRow, Meeting, OpenMeeting, Presence
from desktop.models.meeting_commands import KeepAttendance
from desktop.models.meeting_papers import attendance_of
from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.drafts import DraftClock
from desktop.views.infra.formats import number
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.attendance_model import PRESENCE, AttendanceModel
from desktop.views.meetings.heads import finish_in, head_of
from desktop.views.meetings.tab import MeetingTab
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.delegates import CellDelegate, Index
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.painting import focus_ring
from desktop.views.widgets.table_head import TableHead
from desktop.views.widgets.text import Words, text_width

_CAME = frozenset({Presence.PRESENT, Presence.REPRESENTED})
_SHARES = (4, 4, 4, 3, 4)


class AttendanceDelegate(CellDelegate):
    """Rows as in every list; the ring stands round the cell that is typed in."""

    def paint_focus(self, painter: QPainter, at: QRect, index: Index) -> None:
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            focus_ring(painter, at, radius=2)


class AttendanceTable(QTableView):
    """Enter goes to the row below, Tab to the next cell, Space says whether the person came."""

    def __init__(self, model: AttendanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = model
        self.setHorizontalHeader(TableHead(self))
        self.setModel(model)
        self.setItemDelegate(AttendanceDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QTableView.EditTrigger.AnyKeyPressed
            | QTableView.EditTrigger.DoubleClicked
            | QTableView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setDefaultSectionSize(look().metrics.L + look().metrics.px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the room; none is narrower than its head, and the last one has what is left."""
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Anew, with the heads of now."""
        px, whole = look().metrics.px, self.viewport().width()
        for at, part in enumerate(_SHARES):
            head = str(self.sheet.headerData(at, Qt.Orientation.Horizontal) or "")
            least = int(text_width(head, Size.SMALL, Weight.SEMIBOLD)) + px(20)
            self.setColumnWidth(at, max(least, whole * part // sum(_SHARES)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and at.column() == PRESENCE:
            self.sheet.step(at.row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QTableView.State.EditingState:
            if at.column() == PRESENCE:
                self.sheet.step(at.row())
                return
            below = self.sheet.index(min(at.row() + 1, self.sheet.rowCount() - 1), at.column())
            self.setCurrentIndex(below)
            return
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.sheet.take_out(at.row())
            return
        super().keyPressEvent(event)


class AttendanceTab(MeetingTab):
    """The whole sheet is kept at once (Ctrl+S); until then it is a draft on this PC."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._clock: DraftClock | None = None
        self._shown: tuple[AttendanceRow, ...] = ()
        self.model = AttendanceModel(self)
        self.table = AttendanceTable(self.model, self)
        self._state = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self._all_came = KeyCapButton("", self, icon="user-present")
        self._all_came.clicked.connect(lambda: self.model.mark_all(Presence.PRESENT))
        self.actions_here = {
            Act.SAVE: make(Act.SAVE, self, self.keep),
            Act.LAST_ATTENDANCE: make(Act.LAST_ATTENDANCE, self, self.bring_last),
            Act.MOVE_UP: make(Act.MOVE_UP, self, lambda: self._move(-1)),
            Act.MOVE_DOWN: make(Act.MOVE_DOWN, self, lambda: self._move(1)),
            Act.PRINT: make(Act.PRINT, self, self.print_sheet),
        }
        self.model.dataChanged.connect(lambda *_what: self._touch())
        self._arrange()
        self.setFocusProxy(self.table)
        self.retranslate()

    # the page's ----------------------------------------------------------------------------------

    def fill(self, meeting: Meeting, *, another: bool) -> None:
        if another or self.model.rows == self._shown:
            self._shown = meeting.attendance
            self.model.show_rows(meeting.attendance)
            self._clock = DraftClock(self.session.drafts, f"attendance/{meeting.id}", self._draft, self)
            draft = self.session.drafts[f"attendance/{meeting.id}"].get("rows", "")
            if another and draft and not self.refused(KeepAttendance):
                self.model.show_rows(_read(draft))
        self._judge()

    def about(self) -> str:
        rows = self.model.rows
        came = sum(1 for row in rows if row.presence in _CAME)
        return self.tr("{0} on the list, {1} came").format(number(len(rows)), number(came))

    def keep(self) -> None:
        """Ctrl+S: the sheet to the store."""
        meeting = self.meeting
        if meeting is None or self.refused(KeepAttendance):
            return
        rows = self.model.rows
        command = KeepAttendance(command_id=uuid4(), meeting_id=meeting.id, seen_version=meeting.version, rows=rows)

        def done(_receipt: Receipt) -> None:
            self._shown = rows
            if self._clock is not None:
                self._clock.forget()
            self._state.say(self.tr("The sheet is kept."), Tone.OK)

        self.session.do(self, command, done, failed=self._kept_not)

    def bring_last(self) -> None:
        """Everybody of the meeting before who is not on this list yet, as invited."""
        meeting = self.meeting
        if meeting is not None and meeting.previous_id is not None:
            self.session.ask(
                self, OpenMeeting(meeting_id=meeting.previous_id), self._take_last, failed=self.fail, topic="last"
            )

    def print_sheet(self) -> None:
        """Ctrl+P: the sheet with a column to sign in."""
        if self.meeting is None:
            return
        words, typed = self.words, replace(self.meeting, attendance=self.model.rows)
        sheet = attendance_of(typed, head_of(self.session, words=words), words)

        def pdf() -> bytes:
            from desktop.services.documents.attendance_pages import print_attendance  # noqa: PLC0415 - when printing

            return print_attendance(sheet, finish_in(words))

        self.print_out.show(pdf, self.tr("Attendance sheet") + ".pdf")

    def retranslate(self) -> None:
        self.model.retranslate()
        self.table.share_room()
        self._all_came.setText(self.tr("All expected came"))
        self._judge()

    # inside --------------------------------------------------------------------------------------

    def _take_last(self, last: Meeting) -> None:
        here = {(row.name, row.designation) for row in self.model.rows}
        others = [
            AttendanceRow(name=row.name, designation=row.designation, department=row.department)
            for row in last.attendance
            if (row.name, row.designation) not in here
        ]
        self.model.show_rows([*self.model.rows, *others])
        self._touch()
        self._state.say(self.tr("{0} people of the last meeting were added.").format(number(len(others))))
        self.table.setFocus()

    def _move(self, by: int) -> None:
        at = self.table.currentIndex()
        target = self.model.move(at.row(), by)
        self.table.setCurrentIndex(self.model.index(target, max(at.column(), 0)))

    def _draft(self) -> dict[str, str]:
        return {"rows": json.dumps([asdict(row) for row in self.model.rows], ensure_ascii=False)}

    def _touch(self) -> None:
        if self._clock is not None and self.model.rows != self._shown:
            self._clock.touch()

    def _judge(self) -> None:
        refused = self.refused(KeepAttendance)
        self.model.read_only = bool(refused)
        for act in (Act.SAVE, Act.MOVE_UP, Act.MOVE_DOWN):
            self.actions_here[act].refuse(refused)
        self._all_came.setEnabled(not refused)
        first = self.meeting is not None and self.meeting.previous_id is None
        nothing = self.tr("There is no meeting before this one.") if first else ""
        self.actions_here[Act.LAST_ATTENDANCE].refuse(refused or nothing)
        words = self.tr("Enter goes down, Tab to the next cell; Space in the fourth column says who came.")
        self._state.say(refused or words, Tone.WARN if refused else Tone.MUTED)

    def _kept_not(self, error: AppError) -> None:
        if self._clock is not None:
            self._clock.keep_now()
        self.fail(error)

    def _arrange(self) -> None:
        px = look().metrics.px
        card = Card(self, padded=False)
        card.body.addWidget(self.table, 1)
        inside = QWidget(card)
        inside.setProperty("ground", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(6))
        column.addWidget(self._state)
        foot = FlowLayout(gap=8, right=True)
        foot.addWidget(self._all_came)
        foot.addWidget(KeyCapButton(parent=inside).follow(self.actions_here[Act.LAST_ATTENDANCE]))
        foot.addWidget(KeyCapButton(parent=inside).follow(self.actions_here[Act.PRINT]))
        foot.addWidget(KeyCapButton(parent=inside, tone="primary").follow(self.actions_here[Act.SAVE]))
        column.addLayout(foot)
        card.body.addWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)


def _read(draft: str) -> Sequence[AttendanceRow]:
    """What a draft holds; nothing of a damaged one."""
    try:
        rows = json.loads(draft)
        return [AttendanceRow(**{**row, "presence": Presence(row["presence"])}) for row in rows]
    except (ValueError, TypeError, KeyError):
        return []
