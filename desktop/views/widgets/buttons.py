"""Push buttons that show their icon and their key."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.painting import cap_size, icon_in, key_cap, panel
from desktop.views.widgets.text import draw_line, look_changed, text_width

ButtonTone = Literal["", "primary", "danger", "warn", "flat"]
ButtonSize = Literal["", "bar", "tall"]
_INKS = {"primary": Tone.ON_ACCENT, "danger": Tone.DANGER, "warn": Tone.WARN, "flat": Tone.ACCENT}
_ICON = 16


def shown_keys(shortcut: QKeySequence | str) -> str:
    """A shortcut as it is printed on a cap: `Ctrl+Enter`, the same in both languages."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)
    return (
        keys.replace("Return", "Enter")
        .replace("Escape", "Esc")
        .replace("Up", "↑")
        .replace("Down", "↓")
        .replace("Pg↑", "PgUp")
        .replace("Pg↓", "PgDn")
        .replace("Left", "←")
        .replace("Right", "→")
    )


class KeyCapButton(QPushButton):
    """A button with an icon before its words and its key in a cap behind them.

    Destructive tones are outlined; `primary` is the one per screen. With `spread` the words stand at the left and
    the cap at the right (columns of buttons). The cap only shows: the key itself belongs to an action, and where the
    words need the room the cap stays away.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        keys: str = "",
        tone: ButtonTone = "",
        size: ButtonSize = "",
        spread: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._keys, self._tone, self._bar = icon, keys, tone, size
        self._spread = spread
        self._action: QAction | None = None
        self._keys_beside = ""
        self._offered = True
        if tone:
            self.setProperty("tone", tone)
        if size:
            # not "size": that is QWidget's own property, and the style sheet would never see it
            self.setProperty("room", size)

    def follow(self, action: QAction, icon: str = "", *, keys: str = "") -> KeyCapButton:
        """Show and trigger this action, and follow its words, tip, key and state from now on.

        `keys` are shown for an action that has none of its own because the list beside it hears them: Enter.
        """
        self._action = action
        self._keys_beside = keys
        self._icon = icon or self._icon or str(action.property("icon_name") or "")
        action.changed.connect(self._take_over)
        self.clicked.connect(action.trigger)
        self._take_over()
        return self

    @property
    def action_shown(self) -> QAction | None:
        """What `follow` was given."""
        return self._action

    @property
    def icon_name(self) -> str:
        """The drawing before its words, empty without one."""
        return self._icon

    def set_icon_name(self, name: str) -> None:
        """Another drawing, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def dress(self, tone: ButtonTone) -> None:
        """Another tone: the next step of a list is its primary button."""
        if tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone or None)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()

    def set_keys(self, keys: str) -> None:
        """Another cap, or none."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def _take_over(self) -> None:
        if self._action is None:
            return
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        if self._action.isVisible() is not self._offered and self.parentWidget() is not None:
            # only what the action itself changed: a button hidden by its row stays hidden when the language turns
            self._offered = self._action.isVisible()
            self.setVisible(self._offered)
        self.setToolTip(self._action.toolTip())
        self._keys = shown_keys(self._action.shortcut()) or self._keys_beside
        self.setCheckable(self._action.isCheckable())
        self.setChecked(self._action.isChecked())
        self.updateGeometry()
        self.update()

    @property
    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    @property
    def _weight(self) -> Weight:
        return Weight.SEMIBOLD if self._tone == "primary" else Weight.MEDIUM

    def _content_width(self, *, cap: bool = True) -> int:
        px = look().metrics.px
        parts = [int(text_width(self._words, weight=self._weight)) + 1] if self._words else []
        if self._icon:
            parts.append(px(_ICON))
        if self._keys and cap:
            parts.append(cap_size(self._keys).width())
        return sum(parts) + px(8) * (len(parts) - 1)

    def sizeHint(self) -> QSize:
        """Words, icon and cap with their gaps."""
        metrics = look().metrics
        height = {"bar": metrics.bar_control, "tall": metrics.tall_control}.get(self._bar, metrics.control)
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return QSize(self._content_width(cap=False) + 2 * self._padding(), self.sizeHint().height())

    def _padding(self) -> int:
        return look().metrics.px(8 if self._bar == "bar" or self._tone == "flat" else 12)

    def _ink(self) -> QColor:
        worn = look()
        if not self.isEnabled():
            return worn.color("disabled")
        if self._tone == "primary" and self.isDown():
            return worn.color("panel")
        return worn.color(_INKS.get(self._tone, Tone.TEXT))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt's, without words and icon: they are drawn here.

        Drawing the frame by name instead would make PySide know every part of every style, in the way of the first
        window.
        """
        super().initStyleOption(option)
        option.text, option.icon = "", QIcon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and ground come from the style sheet, the content is drawn."""
        super().paintEvent(event)
        painter = QPainter(self)
        px, ink = look().metrics.px, self._ink()
        if self.hasFocus() and self._tone == "primary":
            # the ring would drown in the accent: a light line inside keeps it apart
            inner = self.rect().adjusted(px(2), px(2), -px(2), -px(2))
            panel(painter, inner, None, look().color("panel"), radius=3)
        capped = bool(self._keys) and self.width() >= self.sizeHint().width()
        left = px(12) if self._spread else (self.width() - self._content_width(cap=capped)) // 2
        whole = self.rect()
        if self._icon:
            icon_in(painter, self._icon, ink, QRect(left, 0, px(_ICON), whole.height()), _ICON)
            left += px(_ICON) + px(8)
        width = int(text_width(self._words, weight=self._weight)) + 1
        draw_line(painter, QRect(left, 0, width, whole.height()), self._words, ink, weight=self._weight, fits=True)
        if capped:
            room = cap_size(self._keys)
            left = whole.width() - px(12) - room.width() if self._spread else left + width + px(8)
            cap = QRect(left, (whole.height() - room.height()) // 2, room.width(), room.height())
            filled = self._tone == "primary" and self.isEnabled()
            key_cap(painter, cap, self._keys, ink=ink if filled else None)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus; with Ctrl it is the form's own key."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not event.isAutoRepeat() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes want other room."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()


class LinkButton(KeyCapButton):
    """Words in the accent colour without a frame: `सभी`, `+ शर्त जोड़ें`."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "", keys: str = "") -> None:
        super().__init__(text, parent, icon=icon, keys=keys, tone="flat", size="bar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
