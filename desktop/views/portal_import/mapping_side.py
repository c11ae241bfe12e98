"""Beside the columns: the sheet, the remembered mappings, how dates are written, what the file lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.portal import NEEDED_OF_NEW, Field
from desktop.models.portal_commands import SavedMapping
from desktop.models.portal_mapping import Mapping
from desktop.views.infra.formats import number
from desktop.views.infra.look import look
from desktop.views.infra.metrics import Size
from desktop.views.infra.tokens import Tone
from desktop.views.portal_import.words import field_name
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields import Field as FormField
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.pick_box import PickBox
from desktop.views.widgets.retranslated import Retranslated
from desktop.views.widgets.text import Words

if TYPE_CHECKING:
    from desktop.views.portal_import.job import Job

AS_GUESSED = "\x00guess"


class MappingSide(Retranslated, QWidget):
    """Says what it is asked; the page changes the job."""

    sheet_chosen = Signal(str)
    mapping_chosen = Signal(object)
    """A `SavedMapping`, or None for the guess."""
    month_first = Signal(bool)
    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().metrics.px
        self._job: Job | None = None
        self._saved: tuple[SavedMapping, ...] = ()
        self.lacking = NoteBar(self, tone=Tone.DANGER)
        self._sheet: PickBox[str] = PickBox(self)
        self._sheet_field = FormField("", self._sheet, self)
        self._facts = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self.remembered: PickBox[str] = PickBox(self)
        self._remembered_field = FormField("", self.remembered, self)
        self.months = QCheckBox(self)
        self._months_note = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        self.name = QLineEdit(self)
        self.name.setMaxLength(80)
        self._name_field = FormField("", self.name, self)
        self.keep = KeyCapButton(parent=self, icon="save", size="bar")
        card = Card(self)
        for widget in (self._sheet_field, self._facts, self._remembered_field, self.months, self._months_note):
            card.body.addWidget(widget)
        card.body.addWidget(self._name_field)
        keep = QHBoxLayout()
        keep.addStretch(1)
        keep.addWidget(self.keep)
        card.body.addLayout(keep)
        card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.lacking)
        column.addWidget(card, 1)
        self._sheet.picked.connect(self._pick_sheet)
        self.remembered.picked.connect(self._pick_mapping)
        self.months.clicked.connect(self.month_first)
        self.keep.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.retranslate()

    def show_job(self, job: Job) -> None:
        """The file, its sheet, its mapping."""
        self._job = job
        shown = [sheet.name for sheet in job.look.sheets if sheet.headings]
        self._sheet.offer([(name, name) for name in shown])
        self._sheet.pick(job.sheet.name)
        self._sheet_field.setVisible(len(shown) > 1)
        self._offer()
        self.show_mapping(job.mapping)
        self._say_facts()

    def show_mapping(self, mapping: Mapping) -> None:
        """After a change by hand or from memory."""
        self.months.setChecked(mapping.month_first)
        names = {kept.name for kept in self._saved}
        self.remembered.pick(mapping.name if mapping.name in names else AS_GUESSED)
        if mapping.name:
            self.name.setText(mapping.name)
        self._say_lacking(mapping)

    def show_saved(self, saved: Sequence[SavedMapping]) -> None:
        """The remembered ones, the one used last first."""
        self._saved = tuple(saved)
        self._offer()
        if self._job is not None:
            self.show_mapping(self._job.mapping)

    def refuse_name(self, sentence: str) -> None:
        """Under the name."""
        self._name_field.refuse(sentence)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._sheet_field.name(self.tr("Sheet"))
        self._remembered_field.name(self.tr("Remembered mapping"))
        self.months.setText(self.tr("Month first"))
        self._months_note.say(self.tr("11/27/2026 is 27.11.2026; otherwise the day stands first."))
        self._name_field.name(self.tr("Name to remember it by"))
        self.name.setPlaceholderText(self.tr("e.g. 1905 portal, daily"))
        self.keep.setText(self.tr("Remember"))
        self._offer()
        if self._job is not None:
            self.show_mapping(self._job.mapping)
            self._say_facts()

    def _offer(self) -> None:
        known = [(kept.name, kept.name) for kept in self._saved]
        self.remembered.offer([(AS_GUESSED, self.tr("As guessed or chosen here")), *known])

    def _say_facts(self) -> None:
        if self._job is None:
            return
        sheet = self._job.sheet
        said = self.tr("Headings in row {0}; about {1} rows below them.")
        self._facts.say(said.format(number(sheet.heading_row), number(sheet.expected_rows)))

    def _say_lacking(self, mapping: Mapping) -> None:
        if mapping.column(Field.NUMBER) is None:
            said = self.tr("No column is the complaint number. Say which one is: without it nothing can be read.")
            self.lacking.say(said, tone=Tone.DANGER)
            return
        lacking = [field_name(field) for field in NEEDED_OF_NEW if not _brings(mapping, field)]
        if lacking:
            said = self.tr("Not in the file: {0}. Known complaints can be updated; new ones will be refused.")
            self.lacking.say(said.format(", ".join(lacking)), tone=Tone.WARN)
        else:
            self.lacking.close_bar()

    def _pick_sheet(self, name: str | None) -> None:
        if name is not None:
            self.sheet_chosen.emit(name)
        elif self._job is not None:
            self._sheet.pick(self._job.sheet.name)

    def _pick_mapping(self, name: str | None) -> None:
        self.mapping_chosen.emit(next((kept for kept in self._saved if kept.name == name), None))

    def _save(self) -> None:
        name = self.name.text().strip()
        self.refuse_name("" if name else self.tr("Give it a name."))
        if name:
            self.save_wanted.emit(name)
        else:
            self.name.setFocus()


def _brings(mapping: Mapping, field: Field) -> bool:
    """The subject is made of the description where it stands in no column of its own."""
    stands_for = {Field.SUBJECT: Field.DESCRIPTION}.get(field, field)
    return mapping.column(field) is not None or mapping.column(stands_for) is not None
