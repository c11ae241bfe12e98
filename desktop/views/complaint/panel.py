"""The file of one complaint: facts at the left, its course in the middle, what is done to it at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.changes import Changes
from desktop.models.complaint import Complaint, ComplaintFile
from desktop.models.complaint_commands import MobileShown
from desktop.models.errors import AppError
from desktop.views.complaint.acts import FORMS, ActArea
from desktop.views.complaint.attachments import AttachmentsCard
from desktop.views.complaint.columns import COURSE, DONE, KNOWN, FileColumns
from desktop.views.complaint.facts import DuplicatesCard, FactsCard, PersonCard, TextsCard
from desktop.views.complaint.forms.merging import MergeForm
from desktop.views.complaint.offered import OfferedActs
from desktop.views.complaint.refusals import COMMANDS, reason_of
from desktop.views.complaint.timeline import Timeline
from desktop.views.complaint.title import FileTitle
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.labels import STATUSES
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.states import ContentStack, Delayed

_NAMED_DUPLICATES = 5


class ComplaintPanel(ScreenPanel):
    """Opened with `Place(screen=FILE, complaint_id=…)`; `section` may name the act to begin (`Act.value`)."""

    interest = Changes.CASES | Changes.DIALOGUES | Changes.CLOSURES

    def build(self) -> Steps:
        """Head, what is known, the course, the acts."""
        session = self.session
        self._id: int | None = None
        self.file: Complaint | None = None
        self._wanted: Act | None = None
        self._width = WidthClass.NORMAL
        self.title = FileTitle(self)
        self.title.back_wanted.connect(lambda: session.go(Place(screen=Screen.CASES)))
        self._delayed = Delayed(self)
        self._delayed.timeout.connect(lambda: self.title.say_waiting(waiting=True))
        self.errors = ErrorBar(self)
        self.parts: Segments[str] = Segments(self, wraps=True)
        self.parts.chosen.connect(lambda _part: self._arrange())
        self.columns = FileColumns(self)
        self.stack = ContentStack(self.columns, self)
        self.stack.empty.pressed.connect(lambda: session.go(Place(screen=Screen.CASES)))
        self.stand(self.title, self.errors, self.parts, self.stack, grows=self.stack)
        yield
        self.actions_of_file: list[TableAction] = []
        for act in COMMANDS:
            self.actions_of_file.append(self._make(act))
            yield
        yield from self._make_known()
        yield from self._make_course()
        self.offered = OfferedActs(self.actions_of_file, self.columns.right)
        yield
        self.area = ActArea(session, self.columns.right)
        self.area.finished.connect(self._finished)
        self.area.closed.connect(self._form_closed)
        self.area.outdated.connect(self.refresh)
        self.area.attach_wanted.connect(self.attachments.choose)
        self.area.difference_wanted.connect(self._show_difference)
        self.columns.put_right(self.offered, self.area)
        yield
        self.retranslate()

    def _make_known(self) -> Steps:
        left = self.columns.left
        self.person = PersonCard(left)
        self.person.reveal_wanted.connect(partial(self.begin, Act.REVEAL))
        self.facts = FactsCard(self.session, left)
        self.columns.put_left(self.person, self.facts)
        yield
        self.attachments = AttachmentsCard(self.session, left)
        self.duplicates = DuplicatesCard(left)
        self.duplicates.opened.connect(self._open_other)
        self.columns.put_left(self.attachments, self.duplicates)
        yield

    def _make_course(self) -> Steps:
        self.texts = TextsCard(self.columns.middle)
        self.timeline = Timeline(self.session, self.columns.middle)
        self.columns.put_middle(self.texts, self.timeline)
        yield

    # what the shell asks -------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """The complaint of the place; the form begun in another one keeps its draft."""
        if place.complaint_id is not None and place.complaint_id != self._id:
            self.area.close_form()
            self._id, self.file = place.complaint_id, None
            self.stack.setCurrentWidget(self.stack.loading)
            self.timeline.mark_after(None)
            self.title.clear()
            self.parts.choose(COURSE)
        self._wanted = next((act for act in COMMANDS if act.value == place.section), None)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; the old file stays until the new one is here."""
        if self._id is None:
            self.stack.show_empty(self.tr("No complaint is open."), self.tr("To the cases"), icon="page")
            return
        self._delayed.start()
        question = ComplaintFile(complaint_id=self._id)
        self.session.ask(self, question, self._show, failed=self._failed, topic="file")

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Three columns, or one at a time where it is narrow."""
        self._width = width
        self.title.fit(low=low)
        self._arrange()

    def screen_actions(self) -> list[QAction]:
        """All acts of the file, and the form's own while one is open."""
        inside: list[QAction] = list(self.area.actions_inside) if self.area.form is not None else []
        return [*self.actions_of_file, *inside]

    def panes(self) -> list[QWidget]:
        """Left to right."""
        return [pane for pane in self.columns.parts if pane.isVisible()]

    def keep_draft(self) -> None:
        """The form's text."""
        self.area.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns may be narrower than their words wish."""
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.parts.offer([(KNOWN, self.tr("Facts")), (COURSE, self.tr("Course")), (DONE, self.tr("Actions"))])
        if self.parts.value is None:
            self.parts.choose(COURSE)
        if self.file is not None:
            self.offered.show_file(self.file)
            self.attachments.show_file(self.file, reason_of(self.file, Act.ATTACH))

    # acts ----------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Open the form of an act, or go where it is done; a refused one says why."""
        file = self.file
        if file is None:
            return
        if act is not Act.PROPOSE_CLOSURE and (reason := reason_of(file, act)):
            self.errors.show_problem(reason)
            return
        self.errors.close_bar()
        if act is Act.LOG_DIALOGUE:
            self.session.go(Place(screen=Screen.DIALOGUE, complaint_id=file.case.id))
        elif act is Act.ATTACH:
            self.attachments.choose()
        elif act in FORMS:
            form = self.area.begin(file, act)
            if isinstance(form, MergeForm):
                self._suggest_duplicate(form)
            self.parts.choose(DONE)
            self._arrange()
            form.begin()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All acts, those refused in grey with their reason as tip."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(QPoint(self.width() // 2, self.height() // 3))
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """What can be done, by pointer or Menu key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions([action for action in self.actions_of_file if action.isEnabled()])
        refused = [action for action in self.actions_of_file if not action.isEnabled()]
        if refused:
            menu.addSeparator()
            menu.addActions(refused)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the bar, then back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            if self.errors.isVisible():
                self.errors.close_bar()
            elif self.area.form is not None:
                self.area.form.leave()
            else:
                self.session.go(Place(screen=Screen.CASES))
            return
        super().keyPressEvent(event)

    def _make(self, act: Act) -> TableAction:
        return make(act, self, partial(self.begin, act))

    def _finished(self, act: Act, receipt: object) -> None:
        if act is Act.REVEAL and isinstance(receipt, MobileShown):
            self.person.show_number(receipt.mobile)
            self.parts.choose(KNOWN)
        self._form_closed()
        self.refresh()

    def _form_closed(self) -> None:
        self._arrange()
        self.offered.setFocus()

    def _show_difference(self, entry: int) -> None:
        self.timeline.mark_after(entry)
        if self._width is WidthClass.COMPACT:
            self.parts.choose(COURSE)
            self._arrange()

    # answers -------------------------------------------------------------------------------------

    def _show(self, file: Complaint) -> None:
        self._delayed.stop()
        if file.case.id != self._id:
            return
        first = self.file is None
        self.file = file
        self.title.show_file(file)
        self.person.show_file(file)
        self.facts.show_file(file)
        self.texts.show_file(file)
        self.attachments.show_file(file, reason_of(file, Act.ATTACH))
        self.timeline.show_events(file.events)
        self.offered.show_file(file)
        self.area.adopt(file)
        self.stack.show_content()
        if first or min(len(file.duplicates), _NAMED_DUPLICATES) != self.duplicates.count:
            self._show_duplicates(file)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.begin(wanted)
        self._arrange()

    def _failed(self, error: AppError) -> None:
        self._delayed.stop()
        self.title.say_waiting(waiting=False)
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)
        if self.file is None:
            self.stack.show_empty(problems.sentence(error), self.tr("To the cases"), icon="page")

    def _show_duplicates(self, file: Complaint) -> None:
        shown = file.duplicates[:_NAMED_DUPLICATES]
        self.duplicates.show_ids(shown)
        for complaint_id in shown:
            question = ComplaintFile(complaint_id=complaint_id)
            topic = f"duplicate-{complaint_id}"
            self.session.ask(self, question, self._name_duplicate, failed=_unheard, topic=topic)

    def _name_duplicate(self, other: Complaint) -> None:
        words = f"{other.case.number} · {STATUSES[other.case.status].text}"
        self.duplicates.name(other.case.id, words, other.case.number)
        if isinstance(self.area.form, MergeForm):
            self._suggest_duplicate(self.area.form)

    def _suggest_duplicate(self, form: MergeForm) -> None:
        numbers = self.duplicates.numbers
        if numbers and not form.text("into_id"):
            form.suggest(numbers[0])

    def _open_other(self, complaint_id: int) -> None:
        self.session.go(Place(screen=Screen.FILE, complaint_id=complaint_id))

    def _arrange(self) -> None:
        form = self.area.form
        self.columns.arrange(
            self._width, shown=self.parts.value or COURSE, form=form is not None, roomy=form.roomy if form else False
        )
        self.parts.setVisible(self._width is WidthClass.COMPACT and self.file is not None)


def _unheard(_error: AppError) -> None:
    """A like that this posting may not open keeps its dots."""
