"""F1: every key that works here: those of the screen, of the window, of the rail."""

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
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.keys import KeyCap
from desktop.views.widgets.text import Words

_IN_LISTS = (
    ("Enter", QT_TRANSLATE_NOOP("Shell", "Open the row, press the button")),
    ("Space", QT_TRANSLATE_NOOP("Shell", "Check the row")),
    ("Shift+F10", QT_TRANSLATE_NOOP("Shell", "Menu of the row")),
    ("Esc", QT_TRANSLATE_NOOP("Shell", "Close the bar, clear the search, leave the pane")),
)
_AROUND = (
    ("F10", QT_TRANSLATE_NOOP("Shell", "Menu of everything")),
    ("Ctrl+Tab", QT_TRANSLATE_NOOP("Shell", "Next part of the screen")),
    ("Alt+Left", QT_TRANSLATE_NOOP("Shell", "Back to the previous place")),
)
Line = tuple[str, str]


class KeySheet(QDialog):
    """Three cards of words and keys: this screen, the window, the screens. Esc or Enter closes it."""

    def __init__(
        self, actions: Sequence[QAction], screens: Sequence[tuple[str, str, Screen]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Shell", "Help and shortcuts"))
        px = look().metrics.px
        of_window = [action for action in actions if action.parent() is parent]
        of_screen = [action for action in actions if action not in of_window]
        self._inside = QWidget()
        self._cards = FlowLayout(self._inside, gap=10, spread=True)
        self._add(translate("Shell", "On this screen"), key_sheet(of_screen) + _said(_IN_LISTS))
        self._add(translate("Shell", "Everywhere"), key_sheet(of_window))
        self._add(translate("Shell", "Screens"), [(word, keys) for word, keys, _ in screens if keys] + _said(_AROUND))
        cards = self._inside.findChildren(Card)
        for card in cards:
            card.setMinimumHeight(max(each.sizeHint().height() for each in cards))
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        typing = translate(
            "Shell", "Hindi is typed with the keyboard chosen in Windows: INSCRIPT, phonetic or Remington all work."
        )
        close = KeyCapButton(translate("Shell", "Close"), self, keys="Esc")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(Words(typing, self, tone=Tone.MUTED, lines=0), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(10))
        column.addWidget(Words(self.windowTitle(), self, size=Size.TITLE, weight=Weight.BOLD))
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._take_room(parent, area)

    def _add(self, title: str, lines: Sequence[Line]) -> None:
        px = look().metrics.px
        card = Card(self._inside, padded=False)
        card.add_head(title)
        grid = QGridLayout()
        grid.setContentsMargins(px(12), px(8), px(12), px(10))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        for at, (words, keys) in enumerate(lines):
            grid.addWidget(Words(words, card), at, 0)
            grid.addWidget(KeyCap(shown_keys(keys), card), at, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        self._cards.addWidget(card)

    def _take_room(self, parent: QWidget | None, area: QScrollArea) -> None:
        """The three side by side where the window has the width, and never more than the window has."""
        px, room = look().metrics.px, (parent.window() if parent is not None else self.screen()).size()
        bar = area.verticalScrollBar().sizeHint().width() + px(4)
        wide = min(self._cards.sizeHint().width() + bar, room.width() - px(56))
        area.setMinimumWidth(max(self._cards.minimumSize().width() + bar, min(wide, px(560))))
        high = self._cards.heightForWidth(wide - bar)
        rest = self.sizeHint().height() - area.sizeHint().height()
        self.resize(wide + px(32), min(high + rest + px(8), room.height() - px(24)))


def _said(rows: Sequence[Line]) -> list[Line]:
    return [(translate("Shell", words), keys) for keys, words in rows]
