"""Chips: a state in a frame, and a condition of a list that opens a menu and can be cleared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.painting import focus_ring, icon_in, panel
from desktop.views.widgets.text import draw_line, look_changed, text_width

_ICON = 13


def chip_size(text: str, icon: str) -> QSize:
    """Room for a chip with these words."""
    metrics = look().metrics
    width = int(text_width(text, Size.SMALL, Weight.MEDIUM)) + 1 + metrics.px(12)
    if icon:
        width += metrics.px(_ICON) + metrics.px(4)
    return QSize(width, metrics.line(Size.SMALL) + metrics.px(1))


def paint_chip(painter: QPainter, at: QRect, text: str, icon: str, tone: Tone, *, outlined: bool = False) -> None:
    """Frame and words in the ink of the tone, on its soft ground or, outlined, on the panel's."""
    worn = look()
    px = worn.metrics.px
    quiet = tone in (Tone.TEXT, Tone.MUTED, Tone.DISABLED)
    ink = worn.color(tone)
    ground = worn.color("panel") if outlined or quiet else worn.color(_soft(tone))
    panel(painter, at, ground, worn.color("edge") if quiet else ink, radius=3)
    left = at.left() + px(6)
    if icon:
        icon_in(painter, icon, ink, QRect(left, at.top(), px(_ICON), at.height()), _ICON)
        left += px(_ICON) + px(4)
    room = QRect(left, at.top(), at.right() - px(5) - left + 1, at.height())
    draw_line(painter, room, text, ink, size=Size.SMALL, weight=Weight.MEDIUM)


def _soft(tone: Tone) -> str:
    return {Tone.ACCENT: "accentSoft", Tone.ON_ACCENT: "accent"}.get(tone, f"{tone.value}Soft")


class Chip(QWidget):
    """A painted label: icon, word, frame. The word says it all; the colour only repeats it."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.TEXT,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        outlined: bool = False,
    ) -> None:
        super().__init__(parent)
        self._outlined, self._tone, self._icon = outlined, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str, tone: Tone | None = None, icon: str | None = None) -> None:
        """Other words; tone and icon stay unless given."""
        self._text = text
        self._tone = tone if tone is not None else self._tone
        self._icon = icon if icon is not None else self._icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """Its words."""
        return self._text

    def sizeHint(self) -> QSize:
        """Words, icon, frame."""
        return chip_size(self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One chip, as tall as its line, centred."""
        hint = self.sizeHint()
        at = QRect(QPoint(0, (self.height() - hint.height()) // 2), QSize(self.width(), hint.height()))
        painter = QPainter(self)
        paint_chip(painter, at, self._text, self._icon, self._tone, outlined=self._outlined)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()


class FilterChip(QToolButton):
    """`स्थिति: खुली ×`. Set a menu for the choices; × and Delete clear it, if it can be cleared."""

    cleared = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, *, clearable: bool = False) -> None:
        super().__init__(parent)
        self._clearable = clearable
        self._tone = Tone.TEXT
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str, *, clearable: bool | None = None, tone: Tone | None = None) -> None:
        """Other words; ACCENT is the tone of an addressee picked into minutes."""
        self._clearable = self._clearable if clearable is None else clearable
        self._tone = tone or self._tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(translate("FilterChip", "Delete clears it") if self._clearable else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words and the cross."""
        metrics = look().metrics
        width = int(text_width(self.text(), weight=Weight.MEDIUM)) + 1 + 2 * metrics.px(8)
        if self._clearable:
            width += metrics.px(6) + metrics.px(_ICON)
        return QSize(width, metrics.bar_control)

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest elides, the tip has it all."""
        metrics = look().metrics
        return QSize(min(self.sizeHint().width(), int(6 * metrics.em)), metrics.bar_control)

    def _cross(self) -> QRect:
        px = look().metrics.px
        return QRect(self.width() - px(_ICON) - px(10), 0, px(_ICON) + px(10), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, cross."""
        worn = look()
        px = worn.metrics.px
        painter = QPainter(self)
        accent = self._tone is Tone.ACCENT
        ground = "alt" if self.underMouse() or self.isDown() else "panel"
        panel(painter, self.rect(), worn.color(ground), worn.color("accent" if accent else "edge"))
        right = px(_ICON) + px(14) if self._clearable else px(8)
        ink = worn.color(self._tone if self.isEnabled() else Tone.DISABLED)
        draw_line(painter, self.rect().adjusted(px(8), 0, -right, 0), self.text(), ink, weight=Weight.MEDIUM)
        if self._clearable:
            icon_in(painter, "close", worn.color("muted"), self._cross().adjusted(0, 0, -px(2), 0), _ICON)
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the cross it clears, elsewhere it opens."""
        pressed = self._clearable and event.button() == Qt.MouseButton.LeftButton
        if pressed and self._cross().contains(event.position().toPoint()):
            self.cleared.emit()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace clear."""
        if self._clearable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tip repeats what was cut."""
        if event.type() is QEvent.Type.ToolTip and self.width() < self.sizeHint().width():
            self.setToolTip(plain(self.text()))
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()
