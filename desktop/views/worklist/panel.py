"""The list screen: saved views at the left, conditions above, the table, many at once, the reading pane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.rules import Rules
from desktop.models.worklist import Filters, SortKey, WorklistPage
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place
from desktop.views.infra.slices import Steps
from desktop.views.register.offer import register_acts
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.states import ContentStack, Delayed
from desktop.views.widgets.table_view import TableView
from desktop.views.worklist.checked_rows import CheckedRows
from desktop.views.worklist.column_choice import ColumnChoice
from desktop.views.worklist.columns import SORTS, ComplaintCells, columns
from desktop.views.worklist.conditions import Conditions
from desktop.views.worklist.current_case import CurrentCase
from desktop.views.worklist.export_run import ExportRun
from desktop.views.worklist.lists import landing, natural, possible, wider
from desktop.views.worklist.model import WorklistModel
from desktop.views.worklist.own_views import OwnViews
from desktop.views.worklist.title_row import TitleRow
from desktop.views.worklist.views_list import ViewsList


class WorklistPanel(ScreenPanel):
    """Moves between lists, keeps the selected id, and hands acts on one complaint to its file."""

    interest = Changes.CASES | Changes.DIALOGUES | Changes.CLOSURES | Changes.IMPORTS | Changes.VIEWS | Changes.POLICY

    def build(self) -> Steps:
        """Head, views, conditions, table, reading pane."""
        session, px = self.session, look().metrics.px
        self._question = WorklistPage()
        self._row = 0
        """Where the current row stood last: a row that left the list makes way for its neighbour."""
        self._opened = self._anew = False
        self._delayed = Delayed(self)
        self._cells = ComplaintCells(session)
        self.model = WorklistModel(session, columns(self._cells), self)
        if self.expected is not None:
            self.model.ask_ahead(landing(self.expected.filters, session), self.interest)
        yield
        self.title = TitleRow(self)
        self.errors = ErrorBar(self)
        self._sides = QSplitter(Qt.Orientation.Horizontal, self)
        self.stand(self.title, self.errors, self._sides, grows=self._sides, gap=6)
        yield
        self.views = ViewsList(session, self._sides)
        self._sides.addWidget(self.views)
        yield
        right = QWidget(self._sides)
        self._sides.addWidget(right)
        self._sides.setCollapsible(1, False)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([px(186), px(1060)])
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        self.conditions = Conditions(session, right)
        stack.addWidget(self.conditions)
        frame = Card(right, padded=False)
        stack.addWidget(frame, 1)
        yield
        yield from self._make_table(frame)
        yield
        self.current = CurrentCase(session, self.table, self)
        yield
        self.pane = self.current.make_pane(right)
        stack.addWidget(self.pane)
        self.column_choice = ColumnChoice(session, self.table, self.model, self)
        self.own_views = OwnViews(session, self)
        self.export = ExportRun(session, self.title, self)
        yield
        self._make_actions()
        yield
        self._connect()
        self.retranslate()

    def _make_table(self, frame: Card) -> Steps:
        session = self.session
        self.table = TableView(frame)
        self.content = ContentStack(self.table, frame)
        frame.body.addWidget(self.content, 1)
        yield
        self.table.setModel(self.model)
        yield
        self.table.arrange(self.model.columns)
        self.table.remember(session.settings, f"list/{session.officer.id}")
        yield
        self.many = CheckedRows(session, self.model, self.table.head, frame)
        frame.body.addWidget(self.many.bar)

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """A list with conditions from elsewhere, or where one was."""
        if place.filters is not None:
            self._show_list(natural(place.filters))
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
        narrow = width is WidthClass.COMPACT
        for part in (self.views, self.column_choice):
            part.make_narrow(narrow)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way is not self._sides.orientation():
            self._sides.setOrientation(way)
            px = look().metrics.px
            self._sides.setSizes([1, px(1060)] if narrow else [px(186), px(1060)])
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
        return [*self.current.acts.all, *self._actions]

    def retranslate(self) -> None:
        """Set every word anew."""
        self.title.retranslate()
        self.model.retranslate()
        self.many.retranslate()
        self._say_title()

    # making ------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self._save = make(Act.SAVE_VIEW, self, lambda: self.own_views.save(self._question))
        self._export = make(Act.EXPORT, self, self._ask_export)
        self._columns = make(Act.COLUMNS, self, self._choose_columns)
        self._density = make(Act.DENSITY, self, self.column_choice.turn_density)
        self._check_all = make(Act.CHECK_ALL, self, self.many.check_all)
        self._clear = make(Act.CLEAR_FILTERS, self, lambda: self._show_list(replace(self._question, filters=Filters())))
        self._register = register_acts(self.session, self)
        rest = (self._save, self._export, self._columns, self._density, self._check_all, self._clear)
        self._actions: list[TableAction] = [*self._register, *rest]

    def _connect(self) -> None:
        self.title.offer(self._save, self._columns, self._export, *self._register)
        self.title.refreshed.connect(self.refresh)
        self._delayed.timeout.connect(lambda: self.title.wait(True))
        self.views.chosen.connect(self._take_list)
        self.views.deleted.connect(self.own_views.delete)
        self.views.ruled.connect(self._take_rules)
        self.views.named.connect(self._say_title)
        self.views.created.connect(self._save.trigger)
        self.own_views.refused.connect(self._troubled)
        self.export.refused.connect(self._troubled)
        self.conditions.wanted.connect(lambda filters: self._show_list(replace(self._question, filters=filters)))
        self.model.listed.connect(self._listed)
        self.model.counted.connect(lambda _total, _capped: self._say_title())
        self.model.troubled.connect(self._troubled)
        self.model.outdated.connect(self._outdated_list)
        self.content.empty.pressed.connect(self._widen)
        self.table.current_changed.connect(self._note_row)
        self.current.troubled.connect(self._troubled)
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._say_title())
        self.table.head.sort_wanted.connect(self._sort)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._step_back, context=within)

    def _ask_export(self) -> None:
        self.export.ask(self.model.question, self.views.words_of(self._question.filters))

    def _choose_columns(self) -> None:
        self.column_choice.open_menu(self.title.columns_at(), self._density)

    def _step_back(self) -> None:
        """Esc: the bar closes, else the checks go, else the search."""
        if self.errors.isVisible():
            self.errors.close_bar()
        elif self.model.checked:
            self.model.clear_checks()
        elif self._question.filters.text:
            self.search("")

    # lists -------------------------------------------------------------------------------------

    def _take_list(self, filters: Filters, sort: SortKey, descending: bool) -> None:
        text = self._question.filters.text
        self._show_list(replace(self._question, filters=replace(filters, text=text), sort=sort, descending=descending))

    def _show_list(self, question: WorklistPage) -> None:
        self._question = question = possible(question)
        self._opened = True
        self.searched.emit(question.filters.text)
        self.errors.close_bar()
        self.conditions.show_filters(question.filters, question.sort, descending=question.descending)
        self.views.mark(question.filters)
        self._show_sort()
        self._delayed.start()
        self._row, self._anew = 0, True
        if not self.model.show(question):
            self.content.wait()

    def _take_rules(self, rules: Rules) -> None:
        self._cells.rules = rules
        self.table.viewport().update()

    def _widen(self) -> None:
        self._show_list(natural(wider(self._question.filters)))

    def _listed(self) -> None:
        self._delayed.stop()
        self.title.wait(False)
        self.errors.close_bar()
        if self.model.total == 0:
            widens = bool(wider(self._question.filters).text)
            button = self.tr("Search all cases, closed ones too") if widens else self.tr("Clear the conditions")
            self.content.show_empty(self.tr("No complaint fits these conditions."), button)
            self.current.clear()
        else:
            self.content.show_content()
            if self._anew:
                self.table.start_at_top()
            self._anew = False
            if not self.table.selectionModel().hasSelection():
                row = min(max(self._row, 0), self.model.total - 1)
                self.table.setCurrentIndex(self.model.index(row, 1))
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

    def _note_row(self, ident: object) -> None:
        if ident is not None:
            self._row = self.table.currentIndex().row()
