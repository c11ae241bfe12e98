"""The minutes of one meeting: written, kept, compared, sent through their life."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.meeting_minutes import Minutes
from desktop.models.minutes import Direction, standard_list
from desktop.models.minutes.editing import Spot
from desktop.models.seam import Receipt
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text, time_of
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.tokens import Tone
from desktop.views.minutes import forms, stages
from desktop.views.minutes.acts import STEPS, MinutesActs
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.directions_page import DirectionsPage
from desktop.views.minutes.editor import MinutesEditor
from desktop.views.minutes.flows import Flows
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.paper import Paper
from desktop.views.minutes.store_notes import StoreNotes
from desktop.views.minutes.stored import StoredMinutes
from desktop.views.minutes.title import MinutesTitle
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.steps import Stepper

_FORMS: Mapping[Act, type[forms.StepForm]] = {
    Act.SUBMIT_MINUTES: forms.SubmitForm,
    Act.RETURN_MINUTES: forms.ReturnForm,
    Act.APPROVE_MINUTES: forms.ApproveForm,
    Act.SIGN_MINUTES: forms.SignForm,
    Act.ENDORSE_MINUTES: forms.EndorseForm,
    Act.CIRCULATE_MINUTES: forms.CirculateForm,
    Act.ACKNOWLEDGE_UPLOAD: forms.AcknowledgeForm,
}


class MinutesPanel(ScreenPanel):
    """Opened with `Place(screen=MINUTES, meeting_id=…)`; `section` may name a step (`Act.value`) or a `Block`.

    Every pause keeps a draft on this PC; Ctrl+S, leaving the screen and every step make a version in the store.
    """

    interest = Changes.MEETINGS

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._wanted = ""
        self._fit = (WidthClass.NORMAL, False)
        self.manuscript = Manuscript(self)
        self.stored = StoredMinutes(session, self.manuscript, self._entry, self)
        self.paper = Paper(session, self)
        self.flows = Flows(session, self.stored, self.manuscript, self._today, self)
        self.acts = MinutesActs(self, self.begin, self._own_acts())
        lesser = [self.acts[Act.READ_PASTED], self.acts[Act.PRINT]]
        steps = [self.acts[act] for act in reversed(tuple(STEPS))]
        self.title = MinutesTitle(lesser, steps, self)
        self.errors, self.note = ErrorBar(self), StoreNotes(self.stored, self)
        self.stepper = Stepper(self)
        self.editor = MinutesEditor(self.manuscript, session.tasks, self._today, standard_list(), self)
        self._build()
        self._connect()
        self.retranslate()

    # what the shell asks -------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """The minutes of the place; what was written in others is kept."""
        if place.meeting_id is not None and place.meeting_id != self.stored.meeting_id:
            self.editor.area.close_form()
            self.stored.save()
            self.note.close_bar()
            self.errors.close_bar()
            self.stack.setCurrentWidget(self.stack.loading)
            self.stored.open(place.meeting_id)
        elif place.meeting_id is not None:
            self.stored.refresh()
        self._wanted = place.section

    def refresh(self) -> None:
        """Ask anew; what is written stays."""
        self.stored.refresh()

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Where it is low the steps go, the mark beside the title says how far it is."""
        self._fit = (width, low)
        self.steps_card.setVisible(not low)
        self.editor.fit(width, low=low)

    def screen_actions(self) -> list[QAction]:
        """Steps and the editor's acts."""
        return self.acts.all

    def panes(self) -> list[QWidget]:
        """Blocks, text, pages."""
        return [self.title, *self.editor.panes]

    def keep_draft(self) -> None:
        """What is typed, on this PC."""
        self.editor.area.keep()
        self.stored.keep_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is gone to: the store gets what was written here."""
        super().hideEvent(event)
        self.stored.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bars, then leaves the row being edited."""
        if event.key() == Qt.Key.Key_Escape:
            page = self.editor.directions
            if self.errors.isVisible():
                self.errors.close_bar()
            elif self.note.isVisible():
                self.note.close_bar()
            elif page is not None and page.current is not None:
                page.edit(None)
            else:
                self._back()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._show_state()

    # acts ----------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Open the form of a step, for exactly what is written now."""
        meeting = self.stored.meeting
        if meeting is None or self.stored.minutes is None or not self.acts[act].isEnabled():
            return
        self.errors.close_bar()
        self.stored.save(lambda: self._begin(act))

    def menu(self) -> QMenu:
        """What can be done just now, for the context menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        page = self.editor.directions
        row = (Act.MOVE_UP, Act.MOVE_DOWN, Act.LINK_CASES, Act.TAKE_OUT)
        if page is not None and page.current is not None:
            menu.addActions([self.acts[act] for act in row])
            menu.addSeparator()
        others = [act for act in self.acts.own if act not in row]
        menu.addActions([self.acts[act] for act in others])
        menu.addSeparator()
        menu.addActions([action for action in self.acts.steps.values() if action.isEnabled()])
        return menu

    def _own_acts(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.NEW_DIRECTION: self._new_direction,
            Act.MOVE_UP: lambda: self._with_row(lambda page: page.shift(-1)),
            Act.MOVE_DOWN: lambda: self._with_row(lambda page: page.shift(1)),
            Act.TAKE_OUT: lambda: self._with_row(DirectionsPage.take_out),
            Act.LINK_CASES: lambda: self._with_row(lambda page: self._link(page.current)),
            Act.BRING_PREVIOUS: self.flows.bring_previous,
            Act.READ_PASTED: self.flows.read_pasted,
            Act.UNDO: self.manuscript.undo,
            Act.REDO: self.manuscript.redo,
            Act.PRINT: self._print,
            Act.KEEP_DRAFT: self._save,
        }

    def _begin(self, act: Act) -> None:
        meeting, minutes = self.stored.meeting, self.stored.minutes
        made = _FORMS.get(act)
        if meeting is None or minutes is None or made is None:
            return
        form = made(self.session, meeting, minutes, self.manuscript.document, self)
        self.editor.area.begin(form)

    def _new_direction(self) -> None:
        if self.editor.directions is None:
            self.editor.go(Block.DIRECTIONS)
        page = self.editor.directions
        if page is not None:
            page.begin()

    def _with_row(self, act: Callable[[DirectionsPage], object]) -> None:
        page = self.editor.directions
        if page is not None:
            act(page)

    def _link(self, spot: Spot | None) -> None:
        if spot is not None and not self.manuscript.is_sealed:
            self.flows.link(spot)

    def _print(self) -> None:
        self.paper.show(self.manuscript.document, self._file_name())

    def _save(self) -> None:
        self.stored.save(lambda: self.session.tell(self.tr("Version {0} is in the store.").format(self.stored.version)))

    def _file_name(self) -> str:
        meeting = self.stored.meeting
        day = f"{as_date(meeting.plan.day):%Y-%m-%d} " if meeting is not None else ""
        return f"{day}{self.tr('Minutes')}.pdf"

    def _back(self) -> None:
        self.session.go(Place(screen=Screen.TODAY))

    # parts ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        px = look().metrics.px
        self.steps_card = Card(self, padded=False)
        self.steps_card.body.addWidget(self.stepper)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.steps_card)
        column.addWidget(self.editor, 1)
        self.stack = ContentStack(content, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(5), px(12), px(8))
        whole.setSpacing(px(6))
        whole.addWidget(self.title)
        whole.addWidget(self.errors)
        whole.addWidget(self.note)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.title.back_wanted.connect(self._back)
        self.stack.empty.pressed.connect(self._back)
        self.paper.failed.connect(self._fail)
        self.flows.failed.connect(self._fail)
        self.editor.bring_wanted.connect(self.flows.bring_previous)
        self.editor.complaints_wanted.connect(self._link)
        stored, editor = self.stored, self.editor
        stored.arrived.connect(self._show)
        stored.kept.connect(self._say_kept)
        stored.saved.connect(lambda: self._say_kept(True))
        self.note.difference_wanted.connect(self._compare)
        self.note.undo_wanted.connect(self.manuscript.undo)
        stored.failed.connect(self._fail)
        editor.typed.connect(stored.touch)
        editor.focused.connect(self._judge_row)
        editor.menu_wanted.connect(self._pop_up)
        editor.area.done.connect(self._done)
        editor.area.outdated.connect(stored.refresh)
        editor.preview.failed.connect(self._fail)
        self.manuscript.changed.connect(self._judge_row)

    def _entry(self) -> Direction:
        page = self.editor.page_of(Block.DIRECTIONS)
        return page.entry.direction if isinstance(page, DirectionsPage) else Direction(text="")

    # what came -----------------------------------------------------------------------------------

    def _show(self) -> None:
        first = self.stack.currentWidget() is not self.stack.content
        self.stack.show_content()
        self._show_state()
        if first:
            page = self.editor.page_of(Block.DIRECTIONS)
            if isinstance(page, DirectionsPage):
                page.entry.show_direction(self.stored.entry)
            self.editor.go(Block(self._wanted) if self._wanted in set(Block) else Block.DIRECTIONS, focus=False)
        step = next((act for act in STEPS if act.value == self._wanted), None)
        self._wanted = ""
        if step is not None:
            self.begin(step)

    def _show_state(self) -> None:
        meeting, minutes = self.stored.meeting, self.stored.minutes
        if meeting is None or minutes is None:
            return
        plan = meeting.plan
        self.title.show_meeting(plan.series.kind, date_text(plan.day), minutes.state, minutes.version)
        self.stepper.show_steps(stages.steps(meeting, minutes), stages.now(minutes.state))
        self.acts.judge(meeting, minutes, may_write=self.stored.may_write)
        self.title.offer(*self.acts.next_of(minutes))
        if not self.stored.may_write:
            self.title.say_kept(self.tr("read only"), Tone.MUTED, "lock")
        self.note.tell_remark(minutes.remark if self.stored.may_write else "")
        self._judge_row()

    def _judge_row(self) -> None:
        page = self.editor.directions
        row = page is not None and page.current is not None and not self.manuscript.is_sealed
        for act in (Act.MOVE_UP, Act.MOVE_DOWN, Act.LINK_CASES, Act.TAKE_OUT):
            self.acts[act].refuse("" if row else self.tr("Choose a direction first."))
        self.acts[Act.UNDO].refuse("" if self.manuscript.can_undo else self.tr("There is nothing to undo."))
        self.acts[Act.REDO].refuse("" if self.manuscript.can_redo else self.tr("There is nothing to redo."))

    def _done(self, _receipt: Receipt) -> None:
        self.stored.refresh()

    def _say_kept(self, kept: bool) -> None:
        if not self.stored.may_write:
            return
        if kept:
            self.title.say_kept(self.tr("Kept {0}").format(time_of(self.session.now(), seconds=True)))
        else:
            self.title.say_kept(self.tr("The draft could not be kept on the disk."), Tone.WARN, "warning")

    def _compare(self, theirs: Minutes) -> None:
        del theirs

    def _fail(self, error: AppError) -> None:
        if self.stored.minutes is None:
            self.stack.show_empty(problems.sentence(error), self.tr("Back"), icon="alert")
            return
        retry = self.stored.refresh if problems.may_pass(error) else None
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=retry)

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(at)

    def _today(self) -> date:
        return as_date(self.session.today())
