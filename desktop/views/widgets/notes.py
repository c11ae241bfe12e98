"""Strips between title and content: what went wrong, and what is worth knowing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words

_ICONS = {Tone.DANGER: "alert", Tone.WARN: "warning", Tone.OK: "check", Tone.INFO: "info", Tone.PLUM: "info"}


class NoteBar(QFrame):
    """One sentence on the soft ground of its tone, perhaps with links. Hidden until it has something to say."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, tone: Tone = Tone.WARN, framed: bool = True) -> None:
        super().__init__(parent)
        metrics = look().metrics
        self._framed = framed
        self.setProperty("card", "true")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(metrics.px(12), metrics.px(4), metrics.px(8), metrics.px(4))
        self._row.setSpacing(metrics.px(8))
        self._icon = IconMark("info", self, tone=tone, size=16)
        self._words = Words("", self, tone=tone, lines=0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._buttons: list[QWidget] = []
        self.setMinimumHeight(metrics.L + metrics.px(16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._tone = tone
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, *, tone: Tone | None = None, icon: str = "") -> None:
        """Show this sentence and tell assistive technology; focus stays where it is."""
        self._tone = tone or self._tone
        self.setProperty("wash", self._tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.show_icon(icon or _ICONS.get(self._tone, "info"), self._tone)
        self._words.say(text, self._tone)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def offer(self, caption: str, act: Callable[[], object]) -> LinkButton:
        """A link at the right end."""
        link = LinkButton(caption, self)
        link.clicked.connect(lambda _checked=False: act())
        self._put(link)
        return link

    def withdraw(self) -> None:
        """Take the links away, for another sentence."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def close_bar(self) -> None:
        """As Esc does."""
        self.hide()
        self.closed.emit()

    def _put(self, button: QWidget) -> None:
        self._row.addWidget(button)
        self._buttons.append(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)


class ErrorBar(NoteBar):
    """What happened and what to do, with [try again] [details] [copy]. It never moves the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone=Tone.DANGER)
        self._details = ""
        self._retry: Callable[[], object] | None = None

    def show_problem(
        self,
        sentence: str,
        *,
        details: str = "",
        retry: Callable[[], object] | None = None,
        show_details: Callable[[str], object] | None = None,
    ) -> None:
        """The sentence with its buttons; `details` is technical and holds nothing personal."""
        self.withdraw()
        self._details, self._retry = details, retry
        self.say(sentence, tone=Tone.DANGER)
        if retry is not None:
            self._button(translate("ErrorBar", "Try again"), "refresh", self._try_again)
        if details and show_details is not None:
            self._button(translate("ErrorBar", "Details"), "", lambda: show_details(details))
        self._button(translate("ErrorBar", "Copy"), "", self._copy)
        close = LinkButton("", self, icon="close")
        close.setAccessibleName(translate("ErrorBar", "Close"))
        close.setToolTip(translate("ErrorBar", "Close (Esc)"))
        close.clicked.connect(self.close_bar)
        self._put(close)

    def _button(self, caption: str, icon: str, act: Callable[[], object]) -> None:
        button = KeyCapButton(caption, self, icon=icon, size="bar")
        button.clicked.connect(lambda _checked=False: act())
        self._put(button)

    def _try_again(self) -> None:
        self.close_bar()
        if self._retry is not None:
            self._retry()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(part for part in (self.text, self._details) if part))
