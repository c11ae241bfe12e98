"""Promises due: dates told to people, the late ones among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.dialogue import Promise
from desktop.views.infra.flags import Flag, promise_broken, promise_today
from desktop.views.infra.formats import date_text
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.chips import chip_size, paint_chip
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.states import EmptyState
from desktop.views.widgets.text import draw_line, text_width

_LEAST = 4
"""Rows that always have room; a higher window shows more."""
_MOST = 20


class PromiseRow(PaintedButton):
    """One promise: the day, what was promised, whose it is, and whether it is due or late. Opens the call sheet."""

    def __init__(self, promise: Promise, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promise = promise
        self.is_last = False
        """Nothing stands under it: the card's own edge is its line."""
        late = today - promise.promise_day
        self._flag: Flag = promise_broken(late) if late > 0 else promise_today()
        self._day = date_text(promise.promise_day)[:6]
        self._text = promise.text or promise.subject
        self._whose = " · ".join(part for part in (promise.number, promise.designation, promise.place) if part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{self._day}, {self._text}, {self._whose}, {self._flag.text}")
        self.setToolTip(plain(f"{self._text}\n{self._whose}"))

    def sizeHint(self) -> QSize:
        """Two lines and air: 62 at 11 pt."""
        metrics = look().metrics
        return QSize(metrics.px(300), metrics.L + metrics.line(Size.SMALL) + metrics.px(20))

    def minimumSizeHint(self) -> QSize:
        """Texts elide."""
        return QSize(look().metrics.px(200), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """Day at the left, two lines, flag at the right."""
        worn = look()
        px, whole = worn.metrics.px, self.rect()
        if self.underMouse():
            painter.fillRect(whole, worn.color("alt"))
        if not self.is_last:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), worn.color("line"))
        line, small = worn.metrics.L, worn.metrics.line(Size.SMALL)
        day = int(text_width(self._day, weight=Weight.SEMIBOLD)) + 1
        at = QRect(px(12), 0, day, self.height())
        draw_line(painter, at, self._day, worn.color("text"), weight=Weight.SEMIBOLD, fits=True)
        chip = chip_size(self._flag.text, self._flag.icon)
        right = self.width() - px(12) - chip.width()
        left = px(12) + day + px(14)
        top = (self.height() - line - small) // 2
        width = right - left - px(8)
        draw_line(painter, QRect(left, top, width, line), self._text, worn.color("text"))
        below = QRect(left, top + line, width, small)
        draw_line(painter, below, self._whose, worn.color("muted"), size=Size.SMALL)
        spot = QRect(right, (self.height() - chip.height()) // 2, chip.width(), chip.height())
        paint_chip(painter, spot, self._flag.text, self._flag.icon, self._flag.tone)
        if self.hasFocus():
            focus_ring(painter, whole)


class _Rows(QWidget):
    """As many whole rows as the height has room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[PromiseRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[PromiseRow]) -> None:
        """These instead of those before."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        """Of the least number."""
        hints = [row.sizeHint() for row in self._rows[:_LEAST]]
        return QSize(max((hint.width() for hint in hints), default=0), sum(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """Texts elide, rows stay."""
        least = max((row.minimumSizeHint().width() for row in self._rows[:_LEAST]), default=0)
        return QSize(least, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, more or fewer rows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        top = 0
        for at, row in enumerate(self._rows):
            high = row.sizeHint().height()
            row.setGeometry(0, top, self.width(), high)
            top += high
            row.setVisible(at < _LEAST or top <= self.height())
            row.is_last = top + high > self.height()


class PromisesCard(Retranslated, Card):
    """The nearest of them; the rest open in the Dialogue screen."""

    opened = Signal(int)
    """Complaint id."""
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._head = self.add_head("")
        self._all = LinkButton(parent=self)
        self._all.clicked.connect(self.all_wanted)
        self._head.add(self._all)
        self._rows = _Rows(self)
        self._empty = EmptyState(self, icon="check")
        self.body.addWidget(self._rows, 1)
        self.body.addWidget(self._empty, 1)
        self._promises: tuple[Promise, ...] = ()
        self._today = 0
        self.retranslate()

    def show_promises(self, promises: tuple[Promise, ...], today: int) -> None:
        """Open promises up to today, most late first."""
        self._promises, self._today = promises, today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        due = sum(promise.promise_day == self._today for promise in self._promises)
        self._head.title.say(self.tr("Promises due today"))
        late = len(self._promises) - due
        self._head.note.say(self.tr("({0} today · {1} delayed)").format(due, late) if self._promises else "")
        self._all.setText(self.tr("All"))
        self._empty.say(self.tr("No promise is due today."))
        self._empty.setVisible(not self._promises)
        self._rows.setVisible(bool(self._promises))
        self._rows.show_rows([self._row(promise) for promise in self._promises[:_MOST]])

    def _row(self, promise: Promise) -> PromiseRow:
        row = PromiseRow(promise, self._today, self._rows)
        row.clicked.connect(lambda _on=False, number=promise.complaint_id: self.opened.emit(number))
        return row
