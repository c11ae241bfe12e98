"""Ages of what is open: the table and its bars are one thing, each row opens its list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.models.oversight import AgeRow
from desktop.views.infra.formats import number
from desktop.views.infra.look import Look, Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.today.words import span_words
from desktop.views.widgets.card import Card
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import draw_line, text_width

_COLUMNS = (12, 128, 200, 262)
"""Left edge of the span and right edges of the three numbers, then the bars, at 11 pt."""
_BAR_LEFT, _BAR_HEIGHT = 296, 13


def paint_share(painter: QPainter, at: QRect, plain: int, hatched: int, most: int, worn: Look) -> None:
    """One bar of two shares of the longest bar; the second is hatched: hue is not its only mark."""
    if most <= 0 or at.width() <= 0:
        return
    first, second = at.width() * plain // most, at.width() * hatched // most
    painter.fillRect(QRect(at.left(), at.top(), first, at.height()), worn.color("accent"))
    if second > 0:
        there = QRect(at.left() + first, at.top(), second, at.height())
        painter.fillRect(there, worn.color("warnSoft"))
        painter.fillRect(there, QBrush(worn.color("warn"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(worn.color("warn"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(there.adjusted(0, 0, -1, -1))


class AgeLine(PaintedButton):
    """One span of ages with its numbers and its bar."""

    def __init__(self, row: AgeRow, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._most = row, most
        self._words = span_words(row)
        self._old = row.to_days is None
        total = row.grievances + row.demands
        self._numbers = [number(count) for count in (row.grievances, row.demands, total)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = self.tr("{0}: {1} grievances, {2} demands or suggestions, {3} together; open the list")
        self.setAccessibleName(told.format(self._words, *self._numbers))
        self.setToolTip(plain(self.accessibleName()))

    def sizeHint(self) -> QSize:
        """One line and air: 35 at 11 pt."""
        metrics = look().metrics
        return QSize(metrics.px(440), metrics.L + metrics.px(13))

    def minimumSizeHint(self) -> QSize:
        """The bar gives way, the line does not."""
        metrics = look().metrics
        return QSize(metrics.px(320), metrics.L + metrics.px(4))

    def paint(self, painter: QPainter) -> None:
        """Span, three numbers, bar."""
        worn = look()
        px = worn.metrics.px
        if self.underMouse():
            painter.fillRect(self.rect(), worn.color("alt"))
        painter.fillRect(QRect(0, 0, self.width(), 1), worn.color("line"))
        ink = worn.color("danger" if self._old else "text")
        weight = Weight.SEMIBOLD if self._old else Weight.REGULAR
        draw_line(painter, QRect(px(_COLUMNS[0]), 0, px(120), self.height()), self._words, ink, weight=weight)
        for at, (right, text) in enumerate(zip(_COLUMNS[1:], self._numbers, strict=True)):
            bold = Weight.BOLD if at == 2 else weight
            wide = int(text_width(text, weight=bold)) + 1
            spot = QRect(px(right) + px(16) - wide, 0, wide, self.height())
            draw_line(painter, spot, text, ink, weight=bold, fits=True)
        height = px(_BAR_HEIGHT)
        bar = QRect(px(_BAR_LEFT), (self.height() - height) // 2, self.width() - px(_BAR_LEFT) - px(14), height)
        paint_share(painter, bar, self.row.grievances, self.row.demands, self._most, worn)
        if self.hasFocus():
            focus_ring(painter, self.rect())


class _Legend(QWidget):
    """What plain and hatched mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, plain: str, hatched: str) -> None:
        """Both words."""
        self._words = (plain, hatched)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two marks and their words."""
        px = look().metrics.px
        width = sum(int(text_width(word, Size.SMALL)) + px(30) for word in self._words)
        return QSize(width, look().metrics.L)

    def paintEvent(self, _event: object) -> None:
        """Mark, word, mark, word."""
        worn = look()
        px, painter, left = worn.metrics.px, QPainter(self), 0
        top = (self.height() - px(12)) // 2
        for word, share in zip(self._words, (1, 0), strict=True):
            paint_share(painter, QRect(left, top, px(12), px(12)), share, 1 - share, 1, worn)
            wide = int(text_width(word, Size.SMALL)) + 1
            spot = QRect(left + px(18), 0, wide, self.height())
            draw_line(painter, spot, word, worn.color("text"), size=Size.SMALL, fits=True)
            left += wide + px(30)
        painter.end()


class _Heads(QWidget):
    """Captions over the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, *words: str) -> None:
        """Age, grievances, demands, together."""
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        """One small line and air."""
        metrics = look().metrics
        return QSize(metrics.px(320), metrics.line(Size.SMALL) + metrics.px(8))

    def paintEvent(self, _event: object) -> None:
        """Aligned with the numbers below."""
        worn = look()
        px, painter = worn.metrics.px, QPainter(self)
        ink = worn.color("muted")
        room = QRect(px(_COLUMNS[0]), 0, px(90), self.height())
        draw_line(painter, room, self._words[0], ink, size=Size.SMALL, weight=Weight.SEMIBOLD)
        for right, word in zip(_COLUMNS[1:], self._words[1:], strict=True):
            wide = int(text_width(word, Size.SMALL, Weight.SEMIBOLD)) + 1
            spot = QRect(px(right) + px(16) - wide, 0, wide, self.height())
            draw_line(painter, spot, word, ink, size=Size.SMALL, weight=Weight.SEMIBOLD, fits=True)
        painter.end()


class AgesCard(Retranslated, Card):
    """Ages of open complaints, youngest first."""

    opened = Signal(object)
    """`Filters` of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._head = self.add_head("")
        self._legend = _Legend(self)
        self._head.add(self._legend)
        self._heads = _Heads(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(self._heads)
        self.body.addLayout(self._rows, 1)
        self._ages: tuple[AgeRow, ...] = ()
        self.retranslate()

    def show_ages(self, ages: tuple[AgeRow, ...]) -> None:
        """The rows of one reading."""
        self._ages = ages
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        totals = [row.grievances + row.demands for row in self._ages]
        self._head.title.say(self.tr("Age of open cases"))
        self._head.note.say(f"({number(sum(totals))})")
        self._legend.say(self.tr("Grievance / information"), self.tr("Demand / suggestion"))
        self._heads.say(self.tr("Age"), self.tr("Grievance"), self.tr("Demand/sugg."), self.tr("Total"))
        for row in self._ages:
            line = AgeLine(row, max(totals, default=0), self)
            line.clicked.connect(lambda _on=False, filters=row.filters: self.opened.emit(filters))
            self._rows.addWidget(line)
