"""The parts of the minutes screen and where they stand: title, bars, steps, editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.calendar import as_date
from desktop.models.minutes import Direction, standard_list
from desktop.views.infra.action_table import Act
from desktop.views.infra.look import look
from desktop.views.infra.metrics import WidthClass
from desktop.views.infra.screen import ScreenPanel
from desktop.views.infra.slices import Steps
from desktop.views.minutes.acts import MinutesActs
from desktop.views.minutes.blocks import Block
from desktop.views.minutes.directions_page import DirectionsPage
from desktop.views.minutes.editor import MinutesEditor
from desktop.views.minutes.keeping import Entries
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.store_notes import StoreNotes
from desktop.views.minutes.stored import StoredMinutes
from desktop.views.minutes.title import MinutesTitle
from desktop.views.widgets.card import Card
from desktop.views.widgets.notes import ErrorBar
from desktop.views.widgets.states import ContentStack
from desktop.views.widgets.steps import Stepper


class MinutesFrame(ScreenPanel):
    """Laid out and dressed; what they do is `MinutesPanel`'s."""

    def build(self) -> Steps:
        """Title and bars, the steps, the editor."""
        session, px = self.session, look().metrics.px
        self.manuscript = Manuscript(self)
        self.stored = StoredMinutes(session, self.manuscript, self.entries, self)
        self.acts = MinutesActs(self, self.begin, self.own_acts())
        yield
        lesser = (self.acts[Act.READ_PASTED], self.acts[Act.PRINT])
        self.title = MinutesTitle(lesser, self.acts.steps_backwards, self)
        self.errors, self.note = ErrorBar(self), StoreNotes(self.stored, self)
        content = QWidget(self)
        self.stack = ContentStack(content, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(5), px(12), px(8))
        whole.setSpacing(px(6))
        for part in (self.title, self.errors, self.note):
            whole.addWidget(part)
        whole.addWidget(self.stack, 1)
        yield
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.steps_card = Card(content, padded=False)
        self.stepper = Stepper(self.steps_card)
        self.steps_card.body.addWidget(self.stepper)
        column.addWidget(self.steps_card)
        self.editor = MinutesEditor(self.manuscript, session.tasks, self.today, standard_list(), content)
        column.addWidget(self.editor, 1)
        yield
        self.editor.start()
        yield

    def own_acts(self) -> Mapping[Act, Callable[[], object]]:
        """The editor's own acts, in the order of the menu."""
        raise NotImplementedError

    def begin(self, act: Act) -> None:
        """A step of the minutes' life is wanted."""
        raise NotImplementedError

    def today(self) -> date:
        """The store's day."""
        return as_date(self.session.today())

    def entries(self) -> Entries:
        """What stands in the bars under the directions."""
        found = tuple(page.entry.direction for page in self.directions_pages())
        return found if any(found_in != Direction(text="") for found_in in found) else ()

    def directions_pages(self) -> list[DirectionsPage]:
        """The main directions and the other ones."""
        pages = (self.editor.page_of(Block.DIRECTIONS), self.editor.page_of(Block.OTHER_DIRECTIONS))
        return [page for page in pages if isinstance(page, DirectionsPage)]

    def fit(self, width: WidthClass, *, low: bool) -> None:
        """Where it is low the steps go; the mark beside the title says how far it is."""
        narrow = width is WidthClass.COMPACT
        self.steps_card.setVisible(not low)
        self.title.fold(narrow=narrow)
        self.editor.fit(width, low=low)
        if low and narrow:
            self.title.seat(self.editor.sides)
        else:
            self.title.seat(None)
            self.editor.seat_sides()

    def panes(self) -> list[QWidget]:
        """Title, blocks, text, pages."""
        return [self.title, *self.editor.panes]
