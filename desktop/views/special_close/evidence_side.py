"""The right of the decision desk: red flags with their links, the complainant's words, the dialogues."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.models.complaint import Channel
from desktop.models.dialogue import Dialogue
from desktop.models.special_close import DecisionFile, Flag, RedFlag
from desktop.views.infra.formats import date_of, date_text, time_of
from desktop.views.infra.i18n import Counts
from desktop.views.infra.labels import CHANNELS, LEVELS, MODES, OUTCOMES, RED_FLAGS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.special_close.grounds import Ground
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

_COUNTED = frozenset({RedFlag.OPEN_DUPLICATE, RedFlag.FIXED_BEFORE, RedFlag.REOPENED_BEFORE, RedFlag.REJECTED_BEFORE})


class FlagsCard(Retranslated, Card):
    """They warn and never block (S001). Numbers are links to the other complaints."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wash=Tone.DANGER, gap=4)
        px = look().metrics.px
        self._flags: tuple[Flag, ...] = ()
        self._icon = IconMark("alert", self, tone=Tone.DANGER)
        self._title = Words("", self, weight=Weight.SEMIBOLD, tone=Tone.DANGER, lines=0)
        self._count = Words("", self, weight=Weight.SEMIBOLD, tone=Tone.DANGER)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(2))
        self.body.addLayout(self._rows)

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        """These; none is said too."""
        self._flags = flags
        self.dress(wash=Tone.DANGER if flags else Tone.OK)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        tone = Tone.DANGER if self._flags else Tone.OK
        self._icon.show_icon("alert" if self._flags else "check", tone)
        title = self.tr("Red flags – the grievance may be genuine") if self._flags else self.tr("No red flags")
        self._title.say(title, tone)
        self._count.say(str(len(self._flags)) if self._flags else "", tone)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for flag in self._flags:
            self._rows.addWidget(self._row(flag))

    def _row(self, flag: Flag) -> QWidget:
        px = look().metrics.px
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(px(2), 0, 0, 0)
        line.setSpacing(px(6))
        line.addWidget(IconMark("chevron-right", row, tone=Tone.DANGER, size=16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        words = RED_FLAGS[flag.flag].text
        if flag.flag in _COUNTED and flag.number:
            words = f"{words}: {flag.number}"
        column.addWidget(Words(words, row, lines=0))
        if flag.others:
            links = QWidget(row)
            flow = FlowLayout(links, gap=2)
            for complaint_id, number in flag.others:
                link = LinkButton(number, links, icon="link")
                link.clicked.connect(lambda _on=False, wanted=complaint_id: self.opened.emit(wanted))
                flow.addWidget(link)
            column.addWidget(links)
        line.addLayout(column, 1)
        return row


class OwnWordsCard(Retranslated, Card):
    """Verbatim, with the way and the day they came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        px = look().metrics.px
        self._file: DecisionFile | None = None
        self._head = self.add_head("", icon="quote")
        self._head.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        ground = Ground("panel", self, mark="edge")
        self._words = Words("", ground, lines=0)
        ground.column.addWidget(self._words)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(12), px(8), px(12), px(10))
        inner.addWidget(ground)
        self.body.addLayout(inner)
        self.retranslate()

    def show_file(self, file: DecisionFile) -> None:
        """Of this case."""
        self._file = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Complainant's words"))
        file = self._file
        if file is None:
            return
        spoken = file.words.strip() or file.description.strip()
        self._head.note.say(f"{date_of(file.words_at)} · {CHANNELS[Channel(file.channel)].text}")
        self._words.say(f"“{spoken}”" if spoken else self.tr("No words of the complainant are recorded."))


class DialoguesCard(Retranslated, Card):
    """Every talk, newest first: doubt, answer, outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        px = look().metrics.px
        self._dialogues: tuple[Dialogue, ...] = ()
        self._head = self.add_head("", icon="dialogue")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(px(12), px(6), px(12), px(8))
        self._rows.setSpacing(px(6))
        self.body.addLayout(self._rows)
        self.retranslate()

    def show_dialogues(self, dialogues: tuple[Dialogue, ...]) -> None:
        """Of this case."""
        self._dialogues = tuple(sorted(dialogues, key=lambda talk: -talk.at))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Dialogues"))
        self._head.note.say(self.tr("{0} logged").format(len(self._dialogues)))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, talk in enumerate(self._dialogues):
            if at:
                self._rows.addWidget(Rule("h", self))
            self._rows.addWidget(self._row(talk))
        if not self._dialogues:
            self._rows.addWidget(Words(self.tr("Nobody has spoken to the complainant."), self, tone=Tone.WARN, lines=0))

    def _row(self, talk: Dialogue) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(2))
        head = QHBoxLayout()
        head.addWidget(Words(f"{date_of(talk.at)}, {time_of(talk.at)}", row, weight=Weight.SEMIBOLD))
        level = LEVELS[talk.level].text if talk.level in LEVELS else ""
        lasted = Counts.tr("%n minute(s)", "", talk.minutes) if talk.minutes else ""
        about = " · ".join(part for part in (level, talk.officer, MODES[talk.mode].text, lasted) if part)
        head.addWidget(Words(about, row, size=Size.SMALL, tone=Tone.MUTED, shrinks=True), 1)
        column.addLayout(head)
        for caption, words in ((self.tr("Doubt"), talk.doubt), (self.tr("Answer"), talk.answer)):
            if words.strip():
                column.addWidget(Words(f"{caption}: {words}", row, lines=0))
        if talk.promise_day is not None:
            promised = self.tr("Promise date: {0}").format(date_text(talk.promise_day))
            column.addWidget(Words(promised, row, size=Size.SMALL, tone=Tone.WARN))
        outcome = OUTCOMES[talk.outcome]
        column.addWidget(Chip(outcome.text, outcome.tone, row), 0, Qt.AlignmentFlag.AlignLeft)
        return row


class EvidenceSide(QScrollArea):
    """The three cards, scrolling together."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self.setWidget(inside)
        self.flags = FlagsCard(inside)
        self.flags.opened.connect(self.opened)
        self.words = OwnWordsCard(inside)
        self.dialogues = DialoguesCard(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().metrics.px(8))
        for card in (self.flags, self.words, self.dialogues):
            column.addWidget(card)
        column.addStretch(1)

    def show_file(self, file: DecisionFile) -> None:
        """Of this case, from the top."""
        self.flags.show_flags(file.flags)
        self.words.show_file(file)
        self.dialogues.show_dialogues(file.dialogues)
