"""A number of the landing page: one button that opens exactly the list it counts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import edge_mark, focus_ring, icon_in, panel
from desktop.views.widgets.text import draw_line, text_width


class Tile(PaintedButton):
    """Icon, number, label, split line, change, arrow. `folded` drops the split line where the body is low."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "", tone: Tone = Tone.ACCENT) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._number = self._label = self._split = self._change = ""
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, number: str, label: str, split: str = "", change: str = "") -> None:
        """Texts ready to show: the number grouped by lakh, the change with its arrow (`▲ 6 कल से`)."""
        self._number, self._label, self._split, self._change = number, label, split, change
        opens = translate("Tile", "open the list")
        self.setAccessibleName(", ".join(part for part in (number, label, split, change, opens) if part))
        self.setToolTip(plain("\n".join(part for part in (f"{number} – {label}", split, change) if part)))
        self.update()

    def fold(self, folded: bool) -> None:
        """Leave the split line out."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """92 high at 11 pt, 70 folded."""
        metrics = look().metrics
        lines = metrics.line(Size.NUMBER) + metrics.L + (0 if self._folded else metrics.line(Size.SMALL))
        return QSize(metrics.px(296), lines + metrics.px(8))

    def minimumSizeHint(self) -> QSize:
        """Half as wide; texts elide, the number does not."""
        return QSize(look().metrics.px(170), self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """As drawn in the design."""
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        whole = self.rect()
        ground = "alt" if self.underMouse() or self.isDown() else "panel"
        ink = worn.color(self._tone)
        panel(painter, whole, worn.color(ground), worn.color("line"))
        edge_mark(painter, whole, ink)
        number_line = metrics.line(Size.NUMBER)
        top = px(3)
        icon_in(painter, self._icon, ink, QRect(px(16), top, px(20), number_line + px(4)), 20)
        left, right = px(48), whole.width() - px(14)
        number_at = QRect(left, top, right - left, number_line)
        draw_line(
            painter,
            number_at,
            self._number,
            worn.color("text"),
            size=Size.NUMBER,
            weight=Weight.BOLD,
            fits=True,
        )
        taken = left + int(text_width(self._number, Size.NUMBER, Weight.BOLD)) + px(10)
        if taken < right:
            at = QRect(taken, top + px(4), right - taken, number_line - px(4))
            draw_line(
                painter,
                at,
                self._change,
                worn.color("muted"),
                size=Size.SMALL,
                align=Qt.AlignmentFlag.AlignRight,
            )
        top += number_line
        at = QRect(left, top, right - left - px(20), metrics.L)
        draw_line(painter, at, self._label, worn.color("text"), weight=Weight.SEMIBOLD)
        if not self._folded:
            at = QRect(left, top + metrics.L, right - left - px(20), metrics.line(Size.SMALL))
            draw_line(painter, at, self._split, worn.color("muted"), size=Size.SMALL)
        arrow = QRect(whole.width() - px(30), whole.height() - px(32), px(20), px(24))
        icon_in(painter, "chevron-right", worn.color("accent"), arrow, 14)
        if self.hasFocus():
            focus_ring(painter, whole)
