"""Fields of a form: the label above, the error under it, edits that grow with what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.views.infra import icons
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.text import Words, look_changed


class Field(QWidget):
    """Label, `*`, the edit, and under it one line that says what is wrong and what to do."""

    def __init__(self, label: str, edit: QWidget, parent: QWidget | None = None, *, required: bool = False) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.edit = edit
        self._required = required
        self._label = Words(label, self, size=Size.SMALL, tone=Tone.MUTED)
        self._star = Words("*", self, size=Size.SMALL, weight=Weight.SEMIBOLD, tone=Tone.DANGER)
        self._star.setVisible(required)
        self._note = Words("", self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True)
        self._label.setBuddy(edit)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(4))
        head.addWidget(self._label)
        head.addWidget(self._star)
        head.addWidget(self._note, 1, Qt.AlignmentFlag.AlignRight)
        self._mark = IconMark("warning", self, tone=Tone.DANGER, size=13)
        self._error = Words("", self, size=Size.SMALL, tone=Tone.DANGER, lines=0)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(px(6))
        foot.addWidget(self._mark)
        foot.addWidget(self._error, 1)
        self._foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addWidget(edit)
        column.addWidget(self._foot)
        column.addStretch(1)
        self.name(label)

    def name(self, label: str) -> None:
        """Its label in the language of the window."""
        self._label.say(label)
        word = translate("Field", "required")
        self.edit.setAccessibleName(f"{label} ({word})" if self._required else label)

    def require(self, *, required: bool) -> None:
        """Whether it must be filled."""
        self._required = required
        self._star.setVisible(required)
        self.name(self._label.text())

    def note(self, text: str) -> None:
        """A quiet line at the right of the label: `स्वतः सहेजा 10:41`."""
        self._note.say(text)

    @property
    def error(self) -> str:
        """What stands under it, empty when nothing is wrong."""
        return self._error.text()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong and what to do; empty takes it away."""
        self._tell(sentence, Tone.DANGER)
        self.edit.setProperty("wrong", "true" if sentence else None)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def warn(self, sentence: str) -> None:
        """Something to know that does not stop anybody: a promise on a holiday, Caps Lock."""
        self._tell(sentence, Tone.WARN)

    def _tell(self, sentence: str, tone: Tone) -> None:
        self._mark.show_icon("warning", tone)
        self._error.say(sentence, tone)
        self._foot.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)


class GrowingEdit(QPlainTextEdit):
    """Plain text that grows from `least` to `most` lines and scrolls after that. Tab leaves it."""

    left = Signal()
    """Focus went elsewhere: time to check what was typed."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, most: int = 6) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(look().metrics.px(3))
        self.textChanged.connect(self._fit)
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """Other bounds, where the screen has more or less room."""
        self._least, self._most = least, most
        self._fit()

    def _lines(self) -> int:
        lines, block = 0, self.document().begin()
        while block.isValid() and lines < self._most:
            layout = block.layout()
            lines += max(1, layout.lineCount())
            block = block.next()
        return max(self._least, min(self._most, lines))

    def _fit(self) -> None:
        metrics = look().metrics
        # The platform's line may be taller than ours where its engine believes the font's win metrics.
        line = max(metrics.L, self.fontMetrics().lineSpacing())
        height = self._lines() * line + 2 * metrics.px(3) + metrics.px(4)
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes, other height."""
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that it was left, but not when only a menu opened or another window came to the front."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class SearchEdit(QLineEdit):
    """A line with the lens; Esc empties it, the down key goes to the list (`down`)."""

    down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Down; all else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The lens takes the new ink."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lens.setIcon(icons.icon("search"))


class PasswordEdit(QLineEdit):
    """Hidden, with an eye to look while the mouse or Space holds it down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._key = self.addAction(icons.icon("lock"), QLineEdit.ActionPosition.LeadingPosition)
        self._eye = QToolButton(self)
        self._eye.setIcon(icons.icon("eye"))
        self._eye.setCursor(Qt.CursorShape.PointingHandCursor)
        self._eye.pressed.connect(lambda: self.setEchoMode(QLineEdit.EchoMode.Normal))
        self._eye.released.connect(lambda: self.setEchoMode(QLineEdit.EchoMode.Password))
        self.name_eye()

    def name_eye(self) -> None:
        """What the eye does, in the language of the window."""
        words = translate("PasswordEdit", "Show while held down")
        self._eye.setToolTip(plain(words))
        self._eye.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stands at the right end."""
        super().resizeEvent(event)
        px = look().metrics.px
        side = px(24)
        self._eye.setIconSize(QSize(px(16), px(16)))
        self._eye.setGeometry(self.width() - side - px(6), (self.height() - side) // 2, side, side)
        self.setTextMargins(0, 0, side, 0)

    def changeEvent(self, event: QEvent) -> None:
        """New ink, new words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._key.setIcon(icons.icon("lock"))
            self._eye.setIcon(icons.icon("eye"))
        elif event.type() is QEvent.Type.LanguageChange:
            self.name_eye()
