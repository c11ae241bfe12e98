"""The form and what is similar, side by side or one over the other, in a dialog that never blocks."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.models.complaint_commands import AddNote
from desktop.models.errors import AppError
from desktop.models.seam import Receipt
from desktop.models.worklist import Row
from desktop.views.infra import problems
from desktop.views.infra.action_table import TABLE, Act
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.register.form import RegisterForm
from desktop.views.register.search import SimilarSearch
from desktop.views.register.similar import SimilarCases
from desktop.views.widgets.card import Card

_SIDE_BY_SIDE = 58
"""Width in em from which the similar ones stand beside the form."""


class RegisterDialog(QDialog):
    """Closing keeps what was typed; it stands there again the next time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Actions", TABLE[Act.REGISTER].caption))
        px = look().metrics.px
        self._session = session
        self.form = RegisterForm(session, self)
        self.similar = SimilarCases(session, self)
        self.search = SimilarSearch(session, self)
        self._beside = Card(self, padded=False)
        self._beside.add_head(self.tr("Already there?"), icon="search")
        self._scroll = QScrollArea(self._beside)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._beside.body.addWidget(self._scroll, 1)
        self._beside.setFixedWidth(px(330))
        frame = Card(self, padded=False)
        frame.body.addWidget(self.form, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(10), px(10), px(10))
        row.setSpacing(px(10))
        row.addWidget(frame, 1)
        row.addWidget(self._beside)
        self._stands_beside: bool | None = None
        self._connect()
        wanted = self.sizeHint()
        self._fit(wanted.width())
        self.resize(wanted)
        self.form.begin()
        self._look_around()

    def sizeHint(self) -> QSize:
        """Roomy, but never more than the window it belongs to."""
        px = look().metrics.px
        wanted = QSize(px(1000), px(640))
        parent = self.parentWidget()
        return wanted.boundedTo(parent.window().size() - QSize(px(24), px(24))) if parent is not None else wanted

    def reject(self) -> None:
        """Esc, [later], the window's cross: what was typed is kept."""
        self.form.keep()
        super().reject()

    def _connect(self) -> None:
        self.form.left.connect(self.reject)
        self.form.sent.connect(lambda _receipt: self.accept())
        for given in self.form.inputs.values():
            given.changed.connect(self._look_around)
        self.search.found.connect(self._show_similar)
        self.similar.open_wanted.connect(self._open_file)
        self.similar.same.connect(self._add_there)

    def _look_around(self) -> None:
        self.search.follow(self.form.typed())

    def _show_similar(self, rows: tuple[Row, ...]) -> None:
        self.similar.show_rows(rows)
        self.similar.setVisible(bool(rows) or self._stands_beside is True)

    def _open_file(self, complaint_id: int) -> None:
        self.reject()
        self._session.go(Place(screen=Screen.FILE, complaint_id=complaint_id))

    def _add_there(self, row: Row) -> None:
        """The same matter again: a note in its file instead of a second complaint."""
        command = AddNote(command_id=uuid4(), complaint_id=row.id, seen_version=row.version, text=self.form.as_note())
        self._session.do(self, command, lambda receipt: self._added(receipt, row), failed=self._not_added)

    def _added(self, receipt: Receipt, row: Row) -> None:
        session = self._session
        said = self.tr("Added to {0} as a note; nothing was entered twice.").format(row.number)
        place = Place(screen=Screen.FILE, complaint_id=receipt.id)
        session.tell(said, self.tr("Open the file"), lambda: session.go(place))
        self.form.empty()
        self.accept()

    def _not_added(self, error: AppError) -> None:
        self.form.frame.errors.show_problem(problems.sentence(error), details=problems.technical(error))

    # room ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the form where there is room, else among its fields, under the person's."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        beside = width >= _SIDE_BY_SIDE * look().metrics.em
        if beside is self._stands_beside:
            return
        self._stands_beside = beside
        self._beside.setVisible(beside)
        if beside:
            self.form.frame.column.removeWidget(self.similar)
            self._scroll.setWidget(self.similar)
        else:
            self._scroll.takeWidget()
            self.form.frame.column.insertWidget(1, self.similar)
        self.similar.setVisible(bool(self.similar.cases) or beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field sends nothing: Ctrl+Enter does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)
