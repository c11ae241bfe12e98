"""Right of the call sheet: what to say and ask, who tried before, and what waits for this talk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.models.complaint import Kind
from desktop.models.dialogue import CallSheet, Dialogue
from desktop.models.reference import load_reference
from desktop.models.reference_rows import Bilingual
from desktop.views.infra.formats import date_of, time_of
from desktop.views.infra.i18n import both
from desktop.views.infra.labels import LEVELS, OUTCOMES
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words


def prompts_for(sheet: CallSheet, today: int) -> tuple[Bilingual, ...]:
    """What fits this talk: opening, the situation, closing; about five lines, never a script."""
    known = {row.code: row.prompts for row in load_reference().call_prompts}
    broken = any(talk.promise_day is not None and talk.promise_day < today for talk in sheet.dialogues)
    if broken:
        middle = known["promise_broken"]
    elif Kind(sheet.kind).for_lane:
        middle = known["demand"]
    else:
        middle = known["reopened" if sheet.reopen_count else "first_talk"]
    return (*known["opening"][:1], *middle[:3], *known["closing"][:1])


class PromptRow(QWidget):
    """A tick for oneself; it is stored nowhere."""

    def __init__(self, prompt: Bilingual, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = prompt
        px = look().metrics.px
        self.box = QCheckBox(self)
        self.words = Words("", self, lines=3)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(10), px(4))
        row.setSpacing(px(8))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.say()

    def say(self) -> None:
        """In the language of the window."""
        text = both(self.prompt.hi, self.prompt.en)
        self.words.say(text)
        self.box.setAccessibleName(text)


class AttemptRow(QWidget):
    """A talk or attempt from before."""

    def __init__(self, talk: Dialogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        label = OUTCOMES[talk.outcome]
        head = FlowLayout(gap=8)
        head.addWidget(Words(f"{date_of(talk.at)}, {time_of(talk.at)}", self, weight=Weight.SEMIBOLD))
        head.addWidget(Words(LEVELS[talk.level].text if talk.level in LEVELS else "", self, tone=Tone.MUTED))
        head.addWidget(Chip(label.text, label.tone, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(6), px(8), px(6))
        column.setSpacing(px(2))
        column.addLayout(head)
        said = " – ".join(part for part in (self._minutes(talk), talk.answer or talk.doubt) if part)
        if said:
            column.addWidget(Words(said, self, lines=2))

    def _minutes(self, talk: Dialogue) -> str:
        return self.tr("%n minute(s)", "", talk.minutes) if talk.minutes else ""


class AsWideAsNeeded(QScrollArea):
    """Scrolls down, never sideways: it asks for the width of what it holds, also when that grows."""

    grew = Signal()

    def minimumSizeHint(self) -> QSize:
        """The widest row, beside the bar."""
        held = self.widget()
        wide = held.minimumSizeHint().width() if held is not None else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, held: QObject, event: QEvent) -> bool:
        """Another row, other words, larger letters."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.grew.emit()
        return super().eventFilter(held, event)


class SheetPrompts(Retranslated, QWidget):
    """Prompts, attempts, and the lock that this talk opens."""

    grew = Signal()
    """May want more width than it has."""

    def __init__(self, today: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._sheet: CallSheet | None = None
        self._boxes: list[PromptRow] = []
        px = look().metrics.px
        self._prompts = Card(self, padded=False)
        self._prompts_head = self._prompts.add_head("")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, px(4), 0, px(4))
        self._prompts.body.addLayout(self._list)
        self._attempts = Card(self, padded=False)
        self._attempts_head = self._attempts.add_head("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setProperty("ground", "panel")
        holder.setLayout(self._rows)
        scroll = AsWideAsNeeded(self)
        scroll.grew.connect(self.grew)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        self._attempts.body.addWidget(scroll, 1)
        self._lock = NoteBar(self, tone=Tone.WARN)
        self._attempts.body.addWidget(self._lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._prompts)
        column.addWidget(self._attempts, 1)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """330 wide at 11 pt."""
        return QSize(look().metrics.px(330), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """240 wide at 11 pt, or what the attempts need: a fixed least width would hide their wish."""
        wanted = super().minimumSizeHint()
        return wanted.expandedTo(QSize(look().metrics.px(240), 0))

    def show_sheet(self, sheet: CallSheet | None) -> None:
        """Of this complaint; ticks begin anew with another one."""
        same = sheet is not None and self._sheet is not None and sheet.complaint_id == self._sheet.complaint_id
        self._sheet = sheet
        if not same:
            self._make_prompts()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        for box in self._boxes:
            box.say()
        self._count()
        self._prompts_head.title.say(self.tr("Hints for the talk"))
        self._attempts_head.title.say(self.tr("Earlier attempts"))
        _empty(self._rows)
        sheet = self._sheet
        talks = sorted(sheet.dialogues, key=lambda talk: -talk.at) if sheet is not None else []
        self._attempts_head.note.say(str(len(talks)) if talks else "")
        for at, talk in enumerate(talks):
            if at:
                self._rows.addWidget(Rule("h", self))
            self._rows.addWidget(AttemptRow(talk, self))
        if not talks:
            nobody = Words(self.tr("Nobody has tried yet."), self, tone=Tone.MUTED, size=Size.SMALL)
            nobody.setContentsMargins(12, 8, 12, 8)
            self._rows.addWidget(nobody)
        self._rows.addStretch(1)
        if sheet is not None and sheet.dialogue_due:
            words = self.tr("Until this dialogue is logged the case cannot be partially closed.")
            self._lock.say(words, icon="lock")
        else:
            self._lock.hide()

    def _make_prompts(self) -> None:
        _empty(self._list)
        self._boxes = []
        for prompt in prompts_for(self._sheet, self._today()) if self._sheet is not None else ():
            row = PromptRow(prompt, self)
            row.box.toggled.connect(self._count)
            self._boxes.append(row)
            self._list.addWidget(row)

    def _count(self) -> None:
        ticked = sum(row.box.isChecked() for row in self._boxes)
        note = self.tr("{0} of {1} asked").format(ticked, len(self._boxes)) if self._boxes else ""
        self._prompts_head.note.say(note)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
