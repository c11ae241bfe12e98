"""The import screen: choose a file, say what its columns mean, see what would change, take it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from desktop.models.changes import Changes
from desktop.models.errors import AppError, Code
from desktop.models.identity import Role
from desktop.models.portal_commands import AskImports, PastImport
from desktop.models.worklist import Body, Filters
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.formats import number
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.portal_import.choose import ChoosePage
from desktop.views.portal_import.columns_page import ColumnsPage
from desktop.views.portal_import.drops import FileDrops
from desktop.views.portal_import.head import Head
from desktop.views.portal_import.job import Job, Preview
from desktop.views.portal_import.memory import MappingMemory
from desktop.views.portal_import.preview_page import PreviewPage
from desktop.views.portal_import.reading import FileReading
from desktop.views.portal_import.refused_rows import RefusedRowsDialog
from desktop.views.portal_import.run import ImportRun
from desktop.views.portal_import.stages import Foot, Stage
from desktop.views.portal_import.take_page import TakePage
from desktop.views.portal_import.working import Working
from desktop.views.widgets.notes import ErrorBar

if TYPE_CHECKING:
    from desktop.services.portal_intake import Intake


class ImportPanel(ScreenPanel):
    """Moves between the steps; reading and taking go on off the window's thread and on other screens."""

    interest = Changes.IMPORTS

    def build(self) -> Steps:
        """Head and foot, then the pages of the steps."""
        session = self.session
        self.stage = Stage.FILE
        self._job: Job | None = None
        self._preview: Preview | None = None
        self._past: tuple[PastImport, ...] = ()
        self._folder = ""
        self._choose = make(Act.CHOOSE_FILE, self, self._choose_file)
        self._read = make(Act.PREVIEW_FILE, self, self._read_file)
        self._start = make(Act.START_IMPORT, self, self._start_import)
        self._export = make(Act.EXPORT_REFUSED, self, self._export_refused)
        self.head = Head(self._choose, self)
        self.errors = ErrorBar(self)
        self.working = Working(self)
        self.reading = FileReading(session, self.working)
        self.stack = QStackedWidget(self)
        self.foot = Foot(self._export, self._read, self._start, self)
        self.stand(self.head, self.errors, self.working, self.stack, self.foot, grows=self.stack)
        yield
        self.first = ChoosePage(self._choose, self.stack)
        self.stack.addWidget(self.first)
        yield
        self.columns = ColumnsPage(self.stack)
        self.memory = MappingMemory(session, self.columns)
        self.stack.addWidget(self.columns)
        yield
        self.preview = PreviewPage(session, self.stack)
        self.stack.addWidget(self.preview)
        yield
        lists_cases = session.posting.role is not Role.ADMINISTRATOR
        self.take = TakePage(self._export, lists_cases=lists_cases, parent=self.stack)
        self.stack.addWidget(self.take)
        self.drops = FileDrops(self)
        yield
        self._connect()
        self.retranslate()
        self._go(Stage.FILE)

    # the shell's -------------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """Where one was; an import under way is shown first."""
        del place
        run = ImportRun.of(self.session)
        if run is not None and not run.over and self.stage is not Stage.TAKE:
            self._follow(run)
        self._ask_lists()
        self.panes()[0].setFocus()

    def refresh(self) -> None:
        """Earlier imports and mappings anew; a preview is made again, for the store may have changed."""
        self._ask_lists()
        if self.stage is Stage.PREVIEW:
            self._read_file()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: side columns shrink or go below; low: the steps fold away."""
        self.head.fold(low)
        self.first.fit(width, low=low)
        self.columns.fit(width)
        self.preview.fit(width, low=low)

    def panes(self) -> list[QWidget]:
        """Of the step in view."""
        panes: dict[Stage, list[QWidget]] = {
            Stage.FILE: [self.first.drop.button, self.first.earlier.table],
            Stage.COLUMNS: [self.columns.rows, self.columns.side],
            Stage.PREVIEW: [self.preview.table, self.preview.pane.table, self.preview.list],
            Stage.TAKE: [self.take],
        }
        return panes[self.stage]

    def screen_actions(self) -> list[QAction]:
        """In the order of the steps."""
        return [self._choose, self._read, self._start, self._export]

    def retranslate(self) -> None:
        """Set every word anew."""
        self._say()

    # making ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.drops.hovering.connect(self.first.drop.light)
        self.drops.dropped.connect(self.take_file)
        self.reading.seen.connect(self._seen)
        self.reading.previewed.connect(self._previewed)
        self.reading.failed.connect(self._not_read)
        self.foot.back.connect(self._go_back)
        self.columns.changed.connect(self._say)
        self.preview.menu_asked.connect(self._add_to_menu)
        self.take.new_wanted.connect(self._show_new)
        self.take.another_wanted.connect(lambda: self._go(Stage.FILE))

    def _ask_lists(self) -> None:
        self.session.ask(self, AskImports(), self._show_past, failed=self._troubled, topic="imports")
        self.memory.ask()

    def _show_past(self, past: tuple[PastImport, ...]) -> None:
        self._past = past
        self.first.earlier.show_imports(past)

    # steps -------------------------------------------------------------------------------------

    def _go(self, stage: Stage) -> None:
        self.stage = stage
        self.stack.setCurrentIndex(stage)
        self.errors.close_bar()
        self._say()
        if self.isVisible():
            self.panes()[0].setFocus()

    def _go_back(self) -> None:
        if self.stage in (Stage.COLUMNS, Stage.PREVIEW):
            self._go(Stage(self.stage - 1))

    def _say(self) -> None:
        run, at = ImportRun.of(self.session), self.stage
        through = at is Stage.TAKE and run is not None and run.over and run.error is None
        self.head.show_stage(at, self._job, self._preview, through=through)
        self.foot.setVisible(at in (Stage.COLUMNS, Stage.PREVIEW))
        self._allow(run)

    def _allow(self, run: ImportRun | None) -> None:
        at, busy = self.stage, run is not None and not run.over
        refused = self._refused_count(run)
        self._read.setVisible(at is Stage.COLUMNS)
        self._start.setVisible(at is Stage.PREVIEW)
        self._export.setVisible(refused > 0 and not busy)
        self._choose.refuse(self.tr("An import is under way.") if busy else "")
        self.drops.wanted = not busy
        lacking = at is Stage.COLUMNS and not self.columns.complete
        self._read.refuse(problems.sentence_of(Code.NO_NUMBER_COLUMN) if lacking else "")
        if at is Stage.PREVIEW and self._preview is not None:
            counts = self._preview.counts
            said = self.tr("{0} new and {1} changed will be taken in; the others stay as they are.")
            self.foot.say(said.format(number(counts.new), number(counts.changed)), refuses=False)
        else:
            self.foot.say(self._read.reason, refuses=True)

    # the file ----------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("The portal's export"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.xlsx *.csv *.txt *.tsv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, file: str) -> None:
        """Look at this file; what was in hand stays in view until the new one is understood."""
        if self._choose.isEnabled():
            path = Path(file)
            self._folder = str(path.parent)
            self.errors.close_bar()
            self.reading.look(path, self.memory.saved)

    def _seen(self, job: Job) -> None:
        self._job, self._preview = job, None
        self.columns.show_job(job)
        self._go(Stage.COLUMNS)

    def _read_file(self) -> None:
        if self._job is not None and self.columns.complete:
            self.errors.close_bar()
            self.reading.read(self._job)

    def _previewed(self, preview: Preview) -> None:
        anew = self.stage is Stage.PREVIEW
        self._preview = preview
        sha256 = preview.intake.reading.sha256
        earlier = next((past for past in self._past if past.sha256 == sha256 and not past.remaining), None)
        self.preview.show_preview(preview, earlier)
        self._say() if anew else self._go(Stage.PREVIEW)
        self.memory.use(preview.intake.reading.mapping)

    def _not_read(self, error: AppError, again: object) -> None:
        if error.code is Code.CANCELLED:
            self.session.tell(problems.sentence(error))
            return
        retry = again if callable(again) else None
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=retry)

    # taking it in ------------------------------------------------------------------------------

    def _start_import(self) -> None:
        if self._job is not None and self._preview is not None:
            run = ImportRun.instead(self.session, self._job, self._preview)
            self._follow(run)
            run.start()

    def _follow(self, run: ImportRun) -> None:
        self._job, self._preview = run.job, run.preview
        run.ended.connect(self._ended)
        self.take.follow(run)
        self._go(Stage.TAKE)

    def _ended(self) -> None:
        self._say()
        if not self.isVisible():
            self.session.tell(self.take.result.text, self.tr("Import"), self._show_here)

    def _show_here(self) -> None:
        self.session.go(Place(screen=Screen.IMPORT))

    def _show_new(self) -> None:
        self.session.go(Place(screen=Screen.CASES, filters=Filters(body=Body.NEW)))

    # refused rows ------------------------------------------------------------------------------

    def _shown_intake(self, run: ImportRun | None) -> Intake | None:
        if self.stage is Stage.TAKE and run is not None:
            return run.intake()
        return self._preview.intake if self.stage is Stage.PREVIEW and self._preview is not None else None

    def _refused_count(self, run: ImportRun | None) -> int:
        if self.stage is Stage.TAKE and run is not None:
            return run.tally().refused
        return self._preview.counts.refused if self.stage is Stage.PREVIEW and self._preview is not None else 0

    def _export_refused(self) -> None:
        intake = self._shown_intake(ImportRun.of(self.session))
        if self._job is not None and intake is not None:
            RefusedRowsDialog(self.session, intake, self._job.path, self._troubled, self).open()

    def _add_to_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addActions([self._start, self._export])

    def _troubled(self, error: AppError) -> None:
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the reading, closes the bar or the pane, goes a step back; in this order."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.reading.busy:
            self.reading.stop()
        elif self.errors.isVisible():
            self.errors.close_bar()
        elif not (self.stage is Stage.PREVIEW and self.preview.leave_pane()):
            self._go_back()
