"""What a panel shows instead of rows: nothing to show, or not yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words, look_changed


class EmptyState(QWidget):
    """One sentence why, one button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, icon: str = "info") -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._icon = IconMark(icon, self, tone=Tone.MUTED, size=24)
        self._words = Words("", self, tone=Tone.MUTED, lines=0)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = KeyCapButton("", self)
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(10))
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, sentence: str, button: str = "", *, icon: str = "") -> None:
        """The sentence, and the next step if there is one."""
        self._words.say(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.updateGeometry()
        if icon:
            self._icon.show_icon(icon)

    def take_focus(self) -> None:
        """To the next step, if there is one."""
        if not self._button.isHidden():
            self._button.setFocus()


class LoadingRows(QWidget):
    """Grey rows of the true height, for the first load only; later the old rows stay."""

    def __init__(self, parent: QWidget | None = None, *, two_lines: bool = True) -> None:
        super().__init__(parent)
        self._two = two_lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """A handful of rows."""
        metrics = look().metrics
        return QSize(metrics.px(300), 4 * self._row())

    def _row(self) -> int:
        metrics = look().metrics
        return metrics.two_line_row if self._two else metrics.one_line_row

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars where the words will be; still, nothing moves."""
        worn = look()
        px, row, line = worn.metrics.px, self._row(), worn.metrics.L
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("panel"))
        top, number = 0, 0
        while top < self.height():
            if number % 2:
                painter.fillRect(QRect(0, top, self.width(), row), worn.color("alt"))
            left = px(12)
            for part in (0.10, 0.30, 0.18, 0.14, 0.12):
                width = int(self.width() * part)
                painter.fillRect(QRect(left, top + px(9), width, px(9)), worn.color("track"))
                if self._two:
                    at = QRect(left, top + px(9) + line, width * 2 // 3, px(8))
                    painter.fillRect(at, worn.color("sunken"))
                left += width + px(16)
            painter.fillRect(QRect(0, top + row - 1, self.width(), 1), worn.color("line"))
            top, number = top + row, number + 1
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes, other rows."""
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()
            self.update()


class Delayed(QTimer):
    """Says "refreshing…" only when it takes longer than a blink: `start()` when asked, `stop()` when answered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(300)


class ContentStack(QStackedWidget):
    """Content, loading rows or the empty state of one panel, and nothing twice."""

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, two_lines: bool = True) -> None:
        super().__init__(parent)
        self.content = content
        self.loading = LoadingRows(self, two_lines=two_lines)
        self.empty = EmptyState(self)
        for page in (content, self.loading, self.empty):
            self.addWidget(page)
        self._loaded = False

    def wait(self) -> None:
        """A first load shows grey rows; a refresh keeps the old content."""
        if not self._loaded:
            self.setCurrentWidget(self.loading)

    def show_content(self) -> None:
        """The answer is here."""
        self._loaded = True
        self._turn_to(self.content)

    def show_empty(self, sentence: str, button: str = "", *, icon: str = "") -> None:
        """The answer is here, and it is nothing."""
        self._loaded = True
        self.empty.say(sentence, button, icon=icon)
        self._turn_to(self.empty)

    def _turn_to(self, page: QWidget) -> None:
        """Who was in the list goes on to the next step, and back: Qt would hand the focus to whatever comes next."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.isAncestorOf(focus) and self.currentWidget() is not page
        self.setCurrentWidget(page)
        if was_here:
            if page is self.empty:
                self.empty.take_focus()
            else:
                page.setFocus()
