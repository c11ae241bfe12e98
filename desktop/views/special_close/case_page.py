"""Queue, case and evidence side by side: the frame of L3's decisions, of L4's second look and of L2's own proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.complaint import Complaint, ComplaintFile
from desktop.models.errors import AppError
from desktop.models.special_close import DecisionFile, OpenDecision
from desktop.services.ports import Desk
from desktop.views.complaint.copies import Copies
from desktop.views.infra import problems
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.session import Place, Screen, Session
from desktop.views.infra.slices import Steps
from desktop.views.special_close.case_card import CaseCard
from desktop.views.special_close.evidence_side import EvidenceSide
from desktop.views.special_close.queue import CaseQueue, QueueEntry
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.states import ContentStack

_QUEUE, _CASE, _SIDE = "queue", "case", "side"
_NO_LIMIT = 16_777_215
"""Qt's widest widget."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Both readings of the case in view: what is decided on, and the file with files and refusals."""

    file: DecisionFile
    whole: Complaint


class CasePage(Retranslated, QWidget):
    """A subclass asks for its queue in `ask_queue`, gives a foot, and hears `case_shown`."""

    counted = Signal(int)
    decides = False
    """Whether the reader's own point stands in the checklist."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.case: OpenCase | None = None
        self._wanted: int | None = None
        self._width = WidthClass.NORMAL
        self.is_built = False

    def making(self) -> Steps:
        """The one way to make it whole; to be carried out before anything else is called."""
        yield from self.build()
        self.is_built = True

    def build(self) -> Steps:
        """Queue, case, evidence; a subclass puts its foot under them."""
        px = look().metrics.px
        self.errors = ErrorBar(self)
        self.parts: Segments[str] = Segments(self, wraps=True)
        self.parts.chosen.connect(lambda _part: self._show_parts())
        body = QWidget(self)
        self.stack = ContentStack(body, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.errors)
        whole.addWidget(self.parts)
        whole.addWidget(self.stack, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        yield
        self.queue_card = Card(body, padded=False)
        row.addWidget(self.queue_card)
        self.queue_head = self.queue_card.add_head("")
        self.queue = CaseQueue(self.queue_card)
        self.queue.chosen.connect(self._ask_case)
        self.queue_card.body.addWidget(self.queue, 1)
        self._main = QWidget(body)
        row.addWidget(self._main, 1)
        self._right = QVBoxLayout(self._main)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(px(8))
        upper = QHBoxLayout()
        upper.setSpacing(px(8))
        self._right.addLayout(upper, 1)
        yield
        self.card = CaseCard(self.session, self._main, decides=self.decides)
        upper.addWidget(self.card, 1)
        self.copies = Copies(self.session, self)
        self.copies.failed.connect(self.failed)
        self.card.file_wanted.connect(self.copies.open)
        yield
        self.side = EvidenceSide(self._main)
        self.side.opened.connect(self._open_file)
        upper.addWidget(self.side)
        yield

    # what a subclass says ------------------------------------------------------------------------

    def ask_queue(self) -> None:
        """Ask for the rows and give them to `show_queue`."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """When there is nothing in the queue."""
        raise NotImplementedError

    def queue_words(self) -> tuple[str, str]:
        """Title of the queue and the note beside it."""
        raise NotImplementedError

    def case_shown(self, case: OpenCase) -> None:
        """Another case, or the same one read anew."""

    def keep_draft(self) -> None:
        """What is typed."""

    @property
    def foot_parent(self) -> QWidget:
        """In which a foot is made."""
        return self._main

    def add_foot(self, foot: QWidget) -> None:
        """Under case and evidence, always in view."""
        self._right.addWidget(foot)

    # from the panel ------------------------------------------------------------------------------

    def open(self, complaint_id: int | None) -> None:
        """Show the case that is named, else the one that was open."""
        self._wanted = complaint_id
        self.stack.wait()
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; what is typed and chosen stays."""
        self.ask_queue()

    def step(self, by: int) -> None:
        """Next or previous in the queue."""
        self.queue.step(by)

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Three columns, or one at a time where it is narrow."""
        del low
        self._width = width
        px = look().metrics.px
        wide = width is WidthClass.WIDE
        compact = width is WidthClass.COMPACT
        for part, width_ in ((self.queue_card, 320 if wide else 258), (self.side, 460 if wide else 390)):
            part.setMinimumWidth(0 if compact else px(width_))
            part.setMaximumWidth(_NO_LIMIT if compact else px(width_))
        self._show_parts()

    def show_queue(self, entries: Sequence[QueueEntry]) -> None:
        """Rows in their order; the chosen one stays, else the next in its place opens."""
        self.counted.emit(len(entries))
        self.queue.show_entries(entries)
        title, note = self.queue_words()
        self.queue_head.title.say(title)
        self.queue_head.note.say(note)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self.queue.select(wanted):
            self.queue.clearSelection()
            self._ask_case(wanted)
            return
        current = self.queue.current
        if current is None:
            self.keep_draft()
            self.case = None
            self.stack.show_empty(self.empty_words(), icon="special-close")
            self._show_parts()
            return
        self._ask_case(current)

    def failed(self, error: AppError) -> None:
        """Said above; nothing else changes."""
        self.errors.show_problem(problems.sentence(error), details=problems.technical(error), retry=self.refresh)

    def retranslate(self) -> None:
        """Set every word anew."""
        flags = len(self.case.file.flags) if self.case is not None else 0
        side = self.tr("Red flags ({0})").format(flags)
        self.parts.offer([(_QUEUE, self.queue_words()[0]), (_CASE, self.tr("Proposal")), (_SIDE, side)])
        if self.parts.value is None:
            self.parts.choose(_CASE)
        title, note = self.queue_words()
        self.queue_head.title.say(title)
        self.queue_head.note.say(note)

    # inside --------------------------------------------------------------------------------------

    def _ask_case(self, complaint_id: int) -> None:
        work = partial(_read_case, self.session.desk, complaint_id)
        self.session.tasks.query(self, work, self._show_case, failed=self.failed, topic="case")

    def _show_case(self, case: OpenCase) -> None:
        if self.queue.current not in (None, case.file.case.id):
            return
        self.case = case
        self.card.show_file(case.file, case.whole.attachments)
        self.side.show_file(case.file)
        self.stack.show_content()
        self.retranslate()
        self._show_parts()
        self.case_shown(case)

    def _show_parts(self) -> None:
        compact = self._width is WidthClass.COMPACT
        shown = self.parts.value
        self.parts.setVisible(compact and self.case is not None)
        self.queue_card.setVisible(not compact or shown == _QUEUE)
        self._main.setVisible(not compact or shown != _QUEUE)
        self.card.setVisible(not compact or shown == _CASE)
        self.side.setVisible(not compact or shown == _SIDE)

    def _open_file(self, complaint_id: int) -> None:
        self.session.go(Place(screen=Screen.FILE, complaint_id=complaint_id))


def _read_case(desk: Desk, complaint_id: int) -> OpenCase:
    return OpenCase(
        desk.ask(OpenDecision(complaint_id=complaint_id)), desk.ask(ComplaintFile(complaint_id=complaint_id))
    )
