"""One list and its side together: the facts of the current row, or the form that changes it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.models.seam import Receipt
from desktop.views.infra.action_table import Act
from desktop.views.infra.look import look
from desktop.views.list_and_side.area import SideArea
from desktop.views.list_and_side.facts import FactsPane
from desktop.views.list_and_side.section import Section
from desktop.views.widgets.retranslated import Retranslated


class ListAndSide(Retranslated, QWidget):
    """Where it is narrow the side takes the list's place when a row is opened or a form begun; Esc goes back.

    A list that is not given is made in `sides` and handed to `hold`; nothing else is called before.
    """

    moved_on = Signal()
    """A form was begun or closed: what the screen offers has changed."""

    def __init__(self, section: Section[Any] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_built = False
        self._narrow = False
        self._stale: object = None
        self._of_form: object = None
        self.sides = QSplitter(Qt.Orientation.Horizontal, self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        if section is not None:
            self.hold(section)

    def hold(self, section: Section[Any]) -> None:
        """Show the list, and make a side for its rows."""
        self.section = section
        self.sides.addWidget(section)
        self.facts = FactsPane(self.sides)
        self.side = SideArea(self.facts, self.sides)
        self.facts.back.clicked.connect(self.back_to_list)
        self.facts.offer(section.row_acts, section.read_only)
        self.side.closed.connect(self.back_to_list)
        self.side.done.connect(self._done)
        self.side.outdated.connect(self._outdate)
        self.sides.addWidget(self.side)
        self.sides.setCollapsible(0, False)
        self.sides.setCollapsible(1, False)
        self.sides.setStretchFactor(0, 1)
        px = look().metrics.px
        self.sides.setSizes([px(880), px(360)])
        section.current_changed.connect(self._show_current)
        section.listed.connect(self._listed)
        section.wanted.connect(self.begin)
        self.is_built = True
        self.retranslate()

    def begin(self, act: Act) -> None:
        """Show the form of an act on the current row; one begun before keeps its draft."""
        form = self.section.form(act)
        if form is None:
            return
        self._of_form = self.section.table.current_id
        self.side.begin(form)
        self.show_side(shown=True)
        form.begin()
        self.moved_on.emit()

    def fit(self, *, narrow: bool) -> None:
        """Side by side, or one of the two."""
        self._narrow = narrow
        self.facts.back.setVisible(narrow)
        self.section.fit(narrow=narrow)
        self.show_side(shown=self.side.form is not None)

    def show_side(self, *, shown: bool) -> None:
        """Matters where it is narrow; elsewhere both are in view."""
        self.side.setVisible(not self._narrow or shown)
        self.section.setVisible(not self._narrow or not shown)

    def back_to_list(self) -> None:
        """The list, with the focus on its row."""
        self.show_side(shown=False)
        self.section.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved_on.emit()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [pane for pane in (self.section, self.side) if not pane.isHidden()]

    def retranslate(self) -> None:
        """Words of the side."""
        self.facts.back.setText(self.tr("Back to the list"))
        self._show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the side where it covers the list."""
        if event.key() == Qt.Key.Key_Escape and self.section.isHidden():
            self.back_to_list()
            return
        super().keyPressEvent(event)

    def _show_current(self) -> None:
        row = self.section.current
        if row is None:
            self.facts.say_nothing(self.tr("Nothing is chosen."))
        else:
            self.facts.show_known(self.section.known(row))

    def _listed(self) -> None:
        stale, self._stale = self._stale, None
        if stale is not None and self.side.form is not None:
            record = self.section.row_with(stale)
            if record is not None:
                self.side.form.adopt(record)

    def _outdate(self) -> None:
        self._stale = self._of_form
        self.section.refresh()

    def _done(self, receipt: Receipt) -> None:
        """A row that was made is chosen as soon as the list has it."""
        self.section.select_made(receipt)
