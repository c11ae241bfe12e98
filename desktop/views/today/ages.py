"""Ages of what is open: the table and its bars are one thing, each row opens its list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.models.oversight import AgeRow
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.look import Look, Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.today.words import span_words
from desktop.views.widgets.card import Card
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import draw_line, text_width

_LEFT, _GAP, _BAR_GAP = 12, 18, 18
_BAR_HEIGHT, _MOST_BAR = 13, 24
_LEAST = (144, 216, 278)
"""Right edges of the three numbers at 11 pt, as drawn; longer captions push them to the right."""
_CAPTIONS = (
    QT_TRANSLATE_NOOP("Ages", "Age"),
    QT_TRANSLATE_NOOP("Ages", "Grievance"),
    QT_TRANSLATE_NOOP("Ages", "Demand/sugg."),
    QT_TRANSLATE_NOOP("Ages", "Total"),
)


def captions() -> tuple[str, ...]:
    """Over the spans and the three numbers, in the language of the window."""
    return tuple(translate("Ages", words) for words in _CAPTIONS)


def edges(longest_span: str) -> tuple[int, ...]:
    """Where the three columns of numbers end: none touches its neighbour, in any language and size."""
    px = look().metrics.px
    end, found = px(_LEFT) + int(text_width(longest_span, weight=Weight.SEMIBOLD)), []
    for least, word in zip(_LEAST, captions()[1:], strict=True):
        end = max(px(least), end + px(_GAP) + int(text_width(word, Size.SMALL, Weight.SEMIBOLD)))
        found.append(end)
    return tuple(found)


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

    def __init__(self, row: AgeRow, most: int, longest_span: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._most, self._longest = row, most, longest_span
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
        ends = edges(self._longest)
        span = QRect(px(_LEFT), 0, ends[0], self.height())
        draw_line(painter, span, self._words, ink, weight=weight, fits=True)
        for at, (right, text) in enumerate(zip(ends, self._numbers, strict=True)):
            bold = Weight.BOLD if at == 2 else weight
            wide = int(text_width(text, weight=bold)) + 1
            spot = QRect(right - wide, 0, wide, self.height())
            draw_line(painter, spot, text, ink, weight=bold, fits=True)
        height = min(px(_MOST_BAR), max(px(_BAR_HEIGHT), self.height() // 3))
        left = ends[-1] + px(_BAR_GAP)
        bar = QRect(left, (self.height() - height) // 2, self.width() - left - px(14), height)
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
        self._longest = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, longest_span: str) -> None:
        """Beside spans of at most this width."""
        self._longest = longest_span
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
        words = captions()
        room = QRect(px(_LEFT), 0, px(90), self.height())
        draw_line(painter, room, words[0], ink, size=Size.SMALL, weight=Weight.SEMIBOLD)
        for right, word in zip(edges(self._longest), words[1:], strict=True):
            wide = int(text_width(word, Size.SMALL, Weight.SEMIBOLD)) + 1
            spot = QRect(right - wide, 0, wide, self.height())
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
        self._legend.say(self.tr("Grievance / info"), self.tr("Demand / sugg."))
        spans = [span_words(row) for row in self._ages]
        longest = max(spans, key=lambda words: text_width(words, weight=Weight.SEMIBOLD), default="")
        self._heads.fit(longest)
        for row in self._ages:
            line = AgeLine(row, max(totals, default=0), longest, self)
            line.clicked.connect(lambda _on=False, filters=row.filters: self.opened.emit(filters))
            self._rows.addWidget(line)
