"""Below the list: facts of the current row, what happened, what can be done now and why the rest cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.calendar import day_of
from desktop.models.complaint import Complaint, Event, Kind
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction
from desktop.views.infra.flags import due_tone, reopened
from desktop.views.infra.formats import date_of, due_words, moment_text, time_of
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.labels import CHANNELS, KINDS, LEVELS
from desktop.views.infra.ledger_labels import ACTIONS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words, text_width

_FACTS = (
    QT_TRANSLATE_NOOP("ReadingPane", "Received"),
    QT_TRANSLATE_NOOP("ReadingPane", "Place"),
    QT_TRANSLATE_NOOP("ReadingPane", "Limit"),
    QT_TRANSLATE_NOOP("ReadingPane", "Category"),
    QT_TRANSLATE_NOOP("ReadingPane", "Mobile"),
)
_LIMIT, _MOBILE = 2, 4
EVENTS_SHOWN, ACTS_SHOWN = 4, 4


class EventRow(QWidget):
    """One entry of the ledger on one line: when, who, what."""

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(12))
        when = f"{date_of(event.at)} {time_of(event.at)}"
        row.addWidget(Words(when, self, tone=Tone.MUTED))
        row.addWidget(Words(who_of(event), self, weight=Weight.SEMIBOLD))
        row.addWidget(Words(event_words(event), self, shrinks=True), 1)


def who_of(event: Event) -> str:
    """The level that acted, or the cell, or the clock."""
    if event.role in LEVELS:
        return LEVELS[event.role].text
    return translate("ReadingPane", "timer") if event.role == 9 else "1905"


def event_words(event: Event) -> str:
    """What happened and the first words of what was written."""
    words = ACTIONS[event.action].text
    return f"{words} – {event.text}" if event.text else words


def _keys_of(action: QAction) -> str:
    """The table above opens its row with Enter."""
    return "Enter" if isinstance(action, TableAction) and action.act is Act.OPEN else ""


class ReadingPane(Retranslated, Card):
    """Three parts; the buttons follow the panel's actions, disabled ones say why."""

    reveal_wanted = Signal()

    def __init__(self, session: Session, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._file: Complaint | None = None
        self.number = Words("", self, weight=Weight.SEMIBOLD)
        self._kind_mark = IconMark("kind-grievance", self, size=13)
        self._kind = Words("", self)
        self._reopened = Chip("", Tone.DANGER, self, icon="reopened")
        self._captions = [Words("", self, size=Size.SMALL, tone=Tone.MUTED) for _ in _FACTS]
        self._values = [Words("", self, shrinks=at != _MOBILE) for at in range(len(_FACTS))]
        self._late = Words("", self, weight=Weight.SEMIBOLD)
        self._reveal = LinkButton(parent=self, icon="eye")
        self._reveal.clicked.connect(self.reveal_wanted)
        self.subject = Words("", self, weight=Weight.SEMIBOLD, lines=2)
        self._count = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self._events = QVBoxLayout()
        self._events.setSpacing(0)
        self._lines: list[tuple[Rule, EventRow]] = []
        self._buttons = [
            (KeyCapButton(parent=self, size="bar", spread=True).follow(action, keys=_keys_of(action)), action)
            for action in actions
        ]
        self._reason = Words("", self, size=Size.SMALL, tone=Tone.WARN, lines=2)
        self._acts = QVBoxLayout()
        self._parts = QHBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(self._facts_part(), 30)
        self._parts.addWidget(Rule("v", self))
        self._parts.addWidget(self._events_part(), 48)
        self._parts.addWidget(Rule("v", self))
        self._parts.addWidget(self._acts_part(), 25)
        self.body.addLayout(self._parts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_file(None)

    def sizeHint(self) -> QSize:
        """160 high at 11 pt."""
        return QSize(look().metrics.px(900), look().metrics.px(162))

    def minimumSizeHint(self) -> QSize:
        """Texts elide."""
        return QSize(look().metrics.px(420), look().metrics.px(162))

    @property
    def file(self) -> Complaint | None:
        """What it shows."""
        return self._file

    def show_file(self, file: Complaint | None) -> None:
        """A complaint, or nothing while none is current."""
        self._file = file
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setVisible(file is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._reveal.setText(self.tr("Show with reason"))
        for caption, words in zip(self._captions, _FACTS, strict=True):
            caption.say(translate("ReadingPane", words))
        file = self._file
        if file is None:
            return
        case, names = file.case, self._session.names
        self.number.say(case.number)
        label = KINDS[Kind(case.kind)]
        self._kind_mark.show_icon(label.icon, label.tone)
        self._kind.say(label.text)
        self._reopened.setVisible(case.reopen_count > 0)
        if case.reopen_count:
            self._reopened.say(reopened(case.reopen_count, short=False).text)
        place = ", ".join(part for part in (file.person.village, names.block(case.block_id)) if part)
        limit = day_of(case.due_at)
        left = limit - self._session.today()
        facts = (
            f"{date_of(case.registered_at)} · {CHANNELS[file.channel].text}",
            place,
            date_of(case.due_at),
            names.category(case.category_id),
            file.person.mobile,
        )
        for value, text in zip(self._values, facts, strict=True):
            value.say(text)
        self._late.setVisible(case.status.is_open)
        self._late.say(due_words(left), due_tone(left))
        self.subject.say(file.subject)
        shown = sorted(file.events, key=lambda event: -event.entry)[:EVENTS_SHOWN]
        self._lines.clear()
        while (item := self._events.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for event in shown:
            row = EventRow(event, self)
            row.setToolTip(moment_text(event.at))
            line = Rule("h", self)
            self._events.addWidget(line)
            self._events.addWidget(row)
            self._lines.append((line, row))
        self._show_acts()
        self._fit_events()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A subject of two lines takes an event's place."""
        super().resizeEvent(event)
        self._fit_events()

    def _fit_events(self) -> None:
        """So many events as the subject leaves room for; none is squeezed."""
        taken, shown = self.subject.heightForWidth(self.subject.width()) + look().metrics.px(16), 0
        for line, row in self._lines:
            taken += row.sizeHint().height() + 1
            fits = taken <= self.height()
            line.setVisible(fits)
            row.setVisible(fits)
            shown += fits
        total = len(self._file.events) if self._file is not None else 0
        self._count.say(self.tr("{0} of {1} events").format(shown, total))

    # parts -------------------------------------------------------------------------------------

    def _part(self) -> tuple[QWidget, Callable[[int], int]]:
        widget = QWidget(self)
        return widget, look().metrics.px

    def _facts_part(self) -> QWidget:
        part, px = self._part()
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.number)
        head.addWidget(self._kind_mark)
        head.addWidget(self._kind, 1)
        head.addWidget(self._reopened)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, px(56))
        grid.setColumnStretch(1, 1)
        for at, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            grid.addWidget(caption, at, 0)
            line = QHBoxLayout()
            line.setSpacing(px(8))
            line.addWidget(value, 1 if at not in (_LIMIT, _MOBILE) else 0)
            if at == _LIMIT:
                line.addWidget(self._late)
                line.addStretch(1)
            elif at == _MOBILE:
                line.addWidget(self._reveal)
                line.addStretch(1)
            grid.addLayout(line, at, 1)
        column = QVBoxLayout(part)
        column.setContentsMargins(px(12), px(6), px(12), px(6))
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addLayout(grid)
        column.addStretch(1)
        return part

    def _events_part(self) -> QWidget:
        part, px = self._part()
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self.subject, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(part)
        column.setContentsMargins(px(12), px(6), px(12), px(6))
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addLayout(self._events)
        column.addStretch(1)
        return part

    def _acts_part(self) -> QWidget:
        part, px = self._part()
        self._acts.setSpacing(px(4))
        for button, _ in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # caps leave before the facts
            self._acts.addWidget(button)
        column = QVBoxLayout(part)
        column.setContentsMargins(px(10), px(8), px(10), px(4))
        column.setSpacing(px(2))
        column.addLayout(self._acts)
        column.addWidget(self._reason)
        column.addStretch(1)
        return part

    def _show_acts(self) -> None:
        """At most four: what can be done first, then one that cannot, with its reason in words.

        A reason of two lines takes the place of the fourth.
        """
        offered = [button for button, action in self._buttons if action.isVisible()]
        allowed = [button for button in offered if button.isEnabled()]
        refused = [button for button in offered if not button.isEnabled()][: max(1, ACTS_SHOWN - len(allowed))]
        reasons = [str(getattr(action, "reason", "")) for button, action in self._buttons if button in refused]
        reason = reasons[0] if reasons else ""
        most = ACTS_SHOWN - (text_width(reason, Size.SMALL) > self._reason.width() > 0)
        shown = [*allowed[: most - bool(refused)], *refused][:most]
        for button, action in self._buttons:
            button.setVisible(button in shown)
            if button in shown:
                self._acts.removeWidget(button)
                self._acts.insertWidget(shown.index(button), button)
                primary = button is shown[0] and button.isEnabled()
                button.dress("primary" if primary else "")
            button.setAccessibleDescription(str(getattr(action, "reason", "")))
        self._reason.say(reason)
        self._reason.setVisible(bool(reason))
