"""White cards on the cool ground, their heads and rules."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.text import Words

_LEAST_NOTE = 3.2
"""In em."""


class Rule(QFrame):
    """A line of 1 px, across (`h`) or down (`v`)."""

    def __init__(self, way: Literal["h", "v"] = "h", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", way)


class _Note(Words):
    """Tells the head when it says something else: Qt asks no layout about what is hidden."""

    def setText(self, text: str) -> None:
        """Other words may have room where those before had none."""
        super().setText(text)
        head = self.parentWidget()
        if isinstance(head, CardHead):
            head.make_room()


class CardHead(QWidget):
    """Title, a quieter note beside it, and at the right what the card offers. Height L + 14.

    The title has the room first; a note that would show fewer than three letters stays away.
    """

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        from desktop.views.widgets.marks import IconMark  # noqa: PLC0415 - marks stand on cards' texts

        metrics = look().metrics
        self._row = QHBoxLayout(self)
        self.title = Words(title, self, size=Size.BLOCK, weight=Weight.SEMIBOLD, shrinks=True)
        self.note = _Note("", self, size=Size.BODY, tone=Tone.MUTED, shrinks=True)
        self._row.setContentsMargins(metrics.px(12), metrics.px(6), metrics.px(12), metrics.px(6))
        self._row.setSpacing(metrics.px(8))
        if icon:
            self._row.addWidget(IconMark(icon, self))
        self._row.addWidget(self.title)
        self._row.addWidget(self.note, 1)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(metrics.L + metrics.px(14))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note.say(note)

    def sizeHint(self) -> QSize:
        """With the whole note."""
        hint, note = super().sizeHint(), self.note
        return QSize(hint.width() + note.sizeHint().width(), hint.height()) if note.text() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self.make_room()

    def event(self, event: QEvent) -> bool:
        """Other words want other room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.make_room()
        return done

    def make_room(self) -> None:
        """The note is there where it can be read."""
        row, taken = self._row, 0
        if row.indexOf(self.title) < 0:
            return  # being made
        for at in range(row.count()):
            item = row.itemAt(at)
            part = item.widget() if item is not None else None
            if part is not None and part is not self.note and not part.isHidden():
                taken += part.sizeHint().width() + row.spacing()
        margins = row.contentsMargins()
        spare = self.width() - margins.left() - margins.right() - taken
        least = min(self.note.sizeHint().width(), int(_LEAST_NOTE * look().metrics.em))
        stays = bool(self.note.text()) and spare >= least
        if self.note.isHidden() is stays:
            self.note.setVisible(stays)

    def add(self, widget: QWidget) -> None:
        """At the right end."""
        self._row.addWidget(widget)


class Card(QFrame):
    """A panel with a thin border. `tone` marks its left edge, `wash` grounds the whole of it.

    Without padding (lists, tables) the content touches the border.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tone: Tone | None = None,
        wash: Tone | None = None,
        padded: bool = True,
        gap: int = 8,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        if tone is not None:
            self.setProperty("tone", tone.value)
        if wash is not None:
            self.setProperty("wash", wash.value)
        metrics = look().metrics
        pad = metrics.px(12) if padded else 1
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(metrics.px(gap) if padded else 0)

    def add_head(self, title: str, note: str = "", *, icon: str = "") -> CardHead:
        """A head with a rule under it, at the top of an unpadded card."""
        head = CardHead(title, note, self, icon=icon)
        self.body.addWidget(head)
        self.body.addWidget(Rule("h", self))
        return head

    def dress(self, *, tone: Tone | None = None, wash: Tone | None = None) -> None:
        """Another edge and ground; None takes them off."""
        self.setProperty("tone", tone.value if tone else None)
        self.setProperty("wash", wash.value if wash else None)
        self.style().unpolish(self)
        self.style().polish(self)
