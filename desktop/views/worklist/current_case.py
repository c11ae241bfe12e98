"""The complaint of the current row: its file in the reading pane, and what can be done to it from the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.complaint import Complaint, ComplaintFile
from desktop.models.errors import AppError
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.widgets.table_view import TableView
from desktop.views.worklist.acts import RowActs
from desktop.views.worklist.reading_pane import ReadingPane


class CurrentCase(QObject):
    """Follows the table's current row. Whatever is to be written is written on the complaint's own screens.

    `make_pane` comes before the first row.
    """

    troubled = Signal(object)
    """AppError."""

    def __init__(self, session: Session, table: TableView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._table, self._window = session, table, parent
        self.acts = RowActs(parent, self.go)
        # a turn later: the rows themselves are painted before the file of one of them is fetched
        self._fetching = QTimer(self, singleShot=True, interval=1)
        self._fetching.timeout.connect(self._fetch)
        table.opened.connect(self._open)
        table.current_changed.connect(self._follow)
        table.menu_wanted.connect(self._show_menu)

    def make_pane(self, parent: QWidget) -> ReadingPane:
        """Where the file is read."""
        self.pane = ReadingPane(self._session, self.acts.in_pane, parent)
        self.pane.reveal_wanted.connect(lambda: self.go(Act.REVEAL))
        return self.pane

    def clear(self) -> None:
        """No row is current."""
        self._show(None)

    def go(self, act: Act) -> None:
        """To the screen where this is done."""
        ident = self._table.current_id
        if not isinstance(ident, int):
            return
        if act is Act.LOG_DIALOGUE:
            self._session.go(Place(screen=Screen.DIALOGUE, complaint_id=ident))
        elif act in (Act.OPEN, Act.OPEN_FILE):
            self._open(ident)
        else:
            self._session.go(Place(screen=Screen.FILE, complaint_id=ident, section=act.value))

    def _open(self, ident: object) -> None:
        if isinstance(ident, int):
            self._session.go(Place(screen=Screen.FILE, complaint_id=ident))

    def _follow(self, ident: object) -> None:
        if isinstance(ident, int):
            self._fetching.start()
        else:
            self._fetching.stop()
            self._show(None)

    def _fetch(self) -> None:
        ident = self._table.current_id
        if isinstance(ident, int):
            question = ComplaintFile(complaint_id=ident)
            self._session.ask(self, question, self._show, failed=self._lost, topic="file")

    def _show(self, file: Complaint | None) -> None:
        self.acts.follow(file)
        self.pane.show_file(file)

    def _lost(self, error: AppError) -> None:
        self._show(None)
        self.troubled.emit(error)

    def _show_menu(self, where: QPoint, ident: object) -> None:
        if ident is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.acts.all)
        menu.addSeparator()
        menu.addAction(self.tr("Copy rows with headings")).triggered.connect(self._table.copy_rows)
        menu.popup(where)
