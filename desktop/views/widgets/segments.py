"""Choices that exclude one another: segments side by side, or radio chips that wrap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QSizePolicy, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.painted_button import PaintedButton
from desktop.views.widgets.painting import cap_size, focus_ring, icon_in, key_cap, panel
from desktop.views.widgets.strip import StripLayout
from desktop.views.widgets.text import draw_line, text_width

V = TypeVar("V")
_ICON = 16


class _Segment(PaintedButton):
    """One of a row; its place decides which corners are round."""

    def __init__(self, word: str, icon: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setAccessibleName(word)
        self._icon, self._keys = icon, keys
        self.first = self.last = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def end(self, *, first: bool, last: bool) -> None:
        """Whether its row begins or ends with it."""
        if (first, last) != (self.first, self.last):
            self.first, self.last = first, last
            self.update()

    def sizeHint(self) -> QSize:
        """Words, icon, cap; a control's height."""
        metrics = look().metrics
        return QSize(self._content() + 2 * metrics.px(11), metrics.control)

    def _content(self) -> int:
        px = look().metrics.px
        width = int(text_width(self.text(), weight=Weight.SEMIBOLD)) + 1
        if self._icon:
            width += px(_ICON) + px(8)
        return width + (px(6) + cap_size(self._keys).width() if self._keys else 0)

    def _outline(self) -> QPainterPath:
        radius = look().metrics.px(4)
        at = self.rect().toRectF().adjusted(0.5, 0.5, -0.5 if self.last else 0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(at, radius, radius)
        square = QPainterPath()
        if not self.first:
            square.addRect(at.adjusted(0, 0, -at.width() / 2, 0))
        if not self.last:
            square.addRect(at.adjusted(at.width() / 2, 0, 0, 0))
        return path.united(square).simplified()

    def paint(self, painter: QPainter) -> None:
        """Filled with the accent where it is chosen."""
        worn = look()
        px, on = worn.metrics.px, self.isChecked()
        ground = "accent" if on else ("alt" if self.underMouse() or not self.isEnabled() else "panel")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.color("accent" if on else "edge"))
        painter.setBrush(worn.color(ground))
        painter.drawPath(self._outline())
        painter.restore()
        ink: QColor = worn.color("onAccent" if on else "text")
        if not self.isEnabled() and not on:
            ink = worn.color("disabled")
        weight = Weight.SEMIBOLD if on else Weight.REGULAR
        left, whole = (self.width() - self._content()) // 2, self.rect()
        if self._icon:
            icon_in(painter, self._icon, ink, QRect(left, 0, px(_ICON), whole.height()), _ICON)
            left += px(_ICON) + px(8)
        width = int(text_width(self.text(), weight=Weight.SEMIBOLD)) + 1
        at = QRect(left, 0, width, whole.height())
        draw_line(painter, at, self.text(), ink, weight=weight, align=Qt.AlignmentFlag.AlignHCenter, fits=True)
        if self._keys:
            room = cap_size(self._keys)
            cap = QRect(left + width + px(6), (whole.height() - room.height()) // 2, room.width(), room.height())
            key_cap(painter, cap, self._keys, ink=ink if on else None)
        if self.hasFocus():
            focus_ring(painter, whole)


class _RadioChip(PaintedButton):
    """A radio mark and its word in a frame; the chosen one is framed in the accent."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Mark and word."""
        metrics = look().metrics
        width = int(text_width(self.text(), Size.SMALL, weight=Weight.SEMIBOLD)) + 1
        return QSize(width + metrics.px(44), metrics.bar_control + metrics.px(2))

    def paint(self, painter: QPainter) -> None:
        """Frame, mark, word."""
        worn = look()
        px, on, whole = worn.metrics.px, self.isChecked(), self.rect()
        ground = "accentSoft" if on else ("alt" if self.underMouse() or not self.isEnabled() else "panel")
        panel(
            painter,
            whole,
            worn.color(ground),
            worn.color("accent" if on else "edge"),
            width=px(2) if on else 1,
            dashed=not self.isEnabled(),
        )
        side = px(16)
        mark = QRect(px(10), (whole.height() - side) // 2, side, side)
        panel(
            painter,
            mark,
            worn.color("panel"),
            worn.color("accent" if on else "edge"),
            radius=8,
            width=px(2) if on else 1,
        )
        if on:
            icon_in(painter, "radio-mark", worn.color("accent"), mark, 16)
        ink = worn.color("text" if self.isEnabled() else "disabled")
        draw_line(
            painter,
            whole.adjusted(px(34), 0, -px(8), 0),
            self.text(),
            ink,
            size=Size.SMALL,
            weight=Weight.SEMIBOLD if on else Weight.REGULAR,
            fits=True,
        )
        if self.hasFocus():
            focus_ring(painter, whole)


class _Choices(QWidget, Generic[V]):
    """Values with their words; arrows move between them, one Tab stop."""

    chosen = Signal(object)
    """The value a person chose; setting it in code is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[V] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self._tell)

    @property
    def value(self) -> V | None:
        """What is chosen, None while nothing is."""
        at = self._group.checkedId()
        return self._values[at] if 0 <= at < len(self._values) else None

    def choose(self, value: V | None) -> None:
        """Set it without a signal; None takes the choice back."""
        if value is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(self._values.index(value)).setChecked(True)

    def enable(self, value: V, *, enabled: bool, reason: str = "") -> None:
        """Offer one value or not; the reason is its tip and its accessible description."""
        button = self._group.button(self._values.index(value))
        button.setEnabled(enabled)
        button.setToolTip(plain(reason))
        button.setAccessibleDescription(reason)

    def _tell(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def event(self, event: QEvent) -> bool:
        """A label's buddy is the whole row: focus goes to the chosen one."""
        if event.type() is QEvent.Type.FocusIn and self._group.buttons():
            (self._group.checkedButton() or self._group.buttons()[0]).setFocus()
        return super().event(event)


class Segments(_Choices[V]):
    """Few short choices in one strip: modes, language."""

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        """With `wraps` it takes a second row before it asks for more width than there is."""
        super().__init__(parent)
        self._row: QLayout = StripLayout(self, self._round_ends) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def offer(self, choices: Sequence[tuple[V, str]], *, icons: Sequence[str] = (), keys: Sequence[str] = ()) -> None:
        """These values with these words, in place of those before; what was chosen stays if it is still there."""
        before = self.value
        _empty(self._group, self._row)
        self._values = [value for value, _ in choices]
        for number, (_, word) in enumerate(choices):
            segment = _Segment(word, icons[number] if icons else "", keys[number] if keys else "", self)
            self._group.addButton(segment, number)
            self._row.addWidget(segment)
        self._round_ends(len(choices))
        if before in self._values:
            self.choose(before)

    def step(self, by: int) -> None:
        """As if a person chose the next one or the one before; after the last comes the first."""
        if self._values:
            at = (self._group.checkedId() + by) % len(self._values)
            self.choose(self._values[at])
            self.chosen.emit(self._values[at])

    @property
    def words(self) -> str:
        """Of what is chosen, empty while nothing is."""
        chosen = self._group.checkedButton()
        return chosen.text() if chosen is not None else ""

    def _round_ends(self, each: int) -> None:
        """So many stand in a row."""
        buttons = self._group.buttons()
        for number, segment in enumerate(buttons):
            if isinstance(segment, _Segment):
                last = number % each == each - 1 or number == len(buttons) - 1
                segment.end(first=number % each == 0, last=last)


class RadioChips(_Choices[V]):
    """Up to seven choices whose words are longer: outcomes, reasons. They wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, gap=6)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def offer(self, choices: Sequence[tuple[V, str]]) -> None:
        """These values with these words, in place of those before; what was chosen stays if it is still there."""
        before = self.value
        _empty(self._group, self._row)
        self._values = [value for value, _ in choices]
        for number, (_, word) in enumerate(choices):
            chip = _RadioChip(word, self)
            self._group.addButton(chip, number)
            self._row.addWidget(chip)
        if before in self._values:
            self.choose(before)


def _empty(group: QButtonGroup, row: QLayout) -> None:
    for button in group.buttons():
        group.removeButton(button)
        row.removeWidget(button)
        button.hide()
        button.deleteLater()
