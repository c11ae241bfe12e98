"""The minutes of one meeting: written, kept, compared, sent through their life."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop.models.calendar import as_date
from desktop.models.changes import Changes
from desktop.models.errors import AppError
from desktop.models.meeting_minutes import Minutes
from desktop.models.minutes import Direction, MinutesDocument
from desktop.models.minutes.editing import Spot
from desktop.models.seam import Receipt
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import date_text, time_of
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Place, Screen
from desktop.views.infra.slices import Steps
from desktop.views.infra.tokens import Tone
from desktop.views.minutes import stages
from desktop.views.minutes.acts import STEPS
from desktop.views.minutes.annex_filling import AnnexFilling
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.directions_page import DirectionsPage
from desktop.views.minutes.flows import Flows
from desktop.views.minutes.frame import MinutesFrame
from desktop.views.minutes.paper import Paper
from desktop.views.minutes.source import Source
from desktop.views.minutes.step_forms import STEP_FORMS
from desktop.views.minutes.versions_dialog import ComparisonDialog, VersionsDialog


class MinutesPanel(MinutesFrame):
    """Opened with `Place(screen=MINUTES, meeting_id=…)`; `section` may name a step (`Act.value`) or a `Block`.

    Every pause keeps a draft on this PC; Ctrl+S, leaving the screen and every step make a version in the store.
    """

    interest = Changes.MEETINGS

    def build(self) -> Steps:
        """What it does with what is laid out."""
        yield from super().build()
        self._wanted = ""
        self._kept_at: int | None = None
        self.paper = Paper(self.session, self)
        self.annexes = AnnexFilling(self.session, self.stored, self.manuscript, self)
        self.flows = Flows(self.session, self.stored, self.manuscript, self.today, self)
        self._connect()
        self.retranslate()

    # what the shell asks -------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """The minutes of the place; what was written in others is kept."""
        self._wanted = place.section
        if place.meeting_id is not None and place.meeting_id != self.stored.meeting_id:
            self.editor.area.close_form()
            self.stored.save()
            self._kept_at = None
            self.title.say_kept("")
            self.note.close_bar()
            self.errors.close_bar()
            self.stack.setCurrentWidget(self.stack.loading)
            self.stored.open(place.meeting_id)
        elif place.meeting_id is not None:
            self.stored.refresh()

    def refresh(self) -> None:
        """Ask anew; what is written stays."""
        self.stored.refresh()

    def screen_actions(self) -> list[QAction]:
        """Steps and the editor's acts."""
        return self.acts.all

    def keep_draft(self) -> None:
        """What is typed, on this PC."""
        self.editor.area.keep()
        self.stored.keep_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is gone to: the store gets what was written here."""
        super().hideEvent(event)
        self.stored.save()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done, by pointer or Menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._pop_up(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

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
        if self._kept_at is not None:
            self.title.say_kept(self.tr("Kept {0}").format(time_of(self._kept_at, seconds=True)))
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
        page = self.editor.directions
        return self.acts.menu(self, row=page is not None and page.current is not None)

    def own_acts(self) -> dict[Act, Callable[[], object]]:
        """Writing first, then what comes from elsewhere, then the paper."""
        return {
            Act.NEW_DIRECTION: self._new_direction,
            Act.MOVE_UP: lambda: self._with_row(lambda page: page.shift(-1)),
            Act.MOVE_DOWN: lambda: self._with_row(lambda page: page.shift(1)),
            Act.TAKE_OUT: lambda: self._with_row(DirectionsPage.take_out),
            Act.LINK_CASES: lambda: self._with_row(lambda page: self._link(page.current)),
            Act.BRING_PREVIOUS: self._bring,
            Act.READ_PASTED: self._read_pasted,
            Act.UNDO: self.manuscript.undo,
            Act.REDO: self.manuscript.redo,
            Act.VERSIONS: self._show_versions,
            Act.PRINT: self._print,
            Act.SAVE_PDF: self._save_pdf,
            Act.KEEP_DRAFT: self._save,
        }

    def _begin(self, act: Act) -> None:
        meeting, minutes = self.stored.meeting, self.stored.minutes
        made = STEP_FORMS.get(act)
        if meeting is not None and minutes is not None and made is not None:
            self.editor.area.begin(made(self.session, meeting, minutes, self.manuscript.document, self))

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

    def _bring(self) -> None:
        self.flows.bring_previous()

    def _read_pasted(self) -> None:
        self.flows.read_pasted()

    def _print(self) -> None:
        self.paper.show(self.manuscript.document, self._file_name())

    def _save_pdf(self) -> None:
        self.paper.save(self.manuscript.document, self._file_name(), self)

    def _save(self) -> None:
        self.stored.save(lambda: self.session.tell(self.tr("Version {0} is in the store.").format(self.stored.version)))

    def _file_name(self) -> str:
        meeting = self.stored.meeting
        day = f"{as_date(meeting.plan.day):%Y-%m-%d} " if meeting is not None else ""
        return f"{day}{self.tr('Minutes')}.pdf"

    def _back(self) -> None:
        self.session.go(Place(screen=Screen.MEETINGS, meeting_id=self.stored.meeting_id or None))

    # parts ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.title.back_wanted.connect(self._back)
        self.stack.empty.pressed.connect(self._back)
        self.paper.failed.connect(self._fail)
        self.flows.failed.connect(self._fail)
        self.annexes.failed.connect(self._fail)
        self.editor.annex_wanted.connect(self.annexes.fill)
        self.annexes.filled.connect(self.editor.attend_annex)
        self.editor.bring_wanted.connect(self._bring)
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

    # what came -----------------------------------------------------------------------------------

    def _show(self) -> None:
        first = self.stack.currentWidget() is not self.stack.content
        self.stack.show_content()
        self._show_state()
        if first:
            begun = [*self.stored.entries, Direction(text=""), Direction(text="")]
            for page, entry in zip(self.directions_pages(), begun, strict=False):
                page.entry.show_direction(entry)
            self.editor.go(Block.DIRECTIONS, focus=False)
        if self._wanted in set(Block):
            self.editor.go(Block(self._wanted))
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
        self.paper.source = Source(self.session.desk, minutes.issued_sha256 or minutes.signed_sha256)
        self.editor.preview.draw_from(self.paper.source)
        form = self.editor.area.form
        if form is not None:
            form.adopt(minutes)
        if not self.stored.may_write:
            self.title.say_kept(self.tr("read only"), Tone.MUTED, "lock")
        self.title.kept.setToolTip(plain(self.acts[Act.KEEP_DRAFT].reason))
        self.note.tell_remark(minutes.remark if self.stored.may_write else "")
        self._judge_row()

    def _judge_row(self) -> None:
        page = self.editor.directions
        row = page is not None and page.current is not None and not self.manuscript.is_sealed
        self.acts.judge_editing(row=row, undo=self.manuscript.can_undo, redo=self.manuscript.can_redo)

    def _done(self, _receipt: Receipt) -> None:
        self.stored.refresh()

    def _say_kept(self, kept: bool) -> None:
        if not self.stored.may_write:
            return
        if kept:
            self._kept_at = self.session.now()
            self.title.say_kept(self.tr("Kept {0}").format(time_of(self._kept_at, seconds=True)))
        else:
            self.title.say_kept(self.tr("The draft could not be kept on the disk."), Tone.WARN, "warning")

    def _compare(self, theirs: Minutes) -> None:
        ComparisonDialog(theirs.document or MinutesDocument(), self.manuscript.document, self).open()

    def _show_versions(self) -> None:
        if self.stored.minutes is not None:
            VersionsDialog(self.session, self.stored.minutes, self).open()

    def _fail(self, error: AppError) -> None:
        if self.stored.minutes is None:
            self.stack.show_empty(problems.sentence(error), self.tr("Back"), icon="alert")
            return
        retry = self.stored.refresh if problems.may_pass(error) else None
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=retry)

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(at)
