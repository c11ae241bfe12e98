"""What is already there about the same person or matter, beside the form, with the two things to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.calendar import day_of
from desktop.models.complaint import Kind, Status
from desktop.models.worklist import Row
from desktop.views.infra import formats
from desktop.views.infra.labels import KINDS, STATUSES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Rule
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.text import Words


class SimilarCase(QWidget):
    """One complaint: number and age, status, subject, person and village, [open] and [it is this one]."""

    open_wanted = Signal()
    same = Signal()

    def __init__(self, session: Session, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.row = row
        status = Status(row.status)
        age = formats.days(session.today() - day_of(row.registered_at))
        first = f"{row.number} · {age}"
        standing = f"{KINDS[Kind(row.kind)].text} · {STATUSES[status].text}"
        who = f"{row.complainant} · {row.mobile} · {row.village}, {session.names.block(row.block_id)}"
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(2))
        column.addWidget(Words(first, self, weight=Weight.SEMIBOLD, shrinks=True))
        column.addWidget(Words(standing, self, size=Size.SMALL, tone=STATUSES[status].tone, lines=0))
        column.addWidget(Words(row.subject, self, lines=2))
        column.addWidget(Words(who, self, size=Size.SMALL, tone=Tone.MUTED, lines=2))
        opens = LinkButton(self.tr("Open the file"), self, icon="page")
        opens.clicked.connect(self.open_wanted)
        buttons = FlowLayout(gap=6)
        buttons.addWidget(opens)
        if status.is_open or status is Status.PARTIALLY_CLOSED:
            this = KeyCapButton(self.tr("It is this one – add there"), self, icon="status-merged", size="bar")
            this.clicked.connect(self.same)
            buttons.addWidget(this)
        column.addLayout(buttons)
        self.setAccessibleName(f"{first}, {standing}, {row.subject}, {who}")


class SimilarCases(QWidget):
    """Says what it would show, then shows it."""

    open_wanted = Signal(int)
    """Id of a complaint."""
    same = Signal(object)
    """`Row` that the person on the telephone means."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._session = session
        self.cases: list[SimilarCase] = []
        self._rules: list[Rule] = []
        px = look().metrics.px
        self._said = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        top = QVBoxLayout()
        top.setContentsMargins(px(12), px(8), px(12), px(8))
        top.addWidget(self._said)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addStretch(1)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These instead of those before."""
        for old in (*self.cases, *self._rules):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cases, self._rules = [], []
        self._said.say(
            self.tr("Is it one of these? Then do not enter it twice.")
            if rows
            else self.tr("Complaints of the same mobile number or of the same matter in the village will stand here."),
            Tone.WARN if rows else Tone.MUTED,
        )
        for row in rows:
            case, rule = SimilarCase(self._session, row, self), Rule("h", self)
            case.open_wanted.connect(lambda ident=row.id: self.open_wanted.emit(ident))
            case.same.connect(lambda row=row: self.same.emit(row))
            for widget in (rule, case):
                self._column.insertWidget(self._column.count() - 1, widget)
                widget.show()
            self.cases.append(case)
            self._rules.append(rule)
