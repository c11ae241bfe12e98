"""The side of a list: what is known of the chosen row and what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.section import Known
from desktop.views.widgets.buttons import ButtonTone, KeyCapButton, LinkButton
from desktop.views.widgets.card import Rule
from desktop.views.widgets.text import Words

DESTRUCTIVE = frozenset({Act.END_POSTING, Act.REMOVE_MAPPING, Act.REMOVE_HOLIDAY})
"""Never the primary button; their forms ask once more."""


class FactsPane(QWidget):
    """Title, facts, a column of buttons, and under them why nothing can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.back = LinkButton("", self, icon="chevron-left")
        self.back.hide()
        self._title = Words("", self, size=Size.BLOCK, weight=Weight.SEMIBOLD, lines=0)
        self._subtitle = Words("", self, tone=Tone.MUTED, lines=2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self._cells: list[Words] = []
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(px(6))
        self._made: list[KeyCapButton] = []
        self._why = Words("", self, size=Size.SMALL, tone=Tone.WARN, lines=0)
        self._why.hide()
        self._nothing = Words("", self, tone=Tone.MUTED, lines=0)
        self._top = QVBoxLayout()
        self._arrange()

    def put_on_top(self, widget: QWidget) -> None:
        """Something of its own over title and facts, such as the picture of a month."""
        self._top.addWidget(widget)

    def say_nothing(self, sentence: str) -> None:
        """No row is chosen."""
        self._show_title("", "")
        self._show_facts(())
        self._nothing.say(sentence)
        self._nothing.show()

    def show_known(self, known: Known) -> None:
        """What is known of the row."""
        self._nothing.hide()
        self._show_title(known.title, known.subtitle)
        self._show_facts(known.facts)

    def offer(self, actions: Sequence[TableAction], why: str) -> None:
        """Buttons for these acts; `why` says under them that the posting may do none of them."""
        for button in self._made:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._made = []
        for at, action in enumerate(actions):
            tone: ButtonTone = "danger" if action.act in DESTRUCTIVE else ("primary" if at == 0 and not why else "")
            button = KeyCapButton(parent=self, spread=True, tone=tone).follow(action)
            self._buttons.addWidget(button)
            self._made.append(button)
        self._why.say(why)
        self._why.setVisible(bool(why))

    def _show_title(self, title: str, subtitle: str) -> None:
        self._title.say(title)
        self._title.setVisible(bool(title))
        self._subtitle.say(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for line, (caption, words) in enumerate(facts):
            left = Words(caption, self, size=Size.SMALL, tone=Tone.MUTED)
            right = Words(words, self, lines=0)
            right.setAccessibleName(f"{caption}: {words}")
            self._grid.addWidget(left, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, line, 1)
            left.show()
            right.show()
            self._cells += [left, right]

    def _arrange(self) -> None:
        px = look().metrics.px
        inside = QWidget()
        inside.setProperty("ground", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(4))
        column.addWidget(self.back)
        column.addLayout(self._top)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addWidget(self._nothing)
        column.addSpacing(px(4))
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(10))
        foot.setSpacing(px(6))
        foot.addLayout(self._buttons)
        foot.addWidget(self._why)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        self._rule = Rule("h", self)
        whole.addWidget(self._rule)
        whole.addLayout(foot)
