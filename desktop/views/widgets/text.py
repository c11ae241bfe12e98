"""Lines of Hindi on a grid of 1.5 em: broken and elided here, so that no platform cuts a vowel sign."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views.infra.look import Look, Weight, look, shared_font
from desktop.views.infra.metrics import ASCENT, DESCENT, Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone

ELLIPSIS = "…"
_VIRAMA = "\u094d"
_JOINERS = "\u200c\u200d"
_LOOK_CHANGED = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationFontChange,
}


def look_changed(event: QEvent) -> bool:
    """Whether a `changeEvent` tells of other colours or sizes."""
    return event.type() in _LOOK_CHANGED


def text_width(text: str, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> float:
    """Width of one line in pixels."""
    return _width(look(), text, size, weight)


@lru_cache(maxsize=8192)
def _width(worn: Look, text: str, size: Size, weight: Weight) -> float:
    return QFontMetricsF(worn.font(size, weight)).horizontalAdvance(text)


def elide(text: str, width: float, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> str:
    """The text, or as many whole clusters of it as fit before an ellipsis; never half a conjunct."""
    return _elided(look(), " ".join(text.split()), size, weight, int(width))


@lru_cache(maxsize=8192)
def _elided(worn: Look, text: str, size: Size, weight: Weight, width: int) -> str:
    metrics = QFontMetricsF(worn.font(size, weight))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if shown == text or not shown.endswith(ELLIPSIS):
        return shown
    kept = shown[: -len(ELLIPSIS)].rstrip(_JOINERS)
    # Qt may end on the halved consonant of a conjunct: give it up whole.
    while kept.endswith(_VIRAMA):
        kept = kept[:-2].rstrip(_JOINERS)
    return kept.rstrip() + ELLIPSIS


def elide_path(path: str, width: float, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> str:
    """The path, or its root and as many of its last parts as fit: the file's name is the last thing to be cut."""
    parted = "\\" if "\\" in path else "/"
    first, *rest = path.split(parted)
    shortened = (parted.join((first, ELLIPSIS, *rest[left_out:])) for left_out in range(1, len(rest)))
    for shown in (path, *shortened):
        if text_width(shown, size, weight) <= width:
            return shown
    return elide(rest[-1] if rest else path, width, size, weight)


def wrap(
    text: str, width: float, most: int, size: Size = Size.BODY, weight: Weight = Weight.REGULAR
) -> tuple[str, ...]:
    """The text as at most `most` lines (0 = as many as it takes), the last one elided."""
    return _wrapped(look(), text, (size, weight), max(1, int(width)), most)


@lru_cache(maxsize=8192)
def _wrapped(worn: Look, text: str, face: tuple[Size, Weight], width: int, most: int) -> tuple[str, ...]:
    size, weight = face
    if most == 1:
        return (_elided(worn, " ".join(text.split()), size, weight, width),)
    layout = QTextLayout(text.replace("\n", "\u2028"), worn.font(size, weight))
    layout.setTextOption(_breaking())
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if most and len(found) == most - 1 and start + length < len(text):
            found.append(_elided(worn, " ".join(text[start:].split()), size, weight, width))
            break
        found.append(text[start : start + length].strip("\n \u2028"))
    layout.endLayout()
    return tuple(found) or ("",)


def _breaking() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def baseline(top: float, height: float, size: Size = Size.BODY) -> float:
    """Where a line of this size stands when centred in a strip; the same on every platform."""
    em = look().metrics.pixels(size)
    return top + (height - (ASCENT + DESCENT) * em) / 2 + ASCENT * em


def draw_line(
    painter: QPainter,
    at: QRect,
    text: str,
    ink: QColor,
    *,
    size: Size = Size.BODY,
    weight: Weight = Weight.REGULAR,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    fits: bool = False,
) -> None:
    """One line, centred in the height of `at` and elided to its width unless it is known to fit."""
    shown = text if fits else elide(text, at.width(), size, weight)
    left = float(at.left())
    if align != Qt.AlignmentFlag.AlignLeft:
        room = at.width() - text_width(shown, size, weight)
        left += room if align == Qt.AlignmentFlag.AlignRight else room / 2
    painter.setFont(shared_font(look().metrics, size, weight))
    painter.setPen(ink)
    painter.drawText(QPointF(left, baseline(at.top(), at.height(), size)), shown)


class Words(QLabel):
    """A label of plain text on the line grid. `lines` 1 elides, more wrap and then elide, 0 wraps freely.

    A one-line label keeps the width of its text unless it `shrinks`; what is cut stands in the tool tip.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        tone: Tone = Tone.TEXT,
        lines: int = 1,
        shrinks: bool = False,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._tone = size, weight, tone
        self._lines, self._shrinks = lines, shrinks or lines != 1
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if self._shrinks else QSizePolicy.Policy.Minimum,
            QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred,
        )
        policy.setHeightForWidth(lines != 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Other words, perhaps in another tone."""
        if tone is not None:
            self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def tone(self) -> Tone:
        """What its colour says."""
        return self._tone

    def set_weight(self, weight: Weight) -> None:
        """Bold for the current item, regular for the others."""
        self._weight = weight
        self.updateGeometry()
        self.update()

    def limit(self, lines: int) -> None:
        """Another number of lines at most, for a label that shrinks: where the screen is low it has one."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """One line of the natural width, or as many as a line of 40 em would take."""
        metrics = look().metrics
        line = metrics.line(self._size)
        wide = max((text_width(part, self._size, self._weight) for part in self.text().split("\n")), default=0)
        if self._lines == 1:
            return QSize(int(wide) + 2, line)
        width = min(int(wide) + 2, int(40 * metrics.em))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The whole line, or a few letters of it where it may shrink."""
        hint = self.sizeHint()
        if not self._shrinks:
            return hint
        metrics = look().metrics
        return QSize(min(hint.width(), int(4 * metrics.em)), metrics.line(self._size))

    def hasHeightForWidth(self) -> bool:
        """Only where it wraps."""
        return self._lines != 1

    def heightForWidth(self, width: int) -> int:
        """Whole lines."""
        line = look().metrics.line(self._size)
        return line * len(wrap(self.text(), width, self._lines, self._size, self._weight))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines from the top, or centred in height where there is one."""
        worn = look()
        line = worn.metrics.line(self._size)
        shown = self._shown()
        top = (self.height() - line) // 2 if len(shown) == 1 else 0
        ink = worn.color(self._tone if self.isEnabled() else Tone.DISABLED)
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter = QPainter(self)
        for number, text in enumerate(shown):
            at = QRect(QPoint(0, top + number * line), QSize(self.width(), line))
            draw_line(painter, at, text, ink, size=self._size, weight=self._weight, align=align, fits=True)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tool tip is what did not fit, unless one was set."""
        if event.type() is QEvent.Type.ToolTip and self._shrinks and self._is_cut():
            self.setToolTip(plain(self.text()))
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()

    def _shown(self) -> tuple[str, ...]:
        """The lines that the height has room for: the last one elides rather than lose its lower half."""
        shown = wrap(self.text(), self.width(), self._lines, self._size, self._weight)
        room = max(1, round(self.height() / look().metrics.line(self._size)))
        return shown if len(shown) <= room else wrap(self.text(), self.width(), room, self._size, self._weight)

    def _is_cut(self) -> bool:
        shown = self._shown()
        return bool(shown) and shown[-1].endswith(ELLIPSIS) and not self.text().endswith(ELLIPSIS)
