"""The parts of one meeting's page and where they stand: the pages' names, the page in view, the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.list_and_side.area import SideArea
from desktop.views.list_and_side.facts import FactsPane
from desktop.views.meetings.tall_column import scrolling
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.states import ContentStack


class MeetingFrame(QWidget):
    """Laid out; what the parts do is `MeetingPage`'s."""

    def leave(self) -> None:
        """Back to the list."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask anew."""
        raise NotImplementedError

    def show_tab(self, code: str) -> None:
        """Go to a page."""
        raise NotImplementedError

    def side_closed(self) -> None:
        """The side shows no form any more."""
        raise NotImplementedError

    def arrange(self) -> QWidget:
        """What stands around the pages; gives what they are made in."""
        px = look().metrics.px
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        self.content: ContentStack = ContentStack(sides, self)
        self.content.empty.pressed.connect(self.leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        inside = QWidget(sides)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.parts: Segments[str] = Segments(inside, wraps=True)
        self.parts.chosen.connect(self.show_tab)
        column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget(inside)
        column.addWidget(self.stack, 1)
        self.facts = FactsPane(sides)
        self.facts.back.clicked.connect(self.leave)
        self.facts.back.show()
        self.facts.setProperty("ground", "panel")
        self.side = SideArea(scrolling(self.facts, sides), sides)
        self.side.closed.connect(self.side_closed)
        self.side.done.connect(lambda _receipt: self.refresh())
        self.side.outdated.connect(self.refresh)
        sides.addWidget(inside)
        sides.addWidget(self.side)
        sides.setChildrenCollapsible(False)
        sides.setStretchFactor(0, 1)
        sides.setSizes([px(880), px(360)])
        return self.stack
