"""When no call sheet is open: whom one must speak to, and the promises that are due."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.models.complaint import Status
from desktop.models.dialogue import Promise, SettlePromise
from desktop.models.errors import AppError
from desktop.models.worklist import Row
from desktop.views.infra import problems
from desktop.views.infra.flags import dialogue_due, promise_broken, promise_today, reopened
from desktop.views.infra.formats import date_text, due_words
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import LEVELS, STATUSES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import Cell, FlagsCell, LevelCell, Text2
from desktop.views.widgets.fields import Field, GrowingEdit
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words
from desktop.views.worklist.columns import ComplaintCells, awaited_dialogue

_WIDEST: Mapping[str, Callable[[], Iterable[str]]] = {
    "age": lambda: [due_words(-399)],
    "status": lambda: [STATUSES[Status.UNDER_EXAMINATION].text, awaited_dialogue(max(LEVELS))],
    "flags": lambda: [dialogue_due().text, reopened(9).text],
}
"""Words that are never cut."""


def _caption(words: str) -> str:
    return translate("DialogueQueue", words)


class DueTable(Retranslated, Card):
    """Complaints whose dialogue is due; Enter opens the call sheet, the menu the file too."""

    opened = Signal(object)
    file_wanted = Signal()
    """Of the current row."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        cells = ComplaintCells(session)
        captions = {
            "number": (QT_TRANSLATE_NOOP("DialogueQueue", "Number"), cells.number, 84),
            "subject": (QT_TRANSLATE_NOOP("DialogueQueue", "Subject"), cells.subject, 200),
            "complainant": (QT_TRANSLATE_NOOP("DialogueQueue", "Complainant"), cells.complainant, 140),
            "place": (QT_TRANSLATE_NOOP("DialogueQueue", "District / block"), cells.place, 120),
            "age": (QT_TRANSLATE_NOOP("DialogueQueue", "Age"), cells.age, 90),
            "status": (QT_TRANSLATE_NOOP("DialogueQueue", "Status"), cells.status, 150),
            "flags": (QT_TRANSLATE_NOOP("DialogueQueue", "Flags"), cells.flags, 100),
        }
        columns = [
            Column(key, partial(_caption, words), cell, width, stretches=key == "subject", widest=_WIDEST.get(key))
            for key, (words, cell, width) in captions.items()
        ]
        self.model = RowsModel[Row](columns, lambda row: row.id, self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(columns, sorts=False)
        self.table.remember(session.settings, f"dialogue/{session.officer.id}")
        self.table.opened.connect(self.opened)
        self.table.menu_wanted.connect(self._menu)
        self.content = ContentStack(self.table, self)
        self.body.addWidget(self.content, 1)
        self.retranslate()

    @property
    def complaint_id(self) -> int | None:
        """Of the current row."""
        current = self.table.current_id
        return current if isinstance(current, int) else None

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Oldest first."""
        self.model.show_rows(rows)
        if rows:
            self.content.show_content()
            if not self.table.selectionModel().hasSelection():
                self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.content.show_empty(self.tr("No dialogue is due from you."), icon="check")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.model.retranslate()
        if not self.model.rows:
            self.content.empty.say(self.tr("No dialogue is due from you."))

    def _menu(self, where: QPoint, ident: object) -> None:
        if not isinstance(ident, int):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the call sheet")).triggered.connect(lambda: self.opened.emit(ident))
        menu.addAction(self.tr("Open the file")).triggered.connect(self.file_wanted)
        menu.popup(where)


class PromisesTable(Retranslated, Card):
    """Open promises; Enter opens the call sheet, the menu settles, and so does the button, which stands elsewhere."""

    opened = Signal(int)
    settle_wanted = Signal(object)
    file_wanted = Signal()
    """Of the current row."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        columns = [
            Column("day", lambda: _caption(_DAY), self._day, 110),
            Column("number", lambda: _caption(_NUMBER), self._number, 84),
            Column("text", lambda: _caption(_TEXT), self._said, 240, stretches=True),
            Column("place", lambda: _caption(_PLACE), self._place, 130),
            Column("who", lambda: _caption(_WHO), self._whose, 180),
            Column("level", lambda: _caption(_LEVEL), self._level, 80),
            Column("flags", lambda: _caption(_FLAGS), self._flags, 110, widest=_flag_words, beside=46),
        ]
        self.model = RowsModel[Promise](columns, lambda promise: promise.dialogue_id, self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(columns, sorts=False)
        self.table.remember(session.settings, f"promises/{session.officer.id}")
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._menu)
        self.content = ContentStack(self.table, self)
        self.body.addWidget(self.content, 1)
        self.settle = KeyCapButton(parent=self, icon="check")
        self.settle.clicked.connect(lambda: self._want(self.table.current_id))
        self.retranslate()

    @property
    def complaint_id(self) -> int | None:
        """Of the current row."""
        promise = self._of(self.table.current_id)
        return promise.complaint_id if promise is not None else None

    def show_promises(self, promises: tuple[Promise, ...]) -> None:
        """Most late first."""
        self.model.show_rows(promises)
        self.settle.setEnabled(bool(promises))
        if promises:
            self.content.show_content()
            if not self.table.selectionModel().hasSelection():
                self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.content.show_empty(self.tr("No promise is due."), icon="check")

    def retranslate(self) -> None:
        """Set every word anew."""
        self.settle.setText(self.tr("Settle the promise"))
        self.model.retranslate()

    def _said(self, promise: Promise) -> Cell:
        return Text2(promise.text or promise.subject, lines=2)

    def _day(self, promise: Promise) -> Cell:
        return Text2(date_text(promise.promise_day), weight=Weight.SEMIBOLD)

    def _level(self, promise: Promise) -> Cell:
        return LevelCell(promise.level, LEVELS[promise.level].text) if promise.level in LEVELS else Text2("")

    def _flags(self, promise: Promise) -> Cell:
        late = self._session.today() - promise.promise_day
        if late > 0:
            return FlagsCell((promise_broken(late),), 0)
        return FlagsCell((promise_today(),), 0) if late == 0 else FlagsCell((), 0)

    def _number(self, promise: Promise) -> Cell:
        return Text2(promise.number, weight=Weight.SEMIBOLD)

    def _place(self, promise: Promise) -> Cell:
        return Text2(promise.place)

    def _whose(self, promise: Promise) -> Cell:
        return Text2(promise.officer, promise.designation)

    def _of(self, ident: object) -> Promise | None:
        return next((promise for promise in self.model.rows if promise.dialogue_id == ident), None)

    def _open(self, ident: object) -> None:
        promise = self._of(ident)
        if promise is not None:
            self.opened.emit(promise.complaint_id)

    def _want(self, ident: object) -> None:
        promise = self._of(ident)
        if promise is not None:
            self.settle_wanted.emit(promise)

    def _menu(self, where: QPoint, ident: object) -> None:
        if self._of(ident) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the call sheet")).triggered.connect(lambda: self._open(ident))
        menu.addAction(self.tr("Open the file")).triggered.connect(self.file_wanted)
        menu.addAction(self.tr("Settle the promise")).triggered.connect(lambda: self._want(ident))
        menu.popup(where)


