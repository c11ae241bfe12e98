"""The dialogue screen: the queue and promises, or the call sheet of one complaint."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabWidget, QWidget

from desktop.models.calendar import Calendar
from desktop.models.changes import Changes
from desktop.models.complaint import Kind
from desktop.models.complaint_commands import MobileShown
from desktop.models.dialogue import CallSheet, DialogueQueue, LogDialogue, OpenCallSheet, PromisesDue
from desktop.models.errors import AppError, StaleData
from desktop.models.policy import role_refusal
from desktop.models.rules import AskPolicy, PolicyPage
from desktop.models.seam import Receipt
from desktop.views.dialogue.form import TalkForm
from desktop.views.dialogue.lists import PROMISES, DialogueLists
from desktop.views.dialogue.number import ask_for_number
from desktop.views.dialogue.prompts import SheetPrompts
from desktop.views.dialogue.queue import SettleDialog
from desktop.views.dialogue.side import SheetSide
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.flags import reopened
from desktop.views.infra.labels import KINDS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size, WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.text import Words

PROMISES_AHEAD = 30


class DialoguePanel(ScreenPanel):
    """Opens the call sheet of a complaint, else the queue."""

    interest = Changes.DIALOGUES | Changes.CASES

    def build(self) -> Steps:
        """Head, the two lists, the call sheet."""
        self._sheet: CallSheet | None = None
        self._wanted: int | None = None
        self._narrow = False
        self._back = LinkButton(parent=self)
        self._back.clicked.connect(lambda _on=False: self._show_queue())
        self._arrow = IconMark("chevron-right", self, tone=Tone.MUTED, size=13)
        self._title = Words("", self, size=Size.TITLE, weight=Weight.BOLD, shrinks=True)
        self._about = Words("", self, tone=Tone.MUTED, shrinks=True)
        self._again = KeyCapButton(parent=self, icon="refresh", keys="F5")
        self._again.clicked.connect(self.refresh)
        self._kind_mark = IconMark("kind-grievance", self, size=13)
        self._kind = Words("", self)
        self._reopened = Chip("", Tone.DANGER, self, icon="reopened")
        self._file = make(Act.OPEN_FILE, self, self._open_file)
        self._reveal = make(Act.REVEAL, self, self._ask_reason)
        self._file_button = KeyCapButton(parent=self).follow(self._file)
        self.errors = ErrorBar(self)
        self._arrange()
        yield
        yield from self.lists.making()
        self.side = SheetSide(self.session, self._columns)
        self._columns.addWidget(self.side)
        yield
        self.form = TalkForm(self.session, self._columns)
        self._columns.addWidget(self.form)
        yield
        self.prompts = SheetPrompts(self.session.today, self._columns)
        self._columns.addWidget(self.prompts)
        self._columns.setChildrenCollapsible(False)
        self._size_columns()
        self._connect()
        # a splitter that was hidden does not hear of it by itself
        self.prompts.grew.connect(lambda: QTimer.singleShot(0, self._columns, self._columns.refresh))
        self.retranslate()
        self.session.ask(self, AskPolicy(), self._take_policy, failed=self._failed, topic="policy")

    def open(self, place: Place) -> None:
        """A complaint's call sheet, the promises, or the queue."""
        if place.complaint_id is not None:
            self._open_sheet(place.complaint_id)
        elif place.section == "promises":
            self._show_queue(PROMISES)
        elif self._sheet is None:
            self._show_queue()
        self.refresh()

    def refresh(self) -> None:
        """Queue, promises and the open sheet anew; what is typed stays."""
        session = self.session
        due = DialogueQueue(mine=session.posting.role.level > 0)
        session.ask(self, due, self.lists.show_due, failed=self._failed, topic="queue")
        until = PromisesDue(until_day=session.today() + PROMISES_AHEAD)
        session.ask(self, until, self.lists.show_promises, failed=self._failed, topic="promises")
        if self._wanted is not None:
            self._open_sheet(self._wanted)

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Narrow: the side columns become tabs beside the form."""
        del low
        narrow = width is WidthClass.COMPACT
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.lists.fit(narrow=narrow)
        for widget in (self.side, self.form, self.prompts):
            widget.setParent(None)
        if narrow:
            for widget in (self.form, self.side, self.prompts):
                self._tabs.addTab(widget, "")
            self._sheet_pages.setCurrentWidget(self._tabs)
            self._name_tabs()
        else:
            self._tabs.clear()
            for widget in (self.side, self.form, self.prompts):
                self._columns.addWidget(widget)
                widget.show()
            self._size_columns()
            self._sheet_pages.setCurrentWidget(self._columns)

    def panes(self) -> list[QWidget]:
        """Side, form, prompts, or the tables."""
        if self._sheet is None:
            return [self.lists.parts, self.lists.in_view]
        return [self.side, self.form, self.prompts]

    def screen_actions(self) -> list[QAction]:
        """What can be done with the open sheet."""
        return [self._file, self._reveal] if self._sheet is not None else [self._file]

    def keep_draft(self) -> None:
        """The talk being written."""
        self.form.keep_draft()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._back.setText(self.tr("Dialogue"))
        self._again.setText(self.tr("Refresh"))
        self._name_tabs()
        self._say_title()

    # arrangement ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        px = look().metrics.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for widget in (self._back, self._arrow, self._title, self._kind_mark, self._kind, self._reopened):
            head.addWidget(widget)
        head.addWidget(self._about, 1)
        for button in (self._file_button, self._again):
            head.addWidget(button)
        self._pages = QStackedWidget(self)
        self.lists = DialogueLists(self.session, self._pages)
        self._sheet_pages = QStackedWidget(self._pages)
        self._columns = QSplitter(Qt.Orientation.Horizontal, self._sheet_pages)
        self._tabs = QTabWidget(self._sheet_pages)
        self._tabs.setDocumentMode(True)
        for way in (self._columns, self._tabs):
            self._sheet_pages.addWidget(way)
        for page in (self.lists, self._sheet_pages):
            self._pages.addWidget(page)
        self.stand(head, self.errors, self._pages, grows=self._pages, gap=8)

    def _size_columns(self) -> None:
        px = look().metrics.px
        self._columns.setSizes([px(306), px(586), px(330)])
        for at, stretch in enumerate((0, 1, 0)):
            self._columns.setStretchFactor(at, stretch)

    def _connect(self) -> None:
        self.lists.shown.connect(self._say_title)
        self.lists.due.opened.connect(self._open_sheet)
        for table in (self.lists.due, self.lists.promises):
            table.file_wanted.connect(self._open_file)
        self.lists.promises.opened.connect(self._open_sheet)
        self.lists.promises.settle_wanted.connect(lambda promise: SettleDialog(self.session, promise, self).open())
        self.form.submitted.connect(self._log)
        self.form.left.connect(self._show_queue)
        self.form.reveal_wanted.connect(self._ask_reason)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.form.submit)
        QShortcut(QKeySequence("Ctrl+S"), self, self.form.keep_draft)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave, context=within)

    def _name_tabs(self) -> None:
        for at, words in enumerate((self.tr("Call sheet"), self.tr("Ladder and history"), self.tr("Hints, attempts"))):
            if at < self._tabs.count():
                self._tabs.setTabText(at, words)

    def _say_title(self) -> None:
        sheet = self._sheet
        for widget in (self._back, self._arrow, self._kind_mark, self._kind, self._file_button):
            widget.setVisible(sheet is not None)
        self._reopened.setVisible(sheet is not None and sheet.reopen_count > 0)
        self._again.setVisible(sheet is None)
        self._about.say(self.lists.about() if sheet is None else "")
        self._title.say(self.tr("Call sheet – {0}").format(sheet.number) if sheet else self.tr("Dialogue"))
        if sheet is None:
            return
        label = KINDS[Kind(sheet.kind)]
        self._kind_mark.show_icon(label.icon, label.tone)
        self._kind.say(label.text)
        if sheet.reopen_count:
            self._reopened.say(reopened(sheet.reopen_count, short=False).text)

    # what happens ---------------------------------------------------------------------------------

    def _open_sheet(self, complaint_id: object) -> None:
        if not isinstance(complaint_id, int):
            return
        if self._wanted != complaint_id:
            self.form.keep_draft()
        self._wanted = complaint_id
        wanted = OpenCallSheet(complaint_id=complaint_id)
        self.session.ask(self, wanted, self._show_sheet, failed=self._failed, topic="sheet")

    def _show_sheet(self, sheet: CallSheet) -> None:
        if sheet.complaint_id != self._wanted:
            return
        self.errors.close_bar()
        newly = self._sheet is None or self._sheet.complaint_id != sheet.complaint_id
        self._sheet = sheet
        self.side.show_sheet(sheet)
        self.form.show_sheet(sheet)
        self.prompts.show_sheet(sheet)
        self._pages.setCurrentWidget(self._sheet_pages)
        self._say_title()
        if newly:
            self.form.doubt.setFocus()
        code = role_refusal(self.session.posting, LogDialogue)
        self.form.setEnabled(code is None)
        if code is not None:
            self._file_button.setFocus()
            self.form.note.say(problems.sentence_of(code), tone=Tone.WARN, icon="lock")

    def _show_queue(self, code: str = "") -> None:
        self.form.keep_draft()
        self._sheet = self._wanted = None
        self._pages.setCurrentWidget(self.lists)
        if code:
            self.lists.show_list(code)
        self._say_title()
        self.lists.in_view.table.setFocus()

    def _leave(self) -> None:
        if self._sheet is not None:
            self._show_queue()

    def _take_policy(self, page: PolicyPage) -> None:
        self.form.calendar = Calendar.of(row.day for row in page.holidays if row.district_id is None)

    def _log(self, command: LogDialogue) -> None:
        self.session.do(self, command, self._logged, failed=self._refused)

    def _logged(self, _receipt: Receipt) -> None:
        number = self._sheet.number if self._sheet is not None else ""
        self.form.done()
        self._show_queue()
        self.session.tell(self.tr("The dialogue on {0} is logged.").format(number))
        self.refresh()

    def _refused(self, error: AppError) -> None:
        self.form.failed(error)
        if isinstance(error, StaleData):
            self.errors.show_problem(problems.sentence(error), retry=self.refresh)

    def _failed(self, error: AppError) -> None:
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def _open_file(self) -> None:
        number = self._sheet.complaint_id if self._sheet is not None else self.lists.in_view.complaint_id
        if number is not None:
            self.session.go(Place(screen=Screen.FILE, complaint_id=number))

    def _ask_reason(self) -> None:
        if self._sheet is not None:
            ask_for_number(self.session, self._sheet.complaint_id, self, self._show_number)

    def _show_number(self, shown: MobileShown) -> None:
        if self._sheet is not None and shown.id == self._sheet.complaint_id:
            self.form.mobile.say(shown.mobile)
