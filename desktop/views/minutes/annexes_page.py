"""The annexes of the minutes: added and filled anew from the store, headed, put in order, taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.meeting_annexes import FILLED
from desktop.models.minutes import Annex, AnnexKind, MinutesDocument
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.plain import plain
from desktop.views.infra.tokens import Tone
from desktop.views.minutes.edits import TextEdit
from desktop.views.minutes.kinds import as_lines
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.pages import Page
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import Field
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

NAMES: Mapping[AnnexKind, str] = {
    AnnexKind.ATTENDANCE: QT_TRANSLATE_NOOP("MinutesAnnexes", "Attendance sheet"),
    AnnexKind.FIGURES: QT_TRANSLATE_NOOP("MinutesAnnexes", "Figures with chart"),
    AnnexKind.COMPLIANCE: QT_TRANSLATE_NOOP("MinutesAnnexes", "Compliance report"),
    AnnexKind.SPECIAL_CLOSE: QT_TRANSLATE_NOOP("MinutesAnnexes", "Special close register"),
    AnnexKind.OTHER: QT_TRANSLATE_NOOP("MinutesAnnexes", "Page of text"),
}


def _with(document: MinutesDocument, annexes: Sequence[Annex]) -> MinutesDocument:
    return replace(document, annexes=tuple(annexes))


def _at(document: MinutesDocument, at: int) -> Annex:
    return document.annexes[at] if at < len(document.annexes) else Annex()


def _changed(document: MinutesDocument, at: int, annex: Annex) -> MinutesDocument:
    if at >= len(document.annexes):
        return document
    return _with(document, (*document.annexes[:at], annex, *document.annexes[at + 1 :]))


class AnnexCard(Retranslated, Card):
    """One annex. Its table is the store's: it is filled anew, not typed."""

    moved = Signal(int)
    emptied = Signal()
    fill_wanted = Signal(object)
    """`AnnexKind`"""
    attended = Signal()
    """The caret is here."""

    def __init__(self, manuscript: Manuscript, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._manuscript, self._place = manuscript, at
        px = look().metrics.px
        self.name = Words("", self, weight=Weight.SEMIBOLD)
        self.about = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.fill = LinkButton("", self, icon="refresh")
        self.up = LinkButton("", self, icon="arrow-up")
        self.down = LinkButton("", self, icon="arrow-down")
        self.out = LinkButton("", self, icon="close")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.name)
        head.addWidget(self.about)
        head.addStretch(1)
        for button in (self.fill, self.up, self.down, self.out):
            head.addWidget(button)
        self.body.addLayout(head)
        self.heading, self._heading = self._text(
            "heading", lambda annex: annex.heading, lambda annex, text: replace(annex, heading=text)
        )
        self.above, self._above = self._text(
            "paragraphs",
            lambda annex: "\n".join(annex.paragraphs),
            lambda annex, text: replace(annex, paragraphs=as_lines(text)),
        )
        self.fill.clicked.connect(lambda _on=False: self.fill_wanted.emit(self.annex.kind))
        self.up.clicked.connect(lambda _on=False: self.moved.emit(-1))
        self.down.clicked.connect(lambda _on=False: self.moved.emit(1))
        self.out.clicked.connect(lambda _on=False: self.emptied.emit())
        self.retranslate()

    @property
    def annex(self) -> Annex:
        """As the manuscript has it."""
        return _at(self._manuscript.document, self._place)

    def show_annex(self, *, last: int, sealed: bool) -> None:
        """What it is, how long, and what may be done to it; `last` is the place of the last annex."""
        annex = self.annex
        self.name.say(f"{self._place + 1}. {translate('MinutesAnnexes', NAMES[annex.kind])}")
        rows = self.tr("%n row(s)", "", len(annex.rows))
        self.about.say(rows if annex.columns or annex.rows else "")
        self.fill.setVisible(annex.kind in FILLED and not sealed)
        for button in (self.up, self.down, self.out):
            button.setVisible(not sealed)
        self.up.setEnabled(self._place > 0)
        self.down.setEnabled(self._place < last)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._heading.name(self.tr("Heading"))
        self._above.name(self.tr("Text above the table"))
        self.fill.setText(self.tr("Fill anew"))
        for button, words in (
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
            (self.out, self.tr("Take out")),
            (self.fill, self.tr("Fill anew from the store")),
        ):
            button.setToolTip(plain(words))
            button.setAccessibleName(f"{words} {self._place + 1}")

    def _text(
        self, name: str, get: Callable[[Annex], str], put: Callable[[Annex, str], Annex]
    ) -> tuple[TextEdit, Field]:
        at = self._place
        edit = TextEdit(
            self._manuscript,
            lambda document: get(_at(document, at)),
            lambda document, text: _changed(document, at, put(_at(document, at), text)),
            self,
            key=f"annex/{at}/{name}",
        )
        edit.cursorPositionChanged.connect(lambda: self.attended.emit() if edit.hasFocus() else None)
        field = Field("", edit, self)
        self.body.addWidget(field)
        return edit, field


