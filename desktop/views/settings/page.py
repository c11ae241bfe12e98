"""A page of settings without a list: cards under one another, never wider than a line should be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

_WIDEST_EM = 70


class SettingsPage(Retranslated, QWidget):
    """Add cards to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, look().metrics.px(8), 0)
        self.column.setSpacing(look().metrics.px(10))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        self._inside = inside
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        row.addStretch(0)
        scroll.setWidget(centre)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.limit_width()

    def limit_width(self) -> None:
        """Lines stay readable on a wide screen."""
        self._inside.setMaximumWidth(int(_WIDEST_EM * look().metrics.em))

    def refresh(self) -> None:
        """Ask anew what the page shows."""


class FactRows(QGridLayout):
    """Captions at the left, what they name at the right."""

    def __init__(self) -> None:
        super().__init__()
        px = look().metrics.px
        self.setHorizontalSpacing(px(16))
        self.setVerticalSpacing(px(10))
        self.setColumnStretch(1, 1)

    def add(self, widget: QWidget, parent: QWidget, *, tall: bool = False) -> Words:
        """One row; gives the caption to be named. Beside a tall widget it stands at the top."""
        at = self.rowCount()
        caption = Words("", parent, size=Size.SMALL, tone=Tone.MUTED)
        caption.setBuddy(widget)
        self.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(widget, at, 1)
        return caption


def titled_card(parent: QWidget) -> tuple[Card, Words]:
    """A card whose head is a title to be said later, with its body padded."""
    card = Card(parent, gap=10)
    title = Words("", card, size=Size.BLOCK, weight=Weight.SEMIBOLD)
    card.body.addWidget(title)
    return card, title
