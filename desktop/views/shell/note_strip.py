"""What just worked, said over the foot of the window: nothing on the screen moves for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.notes import NoteBar

SHOWN_MS = 8_000


class NoteStrip(NoteBar):
    """Lies over the status bar, or a little higher where its words need a second line; goes by itself."""

    def __init__(self, window: QWidget, foot: QWidget) -> None:
        super().__init__(window, tone=Tone.OK)
        self._foot = foot
        self.setMinimumHeight(0)
        self._quiet = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._quiet.timeout.connect(self.close_bar)
        window.installEventFilter(self)

    def say(self, text: str, *, tone: Tone | None = None, icon: str = "") -> None:
        """For eight seconds."""
        super().say(text, tone=tone, icon=icon)
        self._place()
        self._quiet.start()

    def offer(self, caption: str, act: Callable[[], object]) -> LinkButton:
        """A link takes room from the words."""
        link = super().offer(caption, act)
        self._place()
        return link

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """As wide as the window stays."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self.isHidden():
            self._place()
        return super().eventFilter(window, event)

    def _place(self) -> None:
        window = self.parentWidget()
        layout = self.layout()
        if window is None or layout is None:
            return
        words = layout.heightForWidth(window.width())
        height = max(self._foot.height(), look().metrics.L + look().metrics.px(6), words)
        self.setGeometry(0, window.height() - height, window.width(), height)
        self.raise_()