def _flag_words() -> tuple[str, ...]:
    return (promise_broken(999).text, promise_today().text)


_DAY = QT_TRANSLATE_NOOP("DialogueQueue", "Promised for")
_NUMBER = QT_TRANSLATE_NOOP("DialogueQueue", "Number")
_TEXT = QT_TRANSLATE_NOOP("DialogueQueue", "What was promised")
_PLACE = QT_TRANSLATE_NOOP("DialogueQueue", "Place")
_WHO = QT_TRANSLATE_NOOP("DialogueQueue", "By whom")
_LEVEL = QT_TRANSLATE_NOOP("DialogueQueue", "Level")
_FLAGS = QT_TRANSLATE_NOOP("DialogueQueue", "Flags")


class SettleDialog(QDialog):
    """Kept or not, with one line."""

    def __init__(self, session: Session, promise: Promise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settle the promise"))
        self._session, self._promise = session, promise
        px = look().metrics.px
        self.text = GrowingEdit(self)
        self._field = Field(self.tr("What was done, or why not"), self.text, self, required=True)
        kept = KeyCapButton(self.tr("Kept"), self, icon="check", tone="primary", keys="Ctrl+Enter")
        kept.setShortcut("Ctrl+Return")
        kept.clicked.connect(lambda: self._submit(kept=True))
        broken = KeyCapButton(self.tr("Not kept"), self, icon="close", tone="danger")
        broken.clicked.connect(lambda: self._submit(kept=False))
        leave = KeyCapButton(self.tr("Cancel"), self, keys="Esc")
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        title = f"{promise.number} · {date_text(promise.promise_day)}"
        column.addWidget(Words(title, self, size=Size.BLOCK, weight=Weight.SEMIBOLD))
        column.addWidget(Words(promise.text or promise.subject, self, lines=3))
        column.addWidget(self._field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (leave, broken, kept):
            foot.addWidget(button)
        column.addLayout(foot)
        self.setMinimumWidth(px(480))

    def _submit(self, *, kept: bool) -> None:
        promise = self._promise
        command = SettlePromise(
            command_id=uuid4(),
            complaint_id=promise.complaint_id,
            seen_version=promise.version,
            dialogue_id=promise.dialogue_id,
            kept=kept,
            text=self.text.toPlainText(),
        )
        self._session.do(self, command, lambda _receipt: self.accept(), failed=self._refused)

    def _refused(self, error: AppError) -> None:
        self._field.refuse(problems.sentence(error))
        self.text.setFocus()
