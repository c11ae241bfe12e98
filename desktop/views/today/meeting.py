"""The next meeting on Today: when it is, and how far its preparation is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.meetings_due import NextMeetingCard
from desktop.views.infra.formats import date_text, number, weekday
from desktop.views.infra.i18n import Counts
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.meetings.words import start_words, title_of
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.states import EmptyState
from desktop.views.widgets.text import Words


class ReadyLine(QWidget):
    """One thing to prepare: ticked, or with the sign that it is still to be done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = IconMark("check", self, size=16)
        self._words = Words("", self, size=Size.SMALL, lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().metrics.px(6))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, words: str, *, done: bool) -> None:
        """What it is, and whether it is done."""
        tone = Tone.OK if done else Tone.WARN
        self._mark.show_icon("check" if done else "alert", tone)
        self._words.say(words, tone)


class MeetingCard(Retranslated, Card):
    """Ticks what is ready and warns of what is not; without a meeting it says what to do."""

    opened = Signal(int)
    """Meeting id."""
    reminders_wanted = Signal()
    planning_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self.card: NextMeetingCard | None = None
        self._today = 0
        self._head = self.add_head("")
        self._left = Chip("", Tone.INFO, self, icon="meetings")
        self._head.add(self._left)
        self._inside = QWidget(self)
        self._inside.setProperty("ground", "panel")
        self._title = Words("", self._inside, weight=Weight.SEMIBOLD, lines=2)
        self._when = Words("", self._inside)
        self._chair = Words("", self._inside, size=Size.SMALL, tone=Tone.MUTED, lines=2)
        self._ready = [ReadyLine(self._inside) for _ in range(4)]
        self._open = KeyCapButton("", self._inside, tone="primary", size="bar")
        self._remind = KeyCapButton("", self._inside, size="bar")
        self._empty = EmptyState(self, icon="meetings")
        self._open.clicked.connect(self._open_meeting)
        self._remind.clicked.connect(self.reminders_wanted)
        self._empty.pressed.connect(self.planning_wanted)
        self._arrange()
        self.retranslate()

    def show_meeting(self, card: NextMeetingCard | None, today: int) -> None:
        """The next one, or none."""
        self.card, self._today = card, today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Next meeting"))
        self._open.setText(self.tr("Open meeting"))
        self._remind.setText(self.tr("Reminder letter"))
        self._empty.say(self.tr("No meeting is planned."), self.tr("Plan a meeting"))
        card = self.card
        self._inside.setVisible(card is not None)
        self._left.setVisible(card is not None)
        self._empty.setVisible(card is None)
        if card is not None:
            self._say(card)

    def _open_meeting(self) -> None:
        if self.card is not None:
            self.opened.emit(self.card.line.id)

    def _say(self, card: NextMeetingCard) -> None:
        line = card.line
        left = line.day - self._today
        self._left.say(self.tr("today") if left == 0 else Counts.tr("%n day(s) left", "", left), Tone.INFO, "meetings")
        self._title.say(title_of(line.series))
        self._when.say(f"{weekday(line.day)}, {date_text(line.day)} · {start_words(line.start)}")
        chair = self.tr("Chair: {0}").format(line.chair)
        self._chair.say(" · ".join(filter(None, (chair, line.place))))
        self._tick(0, self.tr("Agenda circulated"), self.tr("Agenda not circulated yet"), done=card.notice_issued)
        if card.figures_from is None:
            self._ready[1].hide()
        else:
            words = self.tr("Figures ready ({0})").format(_days(card.figures_from, min(line.day, self._today)))
            self._tick(1, words, words, done=True)
        replies = self.tr("Compliance: {0} of {1} received").format(number(card.replies_in), number(card.replies_due))
        self._tick(2, replies, replies, done=card.replies_in >= card.replies_due)
        came = self.tr("Attendance confirmed: {0} of {1}").format(number(card.confirmed), number(card.invited))
        self._tick(3, came, came, done=bool(card.invited) and card.confirmed >= card.invited)
        self._remind.setVisible(card.replies_in < card.replies_due)

    def _tick(self, at: int, ready: str, waiting: str, *, done: bool) -> None:
        line = self._ready[at]
        line.say(ready if done else waiting, done=done)
        line.show()

    def _arrange(self) -> None:
        px = look().metrics.px
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(4))
        for widget in (self._title, self._when, self._chair):
            column.addWidget(widget)
        column.addWidget(Rule("h", self._inside))
        for line in self._ready:
            column.addWidget(line)
        column.addStretch(1)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._remind)
        column.addLayout(buttons)
        self.body.addWidget(self._inside, 1)
        self.body.addWidget(self._empty, 1)


def _days(first: int, last: int) -> str:
    """`12.11–18.11`: the year stands two lines above."""
    return f"{date_text(first)[:5]}–{date_text(last)[:5]}"
