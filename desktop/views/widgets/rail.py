"""The rail: icon, count and word of each screen, at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import badge, badge_size, edge_mark, focus_ring, icon_in
from desktop.views.widgets.text import draw_line, look_changed

_ICON = 20


class RailButton(PaintedButton):
    """One entry. The accessible name carries the count; narrow, the word stands in the tip."""

    def __init__(self, code: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._icon = icon
        self._word = self._count = ""
        self._narrow = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, word: str, count: str = "", keys: str = "") -> None:
        """The word, the count as shown (`1,963`, empty = none) and the key for the tip."""
        self._word, self._count = word, count
        self.setAccessibleName(f"{word}, {count}" if count else word)
        self.setToolTip(plain(f"{word} ({keys})" if keys else word))
        self.update()

    def make_narrow(self, narrow: bool) -> None:
        """Only the icon and a dot for a count."""
        self._narrow = narrow
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """100 x 60 at 11 pt, narrow 52 x 52."""
        px = look().metrics.px
        return QSize(px(52), px(52)) if self._narrow else QSize(px(99), px(60))

    def paint(self, painter: QPainter) -> None:
        """Icon and badge over the word."""
        worn = look()
        metrics, px = worn.metrics, worn.metrics.px
        whole, current = self.rect(), self.isChecked()
        if current:
            painter.fillRect(whole, worn.color("accentSoft"))
            edge_mark(painter, whole, worn.color("accent"))
        elif self.underMouse():
            painter.fillRect(whole, worn.color("alt"))
        ink = worn.color("accent" if current else "muted")
        room = badge_size(self._count) if self._count and not self._narrow else QSize(0, 0)
        gap = px(8) if room.width() else 0
        left = (whole.width() - px(_ICON) - gap - room.width()) // 2
        top = px(10)
        if self._narrow:
            icon_in(painter, self._icon, ink, whole, _ICON)
            if self._count:
                painter.fillRect(QRect(whole.width() - px(16), px(10), px(6), px(6)), worn.color("accent"))
        else:
            icon_in(painter, self._icon, ink, QRect(left, top, px(_ICON), px(_ICON)), _ICON)
            if self._count:
                at = QRect(left + px(_ICON) + gap, top, room.width(), room.height())
                badge(painter, at, self._count)
            at = QRect(px(5), top + px(_ICON) - px(1), whole.width() - px(8), metrics.line(Size.SMALL))
            draw_line(
                painter,
                at,
                self._word,
                ink,
                size=Size.SMALL,
                weight=Weight.SEMIBOLD if current else Weight.REGULAR,
                align=Qt.AlignmentFlag.AlignHCenter,
            )
        if self.hasFocus():
            focus_ring(painter, whole)


class Rail(QFrame):
    """Entries in a column, exactly one of them current. It scrolls where the window is low."""

    chosen = Signal(str)
    """The code of the entry a person pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        inside = QWidget()
        inside.setProperty("ground", "panel")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, look().metrics.px(4), 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 1, 0)
        frame.addWidget(scroll)
        self._narrow = False
        self._fit()

    def add(self, code: str, icon: str) -> RailButton:
        """One more entry at the end; say its word next."""
        button = RailButton(code, icon)
        button.make_narrow(self._narrow)
        self._buttons[code] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        button.clicked.connect(lambda: self.chosen.emit(code))
        return button

    def __getitem__(self, code: str) -> RailButton:
        return self._buttons[code]

    @property
    def codes(self) -> tuple[str, ...]:
        """The entries in their order."""
        return tuple(self._buttons)

    def select(self, code: str) -> None:
        """Make it current without a signal."""
        self._buttons[code].setChecked(True)

    def clear(self) -> None:
        """Take out every entry (another posting has others)."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def make_narrow(self, narrow: bool) -> None:
        """Icons with tool tips, for the compact width class."""
        self._narrow = narrow
        for button in self._buttons.values():
            button.make_narrow(narrow)
        self._fit()

    def _fit(self) -> None:
        px = look().metrics.px
        self.setFixedWidth(px(53) if self._narrow else px(100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Panel ground and the line at the right."""
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("panel"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), worn.color("line"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self._fit()