class AnnexesPage(Page):
    """In the order they are printed, each on pages of its own."""

    fill_wanted = Signal(object)
    """`AnnexKind`: from the store, into its place or behind the others."""
    attended = Signal(int)
    """The place of the annex that is being written."""

    def __init__(self, manuscript: Manuscript, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self.cards: list[AnnexCard] = []
        super().__init__(manuscript, today, parent)

    def build(self) -> None:
        self._none = Words("", self, tone=Tone.MUTED, lines=0)
        self._listed = QVBoxLayout()
        self._listed.setSpacing(look().metrics.px(8))
        self._add = Words("", self, size=Size.SMALL, tone=Tone.MUTED)
        self.adding = {kind: LinkButton("", self, icon="plus") for kind in NAMES}
        flow = FlowLayout(gap=12)
        for kind, button in self.adding.items():
            button.clicked.connect(partial(self._wanted, kind))
            flow.addWidget(button)
        self.column.addWidget(self._none)
        self.column.addLayout(self._listed)
        self.column.addWidget(self._add)
        self.column.addLayout(flow)
        self.manuscript.changed.connect(self._show)
        self.manuscript.sealed.connect(lambda _sealed: self._show())
        self._show()

    def retranslate(self) -> None:
        self._none.say(self.tr("No annex yet. What is added is filled from the store and printed after the minutes."))
        self._add.say(self.tr("Add an annex"))
        for kind, button in self.adding.items():
            button.setText(translate("MinutesAnnexes", NAMES[kind]))
            button.updateGeometry()
        self._show()

    def _wanted(self, kind: AnnexKind, _on: bool = False) -> None:
        self.manuscript.pause()
        if kind in FILLED:
            self.fill_wanted.emit(kind)
        else:
            self.manuscript.change(lambda document: _with(document, (*document.annexes, Annex(kind=kind))))
            self.cards[-1].heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        annexes, sealed = self.manuscript.document.annexes, self.manuscript.is_sealed
        while len(self.cards) > len(annexes):
            card = self.cards.pop()
            self._listed.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(annexes):
            self._append()
        for card in self.cards:
            card.show_annex(last=len(annexes) - 1, sealed=sealed)
        self._none.setVisible(not annexes)
        self._add.setVisible(not sealed)
        there = {annex.kind for annex in annexes}
        for kind, button in self.adding.items():
            button.setVisible(not sealed and not (kind in FILLED and kind in there))

    def _append(self) -> None:
        at = len(self.cards)
        card = AnnexCard(self.manuscript, at, self)
        card.moved.connect(partial(self._move, at))
        card.emptied.connect(partial(self._take_out, at))
        card.fill_wanted.connect(self.fill_wanted)
        card.attended.connect(partial(self.attended.emit, at))
        self.cards.append(card)
        self._listed.addWidget(card)

    def _move(self, at: int, by: int) -> None:
        annexes = list(self.manuscript.document.annexes)
        if 0 <= at + by < len(annexes):
            annexes.insert(at + by, annexes.pop(at))
            self.manuscript.pause()
            self.manuscript.change(lambda document: _with(document, annexes))
            moved = self.cards[at + by]
            (moved.up if by < 0 else moved.down).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, at: int) -> None:
        annexes = list(self.manuscript.document.annexes)
        del annexes[at : at + 1]
        self.manuscript.pause()
        self.manuscript.change(lambda document: _with(document, annexes))
