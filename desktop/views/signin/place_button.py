"""One choice of where the data is: mark, icon, two lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import focus_ring, icon_in
from desktop.views.widgets.text import draw_line, elide_path


class PlaceButton(PaintedButton):
    """A radio choice as a card; the accessible name is both lines."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._line, self._is_path = icon, "", "", False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, title: str, second: str, *, is_path: bool = False) -> None:
        """What it is, and where or for whom; a path gives up folders in its middle before its file's name."""
        self._title, self._line, self._is_path = title, second, is_path
        self.setAccessibleName(f"{title}, {second}")
        self.setToolTip(plain(second))
        self.update()

    def sizeHint(self) -> QSize:
        """60 high at 11 pt."""
        return QSize(look().metrics.px(372), look().metrics.px(60))

    def paint(self, painter: QPainter) -> None:
        """Frame, radio mark, icon, words."""
        worn = look()
        px, chosen = worn.metrics.px, self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.color("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(worn.color("accentSoft" if chosen else "alt" if self.underMouse() else "panel"))
        painter.drawRoundedRect(box, px(4), px(4))
        middle, size = self.height() / 2, px(17)
        mark = QRectF(px(13), middle - size / 2, size, size)
        painter.setBrush(worn.color("panel"))
        painter.setPen(QPen(worn.color("accent" if chosen else "edge"), 2 if chosen else 1))
        painter.drawEllipse(mark)
        if chosen:
            painter.setBrush(worn.color("accent"))
            painter.drawEllipse(mark.adjusted(px(4), px(4), -px(4), -px(4)))
        ink = worn.color("accent" if chosen else "muted")
        icon_in(painter, self._icon, ink, QRect(px(40), 0, px(24), self.height()), 20)
        left, width = px(76), self.width() - px(76) - px(10)
        line = worn.metrics.L
        top = (self.height() - line - worn.metrics.line(Size.SMALL)) // 2
        title = QRect(left, top, width, line)
        draw_line(painter, title, self._title, worn.color("text"), weight=Weight.SEMIBOLD)
        below = QRect(left, top + line, width, worn.metrics.line(Size.SMALL))
        shown = elide_path(self._line, width, Size.SMALL) if self._is_path else self._line
        draw_line(painter, below, shown, worn.color("text" if chosen else "muted"), size=Size.SMALL)
        if self.hasFocus():
            focus_ring(painter, self.rect())
