"""The list screen: saved views at the left, conditions above, the table, many at once, the reading pane."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QSplitter, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.complaint import Complaint, ComplaintFile
from desktop.models.errors import AppError
from desktop.models.worklist import (
    DeleteView,
    Filters,
    SavedView,
    SaveView,
    SortKey,
    WorklistPage,
)
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.plain import menu_text
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.states import ContentStack, Delayed
from desktop.views.widgets.table_view import TableView
from desktop.views.worklist import export
from desktop.views.worklist.acts import RowActs
from desktop.views.worklist.bulk import BulkAssign, BulkDialog, BulkNote
from desktop.views.worklist.bulk_bar import BulkBar
from desktop.views.worklist.columns import HIDDEN, SORTS, ComplaintCells, columns
from desktop.views.worklist.conditions import Conditions
from desktop.views.worklist.lists import order_of
from desktop.views.worklist.model import WorklistModel
from desktop.views.worklist.reading_pane import ReadingPane
from desktop.views.worklist.title_row import TitleRow
from desktop.views.worklist.views_list import ViewsList


class WorklistPanel(ScreenPanel):
    """Moves between lists, keeps the selected id, and hands acts on one complaint to its file."""

    interest = Changes.CASES | Changes.DIALOGUES | Changes.CLOSURES | Changes.IMPORTS | Changes.VIEWS | Changes.POLICY

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._question = WorklistPage()
        self._width = WidthClass.NORMAL
        self._opened = False
        self._stopped: threading.Event | None = None
        self._cells = ComplaintCells(session)
        self.title = TitleRow(self)
        self.errors = ErrorBar(self)
        self.views = ViewsList(session, self)
        self.conditions = Conditions(session, self)
        self.model = WorklistModel(session, columns(self._cells), self)
        self.table = TableView(self)
        self.table.setModel(self.model)
        self.table.arrange(self.model.columns)
        self.content = ContentStack(self.table, self)
        self.bulk = BulkBar(self)
        self._make_actions()
        self.acts = RowActs(self, self._act)
        self.pane = ReadingPane(session, self.acts.in_pane, self)
        self._delayed = Delayed(self)
        self._arrange()
        self._connect()
        self._show_columns()
        self.retranslate()

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A list with conditions from elsewhere, or where one was."""
        if place.filters is not None:
            sort, descending = order_of(place.filters)
            self._show_list(replace(self._question, filters=place.filters, sort=sort, descending=descending))
        elif not self._opened:
            self.views.choose_first()
        else:
            self.refresh()
        self._opened = True
        self.table.setFocus()

    def refresh(self) -> None:
        """The same list as it is now; the selected id and the checks stay."""
        self._delayed.start()
        self.views.refresh()
        self.model.refresh()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: views become a box above the table and the pane opens with Enter; wide: the pane stands right."""
        self._width = width
        narrow = width is WidthClass.COMPACT
        self.views.make_narrow(narrow)
        self.pane.setVisible(not narrow and not low)
        self.title.fold(low)

    def search(self, text: str) -> bool:
        """Search within all open complaints, or what is shown when everything is."""
        if text.strip() == self._question.filters.text:
            return True
        self._show_list(replace(self._question, filters=replace(self._question.filters, text=text.strip())))
        return True

    def panes(self) -> list[QWidget]:
        """Views, conditions, table, reading pane."""
        return [self.views, self.conditions, self.table, self.pane]

    def screen_actions(self) -> list[QAction]:
        """Of the current row first, then of the list."""
        return [*self.acts.all, *self._actions]

    def retranslate(self) -> None:
        """Set every word anew."""
        self.title.retranslate()
        self.model.retranslate()
        self._say_title()

    # making ------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self._save = make(Act.SAVE_VIEW, self, self._save_view)
        self._export = make(Act.EXPORT, self, self._export_list)
        self._columns = make(Act.COLUMNS, self, self._choose_columns)
        self._density = make(Act.DENSITY, self, self._turn_density)
        self._check_all = make(Act.CHECK_ALL, self, self._check_every)
        self._clear = make(Act.CLEAR_FILTERS, self, lambda: self._show_list(replace(self._question, filters=Filters())))
        self._actions: list[TableAction] = [
            self._save,
            self._export,
            self._columns,
            self._density,
            self._check_all,
            self._clear,
        ]

    def _arrange(self) -> None:
        px = look().metrics.px
        frame = Card(self, padded=False)
        frame.body.addWidget(self.content, 1)
        frame.body.addWidget(self.bulk)
        right = QWidget(self)
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self.conditions)
        stack.addWidget(frame, 1)
        stack.addWidget(self.pane)
        self._sides = QSplitter(Qt.Orientation.Horizontal, self)
        self._sides.addWidget(self.views)
        self._sides.addWidget(right)
        self._sides.setCollapsible(1, False)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([px(186), px(1060)])
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(4), px(12), px(8))
        column.setSpacing(px(6))
        column.addWidget(self.title)
        column.addWidget(self.errors)
        column.addWidget(self._sides, 1)

    def _connect(self) -> None:
        self.title.offer(self._save, self._columns, self._export)
        self.title.refreshed.connect(self.refresh)
        self._delayed.timeout.connect(lambda: self.title.wait(True))
        self.views.chosen.connect(self._take_list)
        self.views.deleted.connect(self._delete_view)
        self.views.created.connect(self._save_view)
        self.conditions.wanted.connect(lambda filters: self._show_list(replace(self._question, filters=filters)))
        self.model.listed.connect(self._listed)
        self.model.counted.connect(self._counted)
        self.model.troubled.connect(self._troubled)
        self.model.outdated.connect(self._outdated_list)
        self.model.checked_changed.connect(self._show_checks)
        self.content.empty.pressed.connect(self._clear.trigger)
        self.table.remember(self.session.settings, f"list/{self.session.officer.id}")
        self.table.opened.connect(self._open_file)
        self.table.current_changed.connect(self._show_current)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._say_title())
        self.table.head.sort_wanted.connect(self._sort)
        self.table.head.check_wanted.connect(self._check_from_head)
        self.bulk.note.clicked.connect(lambda: self._bulk(BulkNote))
        self.bulk.assign.clicked.connect(lambda: self._bulk(BulkAssign))
        self.bulk.cleared.connect(self.model.clear_checks)
        self.pane.reveal_wanted.connect(lambda: self._act(Act.REVEAL))

    # lists -------------------------------------------------------------------------------------

    def _take_list(self, filters: Filters, sort: SortKey, descending: bool) -> None:
        text = self._question.filters.text
        self._show_list(replace(self._question, filters=replace(filters, text=text), sort=sort, descending=descending))

    def _show_list(self, question: WorklistPage) -> None:
        self._question = question
        self._opened = True
        self.errors.close_bar()
        self.conditions.show_filters(question.filters, question.sort, descending=question.descending)
        self.views.mark(question.filters)
        self._show_sort()
        self.content.wait()
        self._delayed.start()
        self.table.scrollToTop()
        self.model.show(question)

    def _listed(self) -> None:
        self._delayed.stop()
        self.title.wait(False)
        self.errors.close_bar()
        if self.model.total == 0:
            sentence = self.tr("No complaint fits these conditions.")
            self.content.show_empty(sentence, self.tr("Clear the conditions"))
            self.pane.show_file(None)
        else:
            self.content.show_content()
            if not self.table.selectionModel().hasSelection():
                self.table.setCurrentIndex(self.model.index(0, 1))
        self._say_title()

    def _counted(self, total: int, capped: bool) -> None:
        del total, capped
        self._say_title()

    def _troubled(self, error: AppError) -> None:
        self._delayed.stop()
        self.title.wait(False)
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _outdated_list(self) -> None:
        self.errors.withdraw()
        self.title.offer_newer(self.refresh)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        key = self.model.columns[column].key
        if key in SORTS:
            descending = order is Qt.SortOrder.DescendingOrder
            if SORTS[key] is SortKey.REGISTERED and key == "age":
                descending = not descending
            self._show_list(replace(self._question, sort=SORTS[key], descending=descending))

    def _show_sort(self) -> None:
        shown = {SortKey.ACT_BY: "flags", SortKey.DUE: "due", SortKey.REGISTERED: "age"}[self._question.sort]
        keys = [column.key for column in self.model.columns]
        descending = self._question.descending is not (shown == "age")
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.head.show_sort(keys.index(shown), order)

    def _say_title(self) -> None:
        top = self.table.rowAt(0)
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        bottom = self.model.total - 1 if bottom < 0 else bottom
        total = number(self.model.total) + ("" if self.model.complete else "+")
        if self.model.total == 0:
            shown = ""
        else:
            shown = self.tr("{0}–{1} of {2}").format(number(max(top, 0) + 1), number(bottom + 1), total)
        self.title.say(self.views.words_of(self._question.filters), shown)

    # one complaint -----------------------------------------------------------------------------

    def _show_current(self, ident: object) -> None:
        if isinstance(ident, int):
            self.session.ask(
                self, ComplaintFile(complaint_id=ident), self._show_file, failed=self._file_lost, topic="file"
            )
        else:
            self._show_file(None)

    def _show_file(self, file: Complaint | None) -> None:
        self.acts.follow(file)
        self.pane.show_file(file)

    def _file_lost(self, error: AppError) -> None:
        self._show_file(None)
        self._troubled(error)

    def _open_file(self, ident: object) -> None:
        if isinstance(ident, int):
            self.session.go(Place(screen=Screen.FILE, complaint_id=ident))

    def _act(self, act: Act) -> None:
        ident = self.table.current_id
        if not isinstance(ident, int):
            return
        if act is Act.LOG_DIALOGUE:
            self.session.go(Place(screen=Screen.DIALOGUE, complaint_id=ident))
        elif act in (Act.OPEN, Act.OPEN_FILE):
            self._open_file(ident)
        else:
            self.session.go(Place(screen=Screen.FILE, complaint_id=ident, section=act.value))

    def _show_menu(self, where: QPoint, ident: object) -> None:
        if ident is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.acts.all)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy rows with heads"))
        copy.triggered.connect(self.table.copy_rows)
        menu.popup(where)

    # many --------------------------------------------------------------------------------------

    def _show_checks(self) -> None:
        count = len(self.model.checked)
        self.bulk.show_count(count)
        loaded = self.model.total
        state = Qt.CheckState.Unchecked if not count else Qt.CheckState.PartiallyChecked
        if count and count >= loaded:
            state = Qt.CheckState.Checked
        self.table.head.show_check(0, state)

    def _check_every(self) -> None:
        self.model.check_all()
        count = len(self.model.checked)
        if count < self.model.total:
            said = self.tr("{0} of {1} are checked: those that were shown.")
            self.session.tell(said.format(number(count), number(self.model.total)))

    def _check_from_head(self, checked: bool) -> None:
        if checked:
            self._check_every()
        else:
            self.model.clear_checks()

    def _bulk(self, dialog: type[BulkNote | BulkAssign]) -> None:
        made: BulkDialog = dialog(self.session, self.model.checked, self)
        made.done_some.connect(self._forget_checks)
        made.open()

    def _forget_checks(self, ids: list[int]) -> None:
        for ident in ids:
            self.model.forget_check(ident)

    # views, columns, export --------------------------------------------------------------------

    def _save_view(self) -> None:
        ask = QInputDialog(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(self.tr("Save view"))
        ask.setLabelText(self.tr("Name of the list"))
        ask.textValueSelected.connect(self._keep_view)
        ask.open()

    def _keep_view(self, name: str) -> None:
        if not name.strip():
            return
        filters = replace(self._question.filters)
        command = SaveView(
            command_id=uuid4(),
            name=name.strip(),
            filters=filters,
            sort=self._question.sort,
            descending=self._question.descending,
        )
        self.session.do(
            self,
            command,
            lambda _receipt: self.session.tell(self.tr("The list is saved under “Own lists”.")),
            failed=self._troubled,
        )

    def _delete_view(self, view: SavedView) -> None:
        command = DeleteView(command_id=uuid4(), view_id=view.id)
        self.session.do(self, command, failed=self._troubled)

    def _show_columns(self) -> None:
        hidden = self.session.settings.value(f"list/{self.session.officer.id}/hidden", sorted(HIDDEN))
        for at, column in enumerate(self.model.columns):
            self.table.setColumnHidden(at, column.key in hidden)
        self.table.fit_columns()

    def _choose_columns(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = f"list/{self.session.officer.id}/hidden"
        hidden = set(self.session.settings.value(key, sorted(HIDDEN)))
        for column in self.model.columns[2:]:
            entry = menu.addAction(menu_text(column.caption()))
            entry.setCheckable(True)
            entry.setChecked(column.key not in hidden)
            entry.triggered.connect(partial(self._turn_column, column.key))
        menu.addSeparator()
        menu.addAction(self._density)
        back = menu.addAction(self.tr("As designed"))
        back.triggered.connect(self._restore_columns)
        menu.popup(self.title.columns_at())

    def _turn_column(self, key: str, shown: bool) -> None:
        name = f"list/{self.session.officer.id}/hidden"
        hidden = set(self.session.settings.value(name, sorted(HIDDEN)))
        hidden = hidden - {key} if shown else hidden | {key}
        self.session.settings.keep(name, sorted(hidden))
        self._show_columns()

    def _restore_columns(self) -> None:
        self.session.settings.keep(f"list/{self.session.officer.id}/hidden", sorted(HIDDEN))
        self.table.restore_design()
        self._show_columns()

    def _turn_density(self) -> None:
        key = f"list/{self.session.officer.id}/two_lines"
        self.table.set_two_lines(not self.session.settings.value(key, True))

    def _export_list(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to XLSX"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(self.tr("Workbook (*.xlsx)"))
        dialog.selectFile("cases.xlsx")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write every row of the list to this file; the title row shows how far it is and can stop it."""
        self._stopped = stopped = threading.Event()
        words = export.WordsOfRows(self.session.names, self.session.today())
        progress = self.session.tasks.relay(self, self.title.show_progress)
        self.title.offer_stop(stopped.set)
        desk, question, captions = self.session.desk, self.model.question, export.heads()
        self.session.tasks.query(
            self,
            lambda: export.write(Path(file), desk, question, words, captions, progress, stopped),
            lambda count: self._exported(count, file),
            failed=self._not_exported,
        )

    def _exported(self, count: int, file: str) -> None:
        self.title.end_progress()
        self.session.tell(self.tr("{0} rows are in {1}.").format(number(count), Path(file).name))

    def _not_exported(self, error: AppError) -> None:
        self.title.end_progress()
        stopped = self._stopped is not None and self._stopped.is_set()
        if stopped:
            self.session.tell(self.tr("The export was stopped; no file is left."))
        else:
            self._troubled(error)
