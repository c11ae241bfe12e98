"""F1: every key that works here, in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.actions import key_sheet
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Screen
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, shown_keys
from desktop.views.widgets.keys import KeyCap
from desktop.views.widgets.text import Words

_FIXED = (
    ("F10", QT_TRANSLATE_NOOP("Shell", "Menu of everything")),
    ("Alt+Left", QT_TRANSLATE_NOOP("Shell", "Back to the previous place")),
    ("Enter", QT_TRANSLATE_NOOP("Shell", "Open the row, press the button")),
    ("Esc", QT_TRANSLATE_NOOP("Shell", "Close the bar, clear the search, leave the pane")),
    ("Space", QT_TRANSLATE_NOOP("Shell", "Check the row")),
    ("Shift+F10", QT_TRANSLATE_NOOP("Shell", "Menu of the row")),
)


class KeySheet(QDialog):
    """Words at the left, key at the right; Esc or Enter closes it."""

    def __init__(
        self, actions: Sequence[QAction], screens: Sequence[tuple[str, str, Screen]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Shell", "Help and shortcuts"))
        px = look().metrics.px
        rows = key_sheet(actions)
        rows += [(word, keys) for word, keys, _ in screens if keys]
        rows += [(translate("Shell", words), keys) for keys, words in _FIXED]
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(4))
        half = (len(rows) + 1) // 2
        for at, (words, keys) in enumerate(rows):
            column, line = (0, at) if at < half else (1, at - half)
            row = QHBoxLayout()
            row.addWidget(Words(words, self), 1)
            row.addWidget(KeyCap(shown_keys(keys), self))
            grid.addLayout(row, line, column)
        close = KeyCapButton(translate("Shell", "Close"), self, keys="Esc")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        title = Words(self.windowTitle(), self, size=Size.TITLE, weight=Weight.BOLD)
        typing = translate(
            "Shell", "Hindi is typed with the keyboard chosen in Windows: INSCRIPT, phonetic or Remington all work."
        )
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(px(24), px(16), px(24), px(16))
        column_.setSpacing(px(12))
        column_.addWidget(title)
        keys_ = QWidget()
        keys_.setLayout(grid)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(keys_)
        area.setMinimumWidth(keys_.sizeHint().width() + px(16))
        column_.addWidget(area, 1)
        column_.addWidget(Words(typing, self, tone=Tone.MUTED, lines=0))
        column_.addLayout(foot)
        wanted = self.sizeHint().height() - area.sizeHint().height() + keys_.sizeHint().height() + px(4)
        room = (parent.window() if parent is not None else self.screen()).size().height() - px(24)
        self.resize(self.sizeHint().width(), min(wanted, room))
