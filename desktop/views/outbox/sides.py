"""One side of the comparison: captions and texts under each other, plain and selectable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.models.complaint import Complaint
from desktop.models.outbox import Unsent
from desktop.views.infra.formats import moment_text
from desktop.views.infra.ledger_labels import ACTIONS
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import label
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card
from desktop.views.widgets.text import Words

Line = tuple[str, str]


class Side(Card):
    """A title and lines of (caption, text); long ones scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self.head = self.add_head("")
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._area, 1)

    def show_lines(self, title: str, note: str, lines: Sequence[Line]) -> None:
        """These instead; the note stands quietly beside the title."""
        px = look().metrics.px
        self.head.title.say(title)
        self.head.note.say(note)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(2))
        for caption, text in lines:
            column.addWidget(Words(caption, sheet, size=Size.SMALL, tone=Tone.MUTED, lines=0))
            if text:
                column.addWidget(label(text, sheet, selectable=True))
                column.addSpacing(px(8))
        column.addStretch(1)
        self._area.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # the area has just set it

    @property
    def texts(self) -> tuple[str, ...]:
        """What it shows, for whoever checks it."""
        sheet = self._area.widget()
        return tuple(each.text() for each in sheet.findChildren(QLabel)) if sheet is not None else ()


def theirs(file: Complaint, act: Unsent) -> tuple[Line, ...]:
    """What happened to the complaint since the act's author looked at it: newest first."""
    since = int(act.details.get("at") or act.kept_at)
    later = [event for event in file.events if event.at >= since] or list(file.events[-1:])
    return tuple(
        (f"{event.officer} · {moment_text(event.at)}", f"{ACTIONS[event.action].text}\n{event.text}".strip())
        for event in reversed(later)
    )
