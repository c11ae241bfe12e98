"""Every event of a complaint, newest first: who, when, what, why, and what was before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.models.complaint import Event
from desktop.views.complaint.ledger_words import changes_of, filled_in, who_of
from desktop.views.infra.formats import moment_text, number
from desktop.views.infra.ledger_labels import ACTIONS
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.session import Names, Session
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.card import Card, Rule
from desktop.views.widgets.chips import Chip
from desktop.views.widgets.marks import IconMark
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

ARROW = "→"


def change_line(event: Event, names: Names) -> str:
    """`स्थिति: लंबित → कार्यवाही प्रचलित · स्तर: …`, empty when nothing changed."""
    return " · ".join(
        f"{what}: {before} {ARROW} {after}" if before else f"{what}: {after}"
        for what, before, after in changes_of(event, names)
    )


class Entry(QWidget):
    """One entry. Focusable, so that the keyboard can read it and copy it."""

    def __init__(self, event: Event, names: Names, *, is_new: bool, new_word: str, copy_word: str) -> None:
        super().__init__()
        self._copy_word = copy_word
        px = look().metrics.px
        label = ACTIONS[event.action]
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Words(label.text, self, weight=Weight.SEMIBOLD, shrinks=True))
        if is_new:
            head.addWidget(Chip(new_word, Tone.WARN, self))
        head.addStretch(1)
        head.addWidget(Words(moment_text(event.at), self, size=Size.SMALL, tone=Tone.MUTED))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Words(who_of(event), self, size=Size.SMALL, tone=Tone.MUTED, shrinks=True))
        parts = [f"{label.text} – {moment_text(event.at)}", who_of(event)]
        if event.text:
            column.addSpacing(px(2))
            column.addWidget(Words(event.text, self, lines=0))
            parts.append(event.text)
        changed = change_line(event, names)
        for line, tone in ((changed, Tone.INFO), *((words, Tone.TEXT) for words in filled_in(event))):
            if line:
                column.addWidget(Words(line, self, size=Size.SMALL, tone=tone, lines=0))
                parts.append(line)
        self._text = "\n".join(parts)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.setSpacing(px(10))
        row.addWidget(IconMark(label.icon, self, tone=label.tone, size=18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(self._text)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    def _offer(self, at: object) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self._copy_word)
        copy.triggered.connect(lambda _on=False: QGuiApplication.clipboard().setText(self._text))
        menu.popup(self.mapToGlobal(at))  # type: ignore[call-overload] # Qt's signal gives a QPoint


class Timeline(Retranslated, Card):
    """All of them in one scrolling card; `mark_after` shows which are new to the reader."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padded=False)
        self._session = session
        self._events: tuple[Event, ...] = ()
        self._new_after: int | None = None
        self._shown: tuple[object, ...] = ()
        self._head = self.add_head("")
        inside = QWidget()
        inside.setProperty("ground", "panel")
        self._entries = QVBoxLayout(inside)
        self._entries.setContentsMargins(0, 0, 0, 0)
        self._entries.setSpacing(0)
        self.strip = QScrollArea(self)
        self.strip.setWidgetResizable(True)
        self.strip.setWidget(inside)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.strip, 1)
        self.retranslate()

    def show_events(self, events: tuple[Event, ...]) -> None:
        """These, newest first; unchanged ones are not drawn anew, so that the place in the list stays."""
        self._events = tuple(sorted(events, key=lambda event: -event.entry))
        self._fill()

    def mark_after(self, entry: int | None) -> None:
        """Entries after this one wear a mark; None takes the marks off."""
        self._new_after = entry
        self._fill()
        if entry is not None:
            self.strip.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._head.title.say(self.tr("Course of the case"))
        self._shown = ()
        self._fill()

    def _fill(self) -> None:
        wanted = (tuple(event.entry for event in self._events), self._new_after)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._head.note.say(self.tr("%n event(s)", "", len(self._events)) if self._events else "")
        self._head.note.setToolTip(plain(number(len(self._events))))
        while (item := self._entries.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, event in enumerate(self._events):
            if at:
                self._entries.addWidget(Rule("h"))
            is_new = self._new_after is not None and event.entry > self._new_after
            self._entries.addWidget(
                Entry(
                    event,
                    self._session.names,
                    is_new=is_new,
                    new_word=self.tr("new"),
                    copy_word=self.tr("Copy"),
                )
            )
        self._entries.addStretch(1)
