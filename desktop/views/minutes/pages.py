"""The fields of each block but the directions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.models.minutes import Copy, MinutesDocument, Signatory
from desktop.models.minutes.ranks import in_protocol_order, with_phrases
from desktop.views.infra.look import look
from desktop.views.minutes import kinds
from desktop.views.minutes.edits import Get, Put, TextEdit
from desktop.views.minutes.manuscript import Manuscript
from desktop.views.minutes.rows import RowKind, RowsEditor, T
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field
from desktop.views.widgets.retranslated import Retranslated


class Page(Retranslated, QScrollArea):
    """A block's fields under each other; the page scrolls, its fields grow."""

    def __init__(self, manuscript: Manuscript, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self.manuscript, self.today = manuscript, today
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget(self)
        sheet.setProperty("ground", "panel")
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(px(12), px(10), px(12), px(10))
        self.column.setSpacing(px(10))
        self.setWidget(sheet)
        self.build()
        self.column.addStretch(1)
        self.retranslate()

    def build(self) -> None:
        """Put the fields into `column`."""

    def text(self, key: str, get: Get, put: Put, *, least: int = 1) -> Field:
        """A field over one text of the manuscript."""
        field = Field("", TextEdit(self.manuscript, get, put, self, key=key, least=least), self)
        self.column.addWidget(field)
        return field

    def day(self, get: Callable[[MinutesDocument], date | None], put: Callable[[date | None], None]) -> Field:
        """A field over one date of the manuscript."""
        edit = DateEdit(self.today, self)
        field = Field("", edit, self)
        edit.entered.connect(put)
        edit.refused.connect(field.refuse)

        def show() -> None:
            if not edit.hasFocus():
                edit.show_day(get(self.manuscript.document))

        self.manuscript.changed.connect(show)
        self.manuscript.sealed.connect(edit.setReadOnly)
        show()
        self.column.addWidget(field)
        return field

    def rows(self, kind: RowKind[T]) -> RowsEditor[T]:
        """Numbered lines of the manuscript."""
        editor = RowsEditor(self.manuscript, kind, self)
        self.column.addWidget(editor)
        return editor

    def signatory(self, key: str, get: Callable[[MinutesDocument], Signatory | None]) -> tuple[Field, ...]:
        """Name, designation and what stands above them; `key` names the document's field."""

        def read(name: str) -> Get:
            return lambda document: str(getattr(get(document), name, ""))

        def write(name: str) -> Put:
            def put(document: MinutesDocument, text: str) -> MinutesDocument:
                changed: dict[str, Any] = {key: kinds.signed(get(document), name, text)}
                return replace(document, **changed)

            return put

        return tuple(self.text(f"{key}/{name}", read(name), write(name)) for name in ("name", "designation", "above"))


class TitlePage(Page):
    """Who presided over what, and when."""

    def build(self) -> None:
        self.title = self.text(
            "title", lambda document: document.title, lambda document, text: replace(document, title=text), least=2
        )
        self.held = self.day(lambda document: document.meeting_on, self._take_day)
        self.letterhead = self.text(
            "letterhead",
            lambda document: "\n".join(document.letterhead),
            lambda document, text: replace(document, letterhead=tuple(text.split("\n")) if text else ()),
        )

    def retranslate(self) -> None:
        self.title.name(self.tr("Title"))
        self.held.name(self.tr("Date of the meeting"))
        self.letterhead.name(self.tr("Letterhead, one line each"))

    def _take_day(self, day: date | None) -> None:
        self.manuscript.change(lambda document: replace(document, meeting_on=day))


class AttendancePage(Page):
    """The heading, the note of the sheet, and who came."""

    def build(self) -> None:
        self.heading = self.text(
            "attendance/heading", lambda document: document.attendance.heading, _attendance("heading")
        )
        self.note = self.text("attendance/note", lambda document: document.attendance.note, _attendance("note"))
        self.people = self.rows(kinds.PEOPLE)

    def retranslate(self) -> None:
        self.heading.name(self.tr("Heading"))
        self.note.name(self.tr("Note of the attendance sheet"))
        self.people.name(self.tr("Add a person"), self.tr("Name"), self.tr("Designation"), self.tr("Department"))


class PresentationPage(Page):
    """What was shown, and the sentence that leads on to the directions."""

    def build(self) -> None:
        self.opening = self.text(
            "opening",
            lambda document: "\n".join(document.presentation.opening),
            lambda document, text: replace(
                document, presentation=replace(document.presentation, opening=kinds.as_lines(text))
            ),
        )
        self.intro = self.text(
            "intro",
            lambda document: document.presentation.intro,
            lambda document, text: replace(document, presentation=replace(document.presentation, intro=text)),
        )
        self.points = self.rows(kinds.POINTS)
        self.bridge = self.text(
            "bridge", lambda document: document.bridge, lambda document, text: replace(document, bridge=text)
        )

    def retranslate(self) -> None:
        self.opening.name(self.tr("Paragraphs before the presentation"))
        self.intro.name(self.tr("Lead-in"))
        self.points.name(self.tr("Add a point"), self.tr("Point"))
        self.bridge.name(self.tr("Lead-in of the directions"))


class ClosingPage(Page):
    """The last paragraph."""

    def build(self) -> None:
        self.closing = self.text(
            "closing",
            lambda document: document.closing,
            lambda document, text: replace(document, closing=text),
            least=3,
        )

    def retranslate(self) -> None:
        self.closing.name(self.tr("Closing paragraph"))


class SignaturePage(Page):
    """Who signs first, and the office under the name."""

    def build(self) -> None:
        self.fields = self.signatory("signatory", lambda document: document.signatory)
        self.office = self.text(
            "office",
            lambda document: "\n".join(document.office_lines),
            lambda document, text: replace(document, office_lines=kinds.as_lines(text)),
            least=3,
        )

    def retranslate(self) -> None:
        words = (self.tr("Name"), self.tr("Designation"), self.tr("Above the name"))
        for field, caption in zip(self.fields, words, strict=True):
            field.name(caption)
        self.office.name(self.tr("Office, one line each"))


class EndorsementPage(Page):
    """The file number, the line made of it, and who signs for the copies."""

    def build(self) -> None:
        self.number = self.text("number", lambda document: document.endorsement.number, kinds.numbered)
        self.issued = self.day(lambda document: document.endorsement.issued_on, self._take_day)
        self.line = self.text(
            "endorsement",
            lambda document: document.endorsement.line,
            lambda document, text: replace(document, endorsement=replace(document.endorsement, line=text)),
        )
        self.fields = self.signatory("second_signatory", lambda document: document.second_signatory)

    def retranslate(self) -> None:
        self.number.name(self.tr("File number"))
        self.issued.name(self.tr("Date of issue"))
        self.line.name(self.tr("As printed"))
        words = (self.tr("Second signatory"), self.tr("Designation"), self.tr("Above the name"))
        for field, caption in zip(self.fields, words, strict=True):
            field.name(caption)

    def _take_day(self, day: date | None) -> None:
        self.manuscript.change(
            lambda document: replace(document, endorsement=replace(document.endorsement, issued_on=day))
        )


class CopiesPage(Page):
    """Who receives a copy, with the phrase for the rank."""

    def build(self) -> None:
        self.heading = self.text(
            "copies/heading",
            lambda document: document.copies.heading,
            lambda document, text: replace(document, copies=replace(document.copies, heading=text)),
        )
        self.recipients = self.rows(kinds.RECIPIENTS)
        self.phrases = LinkButton("", self, icon="quote")
        self.order = LinkButton("", self, icon="rank")
        for link, how in ((self.phrases, with_phrases), (self.order, in_protocol_order)):
            link.clicked.connect(partial(self._change, how))
            self.manuscript.sealed.connect(link.setDisabled)
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _change(self, how: Callable[[Sequence[Copy]], tuple[Copy, ...]], _on: bool = False) -> None:
        self.manuscript.pause()
        self.manuscript.change(lambda document: kinds.RECIPIENTS.put(document, how(document.copies.recipients)))

    def retranslate(self) -> None:
        self.heading.name(self.tr("Heading"))
        self.phrases.setText(self.tr("Fill in empty phrases by rank"))
        self.order.setText(self.tr("Put in order of protocol"))
        self.recipients.name(self.tr("Add a recipient"), self.tr("Recipient"), self.tr("Phrase"))


class LoosePage(Page):
    """Text that no block took when it was read; it is printed where it stood."""

    def build(self) -> None:
        self.passages = self.rows(kinds.LOOSE)
        self.passages.add.hide()

    def retranslate(self) -> None:
        self.passages.name("", self.tr("Passage"))


def _attendance(name: str) -> Put:
    def put(document: MinutesDocument, text: str) -> MinutesDocument:
        changed: dict[str, Any] = {name: text}
        return replace(document, attendance=replace(document.attendance, **changed))

    return put
