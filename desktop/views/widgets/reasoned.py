"""A button that says why it cannot be pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.text import Words


class ReasonedButton(QWidget):
    """The button with the reason beside it (or under it), which is also its description and its tip.

    Refused, it is dashed, carries the lock, and its reason stands in words; allowed, the reason is gone.
    """

    def __init__(self, button: KeyCapButton, parent: QWidget | None = None, *, under: bool = False) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.button = button
        self._icon = button.icon_name
        self._reason = Words(
            "", self, size=Size.SMALL, tone=Tone.WARN if under else Tone.MUTED, lines=0 if under else 1, shrinks=True
        )
        self._reason.hide()
        way = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(way, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4 if under else 8))
        line.addWidget(button)
        line.addWidget(self._reason, 0 if under else 1)
        # Fixed would hold the height at that of the unbroken reason and cut its second line.
        height = QSizePolicy.Policy.Minimum if under else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, height)

    @property
    def reason(self) -> str:
        """Why not; empty when allowed."""
        return self._reason.text()

    def leave_reason_to(self, other: bool) -> None:
        """The same reason stands in words with the next button: here it is tip and description alone."""
        self._reason.setVisible(bool(self.reason) and not other)

    def allow(self) -> None:
        """It can be pressed."""
        self.refuse("")

    def refuse(self, reason: str) -> None:
        """It cannot, and this is why; empty allows it."""
        self.button.setEnabled(not reason)
        self.button.set_icon_name("lock" if reason else self._icon)
        self.button.setToolTip(plain(reason))
        self.button.setAccessibleDescription(reason)
        self._reason.say(reason)
        self._reason.setVisible(bool(reason))
