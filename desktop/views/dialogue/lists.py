"""What the dialogue screen shows while no call sheet is open: whom one must speak to, or the promises."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.dialogue import Promise
from desktop.models.worklist import Row
from desktop.views.dialogue.queue import DueTable, PromisesTable
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.session import Session
from desktop.views.infra.slices import Steps
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.segments import Segments

DUE, PROMISES = "due", "promises"
_SPARE = frozenset({"complainant", "place", "level"})


class DialogueLists(Retranslated, QWidget):
    """Two lists, one in view. `making` is the one way to make it whole."""

    shown = Signal()
    """Another list is in view, or other rows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code = DUE
        self._promises: tuple[Promise, ...] = ()

    def making(self) -> Steps:
        """The strip, then each list."""
        px = look().metrics.px
        self.parts: Segments[str] = Segments(self, wraps=True)
        self.parts.chosen.connect(self.show_list)
        self._stack = QStackedWidget(self)
        self._strip = QHBoxLayout()
        self._strip.setSpacing(px(8))
        self._strip.addWidget(self.parts)
        self._strip.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._strip)
        column.addWidget(self._stack, 1)
        yield
        self.due = DueTable(self._session, self._stack)
        self._stack.addWidget(self.due)
        yield
        self.promises = PromisesTable(self._session, self._stack)
        self._stack.addWidget(self.promises)
        self._strip.addWidget(self.promises.settle)
        yield
        self.retranslate()
        self.show_list(DUE)

    @property
    def in_view(self) -> DueTable | PromisesTable:
        """The list one sees."""
        return self.promises if self._code == PROMISES else self.due

    def show_list(self, code: str) -> None:
        """Go to one of them."""
        self._code = code
        self.parts.choose(code)
        self._stack.setCurrentWidget(self.in_view)
        self.promises.settle.setVisible(code == PROMISES)
        self.shown.emit()

    def fit(self, *, narrow: bool) -> None:
        """Leave out what the call sheet says too."""
        for table in (self.due.table, self.promises.table):
            table.leave_out(_SPARE if narrow else ())

    def show_due(self, rows: tuple[Row, ...]) -> None:
        """Whom one must speak to."""
        self.due.show_rows(rows)
        self.shown.emit()

    def show_promises(self, promises: tuple[Promise, ...]) -> None:
        """What was told to people."""
        self._promises = promises
        self.promises.show_promises(promises)
        self.shown.emit()

    def about(self) -> str:
        """What is in view, for the title row."""
        if self._code == DUE:
            return self.tr("{0} to speak to").format(number(len(self.due.model.rows)))
        today = self._session.today()
        late = sum(promise.promise_day < today for promise in self._promises)
        return self.tr("{0} promises · {1} delayed").format(number(len(self._promises)), number(late))

    def retranslate(self) -> None:
        """Set every word anew."""
        choices = [(DUE, self.tr("Dialogue due")), (PROMISES, self.tr("Promises due"))]
        self.parts.offer(choices, icons=("dialogue", "clock"))
        self.parts.choose(self._code)
        self.shown.emit()
