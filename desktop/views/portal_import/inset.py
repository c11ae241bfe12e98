"""A note inside a card without padding, with air around it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.notes import NoteBar


class InsetNote(QWidget):
    """Takes no room while it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.bar = NoteBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(6), px(8), px(6))
        column.addWidget(self.bar)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return self.bar.text if not self.isHidden() else ""

    def say(self, text: str, *, tone: Tone) -> None:
        """One sentence."""
        self.bar.say(text, tone=tone)
        self.show()

    def leave(self) -> None:
        """Nothing to say."""
        self.hide()
