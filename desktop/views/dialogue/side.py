"""Left of the call sheet: who must speak, and what has happened so far."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.complaint import Action, Event
from desktop.models.dialogue import CallSheet
from desktop.views.infra.formats import date_of
from desktop.views.infra.labels import LEVELS, SEATS_OF_LEVELS
from desktop.views.infra.ledger_labels import ACTIONS
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.ladder import Ladder, Rung, RungRow
from desktop.views.widgets.painting import icon_in
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import draw_line, wrap

_SHOWN = frozenset(Action) - {Action.REVEALED, Action.NOTE, Action.ATTACHED, Action.ASSIGNED}


class HistoryRow(QWidget):
    """One step of the way here: mark, day, what."""

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = ACTIONS[event.action]
        self._icon, self._tone = label.icon or "page", label.tone
        self._day = date_of(event.at)
        who = LEVELS[event.role].text + ": " if event.role in LEVELS else ""
        self._words = f"{who}{label.text}" + (f" – “{event.text}”" if event.text else "")
        self.setAccessibleName(f"{self._day}, {self._words}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The day and at most three lines."""
        metrics = look().metrics
        lines = wrap(self._words, width - metrics.px(40), 3)
        return metrics.line(Size.SMALL) + metrics.L * len(lines) + metrics.px(6)

    def sizeHint(self) -> QSize:
        """For a column of the design's width."""
        width = look().metrics.px(280)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Mark, day, lines."""
        worn = look()
        px, small = worn.metrics.px, worn.metrics.line(Size.SMALL)
        painter = QPainter(self)
        icon_in(painter, self._icon, worn.color(self._tone), QRect(px(12), 0, px(16), small), 16)
        left = px(36)
        painter_day = QRect(left, 0, self.width() - left, small)
        draw_line(painter, painter_day, self._day, worn.color("muted"), size=Size.SMALL)
        for at, line in enumerate(wrap(self._words, self.width() - px(40), 3)):
            spot = QRect(left, small + at * worn.metrics.L, self.width() - left, worn.metrics.L)
            draw_line(painter, spot, line, worn.color("text"), fits=True)
        painter.end()


class SheetSide(Retranslated, Card):
    """Ladder above, history below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._sheet: CallSheet | None = None
        px = look().metrics.px
        self._ladder_head = self.add_head("")
        self._ladder = Ladder(self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.addWidget(self._ladder)
        self.body.addWidget(inside)
        self._way_head = self.add_head("")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, px(8), px(8), px(8))
        self._rows.setSpacing(px(2))
        holder = QWidget()
        holder.setProperty("ground", "panel")
        holder.setLayout(self._rows)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        self.body.addWidget(scroll, 1)
        self.setMinimumWidth(px(220))
        self.retranslate()

    def sizeHint(self) -> QSize:
        """306 wide at 11 pt."""
        return QSize(look().metrics.px(306), super().sizeHint().height())

    def show_sheet(self, sheet: CallSheet | None) -> None:
        """Of this complaint."""
        self._sheet = sheet
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._ladder_head.title.say(self.tr("Dialogue ladder"))
        self._way_head.title.say(self.tr("Course of the case"))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        sheet = self._sheet
        if sheet is None:
            self._ladder.show_rungs(())
            return
        self._ladder.show_rungs([self._rung(sheet, count, level) for count, level in reversed(_by_count(sheet))])
        for event in sorted(sheet.history, key=lambda event: event.entry):
            if event.action in _SHOWN:
                self._rows.addWidget(HistoryRow(event, self))
        self._rows.addStretch(1)

    def _rung(self, sheet: CallSheet, count: int, level: int) -> RungRow:
        name = SEATS_OF_LEVELS[level].text
        if level == sheet.dialogue_due:
            mine = self._session.posting.role.level == level
            note = self.tr("Reopened {0} times – your dialogue") if mine else self.tr("Reopened {0} times")
            return RungRow(level, name, note.format(sheet.reopen_count), self.tr("due today"), Rung.DUE)
        spoke = any(talk.level == level and talk.outcome.reached for talk in sheet.dialogues)
        if spoke and sheet.reopen_count >= count:
            return RungRow(level, name, self.tr("has spoken"), self.tr("done"), Rung.DONE)
        note = self.tr("when reopened {0} times").format(count)
        return RungRow(level, name, note, self.tr("not its turn"), Rung.LATER)


def _by_count(sheet: CallSheet) -> list[tuple[int, int]]:
    return sorted((count, level) for level, count in sheet.rungs)
