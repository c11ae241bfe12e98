"""A corrigendum to signed minutes: where it stands, what was printed, what is to be read."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Final
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models import meeting_minutes as m
from desktop.models.calendar import as_date
from desktop.models.meeting_papers import named
from desktop.models.minutes import Language, Signatory
from desktop.models.papers import Closing, Head
from desktop.models.papers.corrigendum import Correction, Corrigendum, correct
from desktop.models.phrase_book import OfficeWords
from desktop.models.seam import Receipt
from desktop.views.complaint.forms.inputs import DayInput, Input, LineInput
from desktop.views.infra.action_table import Act
from desktop.views.infra.i18n import translate
from desktop.views.infra.look import look
from desktop.views.meetings.heads import finish_in, words_of
from desktop.views.minutes.forms import StepForm, changes_of
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import Field, GrowingEdit

SPOKEN: Final = Language.HINDI
"""What corrigenda are written in, as the minutes are."""


class _Corrections(QWidget):
    """One card each; a button for one more."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[list[GrowingEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().metrics.px(8))
        self.more = LinkButton(translate("Corrigendum", "One more correction"), self, icon="plus")
        self.more.clicked.connect(lambda _on=False: self.add())
        self._column.addWidget(self.more)
        self.add()

    @property
    def values(self) -> tuple[tuple[str, str, str], ...]:
        """Every card's three texts."""
        return tuple((row[0], row[1], row[2]) for row in ([_typed(edit) for edit in edits] for edits in self._rows))

    def add(self, texts: tuple[str, str, str] = ("", "", "")) -> None:
        """One more card with these texts."""
        card = Card(self)
        captions = (
            translate("Corrigendum", "Where it stands"),
            translate("Corrigendum", "What is printed"),
            translate("Corrigendum", "What is to be read"),
        )
        edits = []
        for caption, text in zip(captions, texts, strict=True):
            edit = GrowingEdit(card, least=1)
            edit.setPlainText(text)
            edit.textChanged.connect(self.changed)
            card.body.addWidget(Field(caption, edit, card))
            edits.append(edit)
        self._rows.append(edits)
        self._column.insertWidget(self._column.count() - 1, card)


def _typed(edit: GrowingEdit) -> str:
    return edit.toPlainText().strip()


class _CorrectionsInput(Input):
    """Its text is JSON; complete corrections alone are sent."""

    def __init__(self, caption: str, parent: QWidget) -> None:
        self.cards = _Corrections(parent)
        super().__init__(self.cards, caption, required=True)
        self.cards.changed.connect(self.changed)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Those with all three texts."""
        return tuple(
            Correction(place=place, printed=printed, corrected=read)
            for place, printed, read in self.cards.values
            if place and printed and read
        )

    @property
    def text(self) -> str:
        values = [list(row) for row in self.cards.values if any(row)]
        return json.dumps(values, ensure_ascii=False) if values else ""

    def restore(self, text: str) -> None:
        for place, printed, read in json.loads(text) if text else ():
            self.cards.add((place, printed, read))

    def problem(self) -> str:
        begun = [row for row in self.cards.values if any(row)]
        if not begun or any(not all(row) for row in begun):
            return translate("Corrigendum", "Fill in all three of every correction.")
        return ""


class CorrigendumForm(StepForm):
    """Signed minutes never change; what is wrong is put right by this paper, printed and kept with them."""

    act = Act.CORRIGENDUM

    def build(self) -> None:
        self._corrections = _CorrectionsInput(self.tr("Corrections"), self)
        number = LineInput(self.tr("Number"), self, required=True)
        day = DayInput(self.tr("Date of issue"), self, self.session, required=True)
        line = self.line()
        self.add("number", number, into=line)
        self.add("issued_day", day, into=line)
        self.add("corrections", self._corrections)
        day.restore(str(self.session.today()))

    def command(self, command_id: UUID) -> m.IssueCorrigendum:
        return m.IssueCorrigendum(
            **self.about(command_id),
            corrections=self._corrections.corrections,
            number=self.text("number"),
            issued_day=int(self.text("issued_day")),
            name=f"{as_date(self.meeting.plan.day):%Y-%m-%d} {self.act.value}.pdf",
        )

    def drafting(self) -> Callable[[OfficeWords], Corrigendum]:
        """Drafts what is printed, as it is typed just now, over the office and the signature of the minutes."""
        plan, document, minutes = self.meeting.plan, self.document, self.minutes
        corrections, number = self._corrections.corrections, self.text("number")
        issued_on = as_date(int(self.text("issued_day")))
        signatory = document.second_signatory or document.signatory or Signatory(name=self.session.officer.name)

        def draft(words: OfficeWords) -> Corrigendum:
            return correct(
                named(plan, minutes.number, minutes.issued_day, words),
                corrections,
                Head(language=SPOKEN, letterhead=document.office_lines, number=number, issued_on=issued_on),
                Closing(signatory=signatory, copies=document.copies),
                minutes_fingerprint=minutes.issued_sha256 or minutes.signed_sha256,
                wording=words.papers,
            )

        return draft

    def submit(self) -> None:
        """Ctrl+Enter: check, print, keep, send."""
        if self._busy or not self._passes():
            return
        fields = self.fields()
        if self._sent is None or self._sent[0] != fields:
            self._sent = (fields, uuid4())
        self.frame.errors.close_bar()
        self._wait(busy=True)
        desk, draft, command = self.session.desk, self.drafting(), self.command(self._sent[1])
        department = self.meeting.plan.series.department_id

        def work() -> Receipt:
            from desktop.services.documents.corrigendum_pages import print_corrigendum  # noqa: PLC0415 - when printing

            words = words_of(desk, department, SPOKEN)
            content = print_corrigendum(draft(words), finish_in(words))
            return desk.do(replace(command, sha256=desk.store_file(io.BytesIO(content), command.name)))

        self.session.tasks.command(self, work, changes_of, done=self._done, failed=self._failed)
